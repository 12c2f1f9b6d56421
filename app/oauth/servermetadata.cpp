// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/servermetadata.h"

#include "base/text.h"
#include "jose/signature.h"
#include "oauth/answer.h"
#include "oauth/endpoint.h"
#include "oauth/issuer.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace oauth {

using base::Error;
using base::Json;
using base::Result;

namespace {

enum class Need { Required, Optional, Spared }; // Spared: one that can't be used counts as absent

struct EndpointMember
{
    const char *name;
    QUrl ServerMetadata::*url;
    Need need;
};

// OpenID Connect Discovery section 3, RFC 8414 section 2, OpenID Connect RP-Initiated Logout section 2.1
constexpr std::array endpoints {
    EndpointMember {"authorization_endpoint", &ServerMetadata::authorizationEndpoint, Need::Optional},
    EndpointMember {"token_endpoint", &ServerMetadata::tokenEndpoint, Need::Required},
    EndpointMember {"jwks_uri", &ServerMetadata::jwksUri, Need::Optional},
    EndpointMember {"userinfo_endpoint", &ServerMetadata::userinfoEndpoint, Need::Optional},
    EndpointMember {"revocation_endpoint", &ServerMetadata::revocationEndpoint, Need::Optional},
    EndpointMember {"end_session_endpoint", &ServerMetadata::endSessionEndpoint, Need::Optional},
    EndpointMember {"registration_endpoint", &ServerMetadata::registrationEndpoint, Need::Optional},
    EndpointMember {
        "device_authorization_endpoint", &ServerMetadata::deviceAuthorizationEndpoint, Need::Optional},
    EndpointMember {"pushed_authorization_request_endpoint",
        &ServerMetadata::pushedAuthorizationRequestEndpoint, Need::Spared},
    EndpointMember {"introspection_endpoint", &ServerMetadata::introspectionEndpoint, Need::Spared},
};

struct ListMember
{
    const char *name;
    QStringList ServerMetadata::*list;
};

constexpr std::array lists {
    ListMember {"id_token_signing_alg_values_supported", &ServerMetadata::idTokenSigningAlgValuesSupported},
    ListMember {"userinfo_signing_alg_values_supported", &ServerMetadata::userinfoSigningAlgValuesSupported},
    ListMember {"introspection_signing_alg_values_supported",
        &ServerMetadata::introspectionSigningAlgValuesSupported},
    ListMember {"token_endpoint_auth_methods_supported", &ServerMetadata::tokenEndpointAuthMethodsSupported},
    ListMember {"token_endpoint_auth_signing_alg_values_supported",
        &ServerMetadata::tokenEndpointAuthSigningAlgValuesSupported},
    ListMember {"dpop_signing_alg_values_supported", &ServerMetadata::dpopSigningAlgValuesSupported},
    ListMember {"response_modes_supported", &ServerMetadata::responseModesSupported},
    ListMember {"authorization_signing_alg_values_supported",
        &ServerMetadata::authorizationSigningAlgValuesSupported},
    ListMember {"code_challenge_methods_supported", &ServerMetadata::codeChallengeMethodsSupported},
    ListMember {"grant_types_supported", &ServerMetadata::grantTypesSupported},
    ListMember {"scopes_supported", &ServerMetadata::scopesSupported},
    ListMember {"prompt_values_supported", &ServerMetadata::promptValuesSupported},
};

constexpr const char *issuerMember = "issuer";
constexpr const char *issMember = "authorization_response_iss_parameter_supported"; // RFC 9207 section 3
constexpr const char *documentMember = "client_id_metadata_document_supported";
constexpr const char *pushedMember = "require_pushed_authorization_requests";
constexpr const char *askedMember = "asked_as";
constexpr const char *quirksMember = "quirks";

base::Failure refused(const char *code, const QString &expected, const QString &found, const QString &from)
{
    return base::failure(Error::Kind::BadAnswer, QLatin1String(code), expected, found, from);
}

// The addresses of a document, each past the gate. A member that is null counts as absent.
Result<base::Done> readEndpoints(const Json &document, ServerMetadata &metadata, const QString &from)
{
    for (const auto &[name, member, need] : endpoints) {
        const Json value = document.value(name);
        if (value.isUndefined() || value.type() == Json::Type::Null) {
            if (need == Need::Required)
                return refused("discovery.missing", QLatin1String(name), {}, from);
            continue;
        }
        const auto url = checkedEndpoint(value.string());
        if (!url && need == Need::Spared)
            continue;
        if (!url) {
            return refused("discovery.endpoint", QLatin1String(name),
                base::visible(QByteArrayView(value.toBytes()), 256), from);
        }
        metadata.*member = *url;
    }
    return base::Done {};
}

// RFC 8705 section 5: of the endpoints above, each that is past the gate.
void readAliases(const Json &document, ServerMetadata &metadata)
{
    const Json aliases = document.value("mtls_endpoint_aliases");
    for (const auto &[name, member, need] : endpoints) {
        const auto url = checkedEndpoint(aliases.value(name).string());
        if (url)
            metadata.mtlsEndpointAliases.insert(QLatin1String(name), *url);
    }
}

// What the sign-in can't do without.
Result<base::Done> checkAbilities(const Json &document, const ServerMetadata &metadata, const QString &from)
{
    // RFC 8414 section 2: there unless no grant type needs it
    const QStringList &grants = metadata.grantTypesSupported;
    const bool needsBrowser
        = grants.isEmpty() || grants.contains(grantTypeName(GrantType::AuthorizationCode));
    if (needsBrowser && metadata.authorizationEndpoint.isEmpty())
        return refused("discovery.missing", QStringLiteral("authorization_endpoint"), {}, from);
    // RFC 8414 section 2: required; a server that leaves it out is believed to do the usual.
    const QStringList responseTypes = document.value("response_types_supported").strings();
    const auto shown
        = [](const QStringList &list) { return base::visible(list.join(QStringLiteral(", ")), 256); };
    if (!responseTypes.isEmpty() && !responseTypes.contains(QLatin1String("code")))
        return refused("discovery.response_type", QStringLiteral("code"), shown(responseTypes), from);
    // RFC 7636 section 7.2: no downgrade. Servers that know S256 often don't list it.
    const QStringList &methods = metadata.codeChallengeMethodsSupported;
    if (!methods.isEmpty() && !methods.contains(QLatin1String("S256")))
        return refused("discovery.pkce", QStringLiteral("S256"), shown(methods), from);
    return base::Done {};
}

// RFC 8725 section 3.1: what can't be verified or proves nothing isn't in the list at all.
QStringList known(QStringList algorithms)
{
    algorithms.removeIf([](const QString &alg) { return !jose::knownAlgorithms().contains(alg); });
    algorithms.removeDuplicates();
    return algorithms;
}

QStringList usableAlgorithms(const Json &listed)
{
    const QStringList names = listed.strings();
    return names.isEmpty() ? QStringList {QStringLiteral("RS256")} // OpenID Connect Core 3.1.3.7, rule 7
                           : known(names);
}

// An endpoint of one grant is nothing to the others.
bool leadsTo(const EndpointMember &endpoint, GrantType grant)
{
    const auto url = endpoint.url;
    if (url == &ServerMetadata::authorizationEndpoint
        || url == &ServerMetadata::pushedAuthorizationRequestEndpoint)
        return grant == GrantType::AuthorizationCode;
    return url != &ServerMetadata::deviceAuthorizationEndpoint || grant == GrantType::DeviceCode;
}

// Of the kind first, as PKCS #1 v1.5 is older than the rest; then of the hash.
int strengthOf(const QString &algorithm)
{
    constexpr int usual = 256; // of Ed25519, too, by any of its names
    constexpr int newerKind = 1000;
    const bool isNamed = algorithm.endsWith(QLatin1String("384")) || algorithm.endsWith(QLatin1String("512"))
        || algorithm == QLatin1String("Ed448");
    const int strength = isNamed ? QStringView(algorithm).right(3).toInt() : usual;
    return algorithm.startsWith(QLatin1String("RS")) ? strength : newerKind + strength;
}

QString weakestOf(const QStringList &algorithms)
{
    const auto weakest = std::min_element(algorithms.begin(), algorithms.end(),
        [](const QString &a, const QString &b) { return strengthOf(a) < strengthOf(b); });
    return weakest == algorithms.end() ? QString() : *weakest;
}

// Name and value of what differs.
QString said(const char *name, const QString &value)
{
    return QStringLiteral("%1: %2").arg(QLatin1String(name), value.isEmpty() ? QStringLiteral("-") : value);
}

} // namespace

