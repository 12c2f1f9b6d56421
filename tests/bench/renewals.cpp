// SPDX-License-Identifier: GPL-3.0-or-later
// renewals [ACCOUNTS]: 1,000 accounts of 50 issuers that take 100 ms to answer, in the real gnome-keyring and
// due at once after a sleep: how long until all are renewed, over what the keyring alone needs for as many
// writes. Ends with 1 beyond a limit, or when one isn't asked for exactly once or the account in view isn't
// the first.
#include "accounts/cloakroom.h"
#include "keychain/oskeychain.h"
#include "support/keyring.h"
#include "support/manyaccounts.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

using namespace std::chrono_literals;

constexpr int issuerCount = 50;
constexpr int lifeSeconds = 3600;
constexpr int writesAtATime = 4;
constexpr auto latency = 100ms;
constexpr auto patience = 30min;
constexpr double limit = 1.3;
constexpr qint64 longestGap = 100; // ms

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "renewals: %s\n", what);
    std::exit(1);
}

// The longest that an event had to wait; the issuers work in this process, too.
class Gaps : public QObject
{
public:
    Gaps()
    {
        m_since.start();
        startTimer(10ms, Qt::PreciseTimer);
    }
    qint64 longest = 0; // in ms

protected:
    void timerEvent(QTimerEvent *) override { longest = std::max(longest, m_since.restart()); }

private:
    QElapsedTimer m_since;
};

// QTest's own wait sleeps between two looks.
void waitUntil(const std::function<bool()> &is)
{
    const QDeadlineTimer deadline(patience);
    while (!is()) {
        if (deadline.hasExpired())
            fail("it takes too long");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

double seconds(const QElapsedTimer &timer)
{
    return double(timer.elapsed()) / 1000;
}

double writeAll(keychain::SecretStore &store, const support::ManyAccounts &many)
{
    QElapsedTimer timer;
    timer.start();
    QObject context;
    int writing = 0;
    for (int number = 0; number < many.size(); ++number) {
        waitUntil([&writing] { return writing < writesAtATime; });
        ++writing;
        base::finally(store.write(many.id(number), many.credential(number).toBytes()), &context,
            [&writing](const base::Result<base::Done> &written) {
                if (!written)
                    fail("the keyring takes nothing");
                --writing;
            });
    }
    waitUntil([&writing] { return writing == 0; });
    return seconds(timer);
}

bool isEach(const accounts::AccountBook &book, const std::function<bool(const accounts::Entry &)> &fits)
{
    return std::all_of(book.entries().begin(), book.entries().end(), fits);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 1000;
    support::Keyring keyring;
    if (!keyring.startBus() || !keyring.start())
        fail("gnome-keyring did not start");
    keychain::OsKeychain store(QStringLiteral("cloakroom-bench"));
    qint64 slept = 0; // in seconds
    const base::Clock clock = [&slept] { return QDateTime::currentDateTimeUtc().addSecs(slept); };
    support::ManyAccounts many(count, issuerCount, lifeSeconds, clock);
    many.setLatency(latency);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("accounts.json"));
    if (!many.writeTo(file))
        fail("no room for the accounts file");
    writeAll(store, many); // gnome-keyring writes its whole file each time, so it has to be full
    const double floor = writeAll(store, many);

    net::Http http(clock);
    accounts::Cloakroom cloakroom(file, http, store, clock,
        [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); });
    cloakroom.activity().keepIn(folder.filePath(QStringLiteral("activity")));
    cloakroom.load();
    const Gaps gaps;
    QElapsedTimer timer;
    timer.start();
    cloakroom.open();
    waitUntil([&cloakroom] {
        return isEach(cloakroom.book(),
            [](const accounts::Entry &entry) { return entry.state == accounts::State::SignedIn; });
    });
    const double reading = seconds(timer);

    const int inView = count / 2;
    cloakroom.setInView(many.id(inView));
    cloakroom.renewals().look();
    int first = -1;
    many.asked = [&first](int number) { first = first < 0 ? number : first; };
    slept = lifeSeconds;
    timer.start();
    cloakroom.renewals().look(); // as its timer does
    waitUntil([&cloakroom] {
        return !cloakroom.isBusy() && isEach(cloakroom.book(), [](const accounts::Entry &entry) {
            return entry.credential->sequence > 1;
        });
    });
    const double ours = seconds(timer);

    const bool isOnce = std::all_of(
        many.renewed().begin(), many.renewed().end(), [](const auto &renewed) { return renewed.times == 1; });
    const bool isKept = isEach(
        cloakroom.book(), [](const accounts::Entry &entry) { return !entry.trouble && !entry.notKept; });
    std::printf("%d renewals due at once: %.1f s, their writes alone %.1f s, ratio %.2f (at most %.1f)\n",
        count, ours, floor, ours / floor, limit);
    std::printf("%s once each and kept, %d at a time at one issuer (at most %d), the account in view %s\n",
        isOnce && isKept ? "asked for" : "NOT asked for", many.most, accounts::Schedule::mostPerServer,
        first == inView ? "first" : "NOT first");
    std::printf(
        "their tokens read in %.1f s; longest gap from the first read to the last renewal %lld ms (at most "
        "%lld), the issuers' work included\n",
        reading, gaps.longest, longestGap);
    const bool failed = ours > limit * floor || !isOnce || !isKept
        || many.most > accounts::Schedule::mostPerServer || first != inView || gaps.longest > longestGap;
    return failed ? 1 : 0;
}
