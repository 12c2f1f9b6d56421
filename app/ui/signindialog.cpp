// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signindialog.h"

#include "explain/words.h"
#include "oauth/endpoint.h"
#include "ui/quietpasswords.h"
#include "ui/signinchoice.h"
#include "ui/signinfailure.h"
#include "ui/signinform.h"
#include "ui/signinprogress.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ui {

namespace {

QString hostOf(const accounts::SignInRequest &request)
{
    return oauth::shownHost(request.server ? request.server->authorizationEndpoint : QUrl(request.issuer));
}

} // namespace

SignInDialog::SignInDialog(accounts::Cloakroom &cloakroom, const StartDemo &startDemo, QWidget *parent)
    : PageDialog(parent)
    , m_cloakroom(cloakroom)
    , m_startDemo(startDemo)
{
    setAttribute(Qt::WA_DeleteOnClose);
    quietPasswords();
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::choose()
{
    auto *choice = new SignInChoice(this);
    connect(choice, &SignInChoice::cancelAsked, this, &SignInDialog::reject);
    connect(choice, &SignInChoice::otherChosen, this, &SignInDialog::showForm);
    connect(choice, &SignInChoice::demoChosen, this, &SignInDialog::signInWithDemo);
    turnTo(choice);
    choice->setFocus();
    open();
}

void SignInDialog::showForm()
{
    if (!m_form) {
        DialogPage *choice = current();
        m_form = new SignInForm(this);
        connect(m_form, &SignInForm::cancelAsked, this, &SignInDialog::reject);
        connect(m_form, &SignInForm::backAsked, this, [this, choice] { turnTo(choice); });
        connect(m_form, &SignInForm::given, this, &SignInDialog::signIn);
    }
    turnTo(m_form);
    m_form->setFocus();
}

void SignInDialog::signInWithDemo()
{
    begin(tr("the demo provider"), SignInProgress::allSteps());
    m_request.reset();
    m_demoStart = std::make_unique<QObject>();
    base::finally(
        m_startDemo(), m_demoStart.get(), [this](const base::Result<accounts::SignInRequest> &request) {
            if (request)
                signIn(*request);
            else
                fail(request.error());
        });
}

void SignInDialog::signIn(const accounts::SignInRequest &request)
{
    m_request = request;
    m_signIn = m_cloakroom.signIn(request);
    begin(hostOf(request), SignInProgress::stepsOf(request));
    m_progress->follow(*m_signIn);
    base::finally(m_signIn->run(), m_signIn.get(), [this](const base::Result<accounts::Account> &account) {
        if (!account)
            return fail(account.error());
        Q_EMIT signedIn(account->id);
        accept();
    });
}

void SignInDialog::begin(const QString &host, const QList<accounts::SignIn::Step> &steps)
{
    if (!m_progress) {
        m_progress = new SignInProgress([this] { return m_cloakroom.now(); }, this);
        connect(m_progress, &SignInProgress::cancelAsked, this, &SignInDialog::reject);
        connect(m_progress, &SignInProgress::copyLinkAsked, this, &SignInDialog::copyLink);
        connect(m_progress, &SignInProgress::openAgainAsked, this, &SignInDialog::openAgain);
    }
    m_progress->begin(host, steps);
    turnTo(m_progress);
    m_progress->setFocus();
    open();
}

void SignInDialog::fail(const base::Error &error)
{
    drop();
    if (!m_failure) {
        m_failure = new SignInFailure(this);
        connect(m_failure, &SignInFailure::closeAsked, this, &SignInDialog::reject);
        connect(m_failure, &SignInFailure::backAsked, this, &SignInDialog::showForm);
        connect(m_failure, &SignInFailure::tryAgainAsked, this, &SignInDialog::tryAgain);
    }
    m_failure->show(error, m_progress->stepsFailed(SignInFailure::reason(error)), m_form != nullptr);
    turnTo(m_failure);
    m_failure->setFocus();
}

void SignInDialog::tryAgain()
{
    if (m_request)
        signIn(accounts::SignInRequest(*m_request));
    else
        signInWithDemo();
}

// The address is no secret by itself: who opens it still has to sign in, and the answer comes here.
void SignInDialog::copyLink()
{
    if (m_signIn)
        QGuiApplication::clipboard()->setText(m_signIn->authorizationUrl().toString(QUrl::FullyEncoded));
}

void SignInDialog::openAgain()
{
    if (!m_signIn)
        return;
    if (const auto opened = m_signIn->openBrowser(); !opened)
        m_progress->setSentence(explain::inWords(opened.error()).toString());
}

// Later, as it may be the one that is calling; but nothing of it is heard from here on.
void SignInDialog::drop()
{
    m_demoStart.reset();
    if (m_signIn)
        m_signIn.release()->deleteLater();
}

void SignInDialog::done(int result)
{
    drop();
    PageDialog::done(result);
}

} // namespace ui
