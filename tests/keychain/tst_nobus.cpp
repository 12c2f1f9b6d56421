// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/oskeychain.h"

#include <QTest>

using base::Error;
using keychain::OsKeychain;

// Apart from tst_oskeychain: libdbus asks for the address of the bus once in the life of a process.
class NoBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNoBus_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("none is named") << QByteArray();
        QTest::newRow("it is gone") << QByteArray("unix:path=/nowhere/bus");
    }

    void saysThatThereIsNoBus()
    {
        QFETCH(QByteArray, address);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("XDG_RUNTIME_DIR", "/nowhere");
        qputenv("DISPLAY", ":no-such-display");
        OsKeychain keychain(QStringLiteral("Cloakroom test"));
        refuses(keychain.probe());
        refuses(keychain.read(QStringLiteral("account-1")));
        refuses(keychain.write(QStringLiteral("account-1"), crypto::Secret("a refresh token")));
        refuses(keychain.remove(QStringLiteral("account-1")));
        refuses(keychain.unlock());
    }

private:
    template <typename T> void refuses(base::Future<T> future)
    {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 1000);
        const auto answer = future.result();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QStringLiteral("keychain.no_bus"));
        QCOMPARE(answer.error().kind, Error::Kind::KeychainMissing);
    }
};

QTEST_GUILESS_MAIN(NoBusTest)
#include "tst_nobus.moc"
