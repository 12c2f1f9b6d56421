// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claimsmodel.h"
#include "ui/claimsview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using explain::Claim;
using explain::ClaimGroup;
using ui::ClaimsFilter;
using ui::ClaimsModel;

namespace {

Claim claim(const char *name, const char *value, const char *meaning)
{
    return {QString::fromUtf8(name), QString::fromUtf8(value), QString::fromUtf8(meaning)};
}

QList<ClaimGroup> groups()
{
    Claim roles = claim("roles", "[ developer, uma ]", "");
    roles.children = {claim("0", "developer", ""), claim("1", "uma", "")};
    Claim nest = claim("realm_access", "{ roles: [ developer, uma ] }", "Not a registered claim");
    nest.children = {roles, claim("verified", "true", "")};
    return {{QStringLiteral("Registered"),
                {claim("iss", "https://id.example.com", "Issuer"), claim("exp", "17", "Expires in 41 min")}},
        {QStringLiteral("Private"), {nest}}};
}

// Every row, outside in, that could be unfolded.
void addNames(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &names)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, ClaimsModel::Name, parent);
        names += index.data().toString();
        addNames(model, index, names);
    }
}

QString names(const QAbstractItemModel &model)
{
    QStringList names;
    addNames(model, {}, names);
    return names.join(u' ');
}

// Every row that is to be seen.
QString seen(const ui::ClaimsView &view)
{
    QStringList names;
    for (QModelIndex index = view.model()->index(0, 0); index.isValid(); index = view.indexBelow(index))
        names += index.data().toString();
    return names.join(u' ');
}

QList<ClaimGroup> many(int claims)
{
    ClaimGroup group {QStringLiteral("Private"), {}};
    for (int i = 0; i < claims; ++i)
        group.claims += claim("x", "1", "");
    return {group};
}

} // namespace

class TestClaimsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAProperModel();
    void putsClaimsIntoTheirGroupsAndNestedOnesIntoTheirClaim();
    void tellsNothingButDatesAnew();
    void saysThatAMemberIsDoubled();
    void tellsItsDetailToWhoCantHover();
    void escapesToolTips();
    void filtersInEveryColumnAndKeepsWhatItIsNestedIn_data();
    void filtersInEveryColumnAndKeepsWhatItIsNestedIn();
    void unfoldsWhatTheFilterFinds();
    void takesTheFilterLiterally();
    void isAsTallAsItsRows();
    void isAsTallAsItsRowsInAnotherFont();
    void growsAsItUnfolds();
    void scrollsWhenThereAreVeryMany();
    void readsAsATable();
};

void TestClaimsModel::isAProperModel()
{
    ClaimsModel model;
    ClaimsFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups(groups());
    filter.setText(QStringLiteral("uma"));
    model.setNow(QDateTime::currentDateTimeUtc());
    filter.setText({});
    model.setGroups({});
    QCOMPARE(model.rowCount(), 0);
}

void TestClaimsModel::putsClaimsIntoTheirGroupsAndNestedOnesIntoTheirClaim()
{
    ClaimsModel model;
    model.setGroups(groups());
    QCOMPARE(names(model), QStringLiteral("Registered iss exp Private realm_access roles 0 1 verified"));
    const QModelIndex group = model.index(0, 0);
    QVERIFY(group.data(ClaimsModel::IsGroupRole).toBool());
    QVERIFY(!(group.flags() & Qt::ItemIsSelectable));
    QVERIFY(!model.claim(group));
    QCOMPARE(model.index(1, ClaimsModel::Value, group).data().toString(), QStringLiteral("17"));
    QCOMPARE(model.claim(model.index(1, 0, group))->name, QStringLiteral("exp"));
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Meaning"));
}

void TestClaimsModel::tellsNothingButDatesAnew()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);
    const auto json = base::Json::parse(R"({"iss":"a","exp":1795499999,"x":{"exp":1}})");
    ClaimsModel model;
    model.setGroups(explain::explainClaims(*json, now));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setNow(now);
    QCOMPARE(changed.count(), 0);
    model.setNow(now.addSecs(3600));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    const QModelIndex exp = model.index(1, ClaimsModel::Meaning, model.index(0, 0));
    QCOMPARE(changed.first().first().toModelIndex(), exp);
    QCOMPARE(
        exp.data().toString(), explain::explainClaims(*json, now.addSecs(3600)).first().claims.at(1).meaning);
}

void TestClaimsModel::saysThatAMemberIsDoubled()
{
    ClaimsModel model;
    Claim doubled = claim("sub", "ana", "Subject");
    doubled.isDoubled = true;
    model.setGroups({{QStringLiteral("Registered"), {doubled}}});
    const QModelIndex name = model.index(0, ClaimsModel::Name, model.index(0, 0));
    QVERIFY(name.data(ClaimsModel::IsDoubledRole).toBool());
    QCOMPARE(name.data().toString(), QStringLiteral("sub"));
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), QStringLiteral("sub, doubled"));
}

