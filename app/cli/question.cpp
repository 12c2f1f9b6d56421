// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/question.h"

#include "cli/commands.h"
#include "cli/console.h"
#include "explain/handoutquestion.h"

#include <memory>

namespace cli {

using accounts::Consent;

namespace {

base::Failure unasked()
{
    return base::failure(base::Error::Kind::Refused, QStringLiteral("handout.unasked"));
}

// A question that is open at the terminal.
class OpenQuestion : public QObject
{
public:
    using QObject::QObject;

    bool canAsk() const { return m_console.canAsk(); }

    base::Future<Consent> ask(const QString &text, bool mayRemember)
    {
        m_console.forgetTyped();
        m_console.say(text.toUtf8());
        m_mayRemember = mayRemember;
        m_answer.start();
        m_listener = std::make_unique<Listener>(m_console.input());
        connect(m_listener.get(), &Listener::heard, this, &OpenQuestion::hear);
        return m_answer.future();
    }

private:
    // The end of the terminal is a no.
    void hear(const QByteArray &piece)
    {
        const QByteArray said = piece.trimmed();
        if (said == "1")
            return settle(Consent::Once);
        if (said == "2" && m_mayRemember)
            return settle(Consent::Always);
        if (piece.isEmpty() || said == "0")
            return settle(Consent::Deny);
        m_console.say("> ");
    }

    void settle(Consent consent)
    {
        m_listener->end();
        m_answer.addResult(consent);
        m_answer.finish();
    }

    Console m_console;
    bool m_mayRemember = false;
    std::unique_ptr<Listener> m_listener;
    QPromise<base::Result<Consent>> m_answer;
};

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
    auto *asked = new OpenQuestion(owner);
    if (asked->canAsk()) {
        const auto words = explain::HandOutQuestion::of(question);
        const bool mayRemember = !question.isEachTime && question.asker.mayBeRemembered();
        return asked->ask(inLines(words, mayRemember), mayRemember);
    }
    delete asked;
    return base::ready<Consent>(unasked());
}

} // namespace cli
