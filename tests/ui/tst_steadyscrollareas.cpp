// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steadyscrollareas.h"
#include "ui/tokentext.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

class TestSteadyScrollAreas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsNothingOfAChildThatHasGone();
    void leadsToWhatIsInIt();
    void saysWhatHasTheKeyboard();
};

void TestSteadyScrollAreas::initTestCase()
{
    ui::steadyScrollAreas();
    ui::steadyScrollAreas();
}

void TestSteadyScrollAreas::tellsNothingOfAChildThatHasGone()
{
    QScrollArea area;
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(told);
    QVERIFY(!told->child(told->childCount()));
    QVERIFY(!told->child(100));
    QVERIFY(!told->child(-1));
}

void TestSteadyScrollAreas::leadsToWhatIsInIt()
{
    QScrollArea area;
    area.setAccessibleName(QStringLiteral("Token"));
    auto *label = new QLabel(QStringLiteral("words"));
    area.setWidget(label);
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&area);
    QCOMPARE(told->text(QAccessible::Name), QStringLiteral("Token"));
    const QAccessibleInterface *viewport = QAccessible::queryAccessibleInterface(area.viewport());
    QVERIFY(told->indexOfChild(viewport) >= 0);
    QCOMPARE(viewport->child(0), QAccessible::queryAccessibleInterface(label));
}

void TestSteadyScrollAreas::saysWhatHasTheKeyboard()
{
    QScrollArea area;
    QCOMPARE(QAccessible::queryAccessibleInterface(&area)->role(), QAccessible::Pane);
    ui::TokenText token;
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&token);
    QCOMPARE(told->role(), QAccessible::StaticText);
    QCOMPARE(told->text(QAccessible::Name), token.accessibleName());
}

QTEST_MAIN(TestSteadyScrollAreas)
#include "tst_steadyscrollareas.moc"
