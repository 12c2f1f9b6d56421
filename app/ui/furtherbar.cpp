// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/furtherbar.h"

#include "explain/foreign.h"
#include "explain/time.h"
#include "explain/words.h"
#include "ui/controls.h"
#include "ui/flowlayout.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int longestName = 40;

} // namespace

QString furtherName(const oauth::FurtherToken &token)
{
    QStringList parts {token.resource, token.audience, token.scopes.toString()};
    parts.removeAll(QString());
    return explain::foreign(parts.join(QStringLiteral(" · ")), longestName);
}

FurtherBar::FurtherBar(QWidget *parent)
    : QWidget(parent)
    , m_tokens(new QWidget(this))
    , m_flow(new FlowLayout(space::controls, m_tokens))
    , m_group(new QButtonGroup(this))
    , m_add(button(tr("Another token…"), m_tokens))
    , m_of(new QWidget(this))
    , m_standing(wrappedSecondaryLabel({}, m_of))
{
    m_tokens->setAccessibleName(tr("Access tokens"));
    m_add->setToolTip(tr("An access token for another API, with fewer scopes, or exchanged"));
    m_flow->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &FurtherBar::addAsked);
    m_again = button(tr("Ask again"), m_of);
    QPushButton *remove = button(tr("Remove"), m_of);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT askAgainAsked(m_chosen); });
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(m_chosen); });
    m_standing->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(m_of);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::controls);
    row->addWidget(m_standing, 1);
    row->addWidget(m_again);
    row->addWidget(remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::rows, space::edge, 0);
    column->setSpacing(space::controls);
    column->addWidget(m_tokens);
    column->addWidget(m_of);
}

void FurtherBar::setEntry(const accounts::Entry &entry, const QDateTime &now)
{
    QStringList ids {QString()};
    for (const oauth::FurtherToken &each : entry.account.further)
        ids += each.id;
    if (!ids.contains(m_chosen))
        m_chosen.clear();
    if (ids != m_listed)
        list(entry);
    showStanding(entry, now);
}

void FurtherBar::list(const accounts::Entry &entry)
{
    m_listed.clear();
    for (QAbstractButton *each : m_group->buttons()) {
        m_group->removeButton(each);
        delete each;
    }
    m_flow->removeWidget(m_add);
    const auto add = [this](const QString &id, const QString &name, const QString &whole) {
        QPushButton *choice = button(name, m_tokens);
        choice->setCheckable(true);
        choice->setChecked(id == m_chosen);
        choice->setToolTip(whole);
        m_group->addButton(choice);
        m_flow->addWidget(choice);
        choice->show();
        m_listed += id;
        connect(choice, &QPushButton::toggled, this, [this, id](bool isChosen) {
            if (!isChosen)
                return;
            m_chosen = id;
            Q_EMIT changed();
        });
    };
    add({}, tr("The account’s own"), {});
    for (const oauth::FurtherToken &each : entry.account.further) {
        const QString way = each.way == oauth::FurtherToken::Way::Exchange ? tr("exchanged (RFC 8693)")
            : each.resource.isEmpty()                                      ? tr("with fewer scopes")
                                                                           : tr("for another API (RFC 8707)");
        add(each.id, furtherName(each), way);
    }
    m_flow->addWidget(m_add);
    // Each goes between what stands before the last one and that.
    const auto choices = m_group->buttons();
    for (QAbstractButton *each : choices) {
        setTabOrder(m_add, each);
        setTabOrder(each, m_add);
    }
}

void FurtherBar::choose(const QString &further)
{
    const qsizetype place = m_listed.indexOf(further);
    if (place >= 0)
        m_group->buttons().at(place)->setChecked(true);
}

void FurtherBar::showStanding(const accounts::Entry &entry, const QDateTime &now)
{
    m_of->setVisible(!m_chosen.isEmpty());
    if (m_chosen.isEmpty())
        return;
    const accounts::Further further = entry.further.value(m_chosen);
    const auto due = further.due(now);
    const bool isAsked = entry.state == accounts::State::SignedIn || entry.state == accounts::State::Renewing;
    m_again->setEnabled(isAsked && !further.isWanted);
    QString words;
    if (!isAsked && !further.tokens)
        words = tr("It is asked for once the account is signed in.");
    else if (further.isWanted)
        words = tr("Being asked for…");
    else if (further.trouble)
        words = explain::inWords(*further.trouble).toString();
    else if (!further.tokens)
        words = tr("Being asked for…");
    else if (due)
        words = tr("Renews itself %1.").arg(explain::relative(*due, now));
    else
        words = tr("The server doesn’t say when it ends.");
    m_standing->setText(words);
}

} // namespace ui
