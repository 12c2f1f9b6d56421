// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "accounts/keep.h"
#include "accounts/preferences.h"
#include "desktop/termination.h"
#include "keychain/oskeychain.h"
#include "keychain/parts.h"
#include "net/http.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>

namespace cli {

QString inConfigFolder(const QString &file); // the path of one of the window's

// What a command about accounts works with: the window's own engine, beside the window or without it. It
// renews nothing that it wasn't asked for.
class Desk : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience {40}; // with a server or network that can't now
    static constexpr std::chrono::seconds saving {5}; // what was sent is saved before the end
    static constexpr std::chrono::minutes prompt {2}; // with a keychain that asks somebody

    Desk();
    ~Desk() override;

    accounts::Cloakroom &cloakroom() { return m_cloakroom; }
    const accounts::AccountBook &book() const { return m_cloakroom.book(); }
    QDateTime now() const { return m_cloakroom.now(); }
    const accounts::Entry *entry(const QString &id) const { return m_cloakroom.book().find(id); }

    // The accounts file. Of a damaged one what can be read is there, and the rest is told. Codes: those of
    // AccountBook::load().
    base::Result<base::Done> load();
    // The account of that name, after load(). Codes: those and AccountBook::idOf's.
    base::Result<QString> find(const QString &name);
    // Reads the tokens of all, or of one, as far as the keychain gives them, and which logins have ended.
    void openAll(const QString &only = {});
    // The account of that name with its tokens, or how the command ends.
    base::Result<QString> open(const QString &name);

    // The answer; or "cli.timeout" (expected: how long it was waited for, of `whole` where another wait had a
    // part of it), "cli.interrupted".
    template <typename T>
    base::Result<T> wait(
        const base::Future<T> &future, std::chrono::milliseconds time, std::chrono::milliseconds whole = {});

    // Of what is worth more than the command's time: up to `longest`. Once the command is to end, a moment
    // longer, and then "cli.interrupted"; else "cli.timeout" (expected: `longest`).
    template <typename T>
    base::Result<T> waitOut(const base::Future<T> &future, std::chrono::milliseconds longest = prompt);

    bool isInterrupted() const { return m_interrupted; }

    // As fail(), but what is wrong with the accounts file is told once only.
    int tell(const base::Error &error);

    // Waits for what is being saved, for a moment at most.
    void settle();

    // Codes: those of accounts::awaitRenewal and of orLost.
    base::Result<base::Done> renew(const QString &id);
    // What it brought goes with the command where the keychain didn't keep it, and that is the answer then:
    // "keychain.renewal_lost" (kind: the keychain's; found: accounts::causeOf), or what keep() says of one
    // that it took.
    template <typename T> base::Result<T> orLost(const QString &id, const base::Result<T> &renewed);

private:
    // Nothing, where it is interrupted before, too.
    template <typename T>
    std::optional<base::Result<T>> answerWithin(
        const base::Future<T> &future, std::chrono::milliseconds time);
    void stop();
    bool isOver(const base::Error &error);

    net::Http m_http;
    keychain::OsKeychain m_items;
    keychain::Parts m_keychain;
    accounts::Cloakroom m_cloakroom;
    desktop::Termination m_termination;
    std::optional<base::Error> m_told; // of the accounts file, last
    bool m_interrupted = false;
};

base::Error interrupted();
base::Error timedOut(std::chrono::milliseconds after);
accounts::Preferences::Read preferences(
    const accounts::Policy &policy); // the person's, as the window has them
void obeyPreferences(net::Http &http, const accounts::Policy &policy); // which proxy; tells a fault of theirs

template <typename T> base::Result<T> Desk::orLost(const QString &id, const base::Result<T> &renewed)
{
    settle();
    const accounts::Entry *known = entry(id);
    if (!known || !known->notKept)
        return renewed;
    if (!known->isForThisRunOnly())
        return base::Failure(*known->notKept);
    return base::failure(known->notKept->kind, QStringLiteral("keychain.renewal_lost"), {},
        accounts::causeOf(*known->notKept));
}

template <typename T>
std::optional<base::Result<T>> Desk::answerWithin(
    const base::Future<T> &future, std::chrono::milliseconds time)
{
    if (!future.isFinished()) {
        // A continuation would take the place of that of an earlier wait for the same answer.
        QFutureWatcher<base::Result<T>> watcher;
        connect(&watcher, &QFutureWatcherBase::finished, &QCoreApplication::quit);
        watcher.setFuture(future);
        QTimer::singleShot(time, &watcher, &QCoreApplication::quit);
        QCoreApplication::exec();
    }
    return future.isFinished() && !future.isCanceled() ? std::optional(future.result()) : std::nullopt;
}

template <typename T>
base::Result<T> Desk::waitOut(const base::Future<T> &future, std::chrono::milliseconds longest)
{
    auto answer = m_interrupted ? std::nullopt : answerWithin(future, longest);
    if (!answer && m_interrupted)
        answer = answerWithin(future, saving);
    if (answer)
        return *answer;
    return base::Failure(m_interrupted ? interrupted() : timedOut(longest));
}

template <typename T>
base::Result<T> Desk::wait(
    const base::Future<T> &future, std::chrono::milliseconds time, std::chrono::milliseconds whole)
{
    using namespace std::chrono_literals;
    if (const auto answer = answerWithin(future, m_interrupted ? 0ms : time))
        return *answer;
    return base::Failure(m_interrupted ? interrupted() : timedOut(std::max(time, whole)));
}

} // namespace cli
