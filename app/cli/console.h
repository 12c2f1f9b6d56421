// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <cstdio>
#include <memory>

class QSocketNotifier;

namespace cli {

// The terminal that the command was started at, whatever its standard input is.
class Console
{
public:
    Console();
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    bool canAsk() const; // it is there, and the command doesn't run in the background
    void forgetTyped(); // what was typed before was meant for something else
    void say(const QByteArray &text);
    qintptr input() const { return m_input; }

private:
    qintptr m_input; // a descriptor, or Windows' handle
    qintptr m_output;
};

// The standard output is for the answer alone: from the first call on, what libraries print there goes to the
// standard error, until it is given back to who writes to the descriptor itself.
void keepOutput();
void giveBackOutput();
std::FILE *output(); // where the answer goes

// Whether the standard input is a terminal at which somebody types for this command; what a script has there
// is for others.
bool inputIsTyped();

// What is typed at the standard input isn't shown as long as it lives.
class Unseen
{
public:
    Unseen();
    ~Unseen();
    Q_DISABLE_COPY_MOVE(Unseen)

    bool isTerminal() const { return m_before != nullptr; }

private:
    struct Mode;
    std::unique_ptr<Mode> m_before;
};

// Hears what comes in while the program goes on; a terminal gives a line at a time.
class Listener : public QObject
{
    Q_OBJECT

public:
    explicit Listener(qintptr input, QObject *parent = nullptr);

    void end(); // hears no more

    static qintptr standardInput();

Q_SIGNALS:
    void heard(const QByteArray &piece); // empty: it is over

private:
    QSocketNotifier *m_notifier = nullptr; // none on Windows, where a thread listens
};

} // namespace cli
