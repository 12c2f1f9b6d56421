// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/time.h"
#include "ui/form.h"
#include "ui/handoutfields.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace accounts;
using namespace Qt::StringLiterals;
using To = HandOutRules::To;

namespace {

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

HandOutRules allowing(const QStringList &programs)
{
    HandOutRules rules;
    rules.to = To::AskOnce;
    for (const QString &each : programs)
        rules.allow(each, noon);
    return rules;
}

struct Desk
{
    ui::Form form;
    ui::HandOutFields fields {&form};
    HandOutRules shown;

    void show(const HandOutRules &rules, const ui::HandOutFields::Hours &hours = {})
    {
        shown = rules;
        fields.show(rules, hours);
    }
    HandOutRules read() const { return fields.changes()(shown); }

    QComboBox *choice() const { return form.findChild<QComboBox *>(); }
    QListWidget *list() const { return form.findChild<QListWidget *>(); }
    QPushButton *takeBack() const
    {
        for (auto *each : form.findChildren<QPushButton *>()) {
            if (each->text() == u"Take back"_s)
                return each;
        }
        return nullptr;
    }
};

} // namespace

// The fields about other programs in an account's settings.
class TestHandOutFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsOtherListsDo()
    {
        Desk desk;
        desk.show(allowing({u"/usr/bin/git"_s, u"/usr/bin/curl"_s}));
        desk.form.show();
        const QListWidget *list = desk.list();
        const auto edgeOf = [list](int row) {
            const QRect rect = list->visualItemRect(list->item(row));
            const QImage image = list->viewport()->grab(rect).toImage();
            return image.pixelColor(image.width() - 3, image.height() / 2);
        };
        QCOMPARE(edgeOf(0), ui::colour(ui::Role::Selection));
        QVERIFY(edgeOf(1) != edgeOf(0));
        QVERIFY(list->visualItemRect(list->item(0)).height() > list->fontMetrics().height() + 4);
    }

    void saveWhatTheyShow_data()
    {
        QTest::addColumn<To>("to");
        QTest::newRow("nobody") << To::Nobody;
        QTest::newRow("ask once") << To::AskOnce;
        QTest::newRow("ask each time") << To::AskEachTime;
        QTest::newRow("command line") << To::CommandLine;
    }

    void saveWhatTheyShow()
    {
        QFETCH(To, to);
        Desk desk;
        HandOutRules rules = allowing({u"/usr/bin/git"_s});
        rules.to = to;
        desk.show(rules);
        QVERIFY(desk.choice()->currentIndex() >= 0);
        QVERIFY(!desk.choice()->currentText().isEmpty());
        QVERIFY(desk.read() == rules);
    }

    void eachChoiceIsAnotherRule()
    {
        Desk desk;
        desk.show({});
        QVERIFY(desk.read().to == To::Nobody);
        QList<To> chosen;
        for (int i = 0; i < desk.choice()->count(); ++i) {
            desk.choice()->setCurrentIndex(i);
            chosen += desk.read().to;
        }
        QVERIFY((chosen == QList {To::Nobody, To::AskOnce, To::AskEachTime, To::CommandLine}));
    }

    void takeBackWhatIsChosen()
    {
        Desk desk;
        desk.show(allowing({u"/bin/a"_s, u"/bin/b"_s, u"/bin/c"_s}));
        desk.choice()->setCurrentIndex(2);
        desk.list()->setCurrentRow(1);
        desk.takeBack()->click();
        HandOutRules rules = allowing({u"/bin/a"_s, u"/bin/c"_s});
        rules.to = To::AskEachTime; // which stays as it was chosen
        QVERIFY(desk.read() == rules);
        QCOMPARE(desk.list()->count(), 2);
        desk.takeBack()->click();
        desk.takeBack()->click();
        QVERIFY(desk.read().allowed.isEmpty());
        QVERIFY(!desk.takeBack()->isEnabled());
        QVERIFY(!desk.list()->isEnabled());
        QCOMPARE(desk.list()->count(), 1); // says that there is none
        desk.takeBack()->click();
        QVERIFY(desk.read().allowed.isEmpty());
    }

    void takeBackAnHour()
    {
        Desk desk;
        const PassingAnswers::Allowance git {u"a"_s, u"/usr/bin/git"_s, u"/usr/bin/git"_s, true, noon};
        const PassingAnswers::Allowance far {u"a"_s, u"4711 10"_s, u"ssh build.example"_s, false, noon};
        desk.show(allowing({u"/bin/a"_s}), {git, far});
        QCOMPARE(desk.list()->count(), 3);
        const QString until = u" · until "_s + explain::timeOfDay(noon);
        QCOMPARE(desk.list()->item(1)->text(), u"/usr/bin/git (ID token)"_s + until);
        QCOMPARE(desk.list()->item(2)->text(), u"ssh build.example"_s + until);
        desk.list()->setCurrentRow(1);
        desk.takeBack()->click();
        QCOMPARE(desk.list()->count(), 2);
        QVERIFY(desk.fields.hoursTakenBack() == QList {git});
        QVERIFY(desk.read() == allowing({u"/bin/a"_s}));
        desk.list()->setCurrentRow(0);
        desk.takeBack()->click();
        desk.takeBack()->click();
        QVERIFY((desk.fields.hoursTakenBack() == QList {git, far}));
        QVERIFY(desk.read().allowed.isEmpty());
        QVERIFY(!desk.takeBack()->isEnabled());
    }

    void keepWhatWasAllowedMeanwhile()
    {
        Desk desk;
        desk.show(allowing({u"/bin/a"_s, u"/bin/b"_s}));
        desk.list()->setCurrentRow(0);
        desk.takeBack()->click();
        HandOutRules meanwhile = allowing({u"/bin/a"_s, u"/bin/b"_s, u"/bin/c"_s});
        meanwhile.to = To::CommandLine;
        const HandOutRules changed = desk.fields.changes()(meanwhile);
        QVERIFY(!changed.isAllowed(u"/bin/a"_s));
        QVERIFY(changed.isAllowed(u"/bin/b"_s) && changed.isAllowed(u"/bin/c"_s));
        QCOMPARE(changed.to, To::CommandLine); // nobody chose another
    }

    void showOneSetOfRulesOnly()
    {
        Desk desk;
        desk.show(allowing({u"/bin/a"_s, u"/bin/b"_s}));
        desk.show(allowing({u"/bin/c"_s}));
        QCOMPARE(desk.list()->count(), 1);
        QCOMPARE(desk.list()->item(0)->text(), u"/bin/c · always"_s);
        QVERIFY(desk.takeBack()->isEnabled());
        QVERIFY(desk.read() == allowing({u"/bin/c"_s}));
    }

    void showForeignTextMadeVisible()
    {
        Desk desk;
        const QString odd = u"/bin/a\u202eb\n"_s + QString(1000, u'x');
        desk.show(allowing({odd}));
        const QString shown = desk.list()->item(0)->text();
        QVERIFY(!shown.contains(u'\u202e'));
        QVERIFY(!shown.contains(u'\n'));
        QVERIFY(shown.size() < 300);
        QCOMPARE(desk.read().allowed.first().program, odd);
    }
};

QTEST_MAIN(TestHandOutFields)
#include "tst_handoutfields.moc"
