// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "demo/demoserver.h"
#include "keychain/secretstore.h"

#include <QObject>
#include <memory>

// The built-in authorization server, started when somebody asks for it. What it must know to go on after
// a restart lies in the keychain like any login, and goes with the last of its accounts.
class DemoProvider : public QObject
{
public:
    DemoProvider(keychain::SecretStore &store, accounts::Cloakroom &cloakroom, const base::Clock &clock);

    base::Future<accounts::SignInRequest> start(); // as a person asked: has the keychain unlocked
    base::Future<accounts::SignInRequest> goOn(); // asks nobody
    bool isUsed() const; // by an account

private:
    base::Result<accounts::SignInRequest> startWith(const crypto::Secret &state);
    void keep();
    void forget();
    void bringToKeychain();
    accounts::SignInRequest request() const;

    keychain::SecretStore &m_store;
    accounts::Cloakroom &m_cloakroom;
    base::Clock m_clock;
    std::unique_ptr<demo::DemoServer> m_server;
    crypto::Secret m_state; // what it must know; empty: nothing yet
    bool m_isWanted = false; // in the keychain
    bool m_isOnItsWay = false; // there, or from there
    bool m_isOutdated = false; // what is on its way
    QString m_issuer;
};
