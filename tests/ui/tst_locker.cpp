// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorystore.h"
#include "ui/locker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct LockDesk
{
    QTemporaryDir folder;
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    net::Http http {clock};
    support::MemoryStore store;
    accounts::Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, clock, {}};
    ui::Locker locker {cloakroom};

    explicit LockDesk(bool withScreen = true)
    {
        cloakroom.load();
        locker.setWithScreen(withScreen);
    }
    // Whether it is locked when the screen is, and after.
    QList<bool> throughALockedScreen()
    {
        QList<bool> locked;
        for (const bool isScreenLocked : {true, false}) {
            locker.screenChanged(isScreenLocked);
            QCoreApplication::processEvents();
            locked += cloakroom.isLocked();
        }
        return locked;
    }
};

} // namespace

class TestLocker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsActionLocksAndUnlocks()
    {
        LockDesk desk;
        for (const bool isLocked : {true, false}) {
            desk.locker.action()->trigger();
            QCOMPARE(desk.cloakroom.isLocked(), isLocked);
            QCOMPARE(desk.locker.action()->text(), isLocked ? u"Un&lock"_s : u"&Lock"_s);
        }
    }

    void goesWithTheScreenWhereThatIsWanted()
    {
        LockDesk desk;
        QCOMPARE(desk.throughALockedScreen(), (QList<bool> {true, false}));
        QCOMPARE(desk.throughALockedScreen(), (QList<bool> {true, false}));
        QCOMPARE(LockDesk(false).throughALockedScreen(), (QList<bool> {false, false}));
    }

    void whatThePersonLockedStaysLocked()
    {
        LockDesk desk;
        desk.locker.lockOrUnlock();
        QCOMPARE(desk.throughALockedScreen(), (QList<bool> {true, true}));
        desk.locker.lockOrUnlock();
        desk.locker.screenChanged(true);
        desk.locker.lockOrUnlock();
        desk.locker.lockOrUnlock(); // as by the command line meanwhile
        desk.locker.screenChanged(false);
        QVERIFY(desk.cloakroom.isLocked());
    }
};

QTEST_MAIN(TestLocker)
#include "tst_locker.moc"
