// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain/secretsession.h"

#include <QDBusObjectPath>
#include <QMap>
#include <QVariant>
#include <deque>
#include <functional>

namespace keychain {

// The freedesktop Secret Service. An entry is named by some of its attributes. It is written into the default
// collection; where several have it, as the default is the person's to change, the one changed last counts,
// and the others stay until it is removed. Only unlock() asks the person anything; what a service asks by
// itself when it shall change something is waited for.
class SecretService : public QObject
{
public:
    using Attributes = QMap<QString, QString>;

    explicit SecretService(std::chrono::milliseconds deadline);

    // Done when the default collection is there and unlocked.
    base::Future<base::Done> probe();
    // The secret of an entry. Codes: "keychain.absent" (NotFound), which is certain: a locked collection is a
    // failure, never a "no"; "keychain.locked", "keychain.held_back" (KeychainLocked: in a collection that is
    // open), those of SecretSession.
    base::Future<crypto::Secret> read(const Attributes &entry);
    // One after another, in the order they were asked for. Where the service is silent to one, it is to those
    // that wait for it; to a question that nobody answers it isn't. A no to one is "keychain.refused".
    base::Future<base::Done> write(
        const Attributes &entry, const QString &label, const crypto::Secret &secret);
    base::Future<base::Done> remove(const Attributes &entry); // done when it is gone from everywhere
    // The default collection, and wherever else there are entries with these attributes, or may be.
    base::Future<base::Done> unlock(const Attributes &entries);

private:
    using Paths = QList<QDBusObjectPath>;
    using Work = std::function<base::Future<base::Done>()>;
    using Fits = std::function<bool(const QVariant &)>;

    struct Found
    {
        Paths unlocked;
        Paths locked;
        bool isDefaultOpen = true;
    };
    struct Waiting
    {
        Work work;
        QPromise<base::Result<base::Done>> promise;
    };

    base::Future<base::Done> inTurn(const Work &work);
    void begin();
    void end(const base::Result<base::Done> &result);

    base::Future<Found> search(const Attributes &entry);
    base::Future<Found> searchAll(const Attributes &entry);
    base::Future<QDBusObjectPath> find(const Attributes &entry);
    base::Future<QDBusObjectPath> choose(const Found &found, const QDBusObjectPath &defaultCollection);
    base::Future<Paths> ours(const Paths &items);
    base::Future<QDBusObjectPath> newest(
        const Paths &items, const Paths &locked, const QDBusObjectPath &best, qulonglong modified);
    base::Future<base::Done> whyLocked(const QDBusObjectPath &item);
    base::Future<base::Done> isAbsent();
    base::Future<base::Done> confirmGone(const Attributes &entry, const base::Failure &otherwise);

    base::Future<base::Done> writeInto(const QDBusObjectPath &collection, const Attributes &entry,
        const QString &label, const crypto::Secret &secret);
    base::Future<base::Done> removeAll(const Paths &items);

    base::Future<QDBusObjectPath> defaultCollection(); // "/": there is none
    base::Future<QDBusObjectPath> openCollection(); // the default
    base::Future<bool> isAnyOpen();
    base::Future<Paths> hiding();
    base::Future<Paths> collections();
    base::Future<Paths> those(const Paths &objects, const QString &interface, const QString &property,
        const Fits &fit, const Paths &before = {});
    base::Future<QVariant> property(const QString &path, const QString &interface, const QString &name);

    base::Future<base::Done> unlockRest(const Attributes &entries, bool wasOpen);
    base::Future<base::Done> unlockAll(const Paths &objects);
    base::Future<base::Done> createCollection();
    base::Future<base::Done> settleChange(const QDBusObjectPath &prompt);
    base::Future<base::Done> settle(
        const QDBusObjectPath &prompt, std::optional<std::chrono::milliseconds> patience);

    const std::chrono::milliseconds m_deadline;
    SessionBus m_bus;
    SecretSession m_session;
    std::deque<Waiting> m_waiting; // the first of them is under way
};

} // namespace keychain
