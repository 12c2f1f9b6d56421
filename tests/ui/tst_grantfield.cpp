// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "ui/form.h"
#include "ui/grantfield.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestGrantField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAWayInIsFor()
    {
        using oauth::GrantType;
        ui::Form form;
        ui::GrantField field(&form, {GrantType::AuthorizationCode, GrantType::DeviceCode},
            GrantType::AuthorizationCode, nullptr);
        field.show();
        const QString before = labels(field).value(0);
        QSignalSpy changed(&field, &ui::GrantField::changed);
        form.findChild<QComboBox *>()->setCurrentIndex(1);
        QCOMPARE(field.grant(), GrantType::DeviceCode);
        QCOMPARE(changed.size(), 1);
        QVERIFY(labels(field).value(0) != before);
        QVERIFY(labels(field).value(0).contains(u"typed on a phone"_s));
        QCOMPARE(labels(field).size(), 1);
        field.showMore(true);
        QCOMPARE(labels(field).size(), 2);
        for (const QString &said : {u"implicit grant"_s, u"password grant"_s, u"2.1.2"_s, u"2.4"_s})
            QVERIFY2(labels(field).value(1).contains(said), qPrintable(said));
    }

    void explainsAWayInToTheKeyboardAndToTheEar()
    {
        using oauth::GrantType;
        ui::Form form;
        const ui::GrantField field(&form, {GrantType::AuthorizationCode, GrantType::DeviceCode},
            GrantType::AuthorizationCode, nullptr);
        auto *choice = form.findChild<QComboBox *>();
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(field.grant(), GrantType::DeviceCode);
        QCOMPARE(QAccessible::queryAccessibleInterface(choice)->text(QAccessible::Description),
            labels(field).value(0));
        QTest::keyClick(choice, Qt::Key_F1, Qt::ShiftModifier);
        const auto open = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(open.cbegin(), open.cend(),
            [](const QWidget *each) { return each->isVisible() && each->inherits("QWhatsThat"); }));
    }

    void leavesNoChoiceWhereThereIsOne()
    {
        using oauth::GrantType;
        ui::Form form;
        const ui::GrantField field(&form, {GrantType::AuthorizationCode}, GrantType::DeviceCode, nullptr);
        QVERIFY(!form.findChild<QComboBox *>());
        QCOMPARE(field.grant(), GrantType::DeviceCode); // what an account signed in with stands
    }
};

QTEST_MAIN(TestGrantField)
#include "tst_grantfield.moc"
