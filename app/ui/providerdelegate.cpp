// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providerdelegate.h"

#include "ui/monogram.h"
#include "ui/programstyle.h"
#include "ui/providerlistmodel.h"
#include "ui/theme.h"
#include "ui/wrappedtext.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int monogramSize = 24;
constexpr int gap = 4; // between two tiles, on each side

} // namespace

void ProviderDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF tile = QRectF(option.rect).adjusted(gap + 0.5, gap + 0.5, -gap - 0.5, -gap - 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colour(selected ? Role::Accent : Role::Line));
    painter->setBrush(colour(selected ? Role::Selection : hovered ? Role::Chip : Role::Panel));
    painter->drawRoundedRect(tile, space::rowRadius, space::rowRadius);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocus(painter, tile.toAlignedRect());

    const QString name = index.data(Qt::DisplayRole).toString();
    const auto kind = index.data(ProviderListModel::KindRole).value<ProviderListModel::Kind>();
    QRectF place(
        tile.left() + space::controls, tile.center().y() - monogramSize / 2.0, monogramSize, monogramSize);
    if (option.direction == Qt::RightToLeft)
        place.moveRight(tile.right() - space::controls);
    if (kind == ProviderListModel::Kind::Provider)
        Monogram {name, name}.paint(*painter, place);
    else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Role::Chip));
        painter->drawRoundedRect(place, space::controlRadius, space::controlRadius);
        painter->setPen(colour(Role::Secondary));
        painter->drawText(place, Qt::AlignCenter,
            kind == ProviderListModel::Kind::Address ? QStringLiteral("?") : QStringLiteral("…"));
    }

    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRectF words = mirrored ? tile.adjusted(space::controls, 0, -monogramSize - 2 * space::controls, 0)
                                  : tile.adjusted(monogramSize + 2 * space::controls, 0, -space::controls, 0);
    paintName(
        *painter, words, Qt::AlignLeft, name, index.data(ProviderListModel::OwnRole).toBool(), option.font);
    painter->restore();
}

void ProviderDelegate::paintName(QPainter &painter, const QRectF &place, Qt::Alignment side,
    const QString &name, bool isOwn, const QFont &font) const
{
    const auto write = [&](const QRectF &line, const QString &text, const QFont &in, Role role) {
        painter.setFont(in);
        painter.setPen(colour(role));
        painter.drawText(line, side | Qt::AlignVCenter, elided(QFontMetrics(in), text, int(line.width())));
    };
    if (!isOwn)
        return write(place, name, font, Role::Text);
    const int under = QFontMetrics(secondaryFont()).height();
    const int both = QFontMetrics(font).height() + under;
    QRectF line(place.left(), place.center().y() - both / 2.0, place.width(), both - under);
    write(line, name, font, Role::Text);
    line.moveTop(line.bottom());
    line.setHeight(under);
    write(line, tr("yours"), secondaryFont(), Role::Secondary);
}

QSize ProviderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {m_width, heightFor(option.fontMetrics)};
}

int ProviderDelegate::heightFor(const QFontMetrics &metrics) const
{
    const int words = metrics.height() + QFontMetrics(secondaryFont()).height();
    return qMax(monogramSize + 2 * space::controls, words + 2 * space::small) + 2 * gap;
}

} // namespace ui
