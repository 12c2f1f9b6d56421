// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <signal.h>

namespace support {

// A secret on the bus, (oayays), in a session without encryption.
struct PlainSecret
{
    QDBusObjectPath session;
    QByteArray value;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << QByteArray() << secret.value << QStringLiteral("text/plain");
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &)
{
    return argument;
}

// A session bus of its own that starts nothing by itself, and the real gnome-keyring on it, with its files
// in a fresh home. The process that makes it sees this bus as its session's.
class Keyring
{
public:
    inline static const QString login = QStringLiteral("/org/freedesktop/secrets/collection/login");

    bool startBus()
    {
        QFile config(m_home.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write(R"(<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
            <policy context="default"><allow send_destination="*"/><allow own="*"/><allow eavesdrop="true"/></policy></busconfig>)");
        config.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                QStringLiteral("--config-file=") + config.fileName()});
        if (!QTest::qWaitFor([this] { return m_bus.canReadLine(); }))
            return false;
        m_address = QString::fromLocal8Bit(m_bus.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLocal8Bit());
        return bus().isConnected();
    }

    // Starts the service with its collection unlocked.
    bool start()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
            {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(name), m_home.path());
        m_daemon.setProcessEnvironment(environment);
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                QStringLiteral("--components=secrets")});
        m_daemon.write("password");
        m_daemon.closeWriteChannel();
        return QTest::qWaitFor([this] { return isThere() && !isLocked(); });
    }

    // What the person's answer to its prompt does, by the service's own way around it.
    bool unlock(const QString &collection = login)
    {
        const PlainSecret password {openSession(), "password"};
        call(service, unasked, QStringLiteral("UnlockWithMasterPassword"),
            {QVariant::fromValue(QDBusObjectPath(collection)), QVariant::fromValue(password)});
        return !isLocked(collection);
    }

    // One more, unlocked; its path.
    QString createCollection()
    {
        const PlainSecret password {openSession(), "password"};
        const QVariantMap properties {
            {QStringLiteral("org.freedesktop.Secret.Collection.Label"), QStringLiteral("other")}};
        const QDBusMessage reply = call(service, unasked, QStringLiteral("CreateWithMasterPassword"),
            {properties, QVariant::fromValue(password)});
        return reply.arguments().value(0).value<QDBusObjectPath>().path();
    }

    void removeCollection(const QString &collection)
    {
        call(collection, QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Delete"), {});
    }

    // As the person chooses it.
    void setDefault(const QString &collection)
    {
        call(service, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SetAlias"),
            {QStringLiteral("default"), QVariant::fromValue(QDBusObjectPath(collection))});
    }

    // Puts other bytes into every item.
    bool spoil(const QByteArray &bytes)
    {
        const QDBusMessage reply
            = call(login, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Items")});
        const auto items
            = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0).value<QDBusVariant>().variant());
        const PlainSecret secret {openSession(), bytes};
        for (const QDBusObjectPath &item : items)
            call(item.path(), QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("SetSecret"),
                {QVariant::fromValue(secret)});
        return !items.isEmpty();
    }

    bool lock(const QString &collection = login)
    {
        const QList<QDBusObjectPath> collections {QDBusObjectPath(collection)};
        call(service, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"),
            {QVariant::fromValue(collections)});
        return isLocked(collection);
    }

    void freeze() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP); }
    void thaw() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT); }

    bool kill()
    {
        m_daemon.kill();
        return m_daemon.waitForFinished() && QTest::qWaitFor([this] { return !isThere(); });
    }

    bool isThere() const
    {
        return bus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets"));
    }

    bool isLocked(const QString &collection = login) const
    {
        const QDBusMessage reply
            = call(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
        // No answer counts as locked: the collection appears only after the service.
        const QVariant value = reply.arguments().value(0);
        return reply.type() != QDBusMessage::ReplyMessage || value.value<QDBusVariant>().variant().toBool();
    }

    ~Keyring()
    {
        for (QProcess *process : {&m_daemon, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }

private:
    QDBusConnection bus() const
    {
        return QDBusConnection::connectToBus(m_address, QStringLiteral("tests-keyring"));
    }

    QDBusMessage call(const QString &path, const QString &interface, const QString &method,
        const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), path, interface, method);
        message.setArguments(arguments);
        return bus().call(message);
    }

    QDBusObjectPath openSession() const
    {
        qDBusRegisterMetaType<PlainSecret>();
        const QDBusMessage session
            = call(service, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
                {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
        return session.arguments().value(1).value<QDBusObjectPath>();
    }

    const QString service = QStringLiteral("/org/freedesktop/secrets");
    const QString unasked = QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface");
    QTemporaryDir m_home;
    QString m_address;
    QProcess m_bus;
    QProcess m_daemon;
};

} // namespace support
