// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/claims.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>
#include <vector>

namespace ui {

// The claims of a token: groups, their claims, and what is nested in those.
class ClaimsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Meaning, ColumnCount };
    enum ItemRole { IsGroupRole = Qt::UserRole, IsDoubledRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setGroups(const QList<explain::ClaimGroup> &groups);
    void setNow(const QDateTime &now); // tells the dates anew, and nothing else
    const explain::Claim *claim(const QModelIndex &index) const; // of a group: null
    int size() const { return int(m_nodes.size()); } // rows, nested ones too

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    static constexpr int noNode = -1;

    struct Node
    {
        explain::Claim claim; // of a group: its title as name
        int parent = noNode;
        int row = 0;
        int first = 0; // of its children, which stand side by side
        int count = 0;
    };

    void add(const explain::Claim &claim, int parent, int row);
    const Node &nodeOf(const QModelIndex &index) const { return m_nodes[std::size_t(index.internalId())]; }

    std::vector<Node> m_nodes; // the groups first
    std::vector<int> m_dates; // the nodes whose meaning depends on the time
    int m_groups = 0;
};

// The claims with a text in them, with what they are nested in and what is nested in them.
class ClaimsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ClaimsFilter(QObject *parent = nullptr);

    void setText(const QString &text); // in any case

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
};

} // namespace ui
