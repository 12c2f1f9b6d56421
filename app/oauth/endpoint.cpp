// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/endpoint.h"

#include "base/text.h"

#include <QRegularExpression>
#include <algorithm>

namespace oauth {

using base::Error;
using base::Result;

namespace {

constexpr qsizetype longestUrl = 16 * 1024;
constexpr int httpPort = 80;
constexpr int httpsPort = 443;

// What ends an argument, a line or an attribute somewhere, and what can't be seen.
bool isUnfit(char32_t c)
{
    return c == '"' || c == '\'' || c == '`' || c == '\\' || c == QChar::ReplacementCharacter
        || QChar::isSpace(c) || !QChar::isPrint(c);
}

// An address for an error: a query or what stands before an @ may be secret.
QString shown(const QString &text)
{
    static const QRegularExpression tail(QStringLiteral("[?#].*"));
    QString most = text;
    most.remove(tail);
    const qsizetype at = most.lastIndexOf(u'@');
    const qsizetype slashes = most.indexOf(QLatin1String("//"));
    const qsizetype start = slashes >= 0 && slashes < at ? slashes + 2 : 0;
    if (at >= 0)
        most.replace(start, at - start, QChar(0x2026));
    return base::visible(most, 256);
}

base::Failure refused(const char *code, const QString &found)
{
    return base::failure(Error::Kind::BadInput, QLatin1String(code), {}, found);
}

bool hasScheme(const QString &text, const char *scheme)
{
    return text.startsWith(QLatin1String(scheme), Qt::CaseInsensitive);
}

int defaultPort(const QUrl &url)
{
    return url.scheme() == QLatin1String("http") ? httpPort : httpsPort;
}

QString bracketed(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return host.contains(u':') ? u'[' + host + u']' : host;
}

} // namespace

Result<QUrl> checkedUrl(const QString &text)
{
    if (text.size() > longestUrl)
        return refused("url.length", QString::number(text.size()));
    const auto characters = text.toUcs4();
    const auto unfit = std::find_if(characters.begin(), characters.end(), isUnfit);
    if (unfit != characters.end()) {
        const auto c = char32_t(*unfit);
        return refused("url.characters", base::visible(QString::fromUcs4(&c, 1)));
    }
    if (!hasScheme(text, "https://") && !hasScheme(text, "http://"))
        return refused("url.scheme", shown(text));

    const QUrl url(text);
    if (!url.isValid() || url.host().isEmpty())
        return refused("url.host", shown(text));
    if (url.authority(QUrl::FullyEncoded).contains(u'@'))
        return refused("url.userinfo", shown(text));
    if (url.scheme() == QLatin1String("http") && !isLoopback(url))
        return refused("url.scheme", shown(text));
    if (const qsizetype size = url.toEncoded().size(); size > longestUrl)
        return refused("url.length", QString::number(size));
    return url;
}

Result<QUrl> checkedUrl(const QUrl &url)
{
    return checkedUrl(url.toString(QUrl::FullyEncoded));
}

Result<QUrl> checkedIssuer(const QString &issuer)
{
    const auto url = checkedUrl(issuer);
    if (url && url->hasQuery())
        return refused("issuer.query", shown(issuer));
    if (url && url->hasFragment())
        return refused("issuer.fragment", shown(issuer));
    return url;
}

Result<QUrl> checkedEndpoint(const QString &endpoint)
{
    const auto url = checkedUrl(endpoint);
    if (url && url->hasFragment())
        return refused("url.fragment", shown(endpoint));
    return url;
}

bool isLoopback(const QUrl &url)
{
    // QUrl has brought every way to write an IPv4 address into this one.
    static const QRegularExpression inLoopbackNet(
        QStringLiteral("\\A127(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}\\z"));
    const QString host = url.host(QUrl::FullyEncoded);
    return (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
        && (host == QLatin1String("localhost") || host == QLatin1String("::1")
            || inLoopbackNet.match(host).hasMatch());
}

bool isPrivate(const QUrl &url)
{
    static const QRegularExpression ownNetwork(
        QStringLiteral("\\A(0\\.|10\\.|127\\.|169\\.254\\.|192\\.168\\.|172\\.(1[6-9]|2[0-9]|3[01])\\."
                       "|100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.)[0-9.]+\\z"
                       "|\\A(::|::1|::ffff:.*|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\\z"));
    return isLoopback(url) || ownNetwork.match(url.host(QUrl::FullyEncoded)).hasMatch();
}

bool mayPointTo(const QUrl &from, const QUrl &to)
{
    return isPrivate(from) || !isPrivate(to);
}

QString origin(const QUrl &url)
{
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), bracketed(url)).arg(url.port(defaultPort(url)));
}

QString shownHost(const QUrl &url)
{
    const int port = url.port(defaultPort(url));
    return port == defaultPort(url) ? bracketed(url) : QStringLiteral("%1:%2").arg(bracketed(url)).arg(port);
}

} // namespace oauth
