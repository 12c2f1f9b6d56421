// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steplist.h"

#include "ui/announce.h"
#include "ui/controls.h"
#include "ui/icon.h"

#include <QApplication>
#include <QGridLayout>
#include <utility>

namespace ui {

namespace {

constexpr int markSize = 14;

struct Look
{
    QString icon;
    Role role;
};

Look lookOf(StepList::Mark mark)
{
    using Mark = StepList::Mark;
    switch (mark) {
    case Mark::ToDo:
        return {QStringLiteral("ring"), Role::Secondary};
    case Mark::Now:
        return {QStringLiteral("dot"), Role::Accent};
    case Mark::Done:
        return {QStringLiteral("tick"), Role::Good};
    case Mark::Attention:
        return {QStringLiteral("exclamation"), Role::Soon};
    case Mark::Failed:
        return {QStringLiteral("cross"), Role::Failed};
    case Mark::Note:
        break;
    }
    return {QStringLiteral("dot"), Role::Secondary};
}

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(space::small, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::rows);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

void StepList::begin()
{
    for (Row &row : m_rows)
        row.told.clear();
    setAccessibleName({}); // the same words are news again
}

void StepList::setSteps(const QList<Step> &steps)
{
    while (m_rows.size() < steps.size())
        addRow();
    while (m_rows.size() > steps.size())
        removeRow();
    QStringList news;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        Row &row = m_rows[i];
        show(row, steps.at(i));
        const QString told = std::exchange(row.told, toldOf(steps.at(i)));
        if (row.told != told)
            news += row.told;
    }
    news.removeAll(QString());
    if (!news.isEmpty())
        announce(this, news.join(QStringLiteral(", ")));
}

// The detail of one under way may be a clock.
QString StepList::toldOf(const Step &step)
{
    QStringList told;
    if (step.mark == Mark::Now || step.mark == Mark::Failed)
        told += {step.title, wordOf(step.mark)};
    if (step.mark == Mark::Failed)
        told += step.detail;
    told.removeAll(QString());
    return told.join(QStringLiteral(", "));
}

QString StepList::wordOf(Mark mark)
{
    switch (mark) {
    case Mark::ToDo:
        return tr("to do");
    case Mark::Now:
        return tr("now");
    case Mark::Done:
        return tr("done");
    case Mark::Attention:
        return tr("attention");
    case Mark::Failed:
        return tr("failed");
    case Mark::Note:
        break;
    }
    return tr("note");
}

void StepList::addRow()
{
    auto *mark = new IconLabel(markSize, this);
    QLabel *title = wrappedLabel({}, this);
    QLabel *detail = wrappedSecondaryLabel({}, this);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *todo = button({}, this);
    const int row = int(m_rows.size()) * 3;
    if (row > 0)
        m_grid->setRowMinimumHeight(row - 1, space::rows);
    mark->setFixedHeight(title->fontMetrics().height());
    m_grid->addWidget(mark, row, 0, Qt::AlignTop);
    m_grid->addWidget(title, row, 1);
    m_grid->addWidget(detail, row + 1, 1);
    m_grid->addWidget(todo, row, 2, 2, 1, Qt::AlignVCenter);
    connect(
        todo, &QPushButton::clicked, this, [this, index = int(m_rows.size())] { Q_EMIT todoAsked(index); });
    m_rows << Row {mark, title, detail, todo, {}};
}

void StepList::removeRow()
{
    const Row row = m_rows.takeLast();
    if (!m_rows.isEmpty())
        m_grid->setRowMinimumHeight(int(m_rows.size()) * 3 - 1, 0);
    delete row.mark;
    delete row.title;
    delete row.detail;
    delete row.todo;
}

void StepList::show(const Row &row, const Step &step)
{
    const auto [icon, role] = lookOf(step.mark);
    row.mark->show(icon, role, wordOf(step.mark));
    const bool stands = step.mark == Mark::Now || step.mark == Mark::Failed;
    row.title->setFont(stands ? bold(QApplication::font()) : QApplication::font());
    row.title->setForegroundRole(step.mark == Mark::ToDo ? QPalette::PlaceholderText : QPalette::WindowText);
    row.title->setText(step.title);
    row.detail->setText(step.detail);
    row.detail->setVisible(!step.detail.isEmpty());
    row.todo->setText(step.todo);
    row.todo->setVisible(!step.todo.isEmpty());
    row.todo->setAccessibleDescription(step.title);
}

} // namespace ui
