// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinform.h"

#include "explain/foreign.h"
#include "ui/clientfields.h"
#include "ui/clientprooffields.h"
#include "ui/controls.h"
#include "ui/form.h"
#include "ui/grantfield.h"
#include "ui/networkfields.h"
#include "ui/providerstart.h"
#include "ui/registrationcard.h"
#include "ui/steplist.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <algorithm>

namespace ui {

SignInForm::SignInForm(const SignInStart &start, QWidget *parent)
    : DialogPage(parent)
    , m_start(start)
    , m_form(new Form(this))
    , m_more(new Form(this))
{
    setTitle(m_start.title);
    setSentence(m_start.sentence);
    addOwn();
    addRegistration();
    createFields();
    m_grant = new GrantField(m_form, m_start.grants, m_start.request.grant, this);
    m_fold = new QToolButton(this); // after the fields above it, as Tab goes
    createMore();
    body()->addWidget(m_form);
    body()->addLayout(createFold());
    body()->addWidget(m_more);
    body()->addWidget(m_grant);
    addNotes();
    body()->addStretch();

    m_back = addLeftButton(tr("Back"));
    connect(m_back, &QPushButton::clicked, this, &SignInForm::backAsked);
    connect(addLeftButton(m_start.described ? tr("Save as my own…") : tr("Save as provider…")),
        &QPushButton::clicked, this, &SignInForm::save);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &SignInForm::cancelAsked);
    connect(addPrimaryButton({}), &QPushButton::clicked, this, &SignInForm::give);
    connect(m_grant, &GrantField::changed, this, &SignInForm::grantChosen);
    grantChosen();
}

void SignInForm::addOwn()
{
    if (m_start.own.isEmpty())
        return;
    QList<StepList::Step> offers;
    for (const SignInStart &each : std::as_const(m_start.own))
        offers += {StepList::Mark::Note, each.title, tr("Your own description says how."), tr("Sign in…")};
    auto *list = new StepList(this);
    list->setSteps(offers);
    connect(list, &StepList::todoAsked, this, [this](int offer) { Q_EMIT ownChosen(m_start.own.at(offer)); });
    body()->addWidget(list);
    body()->addSpacing(space::small);
}

// Where nobody has described the way to a client ID that has to be brought, the address to register is said.
void SignInForm::addRegistration()
{
    const oauth::Client &client = m_start.request.client;
    const bool isMade = m_start.request.registers || m_start.makesClients;
    RegistrationCard *card = nullptr;
    if (m_start.registration) {
        card = new RegistrationCard(m_start.provider, *m_start.registration, this);
    } else if (client.clientId.isEmpty() && !isMade) {
        providers::Provider unknown;
        unknown.redirect = client.redirect;
        RegistrationSteps steps;
        steps.redirects = unknown.redirectsToRegister();
        card = new RegistrationCard({}, steps, this);
    } else {
        return;
    }
    connect(card, &RegistrationCard::pageAsked, this, &SignInForm::openPage);
    body()->addWidget(card);
    body()->addSpacing(space::small);
}

void SignInForm::grantChosen()
{
    const bool asProgram = m_grant->grant() == oauth::GrantType::ClientCredentials;
    showPrimary();
    showSecret();
    if (asProgram) // what it shows itself by stands there
        openMore(true);
    Q_EMIT resized();
}

void SignInForm::createFields()
{
    if (m_start.isByHand) {
        m_issuer = m_form->addLine(tr("Issuer"), QStringLiteral("https://"));
    }
    createIssuers();
    createQuestions();
    m_clientId = m_form->addLine(tr("Client ID"), clientIdHint());
    m_ownClientId = m_start.request.client.clientId;
    m_clientId->setText(m_ownClientId);
    if (m_start.wantsSecret())
        addSecret(m_form);
    m_scopes = m_form->addLine(tr("Scopes"));
    m_scopes->setText(m_start.request.client.scopes.toString());
}

// No proxy, which Tab would go to past what stands above it.
void SignInForm::focusInEvent(QFocusEvent *event)
{
    QWidget *first = m_issuer ? m_issuer : m_answers.isEmpty() ? m_clientId : m_firstAnswer;
    first->setFocus(event->reason());
}

QString SignInForm::clientIdHint() const
{
    const bool needsNone = m_start.request.registers || m_start.makesClients;
    if (m_start.takesClientDocument && needsNone)
        return tr("none, or the https address of a client document");
    if (m_start.takesClientDocument)
        return tr("an ID, or the https address of a client document");
    return needsNone ? tr("none: the server makes one") : tr("as registered at the provider");
}

