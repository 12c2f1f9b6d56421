// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountbook.h"

#include <algorithm>

namespace accounts {

using base::Error;

namespace {

using namespace std::chrono_literals;

constexpr auto settling = 100ms; // of the folder, before the file is read again

// A renewal leaves the access token it replaced, to compare with; where the tokens go, that goes too.
void rememberRenewed(Entry &entry, const std::optional<Credential> &before)
{
    if (!entry.credential)
        entry.accessTokenBefore = {};
    if (!entry.credential || !before)
        return;
    const bool isOtherLogin
        = before->nonce != entry.credential->nonce || before->proofKey != entry.credential->proofKey;
    if (isOtherLogin) // whose further tokens those aren't
        entry.further.clear();
    const crypto::Secret &old = before->tokens.accessToken;
    const crypto::Secret &renewed = entry.credential->tokens.accessToken;
    if (!old.isEmpty() && !renewed.isEmpty() && old != renewed)
        entry.accessTokenBefore = old;
}

// What isn't kept in the file may differ. Most are the same altogether, which is known sooner.
bool isSameOnFile(const Account &a, const Account &b)
{
    return a == b || a.toJson() == b.toJson();
}

} // namespace

AccountBook::AccountBook(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_file.hasChanged())
            reread();
    });
}

AccountBook::~AccountBook() = default;

base::Result<base::Done> AccountBook::mayChange() const
{
    return m_readOnly ? base::Result<base::Done>(base::Failure(*m_readOnly)) : base::Done {};
}

base::Result<base::Done> AccountBook::load()
{
    m_file.hasChanged();
    const auto content = m_file.read();
    m_isWhole = content && !content->isDamaged;
    if (!content) {
        m_readOnly = content.error();
        return mayChange();
    }
    takeOver(content->accounts);
    if (!content->isDamaged)
        return base::Done {};
    m_toldOf = m_file.putAside();
    if (m_toldOf.isEmpty()) {
        m_readOnly = m_file.failure(QStringLiteral("accounts.not_copied")).value();
        return mayChange();
    }
    const QString kept = m_toldOf;
    if (!content->isAltered)
        return base::failure(Error::Kind::Disk, QStringLiteral("accounts.damaged"), {}, {}, kept);
    write(); // as it is taken: told once
    return base::failure(Error::Kind::Disk, QStringLiteral("accounts.altered"), {}, {}, kept);
}

// The folder, as the file is replaced and not written to.
void AccountBook::watch()
{
    if (m_watcher)
        return;
    m_watcher = std::make_unique<QFileSystemWatcher>();
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    makePrivate(m_file.folder());
    m_watcher->addPath(m_file.folder());
    m_soon.start();
}

// A file that is gone or damaged takes nothing from the book.
void AccountBook::reread()
{
    if (m_readOnly || !m_file.exists())
        return;
    const auto content = m_file.read();
    m_isWhole = content && !content->isDamaged;
    if (content && content->isAltered)
        write(); // under the lock, as it is taken
    else if (content && !content->isDamaged && !content->isKnown)
        tell(takeOver(content->accounts));
}

const Entry *AccountBook::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_entries.at(*place);
}

base::Result<QString> AccountBook::idOf(const QString &name) const
{
    QStringList ids;
    QStringList candidates;
    for (const Entry &entry : m_entries) {
        if (!entry.account.isCalled(name))
            continue;
        ids += entry.account.id;
        candidates += QStringLiteral("%1 (%2)").arg(entry.account.name(), entry.account.id);
    }
    if (ids.size() == 1)
        return ids.first();
    return ids.isEmpty() ? base::failure(Error::Kind::NotFound, QStringLiteral("accounts.name"), {}, name)
                         : base::failure(Error::Kind::NotFound, QStringLiteral("accounts.ambiguous"),
                             candidates.join(QStringLiteral(", ")), name);
}

Entry *AccountBook::entryOf(const QString &id)
{
    return const_cast<Entry *>(std::as_const(*this).find(id));
}

void AccountBook::append(const Entry &entry)
{
    m_places.insert(entry.account.id, m_entries.size());
    m_entries.append(entry);
}

void AccountBook::index()
{
    m_places.clear();
    for (const Entry &entry : std::as_const(m_entries))
        m_places.insert(entry.account.id, m_places.size());
}

const Entry *AccountBook::newestAt(const QString &issuer, const QString &clientId) const
{
    return newest([&](const Account &account) {
        return !issuer.isEmpty() && account.server.issuer == issuer
            && (clientId.isEmpty() || account.client.clientId == clientId);
    });
}

const Entry *AccountBook::newestMadeAt(const QString &issuer, oauth::GrantType grant) const
{
    return newest([&](const Account &account) {
        return !issuer.isEmpty() && account.server.issuer == issuer && account.grant == grant
            && !account.registration.isEmpty();
    });
}

const Entry *AccountBook::newest(const std::function<bool(const Account &)> &fits) const
{
    const Entry *newest = nullptr;
    for (const Entry &entry : m_entries) {
        if (fits(entry.account) && (!newest || entry.account.signedInAt > newest->account.signedInAt))
            newest = &entry;
    }
    return newest;
}

qsizetype AccountBook::countWith(const QUrl &registration) const
{
    return std::ranges::count(
        m_entries, registration, [](const Entry &entry) { return entry.account.registration; });
}

