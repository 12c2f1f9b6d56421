// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/granttype.h"

#include "oauth/servermetadata.h"

namespace oauth {

namespace {

const QString deviceCode = QStringLiteral("urn:ietf:params:oauth:grant-type:device_code");

} // namespace

QString grantTypeName(GrantType type)
{
    return type == GrantType::DeviceCode ? deviceCode : QStringLiteral("authorization_code");
}

GrantType grantTypeOf(const QString &name)
{
    return name == deviceCode ? GrantType::DeviceCode : GrantType::AuthorizationCode;
}

bool offers(const ServerMetadata &server, GrantType type)
{
    return type == GrantType::DeviceCode ? !server.deviceAuthorizationEndpoint.isEmpty()
                                         : !server.authorizationEndpoint.isEmpty();
}

} // namespace oauth
