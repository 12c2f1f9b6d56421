// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "accounts/credentiallock.h"
#include "accounts/services.h"
#include "accounts/unanswered.h"
#include "base/future.h"
#include "base/http.h"

#include <QObject>
#include <chrono>
#include <optional>

namespace accounts {

// Renewing an access token, RFC 6749 section 6, or asking for a new one as a program (section 4.4). The
// credential is locked against all other processes and read anew; if one of those was quicker its tokens are
// taken over. The new refresh token is in the keychain and read back before anything uses the new access
// token; then the entry has them. Once sent it isn't destroyed half-way: its owner waits for it.
class Refresh : public QObject
{
    Q_OBJECT

public:
    Refresh(const Services &services, const Entry &entry, QObject *parent = nullptr);
    ~Refresh() override;

    // Codes: "refresh.no_refresh_token" (SignInAgain), those of CredentialLock, the token endpoint and the ID
    // token; of the keychain, when it can't be read: what can't be saved isn't begun. When the server took
    // the refresh token before: "refresh.answer_lost", "refresh.cut_off" (SignInAgain).
    // A keychain that refuses the new tokens is no failure of the renewal: the entry's notKept says it.
    base::Future<base::Done> run();

    // The same for a further token, by the same lock: the account's own stays. Codes:
    // "further.no_refresh_token", those of CredentialLock, parseFurtherAnswer and Http. The entry tells of
    // it, too.
    base::Future<base::Done> runFurther(const oauth::FurtherToken &wanted);

    // Whether a failure means that the login is over; anything else may be cured by time.
    static bool endsLogin(const base::Error &error);

    // After run():
    const std::optional<std::chrono::seconds> &retryAfter() const
    {
        return m_retryAfter;
    } // the server's wish

private:
    base::Future<bool> catchUp(); // whether there is still something to renew
    base::Future<bool> readStored();
    bool takeOver(const Credential &stored);
    base::Future<bool> withoutStored(const base::Error &error);
    base::Future<base::Done> renew();

    base::Future<oauth::TokenSet> ask();
    base::HttpRequest grant() const;
    base::Future<base::HttpAnswer> send(const base::HttpRequest &request);
    base::Future<oauth::TokenSet> read(const base::HttpAnswer &answer);
    bool isOfClock(const base::Error &error, const base::HttpAnswer &answer) const;

    void noteSending(); // the refresh token
    void noteLost(); // the answer
    void noteUnused();
    void noteHeard(const base::HttpAnswer &answer);
    base::Error explained(const base::Error &error) const;
    base::Future<oauth::TokenSet> rescue(const crypto::Secret &rotated, const base::Error &fault);
    base::Future<base::Done> save(const oauth::TokenSet &answer);
    base::Future<base::Done> keepTokens(const oauth::TokenSet &tokens);
    base::Future<base::Done> show(const std::optional<base::Error> &notKept);
    base::Future<base::Done> verifyIdToken();

    base::Future<oauth::TokenSet> askFor(const oauth::FurtherToken &wanted);
    base::Future<oauth::TokenSet> keepRotated(
        const crypto::Secret &refreshToken, const base::Result<oauth::TokenSet> &got);
    void noteFurther(const oauth::FurtherToken &wanted, const base::Result<oauth::TokenSet> &got);

    bool isCurrent() const; // false once a sign-in has put a newer login in the place of the one renewed
    void compare(oauth::TokenSet &renewed, const oauth::TokenSet &answer);
    base::Future<base::Done> dropUnbelieved(const base::Error &error);

    Services m_services;
    Entry m_entry;
    CredentialLock m_lock;
    crypto::Secret m_refreshToken; // the one in the book as long as nobody else changed it
    quint64 m_sequence; // of what is in the book as long as nobody else changed it
    Unanswered m_unanswered;
    bool m_sendsToken = false; // the refresh token
    bool m_hasLeft = false; // what was sent
    std::optional<Unanswered::Why> m_whyUnanswered; // by an earlier try, or the first of two
    bool m_isRepeated = false;
    bool m_hasNewIdToken = false;
    std::optional<base::Error> m_changed; // what the new ID token says otherwise than the old one
    std::optional<std::chrono::seconds> m_retryAfter;
};

} // namespace accounts
