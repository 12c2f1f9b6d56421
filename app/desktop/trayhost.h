// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace desktop {

// Whether the session shows icons of programs (org.kde.StatusNotifierWatcher). A program that starts with the
// session may be there before it. Qt must not be asked until then: 6.4 remembers its first answer for good.
// On macOS and Windows it always does.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(QObject *parent = nullptr);

Q_SIGNALS:
    void found(); // now, or as soon as it is there

private:
    void ask();
    Q_SLOT void registered() { Q_EMIT found(); }
};

} // namespace desktop
