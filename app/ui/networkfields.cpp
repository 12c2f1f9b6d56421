// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/networkfields.h"

#include "explain/words.h"
#include "ui/form.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>

namespace ui {

using base::Route;

NetworkFields::NetworkFields(Form *form)
    : QObject(form)
    , m_form(form)
    , m_proxy(form->addChoice(tr("Proxy"), {tr("As the system has it"), tr("None")}))
    , m_authorities(form->addFile(tr("Authorities"), tr("certificates believed besides the system’s"),
          tr("Certificates (*.pem *.crt *.cer)")))
    , m_certificate(form->addFile(tr("Client certificate"), tr("with its key, for servers that ask for one"),
          tr("Certificates (*.pem *.crt *.cer)")))
{
    m_proxy->setEditable(true);
    m_proxy->setInsertPolicy(QComboBox::NoInsert);
    m_proxy->setToolTip(tr("Or an address, as http://proxy.example:8080"));
}

void NetworkFields::show(const Route &route)
{
    if (route.proxy == Route::Proxy::Given)
        m_proxy->setEditText(route.proxyUrl.toString());
    else
        m_proxy->setCurrentIndex(route.proxy == Route::Proxy::None ? 1 : 0);
    m_authorities->setText(QDir::toNativeSeparators(route.authoritiesFile));
    m_certificate->setText(QDir::toNativeSeparators(route.certificateFile));
}

std::optional<Route> NetworkFields::read()
{
    Route route;
    const QString typed = m_proxy->currentText().trimmed();
    if (typed == m_proxy->itemText(1)) {
        route.proxy = Route::Proxy::None;
    } else if (!typed.isEmpty() && typed != m_proxy->itemText(0)) {
        const auto proxy = Route::checkedProxy(typed);
        if (!proxy) {
            m_form->setWrong(m_proxy, explain::inWords(proxy.error()).why);
            return {};
        }
        route.proxy = Route::Proxy::Given;
        route.proxyUrl = *proxy;
    }
    route.authoritiesFile = QDir::fromNativeSeparators(m_authorities->text().trimmed());
    route.certificateFile = QDir::fromNativeSeparators(m_certificate->text().trimmed());
    return route;
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
