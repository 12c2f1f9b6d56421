// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/browser.h"

#include "ui/clipboard.h"
#include "ui/consentdialog.h"
#include "ui/locker.h"
#include "ui/signindialog.h"
#include "ui/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace ui {

class AccountPage;
class AccountsPanel;
class ComparePage;
class InspectPage;
class TroubleBar;
class IssuerDialog;
class LockedPage;
class TryDialog;
class WelcomePage;

// The window: accounts on the left, one of them on the right. It is painted empty first and fills itself
// then.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(accounts::Cloakroom &cloakroom, providers::UserProviders &ownProviders,
        const StartDemo &startDemo, QWidget *parent = nullptr);
    ~MainWindow() override;

    // What there is to choose from for an account's pages; asked when somebody wants to choose.
    using FindBrowsers = std::function<QList<base::NamedBrowser>()>;
    void setFindBrowsers(const FindBrowsers &find) { m_findBrowsers = find; }

    // From filled() on:
    void signInWithDemo();
    void showTrouble(const base::Error &error); // of the program, not of an account

    // Whether a program may have a token; the window comes forward for it.
    base::Future<accounts::Consent> askConsent(const accounts::Question &question, QObject *owner);

    void screenChanged(bool isLocked) { m_locker.screenChanged(isLocked); }
    void come(); // to the front
    void end(); // closes without a question; what is being saved is waited for

Q_SIGNALS:
    void filled(); // and painted: what takes long may begin

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    bool isFilled() const { return m_splitter; }
    void createContent();
    void createMenus();
    void createThemeMenu(QMenu *view);
    AccountPage *accountPage();
    LockedPage *lockedPage();
    SignInDialog *signInDialog();

    void showCurrent();
    void showActions();
    void tick();
    void hideAccountsInNarrowWindow();
    void chooseTheme(Theme::Choice choice);

    void inspect();
    void inspectFile();
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
    void signIn();
    void signInAgain();
    void changeSettings();
    void changeSignIn();
    void signOut();
    void renew();
    void copyAccessToken();
    void copyProof();
    void about();
    const accounts::Entry *current() const;

    accounts::Cloakroom &m_cloakroom;
    providers::UserProviders &m_ownProviders;
    StartDemo m_startDemo;
    FindBrowsers m_findBrowsers;
    Clipboard m_clipboard;
    ConsentQueue m_consents {this};
    Locker m_locker;
    QTimer m_ticking;
    bool m_painted = false;
    bool m_isEnding = false; // as soon as what was sent is saved
    bool m_mayLose = false; // sign-ins that the keychain doesn't hold
    QPointer<SignInDialog> m_signInDialog;
    QSplitter *m_splitter = nullptr;
    AccountsPanel *m_accounts = nullptr;
    TroubleBar *m_trouble = nullptr;
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    LockedPage *m_locked = nullptr; // once everything was locked
    InspectPage *m_inspect = nullptr; // once something was to be inspected
    ComparePage *m_compare = nullptr; // once something was to be compared
    AccountPage *m_account = nullptr; // once there is an account to show
    QAction *m_copy = nullptr;
    QAction *m_copyProof = nullptr;
    QAction *m_renew = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_try = nullptr;
    QAction *m_lookAtIssuer = nullptr; // of the account
    QAction *m_settings = nullptr; // of the account
    QAction *m_moveUp = nullptr;
    QAction *m_moveDown = nullptr;
};

} // namespace ui
