// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/accountpage.h"
#include "ui/accountspanel.h"
#include "ui/comparepage.h"
#include "ui/controls.h"
#include "ui/inspectpage.h"
#include "ui/lockedpage.h"
#include "ui/programstyle.h"
#include "ui/proofdialog.h"
#include "ui/signoutdialog.h"
#include "ui/standing.h"
#include "ui/steadyscrollareas.h"
#include "ui/troublebar.h"
#include "ui/trydialog.h"
#include "ui/welcomepage.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr QSize firstSize(1240, 820);
constexpr QSize smallestSize(640, 400);
constexpr int panelWidth = 288;
constexpr int narrowestPanel = 220;
constexpr int narrowWindow = 860;
constexpr qint64 hour = 3600;

// How often the countdowns have to move.
std::chrono::milliseconds tickOf(const accounts::AccountBook &book, const QDateTime &now)
{
    for (const accounts::Entry &entry : book.entries()) {
        const auto expiresAt = entry.credential ? entry.credential->tokens.expiresAt : std::nullopt;
        if (expiresAt && qAbs(now.secsTo(*expiresAt)) <= hour)
            return 1s;
    }
    return 60s;
}

} // namespace

MainWindow::MainWindow(accounts::Cloakroom &cloakroom, providers::UserProviders &ownProviders,
    accounts::KeptPreferences &preferences, const StartDemo &startDemo, QWidget *parent)
    : QMainWindow(parent)
    , m_cloakroom(cloakroom)
    , m_ownProviders(ownProviders)
    , m_preferences(preferences)
    , m_startDemo(startDemo)
    , m_locker(cloakroom)
    , m_needs(cloakroom)
{
    setAcceptDrops(true);
    QApplication::setStyle(new ProgramStyle);
    steadyScrollAreas();
    obeyPreferences();
    connect(&preferences, &accounts::KeptPreferences::changed, this, &MainWindow::obeyPreferences);
    setWindowTitle(QStringLiteral("Cloakroom"));
    setMinimumSize(smallestSize); // the accounts give way before that
    resize(firstSize);
}

MainWindow::~MainWindow() = default;

void MainWindow::fill()
{
    createContent();
    createMenus();
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::showActions);
    connect(&m_ticking, &QTimer::timeout, this, &MainWindow::tick);
    connect(&m_cloakroom.book(), &accounts::AccountBook::changed, this, &MainWindow::showActions);
    connect(&m_cloakroom.book(), &accounts::AccountBook::fileTroubled, this, &MainWindow::showTrouble);
    connect(&m_cloakroom.book(), &accounts::AccountBook::fileMended, this, [this](const base::Error &told) {
        if (m_troubleShown == told)
            m_trouble->hide();
    });
    connect(&m_cloakroom, &accounts::Cloakroom::lockChanged, this, &MainWindow::lockChanged);
    connect(&m_locker, &Locker::failed, this, &MainWindow::showTrouble);
    m_needs.lookAtAll();
    connect(&m_consents, &ConsentQueue::shown, this, [this] {
        come();
        m_needs.set(Needs::consent,
            Need {tr("A program asks for a token"), tr("It waits for a minute."), tr("Decide")});
    });
    connect(&m_consents, &ConsentQueue::emptied, this, [this] { m_needs.set(Needs::consent, {}); });
    lockChanged();
    tick();
    if (isVisible())
        m_ticking.start();
    arrange();
}

