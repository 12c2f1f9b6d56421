// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activitymodel.h"

#include "explain/eventwords.h"
#include "explain/exchangewords.h"
#include "explain/time.h"

#include <algorithm>

namespace ui {

using accounts::Event;

namespace {

bool isSame(const Event &a, const Event &b)
{
    return a.at == b.at && a.kind == b.kind;
}

QString spoken(const Event &event)
{
    const auto words = explain::EventWords::of(event);
    return QStringLiteral("%1, %2: %3. %4")
        .arg(explain::exact(event.at), words.mark(), words.title, words.detail);
}

QString searchText(const Event &event)
{
    return spoken(event) + u'\n' + explain::toText(event.exchanges);
}

} // namespace

void ActivityModel::setEvents(const QList<Event> &events)
{
    if (!startsWithOurs(events)) {
        beginResetModel();
        m_events = events;
        m_searchTexts.clear();
        endResetModel();
    } else if (events.size() > m_events.size()) {
        beginInsertRows({}, 0, int(events.size() - m_events.size()) - 1);
        m_events = events;
        endInsertRows();
    }
}

bool ActivityModel::startsWithOurs(const QList<Event> &events) const
{
    return !m_events.isEmpty() && events.size() >= m_events.size()
        && std::equal(m_events.begin(), m_events.end(), events.begin(), isSame);
}

// An exchange has the place of its event, counted from the oldest, plus one as its id: new ones don't change
// it.
QModelIndex ActivityModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(place(parent) + 1) : quintptr(0));
}

QModelIndex ActivityModel::parent(const QModelIndex &child) const
{
    if (child.internalId() == 0)
        return {};
    return createIndex(int(m_events.size() - qsizetype(child.internalId())), 0, quintptr(0));
}

qsizetype ActivityModel::place(const QModelIndex &index) const
{
    return index.internalId() == 0 ? m_events.size() - 1 - index.row() : qsizetype(index.internalId()) - 1;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_events.size());
    return parent.internalId() == 0 ? int(event(parent).exchanges.size()) : 0;
}

int ActivityModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const Event &ActivityModel::event(const QModelIndex &index) const
{
    return m_events.at(place(index));
}

const oauth::Exchange *ActivityModel::exchange(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? &event(index).exchanges.at(index.row()) : nullptr;
}

QList<oauth::Exchange> ActivityModel::exchanges(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const oauth::Exchange *one = exchange(index);
    return one ? QList<oauth::Exchange> {*one} : event(index).exchanges;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const oauth::Exchange *one = exchange(index);
    switch (role) {
    case Qt::DisplayRole:
        return one ? explain::toText({*one}) : explain::EventWords::of(event(index)).title;
    case Qt::AccessibleTextRole:
        return one ? explain::toText({*one}) : spoken(event(index));
    case SearchRole: {
        QString &text = m_searchTexts[place(index)];
        if (text.isEmpty())
            text = searchText(event(index));
        return text;
    }
    default:
        return {};
    }
}

void ActivityFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_text.isEmpty() || parent.isValid())
        return true;
    const QString words = sourceModel()->index(row, 0).data(ActivityModel::SearchRole).toString();
    return words.contains(m_text, Qt::CaseInsensitive);
}

} // namespace ui
