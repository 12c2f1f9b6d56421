// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

namespace base {

namespace {

// How texts in the language and the letters of that tag may be called. A country doesn't matter, and letters
// do: zh-SG is written as zh_CN is, zh-HK isn't.
QStringList namesOf(const QString &tag)
{
    const QString language = tag.section(u'-', 0, 0);
    const QLocale wanted(tag);
    QStringList names {QString(tag).replace(u'-', u'_'),
        QLocale(wanted.language(), wanted.script(), QLocale::AnyTerritory).name()};
    if (QLocale(language).script() == wanted.script())
        names += language;
    return names;
}

} // namespace

QString firstLanguage(const QStringList &wanted, const std::function<bool(const QString &)> &isThere)
{
    for (const QString &tag : wanted) {
        if (tag.section(u'-', 0, 0) == QLatin1String("en"))
            break;
        for (const QString &name : namesOf(tag)) {
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
