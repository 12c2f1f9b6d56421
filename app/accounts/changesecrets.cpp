// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/changesecrets.h"

#include "accounts/accountbook.h"
#include "accounts/keep.h"

namespace accounts {

using base::Done;
using base::Error;

ChangeSecrets::ChangeSecrets(
    const Services &services, const Entry &entry, const net::RouteSecrets &secrets, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_entry(entry)
    , m_secrets(secrets)
    , m_lock(services.locks, entry.account.id, this)
{
}

base::Future<Done> ChangeSecrets::run()
{
    const QString id = m_entry.account.id;
    const auto newest = base::andThen(m_lock.take(), this, [this](const Done &) -> base::Future<Credential> {
        if (m_entry.notKept && m_entry.credential)
            return base::ready<Credential>(*m_entry.credential);
        return read();
    });
    const auto written = base::andThen(newest, this, &ChangeSecrets::write);
    return base::finally(
        written, this, [this, id](const base::Result<Done> &) { m_lock.letGo(m_services.book.find(id)); });
}

base::Future<Credential> ChangeSecrets::read()
{
    const QString id = m_entry.account.id;
    return base::andThen(m_services.store.read(id), this,
        [id](const crypto::Secret &bytes) { return Credential::fromBytes(bytes, id); });
}

base::Future<Done> ChangeSecrets::write(const Credential &newest)
{
    Credential changed = newest;
    changed.network = m_secrets;
    changed.sequence += 1;
    const auto kept = m_entry.notKept ? base::ready<Done>(Done {}) : keep(m_services.store, changed, this);
    return base::andThen(kept, this, [this, changed](const Done &) -> base::Result<Done> {
        show(changed);
        return Done {};
    });
}

// Tokens that weren't read yet will be read as they are now.
void ChangeSecrets::show(const Credential &changed)
{
    m_services.book.update(changed.accountId, [&changed](Entry &entry) {
        if (entry.credential)
            entry.credential = changed;
    });
}

} // namespace accounts