void SignInForm::showPrimary()
{
    const bool asProgram = m_grant->grant() == oauth::GrantType::ClientCredentials;
    const bool byDevice = m_grant->grant() == oauth::GrantType::DeviceCode;
    primary()->setText(otherIssuer() ? tr("Continue")
            : byDevice               ? tr("Get a code")
            : asProgram              ? tr("Get a token")
                                     : tr("Open browser"));
}

bool SignInForm::otherIssuer() const
{
    return m_issuers && m_issuers->currentIndex() != m_start.issuer;
}

// Each has clients and tokens of its own: with another one the form begins anew, when that is pressed.
void SignInForm::createIssuers()
{
    if (m_start.issuers.isEmpty())
        return;
    QStringList names;
    for (const QString &issuer : std::as_const(m_start.issuers))
        names += explain::foreign(issuer, 100);
    m_issuers = m_form->addChoice(tr("Issuer"), names);
    m_issuers->setCurrentIndex(int(m_start.issuer));
    connect(m_issuers, &QComboBox::currentIndexChanged, this, &SignInForm::showPrimary);
}

void SignInForm::createQuestions()
{
    for (const SignInStart::Question &question : std::as_const(m_start.questions)) {
        QLineEdit *edit = m_form->addLine(question.label, question.hint);
        edit->setText(question.answer);
        m_answers.insert(question.name, edit);
        connect(edit, &QLineEdit::textChanged, this, &SignInForm::clientFollowsAnswers);
        if (!m_firstAnswer)
            m_firstAnswer = edit;
    }
}

// The client of an account is one of the server that the form began with.
void SignInForm::clientFollowsAnswers()
{
    if (m_clientId->text() != m_ownClientId)
        return;
    const bool isAsBegun = std::ranges::all_of(m_start.questions, [this](const SignInStart::Question &each) {
        return m_answers.value(each.name)->text() == each.answer;
    });
    const QString elsewhere = m_start.described ? m_start.described->clientId : QString();
    m_ownClientId = isAsBegun ? m_start.request.client.clientId : elsewhere;
    m_clientId->setText(m_ownClientId);
}

// The redirect address of an account's client is that client's alone; another is registered as described.
void SignInForm::redirectFollowsClient()
{
    if (!m_start.described || m_redirect->text() != shownRedirect(m_ownRedirect))
        return;
    const oauth::Client &begun = m_start.request.client;
    const bool isAsBegun = m_clientId->text().trimmed() == begun.clientId;
    m_ownRedirect = isAsBegun ? begun.redirect : m_start.described->redirect;
    m_redirect->setText(shownRedirect(m_ownRedirect));
}

void SignInForm::addSecret(Form *form)
{
    m_clientSecret = form->addSecret(tr("Client secret"), tr("not secret on this computer"));
}

// A program by itself may have one where people sign in without.
void SignInForm::showSecret()
{
    const bool asProgram = m_grant->grant() == oauth::GrantType::ClientCredentials;
    m_proof->setCanShowSecret(asProgram || m_start.secret != SignInStart::Secret::Forbidden);
    const bool isUsual = m_start.wantsSecret() || m_start.secret == SignInStart::Secret::Optional;
    if (!isUsual)
        m_more->setShown(m_clientSecret, asProgram || m_proof->showsSecret());
    Q_EMIT resized();
}

// What the server can, and what a person should know before.
void SignInForm::addNotes()
{
    QStringList notes;
    if (!m_start.abilities.isEmpty())
        notes += m_start.abilities;
    notes += m_start.limits;
    if (!m_start.unverified.isEmpty()) {
        notes += tr("Not verified at the provider: %1. If it is refused, look there first.")
                     .arg(QLocale().createSeparatedList(m_start.unverified));
    }
    for (const QString &note : std::as_const(notes))
        body()->addWidget(wrappedSecondaryLabel(note, this));
}

QLayout *SignInForm::createFold()
{
    const int nameWidth = qMax(m_form->nameWidth(), m_more->nameWidth());
    m_form->setNameWidth(nameWidth);
    m_more->setNameWidth(nameWidth);
    auto *layout = new QHBoxLayout;
    layout->addSpacing(nameWidth + space::rows);
    layout->addWidget(m_fold);
    layout->addStretch();
    return layout;
}

