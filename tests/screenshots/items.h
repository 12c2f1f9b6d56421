// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QAbstractItemView;

namespace screenshots {

struct Cut
{
    QString text; // as far as it is shown
    QString how;
};

// What of a list, tree or table isn't shown whole, by what it paints: delegates have margins and lines of
// their own. Nothing is told of what other people wrote.
QList<Cut> cutsOf(const QAbstractItemView &view, const QStringList &foreign);

} // namespace screenshots
