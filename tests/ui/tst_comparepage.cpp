// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "jose/base64url.h"
#include "labels.h"
#include "ui/comparepage.h"
#include "ui/comparisonmodel.h"
#include "ui/pastefield.h"
#include "ui/theme.h"
#include "ui/wordtable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using explain::Comparison;
using ui::ComparePage;
using ui::ComparisonModel;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);

crypto::Secret token(const QByteArray &claims)
{
    return crypto::Secret(jose::base64url("{\"alg\":\"ES256\"}") + '.' + jose::base64url(claims) + ".AAAA");
}

// Of some hundred kilobytes
crypto::Secret large(const QByteArray &name)
{
    return token("{\"name\":\"" + name + "\",\"x\":\"" + QByteArray(300'000, 'x') + "\"}");
}

QStringList cells(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        rows += cells.join(QLatin1String(" | ")).replace(QChar(QChar::Nbsp), u' ');
    }
    return rows;
}

} // namespace

class TestComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithTheLastRenewal();
    void beginsWithAccessAndIdTokenBeforeARenewal();
    void comparesAFurtherToken();
    void comparesWhatIsPasted();
    void beginsWithTheTokenOfTheInspector();
    void showsWhatIsTheSameWhenAsked();
    void followsARenewal();
    void saysThatOpaqueTokensCantBeCompared();
    void forgetsWhatWasPasted();
    void comparesLargeTokensInAnotherThread();
    void forgetsLargeTokensThatAreGone();
    void diesWhileItCompares();
    void comparesAgainWhatChangedOnly();
    void forgetsTokensThatGoWhileItIsHidden_data();
    void forgetsTokensThatGoWhileItIsHidden();
    void closesWithEscape();
    void marksWhatDiffersBySignAndStroke();
    void isAModel();

private:
    QComboBox *box(const char *name) const;
    void paste(const char *name, const QByteArray &text) const;
    QStringList rows() const { return cells(*m_page->findChild<ui::WordTable *>()->model()); }
    bool says(const char *words) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<accounts::AccountBook> m_book;
    std::unique_ptr<ComparePage> m_page;
};

void TestComparePage::init()
{
    m_page.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = std::make_unique<accounts::AccountBook>(m_folder->filePath(QStringLiteral("accounts.json")));
    accounts::Entry entry = signedInEntry(QStringLiteral("a"), now, 3600);
    entry.credential->tokens.accessToken = token("{\"jti\":\"2\",\"scope\":\"openid\"}");
    entry.accessTokenBefore = token("{\"jti\":\"1\",\"scope\":\"openid orders\"}");
    entry.credential->tokens.idToken = token("{\"sub\":\"ana\"}");
    m_book->put(entry);
    m_page = std::make_unique<ComparePage>(*m_book);
    m_page->resize(900, 700);
    m_page->show();
}

