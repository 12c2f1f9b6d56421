// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/renewals.h"

#include "accounts/activity.h"
#include "accounts/keep.h"
#include "crypto/random.h"

#include <QHash>

namespace accounts {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds farthest = 24h; // a timer can't look further; it looks again then
constexpr qint64 clockSlackSeconds = 5;
const QString furtherMark = QStringLiteral(" further");

// What the schedule calls the further tokens of an account.
QString furtherOf(const QString &id)
{
    return id + furtherMark;
}

// Always the same for the same tokens, so that a time that was told stays.
double jitterOf(const QString &id, const oauth::TokenSet &tokens)
{
    constexpr size_t steps = 1024;
    return double(qHash(id, size_t(tokens.receivedAt.toMSecsSinceEpoch())) % steps) / steps;
}

double anyJitter()
{
    return double(uchar(crypto::randomBytes(1).at(0))) / 256;
}

// Nobody waits until the login itself has ended, whatever the server asks for.
std::optional<std::chrono::seconds> withinLogin(
    const std::optional<std::chrono::seconds> &asked, const Entry *entry, const QDateTime &now)
{
    const auto end = entry && entry->credential ? entry->credential->tokens.refreshExpiresAt : std::nullopt;
    if (!asked || !end)
        return asked;
    const qint64 left = now.secsTo(*end);
    if (left <= 0) // by a clock that is ahead, or no end at all: the server lives by its own
        return asked;
    return std::min(*asked, std::chrono::seconds(left / 2));
}

} // namespace

Renewals::Renewals(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_steady(base::sinceBoot)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Renewals::look);
    const auto replan = [this](const QString &id) {
        plan(id);
        arm();
    };
    connect(&services.book, &AccountBook::added, this, replan);
    connect(&services.book, &AccountBook::changed, this, replan);
    connect(&services.book, &AccountBook::removed, this, [this](const QString &id) {
        m_schedule.forget(id);
        m_schedule.forget(furtherOf(id));
        m_waiting.remove(id);
        m_waiting.remove(furtherOf(id));
        arm();
    });
}

void Renewals::plan(const QString &id)
{
    const Entry *entry = m_services.book.find(id);
    if (!entry)
        return;
    if (entry->state != State::SignedIn && !isRunning(id)) {
        m_schedule.forget(furtherOf(id));
        return m_schedule.forget(id);
    }
    std::optional<QDateTime> due;
    const bool rests = entry->state == State::SignedIn || m_running.contains(furtherOf(id));
    if (m_isAutomatic && rests && entry->credential) {
        const oauth::TokenSet &tokens = entry->credential->tokens;
        due = renewalTime(tokens, jitterOf(id, tokens), renewedBy(entry->account));
        // Nobody knows how old a token from the future is: the clock was set back.
        const QDateTime wall = m_services.clock();
        if (due && tokens.receivedAt > wall.addSecs(clockSlackSeconds))
            due = qMin(*due, wall);
    }
    m_schedule.plan(id, entry->account.provider(), due, now());
    planFurther(*entry);
}

// They have a place of their own in the schedule: what becomes of them leaves the account's renewal alone.
void Renewals::planFurther(const Entry &entry)
{
    const QString id = entry.account.id;
    const auto next = entry.credential ? nextFurther(entry, m_services.clock(), m_isAutomatic) : std::nullopt;
    if (isRunning(id))
        return; // planned again at its end
    if (!next)
        return m_schedule.forget(furtherOf(id));
    m_schedule.plan(furtherOf(id), entry.account.provider(), next->second, now());
}

void Renewals::planAll()
{
    for (const Entry &entry : m_services.book.entries())
        plan(entry.account.id);
}

void Renewals::look()
{
    if (m_isStopped)
        return;
    if (m_schedule.hasJumped(now())) {
        planAll();
        m_schedule.wake(now());
    }
    const QStringList due = m_schedule.take(now());
    for (const QString &id : due) {
        if (id.endsWith(furtherMark))
            startFurther(id.chopped(furtherMark.size()));
        else
            start(id);
    }
    arm();
}

void Renewals::stop()
{
    m_isStopped = true;
    arm();
}

void Renewals::wake()
{
    m_schedule.hasJumped(now());
    planAll();
    m_schedule.wake(now());
    look();
}

void Renewals::arm()
{
    const auto wait = m_schedule.wait(now());
    if (wait && !m_isStopped)
        m_timer.start(std::min(*wait, farthest));
    else
        m_timer.stop();
}

void Renewals::renew(const QString &id)
{
    const Entry *known = m_services.book.find(id);
    const bool rests = known && (known->state == State::SignedIn || m_running.contains(furtherOf(id)));
    const bool isOnItsWay = isRunning(id) && !m_running.contains(furtherOf(id));
    if (m_isStopped || !rests || !known->canRenew() || isOnItsWay || m_waiting.contains(id))
        return;
    m_schedule.begin(id, now());
    start(id);
}

