// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownbus.h"

#include <QDBusContext>
#include <QDBusMessage>

// A server of notices. It speaks once it has come.
class NoticeServer : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notified
    {
        QString program;
        uint replaced = 0;
        QString icon;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };

    static QString service() { return QStringLiteral("org.freedesktop.Notifications"); }

    explicit NoticeServer(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    }
    ~NoticeServer() override
    {
        m_bus.unregisterService(service());
        QDBusConnection::disconnectFromBus(m_bus.name());
    }

    // In the place of another, if there is one.
    bool comes()
    {
        return m_bus.interface()->registerService(service(), QDBusConnectionInterface::ReplaceExistingService,
            QDBusConnectionInterface::AllowReplacement);
    }
    bool goes() { return m_bus.unregisterService(service()); }

    void answerWith(uint id) { m_bus.send(m_held.takeFirst().createReply(id)); }
    void refuse() { m_bus.send(m_held.takeFirst().createErrorReply(QDBusError::Failed, QString())); }

    void press(uint id, const QString &action, const QString &token = {})
    {
        if (!token.isEmpty())
            Q_EMIT ActivationToken(id, token);
        Q_EMIT ActionInvoked(id, action);
        OwnBus::flush(m_bus);
    }
    void dismiss(uint id)
    {
        Q_EMIT NotificationClosed(id, 2);
        OwnBus::flush(m_bus);
    }
    void flush() const { OwnBus::flush(m_bus); }

    QStringList capabilities {QStringLiteral("actions"), QStringLiteral("body-markup")};
    bool keepsSilent = false; // on what it can
    bool isBroken = false;
    bool holdsAnswers = false; // to what it is to show
    uint lastId = 40;
    int askedCapabilities = 0;
    QList<Notified> notified;
    QList<uint> withdrawn;

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        ++askedCapabilities;
        setDelayedReply(keepsSilent);
        if (isBroken)
            sendErrorReply(QDBusError::Failed);
        return capabilities;
    }
    uint Notify(const QString &program, uint replaced, const QString &icon, const QString &title,
        const QString &text, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        notified += {program, replaced, icon, title, text, actions, hints, timeout};
        setDelayedReply(holdsAnswers);
        if (holdsAnswers)
            m_held += message();
        return replaced != 0 ? replaced : ++lastId;
    }
    void CloseNotification(uint id) { withdrawn += id; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString &token);

private:
    QDBusConnection m_bus;
    QList<QDBusMessage> m_held;
};
