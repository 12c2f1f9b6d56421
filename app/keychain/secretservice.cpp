// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/secretservice.h"

#include "keychain/prompt.h"

#include <QDBusMetaType>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace keychain {

namespace {

using Kind = base::Error::Kind;
using Paths = QList<QDBusObjectPath>;

constexpr auto noObject = "/"_L1; // how the service says "none"

base::Failure locked()
{
    return base::failure(Kind::KeychainLocked, u"keychain.locked"_s);
}

} // namespace

base::Failure absent()
{
    return base::failure(Kind::NotFound, u"keychain.absent"_s);
}

SecretService::SecretService(std::chrono::milliseconds deadline)
    : m_bus(deadline)
    , m_session(m_bus)
{
    qDBusRegisterMetaType<Attributes>();
}

base::Future<base::Done> SecretService::probe()
{
    return base::andThen(defaultCollection(), this, [this](const QDBusObjectPath &collection) {
        if (collection.path() == noObject)
            return base::ready<base::Done>(locked()); // unlock() will have it made
        const auto property = m_bus.call<QDBusVariant>(secretsService, collection.path(),
            u"org.freedesktop.DBus.Properties.Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
        return base::andThen(property, this, [](const auto &reply) -> base::Result<base::Done> {
            if (reply.value().variant().toBool())
                return locked();
            return base::Done();
        });
    });
}

base::Future<bool> SecretService::holds(const Attributes &attributes)
{
    return base::andThen(find(attributes), this,
        [](const QDBusObjectPath &item) { return base::Result<bool>(item.path() != noObject); });
}

base::Future<QDBusObjectPath> SecretService::find(const Attributes &attributes)
{
    const auto search = m_bus.call<Paths, Paths>(secretsService, secretsRoot,
        u"org.freedesktop.Secret.Service.SearchItems"_s, {QVariant::fromValue(attributes)});
    return base::andThen(search, this, [this](const auto &found) {
        const Paths unlocked = found.template argumentAt<0>();
        if (!unlocked.isEmpty())
            return base::ready<QDBusObjectPath>(unlocked.first());
        if (!found.template argumentAt<1>().isEmpty())
            return base::ready<QDBusObjectPath>(locked());
        // Some services hide the entries of a locked collection.
        return base::andThen(probe(), this,
            [](base::Done) { return base::Result<QDBusObjectPath>(QDBusObjectPath(noObject)); });
    });
}

base::Future<crypto::Secret> SecretService::read(const Attributes &attributes)
{
    const auto found = base::andThen(find(attributes), this, [this](const QDBusObjectPath &item) {
        return item.path() == noObject ? base::ready<crypto::Secret>(absent()) : m_session.read(item);
    });
    return base::recover(found, this, [this, attributes](const base::Error &error) {
        if (error.kind != Kind::KeychainRefused)
            return base::ready<crypto::Secret>(base::Failure(error));
        // Locked or removed meanwhile?
        return base::andThen(holds(attributes), this, [error](bool there) -> base::Result<crypto::Secret> {
            return there ? base::Failure(error) : absent();
        });
    });
}

base::Future<base::Done> SecretService::unlock()
{
    const auto asked = base::andThen(defaultCollection(), this, [this](const QDBusObjectPath &collection) {
        return collection.path() == noObject ? createCollection() : unlockCollection(collection);
    });
    return base::andThen(asked, this, [this](base::Done) { return probe(); });
}

base::Future<QDBusObjectPath> SecretService::defaultCollection()
{
    const auto alias = m_bus.call<QDBusObjectPath>(
        secretsService, secretsRoot, u"org.freedesktop.Secret.Service.ReadAlias"_s, {u"default"_s});
    return base::andThen(
        alias, this, [](const auto &reply) { return base::Result<QDBusObjectPath>(reply.value()); });
}

base::Future<base::Done> SecretService::unlockCollection(const QDBusObjectPath &collection)
{
    const auto unlocked = m_bus.call<Paths, QDBusObjectPath>(secretsService, secretsRoot,
        u"org.freedesktop.Secret.Service.Unlock"_s, {QVariant::fromValue(Paths {collection})});
    return base::andThen(
        unlocked, this, [this](const auto &reply) { return settle(reply.template argumentAt<1>()); });
}

// A new user has none yet; the service asks for the password it shall have.
base::Future<base::Done> SecretService::createCollection()
{
    const QVariantMap properties {{u"org.freedesktop.Secret.Collection.Label"_s, u"Login"_s}};
    const auto created = m_bus.call<QDBusObjectPath, QDBusObjectPath>(secretsService, secretsRoot,
        u"org.freedesktop.Secret.Service.CreateCollection"_s, {properties, u"default"_s});
    return base::andThen(
        created, this, [this](const auto &reply) { return settle(reply.template argumentAt<1>()); });
}

base::Future<base::Done> SecretService::settle(const QDBusObjectPath &prompt)
{
    if (prompt.path() == noObject)
        return base::ready<base::Done>(base::Done());
    // A reply doesn't say who sent it in later releases of Qt.
    const auto owner = m_bus.call<QString>(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
        u"org.freedesktop.DBus.GetNameOwner"_s, {QString(secretsService)});
    return base::andThen(owner, this, [this, path = prompt.path()](const auto &reply) {
        return (new Prompt(m_bus, reply.value(), path, this))->ask();
    });
}

} // namespace keychain
