// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/screenlock.h"
#include "ownbus.h"

#include <QDBusMessage>
#include <QSignalSpy>

namespace {

bool say(QDBusConnection bus, const QString &path, const QString &keeper, bool isActive)
{
    QDBusMessage message = QDBusMessage::createSignal(path, keeper, QStringLiteral("ActiveChanged"));
    message.setArguments({isActive});
    return bus.send(message);
}

} // namespace

class TestScreenLock : public QObject
{
    Q_OBJECT

private:
    OwnBus m_bus;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.start()); }

    void tellsWhatTheKeeperTells_data()
    {
        QTest::addColumn<QString>("keeper");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *keeper, const char *path) {
            QTest::newRow(name) << QString::fromLatin1(keeper) << QString::fromLatin1(path);
        };
        row("KDE", "org.freedesktop.ScreenSaver", "/ScreenSaver");
        row("others", "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver");
        row("GNOME", "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver");
    }

    void tellsWhatTheKeeperTells()
    {
        QFETCH(QString, keeper);
        QFETCH(QString, path);
        auto keepersBus = m_bus.connection(QStringLiteral("keeper"));
        QVERIFY(keepersBus.registerService(keeper));
        const desktop::ScreenLock screen;
        QSignalSpy changed(&screen, &desktop::ScreenLock::changed);
        for (const bool isActive : {true, false}) {
            QVERIFY(say(keepersBus, path, keeper, isActive));
            QVERIFY(changed.wait());
            QCOMPARE(changed.size(), 1);
            QCOMPARE(changed.takeFirst().first().toBool(), isActive);
        }
        QVERIFY(keepersBus.unregisterService(keeper));
    }

    // Whoever is on the bus could say so.
    void hearsNobodyElse()
    {
        const QString name = QStringLiteral("org.gnome.ScreenSaver");
        const QString path = QStringLiteral("/org/gnome/ScreenSaver");
        auto keepersBus = m_bus.connection(QStringLiteral("keeper"));
        QVERIFY(keepersBus.registerService(name));
        const desktop::ScreenLock screen;
        QSignalSpy changed(&screen, &desktop::ScreenLock::changed);
        const auto other = m_bus.connection(QStringLiteral("other"));
        QVERIFY(say(other, path, name, false));
        OwnBus::flush(other);
        QVERIFY(say(keepersBus, path, name, true));
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toBool(), true);
        QVERIFY(keepersBus.unregisterService(name));
    }
};

QTEST_GUILESS_MAIN(TestScreenLock)
#include "tst_screenlock.moc"
