// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sleep.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <ctime>

namespace {

constexpr auto login1 = "org.freedesktop.login1";

} // namespace

// On a bus of the test's own that stands for the system's.
class TestSleep : public QObject
{
    Q_OBJECT

private:
    QProcess m_bus;
    QString m_address;

    void prepareForSleep(bool begins)
    {
        QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"));
        message.setArguments({begins});
        QVERIFY(QDBusConnection::connectToBus(m_address, QLatin1String(login1)).send(message));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(QTest::qWaitFor([this] { return m_bus.canReadLine(); }));
        m_address = QString::fromLocal8Bit(m_bus.readLine()).trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toLocal8Bit());
        auto manager = QDBusConnection::connectToBus(m_address, QLatin1String(login1));
        QVERIFY(manager.registerService(QLatin1String(login1)));
    }

    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void tellsWhenItHasEnded()
    {
        const desktop::Sleep sleep;
        QSignalSpy ended(&sleep, &desktop::Sleep::ended);
        prepareForSleep(true);
        prepareForSleep(false);
        QVERIFY(ended.wait());
        QCOMPARE(ended.size(), 1);
    }

    // To what it says anyway.
    void tellsWhenTheClockWasSet()
    {
        const desktop::Sleep sleep;
        QSignalSpy ended(&sleep, &desktop::Sleep::ended);
        QVERIFY(!ended.wait(200));
        for (int times = 1; times <= 2; ++times) {
            timespec now {};
            QCOMPARE(::clock_gettime(CLOCK_REALTIME, &now), 0);
            if (::clock_settime(CLOCK_REALTIME, &now) != 0)
                QSKIP("Only root may set the clock, and not in every container.");
            QVERIFY(ended.wait());
            QCOMPARE(ended.size(), times);
        }
    }
};

QTEST_GUILESS_MAIN(TestSleep)
#include "tst_sleep.moc"
