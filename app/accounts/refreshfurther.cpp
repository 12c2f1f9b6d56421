// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/refresh.h"

#include "accounts/keep.h"
#include "accounts/schedule.h"
#include "oauth/answer.h"
#include "oauth/tokenendpoint.h"

#include <algorithm>

// A further token of an account. It lives in memory; but who asks for it by the refresh token may get a new
// one of that, which is kept before anything else happens.
namespace accounts {

using base::Error;
using Way = oauth::FurtherToken::Way;

namespace {

constexpr qint64 onDemandRestSeconds = 60;

bool mayPass(const Error &error)
{
    return isKeychainClosed(error.kind) || error.kind == Error::Kind::Offline
        || error.kind == Error::Kind::Busy || error.kind == Error::Kind::TimedOut
        || error.code == QLatin1String("http.broken");
}

} // namespace

// Whatever comes of it, the account's own login stands.
base::Future<base::Done> Refresh::runFurther(const oauth::FurtherToken &wanted)
{
    const auto ready = base::andThen(m_lock.take(), this, [this](const base::Done &) { return catchUp(); });
    const auto got = base::andThen(ready, this, [this, wanted](bool) { return askFor(wanted); });
    const auto noted = base::finally(got, this, [this, wanted](const base::Result<oauth::TokenSet> &result) {
        if (isCurrent()) // else it is asked for anew by the login that came instead
            noteFurther(wanted, result);
        m_lock.letGo(m_services.book.find(m_entry.account.id));
    });
    return base::andThen(
        noted, this, [](const oauth::TokenSet &) { return base::Result<base::Done>(base::Done {}); });
}

base::Future<oauth::TokenSet> Refresh::askFor(const oauth::FurtherToken &wanted)
{
    if (!isCurrent()) { // signed out elsewhere
        return base::ready<oauth::TokenSet>(
            base::failure(Error::Kind::NotFound, QStringLiteral("accounts.unknown")));
    }
    // A program has no refresh token, and asks on its own behalf again: RFC 6749 section 4.4.3.
    const bool asProgram = wanted.way == Way::Refresh && m_entry.account.isOfProgram();
    const bool byRefresh = wanted.way == Way::Refresh && !asProgram;
    const oauth::TokenSet tokens = m_entry.credential->tokens;
    if (byRefresh && tokens.refreshToken.isEmpty()) {
        return base::ready<oauth::TokenSet>(
            base::failure(Error::Kind::SignInAgain, QStringLiteral("further.no_refresh_token")));
    }
    const oauth::ServerMetadata &server = m_entry.account.server;
    if (byRefresh)
        noteSending();
    const auto sent
        = send(asProgram ? oauth::clientCredentialsGrant(server, oauth::clientFor(wanted, m_entry.client()))
                         : oauth::furtherGrant(server, m_entry.client(), tokens, wanted));
    return base::andThen(sent, this, [this, wanted, tokens, byRefresh](const base::HttpAnswer &answer) {
        const auto got = oauth::parseFurtherAnswer(answer, m_entry.account.server, tokens, wanted);
        if (!got && got.error().kind == Error::Kind::Busy)
            m_retryAfter = oauth::retryAfter(answer);
        const crypto::Secret rotated = byRefresh ? oauth::rotatedRefreshToken(answer) : crypto::Secret();
        if (byRefresh && (rotated.isEmpty() || rotated == m_refreshToken))
            noteHeard(answer);
        return keepRotated(rotated, got);
    });
}

base::Future<oauth::TokenSet> Refresh::keepRotated(
    const crypto::Secret &refreshToken, const base::Result<oauth::TokenSet> &got)
{
    if (refreshToken.isEmpty())
        return base::ready(got);
    oauth::TokenSet tokens = m_entry.credential->tokens;
    tokens.refreshToken = refreshToken;
    if (got && got->refreshExpiresAt)
        tokens.refreshExpiresAt = got->refreshExpiresAt;
    return base::andThen(keepTokens(tokens), this, [got](const base::Done &) { return got; });
}

void Refresh::noteFurther(const oauth::FurtherToken &wanted, const base::Result<oauth::TokenSet> &got)
{
    m_services.book.update(m_entry.account.id, [&](Entry &entry) {
        const bool isOnDemand = entry.onDemand.contains(wanted);
        if (!entry.account.further.contains(wanted) && !isOnDemand) // removed meanwhile
            return;
        Further &further = entry.further[wanted.id];
        further.isWanted = false;
        further.trouble = got ? std::nullopt : std::optional(got.error());
        further.failures = got ? 0 : further.failures + 1;
        further.notBefore = {};
        if (got) {
            further.tokens = *got;
            further.tokens->refreshToken = {}; // the account has it
        } else if (mayPass(got.error())) {
            const std::chrono::milliseconds asked = std::min<std::chrono::milliseconds>(
                m_retryAfter.value_or(std::chrono::seconds(0)), Schedule::longestRetryAfter);
            further.notBefore
                = m_services.clock().addMSecs(std::max(asked, backOff(further.failures, 0)).count());
        } else if (isOnDemand) { // whoever asks in a loop is answered from memory
            further.notBefore = m_services.clock().addSecs(onDemandRestSeconds);
        }
    });
}

} // namespace accounts
