// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace ui {

// Draws an event as time, mark, title and detail, and what was exchanged in a box under it, each line with
// its meaning beside it.
class ActivityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ActivityDelegate(base::Clock clock, QAbstractItemView *view);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Columns; // where things stand in a row of that width

    void paintEvent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintExchange(QPainter &painter, const QRect &row, const QModelIndex &index);
    static void paintFold(QPainter &painter, const QStyleOptionViewItem &option, const QRect &square);

    base::Clock m_clock;
    QAbstractItemView *m_view;
};

} // namespace ui
