// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

namespace base {

QString firstLanguage(const QStringList &wanted, const std::function<bool(const QString &)> &isThere)
{
    for (const QString &tag : wanted) {
        const QString language = tag.section(u'-', 0, 0);
        if (language == QLatin1String("en"))
            break;
        for (const QString &name : {QString(tag).replace(u'-', u'_'), language}) {
            if (isThere(name))
                return name;
        }
    }
    return {};
}

QLocale localeOf(const QString &language, const QLocale &system)
{
    const QLocale usual(language);
    const QLocale there(usual.language(), usual.script(), system.territory());
    return there.language() == usual.language() && there.script() == usual.script()
            && there.territory() == system.territory()
        ? there
        : usual;
}

} // namespace base
