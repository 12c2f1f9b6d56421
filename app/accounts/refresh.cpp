// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/refresh.h"

#include "accounts/discovery.h"
#include "accounts/firstsave.h"
#include "accounts/keep.h"
#include "accounts/schedule.h"
#include "oauth/answer.h"
#include "oauth/endpoint.h"
#include "oauth/idtoken.h"
#include "oauth/tokenendpoint.h"

namespace accounts {

using base::Error;

namespace {

// The request went out and no answer came whole: the server may have renewed all the same.
bool isAnswerLost(const Error &error)
{
    return error.code == QLatin1String("http.broken")
        || (error.code == QLatin1String("http.timeout") && error.kind == Error::Kind::TimedOut);
}

} // namespace

Refresh::Refresh(const Services &services, const Entry &entry, QObject *parent)
    : QObject(parent)
    , m_services(services.by(entry.account.route(), entry.routeSecrets(), this))
    , m_entry(entry)
    , m_lock(services.locks, entry.account.id, this)
    , m_unanswered(services.locks.folder, entry.account.id)
{
    m_refreshToken = m_entry.credential->tokens.refreshToken;
    m_sequence = m_entry.credential->sequence;
}

// What never left has used up nothing. Once the lock is let go, the note may be another's.
Refresh::~Refresh()
{
    if (m_lock.isHeld() && !m_hasLeft)
        noteUnused();
}

bool Refresh::endsLogin(const Error &error)
{
    return error.kind == Error::Kind::SignInAgain || error.kind == Error::Kind::Refused;
}

base::Future<base::Done> Refresh::run()
{
    const auto isDue = base::andThen(m_lock.take(), this, [this](const base::Done &) { return catchUp(); });
    const auto renewed = base::andThen(
        isDue, this, [this](bool due) { return due ? renew() : base::ready<base::Done>(base::Done {}); });
    const auto settled = base::recover(renewed, this, [this](const Error &error) {
        return isCurrent() ? base::Result<base::Done>(base::Failure(error)) : base::Done {};
    });
    return base::finally(settled, this,
        [this](const base::Result<base::Done> &) { m_lock.letGo(m_services.book.find(m_entry.account.id)); });
}

bool Refresh::isCurrent() const
{
    const Entry *entry = m_services.book.find(m_entry.account.id);
    return entry && entry->credential && entry->credential->sequence == m_sequence
        && entry->credential->tokens.refreshToken == m_refreshToken;
}

// What a marked item is of may have been signed out by another process: the list has the last word.
base::Future<bool> Refresh::catchUp()
{
    if (!isFirstSave(m_services.locks.folder, m_entry.account.id))
        return readStored();
    return base::andThen(m_services.book.reread(), this,
        [this](const base::Done &) { return isCurrent() ? readStored() : base::ready<bool>(false); });
}

base::Future<bool> Refresh::readStored()
{
    const auto stored = base::andThen(m_services.store.read(m_entry.account.id), this,
        [this](const crypto::Secret &bytes) { return Credential::fromBytes(bytes, m_entry.account.id); });
    const auto due = base::andThen(stored, this,
        [this](const Credential &credential) -> base::Result<bool> { return !takeOver(credential); });
    return base::recover(due, this, [this](const Error &error) { return withoutStored(error); });
}

// True when another process was quicker and left an access token that is good for a while.
bool Refresh::takeOver(const Credential &stored)
{
    if (stored.sequence <= m_entry.credential->sequence)
        return false;
    m_entry.credential = stored;
    m_refreshToken = stored.tokens.refreshToken;
    m_sequence = stored.sequence;
    m_services.book.update(m_entry.account.id, [&stored](Entry &entry) {
        entry.credential = stored;
        entry.account.granted = stored.tokens.scopes;
        entry.notKept.reset();
    });
    const auto next = renewalTime(stored.tokens, 0, renewedBy(m_entry.account));
    return !stored.tokens.accessToken.isEmpty() && (!next || *next > m_services.clock());
}

// What can't be read is no reason to give up what is at hand; what couldn't be saved either isn't begun.
base::Future<bool> Refresh::withoutStored(const Error &error)
{
    const bool isNewer = error.code == QLatin1String("credential.version");
    if (isNewer || (isKeychainClosed(error.kind) && !m_entry.isForThisRunOnly()))
        return base::ready<bool>(base::Failure(error));
    // Gone from both places: another process signed out.
    return base::andThen(m_services.book.reread(), this,
        [this](const base::Done &) { return base::Result<bool>(isCurrent()); });
}

// RFC 6749 section 6, then OpenID Connect Core 12.2
base::Future<base::Done> Refresh::renew()
{
    const auto saved = base::andThen(ask(), this, &Refresh::save);
    return base::andThen(saved, this, [this](const base::Done &) { return verifyIdToken(); });
}

base::Future<oauth::TokenSet> Refresh::ask()
{
    if (!m_entry.canRenew()) {
        return base::ready<oauth::TokenSet>(
            base::failure(Error::Kind::SignInAgain, QStringLiteral("refresh.no_refresh_token")));
    }
    if (!m_entry.account.isOfProgram())
        noteSending();
    const auto tokens = base::andThen(send(grant()), this, &Refresh::read);
    return base::recover(tokens, this, [this](const Error &error) {
        return base::Result<oauth::TokenSet>(base::Failure(explained(error)));
    });
}

void Refresh::noteSending()
{
    m_sendsToken = true;
    m_whyUnanswered = m_unanswered.why(m_sequence);
    if (!m_whyUnanswered)
        m_unanswered.note(m_sequence, Unanswered::Why::CutOff);
}

void Refresh::noteLost()
{
    if (!m_sendsToken)
        return;
    m_whyUnanswered = Unanswered::Why::Lost;
    m_unanswered.note(m_sequence, Unanswered::Why::Lost);
}

// Unless what was sent before it has.
void Refresh::noteUnused()
{
    if (m_sendsToken && !m_whyUnanswered)
        m_unanswered.forget(m_sequence);
}

// Of an answer that brings no new refresh token to keep.
void Refresh::noteHeard(const base::HttpAnswer &answer)
{
    switch (oauth::isSpent(m_refreshToken, answer)) {
    case oauth::Spent::Perhaps:
        return noteLost();
    case oauth::Spent::Never:
        m_whyUnanswered.reset();
        [[fallthrough]];
    case oauth::Spent::No:
        return noteUnused();
    }
}

base::HttpRequest Refresh::grant() const
{
    const oauth::ServerMetadata &server = m_entry.account.server;
    return m_entry.account.isOfProgram() ? oauth::clientCredentialsGrant(server, m_entry.client())
                                         : oauth::refreshGrant(server, m_entry.client(), m_refreshToken);
}

// An answer that is lost on the way is asked for once more, with the same refresh token.
base::Future<base::HttpAnswer> Refresh::send(const base::HttpRequest &request)
{
    base::HttpRequest watched = request;
    watched.sent = [this] { m_hasLeft = true; };
    return base::recover(m_services.http.send(watched, this), this, [this, request](const Error &error) {
        if (!isAnswerLost(error)) {
            if (error.code == QLatin1String("http.too_large"))
                noteLost();
            else if (!m_hasLeft)
                noteUnused();
            return base::ready<base::HttpAnswer>(base::Failure(error));
        }
        noteLost();
        if (std::exchange(m_isRepeated, true))
            return base::ready<base::HttpAnswer>(base::Failure(error));
        return send(request);
    });
}

// An assertion lives for a minute: what a wrong clock makes of it says nothing of the login.
bool Refresh::isOfClock(const Error &error, const base::HttpAnswer &answer) const
{
    constexpr qint64 most = 30; // seconds
    return error.code == QLatin1String("invalid_client")
        && m_entry.account.client.authentication == oauth::ClientAuthentication::PrivateKeyJwt
        && qAbs(oauth::clockAhead(answer).value_or(0)) > most;
}

base::Future<oauth::TokenSet> Refresh::read(const base::HttpAnswer &answer)
{
    // What was bound stays so: RFC 9449 section 5.
    const auto types
        = m_entry.credential->proofKey.isEmpty() ? oauth::TokenTypes::Bearer : oauth::TokenTypes::DPoP;
    const auto tokens
        = oauth::parseTokenAnswer(answer, m_entry.account.granted, m_entry.account.server.quirks, types);
    if (!tokens && tokens.error().kind == Error::Kind::Busy)
        m_retryAfter = oauth::retryAfter(answer);
    const crypto::Secret rotated = oauth::rotatedRefreshToken(answer);
    if (rotated.isEmpty() || rotated == m_refreshToken)
        noteHeard(answer);
    if (tokens)
        return base::ready(tokens);
    if (!rotated.isEmpty())
        return rescue(rotated, tokens.error());
    if (isOfClock(tokens.error(), answer))
        return base::ready<oauth::TokenSet>(base::failure(
            Error::Kind::Busy, QStringLiteral("client.clock"), {}, {}, oauth::shownHost(answer.url)));
    return base::ready(tokens);
}

// Why a server doesn't take the refresh token any more, where it is known better than by the server's word.
Error Refresh::explained(const Error &error) const
{
    if (error.code != QLatin1String("invalid_grant"))
        return error;
    Error why = error;
    if (m_whyUnanswered) {
        why.code = m_whyUnanswered == Unanswered::Why::Lost ? QStringLiteral("refresh.answer_lost")
                                                            : QStringLiteral("refresh.cut_off");
    }
    return why;
}

// An answer that can't be used may have ended the old refresh token all the same: the new one is kept.
base::Future<oauth::TokenSet> Refresh::rescue(const crypto::Secret &rotated, const Error &fault)
{
    oauth::TokenSet tokens = m_entry.credential->tokens;
    tokens.refreshToken = rotated;
    return base::andThen(keepTokens(tokens), this,
        [fault](const base::Done &) -> base::Result<oauth::TokenSet> { return base::Failure(fault); });
}

// One item is written once, before the entry, and so anyone else, sees the new tokens.
base::Future<base::Done> Refresh::save(const oauth::TokenSet &answer)
{
    oauth::TokenSet renewed = m_entry.credential->tokens.renewedBy(answer);
    compare(renewed, answer);
    return keepTokens(renewed);
}

// The new refresh token isn't anyone's before it is safe: its access token is used by nobody until then.
base::Future<base::Done> Refresh::keepTokens(const oauth::TokenSet &tokens)
{
    if (!isCurrent()) // somebody signed in meanwhile: that login is the newer one
        return base::ready<base::Done>(base::Done {});
    m_entry.credential->tokens = tokens;
    m_entry.credential->sequence += 1;
    const auto kept = keep(m_services.store, *m_entry.credential, this);
    const auto trouble = base::recover(base::andThen(kept, this,
                                           [this](const base::Done &) -> base::Result<std::optional<Error>> {
                                               m_unanswered.forgetAll();
                                               return std::optional<Error>();
                                           }),
        this, [](const Error &error) -> base::Result<std::optional<Error>> { return std::optional(error); });
    const auto listed = base::andThen(trouble, this, &Refresh::show);
    return base::recover(listed, this, [](const Error &) { return base::Result<base::Done>(base::Done {}); });
}

// Everybody here sees the new tokens at once; the answer comes when the file has what was granted.
base::Future<base::Done> Refresh::show(const std::optional<Error> &notKept)
{
    if (!isCurrent())
        return base::ready<base::Done>(base::Done {});
    m_refreshToken = m_entry.credential->tokens.refreshToken;
    m_sequence = m_entry.credential->sequence;
    return m_services.book.update(m_entry.account.id, [this, &notKept](Entry &entry) {
        entry.credential = m_entry.credential;
        entry.account.granted = m_entry.credential->tokens.scopes;
        entry.notKept = notKept;
    });
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
    const auto verified = base::andThen(
        m_services.discovery.verify(m_services.http, tokens.idToken, account.server, expectation, this), this,
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
    return base::andThen(keepTokens(rest), this,
        [error](const base::Done &) -> base::Result<base::Done> { return base::Failure(error); });
}

} // namespace accounts
