// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"

#include "accounts/keep.h"
#include "crypto/random.h"
#include "oauth/logout.h"

#include <QFileInfo>

namespace accounts {

using base::Error;

Cloakroom::Cloakroom(const QString &accountsFile, net::Http &http, keychain::SecretStore &store,
    const base::Clock &clock, const net::OpenBrowser &openBrowser, QObject *parent)
    : QObject(parent)
    , m_locks {QFileInfo(accountsFile).path() + QStringLiteral("/locks"), {}}
    , m_book(accountsFile)
    , m_locking(m_locks.folder)
    , m_discovery(clock)
    , m_activity(http, clock)
    , m_serverClocks(http, clock, base::sinceBoot)
    , m_services {http, store, m_book, m_discovery, m_activity, clock, openBrowser, m_locks, m_policy}
    , m_renewals(m_services)
{
    m_keychainWatch.setSingleShot(true);
    connect(&m_keychainWatch, &QTimer::timeout, this, &Cloakroom::askKeychain);
    connect(&m_renewals, &Renewals::ended, this, &Cloakroom::renewed);
    connect(&m_book, &AccountBook::changed, this, &Cloakroom::dropLock);
    connect(&m_book, &AccountBook::removed, this, &Cloakroom::dropLock);
    connect(&m_book, &AccountBook::takenOver, this, [this](const QString &id) { open(id); });
    connect(&m_book, &AccountBook::added, this, &Cloakroom::watchUnsaved);
    connect(&m_book, &AccountBook::changed, this, &Cloakroom::watchUnsaved);
    connect(&m_book, &AccountBook::removed, this, &Cloakroom::watchLeft);
    connect(&m_book, &AccountBook::written, this, &Cloakroom::noteListed);
    connect(&m_book, &AccountBook::written, this, &Cloakroom::tellWhenIdle);
    connect(&m_book, &AccountBook::added, this, &Cloakroom::forgetTokens);
    connect(&m_book, &AccountBook::changed, this, &Cloakroom::forgetTokens);
}

Cloakroom::~Cloakroom() = default;

base::Result<base::Done> Cloakroom::load()
{
    const auto loaded = m_book.load();
    lookAtLock();
    return loaded;
}

void Cloakroom::open()
{
    m_isOpen = true;
    askKeychain();
    readSessions();
}

void Cloakroom::readSessions()
{
    QStringList ids;
    for (const Entry &entry : m_book.entries())
        ids += entry.account.id;
    m_activity.readSessions(ids);
}

void Cloakroom::watch()
{
    m_book.watch();
    m_locksWatcher = std::make_unique<QFileSystemWatcher>();
    connect(m_locksWatcher.get(), &QFileSystemWatcher::directoryChanged, this, &Cloakroom::lookAtLocks);
    makePrivate(m_locks.folder);
    m_locksWatcher->addPath(m_locks.folder);
    lookAtLock();
}

void Cloakroom::setInView(const QString &id)
{
    m_inView = id;
    m_renewals.prefer(id);
    if (m_toRead.removeOne(id))
        m_toRead.prepend(id);
}

// Who had a lock may have renewed. A lock that came and went unseen may have been that of the account in
// view.
void Cloakroom::lookAtLocks()
{
    lookAtLock();
    QStringList held = CredentialLock::held(m_locks.folder);
    held.removeIf([this](const QString &id) {
        return id == trialKey || m_renewals.isRunning(id) || m_locks.held.contains(id);
    });
    const QStringList before = std::exchange(m_held, held);
    QStringList released = before;
    released.removeIf([&held](const QString &id) { return held.contains(id); });
    if (held == before && m_renewals.isIdle())
        released += m_inView;
    for (const QString &id : std::as_const(released)) {
        const Entry *entry = m_book.find(id);
        if (entry && entry->credential && !m_renewals.isRunning(id))
            base::finally(open(id), this, [this, id](const base::Result<base::Done> &) { lookAtEnd(id); });
    }
}

base::Result<base::Done> Cloakroom::lock()
{
    const auto locked = m_locking.lock();
    lookAtLock();
    return locked;
}

base::Result<base::Done> Cloakroom::unlock()
{
    const auto unlocked = m_locking.unlock();
    lookAtLock();
    return unlocked;
}

void Cloakroom::lookAtLock()
{
    if (m_locking.isLocked() == m_isLocked)
        return;
    m_isLocked = !m_isLocked;
    m_services.http.setLocked(m_isLocked);
    for (const Entry &known : QList<Entry>(m_book.entries())) {
        if (m_isLocked)
            forgetTokens(known.account.id);
        else if (known.state == State::Locked)
            m_book.update(known.account.id, [](Entry &entry) { entry.state = State::Opening; });
        else if (known.state == State::SignInAgain && !known.credential)
            m_book.update(known.account.id, [](Entry &entry) { entry.isUnread = true; });
    }
    Q_EMIT lockChanged();
    if (!m_isLocked && m_isOpen)
        askKeychain();
}

base::Future<base::Done> Cloakroom::open(const QString &id)
{
    lookAtLock();
    if (m_isLocked)
        return base::ready<base::Done>(base::Failure(lockedError()));
    const auto stored = base::finally(m_services.store.read(id), this,
        [this, id](const base::Result<crypto::Secret> &found) { accept(id, found); });
    return base::andThen(stored, this, [id](const crypto::Secret &bytes) -> base::Result<base::Done> {
        const auto credential = Credential::fromBytes(bytes, id);
        return credential ? base::Result<base::Done>(base::Done {}) : base::Failure(credential.error());
    });
}

std::optional<Error> Cloakroom::foundEnded(const QString &id) const
{
    const Entry *known = m_book.find(id);
    if (!known || known->state != State::SignedIn || !known->credential)
        return {};
    return endOf(*known->credential);
}

std::optional<Error> Cloakroom::endOf(const Credential &credential) const
{
    const auto end = m_activity.end(credential.accountId);
    const bool isOfThese = end && end->at >= credential.tokens.receivedAt;
    return isOfThese ? end->trouble : std::nullopt;
}

void Cloakroom::lookAtEnd(const QString &id)
{
    const auto why = foundEnded(id);
    if (!why)
        return;
    m_book.update(id, [&why](Entry &entry) {
        entry.state = State::SignInAgain;
        entry.trouble = why;
    });
}

std::unique_ptr<SignIn> Cloakroom::signIn(const SignInRequest &request)
{
    SignInRequest known = request;
    if (!request.server && !request.quirks.hasAny())
        known.quirks = quirksAt(request.issuer, m_knownQuirks);
    return std::make_unique<SignIn>(m_services, known);
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
        request.client = entry->client();
    request.client.proofKey = {}; // each sign-in makes its own
    request.grant = entry->account.grant;
    request.registers = !entry->account.registration.isEmpty();
    request.settings = entry->account.settings;
    request.routeSecrets = entry->routeSecrets();
    const oauth::ServerMetadata &server = entry->account.server;
    request.issuer = server.askedIssuer();
    request.quirks = server.quirks;
    if (request.issuer.isEmpty())
        request.server = server;
    return request;
}

base::Future<base::Done> Cloakroom::changeSettings(
    const QString &id, const ChangeSettings::Change &change, const net::RouteSecrets &given)
{
    auto *task = new ChangeSettings(m_services, id, change, given, this);
    const auto asked = m_isLocked && task->needsKeychain()
        ? base::ready<base::Done>(base::Failure(lockedError()))
        : task->run();
    const auto changed = base::finally(asked, this, [this, id, task](const base::Result<base::Done> &done) {
        task->deleteLater();
        const Entry *entry = m_book.find(id);
        if (done && task->isOfRoute() && entry && entry->trouble)
            m_renewals.renew(id); // what may have failed by the way before
    });
    awaitBeforeQuit(changed);
    return changed;
}

base::Future<base::Done> Cloakroom::move(const QString &id, const QString &before)
{
    return m_book.move(id, before);
}

void Cloakroom::allow(const QString &id, const QString &program, bool isForIdToken)
{
    m_book.update(
        id, [&](Entry &entry) { entry.account.settings.handOut.allow(program, now(), isForIdToken); });
}

std::unique_ptr<Finding> Cloakroom::finding(
    const Address &address, const base::Route &network, const net::RouteSecrets &secrets)
{
    oauth::ServerMetadata there;
    there.issuer = address.url.toString();
    return std::make_unique<Finding>(
        m_services.http, m_discovery, m_knownQuirks, routeTo(there, network), secrets);
}

base::Future<base::Done> Cloakroom::openPage(const QUrl &page, const base::Browser &browser)
{
    const auto opened = net::outcomeOf(m_services.openBrowser(page, browser));
    return base::recover(opened, this, [page](const Error &error) -> base::Result<base::Done> {
        if (!error.code.startsWith(QLatin1String("browser.")))
            return base::Failure(error);
        return base::failure(error.kind, QStringLiteral("page.not_opened"), page.toString(QUrl::FullyEncoded),
            error.expected.isEmpty() ? error.code : error.expected);
    });
}

void Cloakroom::renew(const QString &id)
{
    m_renewals.renew(id);
}

base::Result<base::Done> Cloakroom::addFurther(const QString &id, const oauth::FurtherToken &wanted)
{
    const Entry *entry = m_book.find(id);
    if (!entry)
        return base::failure(Error::Kind::NotFound, QStringLiteral("accounts.unknown"));
    if (const auto checked = wanted.check(entry->account.granted); !checked)
        return checked;
    oauth::FurtherToken named = wanted;
    named.id = QString::fromLatin1(crypto::randomBytes(8).toHex());
    m_book.update(id, [&named](Entry &changed) { changed.account.further += named; });
    return m_book.mayChange();
}

namespace {

// The oldest of those that others asked for make room; one that has only just come may not have been read
// yet.
void dropOldOnDemand(Entry &entry, const QDateTime &now)
{
    constexpr qint64 justSeconds = 10;
    const auto mayGo = [&](const oauth::FurtherToken &each) {
        const Further further = entry.further.value(each.id);
        return !further.isWanted && (!further.tokens || further.tokens->receivedAt.secsTo(now) > justSeconds);
    };
    while (entry.onDemand.size() >= Cloakroom::mostOnDemand) {
        const auto old = std::ranges::find_if(entry.onDemand, mayGo);
        if (old == entry.onDemand.end())
            return;
        entry.further.remove(old->id);
        entry.onDemand.erase(old);
    }
}

} // namespace

base::Result<QString> Cloakroom::furtherOnDemand(const QString &id, const oauth::FurtherToken &wanted)
{
    const Entry *entry = m_book.find(id);
    if (!entry)
        return base::failure(Error::Kind::NotFound, QStringLiteral("accounts.unknown"));
    if (const auto checked = wanted.check(entry->account.granted); !checked)
        return base::Failure(checked.error());
    for (oauth::FurtherToken known : entry->account.further + entry->onDemand) {
        const QString its = std::exchange(known.id, wanted.id);
        if (known == wanted)
            return its;
    }
    oauth::FurtherToken named = wanted;
    named.id = QString::fromLatin1(crypto::randomBytes(8).toHex());
    m_book.update(id, [&named, at = now()](Entry &changed) {
        dropOldOnDemand(changed, at);
        changed.onDemand += named;
    });
    return named.id;
}

void Cloakroom::removeFurther(const QString &id, const QString &further)
{
    m_book.update(id, [&further](Entry &entry) {
        entry.account.further.removeIf(
            [&further](const oauth::FurtherToken &each) { return each.id == further; });
        entry.further.remove(further);
    });
}

void Cloakroom::renewed(const QString &id)
{
    const Entry *entry = m_book.find(id);
    if (entry && entry->trouble && isKeychainClosed(entry->trouble->kind) && !m_keychainTrouble)
        couldNotRead(*entry->trouble);
    if (!m_keychainWatch.isActive())
        watchKeychain();
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

base::Future<SignOutReceipt> Cloakroom::signOut(const QString &id, HeldBack heldBack)
{
    return base::andThen(m_renewals.settled(id), this,
        [this, id, heldBack](const base::Done &) { return signOutNow(id, heldBack); });
}

QList<Account> Cloakroom::mayEndToo(const Account &account) const
{
    return accounts::mayEndToo(m_book, account, knownQuirks(account));
}

// A description of one's own is known by the accounts that were signed in with it.
oauth::Quirks Cloakroom::knownQuirks(const Account &account) const
{
    const oauth::Quirks &own = account.server.quirks;
    oauth::Quirks known = m_knownQuirks ? m_knownQuirks(account.server) : oauth::Quirks();
    known.revocationEndsGrant |= own.revocationEndsGrant;
    if (!known.sessionLimit)
        known.sessionLimit = own.sessionLimit;
    return known;
}

base::Future<SignOutReceipt> Cloakroom::signOutNow(const QString &id, HeldBack heldBack)
{
    const Entry *known = m_book.find(id);
    if (!known || known->state == State::SigningOut) {
        return base::ready<SignOutReceipt>(
            base::failure(Error::Kind::NotFound, QStringLiteral("accounts.unknown")));
    }
    const Entry before = *known;
    auto *signOut = new SignOut(m_services, before, heldBack, this);
    m_book.update(id, [](Entry &entry) { entry.state = State::SigningOut; });
    return base::finally(
        signOut->run(), this, [this, id, before, signOut](const base::Result<SignOutReceipt> &receipt) {
            signOut->deleteLater();
            if (receipt)
                return;
            m_book.update(id, [&](Entry &entry) {
                entry.state = before.state;
                if (signOut->hasRevoked()) { // else who asked for it is told, and it is as before
                    entry.state = State::SignInAgain;
                    entry.trouble = receipt.error();
                }
            });
        });
}

base::Future<SignOutReceipt> Cloakroom::revokeAgain(const SignOutReceipt &receipt)
{
    auto *signOut = new SignOut(m_services, receipt, this);
    return base::finally(signOut->revokeAgain(), this,
        [signOut](const base::Result<SignOutReceipt> &) { signOut->deleteLater(); });
}

base::Future<base::Done> Cloakroom::openLogoutPage(const SignOutReceipt &receipt)
{
    const auto url = oauth::logoutUrl(receipt.account.server, receipt.account.client);
    if (!url)
        return base::ready<base::Done>(base::Failure(url.error()));
    return openPage(*url, receipt.account.settings.browser);
}

std::optional<SessionEnd> Cloakroom::sessionEnd(const Entry &entry) const
{
    const auto limit = entry.credential ? knownQuirks(entry.account).sessionLimit : std::nullopt;
    return accounts::sessionEnd(entry, m_activity.sessionLengths(entry.account.id), now(), limit);
}

} // namespace accounts
