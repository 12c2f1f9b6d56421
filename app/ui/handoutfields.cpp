// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoutfields.h"

#include "explain/foreign.h"
#include "explain/handoutquestion.h"
#include "explain/time.h"
#include "ui/controls.h"
#include "ui/form.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>

namespace ui {

using accounts::HandOutRules;
using To = HandOutRules::To;

namespace {

constexpr int mostRows = 4;
constexpr qsizetype longestPath = 256;

} // namespace

HandOutFields::HandOutFields(Form *form)
    : QObject(form)
    , m_to(form->addChoice(tr("Other programs"), {}))
{
    for (const To to : {To::Nobody, To::AskOnce, To::AskEachTime, To::CommandLine})
        m_to->addItem(explain::inWords(to), QVariant::fromValue(to));
    m_to->setToolTip(tr("Through cloakroom-cli or its socket. Each time is written into the activity."));
    m_takeBack = button(tr("Take back"), form);
    m_allowed = form->addList(tr("Allowed"), m_takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &HandOutFields::takeBack);
}

void HandOutFields::show(const HandOutRules &rules, const Hours &hours)
{
    m_rules = rules;
    m_hours = hours;
    m_to->setCurrentIndex(m_to->findData(QVariant::fromValue(rules.to)));
    m_allowed->clear();
    for (const HandOutRules::Allowance &each : rules.allowed)
        list(each.program, each.isForIdToken, tr("always"));
    for (int row = 0; row < m_allowed->count(); ++row)
        m_allowed->item(row)->setToolTip(tr("Since %1").arg(explain::exact(rules.allowed.at(row).since)));
    for (const auto &each : hours)
        list(each.shown, each.isForIdToken, tr("until %1").arg(explain::timeOfDay(each.until)));
    const int programs = m_allowed->count();
    if (programs == 0)
        m_allowed->addItem(tr("no program yet"));
    const int rows = qBound(1, programs, mostRows);
    m_allowed->setFixedHeight(rows * m_allowed->sizeHintForRow(0) + 2 * space::controls);
    m_allowed->setVerticalScrollBarPolicy(
        programs > mostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_allowed->setCurrentRow(programs == 0 ? -1 : 0);
    m_allowed->setEnabled(programs > 0);
    m_takeBack->setEnabled(programs > 0);
}

void HandOutFields::list(const QString &program, bool isForIdToken, const QString &note)
{
    const QString name = explain::foreign(program, longestPath);
    m_allowed->addItem((isForIdToken ? tr("%1 (ID token)").arg(name) : name) + QStringLiteral(" · ") + note);
}

std::function<HandOutRules(HandOutRules)> HandOutFields::changes() const
{
    const To chosen = m_to->currentData().value<To>();
    return [to = chosen != m_rules.to ? std::optional(chosen) : std::nullopt, takenBack = m_takenBack](
               HandOutRules current) {
        current.to = to.value_or(current.to);
        current.allowed.removeIf(
            [&takenBack](const HandOutRules::Allowance &each) { return takenBack.contains(each); });
        return current;
    };
}

void HandOutFields::takeBack()
{
    const int row = m_allowed->currentRow();
    HandOutRules rest = m_rules;
    Hours hours = m_hours;
    const qsizetype hour = row - rest.allowed.size();
    if (row < 0 || hour >= hours.size())
        return;
    const To chosen = m_to->currentData().value<To>();
    if (hour < 0)
        m_takenBack += rest.allowed.takeAt(row);
    else
        m_hoursTakenBack += hours.takeAt(hour);
    show(rest, hours);
    m_to->setCurrentIndex(m_to->findData(QVariant::fromValue(chosen)));
}

} // namespace ui
