// SPDX-License-Identifier: GPL-3.0-or-later
// accountsfile: how long a change to one of 1,000 accounts holds the window at most until it is written, over
// reading them all. Ends with 1 beyond the limit.
#include "accounts/accountbook.h"
#include "support/manyaccounts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

namespace {

using namespace std::chrono_literals;

constexpr int count = 1000;
constexpr int turns = 21;
constexpr double limit = 0.5;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "accountsfile: %s\n", what);
    std::exit(1);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> &times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const support::ManyAccounts many(count, 50, 3600, [] { return QDateTime::currentDateTimeUtc(); });
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("accounts.json"));
    if (!many.writeTo(file))
        fail("no room for the accounts file");
    accounts::AccountBook book(file);
    if (!book.load())
        fail("the accounts can't be read");

    std::vector<double> reading;
    std::vector<double> holding;
    std::vector<double> writing;
    QElapsedTimer timer;
    for (int turn = 0; turn <= turns; ++turn) {
        timer.start();
        if (!accounts::AccountBook(file).load())
            fail("the accounts can't be read");
        reading.push_back(milliseconds(timer));
        QElapsedTimer whole;
        whole.start();
        timer.start();
        const auto changed = book.update(many.id(turn * 40),
            [turn](accounts::Entry &entry) { entry.account.settings.label = QString::number(turn); });
        double longest = milliseconds(timer);
        while (!changed.isFinished() || book.isWriting()) {
            std::this_thread::sleep_for(100us); // without the wait for events, which isn't held up
            timer.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, milliseconds(timer));
        }
        if (!changed.result())
            fail("a change can't be written");
        holding.push_back(longest);
        writing.push_back(milliseconds(whole));
    }
    const double ratio = median(holding) / median(reading);
    std::printf(
        "one of %d accounts changed: held up %.1f ms at most, written after %.1f ms, all of them read "
        "%.1f ms, ratio %.2f (at most %.1f)\n",
        count, median(holding), median(writing), median(reading), ratio, limit);
    return ratio > limit ? 1 : 0;
}
