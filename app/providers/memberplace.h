// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace providers {

// The line, from 1, where the member at the end of a path stands in sound JSON; an item of a list is a step
// by its number, from 0. Of what isn't there: the line of the last step that is.
int lineOf(const QByteArray &json, const QByteArrayList &path);

} // namespace providers