void Renewals::renewFurther(const QString &id, const QString &further)
{
    m_services.book.update(id, [&further](Entry &entry) { entry.further[further].isWanted = true; });
}

Refresh *Renewals::begin(const QString &id)
{
    m_running.insert(id);
    m_services.book.update(id, [](Entry &entry) { entry.state = State::Renewing; });
    return new Refresh(m_services, *m_services.book.find(id), this);
}

void Renewals::end(const QString &id, Refresh *refresh)
{
    refresh->deleteLater();
    m_running.remove(id);
    m_running.remove(furtherOf(id));
    if (m_waiting.remove(furtherOf(id)))
        m_schedule.succeeded(furtherOf(id)); // its turn comes again
}

void Renewals::start(const QString &id)
{
    const Entry *entry = m_services.book.find(id);
    if (!entry || !entry->canRenew() || (!isRunning(id) && entry->state != State::SignedIn))
        return m_schedule.forget(id); // signed out, locked, or signed in otherwise meanwhile
    if (isRunning(id)) {
        m_waiting.insert(id);
        return;
    }
    Refresh *refresh = begin(id);
    base::finally(refresh->run(), this, [this, id, refresh](const base::Result<base::Done> &result) {
        end(id, refresh);
        finish(id, *refresh, result);
    });
}

void Renewals::startFurther(const QString &id)
{
    const Entry *entry = m_services.book.find(id);
    const auto next
        = entry && entry->credential ? nextFurther(*entry, m_services.clock(), m_isAutomatic) : std::nullopt;
    const bool rests = entry && (entry->state == State::SignedIn || entry->state == State::Renewing);
    if (!next || !rests)
        return m_schedule.forget(furtherOf(id));
    if (isRunning(id)) {
        m_waiting.insert(furtherOf(id));
        return;
    }
    const auto before = entry->further.value(next->first.id).trouble;
    m_running.insert(furtherOf(id));
    Refresh *refresh = begin(id);
    const auto asked = refresh->runFurther(next->first);
    base::finally(asked, this, [this, id, refresh, before](const base::Result<base::Done> &result) {
        end(id, refresh);
        m_schedule.succeeded(furtherOf(id)); // the token itself says when it is asked for again
        m_services.book.update(id, [](Entry &known) {
            if (known.state == State::Renewing)
                known.state = State::SignedIn;
        });
        const bool goesOn = !result && before && before->code == result.error().code;
        if (m_services.book.find(id) && !goesOn) // a failure that goes on is told once
            m_services.activity.record(id, Event::furtherToken(result), refresh);
        if (m_waiting.remove(id) && !m_isStopped)
            start(id);
        look();
        Q_EMIT ended(id);
    });
}

void Renewals::finish(const QString &id, const Refresh &refresh, const base::Result<base::Done> &result)
{
    const Entry *before = m_services.book.find(id);
    if (result) {
        m_schedule.succeeded(id);
    } else {
        const auto got = isKeychainClosed(result.error().kind) ? Schedule::Got::NotSent : Schedule::Got::Sent;
        m_schedule.putOff(
            id, withinLogin(refresh.retryAfter(), before, m_services.clock()), now(), anyJitter(), got);
    }
    const auto known = before ? before->trouble : std::nullopt;
    m_services.book.update(id, [&result](Entry &entry) {
        const bool hasEnded = !result && Refresh::endsLogin(result.error());
        entry.state = hasEnded ? State::SignInAgain : State::SignedIn;
        entry.trouble = result ? std::nullopt : std::optional(result.error());
    });
    const Entry *after = m_services.book.find(id);
    const bool goesOn = !result && known && known->code == result.error().code;
    if (after && !goesOn) // a failure that goes on is told once
        m_services.activity.record(id, Event::renewal(result, after->notKept, next(id)), &refresh);
    look();
    Q_EMIT ended(id);
}

std::optional<QDateTime> Renewals::next(const QString &id) const
{
    const Entry *entry = m_services.book.find(id);
    if (!entry || entry->state != State::SignedIn)
        return {};
    return m_schedule.next(id, now());
}

base::Future<base::Done> Renewals::settled(const QString &id)
{
    if (!isRunning(id))
        return base::ready<base::Done>(base::Done {});
    const auto promise = std::make_shared<QPromise<base::Result<base::Done>>>();
    promise->start();
    auto *waiting = new QObject(this);
    const auto tell = [promise, waiting](const base::Result<base::Done> &result) {
        if (promise->future().isFinished())
            return;
        waiting->deleteLater();
        promise->addResult(result);
        promise->finish();
    };
    connect(this, &Renewals::ended, waiting, [this, id, tell](const QString &which) {
        if (which == id && !isRunning(id))
            tell(base::Done {});
    });
    QTimer::singleShot(patience, waiting,
        [tell] { tell(base::failure(base::Error::Kind::Busy, QStringLiteral("sign_out.renewing"))); });
    return promise->future();
}

} // namespace accounts
