// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claimsmodel.h"

#include <algorithm>

namespace ui {

using explain::Claim;
using explain::ClaimGroup;

namespace {

QString textOf(const Claim &claim, int column)
{
    switch (column) {
    case ClaimsModel::Name:
        return claim.name;
    case ClaimsModel::Value:
        return claim.value;
    default:
        return claim.meaning;
    }
}

// Escaped: a tooltip takes for markup what looks like it.
QString toolTipOf(const Claim &claim, int column)
{
    const QString text = column == ClaimsModel::Meaning && !claim.reference.isEmpty()
        ? claim.meaning + QStringLiteral(" · ") + claim.reference
        : textOf(claim, column);
    return QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

} // namespace

void ClaimsModel::setGroups(const QList<ClaimGroup> &groups)
{
    const QList<Row> rows = rowsOf(groups);
    if (!hasSameClaims(rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        if (m_rows.at(i).claim == rows.at(i).claim)
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(i, Meaning), index(i, Meaning));
    }
}

QList<ClaimsModel::Row> ClaimsModel::rowsOf(const QList<ClaimGroup> &groups)
{
    QList<Row> rows;
    for (const ClaimGroup &group : groups) {
        rows += Row {true, Claim {group.title, {}, {}, {}}};
        for (const Claim &claim : group.claims)
            rows += Row {false, claim};
    }
    return rows;
}

bool ClaimsModel::hasSameClaims(const QList<Row> &rows) const
{
    return std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &one, const Row &other) {
            return one.isGroup == other.isGroup && one.claim.name == other.claim.name
                && one.claim.value == other.claim.value;
        });
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row.claim, index.column());
    case Qt::ToolTipRole:
        return row.isGroup ? QVariant() : toolTipOf(row.claim, index.column());
    case IsGroupRole:
        return row.isGroup;
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Claim");
    case Value:
        return tr("Value");
    case Meaning:
        return tr("Meaning");
    default:
        return {};
    }
}

Qt::ItemFlags ClaimsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags group = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return m_rows.at(index.row()).isGroup ? group : group | Qt::ItemIsSelectable;
}

bool ClaimsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!isGroup(row))
        return matches(row);
    for (int claim = row + 1; claim < sourceModel()->rowCount() && !isGroup(claim); ++claim) {
        if (matches(claim))
            return true;
    }
    return false;
}

bool ClaimsFilter::isGroup(int row) const
{
    return sourceModel()->index(row, 0).data(ClaimsModel::IsGroupRole).toBool();
}

bool ClaimsFilter::matches(int row) const
{
    for (int column = 0; column < ClaimsModel::ColumnCount; ++column) {
        if (sourceModel()->index(row, column).data().toString().contains(filterRegularExpression()))
            return true;
    }
    return false;
}

} // namespace ui
