// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleep.h"

#include <QDBusConnection>

namespace desktop {

Sleep::Sleep(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, SLOT(prepare(bool)));
}

} // namespace desktop