QList<QUrl> ServerMetadata::wellKnownUrls(const QUrl &issuer, Lookup lookup)
{
    // Both specifications: any terminating "/" is removed first.
    QString path = issuer.path(QUrl::FullyEncoded);
    if (path.endsWith(u'/'))
        path.chop(1);
    const auto at = [&issuer](const QString &whole) {
        QUrl url = issuer;
        url.setPath(whole, QUrl::StrictMode);
        return url;
    };
    const QString openId = QStringLiteral("/.well-known/openid-configuration");
    const QUrl appended = at(path + openId);
    const QUrl oauth = at(QStringLiteral("/.well-known/oauth-authorization-server") + path);
    QList<QUrl> urls {appended, oauth, at(openId + path)};
    if (lookup == Lookup::OAuthFirst)
        urls = {oauth, at(openId + path), appended};
    if (path.isEmpty())
        urls.removeAt(lookup == Lookup::OAuthFirst ? 1 : 2);
    return urls;
}

Result<ServerMetadata> ServerMetadata::parse(
    const base::HttpAnswer &answer, const QString &issuer, const Quirks &quirks)
{
    const QString from = shownHost(answer.url);
    if (answer.status != 200)
        return statusFailure(answer, QStringLiteral("discovery.status"));
    if (isPage(answer))
        return typeFailure(answer, QStringLiteral("discovery.html"));
    const auto document = jsonObject(answer, QStringLiteral("discovery.json"));
    if (!document)
        return base::Failure(document.error());

    // RFC 8414 section 3.3, OpenID Connect Discovery 4.3: identical, code point for code point
    ServerMetadata metadata;
    metadata.quirks = quirks;
    metadata.issuer = document->value(issuerMember).string();
    if (metadata.issuer != issuer)
        metadata.askedAs = issuer;
    if (!isSameIssuer(metadata.issuer, issuer, quirks))
        return refused("discovery.issuer", issuer, base::visible(metadata.issuer, 256), from);

    for (const auto &[name, list] : lists)
        metadata.*list = document->value(name).strings();
    metadata.idTokenSigningAlgValuesSupported
        = usableAlgorithms(document->value("id_token_signing_alg_values_supported"));
    metadata.authorizationResponseIssParameterSupported = document->value(issMember).isTrue();
    metadata.clientIdMetadataDocumentSupported = document->value(documentMember).isTrue();
    metadata.requirePushedAuthorizationRequests = document->value(pushedMember).isTrue();
    const auto read = readEndpoints(*document, metadata, from);
    readAliases(*document, metadata);
    const auto able = read ? checkAbilities(*document, metadata, from) : read;
    if (!able)
        return base::Failure(able.error());
    return metadata;
}

