// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jsontext.h"

#include <QStyledItemDelegate>

namespace ui {

// Paints the lines of JsonLines: JSON in its colours, what is looked for marked, doubled members too.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int gutter = 18; // with the arrows

    using QStyledItemDelegate::QStyledItemDelegate;

    void setFound(const QString &text) { m_found = text; }
    void setLongest(qsizetype characters) { m_longest = characters; } // of all lines

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFound(QPainter *painter, const QRect &rect, const QString &line) const;
    void paintText(QPainter *painter, const QRect &rect, const QModelIndex &index, JsonText::Kind kind) const;
    void paintFault(QPainter *painter, const QPointF &at, const QRect &rect) const;
    qsizetype found(const QString &line, qsizetype from) const;

    QString m_found;
    qsizetype m_longest = 0;
};

} // namespace ui
