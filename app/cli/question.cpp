// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/question.h"

#include "cli/commands.h"
#include "explain/handoutquestion.h"

#include <QSocketNotifier>
#include <memory>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace cli {

using accounts::Consent;

namespace {

base::Failure unasked()
{
    return base::failure(base::Error::Kind::Refused, QStringLiteral("handout.unasked"));
}

#ifdef Q_OS_UNIX

// The terminal that the command was started at, while a question is open there.
class Terminal : public QObject
{
public:
    explicit Terminal(QObject *owner)
        : QObject(owner)
        , m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
    }
    ~Terminal() override
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    bool canAsk() const { return m_descriptor >= 0 && ::tcgetpgrp(m_descriptor) == ::getpgrp(); }

    base::Future<Consent> ask(const QString &text, bool mayRemember)
    {
        ::tcflush(m_descriptor, TCIFLUSH); // what was typed before was meant for something else
        say(text);
        m_mayRemember = mayRemember;
        m_answer.start();
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &Terminal::hear);
        return m_answer.future();
    }

private:
    void say(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        [[maybe_unused]] const auto written
            = ::write(m_descriptor, bytes.constData(), std::size_t(bytes.size()));
    }

    // The terminal gives a line at a time. Its end is a no.
    void hear()
    {
        char line[64];
        const auto count = ::read(m_descriptor, line, sizeof line);
        const QByteArray said = QByteArray(line, qMax<qsizetype>(count, 0)).trimmed();
        if (said == "1")
            return settle(Consent::Once);
        if (said == "2" && m_mayRemember)
            return settle(Consent::Always);
        if (count <= 0 || said == "0")
            return settle(Consent::Deny);
        say(QStringLiteral("> "));
    }

    void settle(Consent consent)
    {
        m_notifier->setEnabled(false);
        m_answer.addResult(consent);
        m_answer.finish();
    }

    int m_descriptor;
    bool m_mayRemember = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QPromise<base::Result<Consent>> m_answer;
};

#endif

QString inLines(const explain::HandOutQuestion &words, bool mayRemember)
{
    QStringList lines {words.title, words.wants, Tr::tr("Program: %1").arg(words.program)};
    if (!words.startedBy.isEmpty())
        lines += Tr::tr("Started by: %1").arg(words.startedBy);
    for (const QString &each : {words.warning, words.notForEver}) {
        if (!each.isEmpty())
            lines += each;
    }
    lines += mayRemember ? Tr::tr("1: yes, this once   2: yes, always   0: no")
                         : Tr::tr("1: yes, this once   0: no");
    return lines.join(u'\n') + QStringLiteral("\n> ");
}

} // namespace

base::Future<Consent> askAtTerminal(const accounts::Question &question, QObject *owner)
{
#ifdef Q_OS_UNIX
    auto *terminal = new Terminal(owner);
    if (terminal->canAsk()) {
        const auto words = explain::HandOutQuestion::of(question);
        const bool mayRemember = !question.isEachTime && question.asker.mayBeRemembered();
        return terminal->ask(inLines(words, mayRemember), mayRemember);
    }
    delete terminal;
#else
    Q_UNUSED(question)
    Q_UNUSED(owner)
#endif
    return base::ready<Consent>(unasked());
}

} // namespace cli
