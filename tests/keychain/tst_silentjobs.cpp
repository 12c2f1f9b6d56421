// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/oskeychain.h"
#include "support/keyring.h"

#include <QTest>

using base::Error;
using keychain::OsKeychain;
using namespace std::chrono_literals;

// QtKeychain on libsecret never hears back under an event loop without GLib, while the bus itself works:
// every job is as silent as one that waits for a person who has left.
class SilentJobsTest : public QObject
{
    Q_OBJECT

    support::Keyring m_keyring;
    const QString m_key = QStringLiteral("account-1");

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_keyring.startBus());
        QVERIFY(m_keyring.start());
    }

    void answersAllWhoWaitAfterTheDeadline()
    {
        OsKeychain keychain(QStringLiteral("Cloakroom test"), 300ms);
        auto first = keychain.write(m_key, crypto::Secret("one"));
        auto second = keychain.write(m_key, crypto::Secret("two"));
        isSilent(first);
        isSilent(second);
        isSilent(keychain.write(m_key, crypto::Secret("three")));
    }

    void mayEndWithJobsThatNeverDo()
    {
        base::Future<base::Done> never;
        {
            OsKeychain keychain(QStringLiteral("Cloakroom test"), 300ms);
            never = keychain.write(m_key, crypto::Secret("one"));
        }
        QTRY_VERIFY(never.isCanceled());
    }

private:
    void isSilent(base::Future<base::Done> future)
    {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 5000);
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().code, QStringLiteral("keychain.silent"));
        QCOMPARE(future.result().error().kind, Error::Kind::KeychainSilent);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    SilentJobsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_silentjobs.moc"
