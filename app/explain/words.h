// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace explain {

// A failure for people, each part one sentence: what happened, why (what was expected and what came), and
// what to do next. Plain text.
struct Words
{
    QString what;
    QString why; // may be empty
    QString next;
    QString comfort; // "Nothing was lost.", where that is true whatever the person was doing; may be empty

    QString toString() const; // all in a row
};

Words inWords(const base::Error &error);

// Whether the program has words of its own for it; what a server wrote instead of a code may be anything.
bool isKnown(const QString &code);

} // namespace explain
