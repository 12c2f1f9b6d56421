// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifications.h"
#include "noticeserver.h"

#include <QDBusServiceWatcher>
#include <QSignalSpy>
#include <functional>
#include <memory>

inline const desktop::Notice signInEnds {QStringLiteral("ends"), QStringLiteral("Work"),
    QStringLiteral("Sign in again"), QStringLiteral("&Sign in")};
inline const desktop::Notice other {
    QStringLiteral("other"), QStringLiteral("Home"), QStringLiteral("Expired"), {}};

inline desktop::Notice like(desktop::Notice notice, const QString &text)
{
    notice.text = text;
    return notice;
}

// A desktop with a bus of its own and a server of notices on it, and our side.
struct NoticeDesk
{
    OwnBus bus;
    std::unique_ptr<NoticeServer> server;
    std::unique_ptr<desktop::Notifications> notifications;
    std::unique_ptr<QSignalSpy> acted;

    bool open()
    {
        server = std::make_unique<NoticeServer>(bus.connection(QStringLiteral("server")));
        reopen();
        return comes(*server);
    }
    void reopen()
    {
        acted.reset();
        notifications = std::make_unique<desktop::Notifications>();
        acted = std::make_unique<QSignalSpy>(notifications.get(), &desktop::Notifications::acted);
    }
    void close()
    {
        acted.reset();
        notifications.reset();
        server.reset();
    }

    // Our side knows it, too, then.
    static bool comes(NoticeServer &one)
    {
        return changesOwner([&one] { return one.comes(); });
    }
    static bool goes(NoticeServer &one)
    {
        return changesOwner([&one] { return one.goes(); });
    }

    // What the server has sent so far is known to our side.
    void arrives() const
    {
        server->flush();
        OwnBus::flush(QDBusConnection::sessionBus());
        QCoreApplication::processEvents();
    }
    QStringList texts() const
    {
        QStringList all;
        for (const auto &each : server->notified)
            all += each.text;
        return all;
    }
    bool hasShown(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return server->notified.size() >= count; })
            && server->notified.size() == count;
    }
    // Whether the next that is told is this notice; whatever the server said before would have been.
    bool isPressed(uint id, const QString &key) const
    {
        const QByteArray token = "token of " + key.toUtf8();
        server->press(id, QStringLiteral("act"), QString::fromUtf8(token));
        return QTest::qWaitFor([&] { return !acted->isEmpty(); })
            && acted->takeFirst() == QVariantList {key, token};
    }
    // Whether nothing but one more notice comes to the server when one is shown.
    bool hasServerAll() const
    {
        const qsizetype before = server->notified.size();
        notifications->show({QStringLiteral("last"), {}, QStringLiteral("last"), {}});
        return hasShown(before + 1) && server->notified.takeLast().text == QLatin1String("last");
    }

private:
    static bool changesOwner(const std::function<bool()> &change)
    {
        const QDBusConnection ours = QDBusConnection::sessionBus();
        QDBusServiceWatcher watcher(NoticeServer::service(), ours, QDBusServiceWatcher::WatchForOwnerChange);
        QSignalSpy changed(&watcher, &QDBusServiceWatcher::serviceOwnerChanged);
        if (!change() || !changed.wait())
            return false;
        OwnBus::flush(ours);
        QCoreApplication::processEvents();
        return true;
    }
};
