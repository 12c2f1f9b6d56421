// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ui {

// Where a search stands: at which of the places it found, from 1; 0 of 0: nowhere.
struct Found
{
    qsizetype at = 0;
    qsizetype of = 0;

    bool operator==(const Found &) const = default;
};

// The place after or before one of `count`, round and round; from -1: the first or the last.
constexpr qsizetype stepped(qsizetype place, int by, qsizetype count)
{
    if (count == 0)
        return -1;
    return place < 0 ? (by > 0 ? 0 : count - 1) : (place + by + count) % count;
}

} // namespace ui
