// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoprovider.h"

#include <algorithm>
#include <utility>

namespace {

using Kind = base::Error::Kind;

const QString demoKey = QStringLiteral("demo provider");

bool isOfDemo(const accounts::Entry &entry)
{
    return entry.account.client.clientId == demo::DemoServer::clientId();
}

} // namespace

DemoProvider::DemoProvider(
    keychain::SecretStore &store, accounts::Cloakroom &cloakroom, const base::Clock &clock)
    : m_store(store)
    , m_cloakroom(cloakroom)
    , m_clock(clock)
{
    connect(&cloakroom.book(), &accounts::AccountBook::removed, this, [this] {
        if (m_server && !isUsed())
            forget();
    });
    // What its sign-in had kept may have gone with the account that was the last until then.
    connect(&cloakroom.book(), &accounts::AccountBook::added, this, [this](const QString &id) {
        const accounts::Entry *entry = m_cloakroom.book().find(id);
        if (entry && isOfDemo(*entry) && !m_state.isEmpty())
            keep();
    });
}

base::Future<accounts::SignInRequest> DemoProvider::start()
{
    using Request = accounts::SignInRequest;
    return base::recover(goOn(), this, [this](const base::Error &error) {
        if (error.kind != Kind::KeychainLocked)
            return base::ready<Request>(base::Failure(error));
        return base::andThen(m_store.unlock(), this, [this](const base::Done &) { return goOn(); });
    });
}

base::Future<accounts::SignInRequest> DemoProvider::goOn()
{
    if (m_server)
        return base::ready<accounts::SignInRequest>(request());
    // Without a stored state, or a keychain to store one, it starts afresh.
    const auto stored = base::recover(
        m_store.read(demoKey), this, [](const base::Error &error) -> base::Result<crypto::Secret> {
            if (error.kind == Kind::NotFound || error.kind == Kind::KeychainMissing)
                return crypto::Secret();
            return base::Failure(error);
        });
    return base::andThen(stored, this, [this](const crypto::Secret &state) { return startWith(state); });
}

bool DemoProvider::isUsed() const
{
    const auto &entries = m_cloakroom.book().entries();
    return std::any_of(entries.begin(), entries.end(), isOfDemo);
}

base::Result<accounts::SignInRequest> DemoProvider::startWith(const crypto::Secret &state)
{
    if (!m_server) {
        m_state = state;
        m_server = std::make_unique<demo::DemoServer>(m_clock, state, [this](const crypto::Secret &changed) {
            m_state = changed;
            keep();
        });
        const auto issuer = m_server->start();
        if (!issuer) {
            m_server.reset();
            return base::Failure(issuer.error());
        }
        m_issuer = issuer->toString();
    }
    return request();
}

void DemoProvider::keep()
{
    m_isWanted = true;
    bringToKeychain();
}

void DemoProvider::forget()
{
    m_isWanted = false;
    bringToKeychain();
}

// One after the other: a write on its way would bring back what is removed.
void DemoProvider::bringToKeychain()
{
    m_isOutdated = m_isOnItsWay;
    if (std::exchange(m_isOnItsWay, true))
        return;
    const auto brought = m_isWanted ? m_store.write(demoKey, m_state) : m_store.remove(demoKey);
    m_cloakroom.awaitBeforeQuit(base::finally(brought, this, [this](const base::Result<base::Done> &) {
        m_isOnItsWay = false;
        if (m_isOutdated)
            bringToKeychain();
    }));
}

accounts::SignInRequest DemoProvider::request() const
{
    accounts::SignInRequest request;
    request.issuer = m_issuer;
    request.client.clientId = demo::DemoServer::clientId();
    request.client.scopes = oauth::Scopes(demo::DemoServer::scopes());
    return request;
}
