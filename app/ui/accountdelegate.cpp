// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountdelegate.h"

#include "ui/accountlistmodel.h"
#include "ui/monogram.h"
#include "ui/programstyle.h"
#include "ui/wrappedtext.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int tileSize = 34;
constexpr int ringSize = 28;
constexpr int barWidth = 4; // of the account's colour

// The group's name, where its first account stands; empty elsewhere.
QString headingOf(const QModelIndex &index)
{
    const QString group = index.data(AccountListModel::GroupRole).toString();
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    return above.isValid() && above.data(AccountListModel::GroupRole).toString() == group ? QString() : group;
}

int headingHeight()
{
    return QFontMetrics(bold(secondaryFont())).height() + space::rows;
}

void drawGround(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(selected ? Role::Selection : Role::Chip));
    painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), space::rowRadius, space::rowRadius);
    if (focused)
        drawFocus(painter, row);
}

void drawLine(QPainter *painter, const QRect &line, const QFont &font, Role role, const QString &text)
{
    painter->setFont(font);
    painter->setPen(colour(role));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, elided(QFontMetrics(font), text, line.width()));
}

void drawHeading(QPainter *painter, const QRect &rect, const QString &group)
{
    const QRect line = rect.adjusted(space::rows, space::controls, -space::rows, 0);
    drawLine(painter, line, bold(secondaryFont()), Role::Secondary, group);
}

void drawColour(QPainter *painter, const QRect &bar, const QColor &colour)
{
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(bar, barWidth / 2.0, barWidth / 2.0);
    painter->restore();
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
    const QString heading = headingOf(index);
    const QRect row = heading.isEmpty() ? option.rect : option.rect.adjusted(0, headingHeight(), 0, 0);

    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!heading.isEmpty())
        drawHeading(painter, QRect(option.rect.topLeft(), QSize(row.width(), headingHeight())), heading);
    drawGround(painter, option, row);
    const QRect bar(
        row.left() + 3, row.top() + space::controls, barWidth, row.height() - 2 * space::controls);
    drawColour(
        painter, mirrored(bar), colour(index.data(AccountListModel::ColourRole).value<AccountColour>()));
    Monogram {name, provider}.paint(*painter, mirrored(centred(tileSize, row.left() + space::rows, row)));
    const QRect ring = centred(ringSize, row.right() - space::rows - ringSize, row);
    standing.ring.paint(*painter, mirrored(ring));

    const QFont first = bold(option.font);
    const QFont second = secondaryFont();
    const int firstHeight = QFontMetrics(first).height();
    const int both = firstHeight + QFontMetrics(second).height();
    const int left = row.left() + space::rows + tileSize + 10;
    const QRect text(left, row.top() + (row.height() - both) / 2, ring.left() - space::controls - left, both);
    drawLine(painter, mirrored({text.topLeft(), QSize(text.width(), firstHeight)}), first, Role::Text, name);
    // The host gives way, its end last: that is whose it is; a few letters say nothing. Widths don't add up
    // to the pixel, least of all where two scripts meet.
    const QString state = QStringLiteral(" · %1").arg(standing.shortly);
    const QFontMetrics metrics(second);
    constexpr int fewestLetters = 8; // that still say something
    QString host = provider;
    int room = text.width() - metrics.horizontalAdvance(state);
    const int least = fewestLetters * metrics.averageCharWidth();
    for (; room >= least && metrics.horizontalAdvance(host + state) + 2 > text.width(); room -= 2)
        host = elided(metrics, provider, room, Qt::ElideLeft);
    const bool hasHost = metrics.horizontalAdvance(host + state) + 2 <= text.width();
    drawLine(painter, mirrored(text.adjusted(0, firstHeight, 0, 0)), second,
        standing.tone == Tone::Failed ? Role::Failed
            : standing.needsSomeone   ? Role::Soon
                                      : Role::Secondary,
        hasHost ? host + state : standing.shortly);
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int heading = headingOf(index).isEmpty() ? 0 : headingHeight();
    const int text = QFontMetrics(bold(option.font)).height() + QFontMetrics(secondaryFont()).height();
    return {0, qMax(tileSize, text) + space::edge + heading};
}

} // namespace ui
