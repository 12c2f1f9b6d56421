// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifications.h"

#include "base/sessionbus.h"
#include "desktop/programid.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <algorithm>
#include <utility>

namespace desktop {

namespace {

const QString noticeServer = QStringLiteral("org.freedesktop.Notifications"); // its interface, too
const QString noticePath = QStringLiteral("/org/freedesktop/Notifications");
const QString pressed = QStringLiteral("default"); // the specification's word for the notice itself
const QString buttonPressed = QStringLiteral("act");
constexpr uchar urgencyNormal = 1;
constexpr int asServerLikes = -1; // in ms, how long it is shown

// The server reads its few tags in a body.
QString escaped(QString text)
{
    return text.replace(u'&', QLatin1String("&amp;"))
        .replace(u'<', QLatin1String("&lt;"))
        .replace(u'>', QLatin1String("&gt;"));
}

QVariantList notifyArguments(const Notice &notice, uint replaced, const QStringList &capabilities)
{
    const QString id = QLatin1String(programId);
    const bool hasMarkup = capabilities.contains(QLatin1String("body-markup"));
    QStringList actions;
    if (capabilities.contains(QLatin1String("actions"))) {
        // Some servers list the first one, too.
        actions = {pressed, notice.action.isEmpty() ? notice.title : notice.action};
        if (!notice.action.isEmpty())
            actions += {buttonPressed, notice.action};
    }
    const QVariantMap hints {{QStringLiteral("desktop-entry"), id},
        {QStringLiteral("urgency"), QVariant::fromValue(urgencyNormal)}};
    return {QStringLiteral("Cloakroom"), replaced, id, notice.title,
        hasMarkup ? escaped(notice.text) : notice.text, actions, hints, asServerLikes};
}

QDBusMessage callOf(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(noticeServer, noticePath, noticeServer, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

Notifications::Notifications(QObject *parent)
    : QObject(parent)
{
    if (!base::hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *owner = new QDBusServiceWatcher(noticeServer, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &Notifications::forgetServer);
    bus.connect(noticeServer, noticePath, noticeServer, QStringLiteral("ActionInvoked"), this,
        SLOT(invoked(uint, QString)));
    bus.connect(noticeServer, noticePath, noticeServer, QStringLiteral("NotificationClosed"), this,
        SLOT(closed(uint, uint)));
    bus.connect(noticeServer, noticePath, noticeServer, QStringLiteral("ActivationToken"), this,
        SLOT(tokenCame(uint, QString)));
}

void Notifications::show(const Notice &notice)
{
    if (!base::hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return;
    Entry &entry = m_entries[notice.key];
    entry.next = notice;
    entry.isWithdrawn = false;
    settle(notice.key);
}

void Notifications::withdraw(const QString &key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return;
    entry->next.reset();
    entry->isWithdrawn = true;
    settle(key);
}

// Does what is wished for that key, as soon as the server has answered what it was asked before.
void Notifications::settle(const QString &key)
{
    Entry &entry = m_entries[key];
    if (entry.isOnItsWay)
        return;
    if (entry.next)
        return m_capabilities ? send(entry) : askCapabilities();
    if (entry.isWithdrawn && entry.id != 0)
        QDBusConnection::sessionBus().send(callOf(QStringLiteral("CloseNotification"), {entry.id}));
    if (entry.isWithdrawn || entry.id == 0)
        m_entries.remove(key);
}

void Notifications::settleAll()
{
    const QStringList keys = m_entries.keys();
    for (const QString &key : keys)
        settle(key);
}

void Notifications::askCapabilities()
{
    if (std::exchange(m_asksCapabilities, true))
        return;
    call(QStringLiteral("GetCapabilities"), {}, [this](const QDBusPendingReply<QStringList> &reply) {
        m_asksCapabilities = false;
        if (reply.isError())
            return m_entries.clear(); // nobody is there to show them
        m_capabilities = reply.value();
        settleAll();
    });
}

void Notifications::send(Entry &entry)
{
    const Notice notice = *std::exchange(entry.next, std::nullopt);
    entry.isOnItsWay = true;
    call(QStringLiteral("Notify"), notifyArguments(notice, entry.id, *m_capabilities),
        [this, key = notice.key](const QDBusPendingReply<uint> &reply) {
            Entry &sent = m_entries[key];
            sent.isOnItsWay = false;
            if (!reply.isError())
                sent.id = reply.value();
            settle(key);
        });
}

// When the server is another one, or none: another's ids mean other notices, perhaps of other programs. What
// wasn't sent yet is for the next server.
void Notifications::forgetServer()
{
    m_calls = std::make_unique<QObject>();
    m_capabilities.reset();
    m_asksCapabilities = false;
    for (Entry &entry : m_entries)
        entry = {0, false, entry.isWithdrawn, entry.next, {}};
    settleAll();
}

void Notifications::call(const QString &method, const QVariantList &arguments,
    const std::function<void(const QDBusPendingCall &)> &then)
{
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(callOf(method, arguments));
    auto *watcher = new QDBusPendingCallWatcher(pending, m_calls.get());
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] {
        watcher->deleteLater();
        then(*watcher);
    });
}

Notifications::Entries::iterator Notifications::entryOf(uint id)
{
    return std::find_if(
        m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return id != 0 && entry.id == id; });
}

void Notifications::invoked(uint id, const QString &action)
{
    const auto entry = entryOf(id);
    if (entry == m_entries.end() || entry->isWithdrawn || (action != pressed && action != buttonPressed))
        return;
    const QByteArray token = std::exchange(entry->token, {});
    Q_EMIT acted(QString(entry.key()), token); // a copy, as whoever is told may withdraw it
}

void Notifications::closed(uint id, uint)
{
    const auto entry = entryOf(id);
    if (entry == m_entries.end())
        return;
    entry->id = 0;
    settle(QString(entry.key()));
}

void Notifications::tokenCame(uint id, const QString &token)
{
    if (const auto entry = entryOf(id); entry != m_entries.end())
        entry->token = token.toUtf8();
}

} // namespace desktop
