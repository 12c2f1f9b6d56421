// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window.
#include "ui/accountspanel.h"
#include "ui/dialogpage.h"
#include "ui/mainwindow.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QPushButton>

namespace ui {

namespace {

class AboutDialog : public PageDialog
{
public:
    AboutDialog(const QString &sentence, const QString &close, QWidget *parent)
        : PageDialog(parent)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        auto *page = new DialogPage(this);
        page->setTitle(QStringLiteral("Cloakroom %1").arg(QStringLiteral(CLOAKROOM_VERSION)));
        page->setSentence(sentence);
        connect(page->addPrimaryButton(close), &QPushButton::clicked, this, &QDialog::accept);
        turnTo(page);
    }
};

QAction *separatorOf(QObject *owner)
{
    auto *separator = new QAction(owner);
    separator->setSeparator(true);
    return separator;
}

} // namespace

void MainWindow::createMenus()
{
    QMenu *accounts = menuBar()->addMenu(tr("&Accounts"));
    accounts->addAction(tr("&Sign in…"), QKeySequence::New, this, &MainWindow::signIn);
    accounts->addAction(tr("Try the &demo provider"), this, &MainWindow::signInWithDemo);
    accounts->addSeparator();
    m_settings = accounts->addAction(
        tr("S&ettings…"), QKeySequence(Qt::ALT | Qt::Key_Return), this, &MainWindow::changeSettings);
    m_moveUp = accounts->addAction(
        tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), m_accounts, [this] { m_accounts->move(-1); });
    m_moveDown = accounts->addAction(
        tr("Move do&wn"), QKeySequence(Qt::ALT | Qt::Key_Down), m_accounts, [this] { m_accounts->move(1); });
    accounts->addSeparator();
    m_signOut = accounts->addAction(tr("Sign &out"), this, &MainWindow::signOut);
    accounts->addSeparator();
    accounts->addAction(m_locker.action());
    accounts->addAction(m_locker.withScreen());
    accounts->addSeparator();
    QAction *quit = accounts->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);

    QMenu *token = menuBar()->addMenu(tr("&Token"));
    m_copy = token->addAction(tr("&Copy access token"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
        &MainWindow::copyAccessToken);
    m_copyProof = token->addAction(tr("Copy a &proof…"), this, &MainWindow::copyProof);
    m_renew = token->addAction(tr("&Renew now"), QKeySequence::Refresh, this, &MainWindow::renew);

    m_accounts->setActions({m_copy, m_renew, separatorOf(m_accounts), m_settings, m_moveUp, m_moveDown,
        separatorOf(m_accounts), m_signOut});

    token->addSeparator();
    token->addAction(tr("&Inspect a token…"), QKeySequence(Qt::CTRL | Qt::Key_I), this, &MainWindow::inspect);
    token->addAction(tr("&Open a token file…"), QKeySequence::Open, this, &MainWindow::inspectFile);
    token->addAction(
        tr("Co&mpare…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), this, &MainWindow::compare);
    token->addSeparator();
    m_try = token->addAction(tr("&Try the access token…"), this, &MainWindow::tryAccessToken);
    m_lookAtIssuer
        = token->addAction(tr("Look at the &account’s issuer"), this, &MainWindow::lookAtIssuerOfAccount);
    token->addAction(tr("&Look at an issuer…"), this, &MainWindow::lookAtIssuer);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("&Find an account"), QKeySequence::Find, m_accounts, [this] { m_accounts->search(); });
    view->addAction(tr("&Next account"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), m_accounts,
        [this] { m_accounts->step(1); });
    view->addAction(tr("&Previous account"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), m_accounts,
        [this] { m_accounts->step(-1); });
    view->addSeparator();
    createThemeMenu(view);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Cloakroom"), this, &MainWindow::about)->setMenuRole(QAction::AboutRole);
}

void MainWindow::createThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(menu);
    const std::pair<QString, Theme::Choice> choices[] {
        {tr("As the &system"), Theme::Choice::System},
        {tr("&Light"), Theme::Choice::Light},
        {tr("&Dark"), Theme::Choice::Dark},
    };
    for (const auto &[name, choice] : choices) {
        QAction *action = menu->addAction(name, this, [this, chosen = choice] { chooseTheme(chosen); });
        action->setCheckable(true);
        action->setChecked(choice == Theme::remembered());
        group->addAction(action);
    }
}

void MainWindow::chooseTheme(Theme::Choice choice)
{
    Theme::remember(choice);
    Theme::apply(choice);
}

void MainWindow::about()
{
    const QString sentence
        = tr("Signs in to APIs and looks after the tokens. Free software under the GNU General Public "
             "License, version 3 or later.");
    (new AboutDialog(sentence, tr("Close"), this))->open();
}

} // namespace ui
