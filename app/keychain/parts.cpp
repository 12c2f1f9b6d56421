// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/parts.h"

#include "crypto/digest.h"

using namespace Qt::StringLiterals;

namespace keychain {

using base::Done;
using Kind = base::Error::Kind;

namespace {

constexpr QByteArrayView magic = "cloakroom parts 1 ";

QByteArray digestOf(const crypto::Secret &secret)
{
    return crypto::digest(crypto::Hash::Sha256, secret.reveal().toByteArray()).toHex();
}

QString partKey(const QString &key, char set, int index)
{
    return u"%1#%2%3"_s.arg(key).arg(QLatin1Char(set)).arg(index);
}

base::Failure altered()
{
    return base::failure(Kind::SignInAgain, u"keychain.parts"_s);
}

} // namespace

Parts::Head Parts::Head::of(const crypto::Secret &item)
{
    const QByteArrayView bytes = item.reveal();
    if (!bytes.startsWith(magic))
        return {};
    const QList<QByteArray> words = bytes.sliced(magic.size()).toByteArray().split(' ');
    Head head;
    head.set = words.value(0) == "b" ? 'b' : 'a';
    head.count = words.value(1).toInt();
    head.digest = words.value(2);
    return head;
}

crypto::Secret Parts::Head::toItem() const
{
    return crypto::Secret(magic.toByteArray() + set + ' ' + QByteArray::number(count) + ' ' + digest);
}

Parts::Parts(SecretStore &items, qsizetype largest)
    : m_items(items)
    , m_largest(largest)
{
}

base::Future<Parts::Head> Parts::head(const QString &key)
{
    const auto found = base::andThen(m_items.read(key), this,
        [](const crypto::Secret &item) { return base::Result<Head>(Head::of(item)); });
    return base::recover(found, this, [](const base::Error &error) -> base::Result<Head> {
        if (error.kind == Kind::NotFound)
            return Head {};
        return base::Failure(error);
    });
}

base::Future<crypto::Secret> Parts::read(const QString &key)
{
    return m_largest ? readUnless(key, {}) : m_items.read(key);
}

// Parts that aren't those of their head may have been replaced since: then another process wrote another one.
base::Future<crypto::Secret> Parts::readUnless(const QString &key, const Head &tried)
{
    return base::andThen(m_items.read(key), this, [this, key, tried](const crypto::Secret &item) {
        const Head head = Head::of(item);
        if (!head.set)
            return base::ready<crypto::Secret>(item);
        if (head == tried || head.count < 1 || head.count > most)
            return base::ready<crypto::Secret>(altered());
        return base::recover(join(key, head, 0, {}), this, [this, key, head](const base::Error &error) {
            return error.code == u"keychain.parts"_s ? readUnless(key, head)
                                                     : base::ready<crypto::Secret>(base::Failure(error));
        });
    });
}

base::Future<crypto::Secret> Parts::join(
    const QString &key, const Head &head, int index, const crypto::Secret &before)
{
    if (index == head.count) {
        return base::ready(digestOf(before) == head.digest ? base::Result<crypto::Secret>(before)
                                                           : base::Result<crypto::Secret>(altered()));
    }
    const auto part = base::recover(m_items.read(partKey(key, head.set, index)), this,
        [](const base::Error &error) -> base::Result<crypto::Secret> {
            return error.kind == Kind::NotFound ? altered() : base::Failure(error);
        });
    return base::andThen(part, this, [this, key, head, index, before](const crypto::Secret &more) {
        const QByteArray both = before.reveal().toByteArray() + more.reveal().toByteArray();
        return join(key, head, index + 1, crypto::Secret(both));
    });
}

base::Future<Done> Parts::write(const QString &key, const crypto::Secret &secret)
{
    if (!m_largest)
        return m_items.write(key, secret);
    const qsizetype size = secret.reveal().size();
    if (size > m_largest * most) {
        return base::ready<Done>(base::failure(Kind::KeychainRefused, u"keychain.too_large"_s,
            u"%1 bytes"_s.arg(m_largest * most), u"%1 bytes"_s.arg(size)));
    }
    return base::andThen(head(key), this, [this, key, secret, size](const Head &before) {
        // What only looks like a head is split, too, so that reading it can't be mistaken.
        const bool isWhole = size <= m_largest && !secret.reveal().startsWith(magic);
        Head next;
        if (!isWhole) {
            next.set = before.set == 'a' ? 'b' : 'a';
            next.count = int((size + m_largest - 1) / m_largest);
            next.digest = digestOf(secret);
        }
        const auto parts = isWhole ? base::ready<Done>(Done()) : split(key, next, 0, secret);
        const auto written = base::andThen(parts, this, [this, key, next, secret](const Done &) {
            return m_items.write(key, next.set ? next.toItem() : secret);
        });
        return base::andThen(
            written, this, [this, key, next](const Done &) { return removeUnused(key, next.set); });
    });
}

base::Future<Done> Parts::split(const QString &key, const Head &head, int index, const crypto::Secret &secret)
{
    if (index == head.count)
        return base::ready<Done>(Done());
    const QByteArrayView bytes = secret.reveal();
    const qsizetype from = index * m_largest;
    const crypto::Secret part(bytes.sliced(from, qMin(m_largest, bytes.size() - from)));
    return base::andThen(m_items.write(partKey(key, head.set, index), part), this,
        [this, key, head, index, secret](const Done &) { return split(key, head, index + 1, secret); });
}

base::Future<Done> Parts::remove(const QString &key)
{
    if (!m_largest)
        return m_items.remove(key);
    return base::andThen(
        m_items.remove(key), this, [this, key](const Done &) { return removeUnused(key, 0); });
}

base::Future<Done> Parts::removeUnused(const QString &key, char used)
{
    const auto a = used == 'a' ? base::ready<Done>(Done()) : removeFrom(key, 'a', 0);
    return base::andThen(a, this, [this, key, used](const Done &) {
        return used == 'b' ? base::ready<Done>(Done()) : removeFrom(key, 'b', 0);
    });
}

// From the last on, so that none is left behind that a next time wouldn't find.
base::Future<Done> Parts::removeFrom(const QString &key, char set, int index)
{
    const QString part = partKey(key, set, index);
    const auto isThere = base::recover(base::andThen(m_items.read(part), this,
                                           [](const crypto::Secret &) { return base::Result<bool>(true); }),
        this, [](const base::Error &error) -> base::Result<bool> {
            if (error.kind == Kind::NotFound)
                return false;
            return base::Failure(error);
        });
    return base::andThen(isThere, this, [this, key, set, index, part](bool there) {
        if (!there)
            return base::ready<Done>(Done());
        return base::andThen(removeFrom(key, set, index + 1), this,
            [this, part](const Done &) { return m_items.remove(part); });
    });
}

} // namespace keychain
