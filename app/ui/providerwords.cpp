// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providerwords.h"

#include "explain/foreign.h"
#include "explain/hosts.h"
#include "providers/contacts.h"
#include "ui/clientfields.h"

#include <QCoreApplication>

namespace ui {

using providers::Contact;
using providers::Provider;
using Purpose = Contact::Purpose;

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProviderWords)
};

QString inWords(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Issuer:
        return Said::tr("Issuer");
    case Purpose::Authorization:
        return Said::tr("Sign-in page");
    case Purpose::Token:
        return Said::tr("Gives tokens");
    case Purpose::Renewal:
        return Said::tr("Renews tokens");
    case Purpose::Revocation:
        return Said::tr("Revokes tokens");
    case Purpose::Device:
        return Said::tr("Signs in with another device");
    case Purpose::Registration:
        return Said::tr("Registration");
    case Purpose::Userinfo:
    case Purpose::Person:
        break;
    }
    return Said::tr("Says who you are");
}

QString hostOf(const Contact &contact)
{
    const QString host = explain::foreign(contact.host);
    const QString known = !contact.isAsked() ? explain::hostInWords(QUrl(contact.address))
        : contact.usualHost.isEmpty()
        ? Said::tr("what you give for %1").arg(host)
        : Said::tr("%1 unless you give another for %2").arg(explain::foreign(contact.usualHost), host);
    if (contact.purpose == Purpose::Registration)
        return Said::tr("%1, opened in the browser when you ask for it").arg(known);
    if (!contact.isAsked() && contact.purpose == Purpose::Issuer)
        return Said::tr("%1, and the addresses that it names").arg(known);
    return known;
}

QString redirectOf(const oauth::Redirect &redirect)
{
    QStringList addresses;
    for (const quint16 port : redirect.ports)
        addresses += redirect.uri(port).toString();
    return addresses.isEmpty() ? redirect.uri(0).toString() : addresses.join(u'\n');
}

QString foreignLines(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts)
        lines += explain::foreign(text);
    return lines.join(u'\n');
}

} // namespace

QList<std::pair<QString, QString>> linesOf(const Provider &provider)
{
    QList<std::pair<QString, QString>> lines;
    const auto add = [&lines](const QString &name, const QString &text) { lines.append({name, text}); };
    for (const Contact &contact : providers::contactsOf(provider))
        add(inWords(contact.purpose), hostOf(contact));
    add(Said::tr("Resource"), explain::foreign(provider.resource));
    add(Said::tr("Client ID"), explain::foreign(provider.clientId));
    add(Said::tr("Scopes"), explain::foreign(provider.scopes.toString()));
    add(Said::tr("Redirect address"), redirectOf(provider.redirect));
    add(Said::tr("Parameters"), foreignLines(shownParameters(provider.parameters).split(u'\n')));
    add(Said::tr("Its own ways"), explain::foreign(provider.quirks.keys().join(QStringLiteral(", "))));
    add(Said::tr("Limits"), foreignLines(provider.limits));
    return lines;
}

} // namespace ui
