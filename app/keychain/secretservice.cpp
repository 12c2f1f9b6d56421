// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/secretservice.h"

#include "keychain/prompt.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace keychain {

using base::Done;
using base::Failure;

namespace {

using Kind = base::Error::Kind;

constexpr auto noObject = "/"_L1; // how the service says "none"
const QString defaultAlias = u"/org/freedesktop/secrets/aliases/default"_s;
const QString collectionInterface = u"org.freedesktop.Secret.Collection"_s;
const QString itemInterface = u"org.freedesktop.Secret.Item"_s;
const QString schema = u"org.qt.keychain"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;

Failure locked()
{
    return base::failure(Kind::KeychainLocked, u"keychain.locked"_s);
}

Failure absent()
{
    return base::failure(Kind::NotFound, u"keychain.absent"_s);
}

QString collectionOf(const QDBusObjectPath &item)
{
    return item.path().section(u'/', 0, -2);
}

QList<QDBusObjectPath> in(const QDBusObjectPath &collection, const QList<QDBusObjectPath> &items)
{
    QList<QDBusObjectPath> inside;
    std::copy_if(items.begin(), items.end(), std::back_inserter(inside),
        [&collection](const QDBusObjectPath &item) { return collectionOf(item) == collection.path(); });
    return inside;
}

} // namespace

SecretService::SecretService(std::chrono::milliseconds deadline)
    : m_deadline(deadline)
    , m_bus(deadline)
    , m_session(m_bus)
{
    qDBusRegisterMetaType<Attributes>();
}

base::Future<Done> SecretService::probe()
{
    return base::andThen(
        openCollection(), this, [](const QDBusObjectPath &) { return base::Result<Done>(Done()); });
}

base::Future<QDBusObjectPath> SecretService::openCollection()
{
    return base::andThen(defaultCollection(), this, [this](const QDBusObjectPath &collection) {
        if (collection.path() == noObject)
            return base::ready<QDBusObjectPath>(locked()); // unlock() will have it made
        return base::andThen(property(collection.path(), collectionInterface, u"Locked"_s), this,
            [collection](const QVariant &isLocked) -> base::Result<QDBusObjectPath> {
                return isLocked.toBool() ? locked() : base::Result<QDBusObjectPath>(collection);
            });
    });
}

base::Future<crypto::Secret> SecretService::read(const Attributes &entry)
{
    const auto read = base::andThen(
        find(entry), this, [this](const QDBusObjectPath &item) { return m_session.read(item); });
    return base::recover(read, this, [this, entry](const base::Error &error) {
        if (error.kind != Kind::KeychainRefused && error.kind != Kind::SignInAgain)
            return base::ready<crypto::Secret>(Failure(error));
        // Locked or removed meanwhile?
        const auto item = base::andThen(
            find(entry), this, [this](const QDBusObjectPath &found) { return ours({found}); });
        return base::andThen(item, this, [error](const Paths &own) -> base::Result<crypto::Secret> {
            const bool isTheirs = error.kind == Kind::SignInAgain && own.isEmpty();
            return isTheirs ? absent() : Failure(error);
        });
    });
}

base::Future<QDBusObjectPath> SecretService::find(const Attributes &entry)
{
    return base::andThen(search(entry), this, [this](const Found &found) {
        if (found.unlocked.size() == 1 && found.locked.isEmpty() && found.isDefaultOpen)
            return base::ready<QDBusObjectPath>(found.unlocked.first());
        if (!found.unlocked.isEmpty() && !found.isDefaultOpen) // where what was written last may be hidden
            return base::ready<QDBusObjectPath>(locked());
        if (found.unlocked.isEmpty() && found.locked.isEmpty()) {
            return base::andThen(
                isAbsent(), this, [](Done) { return base::Result<QDBusObjectPath>(absent()); });
        }
        return base::andThen(defaultCollection(), this,
            [this, found](const QDBusObjectPath &collection) { return choose(found, collection); });
    });
}

// KeePassXC asks the person before it searches while all its collections are locked.
base::Future<SecretService::Found> SecretService::search(const Attributes &entry)
{
    const auto isLocked = base::recover(property(defaultAlias, collectionInterface, u"Locked"_s), this,
        [](const base::Error &error) -> base::Result<QVariant> {
            return error.kind == Kind::KeychainRefused ? base::Result<QVariant>(true) : Failure(error);
        });
    return base::andThen(isLocked, this, [this, entry](const QVariant &isDefaultLocked) {
        if (!isDefaultLocked.toBool())
            return searchAll(entry);
        const auto found = base::andThen(isAnyOpen(), this,
            [this, entry](bool open) { return open ? searchAll(entry) : base::ready<Found>(locked()); });
        return base::andThen(found, this, [](Found elsewhere) {
            elsewhere.isDefaultOpen = false;
            return base::Result<Found>(elsewhere);
        });
    });
}

