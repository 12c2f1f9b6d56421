// SPDX-License-Identifier: GPL-3.0-or-later
// The issuer's keys, for the checks that are shown.
#include "accounts/cloakroom.h"
#include "jose/signature.h"

namespace accounts {

using base::Error;

namespace {

// Why newer keys may tell more of a token of the account; nothing: they can't.
std::optional<Error> whyNewerMayHelp(const Entry &entry, const jose::JwkSet &keys)
{
    QList<crypto::Secret> all;
    if (entry.credential)
        all += {entry.credential->tokens.accessToken, entry.credential->tokens.refreshToken};
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
            return signer.error();
    }
    return {};
}

} // namespace

base::Future<base::Done> Cloakroom::fetchKeys(const QString &id)
{
    const Entry *known = m_book.find(id);
    if (!known || !known->account.server.hasIdTokens())
        return base::ready<base::Done>(base::Done {});
    net::Http &there = m_services.http.by(known->account.route(), known->routeSecrets());
    const oauth::ServerMetadata server = known->account.server;
    const QDateTime asked = now();
    // Those at hand are taken even where newer ones can't be had.
    const auto take = [this, id, &there, server](const jose::JwkSet &keys) -> base::Result<base::Done> {
        m_book.update(id, [&keys, at = m_discovery.keysAt(there, server)](Entry &entry) {
            entry.keys = keys;
            entry.keysAt = at;
        });
        const Entry *entry = m_book.find(id);
        const auto why = entry ? whyNewerMayHelp(*entry, keys) : std::nullopt;
        return why ? base::Result<base::Done>(base::Failure(*why)) : base::Done {};
    };
    return base::recover(m_discovery.withKeys<base::Done>(there, server, this, take), this,
        [this, &there, server, asked](const Error &error) {
            // The newest don't fit, unless it may not be asked again yet.
            const bool isNewest = m_discovery.keysAt(there, server) >= asked;
            return base::ready<base::Done>(oauth::IdToken::mayNeedFreshKeys(error) && isNewest
                    ? base::Result<base::Done>(base::Done {})
                    : base::Failure(error));
        });
}

} // namespace accounts
