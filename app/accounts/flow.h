// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "oauth/client.h"
#include "oauth/tokenset.h"

#include <QObject>

namespace accounts {

// How a sign-in comes by tokens once the server is known: one grant of RFC 6749, asked for once. It is a
// child of the sign-in, to whose activity its requests belong; cancelling is destroying it.
class Flow : public QObject
{
    Q_OBJECT

public:
    // Of the sign-in.
    enum class Step {
        Discover,
        Register,
        AskForCode, // that is typed on another device
        OpenBrowser,
        WaitForUser,
        RedeemCode,
        VerifyIdToken,
        Save
    };
    Q_ENUM(Step)

    using QObject::QObject;

    virtual base::Future<oauth::TokenSet> run() = 0;

    virtual oauth::Client
    client() const = 0; // as it asks, once run() has begun: with secret, method, redirect
    virtual QString nonce() const { return {}; } // that an ID token has to repeat

Q_SIGNALS:
    // A step begins; the ones before it are done.
    void reached(accounts::Flow::Step step);
};

} // namespace accounts
