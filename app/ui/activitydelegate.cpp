// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activitydelegate.h"

#include "explain/eventwords.h"
#include "explain/exchangewords.h"
#include "explain/time.h"
#include "ui/activitymodel.h"
#include "ui/controls.h"
#include "ui/icon.h"
#include "ui/pill.h"
#include "ui/programstyle.h"
#include "ui/wrappedtext.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr int signSize = 14;
constexpr int foldSize = 16;
constexpr int boxPadding = 10;
constexpr int boxTopGap = 2;

QModelIndex sourceOf(const QModelIndex &index)
{
    const auto *filter = qobject_cast<const QSortFilterProxyModel *>(index.model());
    return filter ? filter->mapToSource(index) : index;
}

const ActivityModel *modelOf(const QModelIndex &source)
{
    return qobject_cast<const ActivityModel *>(source.model());
}

struct Sign
{
    QString icon;
    Tone tone;
};

Sign signOf(explain::EventWords::Outcome outcome)
{
    using Outcome = explain::EventWords::Outcome;
    switch (outcome) {
    case Outcome::Good:
        return {QStringLiteral("tick"), Tone::Good};
    case Outcome::Attention:
        return {QStringLiteral("exclamation"), Tone::Soon};
    case Outcome::Failed:
        break;
    }
    return {QStringLiteral("cross"), Tone::Failed};
}

} // namespace

struct ActivityDelegate::Columns
{
    explicit Columns(const QRect &row)
        : time(row.left() + space::groups)
        , mark(time + QFontMetrics(secondaryFont()).horizontalAdvance(QStringLiteral("00.00.0000 00")))
        , words(mark + signSize + space::controls)
        , fold(row.right() - space::rows - foldSize)
    {
    }

    int wordsWidth() const { return qMax(1, fold - space::controls - words); }
    QRect box(const QRect &row) const
    {
        return {mark, row.top() + boxTopGap, qMax(1, row.right() - space::rows - mark),
            row.height() - boxTopGap - space::rows};
    }
    int textWidth(const QRect &row) const { return qMax(1, (box(row).width() - 3 * boxPadding) * 11 / 20); }
    int meaningWidth(const QRect &row) const
    {
        return qMax(1, box(row).width() - 3 * boxPadding - textWidth(row));
    }

    int time;
    int mark;
    int words;
    int fold;
};

ActivityDelegate::ActivityDelegate(base::Clock clock, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_clock(std::move(clock))
    , m_view(view)
{
}

void ActivityDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colour(Role::Selection));
    const QModelIndex source = sourceOf(index);
    if (modelOf(source)->exchange(source))
        paintExchange(*painter, option.rect, source);
    else
        paintEvent(*painter, option, source);
    if (!(option.state & QStyle::State_Open)) {
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Role::Line));
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocus(painter, option.rect);
    painter->restore();
}

void ActivityDelegate::paintEvent(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const accounts::Event &event = modelOf(index)->event(index);
    const auto words = explain::EventWords::of(event);
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const Columns columns(row);
    const int top = row.top() + space::controls;
    const int titleHeight = QFontMetrics(option.font).height();
    const int width = columns.wordsWidth();

    painter.setFont(secondaryFont());
    painter.setPen(colour(Role::Secondary));
    const int lineHeight = QFontMetrics(painter.font()).height();
    const int timeTop = top + (titleHeight - lineHeight) / 2;
    painter.drawText(mirrored({columns.time, timeTop, columns.mark - columns.time, lineHeight}),
        Qt::AlignLeft, explain::timeOfDay(event.at));
    if (event.at.toLocalTime().date() != m_clock().toLocalTime().date()) {
        painter.drawText(mirrored({columns.time, top + titleHeight, columns.mark - columns.time, lineHeight}),
            Qt::AlignLeft, explain::day(event.at, m_clock()));
    }
    drawWrapped(painter, mirrored({columns.words, top + titleHeight, width, row.height()}), words.detail);
    painter.setFont(option.font);
    painter.setPen(colour(Role::Text));
    painter.drawText(mirrored({columns.words, top, width, titleHeight}), Qt::AlignLeft | Qt::AlignVCenter,
        elided(QFontMetrics(option.font), words.title, width));
    const Sign sign = signOf(words.outcome);
    const QRect mark(columns.mark, top + (titleHeight - signSize) / 2, signSize, signSize);
    painter.drawPixmap(mirrored(mark).topLeft(),
        icon(sign.icon, textRole(sign.tone), signSize, m_view->devicePixelRatioF()));
    if (!event.exchanges.isEmpty())
        paintFold(painter, option, mirrored({columns.fold, top, foldSize, titleHeight}));
}

void ActivityDelegate::paintFold(QPainter &painter, const QStyleOptionViewItem &option, const QRect &square)
{
    const bool open = option.state & QStyle::State_Open;
    QStyleOption arrow;
    arrow.rect = square;
    arrow.palette = option.palette;
    arrow.state = QStyle::State_Enabled;
    QApplication::style()->drawPrimitive(open     ? QStyle::PE_IndicatorArrowDown
            : option.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                  : QStyle::PE_IndicatorArrowRight,
        &arrow, &painter);
}

void ActivityDelegate::paintExchange(QPainter &painter, const QRect &row, const QModelIndex &index)
{
    const Columns columns(row);
    const auto mirrored
        = [&](const QRect &rect) { return QStyle::visualRect(painter.layoutDirection(), row, rect); };
    const QRect box = columns.box(row);
    painter.setPen(colour(Role::Line));
    painter.setBrush(colour(Role::Window));
    painter.drawRoundedRect(
        QRectF(mirrored(box)).adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius, space::controlRadius);
    int top = box.top() + boxPadding;
    const int meaning = box.left() + 2 * boxPadding + columns.textWidth(row);
    for (const auto &line : explain::linesOf(*modelOf(index)->exchange(index))) {
        const int width = line.meaning.isEmpty() ? box.width() - 2 * boxPadding : columns.textWidth(row);
        painter.setFont(monoFont());
        painter.setPen(colour(Role::Text));
        drawWrapped(painter, mirrored({box.left() + boxPadding, top, width, box.height()}), line.text);
        const int textHeight = wrappedHeight(line.text, monoFont(), width);
        painter.setFont(secondaryFont());
        painter.setPen(colour(Role::Secondary));
        drawWrapped(painter, mirrored({meaning, top, columns.meaningWidth(row), box.height()}), line.meaning);
        top += qMax(textHeight, wrappedHeight(line.meaning, secondaryFont(), columns.meaningWidth(row)));
    }
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex source = sourceOf(index);
    const QRect row(0, 0, m_view->viewport()->width(), 0);
    const Columns columns(row);
    const oauth::Exchange *exchange = modelOf(source)->exchange(source);
    if (!exchange) {
        const auto words = explain::EventWords::of(modelOf(source)->event(source));
        const int detail = wrappedHeight(words.detail, secondaryFont(), columns.wordsWidth());
        const int second = qMax(detail, QFontMetrics(secondaryFont()).height());
        return {row.width(), QFontMetrics(option.font).height() + second + 2 * space::controls + 1};
    }
    int height = boxTopGap + space::rows + 2 * boxPadding;
    for (const auto &line : explain::linesOf(*exchange)) {
        const int width
            = line.meaning.isEmpty() ? columns.box(row).width() - 2 * boxPadding : columns.textWidth(row);
        height += qMax(wrappedHeight(line.text, monoFont(), width),
            wrappedHeight(line.meaning, secondaryFont(), columns.meaningWidth(row)));
    }
    return {row.width(), height};
}

} // namespace ui