base::Future<SecretService::Found> SecretService::searchAll(const Attributes &entry)
{
    const auto reply = m_bus.call<Paths, Paths>(
        secretsService, secretsRoot, serviceInterface + u".SearchItems"_s, {QVariant::fromValue(entry)});
    return base::andThen(reply, this, [](const auto &found) {
        return base::Result<Found>(Found {found.template argumentAt<0>(), found.template argumentAt<1>()});
    });
}

// What is locked in the default collection is what was written last.
base::Future<QDBusObjectPath> SecretService::choose(
    const Found &found, const QDBusObjectPath &defaultCollection)
{
    const auto refuse = [this](const QDBusObjectPath &item) {
        return base::andThen(
            whyLocked(item), this, [](Done) { return base::Result<QDBusObjectPath>(locked()); });
    };
    const Paths closed = in(defaultCollection, found.locked);
    if (!closed.isEmpty() || found.unlocked.isEmpty())
        return refuse(closed.isEmpty() ? found.locked.first() : closed.first());
    const auto newestOfOurs = base::andThen(
        ours(found.unlocked), this, [this, found, defaultCollection](const Paths &own) {
            Paths items = (own.isEmpty() ? found.unlocked : own) + found.locked;
            std::stable_partition(items.begin(), items.end(),
                [&](const QDBusObjectPath &item) { return collectionOf(item) == defaultCollection.path(); });
            return newest(items, found.locked, {}, 0);
        });
    return base::andThen(newestOfOurs, this, [refuse, found](const QDBusObjectPath &item) {
        return found.locked.contains(item) ? refuse(item) : base::ready<QDBusObjectPath>(item);
    });
}

// Among those that are unlocked: a search finds what KWallet keeps for itself, too.
base::Future<SecretService::Paths> SecretService::ours(const Paths &items)
{
    return those(items, itemInterface, u"Attributes"_s, [](const QVariant &attributes) {
        return qdbus_cast<Attributes>(attributes)[u"xdg:schema"_s] == schema;
    });
}

// Of those that were changed in the same second, or when nobody knows, the first: that in the default
// collection, into which they are written. One that is locked may have been changed since, where nobody
// knows.
base::Future<QDBusObjectPath> SecretService::newest(
    const Paths &items, const Paths &locked, const QDBusObjectPath &best, qulonglong modified)
{
    if (items.isEmpty())
        return base::ready<QDBusObjectPath>(best);
    return base::andThen(
        property(items.first().path(), itemInterface, u"Modified"_s), this, [=, this](const QVariant &value) {
            qulonglong seconds = value.toULongLong();
            if (seconds == 0 && locked.contains(items.first()))
                seconds = std::numeric_limits<qulonglong>::max();
            const bool isNewer = best.path().isEmpty() || seconds > modified;
            return newest(
                items.sliced(1), locked, isNewer ? items.first() : best, isNewer ? seconds : modified);
        });
}

// Always a failure.
base::Future<Done> SecretService::whyLocked(const QDBusObjectPath &item)
{
    return base::andThen(property(collectionOf(item), collectionInterface, u"Locked"_s), this,
        [](const QVariant &isLocked) -> base::Result<Done> {
            return isLocked.toBool() ? locked()
                                     : base::failure(Kind::KeychainLocked, u"keychain.held_back"_s);
        });
}

// Of an entry that a search found nowhere.
base::Future<Done> SecretService::isAbsent()
{
    const auto mayHide = base::andThen(probe(), this, [this](Done) { return hiding(); });
    return base::andThen(mayHide, this, [](const Paths &collections) -> base::Result<Done> {
        return collections.isEmpty() ? base::Result<Done>(Done()) : locked();
    });
}

base::Future<Done> SecretService::inTurn(const Work &work)
{
    Waiting waiting {work, {}};
    waiting.promise.start();
    auto future = waiting.promise.future();
    m_waiting.push_back(std::move(waiting));
    if (m_waiting.size() == 1)
        begin();
    return future;
}

void SecretService::begin()
{
    base::finally(m_waiting.front().work(), this, [this](const base::Result<Done> &result) { end(result); });
}

