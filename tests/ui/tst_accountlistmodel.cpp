// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "support/awaited.h"
#include "ui/accountlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

namespace {

struct Shelf
{
    QTemporaryDir folder;
    accounts::AccountBook book {folder.filePath(QStringLiteral("accounts.json"))};
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    AccountListModel model {
        book, [this](const accounts::Entry &entry) { return Standing::of(entry, {}, now); }};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QString name(int row) const { return model.index(row).data(Qt::DisplayRole).toString(); }
};

QString id(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

class TestAccountListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheBook();
    void saysInWordsHowAnAccountStands();
    void announcesOnlyWhatLooksDifferent();
    void makesForeignNamesVisible();
    void showsForeignNamesAsTextInTheirTips();
};

void TestAccountListModel::followsTheBook()
{
    Shelf shelf;
    shelf.book.put(entryNamed(id("a"), id("ana@example.com")));
    shelf.book.put(entryNamed(id("b"), id("ben@example.com")));
    QCOMPARE(shelf.model.rowCount(), 2);
    QCOMPARE(shelf.name(1), id("ben@example.com"));
    QCOMPARE(shelf.model.indexOf(id("b")).row(), 1);

    shelf.book.put(entryNamed(id("a"), id("ana.maier@example.com")));
    QCOMPARE(shelf.name(0), id("ana.maier@example.com"));
    QVERIFY(support::awaited(shelf.book.remove(id("a"))));
    QCOMPARE(shelf.model.rowCount(), 1);
    QVERIFY(!shelf.model.indexOf(id("a")).isValid());
}

void TestAccountListModel::showsForeignNamesAsTextInTheirTips()
{
    Shelf shelf;
    shelf.book.put(entryNamed(id("a"), id("<img src=\"/tmp/pipe\">")));
    QCOMPARE(shelf.model.index(0).data(Qt::ToolTipRole).toString(),
        id("<span>&lt;img src=&quot;/tmp/pipe&quot;&gt;</span>"));
}

void TestAccountListModel::saysInWordsHowAnAccountStands()
{
    Shelf shelf;
    accounts::Entry entry = entryNamed(id("a"), id("ana@example.com"));
    entry.state = accounts::State::SignInAgain;
    shelf.book.put(entry);
    QCOMPARE(shelf.model.index(0).data(Qt::AccessibleTextRole).toString(),
        id("ana@example.com, id.example.com, sign in again"));
}

void TestAccountListModel::announcesOnlyWhatLooksDifferent()
{
    Shelf shelf;
    shelf.book.put(signedInEntry(id("a"), shelf.now, 3600));
    shelf.book.put(entryNamed(id("b"), id("ben@example.com")));
    QSignalSpy changes(&shelf.model, &AccountListModel::dataChanged);
    shelf.model.tick();
    QCOMPARE(changes.count(), 0);
    shelf.now = shelf.now.addSecs(600);
    shelf.model.tick();
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 0);
}

void TestAccountListModel::makesForeignNamesVisible()
{
    Shelf shelf;
    shelf.book.put(entryNamed(id("a"), QStringLiteral("ana\u202Emoc")));
    QVERIFY(!shelf.name(0).contains(QChar(0x202E)));
}

QTEST_MAIN(TestAccountListModel)
#include "tst_accountlistmodel.moc"
