// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signout.h"

#include "accounts/activity.h"
#include "accounts/firstsave.h"
#include "accounts/keep.h"
#include "accounts/unanswered.h"
#include "jose/jwt.h"
#include "oauth/registration.h"
#include "oauth/revocation.h"

namespace accounts {

using base::Error;
using oauth::TokenTypeHint;

namespace {

QList<crypto::Secret> furtherOf(const Entry &entry)
{
    QList<crypto::Secret> tokens;
    for (const Further &further : entry.further) {
        if (further.tokens)
            tokens += further.tokens->accessToken;
    }
    return tokens;
}

// Of the access token of an account, and of the further ones, that lives longest.
std::optional<QDateTime> lastEnd(const Entry &entry)
{
    QList<crypto::Secret> tokens = furtherOf(entry);
    if (entry.credential)
        tokens += entry.credential->tokens.accessToken;
    std::optional<QDateTime> last;
    for (const crypto::Secret &token : std::as_const(tokens)) {
        const auto jwt = jose::Jwt::parse(token.reveal());
        const auto end = jwt ? jwt->time("exp") : std::nullopt;
        if (end && (!last || *end > *last))
            last = end;
    }
    return last;
}

// RFC 7009 section 2.2.1: it may revoke other kinds of tokens alone.
bool isOffered(const Error &error)
{
    return error.code != QLatin1String("unsupported_token_type");
}

bool isGone(const Revocation &fate)
{
    return fate.outcome == Outcome::Gone || fate.outcome == Outcome::Outdated;
}

} // namespace

bool SignOutReceipt::mayRevokeAgain() const
{
    return credential
        && (refreshToken.outcome == Outcome::Failed || accessToken.outcome == Outcome::Failed
            || furtherTokens.outcome == Outcome::Failed);
}

QList<Account> mayEndToo(const AccountBook &book, const Account &account, const oauth::Quirks &known)
{
    const bool revokes = account.server.canRevokeAccessTokens() || account.server.canRevokeRefreshTokens();
    if (!revokes || account.isOfProgram() || !known.revocationEndsGrant)
        return {};
    QList<Account> others;
    for (const Entry &entry : book.entries()) {
        const Account &other = entry.account;
        const bool isOfOnePerson = other.person.subject == account.person.subject
            || other.person.subject.isEmpty() || account.person.subject.isEmpty();
        if (other.id != account.id && entry.state != State::SignInAgain && !other.isOfProgram()
            && other.server.tokenEndpoint == account.server.tokenEndpoint
            && other.client.clientId == account.client.clientId && isOfOnePerson)
            others += other;
    }
    return others;
}

SignOut::SignOut(const Services &services, const Entry &entry, HeldBack heldBack, QObject *parent)
    : QObject(parent)
    , m_services(services.by(entry.account.route(), entry.routeSecrets(), this))
    , m_entry(entry)
    , m_heldBack(heldBack)
    , m_lock(services.locks, entry.account.id, this)
{
    m_receipt.account = entry.account;
}

SignOut::SignOut(const Services &services, const SignOutReceipt &receipt, QObject *parent)
    : QObject(parent)
    , m_services(services.by(receipt.account.route(),
          receipt.credential ? receipt.credential->network : net::RouteSecrets(), this))
    , m_lock(services.locks, receipt.account.id, this)
    , m_receipt(receipt)
{
    m_entry.account = receipt.account;
    m_entry.credential = receipt.credential;
}

base::Future<SignOutReceipt> SignOut::run()
{
    const auto locked = base::andThen(mayBegin(), this, [this](const base::Done &) { return lock(); });
    const auto probed = base::andThen(locked, this, [this](const base::Done &) { return probeKeychain(); });
    const auto refreshToken = base::andThen(
        probed, this, [this](const base::Done &) { return revoke(TokenTypeHint::RefreshToken); });
    const auto accessToken = base::andThen(
        refreshToken, this, [this](const base::Done &) { return revoke(TokenTypeHint::AccessToken); });
    const auto further = base::andThen(
        accessToken, this, [this](const base::Done &) { return revokeFurther(furtherOf(m_entry)); });
    const auto client = base::andThen(further, this, [this](const base::Done &) { return deleteClient(); });
    const auto keychain = base::andThen(client, this, &SignOut::removeFromKeychain);
    const auto removed = base::andThen(keychain, this, &SignOut::removeFromBook);
    return base::finally(removed, this, [this](const base::Result<SignOutReceipt> &receipt) {
        m_lock.letGo(m_services.book.find(m_entry.account.id));
        if (!receipt)
            m_services.activity.record(m_entry.account.id, Event::signOutFailed(receipt.error()), this);
    });
}

base::Future<SignOutReceipt> SignOut::revokeAgain()
{
    const auto refreshToken = revoke(TokenTypeHint::RefreshToken);
    const auto accessToken = base::andThen(
        refreshToken, this, [this](const base::Done &) { return revoke(TokenTypeHint::AccessToken); });
    const auto further = base::andThen(accessToken, this, [this](const base::Done &) {
        const auto left = std::exchange(m_receipt.furtherLeft, {});
        if (!left.isEmpty())
            m_receipt.furtherTokens = {m_receipt.furtherStays ? Outcome::NotOffered : Outcome::None, 0, {}};
        return revokeFurther(left);
    });
    return base::andThen(further, this, [this](const base::Done &) {
        m_receipt.exchanges += m_services.activity.take(this);
        return base::Result<SignOutReceipt>(m_receipt);
    });
}

// What can't be taken from the list isn't destroyed.
base::Future<base::Done> SignOut::mayBegin()
{
    return base::andThen(m_services.book.reread(), this, [this](const base::Done &) {
        const bool isListed = m_services.book.isListed(m_entry.account.id);
        return isListed ? m_services.book.mayChange() : base::Done {};
    });
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
              if (!credential) { // perhaps a later version's
                  m_unread = credential.error();
                  m_receipt.isNewest = m_entry.isForThisRunOnly();
              }
              return base::Done {};
          });
    // What the keychain holds back it doesn't remove either; what it refused from the start isn't there.
    return base::recover(newest, this, [this](const Error &error) -> base::Result<base::Done> {
        const bool isHeldBack = error.kind == Error::Kind::KeychainLocked
            || error.kind == Error::Kind::KeychainSilent
            || (error.kind == Error::Kind::KeychainRefused && !m_entry.isForThisRunOnly());
        if (error.kind == Error::Kind::Busy || (isHeldBack && !isForgiven(error)))
            return base::Failure(error);
        m_unread = error;
        m_receipt.isNewest = m_entry.isForThisRunOnly() || error.kind == Error::Kind::NotFound;
        return base::Done {};
    });
}

