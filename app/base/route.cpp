// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/route.h"

#include "base/text.h"

namespace base {

namespace {

const QString proxyMember = QStringLiteral("proxy");
const QString userMember = QStringLiteral("proxy_user");
const QString authoritiesMember = QStringLiteral("authorities");
const QString certificateMember = QStringLiteral("certificate");
const QString noProxy = QStringLiteral("none");
const QString unreadableProxy = QStringLiteral("unreadable"); // never passed by

} // namespace

Result<QUrl> Route::checkedProxy(const QString &text)
{
    const QString typed = text.trimmed();
    const bool hasScheme = typed.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? typed : QStringLiteral("http://") + typed, QUrl::StrictMode);
    const bool isKnown = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5");
    const bool isPlain = url.userInfo().isEmpty()
        && (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery()
        && !url.hasFragment();
    if (!url.isValid() || !isKnown || !isPlain || url.host().isEmpty() || url.port() < 1) {
        QUrl shown = url;
        shown.setUserInfo({}); // a password may be in it
        return failure(Error::Kind::BadInput, QStringLiteral("route.proxy"),
            QStringLiteral("http://proxy.example:8080"),
            visible((shown.isValid() ? shown.toString() : typed).section(u'@', -1), 128));
    }
    QUrl proxy = url;
    proxy.setPath({});
    return proxy;
}

QJsonObject Route::toJson() const
{
    QJsonObject object;
    if (proxy == Proxy::None)
        object.insert(proxyMember, noProxy);
    else if (proxy == Proxy::Given)
        object.insert(
            proxyMember, proxyUrl.isValid() ? proxyUrl.toString(QUrl::FullyEncoded) : unreadableProxy);
    if (proxy == Proxy::Given && !proxyUser.isEmpty())
        object.insert(userMember, proxyUser);
    if (!authoritiesFile.isEmpty())
        object.insert(authoritiesMember, authoritiesFile);
    if (!certificateFile.isEmpty())
        object.insert(certificateMember, certificateFile);
    return object;
}

Result<Done> Route::checkProxy() const
{
    if (proxy != Proxy::Given)
        return Done {};
    if (proxyUrl == unreadable().proxyUrl)
        return failure(Error::Kind::BadInput, QStringLiteral("route.unreadable"));
    if (proxyUser.contains(u':')) {
        return failure(Error::Kind::BadInput, QStringLiteral("route.proxy_user"), QStringLiteral(":"),
            visible(proxyUser, 128));
    }
    return checkedProxy(proxyUrl.toString()).transform([](const QUrl &) { return Done {}; });
}

Route Route::unreadable()
{
    Route route;
    route.proxy = Proxy::Given;
    route.proxyUrl = QUrl(unreadableProxy);
    return route;
}

Route Route::fromJson(const QJsonObject &object)
{
    Route route;
    const QString told = object[proxyMember].toString();
    if (told == noProxy)
        route.proxy = Proxy::None;
    else if (!told.isEmpty()) {
        route.proxy = Proxy::Given;
        route.proxyUrl = checkedProxy(told).value_or(QUrl(told));
        route.proxyUser = object[userMember].toString();
    }
    route.authoritiesFile = object[authoritiesMember].toString();
    route.certificateFile = object[certificateMember].toString();
    return route;
}

} // namespace base
