// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "ui/lifetimebar.h"

#include <QTest>

using ui::Lifetime;
using ui::LifetimeBar;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(13, 0), Qt::UTC);

QString shown(const Lifetime &lifetime, const QDateTime &at = now)
{
    LifetimeBar bar;
    bar.setNow(at);
    bar.setLifetime(lifetime);
    QStringList texts = labels(bar);
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" | "));
}

} // namespace

class TestLifetimeBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void moves();
    void saysHowFarTheClocksAreApart();
};

void TestLifetimeBar::tells_data()
{
    using End = Lifetime::End;
    QTest::addColumn<Lifetime>("lifetime");
    QTest::addColumn<QString>("words");
    const QDateTime before = now.addSecs(-600);
    const QDateTime after = now.addSecs(600);
    const QDateTime none;
    QTest::newRow("good") << Lifetime {before, none, after, End::NotTold}
                          << QStringLiteral("Issued 13:50:00 | Expires in 10 min 00 s | 14:10:00 · today");
    QTest::newRow("expired") << Lifetime {before, none, now.addSecs(-60), End::NotTold}
                             << QStringLiteral("Issued 13:50:00 | Expired 1 min ago | 13:59:00 · today");
    QTest::newRow("not valid yet")
        << Lifetime {before, after, after.addSecs(60), End::NotTold}
        << QStringLiteral("Issued 13:50:00 | Not valid yet, begins in 10 min | 14:11:00 · today");
    QTest::newRow("not issued but valid from") << Lifetime {none, before, after,
        End::NotTold} << QStringLiteral("Valid from 13:50:00 | Expires in 10 min 00 s | 14:10:00 · today");
    QTest::newRow("never") << Lifetime {before, none, {}, End::Never}
                           << QStringLiteral("Issued 13:50:00 | Never expires: it names no end");
    QTest::newRow("not told") << Lifetime {before, none, {}, End::NotTold}
                              << QStringLiteral("Issued 13:50:00 | The server did not tell when it ends");
    QTest::newRow("unreadable") << Lifetime {none, none, {}, End::Unreadable}
                                << QStringLiteral("When it ends can’t be read");
    QTest::newRow("never, and not valid yet") << Lifetime {none, after, {},
        End::Never} << QStringLiteral("Valid from 14:10:00 | Not valid yet, begins in 10 min");
}

void TestLifetimeBar::tells()
{
    QFETCH(Lifetime, lifetime);
    QFETCH(QString, words);
    QCOMPARE(shown(lifetime), words);
}

void TestLifetimeBar::saysHowFarTheClocksAreApart()
{
    const auto says = [](std::optional<qint64> ahead) {
        LifetimeBar bar;
        bar.setNow(now);
        bar.setLifetime({now, {}, now.addSecs(60), Lifetime::End::NotTold, ahead});
        const QStringList words = labels(bar).filter(QStringLiteral("clock"));
        return words.join(u'|');
    };
    QCOMPARE(says(120), QStringLiteral("This computer’s clock is 2 min 00 s ahead of the server’s."));
    QCOMPARE(says(-30), QStringLiteral("This computer’s clock is 30 s behind the server’s."));
    QCOMPARE(says(29), QString());
    QCOMPARE(says({}), QString());
}

void TestLifetimeBar::moves()
{
    LifetimeBar bar;
    bar.setLifetime({now, now.addSecs(60), now.addSecs(120), Lifetime::End::NotTold});
    const auto says = [&](qint64 second, const char *words) {
        bar.setNow(now.addSecs(second));
        return !labels(bar).filter(QLatin1String(words)).isEmpty();
    };
    QVERIFY(says(0, "Not valid yet"));
    QVERIFY(says(61, "Expires in 59 s"));
    QVERIFY(says(121, "Expired"));
}

QTEST_MAIN(TestLifetimeBar)
#include "tst_lifetimebar.moc"
