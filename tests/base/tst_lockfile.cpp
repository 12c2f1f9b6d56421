// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lockfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using base::LockFile;

namespace {

using namespace std::chrono_literals;

// As a holder writes it: who it is, by number and name, and where.
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

    void leave(const QByteArray &content, std::chrono::milliseconds age) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
        file.write(content);
        file.flush();
        QVERIFY(file.setFileTime(
            QDateTime::currentDateTimeUtc().addMSecs(-age.count()), QFileDevice::FileModificationTime));
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_path); }

    void isFreeWhenItsHolderHasDied_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("before it named itself") << QByteArray();
        QTest::newRow("while it named itself") << QByteArray("12");
        QTest::newRow("where the computer was called otherwise") << namesOfHolder("another-computer");
        QTest::newRow("and another has its number") << namesOfHolder(QSysInfo::machineHostName().toUtf8());
    }

    void isFreeWhenItsHolderHasDied()
    {
        QFETCH(const QByteArray, content);
        for (const auto age : {1h, -1h}) { // the clock may have been set back
            leave(content, age);
            LockFile lock(m_path);
            QVERIFY(lock.tryNow());
            lock.unlock();
            QVERIFY(!QFile::exists(m_path));
        }
    }

    void isLeftToWhoIsAboutToHoldIt()
    {
        leave({}, 0s);
        LockFile lock(m_path);
        QVERIFY(!lock.tryNow());
        QCOMPARE(lock.error(), QLockFile::LockFailedError);
        QVERIFY(lock.tryFor(10s));
    }

    void isHeldByWhoLivesWhateverItsFileSays_data() { isFreeWhenItsHolderHasDied_data(); }

    void isHeldByWhoLivesWhateverItsFileSays()
    {
        QFETCH(const QByteArray, content);
        LockFile first(m_path);
        QVERIFY(first.tryNow());
        leave(content, 1h);
        LockFile second(m_path);
        QVERIFY(!second.tryNow());
        QCOMPARE(second.error(), QLockFile::LockFailedError);
        QVERIFY(!second.tryFor(50ms));
        first.unlock();
    }

    void isNotWaitedForWhereThereIsNoPlaceForIt()
    {
        LockFile lock(m_folder.filePath(QStringLiteral("nowhere/lock")));
        QElapsedTimer time;
        time.start();
        QVERIFY(!lock.tryFor(1min));
        QVERIFY(lock.error() != QLockFile::LockFailedError);
        QVERIFY(time.elapsed() < 30'000);
    }
};

QTEST_GUILESS_MAIN(TestLockFile)

#include "tst_lockfile.moc"
