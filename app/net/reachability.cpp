// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/reachability.h"

namespace net {

Reachability::Reachability(QObject *parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    auto *information = QNetworkInformation::instance();
    m_wasOnline = information->reachability() == QNetworkInformation::Reachability::Online;
    connect(information, &QNetworkInformation::reachabilityChanged, this, &Reachability::change);
}

void Reachability::change(QNetworkInformation::Reachability now)
{
    const bool isOnline = now == QNetworkInformation::Reachability::Online;
    if (isOnline && !std::exchange(m_wasOnline, isOnline))
        Q_EMIT returned();
    m_wasOnline = isOnline;
}

} // namespace net