void SecretService::end(const base::Result<Done> &result)
{
    const bool isSilent = !result && result.error().code == u"keychain.silent"_s;
    std::deque<Waiting> answered;
    do {
        answered.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    } while (isSilent && !m_waiting.empty());
    if (!m_waiting.empty())
        begin();
    for (Waiting &each : answered) { // whoever hears it may end this object
        each.promise.addResult(result);
        each.promise.finish();
    }
}

base::Future<Done> SecretService::write(
    const Attributes &entry, const QString &label, const crypto::Secret &secret)
{
    return inTurn([this, entry, label, secret] {
        return base::andThen(openCollection(), this, [=, this](const QDBusObjectPath &collection) {
            return writeInto(collection, entry, label, secret);
        });
    });
}

// The attributes are QtKeychain's, which wrote what is there from before.
base::Future<Done> SecretService::writeInto(const QDBusObjectPath &collection, const Attributes &entry,
    const QString &label, const crypto::Secret &secret)
{
    return base::andThen(searchAll(entry), this, [=, this](const Found &found) {
        if (const Paths heldBack = in(collection, found.locked); !heldBack.isEmpty())
            return whyLocked(heldBack.first());
        Attributes attributes = entry;
        attributes.insert(u"type"_s, u"base64"_s);
        attributes.insert(u"xdg:schema"_s, schema);
        const auto prompt = m_session.write(collection,
            {{itemInterface + u".Label"_s, label},
                {itemInterface + u".Attributes"_s, QVariant::fromValue(attributes)}},
            secret);
        return base::andThen(
            prompt, this, [this](const QDBusObjectPath &path) { return settleChange(path); });
    });
}

base::Future<Done> SecretService::remove(const Attributes &entry)
{
    return inTurn([this, entry] {
        return base::andThen(search(entry), this, [this, entry](const Found &found) {
            if (!found.locked.isEmpty())
                return whyLocked(found.locked.first());
            if (found.unlocked.isEmpty())
                return isAbsent();
            const auto removed = base::recover(removeAll(found.unlocked), this,
                [this, entry](const base::Error &error) { return confirmGone(entry, Failure(error)); });
            return base::andThen(removed, this, [this, entry](Done) {
                return confirmGone(entry, base::failure(Kind::KeychainRefused, u"keychain.refused"_s));
            });
        });
    });
}

base::Future<Done> SecretService::confirmGone(const Attributes &entry, const Failure &otherwise)
{
    return base::andThen(search(entry), this, [otherwise](const Found &left) -> base::Result<Done> {
        return left.unlocked.isEmpty() && left.locked.isEmpty() ? base::Result<Done>(Done()) : otherwise;
    });
}

base::Future<Done> SecretService::removeAll(const Paths &items)
{
    if (items.isEmpty())
        return base::ready<Done>(Done());
    const auto asked
        = m_bus.call<QDBusObjectPath>(secretsService, items.first().path(), itemInterface + u".Delete"_s);
    const auto removed
        = base::andThen(asked, this, [this](const auto &reply) { return settleChange(reply.value()); });
    return base::andThen(removed, this, [this, items](Done) { return removeAll(items.sliced(1)); });
}

base::Future<QDBusObjectPath> SecretService::defaultCollection()
{
    const auto alias = m_bus.call<QDBusObjectPath>(
        secretsService, secretsRoot, serviceInterface + u".ReadAlias"_s, {u"default"_s});
    return base::andThen(
        alias, this, [](const auto &reply) { return base::Result<QDBusObjectPath>(reply.value()); });
}

base::Future<SecretService::Paths> SecretService::collections()
{
    return base::andThen(property(secretsRoot, serviceInterface, u"Collections"_s), this,
        [](const QVariant &all) { return base::Result<Paths>(qdbus_cast<Paths>(all)); });
}

base::Future<bool> SecretService::isAnyOpen()
{
    const auto open = base::andThen(collections(), this, [this](const Paths &all) {
        return those(all, collectionInterface, u"Locked"_s,
            [](const QVariant &isLocked) { return !isLocked.toBool(); });
    });
    return base::andThen(open, this, [](const Paths &some) { return base::Result<bool>(!some.isEmpty()); });
}

// Collections that are locked and don't tell what they hold.
base::Future<SecretService::Paths> SecretService::hiding()
{
    const auto closed = base::andThen(collections(), this, [this](const Paths &all) {
        return those(all, collectionInterface, u"Locked"_s,
            [](const QVariant &isLocked) { return isLocked.toBool(); });
    });
    return base::andThen(closed, this, [this](const Paths &some) {
        return those(some, collectionInterface, u"Items"_s,
            [](const QVariant &items) { return qdbus_cast<Paths>(items).isEmpty(); });
    });
}