QStringList ServerMetadata::userinfoAlgorithms() const
{
    const QStringList own = known(userinfoSigningAlgValuesSupported);
    return own.isEmpty() ? idTokenSigningAlgValuesSupported : own;
}

QStringList ServerMetadata::introspectionAlgorithms() const
{
    const QStringList own = known(introspectionSigningAlgValuesSupported);
    return own.isEmpty() ? idTokenSigningAlgValuesSupported : own;
}

ServerMetadata ServerMetadata::withAliases() const
{
    ServerMetadata aliased = *this;
    for (const auto &[name, member, need] : endpoints) {
        const QUrl alias = mtlsEndpointAliases.value(QLatin1String(name));
        const bool isForBrowser = member == &ServerMetadata::authorizationEndpoint
            || member == &ServerMetadata::endSessionEndpoint;
        if (!alias.isEmpty() && !isForBrowser)
            aliased.*member = alias;
    }
    aliased.mtlsEndpointAliases.clear();
    return aliased;
}

QString ServerMetadata::signedResponseMode() const
{
    if (!hasIdTokens() || responseAlgorithms().isEmpty())
        return {};
    for (const char *mode : {"query.jwt", "jwt"}) {
        if (responseModesSupported.contains(QLatin1String(mode)))
            return QLatin1String(mode);
    }
    return {};
}

