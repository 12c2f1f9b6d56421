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
    for (const accounts::Entry &entry : book.entries()) {
        m_places.insert(entry.account.id, int(m_rows.size()));
        m_rows << rowOf(entry);
    }
    connect(&book, &accounts::AccountBook::added, this, &AccountListModel::append);
    connect(&book, &accounts::AccountBook::removed, this, &AccountListModel::remove);
    connect(
        &book, &accounts::AccountBook::changed, this, qOverload<const QString &>(&AccountListModel::refresh));
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
    case SearchRole:
        return row.search;
    default:
        return {};
    }
}

QModelIndex AccountListModel::indexOf(const QString &id) const
{
    return index(find(id));
}

void AccountListModel::refresh(const QString &id)
{
    refresh(find(id));
}

void AccountListModel::tick()
{
    for (int row = 0; row < m_rows.size(); ++row)
        refresh(row);
}

AccountListModel::Row AccountListModel::rowOf(const accounts::Entry &entry) const
{
    const accounts::Account &account = entry.account;
    const oauth::Person &person = account.person;
    const QStringList search {account.settings.label, account.name(), person.name, person.email,
        person.preferredUsername, account.server.issuer, account.provider(), account.client.clientId};
    return {account.id, base::visible(account.name()), account.provider(), search.join(u'\n').toLower(),
        m_standingOf(entry)};
}

int AccountListModel::find(const QString &id) const
{
    return m_places.value(id, -1);
}

void AccountListModel::append(const QString &id)
{
    const accounts::Entry *entry = m_book.find(id);
    if (!entry || find(id) >= 0)
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_places.insert(id, int(m_rows.size()));
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
    m_places.remove(id);
    for (int &place : m_places)
        place -= place > row ? 1 : 0;
    endRemoveRows();
}

void AccountFilter::setText(const QString &text)
{
    m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool AccountFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString search = sourceModel()->index(row, 0, parent).data(AccountListModel::SearchRole).toString();
    return std::all_of(
        m_words.begin(), m_words.end(), [&search](const QString &word) { return search.contains(word); });
}

} // namespace ui
