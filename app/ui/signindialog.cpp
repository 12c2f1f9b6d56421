// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signindialog.h"

#include "explain/words.h"
#include "oauth/endpoint.h"
#include "providers/catalogue.h"
#include "ui/clipboard.h"
#include "ui/findingpage.h"
#include "ui/ownproviders.h"
#include "ui/providerstart.h"
#include "ui/signinfailure.h"
#include "ui/signinform.h"
#include "ui/signinprogress.h"

#include <QPushButton>

namespace ui {

namespace {

QString hostOf(const accounts::SignInRequest &request)
{
    if (!request.server)
        return oauth::shownHost(QUrl(request.issuer));
    const QUrl &page = request.server->authorizationEndpoint; // where the person goes
    return oauth::shownHost(page.isEmpty() ? request.server->tokenEndpoint : page);
}

} // namespace

SignInDialog::SignInDialog(accounts::Cloakroom &cloakroom, providers::UserProviders &ownProviders,
    const StartDemo &startDemo, QWidget *parent)
    : PageDialog(parent, QStringLiteral("sign-in"))
    , m_cloakroom(cloakroom)
    , m_startDemo(startDemo)
    , m_own(new OwnProviders(ownProviders, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    connect(m_own, &OwnProviders::pageMade, this, &SignInDialog::showOwnPage);
    connect(m_own, &OwnProviders::ended, this, &SignInDialog::leaveOwnPage);
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::choose()
{
    m_choice = new SignInChoice(providersToChoose(m_own->all()), this);
    m_choice->tell(m_own->trouble());
    connect(m_choice, &SignInChoice::importAsked, m_own, &OwnProviders::import);
    connect(m_choice, &SignInChoice::deedAsked, this, &SignInDialog::doWithOwn);
    connect(m_choice, &SignInChoice::cancelAsked, this, &SignInDialog::reject);
    connect(m_choice, &SignInChoice::otherChosen, this, [this] { showForm(byHand()); });
    connect(m_choice, &SignInChoice::demoChosen, this, &SignInDialog::signInWithDemo);
    connect(m_choice, &SignInChoice::providerChosen, this, &SignInDialog::startWith);
    connect(m_choice, &SignInChoice::addressChosen, this, &SignInDialog::find);
    goBack();
    open();
}

void SignInDialog::goBack()
{
    turnTo(m_choice);
    m_choice->setFocus();
}

const providers::Provider *SignInDialog::providerCalled(const QString &id) const
{
    const providers::Provider *own = m_own->find(id);
    return own ? own : providers::find(id);
}

void SignInDialog::startWith(const QString &id)
{
    const providers::Provider *provider = providerCalled(id);
    if (provider->kind == providers::Provider::Kind::Protocol)
        return startWithProtocol(id);
    if (provider->isSuitable())
        return showForm(startOf(*provider, m_cloakroom.book().newestOfPersonAt(serverOf(*provider))));
    auto *notice = new DialogPage(this);
    notice->setTitle(tr("%1 has no way in for a desktop program").arg(startOf(*provider).provider));
    notice->setSentence(whyUnsuitable(*provider));
    connect(notice->addButton(tr("Cancel")), &QPushButton::clicked, this, &SignInDialog::reject);
    QPushButton *back = notice->addPrimaryButton(tr("Back"));
    connect(back, &QPushButton::clicked, this, [this, notice] {
        goBack();
        notice->deleteLater();
    });
    turnTo(notice);
    back->setFocus();
}

// A server that speaks it is found by its address, or described by hand.
void SignInDialog::startWithProtocol(const QString &id)
{
    if (id == QLatin1String("mcp"))
        m_choice->askForAddress();
    else
        showForm(byHand());
}

void SignInDialog::doWithOwn(SignInChoice::Deed deed, const QString &provider)
{
    switch (deed) {
    case SignInChoice::Deed::Edit:
        return m_own->edit(provider);
    case SignInChoice::Deed::Export:
        return m_own->exportOne(provider);
    case SignInChoice::Deed::ExportAll:
        return m_own->exportAll();
    case SignInChoice::Deed::Remove:
        return m_own->remove(provider);
    }
}

void SignInDialog::showOwnPage(DialogPage *page)
{
    m_beforeOwnPage = current();
    m_focusBefore = focusWidget();
    m_ownPage = page;
    turnTo(page);
    page->setFocus();
}

// It is the one that is calling.
void SignInDialog::leaveOwnPage(const QString &told)
{
    if (m_choice) {
        m_choice->setProviders(providersToChoose(m_own->all()));
        m_choice->tell(m_own->trouble().isEmpty() ? told : m_own->trouble());
    }
    if (!m_ownPage)
        return;
    turnTo(m_beforeOwnPage);
    if (m_beforeOwnPage != m_choice && !told.isEmpty())
        m_beforeOwnPage->setSentence(told);
    (m_focusBefore ? m_focusBefore.data() : m_beforeOwnPage)->setFocus();
    std::exchange(m_ownPage, nullptr)->deleteLater();
}

// Each provider has a form of its own.
void SignInDialog::showForm(const SignInStart &start)
{
    if (m_form)
        m_form->deleteLater();
    m_form = new SignInForm(start, this);
    m_form->setCanGoBack(m_choice);
    connect(m_form, &SignInForm::cancelAsked, this, &SignInDialog::reject);
    connect(m_form, &SignInForm::backAsked, this, &SignInDialog::goBack);
    connect(m_form, &SignInForm::given, this, &SignInDialog::signIn);
    connect(m_form, &SignInForm::pageAsked, this, &SignInDialog::openPage);
    connect(m_form, &SignInForm::issuerChosen, this, &SignInDialog::findWith);
    connect(m_form, &SignInForm::ownChosen, this, &SignInDialog::showForm);
    connect(m_form, &SignInForm::saveAsked, m_own, &OwnProviders::save);
    turnTo(m_form);
    m_form->setFocus();
}

void SignInDialog::change(const accounts::SignInRequest &request, const QString &account)
{
    showForm(SignInStart::changing(request, account));
    open();
}

void SignInDialog::openPage(const QUrl &page)
{
    base::finally(
        m_cloakroom.openPage(page), m_form, [form = m_form](const base::Result<base::Done> &opened) {
            if (!opened)
                form->tellNotOpened(opened.error());
        });
}

void SignInDialog::signInWithDemo()
{
    begin(tr("the demo provider"), SignInProgress::codeSteps());
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
    if (request.settings.handOut == accounts::HandOutRules()) // an account that is known keeps its own
        m_request->settings.handOut.to = m_newAccountsTo;
    m_signIn = m_cloakroom.signIn(*m_request);
    begin(hostOf(request), SignInProgress::stepsOf(request));
    m_progress->follow(*m_signIn);
    m_isFinishing = false;
    connect(m_signIn.get(), &accounts::SignIn::reached, this, [this](accounts::SignIn::Step step) {
        using Step = accounts::SignIn::Step;
        m_isFinishing = step == Step::RedeemCode || step == Step::VerifyIdToken || step == Step::Save;
    });
    base::finally(m_signIn->run(), m_signIn.get(), [this](const base::Result<accounts::Account> &account) {
        m_isFinishing = false;
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
        connect(m_progress, &SignInProgress::copyAsked, this, &SignInDialog::copy);
        connect(m_progress, &SignInProgress::openAsked, this, &SignInDialog::openHere);
        connect(m_progress, &SignInProgress::addressGiven, this, &SignInDialog::takeAddress);
        connect(m_progress, &SignInProgress::deviceAsked, this, &SignInDialog::useDevice);
    }
    m_progress->begin(host, steps);
    turnTo(m_progress);
    m_progress->setFocus();
    open();
}

void SignInDialog::fail(const base::Error &error)
{
    drop();
    m_progress->endWaiting();
    if (!m_failure) {
        m_failure = new SignInFailure(this);
        connect(m_failure, &SignInFailure::closeAsked, this, &SignInDialog::reject);
        connect(m_failure, &SignInFailure::backAsked, this, [this] {
            turnTo(m_form);
            m_form->setFocus();
        });
        connect(m_failure, &SignInFailure::tryAgainAsked, this, &SignInDialog::tryAgain);
    }
    m_failure->show(error, m_progress->stepsFailed(SignInFailure::reason(error)), m_form != nullptr);
    turnTo(m_failure);
    m_failure->setFocus();
    Q_EMIT ended();
}

void SignInDialog::tryAgain()
{
    if (m_request)
        signIn(accounts::SignInRequest(*m_request));
    else
        signInWithDemo();
}

// Neither the address nor a code is a secret by itself: who has it still has to sign in, and the answer comes
// here.
void SignInDialog::copy()
{
    accounts::Flow *flow = m_signIn ? m_signIn->flow() : nullptr;
    if (!flow)
        return;
    if (!flow->code().isEmpty())
        return Clipboard::copyText(flow->code());
    base::finally(flow->freshAddress(), flow, [this](const base::Result<QUrl> &address) {
        if (address)
            Clipboard::copyText(address->toString(QUrl::FullyEncoded));
        else if (m_progress->isWaiting())
            m_progress->setSentence(explain::inWords(address.error()).toString());
    });
}

void SignInDialog::openHere()
{
    accounts::Flow *flow = m_signIn ? m_signIn->flow() : nullptr;
    if (!flow)
        return;
    m_progress->tellWaiting();
    // From where a code is entered nothing comes back.
    const auto opening = flow->code().isEmpty()
        ? flow->openBrowserAgain()
        : m_cloakroom.openPage(flow->address(), m_request->settings.browser);
    base::finally(opening, flow, [this](const base::Result<base::Done> &opened) {
        if (!opened && m_progress->isWaiting())
            m_progress->tellNotOpened(opened.error());
    });
}

void SignInDialog::takeAddress(const QString &address)
{
    if (!m_signIn || !m_signIn->codeFlow())
        return;
    if (const auto taken = m_signIn->codeFlow()->takeAddress(address); !taken)
        m_progress->refuseAddress(explain::inWords(taken.error()).toString());
}

void SignInDialog::useDevice()
{
    accounts::SignInRequest request = *m_request;
    request.grant = oauth::GrantType::DeviceCode;
    drop();
    signIn(request);
}

// Later, as it may be the one that is calling; but nothing of it is heard from here on.
void SignInDialog::drop()
{
    m_demoStart.reset();
    if (m_finding)
        m_finding->stop();
    if (m_signIn)
        m_signIn.release()->deleteLater();
}

void SignInDialog::done(int result)
{
    drop();
    PageDialog::done(result);
    Q_EMIT ended();
}

} // namespace ui
