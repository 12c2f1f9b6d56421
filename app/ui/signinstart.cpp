// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinstart.h"

#include "explain/foreign.h"
#include "explain/hosts.h"
#include "explain/serverabilities.h"
#include "oauth/endpoint.h"

#include <QCoreApplication>

namespace ui {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::SignInStart)
};

// That of an account; absent: it follows from the rest.
std::optional<oauth::ClientAuthentication> shownQuirkOf(const accounts::SignInRequest &request)
{
    const oauth::Client &client = request.client;
    const auto known = quirksOf(request).authentication;
    const bool isSettled = request.registers || client.choseAuthentication || !client.privateKey.isEmpty();
    if (isSettled || !known)
        return {};
    const bool isShown = oauth::needsSecret(*known)
        ? !client.clientSecret.isEmpty()
        : *known == oauth::ClientAuthentication::None && request.settings.network.certificateFile.isEmpty();
    return isShown ? known : std::nullopt;
}

} // namespace

oauth::Client clientOf(const accounts::Entry &entry)
{
    oauth::Client client = entry.credential ? entry.client() : entry.account.client;
    client.proofKey = {}; // each sign-in makes its own
    return client;
}

const oauth::Quirks &quirksOf(const accounts::SignInRequest &request)
{
    return request.server ? request.server->quirks : request.quirks;
}

QString signsInAt(const QString &hosts)
{
    return Tr::tr("You sign in at %1.").arg(hosts);
}

SignInStart SignInStart::byHand()
{
    SignInStart start;
    start.title = Tr::tr("Sign in to a provider");
    start.sentence = Tr::tr("Cloakroom asks the issuer for the rest.");
    start.isByHand = true;
    start.request.client.scopes = oauth::Scopes::parse(QStringLiteral("openid profile email offline_access"));
    return start;
}

SignInStart SignInStart::changing(const accounts::SignInRequest &request, const QString &account)
{
    SignInStart start;
    start.title = Tr::tr("Change how %1 signs in").arg(explain::foreign(account, 100));
    start.sentence = Tr::tr("The account keeps its tokens until the new sign-in has come about.");
    start.isByHand = true;
    start.request = request;
    start.shownQuirk = shownQuirkOf(request);
    return start;
}

SignInStart SignInStart::of(const accounts::Found &found, const accounts::Entry *known)
{
    SignInStart start;
    const QString issuer = oauth::shownHost(QUrl(found.issuer()));
    const QString resource = oauth::shownHost(QUrl(found.resource));
    const QString name = found.resourceName.isEmpty() ? resource : explain::foreign(found.resourceName, 64);
    start.title = Tr::tr("Sign in to %1").arg(found.resource.isEmpty() ? issuer : name);
    start.sentence = found.resource.isEmpty() ? Tr::tr("Its endpoints were read from the issuer.")
        : found.isGuessed
        ? Tr::tr("%1 asks for a token and doesn’t say from whom; its own host offers to give one.")
              .arg(resource)
        : Tr::tr("%1 asks for a token, and %2 gives it.").arg(resource, issuer);
    start.request.issuer = found.issuer();
    start.request.quirks = found.server.quirks;
    if (known)
        start.request.client = clientOf(*known);
    start.request.client.resource = found.resource;
    start.request.client.scopes = found.usualScopes();
    start.makesClients = !found.server.registrationEndpoint.isEmpty();
    start.request.registers = known ? !known->account.registration.isEmpty() : start.makesClients;
    start.grants.removeIf([&found](oauth::GrantType type) { return !oauth::offers(found.server, type); });
    if (!start.grants.isEmpty() && !start.grants.contains(start.request.grant))
        start.request.grant = start.grants.first();
    start.requiresSendingAhead = found.server.requirePushedAuthorizationRequests;
    start.takesClientDocument = found.server.clientIdMetadataDocumentSupported;
    start.abilities = explain::abilitiesInShort(found.server);
    if (const QString places = explain::placesInWords(found.server); !places.isEmpty())
        start.limits += places;
    if (found.issuers.size() > 1) {
        start.issuers = found.issuers;
        start.issuer = found.chosen;
    }
    return start;
}

} // namespace ui
