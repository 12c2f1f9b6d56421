// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claimdelegate.h"

#include "ui/claimsmodel.h"
#include "ui/icon.h"
#include "ui/theme.h"
#include "ui/wrappedtext.h"

#include <QPainter>
#include <QStyle>
#include <QTreeView>

namespace ui {

namespace {

constexpr int doubledMarkSize = 12;
constexpr qsizetype mostWidths = 2000;

bool isGroupTitle(const QModelIndex &index)
{
    return index.data(ClaimsModel::IsGroupRole).toBool();
}

bool isDoubled(const QModelIndex &index)
{
    return index.column() == ClaimsModel::Name && index.data(ClaimsModel::IsDoubledRole).toBool();
}

QString faultWord()
{
    return ClaimDelegate::tr("doubled");
}

} // namespace

ClaimDelegate::ClaimDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void ClaimDelegate::forgetWidths()
{
    m_monoWidths.clear();
    m_secondaryWidths.clear();
}

QFont ClaimDelegate::fontOf(const QModelIndex &index)
{
    if (isGroupTitle(index))
        return bold(secondaryFont());
    return index.column() == ClaimsModel::Meaning ? secondaryFont() : monoFont();
}

int ClaimDelegate::indentation(const QModelIndex &index) const
{
    int levels = 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++levels;
    return levels * m_view->indentation();
}

int ClaimDelegate::nameWidth(const QModelIndex &index) const
{
    const int fault = isDoubled(index) ? space::controls + doubledMarkSize + space::small
            + QFontMetrics(secondaryFont()).horizontalAdvance(faultWord())
                                       : 0;
    return indentation(index) + lineWidth(index) + fault + paddingX;
}

int ClaimDelegate::lineWidth(const QModelIndex &index) const
{
    auto &widths = index.column() == ClaimsModel::Meaning ? m_secondaryWidths : m_monoWidths;
    const QString text = index.data().toString();
    auto width = widths.constFind(text);
    if (width == widths.constEnd()) {
        if (widths.size() >= mostWidths) // as times go by, their words change
            widths.clear();
        width = widths.insert(text, QFontMetrics(fontOf(index)).horizontalAdvance(text));
    }
    return *width;
}

int ClaimDelegate::roomFor(const QModelIndex &index) const
{
    const int column = m_view->columnWidth(index.column());
    return index.column() == ClaimsModel::Name ? column - indentation(index) - paddingX
                                               : column - 2 * paddingX;
}

void ClaimDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int left = index.column() == ClaimsModel::Name && !isGroupTitle(index) ? 0 : paddingX;
    const QRect rect = QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(left, paddingY, -paddingX, -paddingY));
    const QString text = index.data().toString();
    painter->save();
    const bool quiet = isGroupTitle(index) || index.column() == ClaimsModel::Meaning;
    painter->setPen(colour(quiet ? Role::Secondary : Role::Text));
    painter->setFont(fontOf(index));
    if (m_oneLine || isGroupTitle(index)) {
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
            elided(painter->fontMetrics(), text, rect.width()));
    } else {
        drawWrapped(*painter, rect, text);
    }
    if (isDoubled(index))
        paintFault(painter, rect, index);
    painter->restore();
}

// Behind the name, or below it where there is no room.
void ClaimDelegate::paintFault(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QFontMetrics metrics(secondaryFont());
    const int name = painter->fontMetrics().horizontalAdvance(index.data().toString());
    const bool fits = nameWidth(index) - indentation(index) <= rect.width() + paddingX;
    const QPoint at = fits ? rect.topLeft() + QPoint(name + space::controls, 0)
                           : QPoint(rect.left(), rect.bottom() + 1 - metrics.height());
    if (!fits && m_oneLine)
        return;
    const auto mirrored
        = [&](const QRect &place) { return QStyle::visualRect(painter->layoutDirection(), rect, place); };
    const QRect mark(
        at.x(), at.y() + (metrics.height() - doubledMarkSize) / 2, doubledMarkSize, doubledMarkSize);
    painter->drawPixmap(mirrored(mark).topLeft(),
        icon(QStringLiteral("cross"), Role::Failed, doubledMarkSize, painter->device()->devicePixelRatioF()));
    painter->setFont(secondaryFont());
    painter->setPen(colour(Role::Failed));
    painter->drawText(
        mirrored({at.x() + doubledMarkSize + space::small, at.y(), rect.width(), metrics.height()}),
        Qt::AlignLeft | Qt::AlignTop, faultWord());
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFont font = fontOf(index);
    const int width = qMax(1, roomFor(index));
    const bool fits = m_oneLine || isGroupTitle(index) || lineWidth(index) <= width;
    int height = fits ? QFontMetrics(font).height() : wrappedHeight(index.data().toString(), font, width);
    if (isDoubled(index) && !m_oneLine && nameWidth(index) - indentation(index) > width + paddingX)
        height += QFontMetrics(secondaryFont()).height();
    return {width, height + 2 * paddingY + 1};
}

} // namespace ui
