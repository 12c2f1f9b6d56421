// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokencopies.h"

#include "base/jsontoken.h"
#include "base/text.h"

namespace ui {

namespace {

std::string_view asView(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

QString copyOfValue(const explain::Claim &claim)
{
    const base::Json &value = claim.source.value;
    if (value.isUndefined()) // a part of one, as a scope of a list
        return claim.value;
    return base::fromUtf8(value.isString() ? value.text() : value.toBytes(true));
}

QString copyOfClaim(const explain::Claim &claim)
{
    if (claim.source.value.isUndefined())
        return claim.value;
    const QByteArray value = claim.source.value.toBytes(true);
    const QByteArray &name = claim.source.name;
    if (name.isNull())
        return base::fromUtf8(value);
    QByteArray claimed;
    base::appendQuoted(claimed, asView(name));
    return base::fromUtf8(claimed + ": " + value);
}

QString copyOfJson(const explain::Token &token)
{
    if (!token.jwt)
        return base::fromUtf8(token.header.value_or(base::Json()).toBytes(true));
    const base::Json &claims = token.jwt->claims();
    return base::fromUtf8(claims.isUndefined() ? token.jwt->payload() : claims.toBytes(true));
}

crypto::Secret copyAsHeader(const crypto::Secret &token, bool isBound)
{
    const QByteArray scheme = isBound ? "DPoP " : "Bearer ";
    return crypto::Secret("Authorization: " + scheme + token.reveal().toByteArray());
}

crypto::Secret copyAsCurl(const crypto::Secret &token, bool isBound)
{
    // In single quotes a shell of POSIX takes all but these quotes as it stands.
    const QByteArray header = copyAsHeader(token, isBound).reveal().toByteArray().replace('\'', "'\\''");
    const QByteArray proof = isBound ? "--header \"DPoP: $DPOP_PROOF\" " : "";
    return crypto::Secret("curl --header '" + header + "' " + proof);
}

} // namespace ui
