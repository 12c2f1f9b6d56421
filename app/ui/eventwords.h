// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/event.h"
#include "ui/pill.h"

#include <QString>

namespace ui {

// An event in words, and how it stands.
struct EventWords
{
    QString title;
    QString detail; // sentences; may be empty
    Tone tone = Tone::Good;
    QString icon;
    QString mark; // what the icon says

    static EventWords of(const accounts::Event &event);
};

} // namespace ui
