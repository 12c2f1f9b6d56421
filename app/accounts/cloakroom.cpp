// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"

#include "accounts/refresh.h"

namespace accounts {

using base::Error;

namespace {

bool isKeychainClosed(Error::Kind kind)
{
    return kind == Error::Kind::KeychainLocked || kind == Error::Kind::KeychainMissing
        || kind == Error::Kind::KeychainSilent || kind == Error::Kind::KeychainRefused;
}

// Whether a failed renewal means that the login is over; anything else may be cured by time.
bool endsLogin(Error::Kind kind)
{
    return kind == Error::Kind::SignInAgain || kind == Error::Kind::Refused;
}

} // namespace

Cloakroom::Cloakroom(const QString &accountsFile, net::Http &http, keychain::SecretStore &store,
    const base::Clock &clock, const net::OpenBrowser &openBrowser, QObject *parent)
    : QObject(parent)
    , m_book(accountsFile)
    , m_discovery(http, clock)
    , m_onRequest(http, m_discovery)
    , m_services {http, store, m_book, m_discovery, clock, openBrowser}
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Cloakroom::renewDue);
    connect(&m_book, &AccountBook::added, this, &Cloakroom::schedule);
    connect(&m_book, &AccountBook::changed, this, &Cloakroom::schedule);
    connect(&m_book, &AccountBook::removed, this, &Cloakroom::schedule);
}

Cloakroom::~Cloakroom() = default;

base::Result<base::Done> Cloakroom::load()
{
    return m_book.load();
}

void Cloakroom::open()
{
    base::finally(m_services.store.probe(), this, [this](const base::Result<base::Done> &usable) {
        setKeychainTrouble(usable ? std::nullopt : std::optional(usable.error()));
        if (!usable)
            return;
        readCredentials();
        keepUnkept();
    });
}

// What the keychain didn't take, it gets now.
void Cloakroom::keepUnkept()
{
    for (const Entry &unkept : QList<Entry>(m_book.entries())) {
        if (!unkept.notKept || !unkept.credential || m_renewing.contains(unkept.account.id))
            continue;
        const auto written = m_services.store.write(unkept.account.id, unkept.credential->toBytes());
        base::finally(written, this, [this, unkept](const base::Result<base::Done> &result) {
            m_book.update(unkept.account.id, [&](Entry &entry) {
                if (entry.credential && entry.credential->sequence == unkept.credential->sequence)
                    entry.notKept = result ? std::nullopt : std::optional(result.error());
            });
        });
    }
}

void Cloakroom::unlockKeychain()
{
    base::finally(m_services.store.unlock(), this, [this](const base::Result<base::Done> &unlocked) {
        if (unlocked)
            open();
        else
            setKeychainTrouble(unlocked.error());
    });
}

void Cloakroom::setKeychainTrouble(const std::optional<Error> &trouble)
{
    m_keychainTrouble = trouble;
    for (const Entry &known : QList<Entry>(m_book.entries())) {
        const bool waits = known.state == State::Opening || known.state == State::KeychainClosed;
        if (waits && trouble) {
            m_book.update(known.account.id, [&trouble](Entry &entry) {
                entry.state = State::KeychainClosed;
                entry.trouble = trouble;
            });
        }
    }
    Q_EMIT keychainChanged();
}

void Cloakroom::readCredentials()
{
    for (const Entry &entry : QList<Entry>(m_book.entries())) {
        if (entry.state != State::Opening && entry.state != State::KeychainClosed)
            continue;
        const QString id = entry.account.id;
        base::finally(m_services.store.read(id), this,
            [this, id](const base::Result<crypto::Secret> &stored) { accept(id, stored); });
    }
}

void Cloakroom::accept(const QString &id, const base::Result<crypto::Secret> &stored)
{
    const auto credential = stored ? Credential::fromBytes(*stored, id)
                                   : base::Result<Credential>(base::Failure(stored.error()));
    m_book.update(id, [&credential](Entry &entry) {
        if (credential) {
            entry.state = State::SignedIn;
            entry.credential = *credential;
            entry.trouble.reset();
        } else {
            entry.state
                = isKeychainClosed(credential.error().kind) ? State::KeychainClosed : State::SignInAgain;
            entry.trouble = credential.error();
        }
    });
}

std::unique_ptr<SignIn> Cloakroom::signIn(const SignInRequest &request)
{
    return std::make_unique<SignIn>(m_services, request);
}

