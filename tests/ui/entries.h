// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"

// Accounts to show.
inline accounts::Entry entryNamed(const QString &id, const QString &email)
{
    accounts::Entry entry;
    entry.account.id = id;
    entry.account.server.issuer = QStringLiteral("https://id.example.com");
    entry.account.server.authorizationEndpoint = QUrl(QStringLiteral("https://id.example.com/authorize"));
    entry.account.server.tokenEndpoint = QUrl(QStringLiteral("https://id.example.com/token"));
    entry.account.client.clientId = QStringLiteral("cloakroom");
    entry.account.person.subject = id;
    entry.account.person.email = email;
    entry.account.signedInAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    return entry;
}

// Signed in at `receivedAt` for `life` seconds.
inline accounts::Entry signedInEntry(const QString &id, const QDateTime &receivedAt, int life)
{
    accounts::Entry entry = entryNamed(id, QStringLiteral("ana@example.com"));
    accounts::Credential credential;
    credential.accountId = id;
    credential.sequence = 1;
    credential.tokens.accessToken = crypto::Secret("access");
    credential.tokens.refreshToken = crypto::Secret("refresh");
    credential.tokens.receivedAt = receivedAt;
    credential.tokens.expiresAt = receivedAt.addSecs(life);
    entry.credential = credential;
    entry.state = accounts::State::SignedIn;
    return entry;
}
