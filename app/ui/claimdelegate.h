// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

class QTreeView;

namespace ui {

// Paints the claims: a group's title across the row, values in lines as wide as their column.
class ClaimDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int paddingX = 8;
    static constexpr int paddingY = 6;

    explicit ClaimDelegate(QTreeView *view);

    void setOneLine(bool oneLine) { m_oneLine = oneLine; } // rows of one height: quick with very many

    void forgetWidths(); // when the texts are others, or their fonts

    static QFont fontOf(const QModelIndex &index);
    int nameWidth(const QModelIndex &index) const; // that a name takes, with what stands before and behind it

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int indentation(const QModelIndex &index) const;
    int roomFor(const QModelIndex &index) const;
    int lineWidth(const QModelIndex &index) const;
    void paintFault(QPainter *painter, const QRect &rect, const QModelIndex &index) const;

    QTreeView *m_view;
    bool m_oneLine = false;
    mutable QHash<QString, int> m_monoWidths; // of texts in one line: a table is laid out more than once
    mutable QHash<QString, int> m_secondaryWidths;
};

} // namespace ui
