// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/words.h"

#include "explain/faultparts.h"
#include "explain/foreign.h"
#include "explain/sentences.h"
#include "explain/time.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace explain {

using base::Error;
using Rest = Sentences::Rest;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(explain::Words)
};

const Sentences *find(const QString &code)
{
    for (const auto &table : {serverWords(), answerWords(), checkWords(), signInWords(), clientWords(),
             handOutWords(), homeWords()}) {
        for (const Sentences &sentences : table) {
            if (code == QLatin1String(sentences.code))
                return &sentences;
        }
    }
    return nullptr;
}

QString translated(const char *sentence)
{
    return QCoreApplication::translate("words", sentence);
}

QDateTime timeOf(const QString &part)
{
    constexpr qsizetype lengthOfTime = 20; // 2026-11-23T13:00:00Z
    return part.size() == lengthOfTime ? QDateTime::fromString(part, Qt::ISODate) : QDateTime();
}

// A part as people read it: a time as local time, our own words in their language, anything else as it is.
QString shown(const QString &part, bool isOurs)
{
    const QDateTime time = timeOf(part);
    return time.isValid() ? exact(time) : foreign(isOurs ? partInWords(part) : part);
}

bool isServersOwn(const QString &code)
{
    return !code.contains(QLatin1Char('.'));
}

// What came is in words of ours only where a text or a key was read.
bool isOfReader(const QString &code)
{
    static constexpr std::array readers {"json.", "jwt.", "jwk", "key."};
    return code.endsWith(QLatin1String(".json")) || code == QLatin1String("client.weak_key")
        || std::any_of(readers.begin(), readers.end(),
            [&code](const char *reader) { return code.startsWith(QLatin1String(reader)); });
}

// Puts the parts of the error in their places, all at once: foreign text may hold a %1 of its own. Empty
// when a part that the sentence needs isn't there.
QString filled(const QString &sentence, const Error &error)
{
    const QString parts[] {
        shown(error.expected, true), shown(error.found, isOfReader(error.code)), foreign(error.from)};
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int part = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (part < 1 || part > 3) {
            text += sentence[i];
            continue;
        }
        const QString &put = parts[part - 1];
        if (put.isEmpty() && part != 3)
            return {};
        text += !put.isEmpty() ? put : i == 0 ? Tr::tr("The server") : Tr::tr("the server");
        ++i;
    }
    return text;
}

QString expectedAndFound(const Error &error)
{
    if (!error.expected.isEmpty() && !error.found.isEmpty())
        return filled(Tr::tr("Expected is “%1”, but “%2” came."), error);
    if (!error.found.isEmpty())
        return filled(Tr::tr("What came is “%2”."), error);
    if (timeOf(error.expected).isValid())
        return Tr::tr("It holds no time that can be read.");
    return error.expected.isEmpty() ? QString()
                                    : filled(Tr::tr("Expected is “%1”, but nothing came."), error);
}

QString description(const Error &error)
{
    return error.found.isEmpty() ? QString() : filled(Tr::tr("It added “%2”."), error);
}

QString whatHappened(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::BadInput:
        return Tr::tr("This can't be used.");
    case Error::Kind::Offline:
        return filled(Tr::tr("%3 can't be reached."), error);
    case Error::Kind::Busy:
        return filled(Tr::tr("%3 is busy."), error);
    case Error::Kind::BadAnswer:
        return filled(Tr::tr("%3 gave an answer that Cloakroom can't use."), error);
    case Error::Kind::Refused:
        return filled(Tr::tr("%3 said no."), error);
    case Error::Kind::NotGenuine:
        return filled(Tr::tr("What %3 sent can't be trusted."), error);
    case Error::Kind::SignInAgain:
        return Tr::tr("This sign-in has ended.");
    case Error::Kind::TimedOut:
        return filled(Tr::tr("%3 did not answer in time."), error);
    case Error::Kind::KeychainLocked:
        return Tr::tr("Your keychain is locked.");
    case Error::Kind::KeychainMissing:
        return Tr::tr("There is no keychain.");
    case Error::Kind::KeychainSilent:
        return Tr::tr("Your keychain does not answer.");
    case Error::Kind::KeychainRefused:
        return Tr::tr("Your keychain said no.");
    case Error::Kind::NotFound:
        return Tr::tr("It is not there.");
    case Error::Kind::Disk:
        break;
    }
    return Tr::tr("A file could not be read or written.");
}

