// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace net {

// Tells when the network is back, where Qt has a backend that knows; without one it is silent.
class Reachability : public QObject
{
    Q_OBJECT

public:
    explicit Reachability(QObject *parent = nullptr);

Q_SIGNALS:
    void returned();

private:
    void change(QNetworkInformation::Reachability now);

    bool m_wasOnline = true;
};

} // namespace net
