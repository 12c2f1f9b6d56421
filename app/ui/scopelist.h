// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/scopes.h"

#include <QWidget>

class QGridLayout;

namespace ui {

// A row a scope: what it allows, and whether it was asked for, granted and is in the token.
class ScopeList : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeList(QWidget *parent = nullptr);

    void setRows(const QList<explain::ScopeRow> &rows);

private:
    enum Column { Token, Asked, Granted, InToken, ColumnCount };

    void addTitles();
    void addRow(const explain::ScopeRow &row, int at);
    void addMark(int at, Column column, std::optional<bool> holds);

    QGridLayout *m_grid;
};

} // namespace ui
