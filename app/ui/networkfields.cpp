// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/networkfields.h"

#include "explain/words.h"
#include "ui/form.h"
#include "ui/proxybox.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>

namespace ui {

using base::Route;

NetworkFields::NetworkFields(Form *form)
    : QObject(form)
    , m_form(form)
    , m_proxy(form->addChoice(tr("Proxy"), {}))
    , m_user(form->addLine(tr("Proxy user"), tr("if the proxy asks")))
    , m_password(form->addSecret(tr("Proxy password")))
    , m_authorities(form->addFile(
          tr("Authorities"), tr("besides the system’s"), tr("Certificates (*.pem *.crt *.cer)")))
    , m_certificate(
          form->addFile(tr("Client certificate"), tr("with its key"), tr("Certificates (*.pem *.crt *.cer)")))
    , m_passphrase(form->addSecret(tr("Certificate passphrase"), tr("if the key has one")))
{
    proxybox::prepare(m_proxy);
    m_proxy->setItemText(0, tr("As in the preferences"));
    connect(m_proxy, &QComboBox::editTextChanged, this, &NetworkFields::showWhatCounts);
    connect(m_certificate, &QLineEdit::textChanged, this, &NetworkFields::showWhatCounts);
    showWhatCounts();
}

void NetworkFields::showWhatCounts()
{
    m_form->setShown(m_user, proxybox::isAddress(m_proxy));
    m_form->setShown(m_password, proxybox::isAddress(m_proxy));
    m_form->setShown(m_passphrase, !m_certificate->text().trimmed().isEmpty());
}

void NetworkFields::show(const Route &route, const net::RouteSecrets &secrets)
{
    m_shown = route;
    m_secrets = secrets;
    proxybox::show(m_proxy, route);
    m_user->setText(route.proxyUser);
    m_password->clear();
    m_password->setPlaceholderText(secrets.proxyPassword.isEmpty() ? QString() : tr("as it was"));
    m_passphrase->clear();
    m_passphrase->setPlaceholderText(
        secrets.passphrase.isEmpty() ? tr("if the key has one") : tr("as it was"));
    m_authorities->setText(QDir::toNativeSeparators(route.authoritiesFile));
    m_certificate->setText(QDir::toNativeSeparators(route.certificateFile));
}

std::optional<Route> NetworkFields::read()
{
    auto route = proxybox::read(m_proxy);
    if (!route) {
        m_form->setWrong(m_proxy, explain::inWords(route.error()).why);
        return {};
    }
    if (route->proxy == Route::Proxy::Given)
        route->proxyUser = m_user->text().trimmed();
    if (const auto checked = route->checkProxy(); !checked) {
        m_form->setWrong(m_user, explain::inWords(checked.error()).why);
        return {};
    }
    route->authoritiesFile = QDir::fromNativeSeparators(m_authorities->text().trimmed());
    route->certificateFile = QDir::fromNativeSeparators(m_certificate->text().trimmed());
    return *route;
}

net::RouteSecrets NetworkFields::typedFor(const Route &route) const
{
    net::RouteSecrets typed;
    if (!route.proxyUser.isEmpty())
        typed.proxyPassword = crypto::Secret(m_password->text().toUtf8());
    if (!route.certificateFile.isEmpty())
        typed.passphrase = crypto::Secret(m_passphrase->text().toUtf8());
    return typed;
}

net::RouteSecrets NetworkFields::secretsOf(const Route &route) const
{
    return typedFor(route).orAsIn(m_secrets, m_shown, route);
}

bool NetworkFields::showFault(const base::Error &error)
{
    if (!error.code.startsWith(QLatin1String("route.")))
        return false;
    const bool isClients = QDir::fromNativeSeparators(error.from)
        == QDir::fromNativeSeparators(m_certificate->text().trimmed());
    const explain::Words words = explain::inWords(error);
    const bool isLocked = error.code == QLatin1String("route.encrypted_key")
        || error.code == QLatin1String("route.passphrase");
    m_form->setWrong(isLocked ? m_passphrase
            : isClients       ? m_certificate
                              : m_authorities,
        words.what + u' ' + words.why);
    return true;
}

} // namespace ui
