// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/consents.h"
#include "accounts/tokenrequest.h"

#include <QObject>
#include <chrono>

namespace accounts {

// Hands a token to another program: found, allowed, good for long enough, written down, as is a refusal.
// Destroying it is its cancel; a renewal that it began goes on.
class HandOut : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience {40}; // with a server or network that can't now
    static constexpr std::chrono::seconds briefPatience {5}; // ... where the token that is there would do
    static constexpr std::chrono::seconds leastValid {5}; // less is no use to anyone

    HandOut(Cloakroom &cloakroom, Consents &consents, const TokenRequest &request, const Asker &asker,
        QObject *parent = nullptr);

    // Codes: "accounts.locked", "accounts.name", "accounts.ambiguous", those of Consents, of the keychain and
    // of a renewal; "handout.too_short" (expected and found: seconds), "handout.no_id_token",
    // "handout.not_bound" (there is nothing to prove), "renewal.not_now"; of a further token those of
    // FurtherToken::check and Refresh::runFurther.
    base::Future<HandedOut> run();

private:
    bool isLocked() const;
    base::Result<QString> findAccount();
    base::Future<base::Done> allow();
    base::Future<base::Done> open();
    base::Future<base::Done> renewIfDue();
    base::Future<base::Done> renewOwn();
    base::Future<base::Done> renewFurther();
    base::Result<HandedOut> handOut();
    void noteRefusal(const base::Error &why);
    base::Result<HandedOut> withProof(const HandedOut &token) const;

    const Entry *entry() const { return m_cloakroom.book().find(m_id); }
    std::optional<HandedOut> present() const; // as it is now; nothing: there is none
    bool isGood(const HandedOut &token, std::chrono::seconds least) const;

    Cloakroom &m_cloakroom;
    Consents &m_consents;
    const TokenRequest m_request;
    const Asker m_asker;
    QString m_id; // of the account
    QString m_further; // id of the further token; empty: the account's own
};

} // namespace accounts
