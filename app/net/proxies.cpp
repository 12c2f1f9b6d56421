// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxies.h"

#include "oauth/endpoint.h"

namespace net {

Proxies::Proxies(const RouteNow &routeNow, const crypto::Secret &password)
    : m_routeNow(routeNow)
    , m_password(password)
{
}

QList<QNetworkProxy> Proxies::queryProxy(const QNetworkProxyQuery &query)
{
    const QList<QNetworkProxy> proxies = proxiesFor(query);
    if (!proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy)
        m_byProxy.insert(query.url().host());
    else
        m_byProxy.remove(query.url().host());
    return proxies;
}

QList<QNetworkProxy> Proxies::proxiesFor(const QNetworkProxyQuery &query) const
{
    const base::Route route = m_routeNow();
    if (route.proxy == base::Route::Proxy::None || oauth::isLoopback(query.url()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (route.proxy == base::Route::Proxy::System)
        return systemProxyForQuery(query);
    const bool isSocks = route.proxyUrl.scheme() == QLatin1String("socks5");
    return {QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
        route.proxyUrl.host(), quint16(route.proxyUrl.port()), route.proxyUser,
        route.proxyUser.isEmpty() ? QString() : m_password.revealText())};
}

} // namespace net
