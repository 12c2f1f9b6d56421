// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTest>

// A session bus of the test's own. The process has one connection to it as a program has, and further ones by
// name for those that it talks to.
class OwnBus
{
public:
    ~OwnBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    // To be called before anyone asks for QDBusConnection::sessionBus().
    bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!QTest::qWaitFor([this] { return m_daemon.canReadLine(); }))
            return false;
        m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
        return qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLocal8Bit());
    }

    QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

    // Whether a program that knows no bus runs on and says nothing.
    static bool isSilentWithout(const QString &argument)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QCoreApplication::applicationFilePath(), {argument});
        return program.waitForFinished() && program.exitStatus() == QProcess::NormalExit
            && program.exitCode() == 0 && program.readAll().isEmpty();
    }

    // What was sent over that connection so far is on its way to whoever listens.
    static void flush(const QDBusConnection &connection) { connection.interface()->registeredServiceNames(); }

private:
    QProcess m_daemon;
    QString m_address;
};
