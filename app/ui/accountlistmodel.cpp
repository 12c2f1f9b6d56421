// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountlistmodel.h"

#include "base/text.h"

#include <algorithm>

namespace ui {

AccountListModel::AccountListModel(const accounts::AccountBook &book, StandingOf standingOf, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_standingOf(std::move(standingOf))
{
    for (const accounts::Entry &entry : book.entries())
        m_rows << rowOf(entry);
    connect(&book, &accounts::AccountBook::added, this, &AccountListModel::append);
    connect(&book, &accounts::AccountBook::removed, this, &AccountListModel::remove);
    connect(&book, &accounts::AccountBook::changed, this, [this](const QString &id) { refresh(find(id)); });
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(row.name, row.provider, row.standing.shortly);
    case IdRole:
        return row.id;
    case ProviderRole:
        return row.provider;
    case StandingRole:
        return QVariant::fromValue(row.standing);
    default:
        return {};
    }
}

QModelIndex AccountListModel::indexOf(const QString &id) const
{
    return index(find(id));
}

void AccountListModel::tick()
{
    for (int row = 0; row < m_rows.size(); ++row)
        refresh(row);
}

AccountListModel::Row AccountListModel::rowOf(const accounts::Entry &entry) const
{
    return {
        entry.account.id, base::visible(entry.account.name()), entry.account.provider(), m_standingOf(entry)};
}

int AccountListModel::find(const QString &id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void AccountListModel::append(const QString &id)
{
    const accounts::Entry *entry = m_book.find(id);
    if (!entry || find(id) >= 0)
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_rows << rowOf(*entry);
    endInsertRows();
}

void AccountListModel::refresh(int row)
{
    const accounts::Entry *entry = row < 0 ? nullptr : m_book.find(m_rows.at(row).id);
    if (!entry)
        return;
    const Row fresh = rowOf(*entry);
    if (fresh == m_rows.at(row))
        return;
    m_rows[row] = fresh;
    Q_EMIT dataChanged(index(row), index(row));
}

void AccountListModel::remove(const QString &id)
{
    const int row = find(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

} // namespace ui
