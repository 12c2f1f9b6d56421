// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/finding.h"

#include "base/text.h"
#include "oauth/challenge.h"
#include "oauth/endpoint.h"

#include <algorithm>

namespace accounts {

using base::Error;
using base::HttpAnswer;

namespace {

// What an MCP client says first; any other API refuses it or asks for a token just the same.
const QByteArray greeting = R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{)"
                            R"("protocolVersion":"2025-06-18","capabilities":{},)"
                            R"("clientInfo":{"name":"Cloakroom","version":"1"}}})";

base::HttpRequest probing(const QUrl &url)
{
    base::HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json, text/event-stream"}};
    request.endsAtHeader = true; // a stream of events has no end
    return request;
}

// Answers that only say that another method is wanted.
bool wantsPost(const HttpAnswer &answer)
{
    return answer.status == 400 || answer.status == 404 || answer.status == 405 || answer.status == 406
        || answer.status == 415;
}

// Whether an issuer ends on a slash is hard to know: the document lies at the same place.
QString otherwiseEnded(const QString &issuer)
{
    return issuer.endsWith(u'/') ? issuer.chopped(1) : issuer + u'/';
}

// As they are typed; what the document says is compared as it is.
bool isSameIssuer(const QString &one, const QString &other)
{
    return one == other || one == otherwiseEnded(other);
}

base::Result<oauth::ServerMetadata> read(
    const HttpAnswer &answer, const QString &issuer, const KnownQuirks &known)
{
    const auto parse
        = [&](const QString &as) { return oauth::ServerMetadata::parse(answer, as, quirksAt(as, known)); };
    const auto server = parse(issuer);
    const QString otherwise = otherwiseEnded(issuer);
    const bool isItsName = !server && server.error().code == QLatin1String("discovery.issuer")
        && server.error().found == otherwise;
    return isItsName ? parse(otherwise) : server;
}

// The MCP authorization specification: who doesn't say S256 isn't signed in to for an API.
base::Result<base::Done> checkPkce(const oauth::ServerMetadata &server)
{
    if (server.codeChallengeMethodsSupported.contains(QLatin1String("S256")))
        return base::Done {};
    return base::failure(Error::Kind::BadAnswer, QStringLiteral("discovery.pkce"), QStringLiteral("S256"), {},
        oauth::shownHost(QUrl(server.issuer)));
}

bool isNoDocument(const Error &fault)
{
    return fault.code == QLatin1String("resource.status") || fault.code == QLatin1String("resource.html")
        || fault.code == QLatin1String("resource.json");
}

// It may know better later; a gateway with nobody behind it doesn't.
bool isInTrouble(const Error &fault)
{
    return fault.kind == Error::Kind::Busy && fault.found != QLatin1String("502");
}

bool isTransports(const Error &fault)
{
    return fault.code.startsWith(QLatin1String("http."));
}

// No issuer is at the address.
bool isNobody(const Error &fault)
{
    return fault.code == QLatin1String("discovery.status") || fault.code == QLatin1String("discovery.html");
}

// Where the next of several issuers is as good.
bool isSilent(const Error &fault)
{
    return (isTransports(fault) && fault.kind != Error::Kind::NotGenuine) || isNobody(fault);
}

bool isNothing(const Error &fault)
{
    return fault.code == QLatin1String("resource.status") && !isInTrouble(fault)
        && (fault.found.startsWith(u'4') || fault.found == QLatin1String("502"));
}

} // namespace

// RFC 9728 has the API say what it wants; renewing is the authorization server's to offer. OpenID Connect
// Core 3.1.2.1 and 11.
oauth::Scopes Found::usualScopes() const
{
    const QString offline = QStringLiteral("offline_access");
    QStringList wanted = resource.isEmpty()
        ? QStringList {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email")}
        : QStringList();
    wanted += offline;
    wanted.removeIf([this](const QString &scope) { return !server.scopesSupported.contains(scope); });
    return oauth::Scopes(scopes.tokens() + wanted);
}

Finding::Finding(net::Http &http, Discovery &discovery, const KnownQuirks &known, const base::Route &route,
    const net::RouteSecrets &secrets, QObject *parent)
    : QObject(parent)
    , m_http(http.by(route, secrets, this))
    , m_discovery(discovery)
    , m_known(known)
{
}

base::Future<Found> Finding::run(const Address &address, const QString &issuer)
{
    m_resource = address.url;
    m_issuer = issuer;
    if (address.kind == Address::Kind::EMail)
        return askEMail(address);
    // Who takes the request and gives no answer asks for no token.
    const auto probed = base::recover(probe(address.url), this, [this](const Error &fault) {
        const bool isThere = fault.kind == Error::Kind::TimedOut || fault.kind == Error::Kind::BadAnswer;
        if (isThere)
            m_unanswered = fault;
        return isThere ? base::Result<HttpAnswer>(HttpAnswer()) : base::Failure(fault);
    });
    const auto followed = base::andThen(probed, this, &Finding::follow);
    return base::recover(followed, this, [this](const Error &fault) -> base::Result<Found> {
        const bool isNothing = fault.code == QLatin1String("find.nothing");
        return base::Failure(isNothing ? m_unanswered.value_or(fault) : fault);
    });
}

// Without a token, to be told which one is wanted.
base::Future<HttpAnswer> Finding::probe(const QUrl &resource)
{
    const auto asked = m_http.send(probing(resource), this);
    return base::andThen(asked, this, [this, resource](const HttpAnswer &answer) {
        if (!wantsPost(answer))
            return base::ready<HttpAnswer>(answer);
        base::HttpRequest post = probing(resource);
        post.method = "POST";
        post.headers.append(QPair<QByteArray, QByteArray>("Content-Type", "application/json"));
        post.body = greeting;
        return m_http.send(post, this);
    });
}

// RFC 9728 section 5.1: the challenge says where the document lies; without a word of it the well-known
// addresses are tried, and what asks for no token may be an issuer.
Finding::Step Finding::follow(const HttpAnswer &answer)
{
    m_wantsToken = answer.status == 401;
    const auto challenges = oauth::challengesOf(answer);
    if (m_wantsToken && !challenges)
        note(answer.url, challenges.error());
    for (const auto &challenge : challenges.value_or(QList<oauth::Challenge>())) {
        if (!challenge.isFor(QLatin1String("Bearer")) && !challenge.isFor(QLatin1String("DPoP")))
            continue;
        if (m_found.scopes.isEmpty())
            m_found.scopes = oauth::Scopes::parse(challenge.value(QStringLiteral("scope")));
        const QString document = challenge.value(QStringLiteral("resource_metadata"));
        if (document.isEmpty())
            continue;
        const auto url = oauth::checkedUrl(document);
        if (!url)
            return base::ready<Found>(base::Failure(url.error()));
        if (const auto offended = offence(*url))
            return base::ready<Found>(base::Failure(*offended));
        return askApi({*url});
    }
    const QList<QUrl> documents = oauth::ResourceMetadata::wellKnownUrls(m_resource);
    if (m_wantsToken)
        return askApi(documents);
    if (const auto other = otherThanWanted(m_resource.toString(QUrl::FullyEncoded))) {
        return base::recover(askResource(documents), this, [other](const Error &fault) -> Step {
            return base::ready<Found>(
                base::Failure(isNoDocument(fault) && !isInTrouble(fault) ? *other : fault));
        });
    }
    const auto asked = askIssuer(m_resource.toString(QUrl::FullyEncoded));
    return base::recover(asked, this, [this, documents](const Error &nobody) -> Step {
        if (nobody.code != QLatin1String("find.nothing"))
            return base::ready<Found>(base::Failure(nobody));
        return base::recover(askResource(documents), this, [nobody](const Error &fault) -> Step {
            return base::ready<Found>(
                base::Failure(isNoDocument(fault) && !isInTrouble(fault) ? nobody : fault));
        });
    });
}

// An API that asked for a token; one where nothing is in a document's place may be an old one.
Finding::Step Finding::askApi(const QList<QUrl> &documents)
{
    return base::recover(askResource(documents), this, [this](const Error &why) -> Step {
        return isNothing(why) ? guess(why) : base::ready<Found>(base::Failure(why));
    });
}

// The first document counts; `before` is what went wrong at the places tried already.
Finding::Step Finding::askResource(const QList<QUrl> &documents, const std::optional<Error> &before)
{
    const QUrl url = documents.first();
    base::HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    const auto next = [this, url, rest = documents.mid(1), before](const HttpAnswer &answer) -> Step {
        const auto metadata = oauth::ResourceMetadata::parse(answer, m_resource);
        note(url, metadata ? std::nullopt : std::optional(metadata.error()));
        if (metadata)
            return takeResource(*metadata);
        const Error &fault = metadata.error();
        if (!isNoDocument(fault))
            return base::ready<Found>(base::Failure(fault));
        const Error why = !before || isInTrouble(fault) ? fault : *before;
        if (!rest.isEmpty())
            return askResource(rest, why);
        return base::ready<Found>(base::Failure(why));
    };
    return base::andThen(m_http.send(request, this), this, next);
}

Finding::Step Finding::takeResource(const oauth::ResourceMetadata &metadata)
{
    m_found.resource = metadata.resource;
    m_found.resourceName = metadata.resourceName;
    m_found.issuers = metadata.authorizationServers;
    const auto wanted = std::ranges::find_if(
        m_found.issuers, [this](const QString &each) { return isSameIssuer(each, m_issuer); });
    if (m_found.scopes.isEmpty())
        m_found.scopes = metadata.scopesSupported;
    return askNamed(wanted == m_found.issuers.end() ? 0 : wanted - m_found.issuers.begin());
}

// Of the issuers that an API names, that one; unless it alone is wanted, the next where it is silent.
Finding::Step Finding::askNamed(qsizetype index)
{
    constexpr qsizetype mostAsked = 4;
    m_found.chosen = index;
    const bool hasNext
        = m_issuer.isEmpty() && !m_keepsToFirst && index + 1 < qMin(m_found.issuers.size(), mostAsked);
    return base::recover(
        askIssuer(m_found.issuers.at(index)), this, [this, index, hasNext](const Error &fault) -> Step {
            return hasNext && isSilent(fault) ? askNamed(index + 1)
                                              : base::ready<Found>(base::Failure(fault));
        });
}

// Whoever gave an issuer gave a client for it, and perhaps a secret.
std::optional<Error> Finding::otherThanWanted(const QString &issuer) const
{
    if (m_issuer.isEmpty() || isSameIssuer(issuer, m_issuer))
        return {};
    const QString named = m_found.issuers.isEmpty() ? issuer : m_found.issuers.join(QLatin1String(", "));
    return Error {Error::Kind::BadInput, QStringLiteral("find.issuer"), base::visible(named, 256), m_issuer,
        oauth::shownHost(m_resource)};
}

// RFC 9728 section 7.7: nobody has this computer ask around in its own network.
std::optional<Error> Finding::offence(const QUrl &url) const
{
    if (oauth::mayPointTo(m_resource, url))
        return {};
    return Error {Error::Kind::NotGenuine, QStringLiteral("find.private"), {}, oauth::shownHost(url),
        oauth::shownHost(m_resource)};
}

Finding::Step Finding::askIssuer(const QString &issuer)
{
    if (const auto offended = offence(QUrl(issuer)))
        return base::ready<Found>(base::Failure(*offended));
    if (const auto other = otherThanWanted(issuer))
        return base::ready<Found>(base::Failure(*other));
    const auto take = [this, issuer](const HttpAnswer &answer) -> base::Result<Found> {
        const auto server = read(answer, issuer, m_known);
        const auto able = !server        ? base::Result<base::Done>(base::Failure(server.error()))
            : m_found.resource.isEmpty() ? base::Result<base::Done>(base::Done {})
                                         : checkPkce(*server);
        note(answer.url, able ? std::nullopt : std::optional(able.error()));
        if (!able)
            return base::Failure(able.error());
        m_found.server = *server;
        return m_found;
    };
    const auto lookup = oauth::ServerMetadata::lookupFor(m_found.resource);
    const auto told = base::andThen(m_discovery.metadataAnswer(m_http, issuer, this, lookup), this, take);
    return base::recover(told, this, [this, issuer](const Error &error) -> Step {
        if (isTransports(error))
            note(QUrl(issuer), error);
        if (!isNobody(error) || !m_found.resource.isEmpty() || m_found.isGuessed)
            return base::ready<Found>(base::Failure(error));
        return base::ready<Found>(base::failure(
            Error::Kind::BadInput, QStringLiteral("find.nothing"), {}, {}, oauth::shownHost(m_resource)));
    });
}

// An API from before RFC 9728, as the MCP authorization specification of 2025-03-26 had it: its own host
// gives the tokens.
Finding::Step Finding::guess(const Error &why)
{
    m_found.isGuessed = true;
    m_found.resource = m_resource.toString(QUrl::FullyEncoded);
    return base::recover(askIssuer(ownIssuer()), this, [why](const Error &fault) {
        return base::ready<Found>(base::Failure(isNobody(fault) ? why : fault));
    });
}

QString Finding::ownIssuer() const
{
    return m_resource.scheme() + QStringLiteral("://") + oauth::shownHost(m_resource);
}

void Finding::note(const QUrl &url, const std::optional<Error> &fault)
{
    m_found.looked += {url, fault};
}

} // namespace accounts
