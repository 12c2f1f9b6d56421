// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claimsview.h"

#include "ui/claimdelegate.h"
#include "ui/claimsmodel.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int nestGutter = 16; // with the arrows
constexpr int mostMeasured = 300; // rows; beyond that, all are one line tall and the table scrolls itself
constexpr int mostOpened = 200; // nests that a filter unfolds
constexpr int tallestClaims = 640;

class ClaimsHeader : public QHeaderView
{
public:
    explicit ClaimsHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setFont(bold(secondaryFont()));
        setSectionsClickable(false);
        setSectionResizeMode(QHeaderView::Fixed);
        setStretchLastSection(false);
    }

    QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), fontMetrics().height() + 2 * ClaimDelegate::paddingY};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->setFont(font());
        painter->fillRect(rect, palette().base());
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Role::Line));
        painter->setPen(colour(Role::Secondary));
        painter->drawText(rect.adjusted(ClaimDelegate::paddingX, 0, -ClaimDelegate::paddingX, 0),
            Qt::AlignLeft | Qt::AlignVCenter, model()->headerData(section, Qt::Horizontal).toString());
    }
};

} // namespace

ClaimsView::ClaimsView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new ClaimsModel(this))
    , m_filter(new ClaimsFilter(this))
    , m_delegate(new ClaimDelegate(this))
    , m_tallest(tallestClaims)
{
    m_filter->setSourceModel(m_model);
    setHeader(new ClaimsHeader(this));
    setModel(m_filter);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Claims"));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(nestGutter);
    setExpandsOnDoubleClick(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QTreeView::expanded, this, &ClaimsView::fitHeight);
    connect(this, &QTreeView::collapsed, this, &ClaimsView::fitHeight);
}

void ClaimsView::setGroups(const QList<explain::ClaimGroup> &groups)
{
    m_model->setGroups(groups);
    const bool isLong = m_model->size() > mostMeasured;
    setUniformRowHeights(isLong);
    m_delegate->setOneLine(isLong);
    setVerticalScrollBarPolicy(isLong ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_delegate->forgetWidths();
    setColumnWidths();
    openGroups();
    fitHeight();
}

void ClaimsView::setNow(const QDateTime &now)
{
    m_model->setNow(now);
}

void ClaimsView::setFilter(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_filter->setText(text);
    openGroups();
    fitHeight();
}

void ClaimsView::setTallest(int height)
{
    m_tallest = height;
    fitHeight();
}

const explain::Claim *ClaimsView::currentClaim() const
{
    return m_model->claim(m_filter->mapToSource(currentIndex().siblingAtColumn(0)));
}

void ClaimsView::openGroups()
{
    const QSignalBlocker quiet(this); // the height is fitted once
    int left = mostOpened;
    for (int group = 0; group < m_filter->rowCount(); ++group) {
        const QModelIndex index = m_filter->index(group, 0);
        expand(index);
        if (!m_text.isEmpty())
            openMatches(index, left);
    }
    for (int group = 0; group < m_filter->rowCount(); ++group)
        setFirstColumnSpanned(group, {}, true); // lays the rows out: all at once, when they are open
}

void ClaimsView::openMatches(const QModelIndex &parent, int &left)
{
    for (int row = 0; row < m_filter->rowCount(parent) && left > 0; ++row) {
        const QModelIndex index = m_filter->index(row, 0, parent);
        if (!m_filter->hasChildren(index))
            continue;
        --left;
        expand(index);
        openMatches(index, left);
    }
}

QSize ClaimsView::sizeHint() const
{
    return {600, m_height};
}

QSize ClaimsView::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void ClaimsView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (index.data(ClaimsModel::IsGroupRole).toBool())
        painter->fillRect(row, colour(Role::Window));
    else if (selectionModel()->isSelected(index))
        painter->fillRect(row, colour(Role::Selection));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colour(Role::Line));
    QStyleOptionViewItem quiet(option);
    quiet.palette.setColor(QPalette::Highlight, colour(Role::Selection));
    QTreeView::drawRow(painter, quiet, index);
}

void ClaimsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked();
    else
        QTreeView::keyPressEvent(event);
}

void ClaimsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void ClaimsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_delegate->forgetWidths();
        fitColumns();
    }
}

void ClaimsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT wentTo(visualRect(current).translated(viewport()->pos()));
}

void ClaimsView::fitColumns()
{
    setColumnWidths();
    doItemsLayout();
    fitHeight();
}

void ClaimsView::setColumnWidths()
{
    const int width = viewport()->width();
    int name = 0;
    int left = mostMeasured;
    for (int group = 0; group < m_filter->rowCount(); ++group) {
        const QModelIndex parent = m_filter->index(group, 0);
        for (int row = 0; row < m_filter->rowCount(parent) && left-- > 0; ++row)
            name = qMax(name, m_delegate->nameWidth(m_filter->index(row, 0, parent)));
    }
    name = qBound(width / 7, name + 2 * ClaimDelegate::paddingX, width / 4);
    const int value = (width - name) * 42 / 100;
    setColumnWidth(ClaimsModel::Name, name);
    setColumnWidth(ClaimsModel::Value, value);
    setColumnWidth(ClaimsModel::Meaning, width - name - value);
}

void ClaimsView::fitHeight()
{
    const bool isLong = uniformRowHeights();
    m_height = header()->sizeHint().height();
    for (QModelIndex index = m_filter->index(0, 0); index.isValid(); index = indexBelow(index)) {
        m_height += rowHeight(index);
        if (isLong && m_height > m_tallest)
            break;
    }
    if (isLong)
        m_height = qMin(m_height, m_tallest);
    setFixedHeight(m_height);
}

} // namespace ui
