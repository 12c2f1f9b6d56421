// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountdelegate.h"

#include "ui/accountlistmodel.h"
#include "ui/monogram.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int tileSize = 34;
constexpr int ringSize = 28;

void drawGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    painter->setPen(focused ? QPen(colour(Role::Accent)) : QPen(Qt::NoPen));
    painter->setBrush(colour(selected ? Role::Selection : Role::Chip));
    painter->drawRoundedRect(
        QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), space::rowRadius, space::rowRadius);
}

void drawLine(QPainter *painter, const QRect &line, const QFont &font, Role role, const QString &text)
{
    painter->setFont(font);
    painter->setPen(colour(role));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
}

QRect centred(int size, int left, const QRect &row)
{
    return {left, row.top() + (row.height() - size) / 2, size, size};
}

} // namespace

void AccountDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString provider = index.data(AccountListModel::ProviderRole).toString();
    const auto standing = index.data(AccountListModel::StandingRole).value<Standing>();
    const QRect row = option.rect;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawGround(painter, option);
    Monogram {name, provider}.paint(*painter, centred(tileSize, row.left() + space::rows, row));
    const QRect ring = centred(ringSize, row.right() - space::rows - ringSize, row);
    standing.ring.paint(*painter, ring);

    const QFont first = bold(option.font);
    const QFont second = secondaryFont();
    const int firstHeight = QFontMetrics(first).height();
    const int both = firstHeight + QFontMetrics(second).height();
    const int left = row.left() + space::rows + tileSize + 10;
    const QRect text(left, row.top() + (row.height() - both) / 2, ring.left() - space::controls - left, both);
    drawLine(painter, QRect(text.topLeft(), QSize(text.width(), firstHeight)), first, Role::Text, name);
    const QString state = QStringLiteral(" · %1").arg(standing.shortly);
    const QFontMetrics metrics(second);
    const QString host
        = metrics.elidedText(provider, Qt::ElideRight, text.width() - metrics.horizontalAdvance(state));
    drawLine(painter, text.adjusted(0, firstHeight, 0, 0), second,
        standing.tone == Tone::Failed ? Role::Failed
            : standing.needsSomeone   ? Role::Soon
                                      : Role::Secondary,
        host + state);
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = QFontMetrics(bold(option.font)).height() + QFontMetrics(secondaryFont()).height();
    return {0, qMax(tileSize, text) + space::edge};
}

} // namespace ui
