// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signin.h"

#include "accounts/firstsave.h"
#include "accounts/keep.h"
#include "accounts/unanswered.h"
#include "crypto/random.h"

// What a sign-in keeps: the account, its login, its client.
namespace accounts {

using base::Error;

base::Future<Account> SignIn::keep(const Verified &verified)
{
    Q_EMIT reached(Step::Save);
    // It may have become known in another process.
    return base::andThen(m_services.book.reread(), this,
        [this, verified](const base::Done &) { return keepAs(accountFor(verified), verified); });
}

base::Future<Account> SignIn::keepAs(const base::Result<Account> &account, const Verified &verified)
{
    if (!account)
        return base::ready<Account>(base::Failure(account.error()));
    Entry entry;
    entry.account = *account;
    entry.state = State::SignedIn;
    entry.doubt = verified.doubt;
    entry.keys = verified.keys;
    entry.credential = Credential {
        .accountId = account->id,
        .tokens = verified.tokens,
        .clientSecret = m_request.client.clientSecret,
        .nonce = m_flow->nonce(),
        .privateKey = m_request.client.privateKey,
        .proofKey = m_request.client.proofKey,
        .registrationToken = registrationToken(),
    };
    // The last to hold it may be called by the lock itself.
    const auto let = [book = QPointer(&m_services.book), id = account->id](CredentialLock *held) {
        held->letGo(book ? book->find(id) : nullptr);
        held->deleteLater();
    };
    const std::shared_ptr<CredentialLock> lock(
        new CredentialLock(m_services.locks, account->id, nullptr), let);
    return base::andThen(lastKept(account->id, *lock), this, [this, entry, lock](const Credential &last) {
        const Entry *again = m_services.book.find(m_request.accountId);
        if (!(again && goesElsewhere(again->account)) && isLowered(entry.credential->tokens, last)) {
            return base::ready<Account>(base::failure(
                Error::Kind::Refused, QStringLiteral("sign_in.lowered"), {}, {}, entry.account.name()));
        }
        return write(goingOn(entry, last), lock);
    });
}

// What the keychain holds or the window shows, once no renewal is under way in any process; empty for an
// account that isn't known. A login that came this far isn't held back by one that hangs.
base::Future<Credential> SignIn::lastKept(const QString &id, CredentialLock &lock)
{
    const auto taken = base::recover(
        lock.take(), this, [](const Error &) { return base::Result<base::Done>(base::Done {}); });
    const Entry *before = m_services.book.find(id);
    if (!before)
        return base::andThen(
            taken, this, [](const base::Done &) { return base::Result<Credential>(Credential()); });
    const auto read
        = base::andThen(taken, this, [this, id](const base::Done &) { return m_services.store.read(id); });
    const Credential known = before->credential.value_or(Credential());
    const auto last
        = base::andThen(read, this, [id, known](const crypto::Secret &bytes) -> base::Result<Credential> {
              const auto stored = Credential::fromBytes(bytes, id);
              return stored && stored->sequence >= known.sequence ? *stored : known;
          });
    return base::recover(last, this, [known](const Error &) { return base::Result<Credential>(known); });
}

// A known account keeps what its way needs, and what manages its client; neither may have been read before.
Entry SignIn::goingOn(const Entry &entry, const Credential &last) const
{
    Entry next = entry;
    Credential &credential = *next.credential;
    // Above all that an older login may have come to, also where the keychain has lost that one.
    credential.sequence = qMax(last.sequence + 1, quint64(m_services.clock().toMSecsSinceEpoch()));
    const Account &account = entry.account;
    if (account.settings.network == m_request.settings.network)
        credential.network = m_request.routeSecrets;
    if (const Entry *before = m_services.book.find(account.id)) {
        next.notListed = before->notListed;
        credential.network = credential.network.orAsIn(
            last.network, before->account.settings.network, account.settings.network);
        if (credential.registrationToken.isEmpty() && account.registration == before->account.registration)
            credential.registrationToken = last.registrationToken;
    }
    return next;
}

base::Future<Account> SignIn::write(const Entry &entry, const std::shared_ptr<CredentialLock> &lock)
{
    // From here on a known account is kept without this flow, too.
    if (m_services.book.find(entry.account.id))
        m_made.keep();
    else if (lock->isHeld()) // or it would be taken for left behind
        markFirstSave(m_services.locks.folder, entry.account.id);
    // Without a keychain the login is there for this run, and the window says so.
    const auto sent = m_request.needsKeychain
        ? keepOrLose(m_services.store, *entry.credential, &m_services.book)
        : accounts::keep(m_services.store, *entry.credential, &m_services.book);
    // Cancelled meanwhile: what the keychain was given is the newer login of a known account, else nobody's.
    const auto written = base::finally(sent, &m_services.book,
        [flow = QPointer(this), services = m_services, entry, lock](const base::Result<base::Done> &result) {
            const QString &id = entry.account.id;
            if (result)
                Unanswered(services.locks.folder, id).forgetAll();
            if (flow)
                return;
            const bool isKnown = services.book.find(id);
            if (!isKnown)
                dropFirstSave(services, id);
            const auto listed
                = isKnown && result ? services.book.put(entry) : base::ready<base::Done>(base::Done {});
            base::finally(listed, &services.book, [services, id, lock](const base::Result<base::Done> &) {
                lock->letGo(services.book.find(id));
            });
        });
    const auto saved
        = base::andThen(written, this, [entry](const base::Done &) { return base::Result<Entry>(entry); });
    const auto kept = base::recover(saved, this, [this, entry](const Error &error) -> base::Result<Entry> {
        if (m_request.needsKeychain && !isUnconfirmed(error))
            return base::Failure(error);
        Entry unkept = entry;
        unkept.notKept = error;
        return unkept;
    });
    const auto listed
        = base::andThen(kept, this, [this, lock](const Entry &known) { return list(known, lock); });
    return base::finally(listed, this, [this, id = entry.account.id, lock](const base::Result<Account> &) {
        lock->letGo(m_services.book.find(id));
    });
}

// What is on its way to the file gets there without this flow, too.
base::Future<Account> SignIn::list(const Entry &entry, const std::shared_ptr<CredentialLock> &lock)
{
    const QString &id = entry.account.id;
    const auto written = base::finally(m_services.book.put(entry), &m_services.book,
        [services = m_services, id, lock](const base::Result<base::Done> &result) {
            if (result)
                unmarkFirstSave(services.locks.folder, id);
            else // which tries it once more
                services.book.update(id, [&result](Entry &told) { told.notListed = result.error(); });
            lock->letGo(services.book.find(id));
        });
    const auto settled
        = base::recover(written, this, [](const Error &) { return base::Result<base::Done>(base::Done {}); });
    return base::andThen(settled, this,
        [account = entry.account](const base::Done &) { return base::Result<Account>(account); });
}

base::Result<Account> SignIn::accountFor(const Verified &verified) const
{
    Account account;
    account.settings = m_request.settings;
    account.server = m_server;
    account.client = m_request.client;
    account.grant = m_request.grant;
    account.client.clientSecret = {};
    account.client.privateKey = {};
    account.client.proofKey = {};
    account.person = verified.person;
    account.granted = verified.tokens.scopes;
    account.signedInAt = verified.tokens.receivedAt;
    account.id = m_request.accountId;
    account.registration = m_made.registration().address;
    if (m_made.registration().clientId.isEmpty()) {
        if (const Entry *other = m_services.book.newestAt(account.server.issuer, account.client.clientId))
            account.registration = other->account.registration;
    }
    const Entry *before = m_services.book.find(m_request.accountId);
    if (isGuarded() && !account.isSamePerson(before->account)) {
        return base::failure(Error::Kind::Refused, QStringLiteral("sign_in.other_person"),
            before->account.person.shownName(), account.person.shownName(), account.provider());
    }
    for (const Entry &entry : m_services.book.entries()) {
        if (!before && account.isSameAs(entry.account) && entry.state != State::SigningOut)
            before = &entry;
    }
    if (before) {
        account.id = before->account.id;
        account.further = before->account.further;
        if (account.id != m_request.accountId) // which begins with all that the account has
            account.settings = m_request.settings.orAsIn(before->account.settings);
        account.settings.handOut = before->account.settings.handOut; // whoever signs in again
        if (!account.isSamePerson(before->account)) // whom no program was allowed to have tokens of
            account.settings.handOut.allowed.clear();
    }
    if (account.id.isEmpty())
        account.id = QString::fromLatin1(crypto::randomBytes(16).toHex());
    return account;
}

// Of the client in use: the one made now, else the one that an account has already.
crypto::Secret SignIn::registrationToken() const
{
    if (!m_made.registration().clientId.isEmpty())
        return m_made.registration().accessToken;
    const Entry *before = m_services.book.newestAt(m_server.issuer, m_request.client.clientId);
    return before && before->credential ? before->credential->registrationToken : crypto::Secret();
}

void SignIn::rememberReplacedClient()
{
    const Entry *again = m_services.book.find(m_request.accountId);
    if (!again || !again->credential || m_made.registration().clientId.isEmpty())
        return;
    m_replaced.address = again->account.registration;
    m_replaced.accessToken = again->credential->registrationToken;
}

// RFC 7592 section 2.3: a client that was replaced is of no use to anybody, unless another account has it.
void SignIn::keepMadeClient()
{
    m_made.keep();
    if (!m_replaced.address.isEmpty() && !m_services.book.countWith(m_replaced.address))
        m_http->send(
            oauth::unregistrationRequest(m_replaced.address, m_replaced.accessToken), &m_services.book);
}

} // namespace accounts
