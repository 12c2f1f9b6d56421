// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "oauth/exchange.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <optional>

namespace accounts {

// Something that happened to an account's login. Holds no secret, so it may be kept, shown and handed on.
struct Event
{
    enum class Kind {
        SignedIn,
        SignInFailed, // again; a first sign-in that fails has no account
        Renewed,
        Rotated, // renewed, with a new refresh token
        RenewalFailed,
        FurtherToken, // had, beside the account's own
        FurtherTokenFailed,
        HandedOut, // to another program
        HandOutRefused, // to one that may not have it, or not now
        SignOutFailed // the account is still there; one that went has no activity
    };

    // Who got a token, or asked for it in vain, and which.
    struct Receiver
    {
        QString program; // the path of its executable; empty: it couldn't be told
        QString remote; // where it led to; empty: here
        bool isIdToken = false; // else an access token
        QString scopes;
        QString resource; // empty: the account's own
        int count = 1; // so many since the last event of the same

        bool operator==(const Receiver &) const = default;
    };

    // With why the keychain doesn't hold what came, if it doesn't.
    static Event signIn(
        const base::Result<base::Done> &result, const std::optional<base::Error> &notKept = {});
    // With when it is tried again, if it failed. Becomes Rotated by what its exchanges say.
    static Event renewal(const base::Result<base::Done> &result,
        const std::optional<base::Error> &notKept = {}, const std::optional<QDateTime> &nextTry = {});
    static Event furtherToken(const base::Result<base::Done> &result);
    static Event handedOut(const Receiver &receiver);
    static Event handOutRefused(const Receiver &receiver, const base::Error &why);
    static Event signOutFailed(const base::Error &trouble);

    Kind kind = Kind::SignedIn;
    QDateTime at; // UTC
    std::optional<base::Error> trouble; // why it failed
    std::optional<QDateTime> nextTry; // after a failure
    std::optional<base::Error> notKept; // why the keychain doesn't hold what it brought
    QList<oauth::Exchange> exchanges; // in their order
    std::optional<Receiver> receiver; // of what was handed out or refused

    bool hasEnded() const; // the login was over with it
    bool hasBroughtTokens() const; // ... lives with it

    // Gives it what was exchanged. What a server said of a failure stays only as far as an exchange shows it,
    // for it may repeat a secret.
    void put(const QList<oauth::Exchange> &exchanged);

    QByteArray toLine() const; // JSON and a line feed
    static std::optional<Event> fromLine(const QByteArray &line); // none: not such a line

    QJsonObject toJson() const;
};

} // namespace accounts
