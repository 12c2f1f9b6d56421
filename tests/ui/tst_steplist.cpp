// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinfailure.h"
#include "ui/signinprogress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::StepList;
using Mark = StepList::Mark;

namespace {

// What those who listen are told, once.
QString heard(StepList &list)
{
    const QString told = list.accessibleName();
    list.setAccessibleName({});
    return told;
}
QString heard(const QWidget &page)
{
    return heard(*page.findChild<StepList *>());
}

} // namespace

class TestStepList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNewOnly()
    {
        StepList list;
        list.setSteps({{Mark::Now, u"Open"_s, u"3 s"_s}, {Mark::ToDo, u"Save"_s, {}}});
        QCOMPARE(heard(list), u"Open, now"_s);
        list.setSteps({{Mark::Now, u"Open"_s, u"2 s"_s}, {Mark::ToDo, u"Save"_s, {}}});
        QCOMPARE(heard(list), QString());
        list.setSteps({{Mark::Done, u"Opened"_s, {}}, {Mark::Failed, u"Save"_s, u"Full."_s}});
        QCOMPARE(heard(list), u"Save, failed, Full."_s);
    }

    void hasToldNothingOfAnotherWork()
    {
        StepList list;
        list.setSteps({{Mark::Now, u"Open"_s, {}}});
        list.begin();
        QCOMPARE(list.accessibleName(), QString()); // so that the same name is another, and told
        list.setSteps({{Mark::Now, u"Open"_s, {}}});
        QCOMPARE(heard(list), u"Open, now"_s);
    }

    void tellsASecondTryFromItsBeginning()
    {
        ui::SignInProgress progress([] { return QDateTime(); });
        progress.begin(u"id.example.com"_s, ui::SignInProgress::codeSteps());
        const QString once = heard(progress);
        QVERIFY(once.contains(u"id.example.com"_s));
        progress.begin(u"id.example.com"_s, ui::SignInProgress::codeSteps());
        QCOMPARE(heard(progress), once);
    }

    void tellsThatASecondTryFailedAlike()
    {
        ui::SignInFailure failure;
        const base::Error error {base::Error::Kind::Offline, u"http.offline"_s, {}, {}, {}};
        const QList<StepList::Step> steps {{Mark::Failed, u"Ask"_s, u"Nobody answers."_s}};
        failure.show(error, steps, false);
        QCOMPARE(heard(failure), u"Ask, failed, Nobody answers."_s);
        failure.show(error, steps, false);
        QCOMPARE(heard(failure), u"Ask, failed, Nobody answers."_s);
    }
};

QTEST_MAIN(TestStepList)
#include "tst_steplist.moc"
