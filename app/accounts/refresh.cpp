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
constexpr qint64 leastRestSeconds = 30; // between two renewals, however short the life

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
    if (tokens.accessToken.isEmpty()) // not believed, so dropped
        return tokens.receivedAt.addSecs(leastRestSeconds);
    const qint64 life = tokens.receivedAt.secsTo(*tokens.expiresAt);
    const qint64 lead = qMin(qBound(leastLeadSeconds, life / 5, mostLeadSeconds), life / 2);
    return qMax(tokens.expiresAt->addSecs(-lead), tokens.receivedAt.addSecs(leastRestSeconds));
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
    const auto verified = base::andThen(saved, this, [this](const base::Done &) { return verifyIdToken(); });
    return base::recover(verified, this, [this](const Error &error) -> base::Result<base::Done> {
        return isCurrent() ? base::Result<base::Done>(base::Failure(error)) : base::Done {};
    });
}

bool Refresh::isCurrent() const
{
    const Entry *entry = m_services.book.find(m_entry.account.id);
    return entry && entry->credential && entry->credential->tokens.refreshToken == m_refreshToken;
}

base::Future<oauth::TokenSet> Refresh::ask()
{
    const oauth::TokenSet &before = m_entry.credential->tokens;
    if (before.refreshToken.isEmpty()) {
        return base::ready<oauth::TokenSet>(
            base::failure(Error::Kind::SignInAgain, QStringLiteral("refresh.no_refresh_token")));
    }
    m_refreshToken = before.refreshToken;
    const auto request = oauth::refreshGrant(m_entry.account.server, clientOf(m_entry), before.refreshToken);
    return base::andThen(m_services.http.send(request, this), this,
        [this](const base::HttpAnswer &answer) -> base::Future<oauth::TokenSet> {
            const auto tokens = oauth::parseTokenAnswer(answer, m_entry.account.granted);
            const crypto::Secret rotated = tokens ? crypto::Secret() : oauth::rotatedRefreshToken(answer);
            return rotated.isEmpty() ? base::ready(tokens) : rescue(rotated, tokens.error());
        });
}

// An answer that can't be used may have ended the old refresh token all the same: the new one is kept.
base::Future<oauth::TokenSet> Refresh::rescue(const crypto::Secret &rotated, const Error &fault)
{
    oauth::TokenSet tokens = m_entry.credential->tokens;
    tokens.refreshToken = rotated;
    return base::andThen(keep(tokens), this,
        [fault](const base::Done &) -> base::Result<oauth::TokenSet> { return base::Failure(fault); });
}

// One item is written once, before the entry, and so anyone else, sees the new tokens.
base::Future<base::Done> Refresh::save(const oauth::TokenSet &answer)
{
    oauth::TokenSet renewed = m_entry.credential->tokens.renewedBy(answer);
    compare(renewed, answer);
    return keep(renewed);
}

base::Future<base::Done> Refresh::keep(const oauth::TokenSet &tokens)
{
    if (!isCurrent()) // somebody signed in meanwhile: that login is the newer one
        return base::ready<base::Done>(base::Done {});
    m_entry.credential->tokens = tokens;
    m_entry.credential->sequence += 1;
    const auto written = m_services.store.write(m_entry.account.id, m_entry.credential->toBytes());
    const auto settled = base::finally(written, this, [this](const base::Result<base::Done> &result) {
        if (!isCurrent())
            return putBack();
        m_refreshToken = m_entry.credential->tokens.refreshToken;
        m_services.book.update(m_entry.account.id, [this, &result](Entry &entry) {
            entry.credential = m_entry.credential;
            entry.account.granted = m_entry.credential->tokens.scopes;
            entry.notKept = result ? std::nullopt : std::optional(result.error());
        });
    });
    return base::recover(
        settled, this, [](const Error &) { return base::Result<base::Done>(base::Done {}); });
}

// The keychain got ours behind a login that came in meanwhile, and gets that one again.
void Refresh::putBack()
{
    const Entry *newer = m_services.book.find(m_entry.account.id);
    if (newer && newer->credential)
        m_services.store.write(newer->account.id, newer->credential->toBytes());
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
    if (!m_hasNewIdToken || !isCurrent())
        return base::ready<base::Done>(base::Done {});

    const Account &account = m_entry.account;
    const auto &tokens = m_entry.credential->tokens;
    const auto jwt = jose::Jwt::parse(tokens.idToken.reveal());
    const bool hasNonce = jwt && !jwt->claims().value("nonce").isUndefined();
    auto expectation = oauth::IdTokenExpectation::of(account.server, account.client);
    expectation.subject = account.person.subject;
    expectation.nonce = hasNonce ? m_entry.credential->nonce : QString();
    expectation.accessToken = tokens.accessToken;
    expectation.now = m_services.clock();
    const auto verified
        = base::andThen(m_services.discovery.verify(tokens.idToken, account.server, expectation, this), this,
            [this](const Believed &believed) -> base::Result<base::Done> {
                m_services.book.update(
                    m_entry.account.id, [&believed](Entry &entry) { entry.keys = believed.keys; });
                return base::Done {};
            });
    return base::recover(verified, this, [this](const Error &error) { return dropUnbelieved(error); });
}

// Keys out of reach leave the token as not checked yet; a wrong value or signature doesn't.
base::Future<base::Done> Refresh::dropUnbelieved(const Error &error)
{
    if (!error.code.startsWith(QLatin1String("id_token.")))
        return base::ready<base::Done>(base::Done {});
    oauth::TokenSet rest = m_entry.credential->tokens;
    rest.accessToken = {};
    rest.idToken = {};
    return base::andThen(keep(rest), this,
        [error](const base::Done &) -> base::Result<base::Done> { return base::Failure(error); });
}

} // namespace accounts
