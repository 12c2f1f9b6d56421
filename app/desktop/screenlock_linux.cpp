// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/screenlock.h"

#include "base/sessionbus.h"

#include <QDBusConnection>

namespace desktop {

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
    if (!base::hasSessionBus())
        return;
    const std::pair<QString, QString> keepers[] {
        {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/org/freedesktop/ScreenSaver")},
        {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/ScreenSaver")},
        {QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("/org/gnome/ScreenSaver")},
    };
    for (const auto &[keeper, path] : keepers) {
        QDBusConnection::sessionBus().connect(
            keeper, path, keeper, QStringLiteral("ActiveChanged"), this, SIGNAL(changed(bool)));
    }
}

ScreenLock::~ScreenLock() = default;

} // namespace desktop
