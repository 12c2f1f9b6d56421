// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serveranswer.h"

#include "explain/time.h"
#include "explain/words.h"
#include "ui/checklist.h"
#include "ui/claimsview.h"
#include "ui/controls.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

ServerAnswer::ServerAnswer(const QString &title, const QString &ask, QWidget *parent)
    : QWidget(parent)
    , m_ask(ask)
    , m_sentence(wrappedSecondaryLabel({}, this))
    , m_button(button(ask, this))
    , m_said(wrappedLabel({}, this))
    , m_checks(new CheckList(this))
    , m_claims(new ClaimsView(this))
{
    QLabel *name = plainLabel(title, this);
    name->setFont(bold(name->font()));
    m_button->setAccessibleDescription(title);
    connect(m_button, &QPushButton::clicked, this, &ServerAnswer::asked);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::controls);
    head->addWidget(name, 1);
    head->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::controls);
    column->addLayout(head);
    for (QWidget *each : std::initializer_list<QWidget *> {m_sentence, m_said, m_checks, m_claims})
        column->addWidget(each);
    forget();
}

void ServerAnswer::setQuestion(const QString &sentence, bool canAsk)
{
    m_canAsk = canAsk;
    m_sentence->setText(sentence);
    m_button->setEnabled(canAsk && !m_isWaiting);
}

void ServerAnswer::setWaiting()
{
    m_isWaiting = true;
    m_button->setEnabled(false);
    m_button->setText(tr("Asking…"));
}

void ServerAnswer::settle(const QString &said)
{
    m_isWaiting = false;
    m_button->setEnabled(m_canAsk);
    m_button->setText(m_ask);
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
}

void ServerAnswer::show(
    const QList<explain::Check> &checks, const QList<explain::ClaimGroup> &claims, const QDateTime &now)
{
    settle(tr("Answered at %1.").arg(explain::timeOfDay(now)));
    m_checks->setChecks(checks);
    m_checks->setVisible(!checks.isEmpty());
    m_claims->setGroups(claims);
    m_claims->setVisible(!claims.isEmpty());
}

void ServerAnswer::show(const base::Error &error)
{
    settle(explain::inWords(error).toString());
    m_checks->hide();
    m_claims->hide();
}

void ServerAnswer::forget()
{
    settle({});
    m_checks->hide();
    m_claims->hide();
}

} // namespace ui
