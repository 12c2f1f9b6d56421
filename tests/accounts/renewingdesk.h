// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "accounts/unanswered.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

// A login at an issuer that rotates, and what renews it.
namespace renewing {

using namespace accounts;
using support::ScriptedAnswer;
using support::ScriptedIssuer;
using support::ScriptedRequest;

inline constexpr int quickTimeoutMs = 400;
inline constexpr int patienceMs = 15'000;

// An issuer that rotates as the strict ones do: a refresh token is good for one renewal.
struct Rotation
{
    int count = 0;
    QStringList taken; // the refresh tokens that came, in their order

    QString current() const { return QStringLiteral("refresh-%1").arg(count); }

    ScriptedAnswer answer(const ScriptedRequest &request, int life)
    {
        if (request.value(QStringLiteral("grant_type")) == QLatin1String("refresh_token")) {
            taken += request.value(QStringLiteral("refresh_token"));
            if (taken.last() != current())
                return ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400);
        }
        ++count;
        return ScriptedAnswer::json(QStringLiteral("{\"access_token\":\"access-%1\",\"refresh_token\":\"%2\","
                                                   "\"token_type\":\"Bearer\",\"expires_in\":%3}")
                                        .arg(count)
                                        .arg(current())
                                        .arg(life)
                                        .toUtf8());
    }
};

struct Desk
{
    qint64 ahead = 0; // seconds that the wall clock was set by
    base::Clock clock = [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
    ScriptedIssuer issuer;
    Rotation rotation;
    int life = 3600;
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    Cloakroom cloakroom {file(), http, store, clock, issuer.browser()};
    QString id;

    Desk()
    {
        http.setTimeout(quickTimeoutMs);
        rotate();
        id = signIn(QStringLiteral("desk"));
    }

    QString file() const { return folder.filePath(QStringLiteral("accounts.json")); }

    void rotate()
    {
        issuer.on(
            "/token", [this](const ScriptedRequest &request) { return rotation.answer(request, life); });
    }

    QString signIn(const QString &clientId)
    {
        SignInRequest request;
        request.server.emplace();
        request.server->authorizationEndpoint = issuer.url(QStringLiteral("/authorize"));
        request.server->tokenEndpoint = issuer.url(QStringLiteral("/token"));
        request.client.clientId = clientId;
        const auto flow = cloakroom.signIn(request);
        const auto account = support::awaited(flow->run());
        return account ? account->id : QString();
    }

    const Entry &entry() const { return *cloakroom.book().find(id); }
    QByteArray accessToken() const { return entry().credential->tokens.accessToken.reveal().toByteArray(); }
    Credential stored() const { return *Credential::fromBytes(store.items.value(id), id); }
    bool settles()
    {
        return QTest::qWaitFor([this] { return !cloakroom.isBusy(); }, patienceMs);
    }
    bool renews()
    {
        cloakroom.renew(id);
        return settles();
    }
    int asked() const { return int(rotation.taken.size()); }
    QString locks() const { return folder.filePath(QStringLiteral("locks")); }
    Unanswered unanswered() const { return Unanswered(locks(), id); }
    QFileInfoList notes() const // of all accounts
    {
        return QDir(locks() + QStringLiteral("/unanswered")).entryInfoList(QDir::Files | QDir::Hidden);
    }
};

// Another process, with the account in view.
struct Watching
{
    net::Http http;
    Cloakroom cloakroom;
    QString id;

    explicit Watching(Desk &desk)
        : http(desk.clock)
        , cloakroom(desk.file(), http, desk.store, desk.clock, desk.issuer.browser())
        , id(desk.id)
    {
        cloakroom.load();
        cloakroom.open();
        cloakroom.watch();
        cloakroom.setInView(id);
    }

    const Entry &entry() const { return *cloakroom.book().find(id); }
    bool renews()
    {
        if (!QTest::qWaitFor([this] { return entry().credential.has_value(); }, patienceMs))
            return false;
        cloakroom.renew(id);
        return QTest::qWaitFor([this] { return !cloakroom.isBusy(); }, patienceMs);
    }
};

} // namespace renewing