void MainWindow::createContent()
{
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    setCentralWidget(m_splitter);

    m_accounts = new AccountsPanel(m_cloakroom, m_splitter);
    m_accounts->setMinimumWidth(narrowestPanel);
    connect(m_accounts, &AccountsPanel::currentChanged, this, &MainWindow::showCurrent);
    connect(m_accounts, &AccountsPanel::signInAsked, this, &MainWindow::signIn);
    connect(m_accounts, &AccountsPanel::inspectAsked, this, &MainWindow::inspect);
    connect(m_accounts, &AccountsPanel::troubleMet, this, &MainWindow::showTrouble);

    connect(m_accounts, &AccountsPanel::chosen, this, [this] {
        bringAccount();
        lookForAccount(false);
    });
    m_right = new QWidget(m_splitter);
    m_right->setAutoFillBackground(true);
    m_right->setBackgroundRole(QPalette::Base);
    m_toAccounts = button(tr("All accounts"), m_right);
    connect(m_toAccounts, &QPushButton::clicked, this, [this] { lookForAccount(true); });
    m_trouble = new TroubleBar(m_right);
    m_pages = new QStackedWidget(m_right);
    m_welcome = new WelcomePage(m_pages);
    m_pages->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::signInAsked, this, &MainWindow::signIn);
    connect(m_welcome, &WelcomePage::demoAsked, this, &MainWindow::signInWithDemo);
    connect(m_welcome, &WelcomePage::inspectAsked, this, &MainWindow::inspect);
    connect(m_trouble, &TroubleBar::todoAsked, m_trouble, &QWidget::hide);
    auto *layout = new QVBoxLayout(m_right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *above = new QHBoxLayout;
    above->setContentsMargins(space::edge, space::controls, space::edge, 0);
    above->addWidget(m_toAccounts, 0, Qt::AlignLeft);
    layout->addLayout(above);
    layout->addWidget(m_trouble);
    layout->addWidget(m_pages, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({panelWidth, firstSize.width() - panelWidth});
}

AccountPage *MainWindow::accountPage()
{
    if (m_account)
        return m_account;
    m_account = new AccountPage(m_cloakroom, m_pages);
    m_pages->addWidget(m_account);
    connect(m_account, &AccountPage::copyAsked, this, &MainWindow::copyAccessToken);
    connect(m_account, &AccountPage::renewAsked, this, &MainWindow::renew);
    connect(m_account, &AccountPage::signOutAsked, this, &MainWindow::signOut);
    connect(m_account, &AccountPage::signInAgainAsked, this, &MainWindow::signInAgain);
    connect(m_account, &AccountPage::moreScopesAsked, this, &MainWindow::signInForMore);
    connect(m_account, &AccountPage::signatureCheckAsked, this,
        [this](const crypto::Secret &token, bool isBound) { inspectPage()->checkSignature(token, isBound); });
    return m_account;
}

LockedPage *MainWindow::lockedPage()
{
    if (!m_locked) {
        m_locked = new LockedPage(m_pages);
        m_pages->addWidget(m_locked);
        connect(m_locked, &LockedPage::unlockAsked, &m_locker, &Locker::lockOrUnlock);
    }
    return m_locked;
}

// What pages, dialogs and clipboard hold of tokens goes, too.
void MainWindow::lockChanged()
{
    if (m_cloakroom.isLocked()) {
        for (Clipboard *each : findChildren<Clipboard *>())
            each->takeBack();
        if (m_inspect)
            m_inspect->begin();
        if (m_compare)
            m_compare->forget();
        for (QDialog *dialog : findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) {
            const bool holdsTokens = qobject_cast<TryDialog *>(dialog) || qobject_cast<ProofDialog *>(dialog);
            if (holdsTokens || qobject_cast<SignOutDialog *>(dialog))
                dialog->reject();
        }
        delete std::exchange(m_account, nullptr);
    }
    showCurrent();
}

base::Future<accounts::Consent> MainWindow::askConsent(const accounts::Question &question, QObject *owner)
{
    if (m_isEnding) {
        return base::ready<accounts::Consent>(
            base::failure(base::Error::Kind::Refused, QStringLiteral("handout.unasked")));
    }
    return m_consents.ask(question, owner);
}

void MainWindow::obeyPreferences()
{
    const accounts::Preferences &now = m_preferences.current();
    if (now.theme != m_theme)
        Theme::apply(now.theme, m_sessionLook);
    m_theme = now.theme;
    Clipboard::setLoan(now.clipboard);
    m_locker.setWithScreen(now.locksWithScreen);
}

void MainWindow::setSessionLook(const SessionLook &look)
{
    m_sessionLook = look;
    Theme::apply(m_preferences.current().theme, look);
    QApplication::setCursorFlashTime(look.reducedMotion ? 0 : m_cursorFlashTime);
}

const accounts::Entry *MainWindow::current() const
{
    return m_cloakroom.book().find(m_accounts->current());
}

void MainWindow::showCurrent()
{
    const accounts::Entry *entry = current();
    m_cloakroom.setInView(m_accounts->current());
    if (m_cloakroom.isLocked()) {
        m_pages->setCurrentWidget(lockedPage());
        m_looksForAccount = false;
        arrange();
        return showActions();
    }
    if (entry)
        accountPage()->setAccount(entry->account.id);
    m_pages->setCurrentWidget(entry ? static_cast<QWidget *>(m_account) : m_welcome);
    showActions();
}

bool MainWindow::isAccountInView() const
{
    return m_account && m_pages->currentWidget() == m_account;
}

// As it was left, if it is there.
void MainWindow::bringAccount()
{
    if (!isAccountInView())
        showCurrent();
}

void MainWindow::showActions()
{
    const Possible possible = Possible::of(m_cloakroom.isLocked() ? nullptr : current());
    const bool mayCopy = possible.copy && m_cloakroom.policy().mayReveal;
    m_copy->setEnabled(mayCopy && isAccountInView()); // which shows how that went
    m_renew->setEnabled(possible.renew && isAccountInView());
    m_copyThere->setEnabled(mayCopy);
    m_renewThere->setEnabled(possible.renew);
    m_signOut->setEnabled(possible.signOut);
    m_try->setEnabled(possible.copy);
    m_copyProof->setEnabled(mayCopy && !current()->credential->proofKey.isEmpty());
    for (QAction *action : {m_settings, m_moveUp, m_moveDown})
        action->setEnabled(current());
    m_lookAtIssuer->setEnabled(current() && !current()->account.server.issuer.isEmpty());
    // An interval that is set begins anew, which never ends while accounts change one after another.
    const auto interval = tickOf(m_cloakroom.book(), m_cloakroom.now());
    if (m_ticking.isActive() && m_ticking.intervalAsDuration() != interval)
        m_ticking.setInterval(interval);
}

void MainWindow::tick()
{
    m_ticking.setInterval(tickOf(m_cloakroom.book(), m_cloakroom.now()));
    m_accounts->tick();
    if (isAccountInView())
        m_account->tick();
    else if (m_inspect && m_pages->currentWidget() == m_inspect)
        m_inspect->tick();
}

void MainWindow::showTrouble(const base::Error &error)
{
    m_troubleShown = error;
    m_trouble->show(error, Tone::Soon, tr("Close"));
    lookForAccount(false);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (isFilled())
        arrange();
}

// A narrow window shows the accounts or one of them.
void MainWindow::arrange()
{
    const int both = narrowestPanel + m_pages->minimumSizeHint().width();
    const bool isNarrow = width() < qMax(narrowWindow, both);
    m_toAccounts->setVisible(isNarrow);
    m_accounts->setVisible(!isNarrow || m_looksForAccount);
    m_right->setVisible(!isNarrow || !m_looksForAccount);
}

void MainWindow::lookForAccount(bool looks)
{
    m_looksForAccount = looks && m_toAccounts->isVisibleTo(this);
    arrange();
    if (looks)
        m_accounts->search();
}

} // namespace ui
