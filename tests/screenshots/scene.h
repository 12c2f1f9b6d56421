// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "accounts/keptpreferences.h"
#include "providers/userproviders.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"

#include <QAction>
#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>

namespace ui {
class AccountPage;
class MainWindow;
class SignInDialog;
} // namespace ui

namespace screenshots {

// What a window needs around it: a program of its own with a fixed time, a keychain in memory and servers on
// this computer. Nothing of it leaves the computer.
class Scene
{
public:
    Scene();
    ~Scene();

    // The window that is shown; the scene owns it.
    template <typename Window> Window *show(Window *shown)
    {
        window = shown;
        window->show(); // some have another show()
        return shown;
    }

    // Signed in, expiring, to be signed in again, and one whose keychain is locked.
    void addAccounts();
    void addFurtherTokens(); // to the first of them
    void endSessionSoon(); // of the first of them
    void addActivity(); // of the first of them

    ui::MainWindow *showMainWindow(QSize size = {}); // filled
    // By a menu of the main window; a dialog that comes of it is what is shown then.
    void act(const QKeySequence &keys);
    void act(QAction::MenuRole role);
    ui::AccountPage *showAccount(const QString &id, int tab = 0); // in the main window
    ui::SignInDialog *showSignInDialog(); // at the choice
    void addOwnProviders();
    QString providersFile(); // to be imported

    void waitFor(const std::function<bool()> &isThere); // a scene without it is a fault
    void dialogOf(const std::function<void()> &deed); // of the window: what is shown from then on

    accounts::Entry entry(const QString &id) const { return *cloakroom.book().find(id); }
    accounts::AccountBook &book();

    static QByteArray accessToken(); // a JWT
    static QByteArray idToken();
    QStringList foreignTexts() const; // names and addresses that nobody translates

    QDateTime now;
    base::Clock clock = [this] { return now; };
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    support::ScriptedIssuer issuer;
    accounts::Cloakroom cloakroom;
    providers::UserProviders own;
    accounts::KeptPreferences preferences {folder.filePath(QStringLiteral("preferences.json")), {}};
    QStringList missing; // what the scene lacks
    QPointer<QWidget> window;

private:
    void act(const std::function<bool(const QAction &)> &isIt, const QString &what);

    QPointer<QWidget> m_behind; // the main window, where a dialog of it is shown
};

} // namespace screenshots
