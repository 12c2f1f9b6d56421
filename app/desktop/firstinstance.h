// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace desktop {

// The one window a person has for one folder of settings. Who comes second asks it to show itself. They meet
// at a local socket in a folder of $XDG_RUNTIME_DIR that is the user's alone; nothing but that wish passes
// there.
class FirstInstance : public QObject
{
    Q_OBJECT

public:
    enum class Rank {
        First, // this one
        Second, // the first has shown itself
        Unheard // there is another, and it doesn't answer
    };

    explicit FirstInstance(const QString &folder, QObject *parent = nullptr);

    enum class Wish {
        Window, // of another instance, if there is one
        Nothing
    };
    Rank claim(Wish wish = Wish::Window); // waits up to a second for another's answer

Q_SIGNALS:
    void wanted(); // another start wants to see the window

private:
    bool askFirst() const;
    void listen();
    void greet();

    QString m_socket; // empty: there is no place for one
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace desktop
