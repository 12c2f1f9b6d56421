// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "providers/userproviders.h"
#include "support/memorystore.h"
#include "ui/mainwindow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// What a view of the accounts needs around it: a program without a network, whose time a test sets.
struct CloakroomDesk
{
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    base::Clock clock = [this] { return now; };
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    accounts::Cloakroom cloakroom {folder.filePath(QStringLiteral("accounts.json")), http, store, clock,
        [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); }};

    accounts::AccountBook &book() { return const_cast<accounts::AccountBook &>(cloakroom.book()); }
};

struct WindowDesk : CloakroomDesk
{
    providers::UserProviders ownProviders {folder.filePath(QStringLiteral("providers.json"))};
    accounts::KeptPreferences preferences {folder.filePath(QStringLiteral("preferences.json")), {}};
    ui::MainWindow window {cloakroom, ownProviders, preferences, {}};

    void show() // and filled
    {
        QSignalSpy filled(&window, &ui::MainWindow::filled);
        window.show();
        QTRY_COMPARE(filled.count(), 1);
    }
};
