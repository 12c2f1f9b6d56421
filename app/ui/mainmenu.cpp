// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window.
#include "base/text.h"
#include "ui/aboutdialog.h"
#include "ui/accountpage.h"
#include "ui/accountspanel.h"
#include "ui/commandpalette.h"
#include "ui/diagnostics.h"
#include "ui/helpwindow.h"
#include "ui/lockedpage.h"
#include "ui/mainwindow.h"
#include "ui/preferencesdialog.h"
#include "ui/shortcutsdialog.h"
#include "ui/welcomepage.h"

#include <QApplication>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QWhatsThis>

namespace ui {

namespace {

QAction *separatorOf(QObject *owner)
{
    auto *separator = new QAction(owner);
    separator->setSeparator(true);
    return separator;
}

// Where that has nothing to say, the pointer asks.
void explainWhatHasTheKeyboard()
{
    const QWidget *here = QApplication::focusWidget();
    if (!here || here->whatsThis().isEmpty())
        return QWhatsThis::enterWhatsThisMode();
    QWhatsThis::showText(here->mapToGlobal(here->rect().center()), here->whatsThis());
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
    for (QAction *action : {m_moveUp, m_moveDown})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // elsewhere the keys open a choice
    m_accounts->addActions({m_moveUp, m_moveDown});
    accounts->addSeparator();
    m_signOut = accounts->addAction(tr("Sign &out"), this, &MainWindow::signOut);
    accounts->addSeparator();
    accounts->addAction(m_locker.action());
    accounts
        ->addAction(
            tr("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &MainWindow::changePreferences)
        ->setMenuRole(QAction::PreferencesRole);
    accounts->addSeparator();
    QAction *leave = accounts->addAction(tr("&Quit"), QKeySequence::Quit, this, &MainWindow::quit);
    leave->setMenuRole(QAction::QuitRole);

    QMenu *token = menuBar()->addMenu(tr("&Token"));
    m_copy = token->addAction(tr("&Copy access token"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
        &MainWindow::copyAccessToken);
    m_copyProof = token->addAction(tr("Copy a &proof…"), this, &MainWindow::copyProof);
    m_renew = token->addAction(tr("&Renew now"), QKeySequence::Refresh, this, &MainWindow::renew);

    m_copyThere = new QAction(m_copy->text(), m_accounts);
    connect(m_copyThere, &QAction::triggered, this, &MainWindow::bringAccount);
    connect(m_copyThere, &QAction::triggered, this, &MainWindow::copyAccessToken);
    m_renewThere = new QAction(m_renew->text(), m_accounts);
    connect(m_renewThere, &QAction::triggered, this, &MainWindow::bringAccount);
    connect(m_renewThere, &QAction::triggered, this, &MainWindow::renew);
    m_accounts->setActions({m_copyThere, m_renewThere, separatorOf(m_accounts), m_settings, m_moveUp,
        m_moveDown, separatorOf(m_accounts), m_signOut});

    token->addSeparator();
    token->addAction(tr("&Inspect a token…"), QKeySequence(Qt::CTRL | Qt::Key_I), this, &MainWindow::inspect);
    token->addAction(tr("&Open a token file…"), QKeySequence::Open, this, &MainWindow::openTokenFile);
    token->addAction(
        tr("Co&mpare…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), this, &MainWindow::compare);
    token->addSeparator();
    m_try = token->addAction(tr("&Try the access token…"), this, &MainWindow::tryAccessToken);
    m_lookAtIssuer
        = token->addAction(tr("Look at the &account’s issuer"), this, &MainWindow::lookAtIssuerOfAccount);
    token->addAction(tr("&Look at an issuer…"), this, &MainWindow::lookAtIssuer);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("&Find an account"), QKeySequence::Find, this, [this] { lookForAccount(true); });
    view->addAction(tr("&Next account"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), m_accounts,
        [this] { m_accounts->step(1); });
    view->addAction(tr("&Previous account"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), m_accounts,
        [this] { m_accounts->step(-1); });
    view->addSeparator();
    view->addAction(
        tr("Find a &command…"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::findCommand);
    createHelpMenu();
}

void MainWindow::createHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Guide"), QKeySequence::HelpContents, this, &MainWindow::showGuide);
    QAction *asks = help->addAction(
        tr("&What’s this?"), QKeySequence::WhatsThis, this, [] { QWhatsThis::enterWhatsThisMode(); });
    asks->setShortcutContext(Qt::WidgetShortcut); // which only shows it: the keys ask about something else
    new QShortcut(QKeySequence::WhatsThis, this, explainWhatHasTheKeyboard);
    help->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Question), this,
        &MainWindow::showShortcuts);
    help->addSeparator();
    help->addAction(tr("&About Cloakroom"), this, &MainWindow::about)->setMenuRole(QAction::AboutRole);
}

void MainWindow::changePreferences()
{
    auto *dialog = new PreferencesDialog(m_preferences, m_desktop, m_tray != nullptr, this);
    connect(dialog, &PreferencesDialog::restartAsked, this, [this] {
        m_wantsRestart = true;
        quit();
    });
    dialog->open();
}

// What the menus offer, and each account.
void MainWindow::findCommand()
{
    QList<Command> commands = commandsOf(menuBar());
    for (const accounts::Entry &entry : m_cloakroom.book().entries()) {
        commands
            += {base::visible(entry.account.name(), 64), tr("Account"), {}, [this, id = entry.account.id] {
                    m_accounts->select(id);
                    lookForAccount(false);
                }};
    }
    auto *palette = new CommandPalette(commands, this);
    palette->show();
    palette->activateWindow();
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(commandsOf(menuBar(), When::Ever), this))->open();
}

// At the page about what is in view.
void MainWindow::showGuide()
{
    const QWidget *page = m_pages->currentWidget();
    HelpWindow::showPage(page == m_welcome ? QStringLiteral("index")
            : page == m_locked             ? QStringLiteral("lock")
            : page == m_account            ? m_account->helpPage()
                                           : QStringLiteral("inspect"));
}

void MainWindow::about()
{
    (new AboutDialog(diagnostics(m_cloakroom, m_preferences.current(), m_tray != nullptr), this))->open();
}

} // namespace ui
