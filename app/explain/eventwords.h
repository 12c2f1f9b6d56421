// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/event.h"

#include <QString>

namespace explain {

// An event in words, and how it stands.
struct EventWords
{
    enum class Outcome { Good, Attention, Failed };

    QString title;
    QString detail; // sentences; may be empty
    Outcome outcome = Outcome::Good;

    QString mark() const; // the outcome in a word

    static EventWords of(const accounts::Event &event);
};

} // namespace explain
