// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparepage.h"

#include "crypto/aside.h"
#include "ui/comparisonmodel.h"
#include "ui/controls.h"
#include "ui/looked.h"
#include "ui/theme.h"
#include "ui/tokenchooser.h"
#include "ui/wordtable.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

using explain::Comparison;
using Which = TokenChooser::Which;

namespace {

constexpr int narrow = 620; // below: the choosers stand one above the other

bool isRenewal(const TokenChooser::Choice &first, const TokenChooser::Choice &second)
{
    return first.which == Which::AccessBefore && second.which == Which::Access
        && first.account == second.account;
}

} // namespace

ComparePage::ComparePage(const accounts::AccountBook &book, QWidget *parent)
    : QWidget(parent)
    , m_sentence(wrappedLabel({}, this))
    , m_showSame(new QCheckBox(tr("&Show what is the same too"), this))
    , m_model(new ComparisonModel(this))
    , m_table(new WordTable({22, 39, 39}, WordTable::Height::Given, this))
{
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setModel(m_model);
    connect(m_showSame, &QCheckBox::toggled, m_model, &ComparisonModel::setShowsSame);

    auto *told = new QVBoxLayout;
    told->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    told->setSpacing(space::rows);
    told->addWidget(m_sentence);
    told->addWidget(m_showSame, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(createHead());
    column->addLayout(createChoosers(book));
    column->addWidget(horizontalLine(this));
    column->addLayout(told);
    auto *table = new QHBoxLayout;
    table->setContentsMargins(space::edge, 0, space::edge, space::edge);
    table->addWidget(m_table);
    column->addLayout(table, 1);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, [this] {
        if (m_comparing.future().resultCount() > 0)
            fill(m_comparing.result());
    });
    fill({});
    connect(&book, &accounts::AccountBook::changed, this, &ComparePage::compare);
    connect(&book, &accounts::AccountBook::removed, this, &ComparePage::compare);
    connect(&book, &accounts::AccountBook::added, this, &ComparePage::compare);
}

QLayout *ComparePage::createHead()
{
    QLabel *title = wrappedLabel(tr("Compare two tokens"), this);
    title->setFont(titleFont());
    QPushButton *close = button(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &ComparePage::closeAsked);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::edge, 16, space::edge, space::rows);
    head->setSpacing(space::groups);
    head->addWidget(title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QLayout *ComparePage::createChoosers(const accounts::AccountBook &book)
{
    m_first = new TokenChooser(tr("First token"), book, this);
    m_second = new TokenChooser(tr("Second token"), book, this);
    m_choosers = new QBoxLayout(QBoxLayout::LeftToRight);
    m_choosers->setContentsMargins(space::edge, 0, space::edge, space::groups);
    m_choosers->setSpacing(space::groups);
    for (TokenChooser *chooser : {m_first, m_second}) {
        m_choosers->addWidget(chooser, 1);
        connect(chooser, &TokenChooser::changed, this, &ComparePage::compare);
    }
    return m_choosers;
}

void ComparePage::begin(const QString &account)
{
    for (TokenChooser *chooser : {m_first, m_second})
        chooser->list();
    const bool hasAccess = m_second->choose({Which::Access, account});
    if (!hasAccess || !m_first->choose({Which::AccessBefore, account})) {
        if (!hasAccess || !m_first->choose({Which::Access, account}))
            m_first->choosePasted({});
        if (!hasAccess || !m_second->choose({Which::Id, account}))
            m_second->choosePasted({});
    }
    compare();
    m_first->setFocus();
}

void ComparePage::beginWith(const crypto::Secret &token)
{
    for (TokenChooser *chooser : {m_first, m_second})
        chooser->list();
    m_first->choosePasted(token);
    m_second->choosePasted({});
    compare();
    m_second->setFocus();
}

void ComparePage::forget()
{
    for (TokenChooser *chooser : {m_first, m_second})
        chooser->choosePasted({});
    compare();
}

// What didn't change isn't compared again, and what can't be seen isn't kept.
void ComparePage::compare()
{
    if (!isVisibleTo(parentWidget())) {
        m_compared = {};
        m_comparing.setFuture({});
        return fill({});
    }
    for (TokenChooser *chooser : {m_first, m_second})
        chooser->list();
    const Compared compared {m_first->token(), m_second->token(),
        isRenewal(m_first->choice(), m_second->choice()) ? Pair::Renewal : Pair::Unrelated};
    if (compared == m_compared)
        return;
    m_compared = compared;
    m_comparing.setFuture({}); // what comes of it isn't waited for any more
    const auto &[first, second, pair] = m_compared;
    if (first.isEmpty() || second.isEmpty())
        return fill({});
    if (first.reveal().size() + second.reveal().size() <= Looked::quick)
        return fill(Comparison::of(first, second, pair));
    fill({{}, tr("They are large: they are being compared.")});
    m_comparing.setFuture(
        crypto::aside([compared] { return Comparison::of(compared.first, compared.second, compared.pair); }));
}

void ComparePage::fill(const Comparison &comparison)
{
    m_model->setComparison(comparison, m_compared.pair);
    m_sentence->setText(comparison.sentence.isEmpty()
            ? tr("Choose two tokens, or paste them. They are read on this computer and go nowhere.")
            : comparison.sentence);
    m_showSame->setVisible(!comparison.groups.isEmpty());
    m_table->setVisible(!comparison.groups.isEmpty());
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_choosers->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