void SignInForm::createMore()
{
    m_fold->setText(tr("More"));
    m_fold->setAccessibleDescription(
        tr("Redirect address, client authentication, resource, extra parameters and more"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setProperty("fold", true);
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::toggled, this, &SignInForm::openMore);

    m_redirect = m_more->addLine(tr("Redirect address"), QStringLiteral("http://127.0.0.1/callback"));
    m_ownRedirect = m_start.request.client.redirect;
    m_redirect->setText(shownRedirect(m_ownRedirect));
    connect(m_clientId, &QLineEdit::textChanged, this, &SignInForm::redirectFollowsClient);
    if (!m_start.wantsSecret())
        addSecret(m_more);
    m_proof = new ClientProofFields(m_more);
    if (m_start.requiresSendingAhead)
        m_proof->requireSendingAhead();
    m_proof->show(shownClient());
    connect(m_proof, &ClientProofFields::methodChosen, this, &SignInForm::showSecret);
    m_resource = m_more->addLine(tr("Resource"), tr("the API that the tokens are for"));
    m_resource->setText(m_start.request.client.resource);
    if (m_start.isByHand)
        createEndpoints();
    m_extra = m_more->addLines(tr("Extra parameters"), tr("name=value, one a line"));
    m_extra->setPlainText(shownParameters(m_start.request.client.extraParameters));
    m_network = new NetworkFields(m_more);
    m_network->show(m_start.request.settings.network, m_start.request.routeSecrets);
    openMore(false);
}

oauth::Client SignInForm::shownClient() const
{
    oauth::Client client = m_start.request.client;
    if (m_start.shownQuirk) {
        client.authentication = *m_start.shownQuirk;
        client.choseAuthentication = true;
    }
    return client;
}

// Without an issuer that would name them itself.
void SignInForm::createEndpoints()
{
    const QString byHand = tr("only without an issuer");
    m_authorization = m_more->addLine(tr("Authorization endpoint"), byHand);
    m_token = m_more->addLine(tr("Token endpoint"), byHand);
    m_revocation = m_more->addLine(tr("Revocation endpoint"), byHand);
    m_userinfo = m_more->addLine(tr("Userinfo endpoint"), byHand);
    m_deviceAuthorization = m_more->addLine(tr("Device endpoint"), byHand);
    if (const auto &server = m_start.request.server) {
        m_authorization->setText(server->authorizationEndpoint.toString());
        m_token->setText(server->tokenEndpoint.toString());
        m_revocation->setText(server->revocationEndpoint.toString());
        m_userinfo->setText(server->userinfoEndpoint.toString());
        m_deviceAuthorization->setText(server->deviceAuthorizationEndpoint.toString());
    }
    connect(m_issuer, &QLineEdit::textChanged, this, &SignInForm::endpointsFollowIssuer);
    m_issuer->setText(m_start.request.issuer);
}

void SignInForm::openMore(bool open)
{
    m_fold->setChecked(open);
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_more->setVisible(open);
    m_grant->showMore(open);
    Q_EMIT resized();
}

// The issuer names its endpoints itself; given by hand they count only where there is none.
void SignInForm::endpointsFollowIssuer()
{
    const bool byHand = m_issuer->text().trimmed().isEmpty();
    for (QLineEdit *edit : {m_authorization, m_token, m_revocation, m_userinfo, m_deviceAuthorization})
        edit->setEnabled(byHand);
}

void SignInForm::setCanGoBack(bool can)
{
    m_back->setVisible(can);
}

// Where people run the server themselves, the page is at the address that they give for it.
void SignInForm::openPage()
{
    m_form->clearWrong();
    const auto page = m_start.registration->page(answers());
    if (page) {
        Q_EMIT pageAsked(*page);
        return;
    }
    QLineEdit *unanswered = m_answers.value(page.error().expected, m_clientId);
    m_form->setWrong(unanswered, shortWords(page.error()));
    unanswered->setFocus();
    Q_EMIT resized();
}

void SignInForm::give()
{
    if (otherIssuer())
        Q_EMIT issuerChosen(m_start.issuers.at(m_issuers->currentIndex()));
    else if (const auto asked = request())
        Q_EMIT given(*asked);
}

void SignInForm::save()
{
    if (const auto asked = requestToKeep())
        Q_EMIT saveAsked(describe(m_start, *asked, answers()));
}

} // namespace ui
