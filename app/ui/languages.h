// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace ui {

// Those that the program speaks, as "en", "de", "zh_CN"; in the order of their names.
QStringList languages();
QString languageName(const QString &language); // in itself

// Makes the program speak a language; empty: the system's. Numbers and dates follow, and so does the side
// that windows begin on. Before the first window.
void speak(QCoreApplication &app, const QString &language);

// Those that somebody wants to read, the first first, as QLocale::uiLanguages() has them. After speak() they
// aren't the locale's, which may be of a country that writes the language otherwise.
QStringList wantedLanguages();

} // namespace ui
