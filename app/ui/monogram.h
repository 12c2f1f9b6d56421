// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

class QPainter;
class QRectF;

namespace ui {

// A tile with the first letter of a name; its colour is the provider's, the same on every day.
struct Monogram
{
    QString name;
    QString provider;

    static const QList<QColor> &grounds(); // white is readable on each

    void paint(QPainter &painter, const QRectF &square) const;
};

} // namespace ui
