// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/route.h"
#include "crypto/secret.h"

#include <QNetworkProxy>
#include <QSet>
#include <functional>

namespace net {

// The proxies of a way to servers. What is for this computer stays on it, whatever the settings say.
class Proxies : public QNetworkProxyFactory
{
public:
    // Asked for each request anew: what is usual may change.
    using RouteNow = std::function<base::Route()>;

    Proxies(const RouteNow &routeNow, const crypto::Secret &password);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    // By what was answered last for that host: to ask the system again could take as long as its script does.
    bool hasLedByProxy(const QString &host) const { return m_byProxy.contains(host); }

private:
    QList<QNetworkProxy> proxiesFor(const QNetworkProxyQuery &query) const;

    RouteNow m_routeNow;
    crypto::Secret m_password;
    QSet<QString> m_byProxy; // hosts
};

} // namespace net
