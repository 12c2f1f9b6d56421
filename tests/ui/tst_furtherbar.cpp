// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "ui/furtherbar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

accounts::Entry entry()
{
    accounts::Entry made;
    made.account.id = u"a"_s;
    made.state = accounts::State::SignedIn;
    made.credential.emplace();
    oauth::FurtherToken api;
    api.id = u"1"_s;
    api.resource = u"https://api.example/"_s;
    oauth::FurtherToken billing;
    billing.id = u"2"_s;
    billing.way = oauth::FurtherToken::Way::Exchange;
    billing.audience = u"billing\u202e"_s;
    made.account.further = {api, billing};
    oauth::TokenSet tokens;
    tokens.receivedAt = now;
    tokens.expiresAt = now.addSecs(3600);
    made.further[u"1"_s].tokens = tokens;
    made.further[u"2"_s].trouble = base::Error {base::Error::Kind::Refused, u"invalid_target"_s, {}, {}, {}};
    return made;
}

QStringList names(const QWidget &bar)
{
    QStringList all;
    for (const auto *each : bar.findChildren<QPushButton *>()) {
        if (each->isCheckable())
            all += each->text();
    }
    return all;
}

QPushButton *button(const QWidget &bar, const QString &text)
{
    for (auto *each : bar.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestFurtherBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheTokensOfAnAccount()
    {
        ui::FurtherBar bar;
        bar.setEntry(entry(), now);
        QCOMPARE(names(bar).size(), 3);
        QCOMPARE(names(bar).at(1), u"https://api.example/"_s);
        QVERIFY(!names(bar).at(2).contains(QChar(0x202e))); // made visible
        QVERIFY(bar.chosen().isEmpty());
    }

    void saysHowTheChosenOneStands()
    {
        ui::FurtherBar bar;
        bar.show();
        QSignalSpy changed(&bar, &ui::FurtherBar::changed);
        bar.setEntry(entry(), now);
        button(bar, u"https://api.example/"_s)->click();
        QCOMPARE(bar.chosen(), u"1"_s);
        QCOMPARE(changed.size(), 1);
        bar.setEntry(entry(), now);
        QVERIFY(!labels(bar).filter(u"Renews itself"_s).isEmpty());
        bar.choose(u"2"_s);
        bar.setEntry(entry(), now);
        QVERIFY(!labels(bar).filter(u"does not know the API"_s).isEmpty());
        accounts::Entry foreign = entry();
        foreign.further[u"2"_s].trouble = base::Error {base::Error::Kind::NotGenuine, u"further.audience"_s,
            u"billing"_s, u"https://evil.example/"_s, u"id.example"_s};
        bar.setEntry(foreign, now);
        QVERIFY(
            !labels(bar).filter(u"It was asked for billing, and is for https://evil.example/."_s).isEmpty());
    }

    void asksForWhatIsToBeDone()
    {
        ui::FurtherBar bar;
        bar.show();
        bar.setEntry(entry(), now);
        QSignalSpy added(&bar, &ui::FurtherBar::addAsked);
        QSignalSpy again(&bar, &ui::FurtherBar::askAgainAsked);
        QSignalSpy removed(&bar, &ui::FurtherBar::removeAsked);
        button(bar, u"Another token…"_s)->click();
        QCOMPARE(added.size(), 1);
        bar.choose(u"2"_s);
        bar.setEntry(entry(), now);
        button(bar, u"Ask again"_s)->click();
        button(bar, u"Remove"_s)->click();
        QCOMPARE(again.value(0).value(0).toString(), u"2"_s);
        QCOMPARE(removed.value(0).value(0).toString(), u"2"_s);
    }

    void goesBackToTheAccountsOwnWhenTheOtherIsGone()
    {
        ui::FurtherBar bar;
        bar.setEntry(entry(), now);
        bar.choose(u"2"_s);
        accounts::Entry left = entry();
        left.account.further.removeLast();
        bar.setEntry(left, now);
        QVERIFY(bar.chosen().isEmpty());
        QCOMPARE(names(bar).size(), 2);
    }
};

QTEST_MAIN(TestFurtherBar)
#include "tst_furtherbar.moc"
