// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoprovider.h"

#include <algorithm>

namespace {

using Kind = base::Error::Kind;

const QString demoKey = QStringLiteral("demo provider");

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
    return std::any_of(entries.begin(), entries.end(), [](const accounts::Entry &entry) {
        return entry.account.client.clientId == demo::DemoServer::clientId();
    });
}

base::Result<accounts::SignInRequest> DemoProvider::startWith(const crypto::Secret &state)
{
    if (!m_server) {
        m_server = std::make_unique<demo::DemoServer>(m_clock, state, [this](const crypto::Secret &changed) {
            m_kept = m_store.write(demoKey, changed);
            m_cloakroom.awaitBeforeQuit(m_kept);
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

// With the last account; a write on its way would bring it back.
void DemoProvider::forget()
{
    const auto kept = base::recover(
        m_kept, this, [](const base::Error &) { return base::Result<base::Done>(base::Done {}); });
    m_kept = base::andThen(kept, this, [this](const base::Done &) { return m_store.remove(demoKey); });
    m_cloakroom.awaitBeforeQuit(m_kept);
}

accounts::SignInRequest DemoProvider::request() const
{
    accounts::SignInRequest request;
    request.issuer = m_issuer;
    request.client.clientId = demo::DemoServer::clientId();
    request.client.scopes = oauth::Scopes(demo::DemoServer::scopes());
    return request;
}
