// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/oskeychain.h"
#include "scriptedwallet.h"
#include "support/keyring.h"

#include <QThread>

using base::Error;
using keychain::OsKeychain;
using namespace std::chrono_literals;

namespace {

const auto program = QStringLiteral("Cloakroom test");
const auto key = QStringLiteral("account-1");
const auto walletName = QStringLiteral("org.kde.kwalletd5");
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

crypto::Secret secret()
{
    return crypto::Secret("a refresh token");
}

} // namespace

#define CODE(future) codeOf(wait(future))

// Apart from tst_oskeychain: QtKeychain chooses once in the life of a process where it stores.
class KWalletTest : public QObject
{
    Q_OBJECT

    support::Keyring m_bus; // without a keyring on it
    Mood m_mood;
    QThread m_thread;
    std::unique_ptr<ScriptedWallet> m_wallet;
    const QString m_done = QStringLiteral("done");
    const QString m_absent = QStringLiteral("keychain.absent");
    const QString m_locked = QStringLiteral("keychain.locked");

    QDBusConnection bus() const
    {
        return QDBusConnection::connectToBus(
            QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("tests-wallet"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
        QVERIFY(m_bus.startBus());
        m_wallet = std::make_unique<ScriptedWallet>(m_mood);
        m_wallet->moveToThread(&m_thread);
        m_thread.start();
        QVERIFY(bus().registerObject(
            QStringLiteral("/modules/kwalletd5"), m_wallet.get(), QDBusConnection::ExportAllSlots));
        QVERIFY(bus().registerService(walletName));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("tests-wallet"));
        m_thread.quit();
        m_thread.wait();
    }

    void init()
    {
        m_mood.isEnabled = true;
        m_mood.isOpen = true;
        m_mood.letsIn = true;
        m_mood.removes = true;
        m_mood.readsNothing = false;
        m_mood.isSilent = false;
        QCOMPARE(CODE(OsKeychain(program).remove(key)), m_done);
        m_mood.openings = 0;
    }

    void keepsReadsAndRemoves()
    {
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.probe()), m_done);
        QCOMPARE(CODE(keychain.read(key)), m_absent);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        const auto read = wait(keychain.read(key));
        QCOMPARE(codeOf(read), m_done);
        QCOMPARE(read->reveal().toByteArray(), secret().reveal().toByteArray());
        QCOMPARE(CODE(keychain.remove(key)), m_done);
        QCOMPARE(CODE(keychain.read(key)), m_absent);
        QCOMPARE(CODE(keychain.remove(key)), m_done);
    }

    void tellsWhatARemovalLeft() // of which QtKeychain says that it worked
    {
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        m_mood.removes = false;
        QCOMPARE(CODE(keychain.remove(key)), QStringLiteral("keychain.refused"));
        QCOMPARE(CODE(keychain.read(key)), m_done);
    }

    void takesNothingForASecretThatIsNone() // of a call that failed QtKeychain says that it worked, too
    {
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        m_mood.readsNothing = true;
        QCOMPARE(CODE(keychain.read(key)), QStringLiteral("keychain.refused"));
        QCOMPARE(CODE(keychain.remove(key)), m_done);
    }

    void asksNobodyWhileItIsClosed()
    {
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        m_mood.isOpen = false;
        m_mood.openings = 0;
        QCOMPARE(CODE(keychain.probe()), m_locked);
        QCOMPARE(CODE(keychain.read(key)), m_locked);
        QCOMPARE(CODE(keychain.write(key, secret())), m_locked);
        const auto removed = wait(keychain.remove(key));
        QCOMPARE(codeOf(removed), m_locked);
        QCOMPARE(removed.error().kind, Error::Kind::KeychainLocked);
        QCOMPARE(m_mood.openings.load(), 0);
    }

    void isUnlockedByThePerson()
    {
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        m_mood.isOpen = false;
        m_mood.letsIn = false;
        QCOMPARE(CODE(keychain.unlock()), QStringLiteral("keychain.dismissed"));
        QCOMPARE(CODE(keychain.read(key)), m_locked);
        m_mood.letsIn = true;
        QCOMPARE(CODE(keychain.unlock()), m_done);
        QCOMPARE(CODE(keychain.read(key)), m_done);
    }

    void tellsDeniedFromLocked()
    {
        OsKeychain keychain(program);
        m_mood.letsIn = false;
        const auto read = wait(keychain.read(key));
        QCOMPARE(codeOf(read), QStringLiteral("keychain.denied"));
        QCOMPARE(read.error().kind, Error::Kind::KeychainRefused);
        QCOMPARE(CODE(keychain.write(key, secret())), QStringLiteral("keychain.denied"));
    }

    void saysThatItIsSwitchedOff()
    {
        m_mood.isEnabled = false;
        const auto probed = wait(OsKeychain(program).probe());
        QCOMPARE(codeOf(probed), QStringLiteral("keychain.no_service"));
        QCOMPARE(probed.error().kind, Error::Kind::KeychainMissing);
    }

    void saysThatItIsGone() // and doesn't ask another, which would know of nothing
    {
        OsKeychain keychain(program);
        QCOMPARE(CODE(keychain.write(key, secret())), m_done);
        QVERIFY(bus().unregisterService(walletName));
        const auto read = wait(keychain.read(key));
        QVERIFY(bus().registerService(walletName));
        QCOMPARE(codeOf(read), QStringLiteral("keychain.no_service"));
        QCOMPARE(CODE(keychain.read(key)), m_done);
    }

    void answersAllWhoWaitAfterTheDeadline() // the last: QtKeychain begins no other while it waits
    {
        m_mood.isSilent = true;
        base::Future<base::Done> never;
        {
            OsKeychain keychain(program, 300ms);
            const auto first = keychain.write(key, secret());
            const auto second = keychain.write(key, secret());
            QCOMPARE(CODE(first), QStringLiteral("keychain.silent"));
            QCOMPARE(CODE(second), QStringLiteral("keychain.silent"));
            never = keychain.write(key, secret());
        }
        QTRY_VERIFY(never.isCanceled());
    }
};

QTEST_GUILESS_MAIN(KWalletTest)
#include "moc_scriptedwallet.cpp"
#include "tst_kwallet.moc"
