// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

// A provider as a tile: its monogram and its name; under the name of a person's own that it is theirs.
class ProviderDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWidth(int width) { m_width = width; } // of a tile, with the gap around it
    int heightFor(const QFontMetrics &metrics) const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QRectF &place, Qt::Alignment side, const QString &name,
        bool isOwn, const QFont &font) const;

    int m_width = 0;
};

} // namespace ui
