// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "support/heldmemory.h"
#include "support/manyaccounts.h"
#include "support/memorystore.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <array>
#include <limits>

using namespace accounts;
using namespace std::chrono_literals;

namespace {

constexpr int accountCount = 200;
constexpr int issuerCount = 50;
constexpr int lifeSeconds = 60;
constexpr qint64 mostGrown = 100; // bytes a renewal
constexpr auto beat = 1s; // what comes due within it is taken at once

// The soak takes the whole day, which is half an hour of work.
std::chrono::minutes simulated()
{
    return std::chrono::minutes(qEnvironmentVariable("SIMULATED_MINUTES", QStringLiteral("6")).toInt());
}

} // namespace

// Many short tokens on a clock that stands still while requests are under way.
class TestRenewalDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missesNothingAndAsksForNothingTwice()
    {
        std::chrono::milliseconds passed {0};
        const base::Clock clock = [&passed] {
            return QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC).addMSecs(passed.count());
        };
        support::ManyAccounts many(accountCount, issuerCount, lifeSeconds, clock);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("accounts.json"));
        QVERIFY(many.writeTo(file));
        support::MemoryStore store;
        for (int number = 0; number < accountCount; ++number)
            store.items.insert(many.id(number), many.credential(number).toBytes());

        int asked = 0;
        int early = 0;
        int late = 0;
        many.asked = [&](int number) {
            const qint64 age = many.renewed().at(size_t(number)).at.msecsTo(clock());
            ++asked;
            early += age < lifeSeconds * 1000 / 2; // another renewal has just been
            late += age >= lifeSeconds * 1000;
        };
        net::Http http(clock);
        Cloakroom cloakroom(file, http, store, clock,
            [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); });
        cloakroom.activity().keepIn(folder.filePath(QStringLiteral("activity")));
        cloakroom.renewals().setSteadyClock([&passed] { return passed; });
        QVERIFY(cloakroom.load());
        cloakroom.open();
        // In each half the least: at other times requests are on their way out.
        std::array<qint64, 2> least {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
        int askedBefore = 0;
        while (passed < simulated()) {
            const bool isSecondHalf = passed >= simulated() / 2;
            if (!isSecondHalf)
                askedBefore = asked;
            passed += beat;
            cloakroom.renewals().look(); // as its timer does
            while (cloakroom.isBusy())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            store.calls.clear();
            if (asked > accountCount) // each has been renewed
                least[isSecondHalf] = std::min(least[isSecondHalf], support::heldMemory());
        }
        for (const auto &renewed : many.renewed())
            late += renewed.at.secsTo(clock()) >= lifeSeconds;
        qInfo("%d renewals in %d minutes", asked, int(simulated().count()));
        QVERIFY(asked > askedBefore);
        const qint64 grown = (least[1] - least[0]) / (asked - askedBefore);
        QVERIFY2(grown < mostGrown, qPrintable(QStringLiteral("%1 bytes a renewal").arg(grown)));
        QCOMPARE(late, 0);
        QCOMPARE(early, 0);
        QCOMPARE(many.refused, 0);
    }
};

QTEST_GUILESS_MAIN(TestRenewalDay)
#include "tst_renewalday.moc"
