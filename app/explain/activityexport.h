// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/event.h"

#include <QByteArray>

namespace explain {

// Events for other eyes and programs, in UTF-8. They hold no secret to begin with.
QByteArray toText(const QList<accounts::Event> &events);
QByteArray toJson(const QList<accounts::Event> &events);
// RFC 4180. No cell is a formula to a spreadsheet.
QByteArray toCsv(const QList<accounts::Event> &events);

} // namespace explain
