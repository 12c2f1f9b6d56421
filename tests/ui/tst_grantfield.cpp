// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "ui/form.h"
#include "ui/grantfield.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

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
        QCOMPARE(labels(field).size(), 1);
        field.showMore(true);
        QCOMPARE(labels(field).size(), 2);
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
