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
    , m_authorities(form->addFile(
          tr("Authorities"), tr("besides the system’s"), tr("Certificates (*.pem *.crt *.cer)")))
    , m_certificate(
          form->addFile(tr("Client certificate"), tr("with its key"), tr("Certificates (*.pem *.crt *.cer)")))
{
    proxybox::prepare(m_proxy);
    m_proxy->setItemText(0, tr("As in the preferences"));
}

void NetworkFields::show(const Route &route)
{
    proxybox::show(m_proxy, route);
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
    route->authoritiesFile = QDir::fromNativeSeparators(m_authorities->text().trimmed());
    route->certificateFile = QDir::fromNativeSeparators(m_certificate->text().trimmed());
    return *route;
}

bool NetworkFields::showFault(const base::Error &error)
{
    if (!error.code.startsWith(QLatin1String("route.")))
        return false;
    const bool isClients = QDir::fromNativeSeparators(error.from)
        == QDir::fromNativeSeparators(m_certificate->text().trimmed());
    const explain::Words words = explain::inWords(error);
    m_form->setWrong(isClients ? m_certificate : m_authorities, words.what + u' ' + words.why);
    return true;
}

} // namespace ui
