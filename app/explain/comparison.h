// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <QList>
#include <QString>

namespace explain {

// A member of two tokens, side by side. Foreign text is made visible and cut. Plain text.
struct Difference
{
    enum class Kind { Same, Added, Removed, Changed };
    // Of a value that is a list of words, one of them; of any other, the whole.
    struct Part
    {
        QString text;
        bool differs = false; // the other side doesn't have it
        bool operator==(const Part &) const = default;
    };

    QString path; // "exp", "realm_access.roles", "authorization_details[0].type"
    Kind kind = Kind::Same;
    QList<Part> before; // empty: not there
    QList<Part> after;

    bool operator==(const Difference &) const = default;
};

struct DifferenceGroup
{
    QString title; // "Claims", "Header"
    QList<Difference> rows;

    bool operator==(const DifferenceGroup &) const = default;
};

// Two tokens held against each other, for the reader only. Nothing in them is believed.
struct Comparison
{
    // How the two belong together, and so what the second is called.
    enum class Pair { Renewal, Unrelated };

    QList<DifferenceGroup> groups; // empty where one of the two can't be read
    QString sentence; // how much is the same, and what the second allows, for whom and for how long

    static Comparison of(const crypto::Secret &before, const crypto::Secret &after, Pair pair);

    bool operator==(const Comparison &) const = default;
};

} // namespace explain
