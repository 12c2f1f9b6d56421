// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/authorization.h"

#include "demo/demoserver.h"
#include "demo/offer.h"
#include "demo/pages.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace demo {

namespace {

struct Fault
{
    const char *error;
    const char *description;
};

// RFC 8252 section 7.3: a loopback address with any port; the rest must be equal.
bool isRedirectOfClient(const QString &redirectUri)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\Ahttp://(?:127\.0\.0\.1|\[::1\]):([1-9][0-9]{0,4})/callback\z)"));
    const auto match = form.match(redirectUri);
    return match.hasMatch() && match.capturedView(1).toInt() <= 65535;
}

std::optional<Fault> scopeFault(const QStringList &scopes)
{
    const QStringList known = knownScopes();
    const auto isKnown = [&known](const QString &scope) { return known.contains(scope); };
    if (scopes.isEmpty() || !std::all_of(scopes.begin(), scopes.end(), isKnown))
        return Fault {"invalid_scope", "scope is missing or names something unknown"};
    if (grantedOf(scopes).isEmpty())
        return Fault {"invalid_scope", "nothing that was asked for is ever granted"};
    return {};
}

// RFC 6749 section 4.1.2.1, RFC 7636 section 4.4.1, OpenID Connect Core 3.1.2.6
std::optional<Fault> faultOf(const base::Parameters &query)
{
    static const QRegularExpression challenge(QStringLiteral(R"(\A[A-Za-z0-9_-]{43}\z)"));
    const auto value = [&query](const char *name) { return valueOf(query, QLatin1String(name)); };

    if (hasDoubles(query))
        return Fault {"invalid_request", "a parameter came twice"};
    if (value("response_type").isEmpty())
        return Fault {"invalid_request", "response_type is missing"};
    if (value("response_type") != QLatin1String("code"))
        return Fault {"unsupported_response_type", "response_type must be code"};
    if (!value("response_mode").isEmpty() && value("response_mode") != QLatin1String("query"))
        return Fault {"invalid_request", "response_mode must be query"};
    if (!value("request").isEmpty())
        return Fault {"request_not_supported", "request objects are not read here"};
    if (!value("request_uri").isEmpty())
        return Fault {"request_uri_not_supported", "request objects are not read here"};
    if (value("code_challenge_method") != QLatin1String("S256"))
        return Fault {"invalid_request", "code_challenge_method must be S256"};
    if (!challenge.match(value("code_challenge")).hasMatch())
        return Fault {"invalid_request", "code_challenge must be 43 characters of base64url"};
    if (const auto fault = scopeFault(value("scope").split(u' ', Qt::SkipEmptyParts)))
        return fault;
    if (value("prompt").split(u' ').contains(QStringLiteral("none"))) // nobody is ever signed in already
        return Fault {"login_required", "the person must choose"};
    return {};
}

Response refusedPage(const QString &why)
{
    return messagePage(400, QCoreApplication::translate("demo", "This request can't be answered"), why);
}

} // namespace

Authorization::Authorization(const QString &issuer, const base::Clock &clock)
    : m_issuer(issuer)
    , m_clock(clock)
{
}

Response Authorization::authorize(const Request &request)
{
    const base::Parameters &query = request.query;
    // RFC 6749 section 4.1.2.1: the browser isn't sent on to an address that may not be the client's.
    if (base::valuesOf(query, QStringLiteral("client_id")) != QStringList(DemoServer::clientId()))
        return refusedPage(QCoreApplication::translate(
            "demo", "The client ID isn't the one this provider knows: cloakroom-demo."));
    const QStringList redirects = base::valuesOf(query, QStringLiteral("redirect_uri"));
    if (redirects.size() != 1 || !isRedirectOfClient(redirects.first()))
        return refusedPage(QCoreApplication::translate("demo",
            "The redirect address must be this computer's own, like http://127.0.0.1:50000/callback."));

    AuthorizationRequest asked;
    asked.redirectUri = redirects.first();
    const QStringList states = base::valuesOf(query, QStringLiteral("state"));
    asked.state = states.size() == 1 ? states.first() : QString();
    if (const auto fault = faultOf(query))
        return sendBack(asked,
            {{QStringLiteral("error"), QLatin1String(fault->error)},
                {QStringLiteral("error_description"), QLatin1String(fault->description)}});

    asked.scopes = valueOf(query, QStringLiteral("scope")).split(u' ', Qt::SkipEmptyParts);
    asked.scopes.removeDuplicates();
    asked.codeChallenge = valueOf(query, QStringLiteral("code_challenge")).toLatin1();
    asked.nonce = valueOf(query, QStringLiteral("nonce"));
    return consentPage(asked.scopes, m_transactions.put(asked, m_clock()), asked.redirectUri);
}

Response Authorization::decide(const Request &request)
{
    // A page of another site can make the browser send a form; the browser then names that site.
    const QByteArray origin = request.header("origin");
    if (!origin.isEmpty() && origin != m_issuer.toLatin1())
        return messagePage(403, QCoreApplication::translate("demo", "Nothing was allowed"),
            QCoreApplication::translate("demo", "The form came from another site."));

    const auto asked
        = m_transactions.take(valueOf(request.form, QStringLiteral("transaction")).toUtf8(), m_clock());
    const QString decision = valueOf(request.form, QStringLiteral("decision"));
    const auto person = personWithId(decision);
    const bool isDenied = decision == QLatin1String("deny");
    if (!asked || hasDoubles(request.form) || (!person && !isDenied))
        return messagePage(400, QCoreApplication::translate("demo", "This page was used before"),
            QCoreApplication::translate("demo",
                "It can be answered once, within ten minutes. Go back to Cloakroom and sign in again."));
    if (isDenied)
        return sendBack(*asked, {{QStringLiteral("error"), QStringLiteral("access_denied")}});

    const QByteArray code = m_codes.put({*asked, person->id, m_clock()}, m_clock());
    return sendBack(*asked, {{QStringLiteral("code"), QString::fromLatin1(code)}});
}

std::optional<Approval> Authorization::takeCode(QByteArrayView code)
{
    return m_codes.take(code, m_clock());
}

Response Authorization::sendBack(const AuthorizationRequest &asked, base::Parameters answer) const
{
    if (!asked.state.isEmpty())
        answer.append({QStringLiteral("state"), asked.state});
    answer.append({QStringLiteral("iss"), m_issuer}); // RFC 9207 section 2
    // 303: the browser goes on with GET, RFC 9700 section 4.12
    return {303, {}, {},
        {{"Location", asked.redirectUri.toLatin1() + '?' + base::formEncoded(answer)},
            {"Referrer-Policy", "no-referrer"}}};
}

} // namespace demo
