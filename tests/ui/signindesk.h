// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/userproviders.h"
#include "support/memorystore.h"
#include "ui/signindialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>

inline QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

// A provider given by hand, so that nothing has to answer before the browser opens.
inline accounts::SignInRequest byHand()
{
    accounts::SignInRequest request;
    request.server.emplace();
    request.server->authorizationEndpoint = QUrl(text("https://id.example.com/authorize"));
    request.server->tokenEndpoint = QUrl(text("https://id.example.com/token"));
    request.client.clientId = text("cloakroom");
    return request;
}

// A sign-in dialog with all that it needs.
struct SignInDesk
{
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    QList<QUrl> opened;
    bool hasBrowser = true;
    accounts::Cloakroom cloakroom {folder.filePath(text("accounts.json")), http, store, clock,
        [this](const QUrl &url, const base::Browser &) -> base::Result<base::Done> {
            opened << url;
            if (!hasBrowser)
                return base::failure(base::Error::Kind::NotFound, text("browser.none"));
            return base::Done {};
        }};
    providers::UserProviders own {folder.filePath(text("providers.json"))};
    base::Result<accounts::SignInRequest> demo = byHand();
    QPointer<ui::SignInDialog> dialog
        = new ui::SignInDialog(cloakroom, own, [this] { return base::ready<accounts::SignInRequest>(demo); });

    ~SignInDesk() { delete dialog.data(); }

    accounts::AccountBook &book() { return const_cast<accounts::AccountBook &>(cloakroom.book()); }

    QPushButton *button(const char *name) const
    {
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text() == QString::fromUtf8(name))
                return candidate;
        }
        return nullptr;
    }

    QLineEdit *edit(const char *name) const
    {
        for (QLineEdit *candidate : dialog->findChildren<QLineEdit *>()) {
            if (candidate->isVisible() && candidate->accessibleName() == QLatin1String(name))
                return candidate;
        }
        return nullptr;
    }

    void choose(const QString &what) const
    {
        dialog->choose();
        edit("Provider or address")->setText(what);
        button("Continue")->click();
    }

    void describe(const providers::Provider &provider)
    {
        if (!own.add({provider}))
            qFatal("It can't be described");
        delete dialog;
        dialog = new ui::SignInDialog(cloakroom, own, {});
    }

    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
};
