// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/late.h"

#include <QLibrary>

namespace base {

QFunctionPointer inLibrary(const char *library, const char *function)
{
    QLibrary loaded(QString::fromLatin1(library));
    const QFunctionPointer found = loaded.resolve(function);
    if (!found)
        qFatal("%s isn't there or has no %s: %s", library, function, qPrintable(loaded.errorString()));
    return found;
}

} // namespace base
