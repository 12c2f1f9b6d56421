// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "ui/pastedaddress.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPastedAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheAddressThatWasPasted()
    {
        ui::PastedAddress pasted;
        QSignalSpy given(&pasted, &ui::PastedAddress::given);
        pasted.begin();
        QCOMPARE(labels(pasted).filter(u"may be after your account"_s).size(), 1);
        auto *edit = pasted.findChild<QLineEdit *>();
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(given.size(), 0);
        edit->setText(u"http://127.0.0.1:1/callback?code=c"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        pasted.setWrong(u"Not this one."_s);
        QVERIFY(labels(pasted).contains(u"Not this one."_s));
        QCOMPARE(edit->accessibleDescription(), u"Not this one."_s);
        pasted.forget();
        pasted.begin();
        QVERIFY(edit->text().isEmpty());
        QVERIFY(edit->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TestPastedAddress)
#include "tst_pastedaddress.moc"
