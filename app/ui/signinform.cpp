// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinform.h"

#include "explain/words.h"
#include "oauth/endpoint.h"
#include "ui/controls.h"
#include "ui/form.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace ui {

namespace {

QString shortWords(const base::Error &error)
{
    const explain::Words words = explain::inWords(error);
    return words.why.isEmpty() ? words.what : words.what + u' ' + words.why;
}

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : DialogPage(parent)
    , m_form(new Form(this))
    , m_fold(new QToolButton(this))
    , m_more(new Form(this))
{
    setTitle(tr("Sign in to a provider"));
    setSentence(tr("Cloakroom asks the issuer for the rest."));
    m_issuer = m_form->addLine(tr("Issuer"), QStringLiteral("https://"));
    m_clientId = m_form->addLine(tr("Client ID"), tr("as registered at the provider"));
    m_scopes = m_form->addLine(tr("Scopes"));
    m_scopes->setText(QStringLiteral("openid profile email offline_access"));
    createMore();
    body()->addWidget(m_form);
    body()->addLayout(createFold());
    body()->addWidget(m_more);
    body()->addStretch();

    connect(addLeftButton(tr("Back")), &QPushButton::clicked, this, &SignInForm::backAsked);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &SignInForm::cancelAsked);
    connect(addPrimaryButton(tr("Open browser")), &QPushButton::clicked, this, &SignInForm::give);
    connect(m_issuer, &QLineEdit::textChanged, this, &SignInForm::endpointsFollowIssuer);
    setFocusProxy(m_issuer);
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
    m_fold->setAccessibleDescription(tr("Redirect address, client secret, endpoints, extra parameters"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setProperty("fold", true);
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::toggled, this, &SignInForm::openMore);

    m_redirect = m_more->addLine(tr("Redirect address"), QStringLiteral("http://127.0.0.1/callback"));
    m_clientSecret = m_more->addLine(tr("Client secret"), tr("not secret on this computer"));
    m_clientSecret->setEchoMode(QLineEdit::Password);
    const QString byHand = tr("only without an issuer");
    m_authorization = m_more->addLine(tr("Authorization endpoint"), byHand);
    m_token = m_more->addLine(tr("Token endpoint"), byHand);
    m_revocation = m_more->addLine(tr("Revocation endpoint"), byHand);
    m_userinfo = m_more->addLine(tr("Userinfo endpoint"), byHand);
    m_extra = m_more->addLines(tr("Extra parameters"), tr("name=value, one a line"));
    openMore(false);
}

void SignInForm::openMore(bool open)
{
    m_fold->setChecked(open);
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_more->setVisible(open);
    Q_EMIT resized();
}

// The issuer names its endpoints itself; given by hand they count only where there is none.
void SignInForm::endpointsFollowIssuer()
{
    const bool byHand = m_issuer->text().trimmed().isEmpty();
    for (QLineEdit *edit : {m_authorization, m_token, m_revocation, m_userinfo})
        edit->setEnabled(byHand);
}

void SignInForm::give()
{
    if (const auto asked = request())
        Q_EMIT given(*asked);
}

std::optional<accounts::SignInRequest> SignInForm::request()
{
    m_form->clearWrong();
    m_more->clearWrong();
    accounts::SignInRequest result;
    result.issuer = m_issuer->text().trimmed();
    result.server = readServer();
    result.client = readClient();

    if (m_more->isWrong())
        openMore(true);
    QWidget *wrong = m_form->isWrong() ? m_form->firstWrong() : m_more->firstWrong();
    Q_EMIT resized();
    if (!wrong)
        return result;
    wrong->setFocus();
    return {};
}

std::optional<oauth::ServerMetadata> SignInForm::readServer()
{
    const QString issuer = m_issuer->text().trimmed();
    if (!issuer.isEmpty()) {
        if (const auto checked = oauth::checkedIssuer(issuer); !checked)
            m_form->setWrong(m_issuer, shortWords(checked.error()));
        return {};
    }
    if (m_authorization->text().trimmed().isEmpty() && m_token->text().trimmed().isEmpty()) {
        m_form->setWrong(m_issuer, tr("Give the issuer's address, or under More its endpoints by hand."));
        return {};
    }
    oauth::ServerMetadata server;
    server.authorizationEndpoint = readEndpoint(m_authorization);
    server.tokenEndpoint = readEndpoint(m_token);
    if (!m_revocation->text().trimmed().isEmpty())
        server.revocationEndpoint = readEndpoint(m_revocation);
    if (!m_userinfo->text().trimmed().isEmpty())
        server.userinfoEndpoint = readEndpoint(m_userinfo);
    return server;
}

QUrl SignInForm::readEndpoint(QLineEdit *edit)
{
    const auto checked = oauth::checkedEndpoint(edit->text().trimmed());
    if (checked)
        return *checked;
    m_more->setWrong(edit, shortWords(checked.error()));
    return {};
}

oauth::Client SignInForm::readClient()
{
    oauth::Client client;
    client.clientId = m_clientId->text().trimmed();
    if (client.clientId.isEmpty())
        m_form->setWrong(
            m_clientId, tr("The provider gives a client ID to each program that is registered there."));
    client.scopes = oauth::Scopes::parse(m_scopes->text());
    client.clientSecret = crypto::Secret(m_clientSecret->text().toUtf8());
    if (const QString address = m_redirect->text().trimmed(); !address.isEmpty()) {
        if (const auto redirect = oauth::Redirect::parse(address))
            client.redirect = *redirect;
        else
            m_more->setWrong(m_redirect, shortWords(redirect.error()));
    }
    client.extraParameters = readExtraParameters();
    return client;
}

base::Parameters SignInForm::readExtraParameters()
{
    base::Parameters parameters;
    const QStringList lines = m_extra->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        const QString name = line.left(equals).trimmed();
        if (equals < 1 || name.isEmpty())
            m_more->setWrong(m_extra, tr("Each line is a name, an equals sign and a value."));
        else
            parameters << qMakePair(name, line.mid(equals + 1).trimmed());
    }
    return parameters;
}

} // namespace ui