std::optional<SignInRequest> Cloakroom::signInAgain(const QString &id) const
{
    const Entry *entry = m_book.find(id);
    if (!entry || entry->state == State::SigningOut)
        return {};
    SignInRequest request;
    request.accountId = id;
    request.client = entry->account.client;
    if (entry->credential)
        request.client.clientSecret = entry->credential->clientSecret;
    request.issuer = entry->account.server.issuer;
    if (request.issuer.isEmpty())
        request.server = entry->account.server;
    return request;
}

void Cloakroom::renew(const QString &id)
{
    const Entry *known = m_book.find(id);
    if (!known || known->state != State::SignedIn || !known->credential || m_renewing.contains(id))
        return;
    m_renewing.insert(id);
    m_book.update(id, [](Entry &entry) { entry.state = State::Renewing; });
    auto *refresh = new Refresh(m_services, *m_book.find(id), this);
    base::finally(refresh->run(), this, [this, id, refresh](const base::Result<base::Done> &result) {
        refresh->deleteLater();
        renewed(id, result);
    });
}

void Cloakroom::renewed(const QString &id, const base::Result<base::Done> &result)
{
    m_renewing.remove(id);
    m_notBefore.remove(id);
    if (!result)
        m_notBefore.insert(id, now().addSecs(retrySeconds));
    m_book.update(id, [&result](Entry &entry) {
        const bool ended = !result && endsLogin(result.error().kind);
        entry.state = ended ? State::SignInAgain : State::SignedIn;
        entry.trouble = result ? std::nullopt : std::optional(result.error());
    });
    tellWhenIdle();
}

void Cloakroom::awaitBeforeQuit(const base::Future<base::Done> &task)
{
    ++m_awaited;
    base::finally(task, this, [this](const base::Result<base::Done> &) {
        --m_awaited;
        tellWhenIdle();
    });
}

void Cloakroom::tellWhenIdle()
{
    if (!isBusy())
        Q_EMIT idle();
}

std::optional<QDateTime> Cloakroom::nextRenewal(const QString &id) const
{
    const Entry *entry = m_book.find(id);
    if (!entry || entry->state != State::SignedIn || !entry->credential)
        return {};
    const auto due = renewalTime(entry->credential->tokens);
    const QDateTime notBefore = m_notBefore.value(id);
    return due && notBefore.isValid() ? std::optional(qMax(*due, notBefore)) : due;
}

void Cloakroom::renewDue()
{
    for (const Entry &entry : QList<Entry>(m_book.entries())) {
        const auto due = nextRenewal(entry.account.id);
        if (due && *due <= now())
            renew(entry.account.id);
    }
    schedule();
}

void Cloakroom::schedule()
{
    std::optional<QDateTime> next;
    for (const Entry &entry : m_book.entries()) {
        const auto due = nextRenewal(entry.account.id);
        if (due && (!next || *due < *next))
            next = due;
    }
    if (!next) {
        m_timer.stop();
        return;
    }
    // A timer can't look further ahead than a day; it looks again then.
    constexpr qint64 farthest = 24 * 60 * 60 * 1000;
    m_timer.start(int(qBound<qint64>(0, now().msecsTo(*next), farthest)));
}

base::Future<SignOutReceipt> Cloakroom::signOut(const QString &id)
{
    const Entry *known = m_book.find(id);
    if (!known) {
        return base::ready<SignOutReceipt>(
            base::failure(Error::Kind::NotFound, QStringLiteral("accounts.unknown")));
    }
    if (m_renewing.contains(id)) {
        return base::ready<SignOutReceipt>(
            base::failure(Error::Kind::Busy, QStringLiteral("sign_out.renewing")));
    }
    const Entry before = *known;
    auto *signOut = new SignOut(m_services, before, this);
    m_book.update(id, [](Entry &entry) { entry.state = State::SigningOut; });
    return base::finally(
        signOut->run(), this, [this, id, before, signOut](const base::Result<SignOutReceipt> &receipt) {
            signOut->deleteLater();
            if (receipt)
                return;
            m_book.update(id, [&](Entry &entry) {
                entry.state = signOut->hasRevoked() ? State::SignInAgain : before.state;
                entry.trouble = receipt.error();
            });
        });
}

void Cloakroom::fetchKeys(const QString &id)
{
    const Entry *known = m_book.find(id);
    if (!known || known->keys || !known->account.server.hasIdTokens())
        return;
    base::finally(m_discovery.keys(known->account.server, false, this), this,
        [this, id](const base::Result<jose::JwkSet> &keys) {
            if (keys)
                m_book.update(id, [&keys](Entry &entry) { entry.keys = *keys; });
        });
}

} // namespace accounts
