// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claimsmodel.h"
#include "ui/claimsview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using explain::Claim;
using explain::ClaimGroup;
using ui::ClaimsFilter;
using ui::ClaimsModel;

namespace {

Claim claim(const char *name, const char *value, const char *meaning)
{
    return {QString::fromUtf8(name), QString::fromUtf8(value), QString::fromUtf8(meaning), {}};
}

QList<ClaimGroup> groups(const char *meaning = "Expires in 41 min")
{
    return {{QStringLiteral("Registered"),
                {claim("iss", "https://id.example.com", "Issuer"), claim("exp", "17", meaning)}},
        {QStringLiteral("Private"),
            {claim("realm_access", "{ roles: [ developer ] }", "Not a registered claim")}}};
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += model.index(row, ClaimsModel::Name).data().toString();
    return rows;
}

} // namespace

class TestClaimsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAProperModel();
    void putsATitleAboveEachGroup();
    void keepsTheRowsWhenOnlyMeaningsChange();
    void startsAnewWithOtherClaims();
    void escapesToolTips();
    void filtersInEveryColumnAndKeepsTheTitle_data();
    void filtersInEveryColumnAndKeepsTheTitle();
    void takesTheFilterLiterally();
    void isAsTallAsItsRows();
    void scrollsWhenThereAreVeryMany();
};

void TestClaimsModel::isAProperModel()
{
    ClaimsModel model;
    ClaimsFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups(groups());
    filter.setFilterRegularExpression(QStringLiteral("iss"));
    model.setGroups(groups("Expires in 40 min"));
    model.setGroups({});
    QCOMPARE(model.rowCount(), 0);
}

void TestClaimsModel::putsATitleAboveEachGroup()
{
    ClaimsModel model;
    model.setGroups(groups());
    QCOMPARE(names(model).join(QLatin1Char(' ')), QStringLiteral("Registered iss exp Private realm_access"));
    QVERIFY(model.index(0, 0).data(ClaimsModel::IsGroupRole).toBool());
    QVERIFY(!(model.index(0, 0).flags() & Qt::ItemIsSelectable));
    QCOMPARE(model.index(2, ClaimsModel::Value).data().toString(), QStringLiteral("17"));
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Meaning"));
}

void TestClaimsModel::keepsTheRowsWhenOnlyMeaningsChange()
{
    ClaimsModel model;
    model.setGroups(groups());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setGroups(groups());
    QCOMPARE(changed.count(), 0);
    model.setGroups(groups("Expires in 40 min"));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), model.index(2, ClaimsModel::Meaning));
    QCOMPARE(model.index(2, ClaimsModel::Meaning).data().toString(), QStringLiteral("Expires in 40 min"));
}

void TestClaimsModel::startsAnewWithOtherClaims()
{
    ClaimsModel model;
    model.setGroups(groups());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setGroups({groups().first()});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 3);
}

void TestClaimsModel::escapesToolTips()
{
    ClaimsModel model;
    model.setGroups({{QStringLiteral("Private"), {claim("x", "<img src=\"/tmp/fifo\">", "")}}});
    const QString tip = model.index(1, ClaimsModel::Value).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QLatin1String("&lt;img")));
    QVERIFY(!tip.contains(QLatin1String("<img")));
}

void TestClaimsModel::filtersInEveryColumnAndKeepsTheTitle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing") << QString() << QStringLiteral("Registered iss exp Private realm_access");
    QTest::newRow("name") << QStringLiteral("realm") << QStringLiteral("Private realm_access");
    QTest::newRow("value") << QStringLiteral("EXAMPLE") << QStringLiteral("Registered iss");
    QTest::newRow("meaning") << QStringLiteral("registered claim") << QStringLiteral("Private realm_access");
    QTest::newRow("nowhere") << QStringLiteral("zebra") << QString();
}

void TestClaimsModel::filtersInEveryColumnAndKeepsTheTitle()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    ui::ClaimsView view;
    view.setGroups(groups());
    view.setFilter(text);
    QCOMPARE(names(*view.model()).join(QLatin1Char(' ')), rows);
}

void TestClaimsModel::takesTheFilterLiterally()
{
    ui::ClaimsView view;
    view.setGroups(groups());
    view.setFilter(QStringLiteral("[ dev"));
    QCOMPARE(names(*view.model()).size(), 2);
    view.setFilter(QStringLiteral(".*"));
    QCOMPARE(names(*view.model()).size(), 0);
}

void TestClaimsModel::isAsTallAsItsRows()
{
    ui::ClaimsView view;
    view.resize(800, 100);
    view.setGroups(groups());
    const int all = view.height();
    view.setFilter(QStringLiteral("iss"));
    QVERIFY(view.height() < all);
    QCOMPARE(view.columnSpan(0, 0), 3);
}

void TestClaimsModel::scrollsWhenThereAreVeryMany()
{
    ClaimGroup group {QStringLiteral("Private"), {}};
    for (int i = 0; i < 20000; ++i)
        group.claims += claim("x", "1", "");
    ui::ClaimsView view;
    view.setGroups({group});
    QVERIFY(view.height() < 30000);
}

QTEST_MAIN(TestClaimsModel)
#include "tst_claimsmodel.moc"
