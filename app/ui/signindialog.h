// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "base/future.h"
#include "ui/dialogpage.h"
#include "ui/signinchoice.h"
#include "ui/signinstart.h"

#include <QPointer>
#include <functional>
#include <memory>
#include <optional>

namespace providers {
class UserProviders;
struct Provider;
} // namespace providers

namespace ui {

class FindingPage;
class OwnProviders;
class SignInFailure;
class SignInForm;
class SignInProgress;

// Starts the demo provider and tells how to sign in to it.
using StartDemo = std::function<base::Future<accounts::SignInRequest>()>;

// From the choice of a provider to an account. Closing it cancels what is under way.
class SignInDialog : public PageDialog
{
    Q_OBJECT

public:
    SignInDialog(accounts::Cloakroom &cloakroom, providers::UserProviders &ownProviders,
        const StartDemo &startDemo, QWidget *parent = nullptr);
    ~SignInDialog() override;

    void setNewAccountsTo(accounts::HandOutRules::To to) { m_newAccountsTo = to; }

    void choose(); // begins with the choice
    void signIn(const accounts::SignInRequest &request); // straight to the browser
    void signInWithDemo();
    // With what an account is signed in with, to be changed before it is signed in again.
    void change(const accounts::SignInRequest &request, const QString &account);

    // That is signing in again, from the first step until the last or a failure.
    QString account() const { return m_signIn ? m_request->accountId : QString(); }

    bool isBusy() const override { return m_isFinishing; }

Q_SIGNALS:
    void signedIn(const QString &accountId);
    void ended(); // nothing is under way any more, with an account or without

private:
    void showForm(const SignInStart &start);
    const providers::Provider *providerCalled(const QString &id) const; // nullptr: none
    void startWith(const QString &provider);
    void startWithProtocol(const QString &id);
    void doWithOwn(SignInChoice::Deed deed, const QString &provider);
    void showOwnPage(DialogPage *page);
    void leaveOwnPage(const QString &told);
    void find(const accounts::Address &address);
    void showFound(const accounts::Found &found);
    QList<SignInStart> ownAt(const accounts::Found &found) const;
    static oauth::ServerMetadata serverOf(const providers::Provider &provider);
    SignInStart startDescribed(const providers::Provider &provider) const;
    SignInStart byHand() const;
    SignInStart onTheWayFound(SignInStart start, const QUrl &issuer) const;
    void findWith(const QString &issuer);
    void goBack();
    void openPage(const QUrl &page);
    void begin(const QString &host, const QList<accounts::SignIn::Step> &steps);
    void drop();
    void fail(const base::Error &error);
    void tryAgain();
    void copy();
    void openHere();
    void takeAddress(const QString &address);
    void useDevice();
    void done(int result) override;

    accounts::Cloakroom &m_cloakroom;
    StartDemo m_startDemo;
    OwnProviders *m_own;
    DialogPage *m_ownPage = nullptr;
    DialogPage *m_beforeOwnPage = nullptr;
    QPointer<QWidget> m_focusBefore;
    accounts::HandOutRules::To m_newAccountsTo = accounts::HandOutRules::To::Nobody;
    std::optional<accounts::SignInRequest> m_request; // absent: the demo provider isn't up yet
    std::unique_ptr<accounts::SignIn> m_signIn;
    bool m_isFinishing = false; // the server has given something, which isn't kept yet
    std::unique_ptr<QObject> m_demoStart; // lives as long as its answer is wanted
    SignInChoice *m_choice = nullptr;
    FindingPage *m_finding = nullptr;
    SignInForm *m_form = nullptr;
    SignInProgress *m_progress = nullptr;
    SignInFailure *m_failure = nullptr;
};

} // namespace ui
