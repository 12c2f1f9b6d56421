// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "keychain/sessionbus.h"

#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <optional>

namespace keychain {

// A question of the Secret Service to the person, org.freedesktop.Secret.Prompt: shown, and waited for. Some
// answer themselves. It is never dismissed from here: gnome-keyring 42 dies of Prompt.Dismiss.
class Prompt : public QObject
{
    Q_OBJECT

public:
    Prompt(SessionBus &bus, const QString &owner, const QString &path, QObject *parent);

    // Codes: "keychain.dismissed" (KeychainLocked) when the person said no, "keychain.unanswered"
    // (KeychainSilent) after `patience`; without one it takes as long as the person does. The prompt deletes
    // itself afterwards.
    base::Future<base::Done> ask(std::optional<std::chrono::milliseconds> patience);

private:
    Q_SLOT void completed(bool dismissed, const QDBusVariant &result);
    void finish(const base::Result<base::Done> &answer);

    SessionBus &m_bus;
    const QString m_owner; // the unique name of the service, so that no other can answer for it
    const QString m_path;
    QDBusServiceWatcher m_alive;
    QPromise<base::Result<base::Done>> m_answer;
};

} // namespace keychain
