// SPDX-License-Identifier: GPL-3.0-or-later
// From an address to the form for who signs in there.
#include "providers/catalogue.h"
#include "ui/findingpage.h"
#include "ui/ownproviders.h"
#include "ui/providerstart.h"
#include "ui/signindialog.h"

#include <functional>

namespace ui {

void SignInDialog::find(const accounts::Address &address)
{
    if (!m_finding) {
        m_finding = new FindingPage(std::bind_front(&accounts::Cloakroom::finding, &m_cloakroom), this);
        connect(m_finding, &FindingPage::cancelAsked, this, &SignInDialog::reject);
        connect(m_finding, &FindingPage::backAsked, this, [this] {
            m_finding->stop();
            goBack();
        });
        connect(m_finding, &FindingPage::byHandAsked, this,
            [this] { showForm(onTheWayFound(byHand(), QUrl(m_choice->typedUrl()))); });
        connect(m_finding, &FindingPage::describedAsked, this,
            [this](const providers::Provider &described) { showForm(startDescribed(described)); });
        connect(m_finding, &FindingPage::found, this, &SignInDialog::showFound);
    }
    QList<providers::Provider> described;
    for (const QString &id : m_choice->describing()) {
        if (const auto *provider = providerCalled(id); provider->isSuitable())
            described += *provider;
    }
    m_finding->offerDescribed(described);
    m_finding->find(address);
    turnTo(m_finding);
    m_finding->setFocus();
}

void SignInDialog::showFound(const accounts::Found &found)
{
    const auto described = providers::describedAt(found.issuer(), providers::shipped());
    if (described && !described->provider.isSuitable())
        return startWith(described->provider.id);
    const auto *known = m_cloakroom.book().newestOfPersonAt(found.server);
    SignInStart start = startOf(found, described, known);
    start.own = ownAt(found);
    showForm(onTheWayFound(start, QUrl(found.server.issuer)));
}

// Of the issuer, or of the address that led there.
QList<SignInStart> SignInDialog::ownAt(const accounts::Found &found) const
{
    const QStringList describing = m_choice->describing();
    QList<SignInStart> starts;
    for (const providers::Provider &own : m_own->all()) {
        const auto described = providers::describedAt(found.issuer(), {own});
        const auto *known = m_cloakroom.book().newestOfPersonAt(found.server);
        if (!own.isSuitable())
            continue;
        if (described)
            starts += onTheWayFound(startAs(*described, found, known), QUrl(found.server.issuer));
        else if (describing.contains(own.id))
            starts += startDescribed(own);
    }
    return starts;
}

SignInStart SignInDialog::startDescribed(const providers::Provider &provider) const
{
    const oauth::ServerMetadata server = serverOf(provider);
    const auto *known = m_cloakroom.book().newestOfPersonAt(server);
    return onTheWayFound(startOf(provider, known), QUrl(server.issuer));
}

// With what was typed as an address.
SignInStart SignInDialog::byHand() const
{
    SignInStart start = SignInStart::byHand();
    start.request.issuer = m_choice->typedUrl();
    return start;
}

// A client certificate was given for the address, and goes on to no other host.
SignInStart SignInDialog::onTheWayFound(SignInStart start, const QUrl &issuer) const
{
    start.request.settings.network = m_finding->network();
    start.request.routeSecrets = m_finding->routeSecrets();
    if (issuer.host() != m_finding->address().url.host()) {
        start.request.settings.network.certificateFile.clear();
        start.request.routeSecrets.passphrase = {};
    }
    return start;
}

void SignInDialog::findWith(const QString &issuer)
{
    m_finding->findWith(issuer);
    turnTo(m_finding);
    m_finding->setFocus();
}

// Where it is with the usual answers.
oauth::ServerMetadata SignInDialog::serverOf(const providers::Provider &provider)
{
    QHash<QString, QString> answers;
    for (const providers::Question &question : provider.questions)
        answers.insert(question.name, question.answer);
    const auto proposal = provider.fill(answers);
    oauth::ServerMetadata server;
    if (proposal && proposal->server)
        server = *proposal->server;
    else if (proposal)
        server.issuer = proposal->issuer;
    return server;
}

} // namespace ui
