// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonobject.h"

#include <QJsonObject>

namespace base {

QByteArray toBytes(const QJsonObject &object, QJsonDocument::JsonFormat format)
{
    return QJsonDocument(object).toJson(format).replace("\xEF\xBB\xBF", "\\ufeff");
}

} // namespace base
