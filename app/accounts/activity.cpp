// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/activity.h"

#include "accounts/sessionend.h"
#include "base/privatefile.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace accounts {

namespace {

constexpr qsizetype mostExchanged = 16; // by a flow, until its event
constexpr qsizetype mostUnwritten = 50; // of an account
constexpr qint64 turnMs = 8; // of reading, before the window gets its turn

// The events of lines; how many lines were none is counted.
QList<Event> eventsOf(const QByteArray &lines, int *damaged = nullptr)
{
    QList<Event> events;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        if (const auto event = Event::fromLine(line))
            events += *event;
        else if (damaged)
            ++*damaged;
    }
    return events;
}

// Where a session began or was found to be over; how long they last tells when the next will end.
bool isBound(const QByteArray &line)
{
    const auto event = Event::fromLine(line);
    return event && (event->kind == Event::Kind::SignedIn || event->hasEnded());
}

// The newest lines, half as many as may be: so that not every event finds the file full. Programs that ask
// all day leave the rest its places, and all leave the last bounds theirs.
QByteArray newest(const QByteArray &lines)
{
    constexpr int mostBounds = 16;
    int room = Activity::mostEvents / 2;
    qsizetype size = 0;
    qsizetype handOutsSize = 0;
    int handOuts = 0;
    int bounds = 0;
    QList<QByteArray> kept;
    const QList<QByteArray> all = lines.split('\n');
    for (auto line = all.crbegin(); line != all.crend(); ++line) {
        if (line->isEmpty())
            continue;
        if (bounds < mostBounds && line->size() < Activity::mostBytes / 4 / mostBounds && isBound(*line)) {
            ++bounds;
            kept.prepend(*line + '\n');
            continue;
        }
        if (line->contains("\"handed_out\"") || line->contains("\"hand_out_refused\"")) {
            handOutsSize += line->size() + 1;
            if (++handOuts > Activity::mostEvents / 4 || handOutsSize > Activity::mostBytes / 4)
                continue;
        }
        size += line->size() + 1;
        if (size > Activity::mostBytes / 4)
            room = 0;
        if (room-- > 0)
            kept.prepend(*line + '\n');
    }
    return kept.join();
}

int handOutsIn(const QList<Event> &events)
{
    int count = 0;
    for (const Event &event : events)
        count += event.kind == Event::Kind::HandedOut && event.receiver ? event.receiver->count : 0;
    return count;
}

// What is told together.
QString seriesOf(const QString &accountId, const Event &event)
{
    const Event::Receiver &receiver = event.receiver.value();
    return QStringList {accountId, event.trouble ? event.trouble->code : QString(), receiver.program,
        receiver.remote, receiver.scopes, receiver.resource, QString::number(int(receiver.isIdToken))}
        .join(u'\n');
}

// Only sign-ins and failures count for the length of sessions; most lines are neither and needn't be parsed.
QByteArray sessionLines(const QByteArray &lines)
{
    QByteArray some;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.contains("\"signed_in\"") || line.contains("\"renewal_failed\""))
            some += line + '\n';
    }
    return some;
}

// Most lines are of tokens handed out and needn't be parsed.
bool tellsOfLogin(const QByteArray &line)
{
    return std::ranges::any_of(
        std::array {"\"signed_in\"", "\"renewed\"", "\"rotated\"", "\"renewal_failed\""},
        [&line](const char *kind) { return line.contains(kind); });
}

} // namespace

Activity::Activity(net::Http &http, base::Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    connect(&http, &net::Http::exchanged, this, &Activity::add);
    connect(&m_reading, &QTimer::timeout, this, &Activity::readSomeSessions);
    m_seriesEnd.setSingleShot(true);
    connect(&m_seriesEnd, &QTimer::timeout, this, &Activity::writeSeries);
}

Activity::~Activity()
{
    m_series.removeIf([](const auto &each) { return each.value().isBegunElsewhere; });
    writeSeries();
}

