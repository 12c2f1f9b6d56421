// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/finding.h"
#include "support/awaited.h"
#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

inline const QString resourceDocument = QStringLiteral("/.well-known/oauth-protected-resource");
inline const QString serverDocument = QStringLiteral("/.well-known/oauth-authorization-server");
inline const QString openIdDocument = QStringLiteral("/.well-known/openid-configuration");

inline support::ScriptedAnswer jsonOf(const QJsonObject &object)
{
    return support::ScriptedAnswer::json(QJsonDocument(object).toJson());
}

inline support::ScriptedAnswer challenge(const QByteArray &value, int status = 401)
{
    return {status, {{"WWW-Authenticate", value}}, {}};
}

// An API on one port, its authorization server on another.
struct FindingDesk
{
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    net::Http http {clock};
    accounts::Discovery discovery {clock};
    support::ScriptedServer api;
    support::ScriptedServer issuer;
    accounts::Finding finding {http, discovery};

    QString apiUrl() const { return api.url(QStringLiteral("/mcp")).toString(); }

    QJsonObject resource() const
    {
        return {{QStringLiteral("resource"), apiUrl()},
            {QStringLiteral("authorization_servers"), QJsonArray {issuer.url().toString()}},
            {QStringLiteral("scopes_supported"), QJsonArray {QStringLiteral("notes")}},
            {QStringLiteral("resource_name"), QStringLiteral("Notes")}};
    }
    static QJsonObject metadataOf(const support::ScriptedServer &server)
    {
        return {{QStringLiteral("issuer"), server.url().toString()},
            {QStringLiteral("authorization_endpoint"), server.url(QStringLiteral("/authorize")).toString()},
            {QStringLiteral("token_endpoint"), server.url(QStringLiteral("/token")).toString()},
            {QStringLiteral("code_challenge_methods_supported"), QJsonArray {QStringLiteral("S256")}}};
    }

    base::Result<accounts::Found> find(const QString &text)
    {
        const auto address = accounts::Address::read(text);
        return address ? support::awaited(finding.run(*address))
                       : base::Result<accounts::Found>(base::Failure(address.error()));
    }
    QStringList asked(const support::ScriptedServer &server) const
    {
        QStringList paths;
        for (const support::ScriptedRequest &request : server.requests())
            paths += QString::fromLatin1(request.method + ' ' + request.path);
        return paths;
    }
};
