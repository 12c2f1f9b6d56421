// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountbook.h"
#include "accounts/credentiallock.h"
#include "support/awaited.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using accounts::CredentialLock;
using accounts::Locks;
using support::awaited;

namespace {

const QString id = QStringLiteral("0123456789abcdef");

// What another process of this program does: takes the lock and waits for its end.
constexpr auto holder = "hold";

} // namespace

class TestCredentialLock : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Locks m_locks {m_folder.path(), {}};

    std::unique_ptr<QProcess> startHolder() const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {QLatin1String(holder), m_folder.path()});
        const bool holds = QTest::qWaitFor([&process] { return process->canReadLine(); }, 10'000);
        return holds ? std::move(process) : nullptr;
    }

private Q_SLOTS:
    void isHeldByOneAtATime()
    {
        CredentialLock first(m_locks, id, nullptr);
        QVERIFY(awaited(first.take()));
        CredentialLock second(m_locks, id, nullptr);
        const auto taken = second.take();
        QTest::qWait(200);
        QVERIFY(!taken.isFinished());
        first.release();
        QVERIFY(awaited(taken));
    }

    void isOfOneAccountOnly()
    {
        CredentialLock first(m_locks, id, nullptr);
        CredentialLock other(m_locks, QStringLiteral("another"), nullptr);
        QVERIFY(awaited(first.take()));
        QVERIFY(awaited(other.take()));
    }

    void isFreeAtOnceWhenItsProcessIsKilled()
    {
        const auto process = startHolder();
        QVERIFY(process);
        CredentialLock mine(m_locks, id, nullptr);
        const auto taken = mine.take();
        QTest::qWait(200);
        QVERIFY(!taken.isFinished());
        process->kill();
        QVERIFY(process->waitForFinished());
        QVERIFY(awaited(taken, 2'000));
    }

    void goesWithItsObject()
    {
        auto first = std::make_unique<CredentialLock>(m_locks, id, nullptr);
        QVERIFY(awaited(first->take()));
        auto waiting = std::make_unique<CredentialLock>(m_locks, id, nullptr);
        const auto taken = waiting->take();
        waiting.reset();
        QVERIFY(taken.isCanceled());
        first.reset();
        CredentialLock third(m_locks, id, nullptr);
        QVERIFY(awaited(third.take()));
    }

    void staysWithItsRunWhileTheKeychainLacksTheEntry()
    {
        accounts::Entry entry;
        CredentialLock first(m_locks, id, nullptr);
        QVERIFY(awaited(first.take()));
        entry.notKept = base::Error {
            base::Error::Kind::KeychainRefused, QStringLiteral("keychain.refused"), {}, {}, {}};
        first.letGo(&entry);

        Locks elsewhere {m_folder.path(), {}}; // another process
        CredentialLock foreign(elsewhere, id, nullptr);
        const auto taken = foreign.take();
        QTest::qWait(200);
        QVERIFY(!taken.isFinished());
        {
            CredentialLock next(m_locks, id, nullptr);
            QVERIFY(awaited(next.take(), 100));
            next.letGo(&entry);
        }
        QVERIFY(!taken.isFinished());

        CredentialLock last(m_locks, id, nullptr);
        QVERIFY(awaited(last.take()));
        entry.notKept.reset();
        last.letGo(&entry);
        QVERIFY(awaited(taken));
    }

    void saysThatItHasNoPlace()
    {
        QFile inTheWay(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Locks locks {inTheWay.fileName() + QStringLiteral("/locks"), {}};
        CredentialLock lock(locks, id, nullptr);
        const auto taken = awaited(lock.take());
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, QStringLiteral("accounts.lock"));
        QCOMPARE(taken.error().kind, base::Error::Kind::Disk);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(holder)) {
        Locks locks {arguments.value(2), {}};
        CredentialLock lock(locks, id, nullptr);
        lock.take();
        std::puts("held");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    TestCredentialLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_credentiallock.moc"
