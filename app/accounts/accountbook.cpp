// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountbook.h"

#include "crypto/aside.h"

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

// One server may name itself otherwise than it was asked for.
bool isAt(const oauth::ServerMetadata &server, const oauth::ServerMetadata &there)
{
    if (server.issuer.isEmpty() || there.issuer.isEmpty())
        return server.issuer == there.issuer && server.tokenEndpoint == there.tokenEndpoint;
    return server.issuer == there.issuer || server.askedIssuer() == there.askedIssuer();
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
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_file.hasChanged())
            reread();
    });
}

AccountBook::~AccountBook()
{
    m_writer.waitForDone();
    const Batch rest = unwritten();
    if (!m_readOnly && (!rest.changed.isEmpty() || !rest.removed.isEmpty() || rest.isReordered))
        m_file.change(changeOf(rest)); // what failed before, too
}

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
    onceWritten(); // as it is taken: told once
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

// A file that is gone, damaged or newer takes nothing from the book.
base::Future<base::Done> AccountBook::reread()
{
    const auto anyway = [this](const base::Future<base::Done> &write) {
        return base::recover(
            write, this, [](const Error &) { return base::Result<base::Done>(base::Done {}); });
    };
    if (m_now)
        return base::andThen(
            anyway(onceWritten(*m_now)), this, [this](const base::Done &) { return reread(); });
    if (m_readOnly || !m_file.exists())
        return base::ready<base::Done>(base::Done {});
    const auto content = m_file.read();
    m_isWhole = content && !content->isDamaged;
    if (content && content->isAltered)
        return anyway(onceWritten()); // under the lock, as it is taken
    if (content && !content->isDamaged && !content->isKnown)
        tell(takeOver(content->accounts));
    if (!content && content.error().code == QLatin1String("accounts.newer")) {
        m_readOnly = content.error(); // nobody signs in for what couldn't be listed
        Q_EMIT fileTroubled(*m_readOnly);
    }
    return base::ready<base::Done>(base::Done {});
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
    return newest([&](const Entry &entry) {
        return !issuer.isEmpty() && entry.account.server.issuer == issuer
            && entry.account.client.clientId == clientId;
    });
}

const Entry *AccountBook::newestOfPersonAt(const oauth::ServerMetadata &server, const QString &clientId) const
{
    return newest([&](const Entry &entry) {
        const Account &account = entry.account;
        return isAt(account.server, server) && !account.isOfProgram() && entry.state != State::SigningOut
            && (clientId.isEmpty() || account.client.clientId == clientId);
    });
}

const Entry *AccountBook::newestMadeAt(const QString &issuer, oauth::GrantType grant) const
{
    return newest([&](const Entry &entry) {
        const Account &account = entry.account;
        return !issuer.isEmpty() && account.server.issuer == issuer && account.grant == grant
            && !account.registration.isEmpty();
    });
}

const Entry *AccountBook::newest(const std::function<bool(const Entry &)> &fits) const
{
    const Entry *newest = nullptr;
    for (const Entry &entry : m_entries) {
        if (fits(entry) && (!newest || entry.account.signedInAt > newest->account.signedInAt))
            newest = &entry;
    }
    return newest;
}

qsizetype AccountBook::countWith(const QUrl &registration) const
{
    return std::ranges::count(
        m_entries, registration, [](const Entry &entry) { return entry.account.registration; });
}

base::Future<base::Done> AccountBook::put(const Entry &entry)
{
    m_next.removed.remove(entry.account.id);
    if (m_now && m_now->removed.remove(entry.account.id))
        m_next.changed.insert(entry.account.id);
    return set(entry);
}

base::Future<base::Done> AccountBook::set(const Entry &entry)
{
    const QString id = entry.account.id;
    Entry *known = entryOf(id);
    const bool isNew = !known;
    const bool isSame = known && isSameOnFile(known->account, entry.account);
    if (known)
        *known = entry;
    else {
        append(entry);
        m_unlisted.insert(id);
    }
    if (!isSame)
        m_next.changed.insert(id);
    const bool isWritten = m_next.changed.isEmpty();
    const bool isBeingWritten = isWritten && m_now && m_now->changed.contains(id);
    const auto answer = isBeingWritten ? onceWritten(*m_now)
        : isWritten                    ? base::ready<base::Done>(base::Done {})
                                       : onceWritten();
    if (isNew)
        Q_EMIT added(id);
    else
        Q_EMIT changed(id);
    return answer;
}

base::Future<base::Done> AccountBook::update(const QString &id, const std::function<void(Entry &)> &change)
{
    const Entry *known = find(id);
    if (!known)
        return base::ready<base::Done>(base::Done {});
    Entry entry = *known;
    change(entry);
    rememberRenewed(entry, known->credential);
    return set(entry);
}

base::Future<base::Done> AccountBook::remove(const QString &id)
{
    const bool isUnlisted = m_unlisted.contains(id);
    if (isUnlisted && !(m_now && m_now->changed.contains(id))) {
        drop(QString(id));
        return base::ready<base::Done>(base::Done {});
    }
    if (mayChange())
        m_next.removed.insert(id);
    const auto written = onceWritten();
    if (!isUnlisted)
        return written;
    // What comes of the write under way says what there is to do.
    const auto tried = base::recover(
        onceWritten(*m_now), this, [](const Error &) { return base::Result<base::Done>(base::Done {}); });
    return base::andThen(tried, this, [this, id](const base::Done &) {
        return m_next.removed.contains(id) ? remove(id) : base::ready<base::Done>(base::Done {});
    });
}

