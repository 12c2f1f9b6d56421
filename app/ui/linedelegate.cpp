// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linedelegate.h"

#include "ui/icon.h"
#include "ui/jsonlines.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int linePadding = 3; // between lines
constexpr int faultMarkSize = 12;

using LineKind = JsonText::Kind;

struct ColourSpan
{
    qsizetype to;
    Role role;
};

qsizetype endOfString(QStringView line, qsizetype at)
{
    for (++at; at < line.size(); ++at) {
        if (line[at] == u'\\')
            ++at;
        else if (line[at] == u'"')
            return at + 1;
    }
    return line.size();
}

// A line of JSON in its colours: names in that of their part of the token.
std::vector<ColourSpan> spansOf(QStringView line, Role name)
{
    std::vector<ColourSpan> spans;
    for (qsizetype at = 0; at < line.size();) {
        const QChar c = line[at];
        if (c == u'"') {
            const qsizetype end = endOfString(line, at);
            const bool isName = line.sliced(end).startsWith(u':');
            spans.push_back({end, isName ? name : Role::Text});
        } else if (c.isLetterOrNumber() || c == u'-') {
            qsizetype end = at;
            while (end < line.size() && line[end] != u',' && line[end] != u' ')
                ++end;
            spans.push_back({end, Role::JwtSignature});
        } else {
            spans.push_back({at + 1, Role::Secondary});
        }
        at = spans.back().to;
    }
    return spans;
}

std::vector<ColourSpan> spansOf(QStringView line, LineKind kind)
{
    switch (kind) {
    case LineKind::Header:
        return spansOf(line, Role::JwtHeader);
    case LineKind::Payload:
        return spansOf(line, Role::JwtPayload);
    case LineKind::Bytes:
        return {{line.size(), Role::Text}};
    case LineKind::Title:
    case LineKind::Note:
        break;
    }
    return {{line.size(), Role::Secondary}};
}

void paintArrow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.data(JsonLines::OpensRole).toBool())
        return;
    QStyleOption arrow;
    arrow.palette = option.palette;
    arrow.state = QStyle::State_Enabled;
    arrow.rect = QRect(
        option.rect.left(), option.rect.top(), LineDelegate::gutter - space::small, option.rect.height());
    const bool isFolded = index.data(JsonLines::IsFoldedRole).toBool();
    QApplication::style()->drawPrimitive(
        isFolded ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowDown, &arrow, painter);
}

} // namespace

void LineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const LineKind kind = LineKind(index.data(JsonLines::KindRole).toInt());
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    if (kind == LineKind::Title || isSelected)
        painter->fillRect(option.rect, colour(isSelected ? Role::Selection : Role::Window));
    painter->setFont(kind == LineKind::Title ? bold(secondaryFont()) : monoFont());
    paintArrow(painter, option, index);
    paintText(painter, option.rect.adjusted(gutter, 0, 0, 0), index, kind);
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const QFontMetrics metrics(monoFont());
    return {gutter + int(m_longest) * metrics.horizontalAdvance(QLatin1Char('M')),
        metrics.height() + linePadding};
}

void LineDelegate::paintText(
    QPainter *painter, const QRect &rect, const QModelIndex &index, LineKind kind) const
{
    const QString line = index.data().toString();
    const QFontMetricsF metrics(painter->font());
    const qreal baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    if (kind != LineKind::Title && kind != LineKind::Note)
        paintFound(painter, rect, line);
    qreal x = rect.left();
    qsizetype from = 0;
    // Each by itself: text from right to left doesn't turn what stands around it.
    for (const ColourSpan &span : spansOf(line, kind)) {
        const QString text = line.sliced(from, span.to - from);
        painter->setPen(colour(span.role));
        painter->drawText(QPointF(x, baseline), text);
        x += metrics.horizontalAdvance(text);
        from = span.to;
    }
    if (index.data(JsonLines::IsDoubledRole).toBool())
        paintFault(painter, QPointF(x + 2 * space::controls, baseline), rect);
}

void LineDelegate::paintFound(QPainter *painter, const QRect &rect, const QString &line) const
{
    const QFontMetricsF metrics(painter->font());
    for (qsizetype at = found(line, 0); at >= 0; at = found(line, at + m_found.size())) {
        const qreal left = metrics.horizontalAdvance(line.first(at));
        const qreal right = metrics.horizontalAdvance(line.first(at + m_found.size()));
        painter->fillRect(
            QRectF(rect.left() + left, rect.top(), right - left, rect.height()), colour(Role::SoonGround));
    }
}

void LineDelegate::paintFault(QPainter *painter, const QPointF &at, const QRect &rect) const
{
    const QPointF mark(at.x(), rect.top() + (rect.height() - faultMarkSize) / 2.0);
    painter->drawPixmap(mark,
        icon(QStringLiteral("cross"), Role::Failed, faultMarkSize, painter->device()->devicePixelRatioF()));
    painter->setFont(secondaryFont());
    painter->setPen(colour(Role::Failed));
    painter->drawText(QPointF(at.x() + faultMarkSize + space::small, at.y()), tr("doubled"));
}

qsizetype LineDelegate::found(const QString &line, qsizetype from) const
{
    return m_found.isEmpty() ? -1 : line.indexOf(m_found, from, Qt::CaseInsensitive);
}

} // namespace ui
