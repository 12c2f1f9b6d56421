// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/foreign.h"

#include <QLocale>
#include <algorithm>

namespace explain {

namespace {

bool turns(QChar c)
{
    // Letters beyond the first plane may be of such a script: they count as if they were.
    return c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL
        || c.direction() == QChar::DirAN;
}

} // namespace

QString foreign(const QString &text, qsizetype most)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar endOfIsolate(0x2069);
    const QString shown = base::visible(text, most);
    // In a text from the right every foreign word would turn what stands around it.
    const bool isolated
        = QLocale().textDirection() == Qt::RightToLeft || std::any_of(shown.begin(), shown.end(), turns);
    return isolated && !shown.isEmpty() ? isolate + shown + endOfIsolate : shown;
}

} // namespace explain
