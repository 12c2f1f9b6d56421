// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"

#include <QDBusConnection>
#include <QDBusPendingReply>
#include <chrono>
#include <memory>

namespace keychain {

// A connection to the session bus of our own. It is opened by the first call and again by the next call
// after it broke, which the shared one of Qt is not.
class SessionBus : public QObject
{
public:
    explicit SessionBus(std::chrono::milliseconds deadline);
    ~SessionBus() override;

    template <typename... Values> using Reply = QDBusPendingReply<Values...>;

    template <typename... Values>
    base::Future<Reply<Values...>> call(const QString &service, const QString &path, const QString &method,
        const QVariantList &arguments = {});

    QDBusConnection connection(); // perhaps not connected

private:
    QDBusPendingCall send(
        const QString &service, const QString &path, const QString &method, const QVariantList &arguments);

    const std::chrono::milliseconds m_deadline;
    const QString m_name;
};

// A bus that can't be reached, a service that isn't there, is silent, locked or refuses, or
// "keychain.unsupported" (KeychainRefused) can't do what was asked.
base::Failure failureOf(const QDBusError &error);

// The method is written "interface.name".
template <typename... Values>
base::Future<SessionBus::Reply<Values...>> SessionBus::call(
    const QString &service, const QString &path, const QString &method, const QVariantList &arguments)
{
    using Answer = base::Result<Reply<Values...>>;
    auto *watcher = new QDBusPendingCallWatcher(send(service, path, method, arguments), this);
    QPromise<Answer> promise;
    promise.start();
    auto future = promise.future();
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [watcher, promise = std::move(promise)]() mutable {
            watcher->deleteLater();
            const Reply<Values...> reply = *watcher;
            promise.addResult(reply.isError() ? Answer(failureOf(reply.error())) : Answer(reply));
            promise.finish();
        });
    return future;
}

} // namespace keychain