QStringList ServerMetadata::responseAlgorithms() const
{
    if (authorizationSigningAlgValuesSupported.isEmpty())
        return {QStringLiteral("RS256")}; // JARM section 3: the usual one
    QStringList usable = authorizationSigningAlgValuesSupported;
    usable.removeIf([](const QString &alg) { return !jose::knownAlgorithms().contains(alg); });
    return usable;
}

bool ServerMetadata::isEncrypted() const
{
    const auto isPlain = [](const QUrl &url) { return url.scheme() == QLatin1String("http"); };
    return !isPlain(QUrl(issuer)) && std::none_of(endpoints.begin(), endpoints.end(), [&](const auto &each) {
        return isPlain(this->*each.url);
    });
}

QList<QUrl> ServerMetadata::elsewhere() const
{
    QStringList known {shownHost(issuer.isEmpty() ? tokenEndpoint : QUrl(issuer))};
    QList<QUrl> others;
    for (const auto &[name, member, need] : endpoints) {
        const QUrl &url = this->*member;
        if (url.isEmpty() || known.contains(shownHost(url)))
            continue;
        known += shownHost(url);
        others += url;
    }
    return others;
}

Result<base::Done> ServerMetadata::comparedWith(const ServerMetadata &before, GrantType grant) const
{
    const auto changed = [this](const QString &then, const QString &now) {
        return base::failure(Error::Kind::NotGenuine, QStringLiteral("sign_in.server_changed"), then, now,
            shownHost(tokenEndpoint));
    };
    const QString home = origin(before.tokenEndpoint);
    if (origin(tokenEndpoint) != home)
        return changed(home, origin(tokenEndpoint));
    for (const EndpointMember &endpoint : endpoints) {
        const QUrl &now = this->*endpoint.url;
        const QUrl &then = before.*endpoint.url;
        if (!now.isEmpty() && leadsTo(endpoint, grant) && origin(now) != origin(then)
            && origin(now) != home) {
            return changed(said(endpoint.name, then.isEmpty() ? QString() : origin(then)),
                said(endpoint.name, origin(now)));
        }
    }
    if (before.authorizationResponseIssParameterSupported && !authorizationResponseIssParameterSupported)
        return changed(QLatin1String(issMember), QStringLiteral("false"));
    for (const auto &[name, list] : lists) {
        const bool matters = list == &ServerMetadata::codeChallengeMethodsSupported
            || list == &ServerMetadata::dpopSigningAlgValuesSupported;
        if (matters && !(before.*list).isEmpty() && (this->*list).isEmpty())
            return changed(said(name, (before.*list).join(u' ')), said(name, {}));
    }
    if (!before.signedResponseMode().isEmpty() && signedResponseMode().isEmpty())
        return changed(said("response_mode", before.signedResponseMode()), said("response_mode", {}));
    const QString weakest = weakestOf(idTokenSigningAlgValuesSupported);
    const QString weakestThen = weakestOf(before.idTokenSigningAlgValuesSupported);
    if (hasIdTokens() && before.hasIdTokens() && !weakestThen.isEmpty()
        && strengthOf(weakest) < strengthOf(weakestThen))
        return changed(weakestThen, weakest);
    return base::Done {};
}

