// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonobject.h"

#include <QJsonDocument>

namespace base {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

}

QJsonObject readObject(const QByteArray &json)
{
    QByteArray text = json.startsWith(byteOrderMark) ? json.sliced(byteOrderMark.size()) : json;
    text.replace(byteOrderMark, "\\ufeff");
    return QJsonDocument::fromJson(text).object();
}

} // namespace base
