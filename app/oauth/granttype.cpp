// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/granttype.h"

#include "oauth/servermetadata.h"

#include <QMap>

namespace oauth {

namespace {

const QMap<GrantType, QString> &names()
{
    static const QMap<GrantType, QString> all {
        {GrantType::AuthorizationCode, QStringLiteral("authorization_code")},
        {GrantType::DeviceCode, QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
        {GrantType::ClientCredentials, QStringLiteral("client_credentials")},
    };
    return all;
}

} // namespace

QString grantTypeName(GrantType type)
{
    return names().value(type);
}

GrantType grantTypeOf(const QString &name)
{
    return names().key(name, GrantType::AuthorizationCode);
}

bool offers(const ServerMetadata &server, GrantType type)
{
    switch (type) {
    case GrantType::AuthorizationCode:
        break;
    case GrantType::DeviceCode:
        return !server.deviceAuthorizationEndpoint.isEmpty();
    case GrantType::ClientCredentials: // who lists nothing tells nothing of it
        return server.grantTypesSupported.isEmpty()
            || server.grantTypesSupported.contains(grantTypeName(type));
    }
    return !server.authorizationEndpoint.isEmpty();
}

} // namespace oauth
