// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/claims.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace ui {

// The claims of a token, each group under a row with its title.
class ClaimsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Meaning, ColumnCount };
    enum ItemRole { IsGroupRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    // Keeps the rows, and with them selection and place, when nothing but meanings has changed.
    void setGroups(const QList<explain::ClaimGroup> &groups);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        bool isGroup = false;
        explain::Claim claim; // of a group: its title as name
    };

    static QList<Row> rowsOf(const QList<explain::ClaimGroup> &groups);
    bool hasSameClaims(const QList<Row> &rows) const;

    QList<Row> m_rows;
};

// The claims with a text anywhere in them, with the titles of their groups.
class ClaimsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isGroup(int row) const;
    bool matches(int row) const;
};

} // namespace ui
