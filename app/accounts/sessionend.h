// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "accounts/event.h"

#include <QDateTime>
#include <optional>

namespace accounts {

// When a person has to sign in again, whatever is renewed until then.
struct SessionEnd
{
    enum class Why {
        Told, // the server gave the refresh token an end that renewals don't move
        SeenBefore, // the last sessions ended after as long
        MayBe // the provider is known to end some after as long
    };

    QDateTime at; // UTC
    Why why = Why::Told;
    qint64 length = 0; // seconds, from the sign-in

    bool isSure() const { return why != Why::MayBe; }
    // Soon enough to tell a person: three days ahead, of a session of a day or less in its last fifth.
    QDateTime nearFrom() const;
    bool isNear(const QDateTime &now) const { return now >= nearFrom(); }

    bool operator==(const SessionEnd &) const = default;
};

// Nothing when it isn't known, is over, or moves with each renewal. `lengths` are those of earlier sessions;
// two that agree within a tenth are believed, and one that was longer than `limit`, which the provider is
// known for, shows that this isn't so here.
std::optional<SessionEnd> sessionEnd(const Entry &entry, const QList<qint64> &lengths, const QDateTime &now,
    const std::optional<oauth::Quirks::SessionLimit> &limit = {});

// Of the sessions that the server ended, as a renewal found: seconds from the sign-in, oldest first.
QList<qint64> sessionLengths(const QList<Event> &events);

} // namespace accounts