bool SignOut::hasRevoked() const
{
    return isGone(m_receipt.refreshToken) || isGone(m_receipt.accessToken);
}

// Before anything is revoked: what can't be finished isn't begun.
base::Future<base::Done> SignOut::probeKeychain()
{
    return base::recover(
        m_services.store.probe(), this, [this](const Error &error) -> base::Result<base::Done> {
            return isForgiven(error) ? base::Result<base::Done>(base::Done {}) : base::Failure(error);
        });
}

// Where there is no keychain there is no item of a login that was never kept in one.
bool SignOut::isForgiven(const Error &error) const
{
    const bool wasNeverThere = error.kind == Error::Kind::KeychainMissing && m_entry.isForThisRunOnly();
    return wasNeverThere || (m_heldBack == HeldBack::Goes && isKeychainClosed(error.kind));
}

Revocation &SignOut::revocation(TokenTypeHint hint)
{
    return hint == TokenTypeHint::RefreshToken ? m_receipt.refreshToken : m_receipt.accessToken;
}

// RFC 7009 section 2.1. A server that can't be reached or refuses doesn't hold the account back.
base::Future<base::Done> SignOut::revoke(TokenTypeHint hint)
{
    Revocation &fate = revocation(hint);
    const auto &credential = m_entry.credential;
    const crypto::Secret token = !credential  ? crypto::Secret()
        : hint == TokenTypeHint::RefreshToken ? credential->tokens.refreshToken
                                              : credential->tokens.accessToken;
    if (isGone(fate))
        return base::ready<base::Done>(base::Done {});
    const oauth::ServerMetadata &server = m_entry.account.server;
    const bool canRevoke = hint == TokenTypeHint::RefreshToken ? server.canRevokeRefreshTokens()
                                                               : server.canRevokeAccessTokens();
    if (token.isEmpty() || !canRevoke) {
        fate.outcome = !credential ? Outcome::Unread : token.isEmpty() ? Outcome::None : Outcome::NotOffered;
        return base::ready<base::Done>(base::Done {});
    }
    return ask(hint, token);
}