QJsonObject ServerMetadata::toJson() const
{
    QJsonObject object {{QLatin1String(issuerMember), issuer},
        {QLatin1String(issMember), authorizationResponseIssParameterSupported}};
    if (!askedAs.isEmpty())
        object.insert(QLatin1String(askedMember), askedAs);
    if (clientIdMetadataDocumentSupported)
        object.insert(QLatin1String(documentMember), true);
    if (requirePushedAuthorizationRequests)
        object.insert(QLatin1String(pushedMember), true);
    Quirks kept = quirks;
    kept.sessionLimit.reset(); // which the provider's description knows, then as now
    kept.revocationEndsGrant = false;
    if (kept.hasAny())
        object.insert(QLatin1String(quirksMember), kept.toJson());
    for (const auto &[name, member, need] : endpoints) {
        if (const QUrl &url = this->*member; !url.isEmpty())
            object.insert(QLatin1String(name), url.toString(QUrl::FullyEncoded));
    }
    for (const auto &[name, list] : lists)
        object.insert(QLatin1String(name), QJsonArray::fromStringList(this->*list));
    return object;
}

Result<ServerMetadata> ServerMetadata::fromJson(const QJsonObject &object)
{
    const auto damaged = [](const char *name, const QString &found) {
        return base::failure(
            Error::Kind::Disk, QStringLiteral("discovery.endpoint"), QLatin1String(name), found);
    };
    ServerMetadata metadata;
    metadata.issuer = object[QLatin1String(issuerMember)].toString();
    metadata.askedAs = object[QLatin1String(askedMember)].toString();
    const QString asked = metadata.askedIssuer();
    if (!asked.isEmpty()) {
        if (const auto checked = checkedIssuer(asked); !checked)
            return damaged(issuerMember, checked.error().found);
    }
    const auto quirks = Quirks::fromAccount(object[QLatin1String(quirksMember)].toObject());
    if (!quirks)
        return damaged(quirksMember, quirks.error().found);
    metadata.quirks = *quirks;
    for (const auto &[name, member, need] : endpoints) {
        const QJsonValue value = object[QLatin1String(name)];
        if (need != Need::Required && value.isUndefined())
            continue;
        const auto url = checkedEndpoint(value.toString());
        if (!url)
            return damaged(name, url.error().found);
        metadata.*member = *url;
    }
    for (const auto &[name, list] : lists) {
        const QJsonArray items = object[QLatin1String(name)].toArray();
        for (const auto &item : items)
            (metadata.*list).append(item.toString());
    }
    metadata.authorizationResponseIssParameterSupported = object[QLatin1String(issMember)].toBool();
    metadata.clientIdMetadataDocumentSupported = object[QLatin1String(documentMember)].toBool();
    metadata.requirePushedAuthorizationRequests = object[QLatin1String(pushedMember)].toBool();
    return metadata;
}

ClientAuthentication authenticationAt(const ServerMetadata &server, const Client &client)
{
    if (client.choseAuthentication)
        return client.authentication;
    if (!client.privateKey.isEmpty())
        return ClientAuthentication::PrivateKeyJwt;
    const crypto::Secret &secret = client.clientSecret;
    if (!server.quirks.authentication)
        return authenticationWith(secret, server.tokenEndpointAuthMethodsSupported);
    const ClientAuthentication wanted = *server.quirks.authentication;
    return needsSecret(wanted) && secret.isEmpty() ? ClientAuthentication::None : wanted;
}

} // namespace oauth
