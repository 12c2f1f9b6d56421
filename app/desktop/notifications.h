// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

class QDBusPendingCall;

namespace desktop {

struct Notice
{
    QString key;
    QString title;
    QString text; // plain
    QString action; // the label of its button; empty: it has none
};

// The notices of the desktop (org.freedesktop.Notifications), each known by a key of ours. Without a bus or a
// server that shows them it is silent.
class Notifications : public QObject
{
    Q_OBJECT

public:
    explicit Notifications(QObject *parent = nullptr);

    void show(const Notice &notice); // in the place of the one with the same key
    void withdraw(const QString &key);

Q_SIGNALS:
    // The notice or its button was pressed. The token lets a window come forward; empty: there is none.
    void acted(const QString &key, const QByteArray &activationToken);

private:
    struct Entry
    {
        uint id = 0; // the server's; 0: it shows none
        bool isOnItsWay = false; // the server hasn't said its id yet
        bool isWithdrawn = false;
        std::optional<Notice> next; // not sent yet
        QByteArray token;
    };
    using Entries = QMap<QString, Entry>;

    void settle(const QString &key);
    void settleAll();
    void askCapabilities();
    void send(Entry &entry);
    void forgetServer();
    void call(const QString &method, const QVariantList &arguments,
        const std::function<void(const QDBusPendingCall &)> &then);
    Entries::iterator entryOf(uint id);
    Q_SLOT void invoked(uint id, const QString &action);
    Q_SLOT void closed(uint id, uint reason);
    Q_SLOT void tokenCame(uint id, const QString &token);

    Entries m_entries;
    std::optional<QStringList> m_capabilities;
    bool m_asksCapabilities = false;
    // The parent of the calls that the server hasn't answered.
    std::unique_ptr<QObject> m_calls = std::make_unique<QObject>();
};

} // namespace desktop
