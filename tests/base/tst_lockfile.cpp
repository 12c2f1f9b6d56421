// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lockfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using base::LockFile;

namespace {

using namespace std::chrono_literals;

// As QLockFile has it: its holder by number and name, and where.
QByteArray namesOfHolder(const QByteArray &computer)
{
    return QByteArray::number(QCoreApplication::applicationPid()) + '\n'
        + QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8() + '\n' + computer + '\n';
}

} // namespace

class TestLockFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("lock"));

    void leave(const QByteArray &content) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_path); }

    void isFreeWhenItsHolderHasDied_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("and left nothing in it") << QByteArray();
        QTest::newRow("as QLockFile, half-way") << QByteArray("12");
        QTest::newRow("as QLockFile, where the computer was called otherwise")
            << namesOfHolder("another-computer");
        QTest::newRow("as QLockFile, and another has its number")
            << namesOfHolder(QSysInfo::machineHostName().toUtf8());
    }

    void isFreeWhenItsHolderHasDied()
    {
        QFETCH(const QByteArray, content);
        leave(content);
        LockFile lock(m_path);
        QVERIFY(lock.tryNow());
        QVERIFY(lock.isLocked());
        lock.unlock();
        QVERIFY(!lock.isLocked());
        QVERIFY(!QFile::exists(m_path));
    }

    void isHeldByWhoLivesWhateverItsFileSays_data() { isFreeWhenItsHolderHasDied_data(); }

    void isHeldByWhoLivesWhateverItsFileSays()
    {
        QFETCH(const QByteArray, content);
        LockFile first(m_path);
        QVERIFY(first.tryNow());
        leave(content);
        LockFile second(m_path);
        QVERIFY(!second.tryNow());
        QVERIFY(second.isTaken());
        QVERIFY(!second.tryFor(50ms));
        QLockFile former(m_path); // of an earlier version of the program
        QVERIFY(!former.tryLock(0));
        first.unlock();
        QVERIFY(second.tryNow());
    }

    // Also while some let go of it and others look whether it is left behind.
    void isHeldByOneAtATime()
    {
        std::atomic_int holders = 0;
        std::atomic_int most = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                LockFile lock(m_path);
                for (int taken = 0; taken < 100;) {
                    if (!lock.tryNow()) {
                        std::this_thread::sleep_for(20us);
                        continue;
                    }
                    most = std::max(most.load(), ++holders);
                    ++taken;
                    std::this_thread::yield();
                    --holders;
                    lock.unlock();
                }
            });
        }
        for (std::thread &each : threads)
            each.join();
        QCOMPARE(most.load(), 1);
    }

    void goesWithItsObject()
    {
        {
            LockFile lock(m_path);
            QVERIFY(lock.tryNow());
            QVERIFY(QFile::exists(m_path));
            QVERIFY(
                !(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
        }
        QVERIFY(!QFile::exists(m_path));
    }

    void isNotWaitedForWhereThereIsNoPlaceForIt_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << m_folder.filePath(QStringLiteral("nowhere/lock"));
        QTest::newRow("a folder itself") << m_folder.path();
        QTest::newRow("a link") << m_folder.filePath(QStringLiteral("link"));
    }

    void isNotWaitedForWhereThereIsNoPlaceForIt()
    {
        QFETCH(const QString, path);
        QFile::link(
            m_folder.filePath(QStringLiteral("elsewhere")), m_folder.filePath(QStringLiteral("link")));
        LockFile lock(path);
        QVERIFY(!lock.tryFor(10min)); // or the test's own time is over
        QVERIFY(!lock.isTaken());
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("elsewhere"))));
    }
};

QTEST_GUILESS_MAIN(TestLockFile)

#include "tst_lockfile.moc"
