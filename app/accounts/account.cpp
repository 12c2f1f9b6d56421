// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/account.h"

#include "oauth/endpoint.h"

#include <QJsonArray>

namespace accounts {

namespace {

const QString grantMember = QStringLiteral("grant_type");
const QString registrationMember = QStringLiteral("registration_client_uri");
const QString signingMember = QStringLiteral("token_endpoint_auth_signing_alg");
const QString keyMember = QStringLiteral("kid");
const QString choseMember = QStringLiteral("token_endpoint_auth_method_chosen");
const QString bindingMember = QStringLiteral("dpop");
const QString aheadMember = QStringLiteral("sends_ahead");
const QString signedMember = QStringLiteral("signed_answers");
const QString furtherMember = QStringLiteral("further_tokens");

QJsonObject clientToJson(const oauth::Client &client)
{
    QJsonArray extra;
    for (const auto &[name, value] : client.extraParameters)
        extra.append(QJsonArray {name, value});
    QJsonArray ports;
    for (const quint16 port : client.redirect.ports)
        ports.append(port);
    QJsonObject object {
        {QStringLiteral("client_id"), client.clientId},
        {QStringLiteral("token_endpoint_auth_method"), oauth::authenticationName(client.authentication)},
        {QStringLiteral("redirect_uri"), client.redirect.uri(0).toString()},
        {QStringLiteral("scope"), client.scopes.toString()},
        {QStringLiteral("parameters"), extra},
    };
    if (!ports.isEmpty())
        object.insert(QStringLiteral("redirect_ports"), ports);
    if (!client.redirectUri.isEmpty())
        object.insert(QStringLiteral("redirected_to"), client.redirectUri.toString(QUrl::FullyEncoded));
    if (!client.resource.isEmpty())
        object.insert(QStringLiteral("resource"), client.resource);
    if (!client.keyId.isEmpty())
        object.insert(keyMember, client.keyId);
    if (!client.signingAlgorithm.isEmpty())
        object.insert(signingMember, client.signingAlgorithm);
    if (client.choseAuthentication)
        object.insert(choseMember, true);
    object.insert(bindingMember, oauth::bindingName(client.binding));
    if (!client.sendsAhead)
        object.insert(aheadMember, false);
    if (!client.wantsSignedAnswers)
        object.insert(signedMember, false);
    return object;
}

base::Result<oauth::Client> clientFromJson(const QJsonObject &object)
{
    oauth::Client client;
    client.clientId = object[QStringLiteral("client_id")].toString();
    client.authentication
        = oauth::authenticationNamed(object[QStringLiteral("token_endpoint_auth_method")].toString())
              .value_or(oauth::ClientAuthentication::None);
    client.keyId = object[keyMember].toString();
    client.signingAlgorithm = object[signingMember].toString();
    client.choseAuthentication = object[choseMember].toBool();
    // An account from before there was a choice stays what it was.
    client.binding = object.contains(bindingMember) ? oauth::bindingNamed(object[bindingMember].toString())
                                                    : oauth::Binding::Never;
    client.sendsAhead = object[aheadMember].toBool(true);
    client.wantsSignedAnswers = object[signedMember].toBool(true);
    client.scopes = oauth::Scopes::parse(object[QStringLiteral("scope")].toString());
    for (const auto &pair : object[QStringLiteral("parameters")].toArray())
        client.extraParameters.append({pair[0].toString(), pair[1].toString()});
    const auto redirect = oauth::Redirect::parse(object[QStringLiteral("redirect_uri")].toString());
    if (!redirect)
        return base::Failure(redirect.error());
    client.redirect = *redirect;
    for (const auto &port : object[QStringLiteral("redirect_ports")].toArray())
        client.redirect.ports.append(quint16(port.toInt()));
    client.redirectUri
        = oauth::checkedUrl(object[QStringLiteral("redirected_to")].toString()).value_or(QUrl());
    client.resource = object[QStringLiteral("resource")].toString();
    return client;
}

} // namespace

base::Route routeTo(const oauth::ServerMetadata &server, const base::Route &network)
{
    base::Route route = network;
    if (route.certificateFile.isEmpty())
        return route;
    for (const QUrl &url : {QUrl(server.issuer), server.tokenEndpoint, server.userinfoEndpoint,
             server.revocationEndpoint, server.registrationEndpoint, server.deviceAuthorizationEndpoint,
             server.pushedAuthorizationRequestEndpoint, server.introspectionEndpoint}) {
        const QString host = url.host().toLower();
        if (!host.isEmpty() && !route.certificateHosts.contains(host))
            route.certificateHosts += host;
    }
    return route;
}

QString Account::name() const
{
    if (!settings.label.isEmpty())
        return settings.label;
    if (const QString shown = person.shownName(); !shown.isEmpty())
        return shown;
    return isOfProgram() ? client.clientId : provider();
}

bool Account::isCalled(const QString &called) const
{
    return !called.isEmpty()
        && (called == id || called == settings.label || called == server.issuer || called == person.email
            || (isOfProgram() && called == client.clientId));
}

QString Account::provider() const
{
    return oauth::shownHost(server.issuer.isEmpty() ? server.tokenEndpoint : QUrl(server.issuer));
}

base::Route Account::route() const
{
    return routeTo(server, settings.network);
}

bool Account::isSamePerson(const Account &other) const
{
    return !person.subject.isEmpty() && person.subject == other.person.subject && isSameServer(other);
}

bool Account::isSameServer(const Account &other) const
{
    return server.issuer == other.server.issuer
        && (!server.issuer.isEmpty() || server.tokenEndpoint == other.server.tokenEndpoint);
}

bool Account::isSameAs(const Account &other) const
{
    if (client.clientId != other.client.clientId || client.resource != other.client.resource)
        return false;
    const bool sameProgram = isOfProgram() && other.isOfProgram() && isSameServer(other)
        && client.scopes == other.client.scopes && client.extraParameters == other.client.extraParameters;
    return sameProgram || isSamePerson(other);
}

QJsonObject Account::toJson() const
{
    QJsonObject object {
        {QStringLiteral("id"), id},
        {QStringLiteral("server"), server.toJson()},
        {QStringLiteral("client"), clientToJson(client)},
        {QStringLiteral("person"),
            QJsonObject {
                {QStringLiteral("sub"), person.subject},
                {QStringLiteral("name"), person.name},
                {QStringLiteral("email"), person.email},
                {QStringLiteral("preferred_username"), person.preferredUsername},
            }},
        {QStringLiteral("granted"), granted.toString()},
        {QStringLiteral("signed_in_at"), signedInAt.toString(Qt::ISODate)},
    };
    settings.writeTo(object);
    if (grant != oauth::GrantType::AuthorizationCode)
        object.insert(grantMember, oauth::grantTypeName(grant));
    QJsonArray all;
    for (const oauth::FurtherToken &each : further)
        all.append(each.toJson());
    if (!all.isEmpty())
        object.insert(furtherMember, all);
    if (!registration.isEmpty())
        object.insert(registrationMember, registration.toString(QUrl::FullyEncoded));
    return object;
}

base::Result<Account> Account::fromJson(const QJsonObject &object)
{
    Account account;
    account.id = object[QStringLiteral("id")].toString();
    if (account.id.isEmpty()) {
        return base::failure(base::Error::Kind::Disk, QStringLiteral("accounts.entry"), QStringLiteral("id"));
    }
    const auto server = oauth::ServerMetadata::fromJson(object[QStringLiteral("server")].toObject());
    const auto client = clientFromJson(object[QStringLiteral("client")].toObject());
    if (!server || !client) {
        const base::Error &cause = server ? client.error() : server.error();
        return base::failure(
            base::Error::Kind::Disk, QStringLiteral("accounts.entry"), cause.expected, cause.found);
    }
    account.settings = AccountSettings::readFrom(object);
    account.server = *server;
    account.client = *client;
    account.grant = oauth::grantTypeOf(object[grantMember].toString());
    for (const auto &each : object[furtherMember].toArray())
        account.further += oauth::FurtherToken::fromJson(each.toObject());
    const QJsonObject person = object[QStringLiteral("person")].toObject();
    account.person.subject = person[QStringLiteral("sub")].toString();
    account.person.name = person[QStringLiteral("name")].toString();
    account.person.email = person[QStringLiteral("email")].toString();
    account.person.preferredUsername = person[QStringLiteral("preferred_username")].toString();
    // An address that isn't past the gate is none: nothing is deleted there.
    account.registration = oauth::checkedUrl(object[registrationMember].toString()).value_or(QUrl());
    account.granted = oauth::Scopes::parse(object[QStringLiteral("granted")].toString());
    account.signedInAt
        = QDateTime::fromString(object[QStringLiteral("signed_in_at")].toString(), Qt::ISODate);
    return account;
}

} // namespace accounts
