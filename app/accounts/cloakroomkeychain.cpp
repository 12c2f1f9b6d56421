// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"

#include "accounts/firstsave.h"
#include "accounts/keep.h"

// What the keychain holds of the accounts: read, kept, waited for, forgotten under a lock.
namespace accounts {

using base::Error;

namespace {

bool awaitsKeychain(const Entry &entry)
{
    return entry.state == State::Opening || entry.state == State::KeychainClosed || entry.isUnread
        || entry.notKept || (entry.trouble && isKeychainClosed(entry.trouble->kind));
}

bool isKeptBack(const Entry &entry)
{
    return entry.state != State::SignInAgain && entry.state != State::Locked && entry.trouble
        && entry.trouble->kind == Error::Kind::KeychainLocked;
}

} // namespace

// While it is locked. What is on its way ends first, and what the keychain lacks would be lost. A login that
// has ended stays ended.
void Cloakroom::forgetTokens(const QString &id)
{
    const Entry *known = m_book.find(id);
    const bool hasEnded = known && known->state == State::SignInAgain;
    const bool rests = known
        && (known->state == State::Opening || known->state == State::SignedIn
            || known->state == State::KeychainClosed || (hasEnded && (known->credential || known->isUnread)));
    if (!m_isLocked || !rests || known->notKept)
        return;
    m_book.update(id, [hasEnded](Entry &entry) {
        if (!hasEnded) {
            entry.state = State::Locked;
            entry.trouble.reset();
        }
        entry.isUnread = false;
        if (entry.credential)
            entry.endedSequence = entry.credential->sequence;
        entry.credential.reset();
        entry.further.clear();
        entry.onDemand.clear();
    });
}

void Cloakroom::askKeychain()
{
    base::finally(m_services.store.probe(), this,
        [this](const base::Result<base::Done> &usable) { keychainAnswered(usable); });
}

void Cloakroom::keychainAnswered(const base::Result<base::Done> &usable)
{
    const auto &entries = m_book.entries();
    const bool wasAwaited
        = m_keychainTrouble || (!keptBack() && std::any_of(entries.begin(), entries.end(), awaitsKeychain));
    setKeychainTrouble(usable ? std::nullopt : std::optional(usable.error()));
    if (usable) {
        readCredentials();
        keepUnkept();
        removeLeftBehind(m_services, this);
        if (wasAwaited)
            m_renewals.wake();
    }
    watchKeychain();
    listUnlisted();
}

// What the keychain didn't take, it gets now; unless it holds a newer login by then.
void Cloakroom::keepUnkept()
{
    for (const Entry &unkept : QList<Entry>(m_book.entries())) {
        const QString id = unkept.account.id;
        if (!unkept.notKept || !unkept.credential || m_renewals.isRunning(id) || m_beingKept.contains(id))
            continue;
        m_beingKept.insert(id);
        // A sign-in and a sign-out have it, too, and what they leave counts.
        const auto lock = CredentialLock::shared(m_locks, id);
        const auto taken
            = base::recover(lock->take(), this, [](const Error &error) -> base::Result<base::Done> {
                  if (error.kind == Error::Kind::Disk) // nobody can have it
                      return base::Done {};
                  return base::Failure(error);
              });
        const auto kept
            = base::andThen(taken, this, [this, id](const base::Done &) { return keepIfUnkept(id); });
        base::finally(kept, this, [this, id, lock](const base::Result<base::Done> &) {
            m_beingKept.remove(id);
            lock->letGo(m_book.find(id));
            watchKeychain();
            tellWhenIdle();
        });
    }
}

base::Future<base::Done> Cloakroom::keepIfUnkept(const QString &id)
{
    const Entry *known = m_book.find(id);
    if (!known || !known->notKept || !known->credential || known->state == State::SigningOut)
        return base::ready<base::Done>(base::Done {});
    const auto kept = keep(m_services.store, *known->credential, this);
    return base::finally(kept, this, [this, unkept = *known](const base::Result<base::Done> &result) {
        m_book.update(unkept.account.id, [&](Entry &entry) {
            const bool isSame = entry.credential && entry.credential->sequence == unkept.credential->sequence
                && entry.credential->network == unkept.credential->network;
            if (isSame && result)
                entry.notKept.reset();
            else if (isSame && !mayStillHold(*unkept.notKept, result.error()))
                entry.notKept = result.error();
        });
    });
}

// What the accounts file didn't take, it gets now.
void Cloakroom::listUnlisted()
{
    for (const Entry &unlisted : QList<Entry>(m_book.entries())) {
        if (unlisted.notListed)
            m_book.update(unlisted.account.id, [](Entry &) {});
    }
}

void Cloakroom::noteListed()
{
    for (const Entry &known : QList<Entry>(m_book.entries())) {
        const QString id = known.account.id;
        if (!known.notListed || !m_book.isWritten(id))
            continue;
        unmarkFirstSave(m_locks.folder, id);
        m_book.update(id, [](Entry &entry) { entry.notListed.reset(); });
    }
}

void Cloakroom::watchUnsaved(const QString &id)
{
    const Entry *entry = m_book.find(id);
    const bool waits = entry && ((entry->notKept && !m_beingKept.contains(id)) || entry->notListed);
    if (waits && !m_keychainWatch.isActive())
        watchKeychain();
}

// Its item may be in the keychain still.
void Cloakroom::watchLeft()
{
    if (!m_keychainWatch.isActive())
        watchKeychain();
}

// What is kept and listed may be renewed by any process again.
void Cloakroom::dropLock(const QString &id)
{
    if (!m_locks.held.contains(id))
        return;
    const Entry *entry = m_book.find(id);
    if (!entry || (!entry->notKept && !isFirstSave(m_locks.folder, id)))
        m_locks.held.remove(id);
}

QStringList Cloakroom::unkept() const
{
    QStringList ids;
    for (const Entry &entry : m_book.entries()) {
        if (entry.isForThisRunOnly() && entry.credential)
            ids += entry.account.id;
    }
    return ids;
}

QStringList Cloakroom::unlisted() const
{
    QStringList ids;
    for (const Entry &entry : m_book.entries()) {
        if (entry.notListed && !m_book.isListed(entry.account.id))
            ids += entry.account.id;
    }
    return ids;
}

std::optional<Error> Cloakroom::keptBack() const
{
    if (m_keychainTrouble && m_keychainTrouble->kind == Error::Kind::KeychainLocked)
        return m_keychainTrouble;
    const auto found = std::ranges::find_if(m_book.entries(), isKeptBack);
    return found == m_book.entries().end() ? std::nullopt : found->trouble;
}

void Cloakroom::unlockKeychain()
{
    m_locks.asked.clear();
    base::finally(m_services.store.unlock(), this, [this](const base::Result<base::Done> &unlocked) {
        if (unlocked || !m_keychainTrouble) // a no to one entry is none to all
            askKeychain();
        else
            setKeychainTrouble(unlocked.error());
    });
}

void Cloakroom::setKeychainTrouble(const std::optional<Error> &trouble)
{
    const bool isOther = m_keychainTrouble.has_value() != trouble.has_value()
        || (trouble
            && (trouble->kind != m_keychainTrouble->kind || trouble->code != m_keychainTrouble->code));
    const bool isBack = isOther && !trouble;
    m_keychainTrouble = trouble;
    for (const Entry &known : QList<Entry>(m_book.entries())) {
        const bool waits = known.state == State::Opening
            || (known.state == State::KeychainClosed && (isOther || !known.trouble));
        if (waits && trouble) {
            m_book.update(known.account.id, [&trouble](Entry &entry) {
                entry.state = State::KeychainClosed;
                entry.trouble = trouble;
            });
        }
        const bool isRenewable = known.state == State::SignedIn && known.trouble;
        if (isBack && isRenewable && isKeychainAway(known.trouble->kind))
            m_book.update(known.account.id, [](Entry &entry) { entry.trouble.reset(); });
    }
    if (isOther)
        Q_EMIT keychainChanged();
}

// Nobody tells when a keychain is unlocked elsewhere or comes back, or a disk has room again: so they are
// asked while something waits, be it the trouble that is shown or an item that a sign-out left.
void Cloakroom::watchKeychain()
{
    const auto waits = [](const Entry &entry) { return entry.notListed || awaitsKeychain(entry); };
    const auto &entries = m_book.entries();
    const bool isAwaited = std::any_of(entries.begin(), entries.end(), waits);
    const bool isLeft = m_book.isWhole() && !leftBehind(m_locks).isEmpty();
    if (!m_keychainTrouble && !isAwaited && !isLeft)
        return m_keychainWatch.stop();
    const std::chrono::milliseconds longer = m_keychainWatch.intervalAsDuration() * 2;
    const std::chrono::milliseconds least = lockedPause;
    m_keychainWatch.start(
        isAwaited && keptBack() ? least : std::clamp<std::chrono::milliseconds>(longer, least, longestPause));
}

// The account in view first, and a few at a time: what else needs the keychain doesn't wait for all of them.
void Cloakroom::readCredentials()
{
    m_toRead.clear();
    for (const Entry &entry : m_book.entries()) {
        const bool isClosed = entry.state == State::KeychainClosed || entry.isUnread || isKeptBack(entry);
        if (isClosed || (entry.state == State::Opening && m_isOpen))
            m_toRead += entry.account.id;
    }
    if (m_toRead.removeOne(m_inView))
        m_toRead.prepend(m_inView);
    readSome();
}

void Cloakroom::readSome()
{
    while (m_reading < mostReads && !m_toRead.isEmpty()) {
        ++m_reading;
        const QString id = m_toRead.takeFirst();
        base::finally(open(id), this, [this, id](const base::Result<base::Done> &read) {
            const Entry *entry = m_book.find(id);
            if (foundEnded(id) || (read && entry && entry->state == State::SignedIn && isKeptBack(*entry)))
                m_renewals.renew(id); // the server has the last word
            if (!read && isKeychainClosed(read.error().kind) && !m_keychainTrouble)
                couldNotRead(read.error());
            if (m_reading-- == mostReads) // else it is looked after by who has just begun it
                readSome();
        });
    }
}

// It was closed meanwhile, or this entry alone can't be had now.
void Cloakroom::couldNotRead(const Error &error)
{
    if (!isOfOneEntry(error))
        return keychainAnswered(base::Failure(error));
    base::finally(m_services.store.probe(), this, [this](const base::Result<base::Done> &usable) {
        if (!usable)
            keychainAnswered(usable);
        else if (!m_keychainWatch.isActive())
            watchKeychain();
    });
}

// What the window has already is given up for something newer only, and what it knew to have ended stays so.
void Cloakroom::accept(const QString &id, const base::Result<crypto::Secret> &stored)
{
    const Entry *known = m_book.find(id);
    if (!known || known->state == State::Renewing || known->state == State::SigningOut || m_isLocked)
        return;
    const auto credential = stored ? Credential::fromBytes(*stored, id)
                                   : base::Result<Credential>(base::Failure(stored.error()));
    const bool isKnown
        = known->credential && (!credential || credential->sequence <= known->credential->sequence);
    const bool isClosed = !credential && isKeychainClosed(credential.error().kind);
    if (isKnown || (isClosed && known->isUnread))
        return;
    const bool isOver = known->isUnread
        && (!credential || credential->sequence <= known->endedSequence || endOf(*credential));
    m_book.update(id, [&](Entry &entry) {
        entry.isUnread = false;
        if (credential) {
            entry.credential = *credential;
            entry.notKept.reset();
        }
        if (isOver)
            return;
        entry.state = credential ? State::SignedIn : isClosed ? State::KeychainClosed : State::SignInAgain;
        entry.trouble = credential ? std::nullopt : std::optional(credential.error());
    });
}

} // namespace accounts
