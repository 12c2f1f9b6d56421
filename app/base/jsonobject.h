// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>

class QJsonObject;

namespace base {

// What Qt reads again as the same object. Written plainly, a string that begins with a byte order mark
// (U+FEFF) would come back without it: Qt's reader takes that for the start of a text. It is escaped here.
QByteArray toBytes(const QJsonObject &object, QJsonDocument::JsonFormat format);

} // namespace base
