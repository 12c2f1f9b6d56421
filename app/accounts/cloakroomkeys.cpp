// SPDX-License-Identifier: GPL-3.0-or-later
// The issuer's keys, for the checks that are shown.
#include "accounts/cloakroom.h"
#include "jose/signature.h"

namespace accounts {

using base::Error;

namespace {

// The keys, unless newer ones may tell more of an access token of the account.
base::Result<jose::JwkSet> telling(const Entry &entry, const jose::JwkSet &keys)
{
    QList<crypto::Secret> all;
    if (entry.credential)
        all += entry.credential->tokens.accessToken;
    for (const Further &each : entry.further) {
        if (each.tokens)
            all += each.tokens->accessToken;
    }
    for (const crypto::Secret &each : std::as_const(all)) {
        const auto jwt = jose::Jwt::parse(each.reveal());
        if (!jwt || (!jwt->issuer().isEmpty() && jwt->issuer() != entry.account.server.issuer))
            continue;
        const auto signer = jose::verifySignature(*jwt, keys, jose::knownAlgorithms());
        if (!signer && oauth::IdToken::mayNeedFreshKeys(signer.error()))
            return base::Failure(signer.error());
    }
    return keys;
}

} // namespace

base::Future<base::Done> Cloakroom::fetchKeys(const QString &id)
{
    const Entry *known = m_book.find(id);
    if (!known || !known->account.server.hasIdTokens())
        return base::ready<base::Done>(base::Done {});
    net::Http &there = m_services.http.by(known->account.route(), known->routeSecrets());
    const oauth::ServerMetadata server = known->account.server;
    const auto best = m_discovery.withKeys<jose::JwkSet>(
        there, server, this, [this, id](const jose::JwkSet &keys) -> base::Result<jose::JwkSet> {
            const Entry *entry = m_book.find(id);
            return entry ? telling(*entry, keys) : keys;
        });
    const auto fetched
        = base::recover(best, this, [this, &there, server](const Error &error) -> base::Future<jose::JwkSet> {
              if (!oauth::IdToken::mayNeedFreshKeys(error))
                  return base::ready<jose::JwkSet>(base::Failure(error));
              return m_discovery.keys(there, server, false, this);
          });
    return base::andThen(
        fetched, this, [this, id, &there, server](const jose::JwkSet &keys) -> base::Result<base::Done> {
            m_book.update(id, [&keys, at = m_discovery.keysAt(there, server)](Entry &entry) {
                entry.keys = keys;
                entry.keysAt = at;
            });
            return base::Done {};
        });
}

} // namespace accounts
