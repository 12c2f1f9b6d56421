// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/changesettings.h"

#include "accounts/keep.h"
#include "accounts/unanswered.h"

namespace accounts {

using base::Done;
using base::Error;

namespace {

base::Failure unknownAccount()
{
    return base::failure(Error::Kind::NotFound, QStringLiteral("accounts.unknown"));
}

} // namespace

ChangeSettings::ChangeSettings(const Services &services, const QString &accountId, const Change &change,
    const net::RouteSecrets &given, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_accountId(accountId)
    , m_change(change)
    , m_given(given)
    , m_lock(services.locks, accountId, this)
{
    const Entry *entry = services.book.find(accountId);
    if (!entry)
        return;
    const base::Route &before = entry->account.settings.network;
    AccountSettings settings = entry->account.settings;
    change(settings);
    const bool isGiven = given != net::RouteSecrets();
    const bool mayHaveSome = !before.proxyUser.isEmpty() || !before.certificateFile.isEmpty();
    m_isOfRoute = isGiven || settings.network != before;
    m_needsKeychain = isGiven || (m_isOfRoute && mayHaveSome);
}

base::Future<Done> ChangeSettings::run()
{
    if (!m_needsKeychain)
        return putAlone();
    const auto found = base::andThen(m_lock.take(), this, [this](const Done &) { return newest(); });
    const auto written = base::andThen(found, this, &ChangeSettings::write);
    return base::finally(written, this,
        [this](const base::Result<Done> &) { m_lock.letGo(m_services.book.find(m_accountId)); });
}

// Who held the lock before may have renewed it.
base::Future<Credential> ChangeSettings::newest()
{
    const Entry *entry = m_services.book.find(m_accountId);
    if (!entry)
        return base::ready<Credential>(unknownAccount());
    if (entry->notKept && entry->credential)
        return base::ready<Credential>(*entry->credential);
    return base::andThen(m_services.store.read(m_accountId), this,
        [id = m_accountId](const crypto::Secret &bytes) { return Credential::fromBytes(bytes, id); });
}

base::Future<Done> ChangeSettings::write(const Credential &newest)
{
    const Entry *entry = m_services.book.find(m_accountId);
    if (!entry)
        return base::ready<Done>(unknownAccount());
    AccountSettings settings = entry->account.settings;
    m_change(settings);
    Credential changed = newest;
    changed.network = m_given.orAsIn(newest.network, entry->account.settings.network, settings.network);
    if (const auto checked = settings.check(changed.network); !checked)
        return base::ready<Done>(checked);
    if (entry->notKept && entry->credential)
        return put(changed);
    changed.sequence += 1;
    Unanswered unanswered(m_services.locks.folder, m_accountId);
    if (const auto why = unanswered.why(newest.sequence)) // its refresh token is the same
        unanswered.note(changed.sequence, *why);
    const auto kept = keep(m_services.store, changed, this);
    const auto written = base::andThen(kept, this, [this, changed](const Done &) { return put(changed); });
    // What the keychain took is the newest login, also where it can't be read back now.
    return base::recover(written, this, [this, changed](const Error &error) {
        return isUnconfirmed(error) ? put(changed, error) : base::ready<Done>(base::Failure(error));
    });
}

// Tokens that weren't read yet will be read as they are now. A login that the keychain lacks keeps its
// number: a renewal that waits for the lock knows it by that.
base::Future<Done> ChangeSettings::put(const Credential &changed, const std::optional<Error> &notKept)
{
    return m_services.book.update(m_accountId, [this, &changed, &notKept](Entry &entry) {
        const bool isOlder
            = entry.credential && !entry.notKept && entry.credential->sequence < changed.sequence;
        if (isOlder) {
            entry.credential = changed;
            entry.notKept = notKept;
        } else if (entry.credential)
            entry.credential->network = changed.network;
        m_change(entry.account.settings);
    });
}

base::Future<Done> ChangeSettings::putAlone()
{
    const Entry *entry = m_services.book.find(m_accountId);
    if (!entry)
        return base::ready<Done>(unknownAccount());
    AccountSettings settings = entry->account.settings;
    m_change(settings);
    if (m_isOfRoute) {
        if (const auto checked = settings.check(entry->routeSecrets()); !checked)
            return base::ready<Done>(checked);
    }
    return m_services.book.update(
        m_accountId, [&settings](Entry &changed) { changed.account.settings = settings; });
}

} // namespace accounts
