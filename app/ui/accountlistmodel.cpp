// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountlistmodel.h"

#include "base/text.h"

#include <QMimeData>
#include <algorithm>

namespace ui {

namespace {

const QString mimeType = QStringLiteral("application/x-cloakroom-account");

} // namespace

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
    connect(&book, &accounts::AccountBook::reordered, this, &AccountListModel::reorder);
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
        return accessibleText(row);
    case Qt::ToolTipRole:
        return toolTip(row);
    case IdRole:
        return row.id;
    case ProviderRole:
        return row.provider;
    case StandingRole:
        return QVariant::fromValue(row.standing);
    case ColourRole:
        return QVariant::fromValue(row.colour);
    case GroupRole:
        return row.group;
    case SearchRole:
        return row.search;
    default:
        return {};
    }
}

QString AccountListModel::accessibleText(const Row &row)
{
    QStringList parts {row.name, row.provider, row.standing.shortly, row.group};
    if (row.colour != AccountColour::None)
        parts += nameOf(row.colour);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool AccountListModel::hasGroups() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return !row.group.isEmpty(); });
}

Qt::ItemFlags AccountListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

QStringList AccountListModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *AccountListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(mimeType, indexes.value(0).data(IdRole).toString().toUtf8());
    return data;
}

// Asked for and not done: the book has the order, and the view must not take the row away.
bool AccountListModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &)
{
    if (action == Qt::MoveAction && data->hasFormat(mimeType) && row >= 0)
        Q_EMIT moveAsked(QString::fromUtf8(data->data(mimeType)), index(row).data(IdRole).toString());
    return false;
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
    const accounts::AccountSettings &settings = account.settings;
    const QStringList search {settings.label, settings.group, account.name(), person.name, person.email,
        person.preferredUsername, account.server.issuer, account.provider(), account.client.clientId};
    return {account.id, base::visible(account.name()), account.provider(), search.join(u'\n').toLower(),
        base::visible(settings.group), settings.colour, m_standingOf(entry)};
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
    if (!m_rows.constLast().group.isEmpty())
        Q_EMIT groupsChanged();
}

void AccountListModel::refresh(int row)
{
    const accounts::Entry *entry = row < 0 ? nullptr : m_book.find(m_rows.at(row).id);
    if (!entry)
        return;
    const Row fresh = rowOf(*entry);
    if (fresh == m_rows.at(row))
        return;
    const bool isElsewhere = fresh.group != m_rows.at(row).group;
    m_rows[row] = fresh;
    Q_EMIT dataChanged(index(row), index(row));
    if (isElsewhere)
        Q_EMIT groupsChanged();
}

void AccountListModel::remove(const QString &id)
{
    const int row = find(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    const bool isGrouped = !m_rows.takeAt(row).group.isEmpty();
    m_places.remove(id);
    for (int &place : m_places)
        place -= place > row ? 1 : 0;
    endRemoveRows();
    if (isGrouped)
        Q_EMIT groupsChanged();
}

// A tooltip could take a foreign name for HTML.
QString AccountListModel::toolTip(const Row &row)
{
    const QString text = row.colour == AccountColour::None
        ? row.name
        : row.name + QStringLiteral(" · ") + nameOf(row.colour);
    return QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

void AccountListModel::reorder()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QStringList ids;
    for (const QModelIndex &each : before)
        ids += m_rows.at(each.row()).id;
    QList<Row> rows;
    rows.reserve(m_rows.size());
    for (const accounts::Entry &entry : m_book.entries()) {
        if (const int row = find(entry.account.id); row >= 0)
            rows << m_rows.at(row);
    }
    m_rows = rows;
    m_places.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_places.insert(m_rows.at(row).id, row);
    QModelIndexList after;
    for (const QString &id : std::as_const(ids))
        after += indexOf(id);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void AccountFilter::setGrouped(bool grouped)
{
    if (grouped != (sortColumn() >= 0))
        sort(grouped ? 0 : -1);
}

bool AccountFilter::lessThan(const QModelIndex &one, const QModelIndex &other) const
{
    const int groups = one.data(AccountListModel::GroupRole)
                           .toString()
                           .localeAwareCompare(other.data(AccountListModel::GroupRole).toString());
    return groups == 0 ? one.row() < other.row() : groups < 0;
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
