// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "accounts/tokenrequest.h"

#include <QHash>
#include <QObject>
#include <chrono>

namespace accounts {

// Whether a program may have a token: by the account's rules, by what was allowed for a while, or by asking.
class Consents : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience {60}; // with a person who is asked
    static constexpr std::chrono::seconds silence {60}; // after a no the same isn't asked again
    static constexpr std::chrono::hours whileLong {1};
    static constexpr qsizetype mostWaiting = 16; // for the person, at a time

    Consents(Cloakroom &cloakroom, const AskPerson &ask, std::chrono::milliseconds wait = patience,
        QObject *parent = nullptr);
    ~Consents() override;

    // Codes: "handout.off", "handout.denied" (Refused), "handout.unanswered" (TimedOut), "accounts.locked",
    // "agent.busy".
    // Several that want the same wait for one question; it is forgotten with the last of their owners.
    base::Future<base::Done> decide(const Question &question, QObject *owner);

private:
    struct Pending;
    std::optional<base::Result<base::Done>> decided(const Question &question) const;
    qsizetype waiting() const;
    void ask(Pending *pending);
    void answer(const Pending &pending, Consent consent);
    void settle(const QString &key, const base::Result<base::Done> &result);
    static QString keyOf(const Question &question, const QObject *owner);

    Cloakroom &m_cloakroom;
    AskPerson m_ask;
    const std::chrono::milliseconds m_patience;
    QHash<QString, Pending *> m_pending; // by what is wanted and who wants it
};

} // namespace accounts
