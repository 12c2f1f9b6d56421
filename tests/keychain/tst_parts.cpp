// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/parts.h"
#include "support/awaited.h"
#include "support/memorystore.h"

#include <QTest>

using keychain::Parts;
using support::awaited;

namespace {

constexpr qsizetype largest = 100;
const QString key = QStringLiteral("account");

crypto::Secret secretOf(qsizetype size, char letter = 'x')
{
    QByteArray bytes(size, letter);
    for (qsizetype i = 0; i < size; i += 7)
        bytes[i] = char('a' + i % 26);
    return crypto::Secret(bytes);
}

// Takes writes up to a number, then refuses all.
class Failing : public support::MemoryStore
{
public:
    int left = 0;

    base::Future<base::Done> write(const QString &name, const crypto::Secret &secret) override
    {
        if (left-- <= 0) {
            return base::ready<base::Done>(
                base::failure(base::Error::Kind::KeychainRefused, QStringLiteral("keychain.refused")));
        }
        return MemoryStore::write(name, secret);
    }
};

// Another process does something before one of the reads.
class Shared : public support::MemoryStore
{
public:
    int left = -1; // reads until then
    std::function<void()> meanwhile;

    base::Future<crypto::Secret> read(const QString &name) override
    {
        if (left-- == 0)
            meanwhile();
        return MemoryStore::read(name);
    }
};

} // namespace

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsASecretOfAnySize_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<qsizetype>("items");
        QTest::newRow("nothing") << qsizetype(0) << qsizetype(1);
        QTest::newRow("as large as an item") << largest << qsizetype(1);
        QTest::newRow("a byte more") << largest + 1 << qsizetype(3);
        QTest::newRow("ten parts") << largest * 10 << qsizetype(11);
        QTest::newRow("as many parts as there may be") << largest * Parts::most << qsizetype(Parts::most + 1);
    }

    void keepsASecretOfAnySize()
    {
        QFETCH(qsizetype, size);
        QFETCH(qsizetype, items);
        support::MemoryStore store;
        Parts parts(store, largest);
        const crypto::Secret secret = secretOf(size);
        QVERIFY(awaited(parts.write(key, secret)));
        QCOMPARE(store.items.size(), items);
        for (const crypto::Secret &item : std::as_const(store.items))
            QVERIFY(item.reveal().size() <= largest);
        QVERIFY(*awaited(parts.read(key)) == secret);
        QVERIFY(awaited(parts.remove(key)));
        QVERIFY(store.items.isEmpty());
    }

    void refusesWhatIsTooLargeAndKeepsWhatWasThere()
    {
        support::MemoryStore store;
        Parts parts(store, largest);
        QVERIFY(awaited(parts.write(key, secretOf(300))));
        const auto written = awaited(parts.write(key, secretOf(largest * Parts::most + 1)));
        QVERIFY(!written);
        QCOMPARE(written.error().code, QStringLiteral("keychain.too_large"));
        QVERIFY(*awaited(parts.read(key)) == secretOf(300));
    }

    void hasAllOfTheOldOrAllOfTheNewWheneverAWriteFails()
    {
        for (int writes = 0; writes <= 6; ++writes) {
            Failing store;
            Parts parts(store, largest);
            store.left = 100;
            QVERIFY(awaited(parts.write(key, secretOf(450, 'o'))));
            store.left = writes;
            const bool isWritten = awaited(parts.write(key, secretOf(480, 'n'))).has_value();
            QCOMPARE(isWritten, writes == 6); // five parts and the item
            QVERIFY(*awaited(parts.read(key)) == (isWritten ? secretOf(480, 'n') : secretOf(450, 'o')));
            store.left = 100;
            QVERIFY(awaited(parts.write(key, secretOf(10)))); // whole again
            QCOMPARE(store.items.size(), 1);
        }
    }

    void tellsAPartThatIsMissingOrAltered()
    {
        support::MemoryStore store;
        Parts parts(store, largest);
        QVERIFY(awaited(parts.write(key, secretOf(300))));
        const auto items = store.items;
        for (auto it = items.cbegin(); it != items.cend(); ++it) {
            if (it.key() == key)
                continue;
            store.items = items;
            store.items.remove(it.key());
            QCOMPARE(awaited(parts.read(key)).error().code, QStringLiteral("keychain.parts"));
            store.items[it.key()] = secretOf(100, 'z');
            QCOMPARE(awaited(parts.read(key)).error().code, QStringLiteral("keychain.parts"));
        }
    }

    void readsWhatAnotherProcessWritesMeanwhile()
    {
        for (int before = 0; before <= 5; ++before) { // the item and five parts
            Shared store;
            Parts parts(store, largest);
            Parts others(store, largest);
            QVERIFY(awaited(parts.write(key, secretOf(450, 'o'))));
            store.meanwhile = [&others] { others.write(key, secretOf(480, 'n')); };
            store.left = before;
            const auto read = awaited(parts.read(key));
            QVERIFY2(read, qPrintable(read ? QString() : read.error().code));
            QVERIFY(*read == secretOf(480, 'n'));
        }
    }

    void readsNothingThatAnotherProcessRemovesMeanwhile()
    {
        Shared store;
        Parts parts(store, largest);
        Parts others(store, largest);
        QVERIFY(awaited(parts.write(key, secretOf(450))));
        store.meanwhile = [&others] { others.remove(key); };
        store.left = 2;
        QCOMPARE(awaited(parts.read(key)).error().code, QStringLiteral("keychain.absent"));
    }

    void isNotMistakenBySecretsThatLookLikeItsOwn()
    {
        support::MemoryStore store;
        Parts parts(store, largest);
        const crypto::Secret sly("cloakroom parts 1 a 2 0000");
        QVERIFY(awaited(parts.write(key, sly)));
        QVERIFY(*awaited(parts.read(key)) == sly);
    }

    void passesEverythingOnWithoutALimit()
    {
        support::MemoryStore store;
        Parts parts(store, 0);
        const crypto::Secret secret = secretOf(1 << 20);
        QVERIFY(awaited(parts.write(key, secret)));
        QCOMPARE(store.items.size(), 1);
        QVERIFY(*awaited(parts.read(key)) == secret);
        QCOMPARE(store.calls.size(), 2);
    }

    void passesOnWhatTheStoreSays()
    {
        support::MemoryStore store;
        Parts parts(store, largest);
        QCOMPARE(awaited(parts.read(key)).error().code, QStringLiteral("keychain.absent"));
        store.trouble
            = base::Error {base::Error::Kind::KeychainLocked, QStringLiteral("keychain.locked"), {}, {}, {}};
        QCOMPARE(awaited(parts.read(key)).error().code, QStringLiteral("keychain.locked"));
        QCOMPARE(awaited(parts.write(key, secretOf(300))).error().code, QStringLiteral("keychain.locked"));
        QCOMPARE(awaited(parts.probe()).error().code, QStringLiteral("keychain.locked"));
        QVERIFY(awaited(parts.unlock()));
    }
};

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
