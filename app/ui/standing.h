// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "accounts/sessionend.h"
#include "ui/ring.h"

namespace ui {

// How an account stands now: for the pill, the list and the ring.
struct Standing
{
    Tone tone = Tone::Quiet;
    QString sentence;
    QString shortly; // behind the provider's name
    bool needsSomeone = false; // to sign in again soon
    Ring ring;

    // With the time of the next renewal, if it renews itself, and the end of the session, if that is known.
    static Standing of(const accounts::Entry &entry, const std::optional<QDateTime> &renewal,
        const QDateTime &now, const std::optional<accounts::SessionEnd> &end = {});

    bool operator==(const Standing &) const = default;
};

// What can be done with an account now.
struct Possible
{
    bool copy = false;
    bool renew = false;
    bool signOut = false;

    static Possible of(const accounts::Entry *entry); // nullptr: no account, nothing
};

// Whether nothing but a new sign-in gives the account an access token again.
bool mustSignInAgain(const accounts::Entry &entry, const QDateTime &now);

} // namespace ui