QComboBox *TestComparePage::box(const char *name) const
{
    for (auto *each : m_page->findChildren<QComboBox *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

void TestComparePage::paste(const char *name, const QByteArray &text) const
{
    for (auto *field : m_page->findChildren<ui::PasteField *>()) {
        if (!field->accessibleName().startsWith(QLatin1String(name)))
            continue;
        field->setPlainText(QString::fromLatin1(text));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(field->toPlainText().isEmpty());
    }
}

bool TestComparePage::says(const char *words) const
{
    return !labels(*m_page).filter(QString::fromUtf8(words)).isEmpty();
}

void TestComparePage::beginsWithTheLastRenewal()
{
    m_page->begin(QStringLiteral("a"));
    QVERIFY(box("First token")->currentText().startsWith(QLatin1String("Access token before")));
    QVERIFY(box("Second token")->currentText().startsWith(QString::fromUtf8("Access token · ana")));
    const auto *model = m_page->findChild<ui::WordTable *>()->model();
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Before"));
    QVERIFY(rows().contains(QString::fromUtf8("jti | − 1 | + 2")));
    QVERIFY(rows().contains(QString::fromUtf8("scope | openid − orders | openid")));
    QVERIFY(says("1 line is the same. The new token allows less: orders is gone."));
}

void TestComparePage::beginsWithAccessAndIdTokenBeforeARenewal()
{
    m_book->update(QStringLiteral("a"), [](accounts::Entry &entry) { entry.accessTokenBefore = {}; });
    m_page->begin(QStringLiteral("a"));
    QVERIFY(box("First token")->currentText().startsWith(QString::fromUtf8("Access token · ana")));
    QVERIFY(box("Second token")->currentText().startsWith(QLatin1String("ID token")));
    const auto *model = m_page->findChild<ui::WordTable *>()->model();
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Second"));
}

void TestComparePage::comparesAFurtherToken()
{
    m_book->update(QStringLiteral("a"), [](accounts::Entry &entry) {
        oauth::FurtherToken wanted;
        wanted.id = QStringLiteral("1");
        wanted.resource = QStringLiteral("https://orders.example");
        entry.account.further = {wanted};
        oauth::TokenSet tokens;
        tokens.accessToken = token("{\"jti\":\"3\"}");
        entry.further[wanted.id].tokens = tokens;
    });
    m_page->begin(QStringLiteral("a"));
    QComboBox *second = box("Second token");
    const int further = second->findText(QStringLiteral("https://orders.example"), Qt::MatchContains);
    QVERIFY(further >= 0);
    second->setCurrentIndex(further);
    Q_EMIT second->activated(further);
    QVERIFY2(rows().contains(QString::fromUtf8("jti | − 1 | + 3")), qPrintable(rows().join(u'\n')));
}

void TestComparePage::comparesWhatIsPasted()
{
    m_page->begin({});
    QVERIFY(says("Choose two tokens"));
    paste("First token", "Bearer " + token("{\"a\":1}").reveal().toByteArray());
    QVERIFY(says("Pasted: "));
    paste("Second token", token("{\"a\":2}").reveal().toByteArray());
    QVERIFY(rows().contains(QString::fromUtf8("a | − 1 | + 2")));
    paste("Second token", " ");
    QVERIFY(says("There is nothing to inspect."));
    QVERIFY(rows().isEmpty());
}

void TestComparePage::beginsWithTheTokenOfTheInspector()
{
    m_page->beginWith(token("{\"jti\":\"3\"}"));
    QVERIFY(says("Pasted: "));
    box("Second token")->setCurrentIndex(0);
    Q_EMIT box("Second token")->activated(0);
    QVERIFY(rows().contains(QString::fromUtf8("jti | − 3 | + 2")));
}

void TestComparePage::showsWhatIsTheSameWhenAsked()
{
    m_page->begin(QStringLiteral("a"));
    QVERIFY(!rows().contains(QStringLiteral("alg | ES256 | ES256")));
    m_page->findChild<QCheckBox *>()->click();
    QVERIFY(rows().contains(QStringLiteral("alg | ES256 | ES256")));
}

void TestComparePage::followsARenewal()
{
    m_page->begin(QStringLiteral("a"));
    m_book->update(QStringLiteral("a"), [](accounts::Entry &entry) {
        entry.credential->tokens.accessToken = token("{\"jti\":\"4\",\"scope\":\"openid\"}");
    });
    QVERIFY(rows().contains(QString::fromUtf8("jti | − 2 | + 4"))); // the one before is the one just replaced
}

void TestComparePage::saysThatOpaqueTokensCantBeCompared()
{
    m_page->beginWith(crypto::Secret("gho_0123456789"));
    paste("Second token", "gho_9876543210");
    QVERIFY(says("These are two different tokens. More can't be said: neither can be read here."));
    QVERIFY(!m_page->findChild<ui::WordTable *>()->isVisible());
}

void TestComparePage::forgetsWhatWasPasted()
{
    m_page->beginWith(token("{\"jti\":\"3\"}"));
    m_page->forget();
    QVERIFY(!says("Pasted:"));
    QVERIFY(rows().isEmpty());
}

void TestComparePage::comparesLargeTokensInAnotherThread()
{
    m_page->beginWith(large("one"));
    QVERIFY(says("Pasted: "));
    paste("Second token", large("two").reveal().toByteArray());
    QVERIFY(says("They are large: they are being compared."));
    QVERIFY(rows().isEmpty());
    paste("Second token", large("three").reveal().toByteArray());
    QTRY_VERIFY(!rows().isEmpty());
    const QString row = QString::fromUtf8("name | − one | + three");
    QVERIFY(rows().contains(row));
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QVERIFY(rows().contains(row));
}

void TestComparePage::forgetsLargeTokensThatAreGone()
{
    m_page->beginWith(large("one"));
    paste("Second token", large("two").reveal().toByteArray());
    m_page->forget();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QVERIFY(rows().isEmpty());
    QVERIFY(says("Choose two tokens"));
}

void TestComparePage::diesWhileItCompares()
{
    m_page->beginWith(large("one"));
    paste("Second token", large("two").reveal().toByteArray());
    m_page.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

void TestComparePage::comparesAgainWhatChangedOnly()
{
    m_page->begin(QStringLiteral("a"));
    const QSignalSpy compared(m_page->findChild<ComparisonModel *>(), &ComparisonModel::modelReset);
    const auto rename = [this](const char *name) {
        m_book->update(QStringLiteral("a"),
            [name](accounts::Entry &entry) { entry.account.settings.label = QString::fromLatin1(name); });
    };
    rename("Ana");
    QVERIFY(box("First token")->currentText().endsWith(QLatin1String("Ana")));
    QCOMPARE(compared.size(), 0);
    m_page->hide();
    rename("Bea");
    m_page->show();
    QCOMPARE(compared.size(), 1); // with nothing
    m_page->begin(QStringLiteral("a"));
    QCOMPARE(compared.size(), 2);
}

void TestComparePage::forgetsTokensThatGoWhileItIsHidden_data()
{
    QTest::addColumn<bool>("areLarge");
    QTest::newRow("small ones") << false;
    QTest::newRow("large ones, which are being compared") << true;
}

void TestComparePage::forgetsTokensThatGoWhileItIsHidden()
{
    QFETCH(bool, areLarge);
    if (areLarge) {
        m_book->update(QStringLiteral("a"),
            [](accounts::Entry &entry) { entry.credential->tokens.accessToken = large("new"); });
    }
    m_page->begin(QStringLiteral("a"));
    QCOMPARE(rows().isEmpty(), areLarge);
    m_page->hide();
    m_book->update(QStringLiteral("a"), [](accounts::Entry &entry) {
        entry.credential.reset();
        entry.accessTokenBefore = {};
    });
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    m_page->show();
    m_page->begin({});
    QCOMPARE(rows(), QStringList());
    QVERIFY(says("Choose two tokens"));
}

void TestComparePage::closesWithEscape()
{
    QSignalSpy closed(m_page.get(), &ComparePage::closeAsked);
    m_page->begin(QStringLiteral("a"));
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestComparePage::marksWhatDiffersBySignAndStroke()
{
    ComparisonModel model;
    model.setComparison(Comparison::of(token("{\"scope\":\"a b\"}"), token("{\"scope\":\"a c\"}"), {}), {});
    const auto formats = [&model](int column) {
        return model.index(1, column)
            .data(ui::WordTable::FormatsRole)
            .value<QList<QTextLayout::FormatRange>>();
    };
    QCOMPARE(cells(model).at(1), QString::fromUtf8("scope | a − b | a + c"));
    QCOMPARE(formats(1).size(), 2);
    QVERIFY(!formats(1).first().format.fontStrikeOut()); // the sign
    QVERIFY(formats(1).last().format.fontStrikeOut());
    QCOMPARE(formats(1).last().start, 4);
    QCOMPARE(formats(1).last().format.foreground().color(), ui::colour(ui::Role::Failed));
    QVERIFY(!formats(2).last().format.fontStrikeOut());
    QCOMPARE(formats(2).last().format.foreground().color(), ui::colour(ui::Role::Good));
}

void TestComparePage::isAModel()
{
    ComparisonModel model;
    QAbstractItemModelTester tester(&model);
    model.setComparison(Comparison::of(token("{\"a\":1}"), token("{\"a\":2,\"b\":1}"), {}), {});
    QCOMPARE(model.rowCount(), 3); // with the title
    model.setShowsSame(true);
    QCOMPARE(model.rowCount(), 5);
    model.setComparison({}, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
