// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/address.h"

#include "base/text.h"
#include "oauth/endpoint.h"
#include "oauth/resourcemetadata.h"

#include <QRegularExpression>

namespace accounts {

using base::Error;

namespace {

// OpenID Connect Discovery section 4 appends the well-known path, RFC 8414 and RFC 9728 section 3.1 insert it
// before the path.
QUrl describedBy(const QUrl &document)
{
    static const QRegularExpression wellKnown(QStringLiteral(
        "\\A(.*)/\\.well-known/"
        "(openid-configuration|oauth-authorization-server|oauth-protected-resource)(/.*)?\\z"));
    const auto match = wellKnown.match(document.path(QUrl::FullyEncoded));
    const QString before = match.captured(1);
    const QString behind = match.captured(3) == QLatin1String("/") ? QString() : match.captured(3);
    if (!match.hasMatch() || (!before.isEmpty() && !behind.isEmpty()))
        return document;
    QUrl described = document;
    described.setPath(before + behind, QUrl::StrictMode);
    if (match.captured(2) != QLatin1String("oauth-protected-resource"))
        described.setQuery(QString()); // an issuer has none
    return described;
}

} // namespace

QString Address::host() const
{
    return oauth::shownHost(url);
}

base::Result<Address> Address::read(const QString &text)
{
    const QString typed = text.trimmed();
    static const QRegularExpression eMail(QStringLiteral("\\A[^\\s@/:]+@([^\\s@/:]+\\.[^\\s@/:]+)\\z"));
    static const QRegularExpression host(
        QStringLiteral("\\A(localhost|\\[[0-9a-f:]+\\]|[^\\s/:@?#]+\\.[^\\s/:@?#]+)(:[0-9]+)?(/\\S*)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = eMail.match(typed); match.hasMatch()) {
        const auto domain = oauth::checkedUrl(QStringLiteral("https://") + match.captured(1));
        if (!domain)
            return base::Failure(domain.error());
        return Address {Kind::EMail, *domain, typed};
    }
    const bool hasScheme = typed.contains(QLatin1String("://"));
    if (!hasScheme && !host.match(typed).hasMatch()) {
        return base::failure(Error::Kind::BadInput, QStringLiteral("address.unknown"),
            QStringLiteral("https://id.example.com"), base::visible(typed, 256));
    }
    const auto url
        = oauth::ResourceMetadata::canonical(hasScheme ? typed : QStringLiteral("https://") + typed);
    if (!url)
        return base::Failure(url.error());
    return Address {Kind::Url, describedBy(*url), {}};
}

} // namespace accounts