void TestClaimsModel::tellsItsDetailToWhoCantHover()
{
    ClaimsModel model;
    Claim dated = claim("exp", "17", "Expires");
    dated.detail = QStringLiteral("1970-01-01 00:00:17 UTC");
    model.setGroups({{QStringLiteral("Registered"), {dated}}});
    const QModelIndex value = model.index(0, ClaimsModel::Value, model.index(0, 0));
    QCOMPARE(value.data(Qt::AccessibleDescriptionRole).toString(), dated.detail);
    QVERIFY(value.data(Qt::ToolTipRole).toString().contains(dated.detail));
}

void TestClaimsModel::escapesToolTips()
{
    ClaimsModel model;
    model.setGroups({{QStringLiteral("Private"), {claim("x", "<img src=\"/tmp/fifo\">", "")}}});
    const QModelIndex value = model.index(0, ClaimsModel::Value, model.index(0, 0));
    const QString tip = value.data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QLatin1String("&lt;img")));
    QVERIFY(!tip.contains(QLatin1String("<img")));
}

void TestClaimsModel::filtersInEveryColumnAndKeepsWhatItIsNestedIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing") << QString()
                             << QStringLiteral("Registered iss exp Private realm_access roles 0 1 verified");
    QTest::newRow("name") << QStringLiteral("realm")
                          << QStringLiteral("Private realm_access roles 0 1 verified");
    QTest::newRow("value") << QStringLiteral("EXAMPLE") << QStringLiteral("Registered iss");
    QTest::newRow("meaning") << QStringLiteral("expires") << QStringLiteral("Registered exp");
    QTest::newRow("nested name") << QStringLiteral("verified")
                                 << QStringLiteral("Private realm_access verified");
    QTest::newRow("nested value") << QStringLiteral("uma") << QStringLiteral("Private realm_access roles 1");
    QTest::newRow("nowhere") << QStringLiteral("zebra") << QString();
}

void TestClaimsModel::filtersInEveryColumnAndKeepsWhatItIsNestedIn()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    ui::ClaimsView view;
    view.setGroups(groups());
    view.setFilter(text);
    QCOMPARE(names(*view.model()), rows);
}

void TestClaimsModel::unfoldsWhatTheFilterFinds()
{
    ui::ClaimsView view;
    view.setGroups(groups());
    QCOMPARE(seen(view), QStringLiteral("Registered iss exp Private realm_access"));
    view.setFilter(QStringLiteral("uma"));
    QCOMPARE(seen(view), QStringLiteral("Private realm_access roles 1"));
}

void TestClaimsModel::takesTheFilterLiterally()
{
    ui::ClaimsView view;
    view.setGroups(groups());
    view.setFilter(QStringLiteral("s://"));
    QCOMPARE(names(*view.model()), QStringLiteral("Registered iss"));
    view.setFilter(QStringLiteral(".*"));
    QCOMPARE(names(*view.model()), QString());
}

void TestClaimsModel::isAsTallAsItsRows()
{
    ui::ClaimsView view;
    view.setGroups(groups());
    view.resize(800, view.height());
    view.show();
    const int all = view.height();
    const QModelIndex last = view.model()->index(0, 0, view.model()->index(1, 0));
    QVERIFY(view.viewport()->rect().contains(view.visualRect(last)));
    view.setFilter(QStringLiteral("iss"));
    QVERIFY(view.height() < all);
    QVERIFY(view.isFirstColumnSpanned(0, {}));
}

void TestClaimsModel::isAsTallAsItsRowsInAnotherFont()
{
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
    ui::ClaimsView view;
    view.resize(800, 100);
    view.setGroups(groups());
    view.show();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2.5);
    QApplication::setFont(large);
    ui::ClaimsView fresh;
    fresh.resize(800, 100);
    fresh.setGroups(groups());
    const auto rowsOf = [](const ui::ClaimsView &of) { return of.height() - of.header()->height(); };
    fresh.show();
    QTRY_COMPARE(rowsOf(view), rowsOf(fresh));
    QCOMPARE(view.columnWidth(0), fresh.columnWidth(0));
}

void TestClaimsModel::growsAsItUnfolds()
{
    ui::ClaimsView view;
    view.resize(800, 100);
    view.setGroups(groups());
    const int before = view.height();
    const QModelIndex nest = view.model()->index(0, 0, view.model()->index(1, 0));
    view.expand(nest);
    QVERIFY(view.height() > before);
    view.collapse(nest);
    QCOMPARE(view.height(), before);
}

void TestClaimsModel::scrollsWhenThereAreVeryMany()
{
    ui::ClaimsView view;
    view.setTallest(500);
    view.setGroups(many(20000));
    QCOMPARE(view.height(), 500);
    view.setGroups(many(100));
    QVERIFY(view.height() > 2000);
}

void TestClaimsModel::readsAsATable()
{
    ui::ClaimsView view;
    view.resize(800, 400);
    view.setGroups(groups());
    view.show();
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&view)->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->columnCount(), 3);
    QCOMPARE(table->rowCount(), 5);
    QCOMPARE(table->cellAt(1, 0)->text(QAccessible::Name), QStringLiteral("iss"));
    QCOMPARE(table->cellAt(1, 2)->text(QAccessible::Name), QStringLiteral("Issuer"));
}

QTEST_MAIN(TestClaimsModel)
#include "tst_claimsmodel.moc"
