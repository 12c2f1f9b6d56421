// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trayhost.h"

#include "base/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace desktop {

namespace {

const QString watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString path = QStringLiteral("/StatusNotifierWatcher");

} // namespace

TrayHost::TrayHost(QObject *parent)
    : QObject(parent)
{
    if (!base::hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *comes = new QDBusServiceWatcher(watcher, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(comes, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::ask);
    bus.connect(
        watcher, path, watcher, QStringLiteral("StatusNotifierHostRegistered"), this, SLOT(registered()));
    ask();
}

// A watcher without a host has nobody who shows anything.
void TrayHost::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        watcher, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call.setArguments({watcher, QStringLiteral("IsStatusNotifierHostRegistered")});
    call.setAutoStartService(false);
    auto *asked = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QDBusVariant> answer = *asked;
        asked->deleteLater();
        if (answer.isValid() && answer.value().variant().toBool())
            Q_EMIT found();
    });
}

} // namespace desktop
