// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lockfile.h"

#include <QLocalServer>
#include <QObject>

namespace desktop {

// The one window a person has for one folder of settings. Who comes second asks it to show itself, and what
// else it was started for. They meet at a local socket in a folder of $XDG_RUNTIME_DIR that is the user's
// alone; nothing but that wish passes there.
class FirstInstance : public QObject
{
    Q_OBJECT

public:
    enum class Rank {
        First, // this one
        Second, // the first has shown itself
        Unheard // there is another, and it doesn't answer
    };

    struct Wish
    {
        enum class For {
            Nothing,
            Window,
            SignIn,
            Inspect, // of a token, in that file if there is one
            Demo // a sign-in at the demo provider
        };
        For what = For::Window;
        QString file = {}; // the whole path
    };

    explicit FirstInstance(const QString &folder, QObject *parent = nullptr);

    Rank claim(const Wish &wish); // waits a few seconds for another's answer

Q_SIGNALS:
    void wanted(const desktop::FirstInstance::Wish &wish); // of another start

private:
    bool ask(const Wish &wish) const;
    void listen();
    void greet();

    QString m_socket; // empty: there is no place for one
    base::LockFile m_lock;
    QLocalServer m_server;
};

} // namespace desktop
