// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/comparison.h"

#include <QAbstractTableModel>

namespace ui {

// The rows of a comparison, each group under its title. What was removed is struck out and has a minus, what
// was added has a plus.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Claim, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const explain::Comparison &comparison, explain::Comparison::Pair pair);
    void setShowsSame(bool shows); // rows that are the same too

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString title; // empty: a difference
        explain::Difference difference;
    };

    void makeRows();
    const QList<explain::Difference::Part> &partsAt(const QModelIndex &index) const;

    explain::Comparison m_comparison;
    explain::Comparison::Pair m_pair = explain::Comparison::Pair::Unrelated;
    bool m_showsSame = false;
    QList<Row> m_rows;
};

} // namespace ui
