// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/resource.h"

#include <QFile>

namespace explain {

base::Json resource(const char *name)
{
    QFile file(QStringLiteral(":/facts/") + QLatin1String(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? base::Json::parse(file.readAll()).value_or(base::Json()) : base::Json();
}

} // namespace explain
