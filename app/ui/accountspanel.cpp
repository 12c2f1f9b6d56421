// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountspanel.h"

#include "explain/words.h"
#include "ui/accountdelegate.h"
#include "ui/controls.h"
#include "ui/icon.h"

#include <QHBoxLayout>
#include <QListView>

namespace ui {

namespace {

constexpr int dotSize = 12;

} // namespace

AccountsPanel::AccountsPanel(accounts::Cloakroom &cloakroom, QWidget *parent)
    : QWidget(parent)
    , m_cloakroom(cloakroom)
    , m_model(cloakroom.book(),
          [&cloakroom](const accounts::Entry &entry) {
              return Standing::of(entry, cloakroom.nextRenewal(entry.account.id), cloakroom.now());
          })
    , m_list(new QListView(this))
{
    QLabel *heading = secondaryLabel(tr("Accounts"), this);
    heading->setFont(bold(heading->font()));
    heading->setBuddy(m_list);
    QPushButton *signIn = primaryButton(tr("Sign in…"), this);
    connect(signIn, &QPushButton::clicked, this, &AccountsPanel::signInAsked);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(18, 10, 10, 10);
    head->addWidget(heading, 1);
    head->addWidget(signIn);

    m_list->setModel(&m_model);
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountsPanel::currentChanged);
    connect(m_list, &QListView::clicked, this, &AccountsPanel::currentChanged); // back from another page
    auto *list = new QHBoxLayout;
    list->setContentsMargins(6, 0, 6, 0);
    list->addWidget(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(list, 1);
    layout->addWidget(horizontalLine(this));
    layout->addWidget(createFooter());
    connect(&cloakroom, &accounts::Cloakroom::keychainChanged, this, &AccountsPanel::showKeychain);
    connect(&cloakroom.book(), &accounts::AccountBook::changed, this, &AccountsPanel::showKeychain);
    connect(&cloakroom.book(), &accounts::AccountBook::removed, this, &AccountsPanel::showKeychain);
    showKeychain();
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
}

QWidget *AccountsPanel::createFooter()
{
    auto *footer = new QWidget(this);
    m_mark = new IconLabel(dotSize, footer);
    m_where = wrappedSecondaryLabel({}, footer);
    m_unlock = button(tr("Unlock"), footer);
    connect(m_unlock, &QPushButton::clicked, &m_cloakroom, &accounts::Cloakroom::unlockKeychain);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(space::rows, space::controls, space::rows, space::controls);
    layout->addWidget(m_mark);
    layout->addWidget(m_where, 1);
    layout->addWidget(m_unlock);
    return footer;
}

void AccountsPanel::showKeychain()
{
    auto trouble = m_cloakroom.keychainTrouble();
    for (const accounts::Entry &entry : m_cloakroom.book().entries()) {
        if (!trouble)
            trouble = entry.notKept;
    }
    const bool locked = trouble && trouble->kind == base::Error::Kind::KeychainLocked;
    m_unlock->setVisible(locked);
    if (!trouble) {
        m_mark->show(QStringLiteral("dot"), Role::Good, tr("good"));
        m_where->setText(tr("Refresh tokens are in your keychain"));
    } else if (locked) {
        m_mark->show(QStringLiteral("padlock"), Role::Soon, tr("locked"));
        m_where->setText(tr("Your keychain is locked"));
    } else {
        m_mark->show(QStringLiteral("exclamation"), Role::Soon, tr("attention"));
        m_where->setText(
            tr("Refresh tokens are kept for this run only. %1").arg(explain::inWords(*trouble).what));
    }
}

QString AccountsPanel::current() const
{
    return m_list->currentIndex().data(AccountListModel::IdRole).toString();
}

void AccountsPanel::select(const QString &id)
{
    m_list->setCurrentIndex(m_model.indexOf(id));
}

void AccountsPanel::step(int rows)
{
    const QModelIndex next = m_model.index(m_list->currentIndex().row() + rows);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

} // namespace ui
