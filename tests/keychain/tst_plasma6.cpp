// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/oskeychain.h"
#include "scriptedwallet.h"
#include "support/awaited.h"
#include "support/keyring.h"

#include <QScopeGuard>
#include <QThread>

// Apart from tst_kwallet: QtKeychain chooses once in the life of a process where it stores.
class TestPlasma6 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Where QtKeychain is too old to know this Plasma it would keep elsewhere than was looked.
    void keepsWhereItLooked()
    {
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "6");
        support::Keyring keyring; // not started yet
        QVERIFY(keyring.startBus());
        Mood mood;
        ScriptedWallet wallet(mood);
        QThread thread;
        wallet.moveToThread(&thread);
        thread.start();
        const auto end = qScopeGuard([&thread] {
            thread.quit();
            thread.wait();
        });
        const QString connection = QStringLiteral("tests-wallet");
        {
            QDBusConnection bus = QDBusConnection::connectToBus(
                QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), connection);
            QVERIFY(bus.registerObject(
                QStringLiteral("/modules/kwalletd6"), &wallet, QDBusConnection::ExportAllSlots));
            QVERIFY(bus.registerService(QStringLiteral("org.kde.kwalletd6")));
        }
        QVERIFY(keyring.start()); // beside it, as on many systems
        keychain::OsKeychain keychain(QStringLiteral("Cloakroom test"));
        const QString key = QStringLiteral("account-1");
        mood.isOpen = false;
        const bool isOfWallet = !support::awaited(keychain.probe());
        mood.isOpen = true;
        QVERIFY(support::awaited(keychain.write(key, crypto::Secret("a refresh token"))));
        QCOMPARE(mood.writes.load(), isOfWallet ? 1 : 0);
        QVERIFY(support::awaited(keychain.read(key)));
        QDBusConnection::disconnectFromBus(connection);
    }
};

QTEST_GUILESS_MAIN(TestPlasma6)
#include "moc_scriptedwallet.cpp"
#include "tst_plasma6.moc"
