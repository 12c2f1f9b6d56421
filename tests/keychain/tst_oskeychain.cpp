// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/oskeychain.h"
#include "support/heldmemory.h"
#include "support/keyring.h"

#include <QTest>

using base::Error;
using keychain::OsKeychain;
using namespace std::chrono_literals;

namespace {

const auto service = QStringLiteral("Cloakroom test");
const auto key = QStringLiteral("account-1");

template <typename T> base::Result<T> wait(base::Future<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000))
        return base::failure(Error::Kind::TimedOut, QStringLiteral("test.never_answered"));
    return future.result();
}

template <typename T> QString codeOf(const base::Result<T> &result)
{
    return result ? QStringLiteral("done") : result.error().code;
}

crypto::Secret secret(const QByteArray &bytes = QByteArrayLiteral("a refresh token"))
{
    return crypto::Secret(bytes);
}

} // namespace

#define CODE(future) codeOf(wait(future))

class OsKeychainTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::Keyring> m_keyring;
    const QString m_done = QStringLiteral("done");
    const QString m_locked = QStringLiteral("keychain.locked");
    const QString m_absent = QStringLiteral("keychain.absent");

private Q_SLOTS:
    void initTestCase()
    {
        m_keyring = std::make_unique<support::Keyring>();
        QVERIFY(m_keyring->startBus());
    }

    void cleanupTestCase() { m_keyring.reset(); }

    void init()
    {
        m_keyring->thaw();
        QVERIFY(m_keyring->isThere() ? m_keyring->unlock() : m_keyring->start());
        QCOMPARE(CODE(OsKeychain(service).remove(key)), m_done);
    }

    void keepsWhatItIsGiven_data()
    {
        QByteArray binary;
        for (int value = 0; value < 256; ++value)
            binary.append(static_cast<char>(value));
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArrayLiteral("a refresh token");
        QTest::newRow("a NUL byte in the middle") << QByteArray("be\0hind", 7);
        QTest::newRow("NUL bytes only") << QByteArray(3, '\0');
        QTest::newRow("every byte") << binary;
        QTest::newRow("64 KiB") << binary.repeated(256);
        QTest::newRow("1 MiB") << binary.repeated(4096);
    }

    void keepsWhatItIsGiven()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(CODE(OsKeychain(service).write(key, secret(bytes))), m_done);
        OsKeychain another(service);
        const auto answer = wait(another.read(key));
        QCOMPARE(codeOf(answer), m_done);
        QCOMPARE(answer->reveal().toByteArray(), bytes);
    }

    void replacesWhatWasThere()
    {
        OsKeychain keychain(service);
        QCOMPARE(CODE(keychain.write(key, secret("old"))), m_done);
        QCOMPARE(CODE(keychain.write(key, secret("new"))), m_done);
        QCOMPARE(wait(keychain.read(key))->reveal().toByteArray(), QByteArray("new"));
    }

    void doesNotMixServicesAndKeys()
    {
        OsKeychain keychain(service);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        QCOMPARE(CODE(keychain.read(QStringLiteral("account-2"))), m_absent);
        QCOMPARE(CODE(OsKeychain(QStringLiteral("Another")).read(key)), m_absent);
    }

    void answersManyCallsAtOnceInOrder_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("as usual") << false;
        QTest::newRow("the first of them tried again") << true;
    }

    void answersManyCallsAtOnceInOrder()
    {
        QFETCH(bool, restarted);
        OsKeychain keychain(service);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        if (restarted)
            QVERIFY(m_keyring->kill() && m_keyring->start());
        QList<base::Future<base::Done>> writes;
        for (int i = 0; i < 20; ++i)
            writes += keychain.write(key, secret(QByteArray::number(i)));
        for (const auto &write : writes)
            QCOMPARE(CODE(write), m_done);
        QCOMPARE(wait(keychain.read(key))->reveal().toByteArray(), QByteArray("19"));
    }

    void keepsNoCopyOfWhatItHasRead()
    {
        constexpr int rounds = 10;
        constexpr int atATime = 20;
        constexpr qint64 most = 1000; // bytes a read: tables and caches may grow, and an item has more
        OsKeychain keychain(service);
        QCOMPARE(CODE(keychain.write(key, secret(QByteArray(2000, 'x')))), m_done);
        const auto readAll = [&] {
            for (int round = 0; round < rounds; ++round) {
                QList<base::Future<crypto::Secret>> answers;
                for (int i = 0; i < atATime; ++i)
                    answers += keychain.read(key);
                for (const auto &answer : answers)
                    QCOMPARE(CODE(answer), m_done);
            }
        };
        readAll();
        const qint64 before = support::heldMemory();
        readAll();
        const qint64 grown = (support::heldMemory() - before) / (rounds * atATime);
        QVERIFY2(grown < most, qPrintable(QStringLiteral("%1 bytes a read").arg(grown)));
    }

    void takesNothingForASecretThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no base64") << QByteArray("a refresh token");
    }

    void takesNothingForASecretThatIsNone()
    {
        QFETCH(const QByteArray, bytes);
        OsKeychain keychain(service);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        QVERIFY(m_keyring->spoil(bytes));
        const auto answer = wait(keychain.read(key));
        QCOMPARE(codeOf(answer), QStringLiteral("keychain.damaged"));
        QCOMPARE(answer.error().kind, Error::Kind::SignInAgain);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        QCOMPARE(CODE(keychain.read(key)), m_done);
    }

    void saysThatAnEntryIsAbsent()
    {
        const auto answer = wait(OsKeychain(service).read(key));
        QCOMPARE(codeOf(answer), m_absent);
        QCOMPARE(answer.error().kind, Error::Kind::NotFound);
    }

    void removesForGood()
    {
        OsKeychain keychain(service);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        QCOMPARE(CODE(keychain.remove(key)), m_done);
        QCOMPARE(CODE(keychain.read(key)), m_absent);
        QCOMPARE(CODE(keychain.remove(key)), m_done);
    }

    void tellsLockedFromAbsent()
    {
        OsKeychain keychain(service);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        QVERIFY(m_keyring->lock());
        QCOMPARE(CODE(keychain.probe()), m_locked);
        QCOMPARE(CODE(keychain.read(key)), m_locked);
        QCOMPARE(CODE(keychain.read(QStringLiteral("never written"))), m_locked);
        QCOMPARE(CODE(keychain.write(key, secret("new"))), m_locked);
        QVERIFY(m_keyring->unlock());
        QCOMPARE(wait(keychain.read(key))->reveal().toByteArray(), secret().reveal().toByteArray());
    }

    void leavesALockedEntryAndSaysSo()
    {
        OsKeychain keychain(service);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        QVERIFY(m_keyring->lock());
        const auto answer = wait(keychain.remove(key));
        QCOMPARE(codeOf(answer), m_locked);
        QCOMPARE(answer.error().kind, Error::Kind::KeychainLocked);
        QVERIFY(m_keyring->unlock());
        QCOMPARE(CODE(keychain.read(key)), m_done);
    }

    void saysThatTheQuestionWasDismissed() // there is no display, so the service dismisses it by itself
    {
        OsKeychain keychain(service);
        QVERIFY(m_keyring->lock());
        QCOMPARE(CODE(keychain.unlock()), QStringLiteral("keychain.dismissed"));
        QVERIFY(m_keyring->isThere());
        QVERIFY(m_keyring->isLocked());
    }

    void unlocksWithoutAQuestionWhatIsOpen() { QCOMPARE(CODE(OsKeychain(service).unlock()), m_done); }

    void saysThatThereIsNoService()
    {
        QVERIFY(m_keyring->kill());
        OsKeychain keychain(service);
        const auto answer = wait(keychain.probe());
        QCOMPARE(codeOf(answer), QStringLiteral("keychain.no_service"));
        QCOMPARE(answer.error().kind, Error::Kind::KeychainMissing);
        QCOMPARE(CODE(keychain.read(key)), QStringLiteral("keychain.no_service"));
    }

    void saysThatTheServiceIsSilentAndRecovers()
    {
        OsKeychain keychain(service, 500ms);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        m_keyring->freeze();
        const auto answer = wait(keychain.read(key));
        QCOMPARE(codeOf(answer), QStringLiteral("keychain.silent"));
        QCOMPARE(answer.error().kind, Error::Kind::KeychainSilent);
        QCOMPARE(CODE(keychain.write(key, secret())), QStringLiteral("keychain.silent"));
        QCOMPARE(CODE(keychain.remove(key)), QStringLiteral("keychain.silent"));
        m_keyring->thaw();
        QCOMPARE(CODE(keychain.read(key)), m_done);
    }

    void answersAllWhoWaitForASilentService()
    {
        OsKeychain keychain(service, 1s);
        m_keyring->freeze();
        const auto first = keychain.write(key, secret("one"));
        const auto removal = keychain.remove(key);
        const auto last = keychain.write(key, secret("two"));
        QCOMPARE(CODE(first), QStringLiteral("keychain.silent"));
        QVERIFY(removal.isFinished() && last.isFinished());
        QCOMPARE(CODE(removal), QStringLiteral("keychain.silent"));
        QCOMPARE(CODE(last), QStringLiteral("keychain.silent"));
    }

    void writesWhereThePersonNowWantsIt()
    {
        OsKeychain keychain(service);
        QCOMPARE(CODE(keychain.write(key, secret("old"))), m_done);
        const QString other = m_keyring->createCollection();
        QVERIFY(!other.isEmpty());
        m_keyring->setDefault(other);
        QCOMPARE(wait(keychain.read(key))->reveal().toByteArray(), QByteArray("old"));
        QTest::qWait(1100); // they are told apart by the second
        QCOMPARE(CODE(keychain.write(key, secret("new"))), m_done);
        QCOMPARE(wait(keychain.read(key))->reveal().toByteArray(), QByteArray("new"));
        m_keyring->setDefault(m_keyring->login);
        QCOMPARE(wait(keychain.read(key))->reveal().toByteArray(), QByteArray("new"));
        QVERIFY(m_keyring->lock(other));
        QCOMPARE(CODE(keychain.read(key)), m_locked);
        QCOMPARE(CODE(keychain.unlock()), QStringLiteral("keychain.dismissed")); // it was asked for
        QVERIFY(m_keyring->kill() && m_keyring->start());
        QCOMPARE(CODE(keychain.read(key)), m_locked); // in one that wasn't open yet
        QCOMPARE(CODE(keychain.read(QStringLiteral("never written"))), m_absent);
        QVERIFY(m_keyring->unlock(other));
        QCOMPARE(wait(keychain.read(key))->reveal().toByteArray(), QByteArray("new"));
        m_keyring->removeCollection(other);
    }

    void recoversFromARestartOfTheService_data()
    {
        QTest::addColumn<bool>("writesFirst");
        QTest::newRow("reading") << false;
        QTest::newRow("writing") << true;
    }

    void recoversFromARestartOfTheService()
    {
        QFETCH(bool, writesFirst);
        OsKeychain keychain(service);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        QVERIFY(m_keyring->kill());
        QVERIFY(m_keyring->start());
        if (writesFirst)
            QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        QCOMPARE(wait(keychain.read(key))->reveal().toByteArray(), secret().reveal().toByteArray());
        QCOMPARE(CODE(keychain.remove(key)), m_done);
    }

    void mayEndBeforeItsAnswer()
    {
        base::Future<base::Done> never;
        {
            OsKeychain keychain(service);
            never = keychain.write(key, secret());
            OsKeychain(service).read(key);
        }
        QTRY_VERIFY(never.isCanceled());
        QCOMPARE(CODE(OsKeychain(service).probe()), m_done);
    }
};

QTEST_GUILESS_MAIN(OsKeychainTest)
#include "tst_oskeychain.moc"