base::Result<base::Done> AccountBook::put(const Entry &entry)
{
    const QString id = entry.account.id;
    Entry *known = entryOf(id);
    const bool isNew = !known;
    const bool isWritten = known && m_unwritten.isEmpty() && isSameOnFile(known->account, entry.account);
    if (known)
        *known = entry;
    else
        append(entry);
    if (!isWritten)
        m_unwritten.insert(id);
    const auto written = isWritten ? base::Result<base::Done>(base::Done {}) : write();
    if (isNew)
        Q_EMIT added(id);
    else
        Q_EMIT changed(id);
    return written;
}

base::Result<base::Done> AccountBook::update(const QString &id, const std::function<void(Entry &)> &change)
{
    const Entry *known = find(id);
    if (!known)
        return base::Done {};
    Entry entry = *known;
    change(entry);
    rememberRenewed(entry, known->credential);
    return put(entry);
}

base::Result<base::Done> AccountBook::remove(const QString &id)
{
    const auto written = write(id);
    if (!written)
        return written;
    m_entries.removeIf([&id](const Entry &entry) { return entry.account.id == id; });
    index();
    Q_EMIT removed(id);
    return written;
}

base::Result<base::Done> AccountBook::move(const QString &id, const QString &before)
{
    const auto placeOf = [this](const QString &sought) { return m_places.value(sought, m_entries.size()); };
    const auto from = placeOf(id);
    if (from == m_entries.size() || id == before)
        return base::Done {};
    const auto to = placeOf(before);
    m_entries.move(from, to > from ? to - 1 : to);
    index();
    m_orderIsUnwritten = true;
    Q_EMIT reordered();
    return write();
}

// Read, merge, write, under the lock. A file that was damaged meanwhile is put aside: the book knows better.
base::Result<base::Done> AccountBook::write(const QString &removed)
{
    if (const auto may = mayChange(); !may)
        return may;
    const auto lock = m_file.lock();
    if (!lock)
        return base::Failure(lock.error());
    const bool wasThere = m_file.exists();
    const auto content = m_file.read();
    if (!content && content.error().code == QLatin1String("accounts.read"))
        return m_file.failure(QStringLiteral("accounts.write"), content.error().found);
    if (!content)
        return base::Failure(content.error());
    const QString kept = content->isDamaged ? m_file.putAside() : QString();
    if (content->isDamaged && kept.isEmpty()) {
        const auto failure = m_file.failure(QStringLiteral("accounts.not_copied"));
        (*lock)->unlock();
        tellOf(failure.value());
        return failure;
    }
    const bool isMerged = wasThere && !content->isKnown && (!content->isDamaged || content->isAltered);
    const TakenOver merged = isMerged ? takeOver(content->accounts) : TakenOver {};

    QList<Account> accounts;
    accounts.reserve(m_entries.size());
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.account.id != removed)
            accounts += entry.account;
    }
    const auto written = m_file.write(accounts);
    if (written) {
        m_unwritten.clear();
        m_orderIsUnwritten = false;
        m_file.hasChanged();
    }
    (*lock)->unlock();
    tell(merged);
    if (content->isAltered || (content->isDamaged && written)) {
        const QString code
            = content->isAltered ? QStringLiteral("accounts.altered") : QStringLiteral("accounts.mended");
        tellOf({Error::Kind::Disk, code, {}, {}, kept});
    }
    if (written)
        m_toldOf.clear();
    return written;
}

AccountBook::TakenOver AccountBook::takeOver(const QList<Account> &accounts)
{
    TakenOver takenOver;
    QSet<QString> theirs;
    for (const Account &account : accounts) {
        theirs.insert(account.id);
        Entry *known = entryOf(account.id);
        if (!known) {
            Entry entry;
            entry.account = account;
            append(entry);
            takenOver.added += account.id;
        } else if (!m_unwritten.contains(account.id) && !isSameOnFile(known->account, account)) {
            known->account = account;
            takenOver.changed += account.id;
        }
    }
    m_entries.removeIf([&](const Entry &entry) {
        const QString &id = entry.account.id;
        const bool isGone = !theirs.contains(id) && !m_unwritten.contains(id);
        if (isGone)
            takenOver.removed += id;
        return isGone;
    });
    takenOver.isReordered = orderAs(accounts);
    index();
    return takenOver;
}

// The file's order, unless it is to get this one; what the file doesn't have yet comes last.
bool AccountBook::orderAs(const QList<Account> &accounts)
{
    if (m_orderIsUnwritten)
        return false;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < accounts.size(); ++i)
        places.insert(accounts[i].id, i);
    const auto before = [&places, last = accounts.size()](const Entry &one, const Entry &other) {
        return places.value(one.account.id, last) < places.value(other.account.id, last);
    };
    if (std::is_sorted(m_entries.cbegin(), m_entries.cend(), before))
        return false;
    std::stable_sort(m_entries.begin(), m_entries.end(), before);
    return true;
}

void AccountBook::tell(const TakenOver &takenOver)
{
    for (const QString &id : takenOver.removed)
        Q_EMIT removed(id);
    for (const QString &id : takenOver.added)
        Q_EMIT added(id);
    for (const QString &id : takenOver.changed)
        Q_EMIT changed(id);
    if (takenOver.isReordered)
        Q_EMIT reordered();
    for (const QString &id : takenOver.added + takenOver.changed)
        Q_EMIT this->takenOver(id);
}

void AccountBook::tellOf(const Error &trouble)
{
    if (std::exchange(m_toldOf, trouble.from) != trouble.from)
        Q_EMIT fileTroubled(trouble);
}

} // namespace accounts