base::Future<base::Done> SignOut::ask(TokenTypeHint hint, const crypto::Secret &token)
{
    revocation(hint) = {};
    const auto request = oauth::revocationRequest(m_entry.account.server, m_entry.client(), token, hint);
    const auto answered = base::andThen(send(request), this, [this, hint](const base::HttpAnswer &answer) {
        revocation(hint).status = answer.status;
        return oauth::parseRevocationAnswer(answer, m_entry.account.server);
    });
    return base::finally(
        settled(answered, revocation(hint)), this, [this, hint](const base::Result<base::Done> &) {
            if (revocation(hint).outcome == Outcome::Gone && !m_receipt.isNewest)
                revocation(hint).outcome = Outcome::Outdated;
        });
}

// Nobody waits once more for who was silent.
base::Future<base::HttpAnswer> SignOut::send(const base::HttpRequest &request)
{
    const QString there = request.url.authority();
    if (const auto silence = m_silent.constFind(there); silence != m_silent.cend())
        return base::ready<base::HttpAnswer>(base::Failure(*silence));
    return base::finally(m_services.http.send(request, this), this,
        [this, there](const base::Result<base::HttpAnswer> &answer) {
            if (!answer && answer.error().code == QLatin1String("http.timeout"))
                m_silent.insert(there, answer.error());
        });
}

base::Future<base::Done> SignOut::revokeFurther(QList<crypto::Secret> tokens)
{
    Revocation &fate = m_receipt.furtherTokens;
    const oauth::ServerMetadata &server = m_entry.account.server;
    if (!tokens.isEmpty() && !server.canRevokeAccessTokens())
        fate.outcome = Outcome::NotOffered;
    if (tokens.isEmpty() || !server.canRevokeAccessTokens())
        return base::ready<base::Done>(base::Done {});
    const crypto::Secret token = tokens.takeFirst();
    const auto request
        = oauth::revocationRequest(server, m_entry.client(), token, TokenTypeHint::AccessToken);
    const auto sent
        = base::finally(send(request), this, [this, &fate](const base::Result<base::HttpAnswer> &answer) {
              m_isAway = !answer;
              if (m_isAway && fate.outcome != Outcome::Failed)
                  fate.status = 0;
          });
    const auto answered = base::andThen(sent, this, [this](const base::HttpAnswer &answer) {
        if (m_receipt.furtherTokens.outcome != Outcome::Failed)
            m_receipt.furtherTokens.status = answer.status;
        return oauth::parseRevocationAnswer(answer, m_entry.account.server);
    });
    const auto noted = base::finally(answered, this, [this, token](const base::Result<base::Done> &result) {
        if (result)
            return;
        if (isOffered(result.error()))
            m_receipt.furtherLeft += token;
        else
            m_receipt.furtherStays = true;
    });
    return base::andThen(settled(noted, fate), this, [this, tokens](const base::Done &) {
        if (!m_isAway)
            return revokeFurther(tokens);
        m_receipt.furtherLeft += tokens; // nobody waits for a server that is away once more for each
        return base::ready<base::Done>(base::Done {});
    });
}

