// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/keptpreferences.h"
#include "ui/clipboard.h"
#include "ui/consentdialog.h"
#include "ui/desktop.h"
#include "ui/locker.h"
#include "ui/needs.h"
#include "ui/signindialog.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class AccountPage;
class AccountsPanel;
class ComparePage;
class InspectPage;
class TroubleBar;
class Tray;
class IssuerDialog;
class LockedPage;
class TryDialog;
class WelcomePage;

// The window: accounts on the left, one of them on the right. It is painted empty first, asks for the
// accounts, and fills itself then.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(accounts::Cloakroom &cloakroom, providers::UserProviders &ownProviders,
        accounts::KeptPreferences &preferences, const StartDemo &startDemo, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setDesktop(const Desktop &desktop) { m_desktop = desktop; }
    void setSessionLook(const SessionLook &look);

    // Instead of show(): it is filled without being seen, as soon as it can be called up from the tray, and
    // minimized where there is none after a while.
    void startInBackground();

    // From filled() on:
    void signIn();
    void signInWithDemo();
    void inspect();
    void inspectFile(const QString &name);
    void showTrouble(const base::Error &error); // of the program, not of an account

    // Whether a program may have a token; the window comes forward for it.
    base::Future<accounts::Consent> askConsent(const accounts::Question &question, QObject *owner);

    void screenChanged(bool isLocked) { m_locker.screenChanged(isLocked); }
    void lookAtTheTime() { m_needs.lookAtAll(); } // which has passed without timers, as in a sleep
    void come(); // to the front
    void quit(); // with a question where a login would be lost
    void end(); // without one; what is being saved is waited for in both cases
    bool isEnding() const { return m_isEnding; } // out of sight, and doesn't come back
    bool wantsRestart() const { return m_wantsRestart; } // once it has ended

    void addTray(); // if the desktop has one

    const Needs &needs() const { return m_needs; }
    void attend(const QString &need); // to what somebody is needed for
    bool isSigningInTo(const QString &account) const; // again, just now

Q_SIGNALS:
    void painted(); // empty: it is filled with what is known after that
    void ending(); // as isEnding(), from now on
    void filled(); // and painted: what takes long may begin
    void signInEnded(); // with an account or without

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void begin();
    void fill();
    void awaitTray();
    void stayOrQuit();
    void leave();
    bool isFilled() const { return m_splitter; }
    void createContent();
    void createMenus();
    void createHelpMenu();
    AccountPage *accountPage();
    LockedPage *lockedPage();
    bool raiseSignIn(); // the one that is under way, if there is one
    SignInDialog *signInDialog();

    void showCurrent();
    void showActions();
    void tick();
    void arrange();
    void lookForAccount(bool looks);
    void obeyPreferences();
    void changePreferences();
    void findCommand();
    void showShortcuts();
    void showGuide();

    void openTokenFile();
    InspectPage *inspectPage();
    ComparePage *comparePage();
    void compare();
    void tryAccessToken();
    TryDialog *tryToken(
        const accounts::OnRequest &onRequest, const crypto::Secret &token, const QString &whose);
    IssuerDialog *issuerDialog(const accounts::OnRequest &onRequest);
    void signInForMore(const QString &id, const oauth::Scopes &scopes);
    void lookAtIssuer();
    void lookAtIssuerOfAccount();
    void askBeforeLosing();
    void lockChanged();
    void signInAgain();
    void changeSettings();
    void changeSignIn();
    void signOut();
    void renew();
    bool isAccountInView() const; // the current one
    void bringAccount();
    void copyAccessToken();
    void copyAccessTokenOf(const QString &id);
    void signInAgainTo(const QString &id);
    void copyProof();
    void about();
    const accounts::Entry *current() const;

    accounts::Cloakroom &m_cloakroom;
    providers::UserProviders &m_ownProviders;
    accounts::KeptPreferences &m_preferences;
    StartDemo m_startDemo;
    Desktop m_desktop;
    SessionLook m_sessionLook;
    std::optional<Theme::Choice> m_theme; // that was applied
    const int m_cursorFlashTime = QApplication::cursorFlashTime(); // as the platform has it
    Clipboard m_clipboard {this};
    ConsentQueue m_consents {this};
    Locker m_locker;
    Needs m_needs;
    QTimer m_ticking;
    bool m_startsUnseen = false;
    QDeadlineTimer m_quitDeadline;
    QPointer<QDialog> m_quitDialog;
    Tray *m_tray = nullptr; // where the desktop has one
    bool m_begun = false;
    bool m_isQuitting = false; // by the menu, the session or a signal: not to the tray
    bool m_wantsRestart = false;
    bool m_isEnding = false; // as soon as what was sent is saved
    bool m_mayLose = false; // sign-ins that the keychain doesn't hold
    QPointer<SignInDialog> m_signInDialog;
    QSplitter *m_splitter = nullptr;
    AccountsPanel *m_accounts = nullptr;
    QWidget *m_right = nullptr;
    QPushButton *m_toAccounts = nullptr; // in a narrow window, which has room for one of both
    bool m_looksForAccount = false;
    TroubleBar *m_trouble = nullptr;
    std::optional<base::Error> m_troubleShown;
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    LockedPage *m_locked = nullptr; // once everything was locked
    InspectPage *m_inspect = nullptr; // once something was to be inspected
    ComparePage *m_compare = nullptr; // once something was to be compared
    AccountPage *m_account = nullptr; // once there is an account to show
    QAction *m_copy = nullptr;
    QAction *m_copyProof = nullptr;
    QAction *m_renew = nullptr;
    QAction *m_copyThere = nullptr; // in the menu of an account, which comes into view for it
    QAction *m_renewThere = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_try = nullptr;
    QAction *m_lookAtIssuer = nullptr; // of the account
    QAction *m_settings = nullptr; // of the account
    QAction *m_moveUp = nullptr;
    QAction *m_moveDown = nullptr;
};

} // namespace ui
