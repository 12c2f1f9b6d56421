// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with accounts: signs in, again and for more, changes, renews and signs out.
#include "ui/accountsettingsdialog.h"
#include "ui/accountspanel.h"
#include "ui/mainwindow.h"
#include "ui/signoutdialog.h"

namespace ui {

// One at a time: what is under way isn't dropped.
bool MainWindow::raiseSignIn()
{
    const bool isUnderWay = m_signInDialog && m_signInDialog->isVisible();
    if (isUnderWay)
        m_signInDialog->raise();
    return isUnderWay;
}

void MainWindow::signIn()
{
    if (!raiseSignIn())
        signInDialog()->choose();
}

SignInDialog *MainWindow::signInDialog()
{
    if (m_signInDialog)
        m_signInDialog->close();
    m_signInDialog = new SignInDialog(m_cloakroom, m_ownProviders, m_startDemo, this);
    m_signInDialog->setNewAccountsTo(m_preferences.current().newAccounts);
    connect(m_signInDialog, &SignInDialog::signedIn, m_accounts, &AccountsPanel::select);
    connect(m_signInDialog, &SignInDialog::ended, this, &MainWindow::signInEnded);
    return m_signInDialog;
}

void MainWindow::signInAgain()
{
    signInAgainTo(m_accounts->current());
}

void MainWindow::signInAgainTo(const QString &id)
{
    if (const auto request = m_cloakroom.signInAgain(id))
        signInDialog()->signIn(*request);
}

bool MainWindow::isSigningInTo(const QString &account) const
{
    return m_signInDialog && m_signInDialog->account() == account;
}

void MainWindow::changeSettings()
{
    const accounts::Entry *entry = current();
    if (!entry)
        return;
    const auto browsers = m_desktop.browsers ? m_desktop.browsers() : QList<base::NamedBrowser>();
    auto *dialog = new AccountSettingsDialog(m_cloakroom, *entry, browsers, this);
    connect(dialog, &AccountSettingsDialog::signInChangeAsked, this, &MainWindow::changeSignIn);
    dialog->open();
}

void MainWindow::changeSignIn()
{
    if (const auto request = m_cloakroom.signInAgain(m_accounts->current()))
        signInDialog()->change(*request, current()->account.name());
}

void MainWindow::signOut()
{
    if (const accounts::Entry *entry = current())
        (new SignOutDialog(m_cloakroom, *entry, this))->open();
}

void MainWindow::renew()
{
    lookForAccount(false);
    m_cloakroom.renew(m_accounts->current());
}

void MainWindow::signInWithDemo()
{
    if (!raiseSignIn())
        signInDialog()->signInWithDemo();
}

// What was asked for before stays asked for: a sign-in replaces what the one before was granted.
void MainWindow::signInForMore(const QString &id, const oauth::Scopes &scopes)
{
    auto request = m_cloakroom.signInAgain(id);
    if (!request)
        return;
    request->client.scopes = request->client.scopes.with(scopes);
    signInDialog()->signIn(*request);
}

} // namespace ui
