// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signout.h"

#include "oauth/revocation.h"

namespace accounts {

using base::Error;

SignOut::SignOut(const Services &services, const Entry &entry, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_entry(entry)
    , m_lock(services.locks, entry.account.id, this)
{
    m_receipt.account = entry.account;
}

base::Future<SignOutReceipt> SignOut::run()
{
    const auto probed = base::andThen(lock(), this, [this](const base::Done &) { return probeKeychain(); });
    const auto refreshToken = base::andThen(
        probed, this, [this](const base::Done &) { return revoke(oauth::TokenTypeHint::RefreshToken); });
    const auto accessToken = base::andThen(
        refreshToken, this, [this](const base::Done &) { return revoke(oauth::TokenTypeHint::AccessToken); });
    const auto keychain = base::andThen(accessToken, this, &SignOut::removeFromKeychain);
    return base::andThen(keychain, this, &SignOut::removeFromBook);
}

// What another process renewed meanwhile is what there is to revoke.
base::Future<base::Done> SignOut::lock()
{
    const auto stored = base::andThen(m_lock.take(), this,
        [this](const base::Done &) { return m_services.store.read(m_entry.account.id); });
    const auto newest
        = base::andThen(stored, this, [this](const crypto::Secret &bytes) -> base::Result<base::Done> {
              const auto credential = Credential::fromBytes(bytes, m_entry.account.id);
              const bool isNewer = credential
                  && (!m_entry.credential || credential->sequence > m_entry.credential->sequence);
              if (isNewer)
                  m_entry.credential = *credential;
              return base::Done {};
          });
    return base::recover(newest, this, [](const Error &error) -> base::Result<base::Done> {
        if (error.kind == Error::Kind::Busy)
            return base::Failure(error);
        return base::Done {};
    });
}

bool SignOut::hasRevoked() const
{
    return m_receipt.refreshToken == Outcome::Gone || m_receipt.accessToken == Outcome::Gone;
}

// Before anything is revoked: what can't be finished isn't begun.
base::Future<base::Done> SignOut::probeKeychain()
{
    return base::recover(
        m_services.store.probe(), this, [this](const Error &error) { return forgiven(error); });
}

// Where there is no keychain there is no item of a login that was never kept in one.
base::Result<base::Done> SignOut::forgiven(const Error &error)
{
    if (error.kind != Error::Kind::KeychainMissing || !m_entry.notKept)
        return base::Failure(error);
    m_receipt.wasKept = false;
    return base::Done {};
}

// RFC 7009 section 2.1. A server that can't be reached or refuses doesn't hold the account back.
base::Future<base::Done> SignOut::revoke(oauth::TokenTypeHint hint)
{
    const bool refresh = hint == oauth::TokenTypeHint::RefreshToken;
    const auto &credential = m_entry.credential;
    const crypto::Secret token = !credential ? crypto::Secret()
        : refresh                            ? credential->tokens.refreshToken
                                             : credential->tokens.accessToken;
    Outcome &outcome = refresh ? m_receipt.refreshToken : m_receipt.accessToken;
    if (token.isEmpty() || m_entry.account.server.revocationEndpoint.isEmpty()) {
        outcome = !credential ? Outcome::Unread : token.isEmpty() ? Outcome::None : Outcome::NotOffered;
        return base::ready<base::Done>(base::Done {});
    }

    oauth::Client client = m_entry.account.client;
    client.clientSecret = credential->clientSecret;
    const auto request = oauth::revocationRequest(m_entry.account.server, client, token, hint);
    const auto answered = base::andThen(m_services.http.send(request, this), this,
        [](const base::HttpAnswer &answer) { return oauth::parseRevocationAnswer(answer); });
    const auto noted
        = base::finally(answered, this, [this, &outcome](const base::Result<base::Done> &result) {
              outcome = result ? Outcome::Gone : Outcome::Failed;
              if (!result)
                  m_receipt.revocationTrouble = result.error();
          });
    return base::recover(noted, this, [](const Error &) { return base::Result<base::Done>(base::Done {}); });
}

base::Future<base::Done> SignOut::removeFromKeychain(const base::Done &)
{
    return base::recover(m_services.store.remove(m_entry.account.id), this,
        [this](const Error &error) { return forgiven(error); });
}

base::Result<SignOutReceipt> SignOut::removeFromBook(const base::Done &)
{
    const auto removed = m_services.book.remove(m_entry.account.id);
    if (!removed)
        return base::Failure(removed.error());
    return m_receipt;
}

} // namespace accounts
