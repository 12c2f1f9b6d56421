// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "oauth/idtoken.h"

namespace oauth {

using jose::Jwt;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

// OpenID Connect Core 12.2
base::Result<base::Done> compareRefreshed(const Jwt &before, const Jwt &after)
{
    const auto changed = [](const char *claim, const QString &was = {}, const QString &is = {}) {
        return base::failure(base::Error::Kind::NotGenuine,
            QStringLiteral("id_token.%1_changed").arg(QLatin1String(claim)), base::visible(was, 256),
            base::visible(is, 256));
    };
    if (after.issuer() != before.issuer())
        return changed("iss", before.issuer(), after.issuer());
    if (after.subject() != before.subject())
        return changed("sub", before.subject(), after.subject());
    if (sorted(after.audience()) != sorted(before.audience()))
        return changed("aud", before.audience().join(u' '), after.audience().join(u' '));

    // An auth_time is that of the sign-in; servers may leave it out on either side.
    const auto inBoth = [&](const char *claim) {
        return !before.claims().value(claim).isUndefined() && !after.claims().value(claim).isUndefined();
    };
    const auto signedIn = after.time("auth_time");
    if (inBoth("auth_time") && (!signedIn || signedIn != before.time("auth_time")))
        return changed("auth_time");
    // A nonce should not come again; if it does, it is the same. Where the last token had none, verify
    // holds it against the sign-in's own.
    if (inBoth("nonce")
        && after.claims().value("nonce").toBytes() != before.claims().value("nonce").toBytes())
        return changed("nonce");
    return base::Done {};
}

} // namespace oauth
