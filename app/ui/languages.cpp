// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages.h"

#include "base/language.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <algorithm>

namespace ui {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString program = QStringLiteral("cloakroom");
const QString source = QStringLiteral("en"); // what the sources are written in
QStringList wanted; // of speak()

} // namespace

QStringList languages()
{
    QStringList all {source};
    for (const QString &file : QDir(folder).entryList({program + QStringLiteral("_*.qm")}))
        all += file.mid(program.size() + 1).chopped(3);
    std::sort(all.begin(), all.end(), [](const QString &one, const QString &other) {
        return QString::localeAwareCompare(languageName(one), languageName(other)) < 0;
    });
    return all;
}

QString languageName(const QString &language)
{
    // Some locales are called by their country, too, which says nothing here.
    if (language == source)
        return QStringLiteral("English");
    if (language == QLatin1String("es"))
        return QStringLiteral("Español");
    const QString name = QLocale(language).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

void speak(QCoreApplication &app, const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(base::localeOf(language, base::localeOfPlace()));
    wanted = (language.isEmpty() ? QLocale() : QLocale(language)).uiLanguages();
    const QString spoken = base::firstLanguage(wanted, [](const QString &name) {
        return QFile::exists(QStringLiteral("%1/%2_%3.qm").arg(folder, program, name));
    });
    const bool hasLayout = qobject_cast<QGuiApplication *>(&app);
    if (hasLayout)
        QGuiApplication::setLayoutDirection(QLocale(spoken.isEmpty() ? source : spoken).textDirection());
    if (spoken.isEmpty())
        return;
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const auto &[name, where] : {std::pair(QStringLiteral("qtbase"), qtFolder),
             std::pair(program, folder), std::pair(QStringLiteral("facts"), folder)}) {
        auto *translator = new QTranslator(&app);
        if (translator->load(name + u'_' + spoken, where))
            QCoreApplication::installTranslator(translator);
    }
    if (hasLayout) // Qt's own words may have changed it
        QGuiApplication::setLayoutDirection(QLocale(spoken).textDirection());
}

QStringList wantedLanguages()
{
    return wanted.isEmpty() ? QLocale().uiLanguages() : wanted;
}

} // namespace ui
