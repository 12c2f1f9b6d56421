// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace accounts {

// The right to change one account's credential, for one holder among all processes of the user (RFC 9700
// section 4.14.2: a refresh token that is used twice ends the login). Who gets it reads the credential anew.
// It is free again with its object, or at once when its process has died.
class CredentialLock : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience {40};

    // One file an account in a folder that is made when it is needed.
    CredentialLock(const QString &folder, const QString &accountId, QObject *parent);

    // The accounts that are held by anyone now.
    static QStringList held(const QString &folder);

    // Once. Codes: "accounts.in_use" (kind Busy; another holds it all the time), "accounts.lock" (kind Disk).
    base::Future<base::Done> take();
    void release();

    // Its last holder died with it: what that had begun was never finished.
    bool wasLeftBehind() const { return m_wasLeftBehind; }

private:
    void attempt();
    void settle(const base::Result<base::Done> &result);

    QString m_file;
    QLockFile m_lock;
    QTimer m_polling;
    int m_attempts = 0;
    bool m_wasLeftBehind = false;
    QPromise<base::Result<base::Done>> m_taken;
};

} // namespace accounts
