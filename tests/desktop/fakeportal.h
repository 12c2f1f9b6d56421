// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownbus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QMap>

using Settings = QMap<QString, QVariantMap>;

inline const QString standard = QStringLiteral("org.freedesktop.appearance");
inline const QString gnome = QStringLiteral("org.gnome.desktop.interface");
inline const QString gnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");

// The portal as far as it tells settings; it speaks once it has appeared.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(const QDBusConnection &bus)
        : m_bus(bus)
    {
        qDBusRegisterMetaType<Settings>();
        m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(m_service);
        QDBusConnection::disconnectFromBus(m_bus.name());
    }

    // In the place of another, if there is one.
    bool appear()
    {
        return m_bus.interface()->registerService(m_service, QDBusConnectionInterface::ReplaceExistingService,
            QDBusConnectionInterface::AllowReplacement);
    }
    void change(const QString &space, const QString &key, const QVariant &value)
    {
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
        OwnBus::flush(m_bus);
    }
    void answer(const Settings &held) { m_bus.send(m_question.createReply(QVariant::fromValue(held))); }

    Settings settings;
    QList<QStringList> asked;
    bool holdsAnswer = false;

public Q_SLOTS:
    Settings ReadAll(const QStringList &spaces)
    {
        asked += spaces;
        setDelayedReply(holdsAnswer);
        m_question = message();
        return settings;
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    const QString m_service = QStringLiteral("org.freedesktop.portal.Desktop");
    QDBusConnection m_bus;
    QDBusMessage m_question;
};
