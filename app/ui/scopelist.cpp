// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopelist.h"

#include "base/text.h"
#include "ui/controls.h"
#include "ui/icon.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace ui {

namespace {

constexpr int listMark = 12;
constexpr qsizetype longestInList = 200; // characters on screen

} // namespace

ScopeList::ScopeList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("What the scopes allow"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::rows);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(Token, 1);
}

void ScopeList::setRows(const QList<explain::ScopeRow> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addTitles();
    m_grid->setRowMinimumHeight(0, fontMetrics().height() + space::controls);
    int at = 1;
    for (const explain::ScopeRow &row : rows) {
        addRow(row, at);
        at += 2;
    }
}

void ScopeList::addTitles()
{
    const QStringList titles {tr("Asked for"), tr("Granted"), tr("In the token")};
    for (int column = Asked; column < ColumnCount; ++column)
        m_grid->addWidget(secondaryLabel(titles.at(column - Asked), this), 0, column, Qt::AlignHCenter);
}

void ScopeList::addRow(const explain::ScopeRow &row, int at)
{
    QLabel *token = wrappedLabel(base::visible(row.scope.token, longestInList), this);
    m_grid->addWidget(token, at, Token);
    addMark(at, Asked, row.isAsked);
    addMark(at, Granted, row.isGranted);
    addMark(at, InToken, row.isInToken);

    const QString meaning
        = row.scope.meaning.isEmpty() ? tr("Cloakroom doesn't know what it allows") : row.scope.meaning;
    QLabel *words = wrappedSecondaryLabel(row.scope.isBroad
            ? tr("%1. %2", "what a scope allows, and a sentence why that is much").arg(meaning, row.scope.why)
            : meaning,
        this);
    auto *line = new QWidget(this);
    auto *cells = new QHBoxLayout(line);
    cells->setContentsMargins(0, 0, 0, space::controls);
    cells->setSpacing(space::small);
    if (row.scope.isBroad) {
        auto *mark = new IconLabel(listMark, line);
        mark->show(QStringLiteral("exclamation"), Role::Soon, tr("broad"));
        cells->addWidget(mark, 0, Qt::AlignTop);
    }
    cells->addWidget(words, 1);
    m_grid->addWidget(line, at + 1, Token, 1, ColumnCount);
}

void ScopeList::addMark(int at, Column column, std::optional<bool> holds)
{
    auto *mark = new IconLabel(listMark, this);
    if (!holds)
        mark->show(QStringLiteral("ring"), Role::Secondary, tr("not known"));
    else if (*holds)
        mark->show(QStringLiteral("tick"), Role::Good, tr("yes"));
    else
        mark->show(QStringLiteral("cross"), Role::Secondary, tr("no"));
    m_grid->addWidget(mark, at, column, Qt::AlignCenter);
}

} // namespace ui
