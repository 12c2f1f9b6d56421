// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace base {

// The object of a JSON text as Qt reads it, empty where that is none; but each character stays. Qt takes a
// U+FEFF at the start of a name or a string for a byte order mark and drops it there, so that a name is read
// as another one; one that stands before the whole text is a mark and none of it.
QJsonObject readObject(const QByteArray &json);

} // namespace base
