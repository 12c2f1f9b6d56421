// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "accounts/services.h"
#include "base/future.h"
#include "base/http.h"

#include <QObject>

namespace accounts {

// When the access token of a set is renewed by itself: ahead of its end by a fifth of its life, at least
// 30 s, at most 5 min, never more than half the life, and never within 30 s of the last. Nothing when its end
// or a refresh token is missing.
std::optional<QDateTime> renewalTime(const oauth::TokenSet &tokens);

// Renewing an access token, RFC 6749 section 6. The new refresh token is in the keychain before
// anything uses the new access token; then the entry has them. Once sent it isn't destroyed half-way:
// its owner waits for it.
class Refresh : public QObject
{
    Q_OBJECT

public:
    Refresh(const Services &services, const Entry &entry, QObject *parent = nullptr);

    // Codes: "refresh.no_refresh_token" (SignInAgain) and those of the token endpoint and the ID token.
    // A keychain that refuses is no failure of the renewal: the entry's notKept says it.
    base::Future<base::Done> run();

private:
    base::Future<oauth::TokenSet> ask();
    base::Future<oauth::TokenSet> rescue(const crypto::Secret &rotated, const base::Error &fault);
    base::Future<base::Done> save(const oauth::TokenSet &answer);
    base::Future<base::Done> keep(const oauth::TokenSet &tokens);
    base::Future<base::Done> verifyIdToken();

    bool isCurrent() const; // false once a sign-in has put a newer login in the place of the one renewed
    void putBack();
    void compare(oauth::TokenSet &renewed, const oauth::TokenSet &answer);
    base::Future<base::Done> dropUnbelieved(const base::Error &error);

    Services m_services;
    Entry m_entry;
    crypto::Secret m_refreshToken; // the one in the book as long as nobody else changed it
    bool m_hasNewIdToken = false;
    std::optional<base::Error> m_changed; // what the new ID token says otherwise than the old one
};

} // namespace accounts