void Activity::keepIn(const QString &folder)
{
    m_folder = folder;
}

void Activity::add(const QObject *flow, const oauth::Exchange &exchange)
{
    if (!m_exchanged.contains(flow))
        connect(flow, &QObject::destroyed, this, [this](QObject *gone) { m_exchanged.remove(gone); });
    QList<oauth::Exchange> &exchanged = m_exchanged[flow];
    exchanged += exchange;
    if (exchanged.size() > mostExchanged)
        exchanged.removeFirst();
}

QList<oauth::Exchange> Activity::take(const QObject *flow)
{
    return m_exchanged.contains(flow) ? std::exchange(m_exchanged[flow], {}) : QList<oauth::Exchange>();
}

void Activity::record(const QString &accountId, Event event, const QObject *flow)
{
    event.at = m_clock();
    event.put(take(flow));
    QList<Event> &unwritten = m_unwritten[accountId];
    unwritten += event;
    if (unwritten.size() > mostUnwritten)
        unwritten.removeFirst();
    write(accountId);
    if (event.kind == Event::Kind::SignedIn || event.hasEnded())
        noteSessions(accountId, history(accountId).events);
    Q_EMIT recorded(accountId);
}

// A name that isn't one of ours could lead out of the folder.
QString Activity::fileOf(const QString &accountId) const
{
    static const QRegularExpression ours(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    if (m_folder.isEmpty() || !ours.match(accountId).hasMatch())
        return {};
    return QStringLiteral("%1/%2.jsonl").arg(m_folder, accountId);
}

void Activity::write(const QString &accountId)
{
    const QString path = fileOf(accountId);
    if (path.isEmpty())
        return;
    base::PrivateFile file(path);
    if (!m_lines.contains(accountId)) {
        const auto lines = file.read(2 * mostBytes);
        m_lines[accountId] = lines ? lines->count('\n') : 0;
    }
    QByteArray lines;
    for (const Event &event : m_unwritten.value(accountId))
        lines += event.toLine();
    const auto size = file.append(lines);
    if (!size) {
        m_trouble.insert(accountId, size.error());
        return;
    }
    m_trouble.remove(accountId);
    m_lines[accountId] += m_unwritten.take(accountId).size();
    if (*size <= mostBytes && m_lines.value(accountId) <= mostEvents)
        return;
    m_lines.remove(accountId);
    if (const auto shorter = file.rewrite(2 * mostBytes, newest); !shorter)
        m_trouble.insert(accountId, shorter.error());
}

History Activity::history(const QString &accountId) const
{
    History all;
    if (const QString path = fileOf(accountId); !path.isEmpty()) {
        const auto lines = base::PrivateFile(path).read(2 * mostBytes);
        if (lines)
            all.events = eventsOf(*lines, &all.damaged);
        else if (lines.error().kind != base::Error::Kind::NotFound)
            all.trouble = lines.error();
    }
    if (m_trouble.contains(accountId))
        all.trouble = m_trouble.value(accountId);
    all.events += m_unwritten.value(accountId);
    return all;
}

std::optional<Event> Activity::end(const QString &accountId) const
{
    const QString path = fileOf(accountId);
    QByteArray lines
        = path.isEmpty() ? QByteArray() : base::PrivateFile(path).read(2 * mostBytes).value_or(QByteArray());
    for (const Event &event : m_unwritten.value(accountId))
        lines += event.toLine();
    const QList<QByteArray> all = lines.split('\n');
    for (auto line = all.crbegin(); line != all.crend(); ++line) {
        if (!tellsOfLogin(*line))
            continue;
        const auto event = Event::fromLine(*line);
        if (event && event->hasEnded())
            return event;
        if (event && event->hasBroughtTokens())
            return {};
    }
    return {};
}

void Activity::recordHandOut(const QString &accountId, const Event::Receiver &receiver)
{
    if (m_handOuts.contains(accountId))
        ++m_handOuts[accountId];
    join(accountId, Event::handedOut(receiver));
    Q_EMIT handedOut(accountId);
}

void Activity::recordRefusal(
    const QString &accountId, const Event::Receiver &receiver, const base::Error &why)
{
    const Event event = Event::handOutRefused(receiver, why);
    const auto refused = std::count_if(m_series.cbegin(), m_series.cend(),
        [&](const Series &each) { return each.accountId == accountId && each.event.trouble; });
    const bool hasPlace = refused < mostRefused || m_series.contains(seriesOf(accountId, event));
    join(accountId, hasPlace ? event : Event::handOutRefused({}, why));
}

void Activity::join(const QString &accountId, const Event &event)
{
    const QString key = seriesOf(accountId, event);
    if (const auto known = m_series.find(key); known != m_series.end()) {
        ++known->event.receiver->count;
        return;
    }
    Series begun {accountId, event, event.trouble && wasToldLately(accountId, event)};
    begun.event.receiver->count = begun.isBegunElsewhere ? 1 : 0;
    m_series.insert(key, begun);
    if (!m_seriesEnd.isActive())
        m_seriesEnd.start(together);
    if (!begun.isBegunElsewhere)
        record(accountId, event);
}

bool Activity::wasToldLately(const QString &accountId, const Event &event) const
{
    const QDateTime since = m_clock().addSecs(-together.count());
    const QList<Event> events = history(accountId).events;
    for (auto each = events.crbegin(); each != events.crend() && each->at > since; ++each) {
        if (each->kind == event.kind && each->receiver
            && seriesOf(accountId, *each) == seriesOf(accountId, event))
            return true;
    }
    return false;
}

void Activity::writeSeries()
{
    for (const Series &each : std::exchange(m_series, {})) {
        if (each.event.receiver->count > 0)
            record(each.accountId, each.event);
    }
}

int Activity::handOuts(const QString &accountId)
{
    if (const auto known = m_handOuts.constFind(accountId); known != m_handOuts.cend())
        return *known;
    int count = handOutsIn(history(accountId).events);
    for (const Series &each : std::as_const(m_series))
        count += each.accountId == accountId && !each.event.trouble ? each.event.receiver->count : 0;
    return *m_handOuts.insert(accountId, count);
}

void Activity::forget(const QString &accountId)
{
    m_handOuts.remove(accountId);
    m_series.removeIf([&accountId](const auto &each) { return each.value().accountId == accountId; });
    m_unwritten.remove(accountId);
    m_trouble.remove(accountId);
    m_lines.remove(accountId);
    m_lengths.remove(accountId);
    if (const QString path = fileOf(accountId); !path.isEmpty())
        base::PrivateFile(path).remove();
}

void Activity::readSessions(const QStringList &accountIds)
{
    m_toRead = accountIds;
    m_toRead.removeIf([this](const QString &accountId) { return m_lengths.contains(accountId); });
    m_reading.start(0);
}

void Activity::readSomeSessions()
{
    QElapsedTimer turn;
    turn.start();
    while (!m_toRead.isEmpty() && !turn.hasExpired(turnMs)) {
        const QString accountId = m_toRead.takeFirst();
        const QString path = fileOf(accountId);
        const auto lines = path.isEmpty() ? base::Result<QByteArray>(QByteArray())
                                          : base::PrivateFile(path).read(2 * mostBytes);
        noteSessions(accountId, eventsOf(sessionLines(lines.value_or(QByteArray()))));
    }
    if (m_toRead.isEmpty())
        m_reading.stop();
}

void Activity::noteSessions(const QString &accountId, const QList<Event> &events)
{
    const QList<qint64> lengths = accounts::sessionLengths(events);
    const bool isOther = lengths != m_lengths.value(accountId);
    m_lengths.insert(accountId, lengths);
    if (isOther)
        Q_EMIT sessionsRead(accountId);
}

} // namespace accounts
