// SPDX-License-Identifier: GPL-3.0-or-later
// The life of the window: begun, shown, hidden in the tray, ended.
#include "base/text.h"
#include "ui/accountspanel.h"
#include "ui/icon.h"
#include "ui/mainwindow.h"
#include "ui/quitdialog.h"
#include "ui/tray.h"
#include "ui/traydialog.h"

#include <QApplication>
#include <QCloseEvent>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr auto quitPatience = 5s;
constexpr auto leavePause = 50ms;
constexpr auto trayPatience = 10s;
constexpr auto unseenPatience = 60s;

} // namespace

// The empty window is there at once. Its content needs fonts and icons, which take longer than all the rest,
// and comes in the next turn; keychain and network in the one after.
bool MainWindow::event(QEvent *event)
{
    const bool known = QMainWindow::event(event);
    if (event->type() == QEvent::Paint)
        begin();
    return known;
}

void MainWindow::begin()
{
    if (std::exchange(m_begun, true))
        return;
    QTimer::singleShot(0, this, [this] {
        Q_EMIT painted();
        QTimer::singleShot(0, this, [this] {
            fill();
            QTimer::singleShot(0, this, [this] {
                setWindowIcon(programIcon());
                Q_EMIT filled();
                awaitTray();
            });
        });
    });
}

void MainWindow::startInBackground()
{
    m_startsUnseen = true;
    begin();
}

// Where nobody has called for it by then there may be a tray of the older kind, which Qt knows.
void MainWindow::awaitTray()
{
    QTimer::singleShot(trayPatience, this, &MainWindow::addTray);
    if (!m_startsUnseen)
        return;
    QTimer::singleShot(unseenPatience, this, [this] {
        if (!m_tray && !isVisible())
            showMinimized();
    });
}

void MainWindow::addTray()
{
    if (m_tray || !isFilled() || !Tray::isAvailable())
        return;
    m_tray = new Tray(m_cloakroom, m_needs, m_locker.action(), this);
    connect(m_tray, &Tray::openAsked, this, &MainWindow::come);
    connect(m_tray, &Tray::quitAsked, this, &MainWindow::quit);
    connect(m_tray, &Tray::copyAsked, this, &MainWindow::copyAccessTokenOf);
    connect(m_tray, &Tray::signInAgainAsked, this, &MainWindow::attend);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_startsUnseen, false))
        setSessionLook(m_sessionLook); // a change of the platform's wasn't told to it before
    if (isFilled()) {
        tick();
        m_ticking.start();
    }
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_ticking.stop();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange)
        setSessionLook(m_sessionLook);
    if (event->type() != QEvent::WindowStateChange)
        return;
    if (isMinimized()) {
        m_ticking.stop();
    } else if (isVisible() && isFilled()) {
        tick();
        m_ticking.start();
    }
}

void MainWindow::come()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::attend(const QString &need)
{
    come();
    if (need == Needs::keychain)
        return m_cloakroom.unlockKeychain();
    if (need == Needs::consent)
        return m_consents.come();
    if (raiseSignIn())
        return;
    if (!m_cloakroom.book().find(need))
        return;
    m_accounts->select(need);
    lookForAccount(false);
    if (!m_cloakroom.isLocked())
        signInAgainTo(need);
}

void MainWindow::quit()
{
    m_isQuitting = true;
    close();
}

void MainWindow::end()
{
    m_mayLose = true;
    quit();
}

void MainWindow::askBeforeLosing()
{
    come();
    if (m_quitDialog)
        return m_quitDialog->raise();
    const auto named = [this](const QStringList &ids) {
        QStringList names;
        for (const QString &id : ids)
            names += base::visible(m_cloakroom.book().find(id)->account.name(), 64);
        return names;
    };
    m_quitDialog = new QuitDialog(named(m_cloakroom.unkept()), named(m_cloakroom.unlisted()), this);
    connect(m_quitDialog, &QDialog::accepted, this, &MainWindow::end);
    connect(m_quitDialog, &QDialog::rejected, this, [this] { m_wantsRestart = false; });
    m_quitDialog->open();
}

// Nobody expects a window to live on that was closed: it is told once, and can be had otherwise.
void MainWindow::stayOrQuit()
{
    accounts::Preferences now = m_preferences.current();
    if (now.hasToldOfTray)
        return hide();
    auto *told = new TrayDialog(this);
    connect(told, &TrayDialog::decided, this, [this](bool stays) {
        accounts::Preferences decided = m_preferences.current();
        decided.hasToldOfTray = true;
        decided.staysInTray = stays;
        if (const auto kept = m_preferences.change(decided); !kept)
            showTrouble(kept.error());
        if (stays)
            hide();
        else
            quit();
    });
    told->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_isEnding)
        return;
    event->ignore();
    if (m_tray && Tray::isAvailable() && !m_isQuitting && m_preferences.current().staysInTray)
        return stayOrQuit();
    m_isQuitting = false; // a question may be answered with no
    const bool wouldLose = !m_cloakroom.unkept().isEmpty() || !m_cloakroom.unlisted().isEmpty();
    if (!m_mayLose && wouldLose)
        return askBeforeLosing();
    m_isEnding = true;
    hide();
    m_cloakroom.renewals().stop();
    Q_EMIT ending();
    m_quitDeadline.setRemainingTime(quitPatience);
    leave();
}

// What was sent is waited for, as its answer may be the login: a renewal, the end of a sign-in, a sign-out.
void MainWindow::leave()
{
    const auto dialogs = findChildren<PageDialog *>();
    const bool isBusy = m_cloakroom.isBusy()
        || std::any_of(dialogs.begin(), dialogs.end(), [](const PageDialog *each) { return each->isBusy(); });
    if (isBusy && !m_quitDeadline.hasExpired())
        return QTimer::singleShot(leavePause, this, &MainWindow::leave);
    QCoreApplication::exit();
}

} // namespace ui
