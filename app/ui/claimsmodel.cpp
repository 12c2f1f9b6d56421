// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claimsmodel.h"

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
    QStringList lines {textOf(claim, column)};
    if (column == ClaimsModel::Meaning && !claim.reference.isEmpty())
        lines.first() += QStringLiteral(" · ") + claim.reference;
    if (!claim.detail.isEmpty())
        lines += claim.detail;
    lines.removeAll(QString());
    if (lines.isEmpty())
        return {};
    return QStringLiteral("<span>%1</span>")
        .arg(lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace

void ClaimsModel::setGroups(const QList<ClaimGroup> &groups)
{
    beginResetModel();
    m_nodes.clear();
    m_dates.clear();
    m_groups = int(groups.size());
    for (const ClaimGroup &group : groups) {
        Claim title {group.title, {}, {}};
        title.children = group.claims;
        add(title, noNode, int(m_nodes.size()));
    }
    for (int node = 0; node < size(); ++node) {
        const QList<Claim> children = m_nodes[std::size_t(node)].claim.children;
        m_nodes[std::size_t(node)].first = size();
        m_nodes[std::size_t(node)].count = int(children.size());
        for (int row = 0; row < int(children.size()); ++row)
            add(children.at(row), node, row);
    }
    endResetModel();
}

void ClaimsModel::add(const Claim &claim, int parent, int row)
{
    if (claim.date)
        m_dates.push_back(size());
    m_nodes.push_back({claim, parent, row});
}

void ClaimsModel::setNow(const QDateTime &now)
{
    for (const int date : m_dates) {
        Node &node = m_nodes[std::size_t(date)];
        const QString meaning = explain::meaningAt(node.claim, now);
        if (meaning == node.claim.meaning)
            continue;
        node.claim.meaning = meaning;
        const QModelIndex changed = createIndex(node.row, Meaning, quintptr(date));
        Q_EMIT dataChanged(changed, changed);
    }
}

const Claim *ClaimsModel::claim(const QModelIndex &index) const
{
    return index.isValid() && nodeOf(index).parent != noNode ? &nodeOf(index).claim : nullptr;
}

QModelIndex ClaimsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr((parent.isValid() ? nodeOf(parent).first : 0) + row));
}

QModelIndex ClaimsModel::parent(const QModelIndex &child) const
{
    const int parent = child.isValid() ? nodeOf(child).parent : noNode;
    return parent == noNode ? QModelIndex()
                            : createIndex(m_nodes[std::size_t(parent)].row, Name, quintptr(parent));
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_groups;
    return parent.column() == Name ? nodeOf(parent).count : 0;
}

int ClaimsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeOf(index);
    const Claim &claim = node.claim;
    const bool isGroup = node.parent == noNode;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(claim, index.column());
    case Qt::AccessibleTextRole:
        return claim.isDoubled && index.column() == Name ? tr("%1, doubled").arg(claim.name)
                                                         : textOf(claim, index.column());
    case Qt::AccessibleDescriptionRole:
        return claim.detail;
    case Qt::ToolTipRole:
        return isGroup ? QVariant() : toolTipOf(claim, index.column());
    case IsGroupRole:
        return isGroup;
    case IsDoubledRole:
        return claim.isDoubled;
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
    const Node &node = nodeOf(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    flags.setFlag(Qt::ItemIsSelectable, node.parent != noNode);
    flags.setFlag(Qt::ItemNeverHasChildren, node.count == 0);
    return flags;
}

ClaimsFilter::ClaimsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void ClaimsFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

// What is nested speaks for itself: the value of an object or an array isn't looked at.
bool ClaimsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_text.isEmpty())
        return true;
    if (!parent.isValid()) // a group
        return false;
    const auto says = [&](int column) {
        return sourceModel()
            ->index(row, column, parent)
            .data()
            .toString()
            .contains(m_text, Qt::CaseInsensitive);
    };
    const bool isNest = sourceModel()->hasChildren(sourceModel()->index(row, 0, parent));
    return says(ClaimsModel::Name) || says(ClaimsModel::Meaning) || (!isNest && says(ClaimsModel::Value));
}

} // namespace ui
