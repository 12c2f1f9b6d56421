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

QLocale localeOfPlace()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *each : {"LC_ALL", "LC_TIME", "LANG"}) {
        const QString name = qEnvironmentVariable(each);
        // LC_TIME=C chooses a form, not a place.
        const bool isForm = qstrcmp(each, "LC_TIME") == 0 && QLocale(name).language() == QLocale::C;
        if (!name.isEmpty() && !isForm)
            return QLocale(name);
    }
#endif
    return {}; // the system’s, until another is chosen
}

QLocale localeOf(const QString &language, const QLocale &place)
{
    const QLocale usual(language);
    const QLocale there(usual.language(), usual.script(), place.territory());
    return there.language() == usual.language() && there.script() == usual.script()
            && there.territory() == place.territory()
        ? there
        : usual;
}

} // namespace base