// The file has nothing to let go of.
void AccountBook::drop(const QString &id)
{
    m_unlisted.remove(id);
    m_next.changed.remove(id);
    m_next.removed.remove(id);
    m_entries.removeIf([&id](const Entry &entry) { return entry.account.id == id; });
    index();
    Q_EMIT removed(id);
}

base::Future<base::Done> AccountBook::move(const QString &id, const QString &before)
{
    const auto placeOf = [this](const QString &sought) { return m_places.value(sought, m_entries.size()); };
    const auto from = placeOf(id);
    if (from == m_entries.size() || id == before)
        return base::ready<base::Done>(base::Done {});
    const auto to = placeOf(before);
    m_entries.move(from, to > from ? to - 1 : to);
    index();
    m_next.isReordered = true;
    Q_EMIT reordered();
    return onceWritten();
}

// What has changed until then is written with it.
base::Future<base::Done> AccountBook::onceWritten()
{
    if (const auto may = mayChange(); !may)
        return base::ready<base::Done>(may);
    if (!std::exchange(m_isSoon, true) && !m_now)
        QMetaObject::invokeMethod(this, &AccountBook::write, Qt::QueuedConnection);
    return onceWritten(m_next);
}

base::Future<base::Done> AccountBook::onceWritten(Batch &batch)
{
    const auto answer = std::make_shared<QPromise<base::Result<base::Done>>>();
    answer->start();
    batch.awaited += answer;
    return answer->future();
}

AccountBook::Batch AccountBook::unwritten() const
{
    Batch all = m_now.value_or(Batch());
    all.changed += m_next.changed;
    all.removed += m_next.removed;
    all.isReordered = all.isReordered || m_next.isReordered;
    return all;
}

AccountsFile::Change AccountBook::changeOf(const Batch &batch) const
{
    AccountsFile::Change change {{}, batch.changed, batch.removed, batch.isReordered};
    change.accounts.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        change.accounts += entry.account;
    return change;
}

void AccountBook::write()
{
    if (m_now || !std::exchange(m_isSoon, false))
        return;
    m_now = std::exchange(m_next, {});
    m_writer.start([this, file = m_file, change = changeOf(*m_now)]() mutable {
        const auto outcome = file.change(change);
        crypto::leaveThread();
        QMetaObject::invokeMethod(
            this, [this, file, outcome] { settle(file, outcome); }, Qt::QueuedConnection);
    });
}

// A file that was damaged meanwhile was put aside: the book knows better.
void AccountBook::settle(const AccountsFile &file, const AccountsFile::Outcome &outcome)
{
    TakenOver news = outcome.theirs ? takeOver(*outcome.theirs) : TakenOver {};
    m_file = file;
    const Batch batch = *std::exchange(m_now, std::nullopt);
    if (outcome.written) {
        m_unlisted -= batch.changed;
        for (const QString &id : batch.removed)
            m_next.changed.remove(id);
        m_entries.removeIf([&batch, &news](const Entry &entry) {
            const bool isGone = batch.removed.contains(entry.account.id);
            if (isGone)
                news.removed += entry.account.id;
            return isGone;
        });
        index();
    } else {
        m_next.changed += batch.changed;
        m_next.isReordered = m_next.isReordered || batch.isReordered;
    }
    tell(news);
    const auto failed
        = std::exchange(m_failed, outcome.written ? std::nullopt : std::optional(outcome.written.error()));
    if (m_failed && m_failed != failed)
        Q_EMIT fileTroubled(*m_failed);
    if (outcome.written) {
        if (outcome.isAltered)
            tellOf({Error::Kind::Disk, QStringLiteral("accounts.altered"), {}, {}, outcome.kept});
        else if (outcome.isDamaged)
            tellOf({Error::Kind::Disk, QStringLiteral("accounts.mended"), {}, {}, outcome.kept});
        m_toldOf.clear();
        if (failed)
            Q_EMIT fileMended(*failed);
    }
    for (const Answer &answer : batch.awaited) {
        answer->addResult(outcome.written);
        answer->finish();
    }
    write();
    if (!isWriting())
        Q_EMIT written();
}

AccountBook::TakenOver AccountBook::takeOver(const QList<Account> &theirs)
{
    const QList<Account> merged = AccountsFile::merged(changeOf(unwritten()), theirs);
    for (const Account &account : theirs)
        m_unlisted.remove(account.id);
    QSet<QString> ids;
    for (const Account &account : merged)
        ids.insert(account.id);
    TakenOver takenOver;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!ids.contains(entry.account.id))
            takenOver.removed += entry.account.id;
    }
    const qsizetype added = m_entries.size(); // the place of the first
    qsizetype last = -1;
    QList<Entry> entries;
    entries.reserve(merged.size());
    for (const Account &account : merged) {
        const qsizetype place = m_places.value(account.id, added + takenOver.added.size());
        const bool isNew = place >= added;
        Entry entry = isNew ? Entry() : m_entries.at(place);
        if (isNew || !isSameOnFile(entry.account, account)) {
            (isNew ? takenOver.added : takenOver.changed) += account.id;
            entry.account = account;
        }
        takenOver.isReordered = takenOver.isReordered || place < last;
        last = place;
        entries += entry;
    }
    m_entries = entries;
    index();
    return takenOver;
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
