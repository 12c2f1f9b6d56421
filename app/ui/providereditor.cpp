// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providereditor.h"

#include "explain/foreign.h"
#include "explain/words.h"
#include "oauth/endpoint.h"
#include "providers/contacts.h"
#include "ui/clientfields.h"
#include "ui/controls.h"
#include "ui/form.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using providers::Provider;

namespace {

// A description may go to others: what comes back then stays on the computer that asked.
base::Result<oauth::Redirect> onThisComputer(const oauth::Redirect &redirect)
{
    if (redirect.elsewhere.isEmpty())
        return redirect;
    return base::failure(base::Error::Kind::BadInput, QStringLiteral("redirect.uri"), {},
        explain::foreign(redirect.elsewhere.toString(QUrl::FullyEncoded)));
}

} // namespace

ProviderEditor::ProviderEditor(const Provider &provider, QWidget *parent)
    : DialogPage(parent)
    , m_provider(provider)
    , m_form(new Form(this))
    , m_trouble(wrongLabel(this))
{
    setTitle(provider.id.isEmpty() ? tr("Save as a provider of yours") : tr("Edit a provider of yours"));
    setSentence(tr("It is kept without a secret. Accounts that are signed in stay as they are."));
    createFields();
    fill();
    m_trouble->hide();
    body()->addWidget(m_form);
    body()->addWidget(m_trouble);
    body()->addStretch();

    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &ProviderEditor::cancelAsked);
    connect(addPrimaryButton(tr("Save")), &QPushButton::clicked, this, &ProviderEditor::save);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &ProviderEditor::cancelAsked);
    setFocusProxy(m_name);
}

void ProviderEditor::createFields()
{
    m_name = m_form->addLine(tr("Name"));
    m_name->setMaxLength(providers::longestName);
    m_issuer = m_form->addLine(tr("Issuer"), QStringLiteral("https://"));
    connect(m_issuer, &QLineEdit::textChanged, this, &ProviderEditor::endpointsFollowIssuer);
    const QString byHand = tr("only without an issuer");
    const std::pair<const char *, QString> endpoints[] {{"authorization", tr("Authorization endpoint")},
        {"token", tr("Token endpoint")}, {"revocation", tr("Revocation endpoint")},
        {"userinfo", tr("Userinfo endpoint")}, {"device", tr("Device endpoint")}};
    for (const auto &[name, label] : endpoints)
        m_endpoints.append({QLatin1String(name), m_form->addLine(label, byHand)});
    m_clientId = m_form->addLine(tr("Client ID"), tr("none: each gives their own"));
    m_scopes = m_form->addLine(tr("Scopes"));
    m_redirect = m_form->addLine(tr("Redirect address"), QStringLiteral("http://127.0.0.1/callback"));
    m_resource = m_form->addLine(tr("Resource"), tr("the API that the tokens are for"));
    m_parameters = m_form->addLines(tr("Extra parameters"), tr("name=value, one a line"));
}

void ProviderEditor::fill()
{
    m_name->setText(m_provider.name);
    m_issuer->setText(m_provider.issuer);
    for (const auto &[name, edit] : std::as_const(m_endpoints))
        edit->setText(m_provider.endpoints.value(name));
    m_clientId->setText(m_provider.clientId);
    m_scopes->setText(m_provider.scopes.toString());
    m_redirect->setText(shownRedirect(m_provider.redirect));
    m_resource->setText(m_provider.resource);
    m_parameters->setPlainText(shownParameters(m_provider.parameters));
    endpointsFollowIssuer();
}

void ProviderEditor::endpointsFollowIssuer()
{
    const bool byHand = m_issuer->text().trimmed().isEmpty();
    for (const auto &[name, edit] : std::as_const(m_endpoints))
        edit->setEnabled(byHand);
}

void ProviderEditor::save()
{
    if (const auto changed = provider())
        Q_EMIT saveAsked(*changed);
}

std::optional<Provider> ProviderEditor::provider()
{
    m_form->clearWrong();
    m_trouble->hide();
    Provider read = m_provider;
    read.name = m_name->text().trimmed();
    read.issuer = m_issuer->text().trimmed();
    read.endpoints.clear();
    for (const auto &[name, edit] : std::as_const(m_endpoints)) {
        if (edit->isEnabled() && !edit->text().trimmed().isEmpty())
            read.endpoints.insert(name, edit->text().trimmed());
    }
    read.clientId = m_clientId->text().trimmed();
    read.scopes = oauth::Scopes::parse(m_scopes->text());
    read.resource = m_resource->text().trimmed();
    if (const auto redirect = readRedirect(m_redirect->text(), m_provider.redirect).and_then(onThisComputer))
        read.redirect = *redirect;
    else
        m_form->setWrong(m_redirect, shortWords(redirect.error()));
    if (const auto parameters = readParameters(m_parameters->toPlainText()))
        read.parameters = *parameters;
    else
        m_form->setWrong(m_parameters, tr("Each line is a name, an equals sign and a value."));
    tellFault(read);
    Q_EMIT resized();
    if (!m_form->isWrong())
        return read;
    m_form->firstWrong()->setFocus();
    return {};
}

void ProviderEditor::tellFault(const Provider &read)
{
    const auto fault = providers::faultOf(read);
    if (!fault)
        return;
    const QByteArray member = fault->member.first();
    const auto tellAddress = [&](QLineEdit *edit, const QString &missing) {
        const QString text = edit->text().trimmed();
        const auto checked = edit == m_issuer ? oauth::checkedIssuer(text) : oauth::checkedEndpoint(text);
        m_form->setWrong(edit,
            text.isEmpty()            ? missing
                : text.contains(u'{') ? tr("A {name} in it has to be one that is asked for, in its place.")
                : checked             ? missing
                                      : shortWords(checked.error()));
    };
    if (member == "name")
        m_form->setWrong(m_name, tr("It has to have a name."));
    else if (member == "parameters")
        m_form->setWrong(m_parameters,
            fault->code == QLatin1String("provider.secret")
                ? tr("That looks like a secret: it is given when you sign in, and never saved here.")
                : tr("Each name may stand there once."));
    else if (member == "resource")
        tellAddress(m_resource, {});
    else if (member == "issuer")
        tellAddress(m_issuer, tr("Give the issuer's address, or its endpoints by hand."));
    else if (member == "endpoints")
        for (const auto &[name, edit] : std::as_const(m_endpoints)) {
            const bool isMissing = fault->member.size() == 1 && edit->text().trimmed().isEmpty()
                && (name == QLatin1String("authorization") || name == QLatin1String("token"));
            if (isMissing || fault->member.last() == name.toLatin1())
                tellAddress(edit, tr("There is no sign-in without it."));
        }
    else
        m_form->setWrong(
            m_name, explain::inWords({base::Error::Kind::BadInput, fault->code, {}, {}, {}}).what);
}

void ProviderEditor::fail(const base::Error &error)
{
    m_trouble->setText(explain::inWords(error).toString());
    m_trouble->show();
    Q_EMIT resized();
}

} // namespace ui
