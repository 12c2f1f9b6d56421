// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standing.h"

#include "accounts/keep.h"
#include "explain/time.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

constexpr int soonPercent = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Standing)
};

Standing plain(Tone tone, const QString &sentence, const QString &shortly, const Ring &ring)
{
    return {tone, sentence, shortly, false, ring};
}

Standing keychainClosed(const accounts::Entry &entry)
{
    const Ring ring {Ring::Shape::Padlock, Tone::Soon, 0, {}};
    if (entry.trouble && accounts::isHeldBack(*entry.trouble)) {
        return plain(
            Tone::Soon, Words::tr("Kept back by the keychain"), Words::tr("kept back by the keychain"), ring);
    }
    if (!entry.trouble || entry.trouble->kind == base::Error::Kind::KeychainLocked)
        return plain(Tone::Soon, Words::tr("Keychain locked"), Words::tr("keychain locked"), ring);
    return plain(Tone::Soon, Words::tr("Keychain out of reach"), Words::tr("keychain out of reach"), ring);
}

Standing expired(const accounts::Entry &entry, const std::optional<QDateTime> &renewal, const QDateTime &now)
{
    const oauth::TokenSet &tokens = entry.credential->tokens;
    const QString since = explain::relative(*tokens.expiresAt, now);
    const Ring empty {Ring::Shape::Arc, Tone::Soon, 0, QStringLiteral("0")};
    if (renewal)
        return plain(Tone::Soon,
            Words::tr("Access token expired %1 · tries again %2")
                .arg(since, explain::relative(*renewal, now)),
            Words::tr("expired %1").arg(since), empty);
    if (!entry.canRenew())
        return plain(Tone::Failed, Words::tr("Access token expired %1 · sign in again").arg(since),
            Words::tr("expired %1").arg(since), {Ring::Shape::Dashed, Tone::Failed, 0, QStringLiteral("!")});
    return plain(Tone::Soon, Words::tr("Access token expired %1 · can be renewed").arg(since),
        Words::tr("expired %1").arg(since), empty);
}

// How full it is until the access token expires; full where nobody knows when.
Ring ringOf(const oauth::TokenSet &tokens, Tone calm, const QDateTime &now)
{
    if (!tokens.expiresAt)
        return {Ring::Shape::Arc, calm, 100, {}};
    const qint64 left = now.secsTo(*tokens.expiresAt);
    const qint64 life = qMax<qint64>(1, tokens.receivedAt.secsTo(*tokens.expiresAt));
    const int percent = int(std::clamp<qint64>(left * 100 / life, 1, 100));
    return {
        Ring::Shape::Arc, percent < soonPercent ? Tone::Soon : calm, percent, explain::shortDuration(left)};
}

// What is worst comes first.
Standing signedIn(const accounts::Entry &entry, const std::optional<QDateTime> &renewal, const QDateTime &now,
    const std::optional<accounts::SessionEnd> &nearEnd)
{
    const oauth::TokenSet tokens = entry.credential ? entry.credential->tokens : oauth::TokenSet();
    if (tokens.expiresAt && *tokens.expiresAt <= now)
        return expired(entry, renewal, now);
    const bool isUnkept = entry.isForThisRunOnly();
    const QString signedIn = isUnkept ? Words::tr("Signed in for this run only") : Words::tr("Signed in");
    const Tone calm = entry.notKept || entry.notListed || entry.trouble ? Tone::Soon : Tone::Good;
    const Ring ring = ringOf(tokens, calm, now);
    const auto orUnkept
        = [isUnkept](const QString &shortly) { return isUnkept ? Words::tr("this run only") : shortly; };
    if (renewal && entry.trouble) {
        const QString at = explain::relative(*renewal, now);
        return plain(Tone::Soon, Words::tr("%1 · renewal tried again %2").arg(signedIn, at),
            Words::tr("tries again %1").arg(at), ring);
    }
    if (nearEnd) {
        const QString at = explain::relative(nearEnd->at, now);
        if (!nearEnd->isSure()) {
            return plain(Tone::Soon, Words::tr("%1 · session may end %2").arg(signedIn, at),
                orUnkept(Words::tr("may end %1").arg(at)), ring);
        }
        return plain(Tone::Soon, Words::tr("%1 · session ends %2").arg(signedIn, at),
            orUnkept(Words::tr("sign in again %1").arg(at)), ring);
    }
    if (renewal) {
        const QString at = explain::relative(*renewal, now);
        return plain(ring.tone, Words::tr("%1 · renews itself %2").arg(signedIn, at),
            orUnkept(Words::tr("renews %1").arg(at)), ring);
    }
    if (tokens.expiresAt) {
        const QString at = explain::relative(*tokens.expiresAt, now);
        return plain(
            ring.tone, Words::tr("%1 · expires %2").arg(signedIn, at), Words::tr("expires %1").arg(at), ring);
    }
    return plain(calm, signedIn, Words::tr("signed in"), ring);
}

} // namespace

Standing Standing::of(const accounts::Entry &entry, const std::optional<QDateTime> &renewal,
    const QDateTime &now, const std::optional<accounts::SessionEnd> &end)
{
    using accounts::State;
    const QString dots = QStringLiteral("…");
    switch (entry.state) {
    case State::Opening:
        return plain(Tone::Quiet, Words::tr("Reading its tokens…"), Words::tr("reading its tokens…"), {});
    case State::Renewing:
        return plain(Tone::Quiet, Words::tr("Renewing…"), Words::tr("renewing…"),
            {Ring::Shape::Arc, Tone::Quiet, 0, dots});
    case State::SigningOut:
        return plain(Tone::Quiet, Words::tr("Signing out…"), Words::tr("signing out…"),
            {Ring::Shape::Arc, Tone::Quiet, 0, dots});
    case State::KeychainClosed:
        return keychainClosed(entry);
    case State::Locked:
        return plain(
            Tone::Soon, Words::tr("Locked"), Words::tr("locked"), {Ring::Shape::Padlock, Tone::Soon, 0, {}});
    case State::SignInAgain:
        return plain(Tone::Failed, Words::tr("Sign in again"), Words::tr("sign in again"),
            {Ring::Shape::Dashed, Tone::Failed, 0, QStringLiteral("!")});
    case State::SignedIn:
        break;
    }
    const bool isNear = end && end->isNear(now);
    Standing standing = signedIn(entry, renewal, now, isNear ? end : std::nullopt);
    standing.needsSomeone = isNear && end->isSure();
    return standing;
}

Possible Possible::of(const accounts::Entry *entry)
{
    using accounts::State;
    if (!entry)
        return {};
    // A renewal on its way leaves the buttons as they are: the focus stays where it is.
    const bool rests = entry->state == State::SignedIn || entry->state == State::Renewing;
    const auto &credential = entry->credential;
    return {
        .copy = credential && !credential->tokens.accessToken.isEmpty() && entry->state != State::SigningOut,
        .renew = rests && entry->canRenew(),
        .signOut = rests || entry->state == State::SignInAgain || entry->state == State::KeychainClosed};
}

bool mustSignInAgain(const accounts::Entry &entry, const QDateTime &now)
{
    if (entry.state != accounts::State::SignedIn || !entry.credential)
        return entry.state == accounts::State::SignInAgain;
    const oauth::TokenSet &tokens = entry.credential->tokens;
    return !entry.canRenew() && tokens.expiresAt && *tokens.expiresAt <= now;
}

} // namespace ui
