// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace desktop {

// The system's wish that the program ends (SIGTERM, SIGINT, SIGHUP), as a signal of the event loop, so that
// it can finish what it has begun. A second wish of the same kind is obeyed at once, unless it is the echo of
// the first: who ends a group of processes tells some of them twice. One object a program.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);

Q_SIGNALS:
    void asked();
};

} // namespace desktop
