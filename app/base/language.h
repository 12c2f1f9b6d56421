// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

namespace base {

// The first of the languages that somebody wants, as QLocale::uiLanguages() has them, which is there: of that
// country ("zh_CN"), else of any ("de"). Empty: English, which everything is made from.
QString firstLanguage(const QStringList &wanted, const std::function<bool(const QString &language)> &isThere);

} // namespace base
