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
    void forget();
    accounts::SignInRequest request() const;

    keychain::SecretStore &m_store;
    accounts::Cloakroom &m_cloakroom;
    base::Clock m_clock;
    std::unique_ptr<demo::DemoServer> m_server;
    base::Future<base::Done> m_kept = base::ready<base::Done>(base::Done {}); // what it remembers, last
    QString m_issuer;
};
