// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/trayhost.h"

namespace desktop {

TrayHost::TrayHost(QObject *parent)
    : QObject(parent)
{
    ask();
}

void TrayHost::ask()
{
    QMetaObject::invokeMethod(this, &TrayHost::found, Qt::QueuedConnection);
}

} // namespace desktop
