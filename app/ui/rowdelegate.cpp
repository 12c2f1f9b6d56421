// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowdelegate.h"

#include "ui/theme.h"
#include "ui/wrappedtext.h"

#include <QPainter>

namespace ui {

RowDelegate::RowDelegate(int padding, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_padding(padding)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    return {option.fontMetrics.horizontalAdvance(words) + 2 * space::controls,
        option.fontMetrics.height() + 2 * m_padding};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Role::Selection));
        painter->drawRoundedRect(option.rect, space::controlRadius, space::controlRadius);
    }
    const QRect line = option.rect.adjusted(space::controls, 0, -space::controls, 0);
    const QString words = index.data(Qt::DisplayRole).toString();
    const auto write = [&](const QRect &rect, Qt::Alignment side, const QString &text, Role role) {
        painter->setPen(colour(role));
        painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
            QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter), text);
    };
    const QString keys = index.data(KeysRole).toString();
    const int room
        = line.width() - (keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + space::rows);
    const QString shown = elided(option.fontMetrics, words, room);
    const bool isPossible = option.state.testFlag(QStyle::State_Enabled);
    write(line, Qt::AlignLeft, shown, isPossible ? Role::Text : Role::Secondary);
    write(line, Qt::AlignRight, keys, Role::Secondary);
    const int used = option.fontMetrics.horizontalAdvance(shown) + space::rows;
    const QString where = index.data(WhereRole).toString();
    if (used + option.fontMetrics.horizontalAdvance(where) <= room)
        write(line.adjusted(used, 0, 0, 0), Qt::AlignLeft, where, Role::Secondary);
    painter->restore();
}

} // namespace ui
