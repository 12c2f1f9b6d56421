// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/awaitrenewal.h"

#include "accounts/cloakroom.h"

#include <QTimer>

namespace accounts {

using base::Done;
using base::Error;

namespace {

using Verdict = std::optional<base::Result<Done>>; // nothing: it isn't over

Error unknown()
{
    return {Error::Kind::NotFound, QStringLiteral("accounts.unknown"), {}, {}, {}};
}

Verdict ownVerdict(const Entry *entry, const std::optional<oauth::TokenSet> &before = {})
{
    if (!entry)
        return base::Failure(unknown());
    if (entry->state == State::Renewing)
        return {};
    if (entry->state == State::Locked)
        return base::Failure(lockedError());
    if (entry->state != State::SignedIn)
        return base::Failure(entry->trouble.value_or(unknown()));
    const oauth::TokenSet &tokens = entry->credential->tokens;
    const bool isSame
        = before && before->accessToken == tokens.accessToken && before->receivedAt == tokens.receivedAt;
    if (isSame && !entry->canRenew())
        return base::failure(Error::Kind::SignInAgain, QStringLiteral("refresh.no_refresh_token"));
    if (entry->trouble || entry->notKept || isSame)
        return {};
    return Done {};
}

Verdict furtherVerdict(const Entry *entry, const QString &id)
{
    if (!entry || (entry->state != State::SignedIn && entry->state != State::Renewing))
        return ownVerdict(entry);
    const Further further = entry->further.value(id);
    if (further.isWanted || entry->notKept)
        return {};
    if (further.trouble)
        return base::Failure(*further.trouble);
    return Done {};
}

Error overdue(const Entry *entry, std::chrono::milliseconds patience)
{
    if (entry && (entry->notKept || entry->trouble))
        return entry->notKept ? *entry->notKept : *entry->trouble;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(patience).count();
    return {Error::Kind::TimedOut, QStringLiteral("renewal.not_now"), QStringLiteral("%1 s").arg(seconds), {},
        {}};
}

// Looks at the account after each change until there is a verdict, or the time is up.
class Wait : public QObject
{
public:
    using Look = std::function<Verdict(const Entry *)>;

    Wait(Cloakroom &cloakroom, const QString &id, const Look &look, std::chrono::milliseconds patience,
        QObject *context)
        : QObject(context)
        , m_cloakroom(cloakroom)
        , m_id(id)
        , m_verdict(look)
    {
        m_promise.start();
        connect(&cloakroom.renewals(), &Renewals::ended, this, &Wait::look);
        connect(&cloakroom.book(), &AccountBook::changed, this, &Wait::look);
        connect(&cloakroom.book(), &AccountBook::removed, this, &Wait::look);
        QTimer::singleShot(patience, this,
            [this, patience] { settle(base::Failure(overdue(m_cloakroom.book().find(m_id), patience))); });
    }

    base::Future<Done> future() const { return m_promise.future(); }

    void look()
    {
        if (const auto verdict = m_verdict(m_cloakroom.book().find(m_id)))
            settle(*verdict);
    }

private:
    void settle(const base::Result<Done> &result)
    {
        if (m_isSettled)
            return;
        m_isSettled = true;
        deleteLater();
        m_promise.addResult(result);
        m_promise.finish();
    }

    Cloakroom &m_cloakroom;
    const QString m_id;
    const Look m_verdict;
    QPromise<base::Result<Done>> m_promise;
    bool m_isSettled = false;
};

} // namespace

base::Future<Done> awaitRenewal(
    Cloakroom &cloakroom, const QString &id, std::chrono::milliseconds patience, QObject *context)
{
    const Entry *known = cloakroom.book().find(id);
    const auto before = known && known->credential ? std::optional(known->credential->tokens) : std::nullopt;
    const auto next = cloakroom.nextRenewal(id);
    const bool isPutOff = known && known->trouble && next && *next > cloakroom.now();
    if (!isPutOff) // else it is tried then
        cloakroom.renew(id);
    auto *wait = new Wait(
        cloakroom, id, [before](const Entry *entry) { return ownVerdict(entry, before); }, patience, context);
    wait->look();
    return wait->future();
}

base::Future<Done> awaitFurther(Cloakroom &cloakroom, const QString &id, const QString &further,
    std::chrono::milliseconds patience, QObject *context)
{
    cloakroom.renewFurther(id, further);
    auto *wait = new Wait(
        cloakroom, id, [further](const Entry *entry) { return furtherVerdict(entry, further); }, patience,
        context);
    wait->look();
    return wait->future();
}

} // namespace accounts