QString whatNext(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::BadInput:
        return Tr::tr("Correct it and try again.");
    case Error::Kind::Offline:
        return Tr::tr("Check the connection, then try again.");
    case Error::Kind::Busy:
        return Tr::tr("Try again in a moment.");
    case Error::Kind::BadAnswer:
    case Error::Kind::NotGenuine:
        return Tr::tr("Ask the operator of the server.");
    case Error::Kind::Refused:
        return Tr::tr("Ask the operator of the server what this application may do.");
    case Error::Kind::SignInAgain:
        return Tr::tr("Sign in again.");
    case Error::Kind::TimedOut:
        return Tr::tr("Try again.");
    case Error::Kind::KeychainLocked:
        return Tr::tr("Unlock it.");
    case Error::Kind::KeychainMissing:
        return Tr::tr("Start a keychain service; until then tokens are kept for this run only.");
    case Error::Kind::KeychainSilent:
        return Tr::tr("Wait a moment, or start the keychain service again.");
    case Error::Kind::KeychainRefused:
        return Tr::tr("Allow Cloakroom to use it and try again.");
    case Error::Kind::NotFound:
        return Tr::tr("Look whether it was removed elsewhere.");
    case Error::Kind::Disk:
        break;
    }
    return Tr::tr("Look at the free space and the permissions, then try again.");
}

QString comfortOf(Rest rest)
{
    return rest == Rest::NothingSaved ? Tr::tr("Nothing was saved.")
        : rest == Rest::NothingLost   ? Tr::tr("Nothing was lost.")
                                      : QString();
}

// Whose the faulty certificate is, and who signed it, where that came with the reason.
QString certificateIn(const QStringList &lines)
{
    constexpr qsizetype withSigner = 3;
    if (lines.size() < withSigner)
        return {};
    return u' '
        + Tr::tr("The certificate is of “%1”, signed by “%2”.")
              .arg(foreign(lines[1], 128), foreign(lines[2], 128));
}

const Reason *reasonOf(const Error &error)
{
    if (!error.code.startsWith(QLatin1String("http.")))
        return nullptr;
    const QString word = error.found.section(u'\n', 0, 0);
    const auto is = [&word](const Reason &reason) { return word == QLatin1String(reason.found); };
    const auto reason = std::ranges::find_if(connectionReasons(), is);
    return reason == connectionReasons().end() ? nullptr : &*reason;
}

// What was found may be a reason of its own: another code, with what was found of it in a second line, or a
// word of net/.
QString whyFound(const Error &error)
{
    const QStringList lines = error.found.split(u'\n');
    if (const Sentences *reason = lines.constFirst().isEmpty() ? nullptr : find(lines.constFirst())) {
        Error more = error;
        more.found = lines.sliced(1).join(u' ');
        return (filled(translated(reason->what), error) + u' ' + description(more)).trimmed();
    }
    const Reason *reason = reasonOf(error);
    return reason ? translated(reason->why) + certificateIn(lines) : QString();
}

QString whyOf(const Sentences &sentences, const Error &error)
{
    if (isServersOwn(error.code)) {
        const QString why = sentences.why ? filled(translated(sentences.why), error) : QString();
        return QStringList {why, description(error)}.join(u' ').trimmed();
    }
    if (const QString reason = whyFound(error); !reason.isEmpty())
        return reason;
    const QString why = sentences.why ? filled(translated(sentences.why), error) : QString();
    return why.isEmpty() ? expectedAndFound(error) : why;
}

Words wordsOf(const Sentences &sentences, const Error &error)
{
    const QString what = filled(translated(sentences.what), error);
    const Reason *reason = reasonOf(error);
    const char *next = reason && reason->next ? reason->next : sentences.next;
    return {what.isEmpty() ? whatHappened(error) : what, whyOf(sentences, error),
        next ? translated(next) : whatNext(error.kind), comfortOf(sentences.rest)};
}

// A code of which nothing is known is named, so that its server's documents can be asked.
QString whyUnknown(const Error &error)
{
    const QString code = foreign(error.code, 64);
    if (!isServersOwn(error.code) || code.isEmpty())
        return expectedAndFound(error);
    const QString reason = Tr::tr("Its reason is “%1”.").arg(code);
    return error.found.isEmpty() ? reason : reason + QLatin1Char(' ') + description(error);
}

} // namespace

Words inWords(const Error &error)
{
    if (const Sentences *sentences = find(error.code))
        return wordsOf(*sentences, error);
    return {whatHappened(error), whyUnknown(error), whatNext(error.kind), {}};
}

bool isKnown(const QString &code)
{
    return find(code) != nullptr;
}

QString Words::toString() const
{
    QStringList parts {what, why, comfort, next};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace explain
