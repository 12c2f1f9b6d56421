// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/refresh.h"

#include "accounts/discovery.h"
#include "oauth/idtoken.h"
#include "oauth/tokenendpoint.h"

namespace accounts {

using base::Error;

namespace {

constexpr qint64 leastLeadSeconds = 30;
constexpr qint64 mostLeadSeconds = 300;

oauth::Client clientOf(const Entry &entry)
{
    oauth::Client client = entry.account.client;
    client.clientSecret = entry.credential->clientSecret;
    return client;
}

} // namespace

std::optional<QDateTime> renewalTime(const oauth::TokenSet &tokens)
{
    if (!tokens.expiresAt || tokens.refreshToken.isEmpty())
        return {};
    const qint64 life = tokens.receivedAt.secsTo(*tokens.expiresAt);
    const qint64 lead = qMin(qBound(leastLeadSeconds, life / 5, mostLeadSeconds), life / 2);
    return tokens.expiresAt->addSecs(-lead);
}

Refresh::Refresh(const Services &services, const Entry &entry, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_entry(entry)
{
}

// RFC 6749 section 6, then OpenID Connect Core 12.2
base::Future<base::Done> Refresh::run()
{
    const auto tokens = ask();
    const auto saved = base::andThen(tokens, this, &Refresh::save);
    return base::andThen(saved, this, [this](const base::Done &) { return verifyIdToken(); });
}

base::Future<oauth::TokenSet> Refresh::ask()
{
    const oauth::TokenSet &before = m_entry.credential->tokens;
    if (before.refreshToken.isEmpty()) {
        return base::ready<oauth::TokenSet>(
            base::failure(Error::Kind::SignInAgain, QStringLiteral("refresh.no_refresh_token")));
    }
    const auto request = oauth::refreshGrant(m_entry.account.server, clientOf(m_entry), before.refreshToken);
    return base::andThen(m_services.http.send(request, this), this, [this](const base::HttpAnswer &answer) {
        return oauth::parseTokenAnswer(answer, m_entry.account.granted);
    });
}

// One item is written once, before the entry, and so anyone else, sees the new tokens.
base::Future<base::Done> Refresh::save(const oauth::TokenSet &answer)
{
    oauth::TokenSet renewed = m_entry.credential->tokens.renewedBy(answer);
    compare(renewed, answer);
    m_entry.credential->tokens = renewed;
    m_entry.credential->sequence += 1;

    const auto written = m_services.store.write(m_entry.account.id, m_entry.credential->toBytes());
    const auto settled = base::finally(written, this, [this](const base::Result<base::Done> &result) {
        m_services.book.update(m_entry.account.id, [this, &result](Entry &entry) {
            entry.credential = m_entry.credential;
            entry.account.granted = m_entry.credential->tokens.scopes;
            entry.notKept = result ? std::nullopt : std::optional(result.error());
        });
    });
    return base::recover(
        settled, this, [](const Error &) { return base::Result<base::Done>(base::Done {}); });
}

// Compared before anything else, without a network. A new ID token that names somebody else costs what came
// with it; the refresh token is the server's newest all the same.
void Refresh::compare(oauth::TokenSet &renewed, const oauth::TokenSet &answer)
{
    m_hasNewIdToken = !answer.idToken.isEmpty() && m_entry.account.server.hasIdTokens();
    const crypto::Secret &old = m_entry.credential->tokens.idToken;
    if (!m_hasNewIdToken || old.isEmpty())
        return;
    const auto before = jose::Jwt::parse(old.reveal());
    const auto after = jose::Jwt::parse(answer.idToken.reveal());
    if (!after)
        m_changed = after.error();
    else if (before) {
        if (const auto same = oauth::compareRefreshed(*before, *after); !same)
            m_changed = same.error();
    }
    if (m_changed) {
        renewed.accessToken = {};
        renewed.idToken = {};
    }
}

base::Future<base::Done> Refresh::verifyIdToken()
{
    if (m_changed)
        return base::ready<base::Done>(base::Failure(*m_changed));
    if (!m_hasNewIdToken)
        return base::ready<base::Done>(base::Done {});

    const auto verify = [this](const jose::JwkSet &keys) -> base::Result<base::Done> {
        const auto &tokens = m_entry.credential->tokens;
        const auto jwt = jose::Jwt::parse(tokens.idToken.reveal());
        const bool hasNonce = jwt && !jwt->claims().value("nonce").isUndefined();
        const oauth::IdTokenExpectation expectation {
            .issuer = m_entry.account.server.issuer,
            .clientId = m_entry.account.client.clientId,
            .algorithms = m_entry.account.server.idTokenSigningAlgValuesSupported,
            .nonce = hasNonce ? m_entry.credential->nonce : QString(),
            .accessToken = tokens.accessToken,
            .now = m_services.clock(),
        };
        const auto idToken = oauth::IdToken::verify(tokens.idToken, keys, expectation);
        if (!idToken)
            return base::Failure(idToken.error());
        m_services.book.update(m_entry.account.id, [&keys](Entry &entry) { entry.keys = keys; });
        return base::Done {};
    };
    const auto &server = m_entry.account.server;
    const auto first = base::andThen(m_services.discovery.keys(server, false, this), this, verify);
    const auto again = base::recover(
        first, this, [this, verify](const Error &error) -> base::Future<base::Done> {
            if (!oauth::IdToken::mayNeedFreshKeys(error))
                return base::ready<base::Done>(base::Failure(error));
            return base::andThen(m_services.discovery.keys(m_entry.account.server, true, this), this, verify);
        });
    // Keys out of reach leave the token as not checked yet; a wrong value or signature doesn't.
    return base::recover(again, this, [this](const Error &error) { return dropUnbelieved(error); });
}

base::Result<base::Done> Refresh::dropUnbelieved(const Error &error)
{
    if (error.kind != Error::Kind::NotGenuine)
        return base::Done {};
    m_services.book.update(m_entry.account.id, [](Entry &entry) {
        entry.credential->tokens.accessToken = {};
        entry.credential->tokens.idToken = {};
    });
    return base::Failure(error);
}

} // namespace accounts
