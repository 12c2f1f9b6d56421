// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/sessionbus.h"

#include "base/sessionbus.h"
#include "base/text.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace keychain {

using Kind = base::Error::Kind;

SessionBus::SessionBus(std::chrono::milliseconds deadline)
    : m_deadline(deadline)
    , m_name(u"cloakroom-keychain-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

SessionBus::~SessionBus()
{
    QDBusConnection::disconnectFromBus(m_name);
}

QDBusConnection SessionBus::connection()
{
    const QDBusConnection open(m_name);
    if (open.isConnected())
        return open;
    QDBusConnection::disconnectFromBus(m_name);
    return base::hasSessionBus() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name) : open;
}

QDBusPendingCall SessionBus::send(
    const QString &service, const QString &path, const QString &method, const QVariantList &arguments)
{
    const QDBusConnection bus = connection();
    if (!bus.isConnected()) {
        return QDBusPendingCall::fromError(QDBusError(QDBusError::NoServer, bus.lastError().message()));
    }
    const qsizetype dot = method.lastIndexOf(u'.');
    QDBusMessage message
        = QDBusMessage::createMethodCall(service, path, method.first(dot), method.sliced(dot + 1));
    message.setArguments(arguments);
    return bus.asyncCall(message, static_cast<int>(m_deadline.count()));
}

base::Failure failureOf(const QDBusError &error)
{
    const QString words = base::visible(error.message());
    switch (error.type()) {
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
    case QDBusError::Disconnected:
        return base::failure(Kind::KeychainMissing, u"keychain.no_bus"_s, {}, words);
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return base::failure(Kind::KeychainSilent, u"keychain.silent"_s, {}, words);
    case QDBusError::ServiceUnknown:
        return base::failure(Kind::KeychainMissing, u"keychain.no_service"_s, {}, words);
    case QDBusError::NotSupported:
        return base::failure(Kind::KeychainRefused, u"keychain.unsupported"_s, {}, words);
    default:
        if (error.name() == u"org.freedesktop.Secret.Error.IsLocked"_s)
            return base::failure(Kind::KeychainLocked, u"keychain.locked"_s, {}, words);
        // The service is there to be started but can't be, or has just gone, says the bus.
        if (error.name().startsWith(u"org.freedesktop.DBus.Error.Spawn."_s)
            || error.name() == u"org.freedesktop.DBus.Error.NameHasNoOwner"_s)
            return base::failure(Kind::KeychainMissing, u"keychain.no_service"_s, {}, words);
        return base::failure(Kind::KeychainRefused, u"keychain.refused"_s, {}, words);
    }
}

} // namespace keychain
