// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claimsview.h"

#include "ui/claimsmodel.h"
#include "ui/theme.h"
#include "ui/wrappedtext.h"

#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int paddingX = 8;
constexpr int paddingY = 6;
constexpr int widest = 1 << 16;
constexpr int mostMeasured = 500; // rows; beyond that, all are one line tall and the table scrolls itself

bool isGroup(const QModelIndex &index)
{
    return index.data(ClaimsModel::IsGroupRole).toBool();
}

class ClaimDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect rect = option.rect;
        painter->save();
        if (isGroup(index))
            painter->fillRect(rect, colour(Role::Window));
        else if (option.state & QStyle::State_Selected)
            painter->fillRect(rect, colour(Role::Selection));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Role::Line));

        const bool quiet = isGroup(index) || index.column() == ClaimsModel::Meaning;
        painter->setPen(colour(quiet ? Role::Secondary : Role::Text));
        painter->setFont(fontOf(index));
        drawWrapped(
            *painter, rect.adjusted(paddingX, paddingY, -paddingX, -paddingY), index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // A title has the whole row to itself, which the width given here isn't.
        const int width = isGroup(index) ? widest : qMax(1, option.rect.width() - 2 * paddingX);
        const int height = wrappedHeight(index.data().toString(), fontOf(index), width);
        return {option.rect.width(), height + 2 * paddingY + 1};
    }

private:
    static QFont fontOf(const QModelIndex &index)
    {
        if (isGroup(index))
            return bold(secondaryFont());
        return index.column() == ClaimsModel::Meaning ? secondaryFont() : monoFont();
    }
};

class ClaimsHeader : public QHeaderView
{
public:
    explicit ClaimsHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setFont(bold(secondaryFont()));
        setSectionsClickable(false);
        setSectionResizeMode(QHeaderView::Fixed);
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
        painter->drawText(rect.adjusted(paddingX, 0, -paddingX, 0), Qt::AlignLeft | Qt::AlignVCenter,
            model()->headerData(section, Qt::Horizontal).toString());
    }
};

} // namespace

ClaimsView::ClaimsView(QWidget *parent)
    : QTableView(parent)
    , m_model(new ClaimsModel(this))
    , m_filter(new ClaimsFilter(this))
{
    m_filter->setSourceModel(m_model);
    setHorizontalHeader(new ClaimsHeader(this));
    setModel(m_filter);
    setItemDelegate(new ClaimDelegate(this));
    setAccessibleName(tr("Claims"));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ClaimsView::setGroups(const QList<explain::ClaimGroup> &groups)
{
    m_model->setGroups(groups);
    spanGroups();
    fitColumns();
}

void ClaimsView::setFilter(const QString &text)
{
    m_filter->setFilterRegularExpression(
        QRegularExpression(QRegularExpression::escape(text), QRegularExpression::CaseInsensitiveOption));
    spanGroups();
    fitRows();
}

QSize ClaimsView::sizeHint() const
{
    return {600, horizontalHeader()->sizeHint().height() + verticalHeader()->length()};
}

QSize ClaimsView::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void ClaimsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void ClaimsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void ClaimsView::spanGroups()
{
    clearSpans();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (isGroup(m_filter->index(row, 0)))
            setSpan(row, 0, 1, ClaimsModel::ColumnCount);
    }
}

void ClaimsView::fitColumns()
{
    const int width = viewport()->width();
    const QFontMetrics metrics(monoFont());
    int name = 0;
    for (int row = 0; row < qMin(m_model->rowCount(), mostMeasured); ++row) {
        const QModelIndex index = m_model->index(row, ClaimsModel::Name);
        if (!isGroup(index))
            name = qMax(name, metrics.horizontalAdvance(index.data().toString()));
    }
    name = qBound(width / 7, name + 3 * paddingX, width / 4);
    const int value = (width - name) * 42 / 100;
    setColumnWidth(ClaimsModel::Name, name);
    setColumnWidth(ClaimsModel::Value, value);
    setColumnWidth(ClaimsModel::Meaning, width - name - value);
    fitRows();
}

void ClaimsView::fitRows()
{
    if (m_filter->rowCount() <= mostMeasured)
        resizeRowsToContents();
    setFixedHeight(qMin(sizeHint().height(), mostMeasured * 2 * fontMetrics().height()));
}

} // namespace ui