base::Future<SecretService::Paths> SecretService::those(const Paths &objects, const QString &interface,
    const QString &property, const Fits &fit, const Paths &before)
{
    if (objects.isEmpty())
        return base::ready<Paths>(before);
    return base::andThen(
        this->property(objects.first().path(), interface, property), this, [=, this](const QVariant &value) {
            const Paths some = fit(value) ? before + Paths {objects.first()} : before;
            return those(objects.sliced(1), interface, property, fit, some);
        });
}

base::Future<QVariant> SecretService::property(
    const QString &path, const QString &interface, const QString &name)
{
    const auto reply = m_bus.call<QDBusVariant>(
        secretsService, path, u"org.freedesktop.DBus.Properties.Get"_s, {interface, name});
    return base::andThen(
        reply, this, [](const auto &value) { return base::Result<QVariant>(value.value().variant()); });
}

base::Future<Done> SecretService::unlock(const Attributes &entries)
{
    return base::andThen(defaultCollection(), this, [this, entries](const QDBusObjectPath &collection) {
        if (collection.path() == noObject)
            return base::andThen(createCollection(), this, [this](Done) { return probe(); });
        const auto wasOpen = base::andThen(property(collection.path(), collectionInterface, u"Locked"_s),
            this, [](const QVariant &isLocked) { return base::Result<bool>(!isLocked.toBool()); });
        const auto opened = base::andThen(wasOpen, this, [this, collection, entries](bool open) {
            const auto unlocked = open ? base::ready<Done>(Done()) : unlockAll({collection});
            return base::andThen(
                unlocked, this, [this, entries, open](Done) { return unlockRest(entries, open); });
        });
        return base::andThen(opened, this, [this](Done) { return probe(); });
    });
}

base::Future<Done> SecretService::unlockRest(const Attributes &entries, bool wasOpen)
{
    return base::andThen(search(entries), this, [this, wasOpen](const Found &found) {
        if (!found.locked.isEmpty())
            return unlockAll(found.locked);
        if (!wasOpen)
            return base::ready<Done>(Done());
        return base::andThen(hiding(), this, [this](const Paths &collections) {
            return collections.isEmpty() ? base::ready<Done>(Done()) : unlockAll(collections);
        });
    });
}

base::Future<Done> SecretService::unlockAll(const Paths &objects)
{
    const auto unlocked = m_bus.call<Paths, QDBusObjectPath>(
        secretsService, secretsRoot, serviceInterface + u".Unlock"_s, {QVariant::fromValue(objects)});
    return base::andThen(
        unlocked, this, [this](const auto &reply) { return settle(reply.template argumentAt<1>(), {}); });
}

// A new user has none yet; the service asks for the password it shall have.
base::Future<Done> SecretService::createCollection()
{
    const QVariantMap properties {{u"org.freedesktop.Secret.Collection.Label"_s, u"Login"_s}};
    const auto created = m_bus.call<QDBusObjectPath, QDBusObjectPath>(
        secretsService, secretsRoot, serviceInterface + u".CreateCollection"_s, {properties, u"default"_s});
    return base::andThen(
        created, this, [this](const auto &reply) { return settle(reply.template argumentAt<1>(), {}); });
}

// Of a collection that is open.
base::Future<Done> SecretService::settleChange(const QDBusObjectPath &prompt)
{
    return base::recover(
        settle(prompt, m_deadline), this, [](const base::Error &error) -> base::Result<Done> {
            return error.code == u"keychain.dismissed"_s
                ? base::failure(Kind::KeychainRefused, u"keychain.refused"_s)
                : Failure(error);
        });
}

base::Future<Done> SecretService::settle(
    const QDBusObjectPath &prompt, std::optional<std::chrono::milliseconds> patience)
{
    if (prompt.path() == noObject)
        return base::ready<Done>(Done());
    // A reply doesn't say who sent it in later releases of Qt.
    const auto owner = m_bus.call<QString>(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
        u"org.freedesktop.DBus.GetNameOwner"_s, {QString(secretsService)});
    return base::andThen(owner, this, [this, path = prompt.path(), patience](const auto &reply) {
        return (new Prompt(m_bus, reply.value(), path, this))->ask(patience);
    });
}

} // namespace keychain
