// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/issuer.h"

#include <QRegularExpression>
#include <QUrl>

namespace oauth {

using Comparison = Quirks::IssuerComparison;

namespace {

const QLatin1String tenantPlace("{tenantid}");

// Scheme and host, then everything behind the first segment.
QString withoutTenant(const QString &issuer)
{
    static const QRegularExpression form(QStringLiteral("\\A(https://[^/]+/)([^/]+)(/.*)?\\z"));
    const auto match = form.match(issuer);
    return match.hasMatch() ? match.captured(1) + tenantPlace + match.captured(3) : issuer;
}

} // namespace

bool isSameIssuer(const QString &issuer, const QString &asked, const Quirks &quirks)
{
    return issuer == asked
        || (quirks.issuerComparison == Comparison::Tenant && withoutTenant(issuer) == withoutTenant(asked));
}

QString expectedIssuer(const QString &issuer, Comparison comparison, const jose::Jwt &token)
{
    if (comparison == Comparison::BareHost) {
        const QString host = QUrl(issuer).host();
        return token.issuer() == host ? host : issuer;
    }
    static const QRegularExpression directory(
        QStringLiteral("\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QString tid = token.claims().value("tid").string();
    if (comparison != Comparison::Tenant || !directory.match(tid).hasMatch())
        return issuer;
    return QString(issuer).replace(tenantPlace, tid);
}

} // namespace oauth