// Notes how it went; no refusal holds the sign-out back.
base::Future<base::Done> SignOut::settled(const base::Future<base::Done> &answered, Revocation &fate)
{
    const auto noted = base::finally(answered, this, [&fate](const base::Result<base::Done> &result) {
        if (fate.outcome == Outcome::Failed || (result && fate.outcome == Outcome::NotOffered))
            return; // one before it stays
        fate.outcome = result           ? Outcome::Gone
            : isOffered(result.error()) ? Outcome::Failed
                                        : Outcome::NotOffered;
        if (!result)
            fate.trouble = result.error();
    });
    return base::recover(noted, this, [](const Error &) { return base::Result<base::Done>(base::Done {}); });
}

// RFC 7592 section 2.3. Another account may have been signed in to with the same client.
base::Future<base::Done> SignOut::deleteClient()
{
    const Account &account = m_entry.account;
    const int own = m_services.book.find(account.id) ? 1 : 0; // else another process has signed out of it
    const bool isShared = m_services.book.countWith(account.registration) > own;
    const crypto::Secret token
        = m_entry.credential ? m_entry.credential->registrationToken : crypto::Secret();
    if (!account.registration.isEmpty() && !isShared && !m_entry.credential)
        m_receipt.client = {Outcome::Unread, 0, m_unread};
    if (account.registration.isEmpty() || token.isEmpty() || isShared)
        return base::ready<base::Done>(base::Done {});
    // Its token goes with the keychain item: nobody can ask later.
    const auto request = oauth::unregistrationRequest(account.registration, token);
    const auto sent = m_services.http.send(request, this);
    const auto answered = base::andThen(sent, this, [this](const base::HttpAnswer &answer) {
        m_receipt.client.status = answer.status;
        return oauth::parseUnregistrationAnswer(answer);
    });
    return settled(answered, m_receipt.client);
}

base::Future<base::Done> SignOut::removeFromKeychain(const base::Done &)
{
    const auto removed = m_services.store.remove(m_entry.account.id);
    return base::recover(removed, this, [this](const Error &error) -> base::Result<base::Done> {
        if (!isForgiven(error))
            return base::Failure(error);
        m_receipt.wasKept = error.kind != Error::Kind::KeychainMissing || !m_entry.isForThisRunOnly();
        if (m_receipt.wasKept)
            m_receipt.itemLeft = error;
        if (isRefusal(error))
            m_services.locks.asked.insert(m_entry.account.id);
        // What lies there, be it of an earlier login, goes when the keychain lets it.
        markFirstSave(m_services.locks.folder, m_entry.account.id);
        return base::Done {};
    });
}

base::Future<SignOutReceipt> SignOut::removeFromBook(const base::Done &)
{
    Unanswered(m_services.locks.folder, m_entry.account.id).forgetAll();
    const auto removed = base::finally(
        m_services.book.remove(m_entry.account.id), this, [this](const base::Result<base::Done> &) {
            if (m_services.book.isListed(m_entry.account.id)) // still, and so its item isn't left behind
                unmarkFirstSave(m_services.locks.folder, m_entry.account.id);
        });
    return base::andThen(
        removed, this, [this](const base::Done &) { return base::Result<SignOutReceipt>(lastReceipt()); });
}

SignOutReceipt SignOut::lastReceipt()
{
    m_receipt.credential = m_entry.credential;
    if (const auto end = lastEnd(m_entry); end && *end > m_services.clock())
        m_receipt.acceptedUntil = end;
    m_receipt.exchanges = m_services.activity.take(this);
    m_services.activity.forget(m_entry.account.id); // nothing of the account stays behind
    return m_receipt;
}

} // namespace accounts
