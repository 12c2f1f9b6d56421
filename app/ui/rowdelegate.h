// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

// A row of words; where they are from stands behind them, and at the other end their shortcut.
class RowDelegate : public QStyledItemDelegate
{
public:
    enum { WhereRole = Qt::UserRole, KeysRole };

    explicit RowDelegate(int padding, QObject *parent = nullptr); // above the words and below

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_padding;
};

} // namespace ui
