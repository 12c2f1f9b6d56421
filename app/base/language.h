// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <functional>

namespace base {

// The first of the languages that somebody wants, as QLocale::uiLanguages() has them, which is there: of that
// country ("zh_CN"), else of any ("de"). Empty: English, which everything is made from.
QString firstLanguage(const QStringList &wanted, const std::function<bool(const QString &language)> &isThere);

// As somebody writes where they live: on Unix the first of LC_ALL, LC_TIME and LANG that says so. Elsewhere
// as the system has it, before QLocale::setDefault().
QLocale localeOfPlace();

// How somebody writes numbers and dates who chose `language`: as it is written in `place` (English in
// Germany), or, where nobody knows how that is, as in most places.
QLocale localeOf(const QString &language, const QLocale &place);

} // namespace base
