// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jsonview.h"

#include "ui/icon.h"
#include "ui/jsonlines.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

namespace ui {

namespace {

constexpr int foldGutter = 18; // with the arrows
constexpr int linePadding = 3; // between lines
constexpr int faultMarkSize = 12;
constexpr int tallestJson = 640;
constexpr qsizetype roomForNote = 24; // characters: how long a line is that was cut

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

class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setFound(const QString &text) { m_found = text; }
    void setLongest(qsizetype characters) { m_longest = characters; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const LineKind kind = LineKind(index.data(JsonLines::KindRole).toInt());
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->save();
        if (kind == LineKind::Title || isSelected)
            painter->fillRect(option.rect, colour(isSelected ? Role::Selection : Role::Window));
        painter->setFont(kind == LineKind::Title ? bold(secondaryFont()) : monoFont());
        paintArrow(painter, option, index);
        paintText(painter, option.rect.adjusted(foldGutter, 0, 0, 0), index, kind);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const QFontMetrics metrics(monoFont());
        return {foldGutter + int(m_longest) * metrics.horizontalAdvance(QLatin1Char('M')),
            metrics.height() + linePadding};
    }

private:
    void paintText(QPainter *painter, const QRect &rect, const QModelIndex &index, LineKind kind) const
    {
        const QString line = index.data().toString();
        const QFontMetricsF metrics(painter->font());
        const qreal baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
        const auto left
            = [&](qsizetype at) { return rect.left() + metrics.horizontalAdvance(line.first(at)); };
        const bool isOurs = kind == LineKind::Title || kind == LineKind::Note;
        for (qsizetype at = isOurs ? -1 : found(line, 0); at >= 0; at = found(line, at + m_found.size())) {
            painter->fillRect(
                QRectF(left(at), rect.top(), left(at + m_found.size()) - left(at), rect.height()),
                colour(Role::SoonGround));
        }
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

    void paintFault(QPainter *painter, const QPointF &at, const QRect &rect) const
    {
        const QPointF mark(at.x(), rect.top() + (rect.height() - faultMarkSize) / 2.0);
        painter->drawPixmap(mark,
            icon(QStringLiteral("cross"), Role::Failed, faultMarkSize,
                painter->device()->devicePixelRatioF()));
        painter->setFont(secondaryFont());
        painter->setPen(colour(Role::Failed));
        painter->drawText(QPointF(at.x() + faultMarkSize + space::small, at.y()), JsonView::tr("doubled"));
    }

    static void paintArrow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        if (!index.data(JsonLines::OpensRole).toBool())
            return;
        QStyleOption arrow;
        arrow.palette = option.palette;
        arrow.state = QStyle::State_Enabled;
        arrow.rect
            = QRect(option.rect.left(), option.rect.top(), foldGutter - space::small, option.rect.height());
        const bool isFolded = index.data(JsonLines::IsFoldedRole).toBool();
        QApplication::style()->drawPrimitive(
            isFolded ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowDown, &arrow, painter);
    }

    qsizetype found(const QString &line, qsizetype from) const
    {
        return m_found.isEmpty() ? -1 : line.indexOf(m_found, from, Qt::CaseInsensitive);
    }

    QString m_found;
    qsizetype m_longest = 0;
};

LineDelegate *delegateOf(const JsonView *view)
{
    return static_cast<LineDelegate *>(view->itemDelegate());
}

} // namespace

JsonView::JsonView(QWidget *parent)
    : QListView(parent)
    , m_lines(new JsonLines(this))
    , m_tallest(tallestJson)
{
    setModel(m_lines);
    setItemDelegate(new LineDelegate(this));
    setAccessibleName(tr("JSON"));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_lines, &QAbstractItemModel::rowsInserted, this, &JsonView::fitHeight);
    connect(m_lines, &QAbstractItemModel::rowsRemoved, this, &JsonView::fitHeight);
}

void JsonView::setText(std::shared_ptr<const JsonText> text)
{
    delegateOf(this)->setLongest(qMin(text->longest(), JsonLines::mostColumns + roomForNote));
    m_lines->setText(std::move(text));
    m_found.clear();
    m_place = -1;
    fitHeight();
}

void JsonView::setTallest(int height)
{
    m_tallest = height;
    fitHeight();
}

QSize JsonView::sizeHint() const
{
    const QSize line = itemDelegate()->sizeHint({}, {});
    const bool scrolls = line.width() > viewport()->width();
    const int bar = scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {600, m_lines->rowCount() * line.height() + bar};
}

void JsonView::fitHeight()
{
    setFixedHeight(qMin(sizeHint().height(), m_tallest));
}

QString JsonView::selectedText() const
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QString text;
    for (const QModelIndex &index : qAsConst(selected))
        text += m_lines->whole(index.row());
    return text;
}

Found JsonView::find(const QString &text)
{
    delegateOf(this)->setFound(text);
    m_found = m_lines->text().find(text);
    viewport()->update();
    return goTo(m_found.empty() ? -1 : 0);
}

Found JsonView::step(int by)
{
    return goTo(stepped(m_place, by, qsizetype(m_found.size())));
}

Found JsonView::goTo(qsizetype place)
{
    m_place = place;
    if (place < 0)
        return {};
    const QModelIndex line = m_lines->index(m_lines->rowOf(m_found[std::size_t(place)]));
    setCurrentIndex(line);
    scrollTo(line);
    Q_EMIT wentTo(visualRect(line).translated(viewport()->pos()));
    return {place + 1, qsizetype(m_found.size())};
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked();
    else if (currentIndex().isValid() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        m_lines->setFolded(currentIndex().row(), event->key() == Qt::Key_Left);
    else
        QListView::keyPressEvent(event);
}

void JsonView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isArrow = event->pos().x() + horizontalOffset() < foldGutter;
    if (index.isValid() && isArrow && event->button() == Qt::LeftButton)
        m_lines->setFolded(index.row(), !index.data(JsonLines::IsFoldedRole).toBool());
    QListView::mousePressEvent(event);
}

void JsonView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void JsonView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT wentTo(visualRect(current).translated(viewport()->pos()));
}

void JsonView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

} // namespace ui
