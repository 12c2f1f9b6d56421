// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jsonview.h"

#include "ui/jsonlines.h"
#include "ui/linedelegate.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace ui {

namespace {

constexpr int tallestJson = 640;
constexpr qsizetype roomForNote = 24; // characters: how long a line is that was cut

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
    setLayoutDirection(Qt::LeftToRight); // as JSON is
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
    return {600, m_lines->rowCount() * line.height() + bar + 2 * frameWidth()};
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
    const bool isArrow = event->pos().x() + horizontalOffset() < LineDelegate::gutter;
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
