// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wordtable.h"

#include "ui/programstyle.h"
#include "ui/theme.h"
#include "ui/wrappedtext.h"

#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <numeric>

namespace ui {

namespace {

constexpr int paddingX = 8;
constexpr int paddingY = 6;
constexpr int widest = 1 << 16;
constexpr int mostMeasured = 500; // rows; beyond that, all are one line tall

bool isTitle(const QModelIndex &index)
{
    return index.data(WordTable::IsTitleRole).toBool();
}

class WordDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect rect = option.rect;
        painter->save();
        if (isTitle(index))
            painter->fillRect(rect, colour(Role::Window));
        else if (option.state & QStyle::State_Selected)
            painter->fillRect(rect, colour(Role::Selection));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Role::Line));
        const QVariant ink = index.data(Qt::ForegroundRole);
        painter->setPen(
            ink.isValid() ? ink.value<QColor>() : colour(isTitle(index) ? Role::Secondary : Role::Text));
        painter->setFont(fontOf(index));
        painter->setClipRect(rect);
        drawWrapped(*painter, rect.adjusted(paddingX, paddingY, -paddingX, -paddingY),
            index.data().toString(), leading(),
            index.data(WordTable::FormatsRole).value<QList<QTextLayout::FormatRange>>());
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawFocus(painter, rect);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // A title has the whole row to itself, which the width given here isn't.
        const int width = isTitle(index) ? widest : qMax(1, option.rect.width() - 2 * paddingX);
        const int height = wrappedHeight(index.data().toString(), fontOf(index), width);
        return {option.rect.width(), height + 2 * paddingY + 1};
    }

private:
    static QFont fontOf(const QModelIndex &index)
    {
        if (isTitle(index))
            return bold(secondaryFont());
        const QVariant font = index.data(Qt::FontRole);
        return font.isValid() ? font.value<QFont>() : secondaryFont();
    }
};

class WordHeader : public QHeaderView
{
public:
    explicit WordHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setFont(bold(secondaryFont()));
        setSectionsClickable(false);
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(1);
    }

    QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), fontMetrics().height() + 2 * paddingY};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->setFont(font());
        painter->fillRect(rect, palette().base());
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Role::Line));
        painter->setPen(colour(Role::Secondary));
        const QRect words = rect.adjusted(paddingX, 0, -paddingX, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            elided(fontMetrics(), model()->headerData(section, Qt::Horizontal).toString(), words.width()));
    }
};

} // namespace

WordTable::WordTable(const QList<int> &weights, Height height, QWidget *parent)
    : QTableView(parent)
    , m_weights(weights)
    , m_height(height)
{
    setHorizontalHeader(new WordHeader(this));
    setItemDelegate(new WordDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    if (height == Height::Content)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WordTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &WordTable::fit);
    fit();
}

QSize WordTable::sizeHint() const
{
    return {600, horizontalHeader()->sizeHint().height() + verticalHeader()->length()};
}

QSize WordTable::minimumSizeHint() const
{
    return {240, m_height == Height::Content ? sizeHint().height() : 120};
}

void WordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void WordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void WordTable::fit()
{
    if (!model())
        return;
    const int all = std::accumulate(m_weights.begin(), m_weights.end(), 0);
    int left = viewport()->width();
    for (int column = 0; column + 1 < int(m_weights.size()); ++column) {
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        const int width = qMax(viewport()->width() * m_weights.at(column) / all,
            horizontalHeader()->fontMetrics().horizontalAdvance(name) + 2 * paddingX);
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(int(m_weights.size()) - 1, left);
    clearSpans();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (isTitle(model()->index(row, 0)))
            setSpan(row, 0, 1, int(m_weights.size()));
    }
    if (model()->rowCount() <= mostMeasured)
        resizeRowsToContents();
    if (m_height == Height::Content)
        setFixedHeight(sizeHint().height());
}

} // namespace ui
