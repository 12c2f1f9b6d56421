// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/authorizationendpoint.h"

#include "base/text.h"
#include "crypto/digest.h"
#include "crypto/random.h"
#include "jose/base64url.h"
#include "oauth/answer.h"
#include "oauth/dpop.h"
#include "oauth/endpoint.h"
#include "oauth/issuer.h"
#include "oauth/signedanswer.h"

#include <QSet>
#include <algorithm>

namespace oauth {

using base::Error;
using base::Parameters;
using base::Result;

namespace {

constexpr qsizetype randomLength = 32; // bytes

QString randomText()
{
    return QString::fromLatin1(jose::base64url(crypto::randomBytes(randomLength)));
}

// RFC 6749 section 3.1: no parameter comes more than once. The first that does, or nothing.
std::optional<QString> doubled(const Parameters &answer)
{
    QSet<QString> seen;
    for (const auto &[name, value] : answer) {
        if (seen.contains(name))
            return name;
        seen.insert(name);
    }
    return {};
}

const QString promptName = QStringLiteral("prompt");
const QString loginHintName = QStringLiteral("login_hint");

// OpenID Connect Core 11: offline_access is ignored where nobody was asked.
bool wantsConsent(const Client &client)
{
    return client.scopes.contains(QStringLiteral("openid"))
        && client.scopes.contains(QStringLiteral("offline_access"));
}

bool canSelectAccount(const ServerMetadata &server)
{
    return server.quirks.selectsAccount
        || server.promptValuesSupported.contains(QStringLiteral("select_account"));
}

bool isVschar(QChar c)
{
    return c >= QChar(0x20) && c <= QChar(0x7E);
}

} // namespace

bool AuthorizationRequest::isReserved(const QString &name)
{
    static const QSet<QString> names {QStringLiteral("response_type"), QStringLiteral("client_id"),
        QStringLiteral("redirect_uri"), QStringLiteral("scope"), QStringLiteral("state"),
        QStringLiteral("nonce"), QStringLiteral("code_challenge"), QStringLiteral("code_challenge_method"),
        QStringLiteral("code_verifier"), QStringLiteral("client_secret"), QStringLiteral("request"),
        QStringLiteral("request_uri"), QStringLiteral("response_mode"), QStringLiteral("dpop_jkt"),
        QStringLiteral("grant_type"), QStringLiteral("client_assertion"),
        QStringLiteral("client_assertion_type")};
    return names.contains(name);
}

AuthorizationRequest::AuthorizationRequest(
    const ServerMetadata &server, const Client &client, const QUrl &redirectUri, const WhoSignsIn &who)
    : m_server(server)
    , m_client(client)
    , m_redirectUri(redirectUri)
    , m_who(who)
    , m_verifier(CodeVerifier::create())
    , m_state(randomText())
{
    if (client.scopes.contains(QStringLiteral("openid")))
        m_nonce = randomText();
}

Parameters AuthorizationRequest::parameters() const
{
    // RFC 6749 section 4.1.1
    Parameters all {{QStringLiteral("response_type"), QStringLiteral("code")},
        {QStringLiteral("client_id"), m_client.clientId},
        {QStringLiteral("redirect_uri"), m_redirectUri.toString(QUrl::FullyEncoded)}};
    const Quirks &quirks = m_server.quirks;
    if (!m_client.scopes.isEmpty() && !quirks.scopeParameter.isEmpty())
        all.append({quirks.scopeParameter, m_client.scopes.tokens().join(quirks.scopeSeparator)});
    if (!m_client.resource.isEmpty() && !quirks.sendsNoResource) // RFC 8707 section 2.1
        all.append({QStringLiteral("resource"), m_client.resource});
    all.append({QStringLiteral("state"), m_state});
    if (!m_nonce.isEmpty()) // OpenID Connect Core 3.1.2.1
        all.append({QStringLiteral("nonce"), m_nonce});
    // RFC 7636 section 4.3
    all.append({QStringLiteral("code_challenge"), m_verifier.challenge().value});
    all.append({QStringLiteral("code_challenge_method"), CodeChallenge::method()});
    if (const QString mode = signedResponseMode(); !mode.isEmpty()) // JARM section 2.3
        all.append({QStringLiteral("response_mode"), mode});
    if (const QString key = thumbprintOf(m_client.proofKey); !key.isEmpty()) // RFC 9449 section 10
        all.append({QStringLiteral("dpop_jkt"), key});
    if (const QString wanted = prompt(); !wanted.isEmpty())
        all.append({promptName, wanted});
    const bool isHinted = !base::valuesOf(m_client.extraParameters, loginHintName).isEmpty();
    if (!m_who.loginHint.isEmpty() && !isHinted)
        all.append({loginHintName, m_who.loginHint});
    // RFC 6749 section 3.1: a parameter without a value is as good as omitted
    std::copy_if(m_client.extraParameters.cbegin(), m_client.extraParameters.cend(), std::back_inserter(all),
        [](const auto &extra) {
            return !isReserved(extra.first) && extra.first != promptName && !extra.second.isEmpty();
        });
    return all;
}

// Who names a prompt knows better; an empty one stands for none. That it is another account is asked all the
// same.
QString AuthorizationRequest::prompt() const
{
    const QStringList own = base::valuesOf(m_client.extraParameters, promptName);
    QStringList values = own.isEmpty() ? QStringList() : own.constFirst().split(u' ', Qt::SkipEmptyParts);
    if (own.isEmpty() && wantsConsent(m_client))
        values += QStringLiteral("consent");
    const QString select = QStringLiteral("select_account");
    const bool isSilent = values.contains(QStringLiteral("none"));
    if (m_who.isAnother && canSelectAccount(m_server) && !values.contains(select) && !isSilent) {
        if (!m_server.quirks.takesOnePrompt)
            values += select;
        else if (own.isEmpty()) // instead of the consent, which an account that is new there is asked for
            values = QStringList {select};
    }
    return values.join(u' ');
}

QUrl AuthorizationRequest::url() const
{
    return at(parameters());
}

QString AuthorizationRequest::signedResponseMode() const
{
    return m_client.wantsSignedAnswers ? m_server.signedResponseMode() : QString();
}

QUrl AuthorizationRequest::url(const PushedRequest &pushed) const
{
    return at({{QStringLiteral("client_id"), m_client.clientId},
        {QStringLiteral("request_uri"), pushed.requestUri}});
}

QUrl AuthorizationRequest::at(const Parameters &parameters) const
{
    // RFC 6749 section 3.1: the endpoint's own query is retained
    QUrl url = m_server.authorizationEndpoint;
    const QString own = url.query(QUrl::FullyEncoded);
    const QString added = QString::fromLatin1(base::formEncoded(parameters));
    url.setQuery(own.isEmpty() ? added : own + u'&' + added, QUrl::StrictMode);
    return url;
}

bool AuthorizationRequest::isMine(const Parameters &answer) const
{
    return hasState(unwrapped(answer).value_or(answer));
}

bool AuthorizationRequest::hasState(const Parameters &answer) const
{
    // RFC 6749 section 10.12
    const QStringList states = base::valuesOf(answer, QStringLiteral("state"));
    return states.size() == 1 && crypto::constantTimeEqual(states.first().toUtf8(), m_state.toUtf8());
}

Result<AuthorizationCode> AuthorizationRequest::accept(const Parameters &answer) const
{
    const QString from = shownHost(m_server.authorizationEndpoint);
    const auto refused = [&from](Error::Kind kind, const char *code, const QString &expected = {},
                             const QString &found = {}) {
        return base::failure(kind, QLatin1String(code), expected, base::visible(found, 256), from);
    };

    // RFC 9207 section 2.4. Endpoints given by hand come without an issuer to compare with.
    const QStringList issuers = base::valuesOf(answer, QStringLiteral("iss"));
    const QString expected = m_server.authorizationIss();
    for (const QString &issuer : issuers) {
        if (!expected.isEmpty() && !isSameIssuer(issuer, expected, m_server.quirks))
            return refused(Error::Kind::NotGenuine, "authorization.iss", expected, issuer);
    }
    if (issuers.isEmpty() && m_server.authorizationResponseIssParameterSupported)
        return refused(Error::Kind::NotGenuine, "authorization.iss_missing", expected);

    // Before error: whoever doesn't know the state can't end a sign-in.
    if (!hasState(answer))
        return refused(Error::Kind::NotGenuine, "authorization.state");
    if (const auto twice = doubled(answer))
        return refused(Error::Kind::BadAnswer, "authorization.duplicate", {}, *twice);

    // RFC 6749 section 4.1.2.1
    const QString error = base::valuesOf(answer, QStringLiteral("error")).value(0);
    const QString code = base::valuesOf(answer, QStringLiteral("code")).value(0);
    if (!error.isEmpty() && !code.isEmpty())
        return refused(Error::Kind::BadAnswer, "authorization.code_and_error");
    if (!error.isEmpty()) {
        const QString description = base::valuesOf(answer, QStringLiteral("error_description")).value(0);
        return base::Failure(serverError(error, description, from));
    }
    // RFC 6749 section 4.1.2 and appendix A.11
    if (code.isEmpty() || !std::all_of(code.begin(), code.end(), isVschar))
        return refused(Error::Kind::BadAnswer, "authorization.code", QStringLiteral("code"));
    return AuthorizationCode(crypto::Secret(code.toUtf8()));
}

} // namespace oauth
