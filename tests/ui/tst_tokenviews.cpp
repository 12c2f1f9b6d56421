// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "labels.h"
#include "ui/claimsview.h"
#include "ui/encodedtoken.h"
#include "ui/jsonview.h"
#include "ui/segments.h"
#include "ui/tokentext.h"
#include "ui/tokenviews.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using explain::TokenUse;
using ui::TokenViews;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);

QByteArray compact(const QByteArray &payload)
{
    return jose::base64url(R"({"alg":"ES256"})") + '.' + jose::base64url(payload) + ".U0lHTkFUVVJF";
}

const QByteArray token
    = compact(R"({"iss":"https://id.example.com","exp":1,"realm":{"roles":["ana","uma"]}})");

QString copied()
{
    return QApplication::clipboard()->text();
}

} // namespace

class TestTokenViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void switchesBetweenThreeViews();
    void switchesByKeyboard();
    void keepsItsViewForTheNextToken();
    void filtersInOneViewAndFindsInTheOthers();
    void goesToTheNextPlaceAndRoundAgain();
    void saysWhatCharactersStandFor();
    void movesThroughTheCharactersByKeyboard();
    void findsNothingInWhatIsHidden();
    void copiesWhatIsSelected();
    void copiesTheTokenAsASecret();
    void offersNothingForApisOfARefreshToken();
    void offersWhatThereIsToCopy();
    void foldsByKeyboard();
    void takesTheKeyForFindingBeforeTheWindowDoes();
    void showsAnOpaqueTokenWithoutClaims();
    void hasNamesForToolsThatReadTheScreen();

private:
    void show(const QByteArray &text, TokenUse use = TokenUse::Pasted)
    {
        const crypto::Secret secret(text);
        m_views->setToken(secret, use, ui::Looked::at(secret, use, now));
    }
    QAction *action(const char *name) const
    {
        for (QAction *each : m_views->findChild<QMenu *>()->actions()) {
            if (each->text() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    QPushButton *copyButton() const
    {
        for (auto *each : m_views->findChildren<QPushButton *>()) {
            if (each->menu())
                return each;
        }
        return nullptr;
    }
    void selectClaim(int row)
    {
        const auto *model = m_table->model();
        m_table->setCurrentIndex(model->index(row, 0, model->index(0, 0)));
    }
    QString words() const { return labels(*m_views).join(u'\n'); }

    std::unique_ptr<TokenViews> m_views;
    ui::ClaimsView *m_table = nullptr;
    ui::JsonView *m_json = nullptr;
    ui::TokenText *m_text = nullptr;
    QLineEdit *m_filter = nullptr;
};

void TestTokenViews::init()
{
    m_views = std::make_unique<TokenViews>();
    m_views->resize(900, 700);
    m_table = m_views->findChild<ui::ClaimsView *>();
    m_json = m_views->findChild<ui::JsonView *>();
    m_text = m_views->findChild<ui::TokenText *>();
    m_filter = m_views->findChild<QLineEdit *>();
    show(token);
    m_views->show();
    m_views->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_views.get()));
}

void TestTokenViews::switchesBetweenThreeViews()
{
    QVERIFY(m_table->isVisible() && !m_json->isVisible() && m_text->isVisible());
    m_views->setView(TokenViews::Json);
    QVERIFY(!m_table->isVisible() && m_json->isVisible() && m_text->isVisible());
    m_views->setView(TokenViews::Encoded);
    QVERIFY(!m_table->isVisible() && !m_json->isVisible() && m_text->isVisible());
}

void TestTokenViews::switchesByKeyboard()
{
    QTest::keyClick(m_views.get(), Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(m_views->view(), TokenViews::Json);
    QTest::keyClick(m_views.get(), Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(m_views->view(), TokenViews::Encoded);
    QTest::keyClick(m_views.get(), Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(m_views->view(), TokenViews::Explained);
}

void TestTokenViews::keepsItsViewForTheNextToken()
{
    m_views->setView(TokenViews::Json);
    show(compact(R"({"a":1})"));
    QVERIFY(m_json->isVisible());
    show("gho_0123456789");
    QVERIFY(!m_json->isVisible());
    show(token);
    QVERIFY(m_json->isVisible());
}

void TestTokenViews::takesTheKeyForFindingBeforeTheWindowDoes()
{
    QAction ofTheWindow;
    ofTheWindow.setShortcut(QKeySequence::Find);
    m_views->window()->addAction(&ofTheWindow);
    QSignalSpy found(&ofTheWindow, &QAction::triggered);
    m_views->show();
    QVERIFY(QTest::qWaitForWindowActive(m_views->window()));
    m_table->setFocus();
    QTest::keySequence(m_table, QKeySequence::Find);
    QVERIFY(m_filter->hasFocus());
    QCOMPARE(found.count(), 0);
}

void TestTokenViews::filtersInOneViewAndFindsInTheOthers()
{
    m_filter->setText(QStringLiteral("EXP"));
    QCOMPARE(m_table->model()->rowCount(), 1);
    m_views->setView(TokenViews::Json);
    QCOMPARE(m_json->currentIndex().data().toString(), QStringLiteral("  \"exp\": 1,"));
    QVERIFY(words().contains(QLatin1String("1 of 1")));
    m_views->setView(TokenViews::Encoded);
    QVERIFY(words().contains(QStringLiteral("payload · exp · 1")));
    m_filter->setText(QStringLiteral("zebra"));
    QVERIFY(words().contains(QLatin1String("nowhere")));
}

void TestTokenViews::goesToTheNextPlaceAndRoundAgain()
{
    m_views->setView(TokenViews::Json);
    m_filter->setFocus();
    m_filter->setText(QStringLiteral("a\"")); // "ana", "uma"
    QSignalSpy went(m_views.get(), &TokenViews::wentTo);
    QVERIFY(words().contains(QLatin1String("1 of 2")));
    QTest::keyClick(m_filter, Qt::Key_Return);
    QVERIFY(words().contains(QLatin1String("2 of 2")));
    QCOMPARE(m_json->currentIndex().data().toString().trimmed(), QStringLiteral("\"uma\""));
    QTest::keyClick(m_filter, Qt::Key_F3);
    QVERIFY(words().contains(QLatin1String("1 of 2")));
    QTest::keyClick(m_filter, Qt::Key_F3, Qt::ShiftModifier);
    QVERIFY(words().contains(QLatin1String("2 of 2")));
    QCOMPARE(went.count(), 3);
}

void TestTokenViews::saysWhatCharactersStandFor()
{
    m_views->setView(TokenViews::Encoded);
    QTest::mouseMove(m_text, QPoint(40, 20));
    QTRY_VERIFY(words().contains(QStringLiteral("header · alg · ES256")));
}

void TestTokenViews::movesThroughTheCharactersByKeyboard()
{
    m_views->setView(TokenViews::Encoded);
    m_text->setFocus();
    QTest::keyClick(m_text, Qt::Key_Right);
    QTest::keyClick(m_text, Qt::Key_Right);
    QVERIFY(words().contains(QStringLiteral("header · alg · ES256")));
    QTest::keyClick(m_text, Qt::Key_Right, Qt::ControlModifier); // "}." and "{"
    QTest::keyClick(m_text, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_text, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY2(words().contains(QStringLiteral("payload · iss · https://id.example.com")), qPrintable(words()));
    QTest::keyClick(m_text, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(m_text, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(words().contains(QStringLiteral("payload · iss")));
    QTest::keyClick(m_text, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(words().contains(QLatin1String("signature")));
    QCOMPARE(m_text->accessibleDescription(), QStringLiteral("signature"));
    QTest::keyClick(m_text, Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(words().contains(QLatin1String("header")));
}

void TestTokenViews::findsNothingInWhatIsHidden()
{
    m_views->setView(TokenViews::Encoded);
    m_filter->setText(QStringLiteral("U0lHTkFUVVJF")); // the signature
    QVERIFY(words().contains(QLatin1String("nowhere")));
    m_filter->setText(QString::fromLatin1(token.mid(token.indexOf('.') + 1, 12)));
    QVERIFY(words().contains(QLatin1String("1 of 1")));
}

void TestTokenViews::copiesWhatIsSelected()
{
    selectClaim(0);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), QStringLiteral("https://id.example.com"));
    action("Copy path")->trigger();
    QCOMPARE(copied(), QStringLiteral("iss"));
    action("Copy claim")->trigger();
    QCOMPARE(copied(), QStringLiteral("\"iss\": \"https://id.example.com\""));
    QVERIFY(words().contains(QLatin1String("Copied")));
    action("Copy decoded JSON")->trigger();
    QVERIFY(copied().startsWith(QLatin1String("{\n  \"iss\": \"https://id.example.com\",\n")));

    m_views->setView(TokenViews::Json);
    m_json->setCurrentIndex(m_json->model()->index(6, 0));
    QTest::keyClick(m_json, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), QStringLiteral("  \"iss\": \"https://id.example.com\",\n"));
}

void TestTokenViews::copiesTheTokenAsASecret()
{
    const auto isSecret = [] {
        return QApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint"));
    };
    action("Copy token")->trigger();
    QCOMPARE(copied().toUtf8(), token);
    QVERIFY(isSecret());
    action("Copy as Authorization header")->trigger();
    QCOMPARE(copied().toUtf8(), "Authorization: Bearer " + token);
    QVERIFY(isSecret());
    action("Copy as curl command")->trigger();
    QVERIFY(isSecret());
    m_views.reset(); // and with the page it is taken back
    QVERIFY(copied().isEmpty());
}

void TestTokenViews::offersNothingForApisOfARefreshToken()
{
    show("0123456789", TokenUse::RefreshToken);
    QVERIFY(!action("Copy as Authorization header")->isVisible());
    QVERIFY(!action("Copy as curl command")->isVisible());
    QVERIFY(action("Copy token")->isVisible());
}

void TestTokenViews::offersWhatThereIsToCopy()
{
    auto *menu = m_views->findChild<QMenu *>();
    Q_EMIT menu->aboutToShow();
    QVERIFY(!action("Copy value")->isEnabled()); // nothing is selected
    selectClaim(1);
    Q_EMIT menu->aboutToShow();
    QVERIFY(action("Copy value")->isEnabled());
    m_views->setView(TokenViews::Json);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!action("Copy value")->isEnabled());
    show("gho_0123456789");
    Q_EMIT menu->aboutToShow();
    QVERIFY(!action("Copy decoded JSON")->isEnabled());
}

void TestTokenViews::foldsByKeyboard()
{
    m_views->setView(TokenViews::Json);
    const int rows = m_json->model()->rowCount();
    const int height = m_json->height();
    m_json->setFocus();
    m_json->setCurrentIndex(m_json->model()->index(8, 0));
    QTest::keyClick(m_json, Qt::Key_Left);
    QCOMPARE(m_json->currentIndex().data().toString(), QStringLiteral("  \"realm\": {…}"));
    QCOMPARE(m_json->model()->rowCount(), rows - 5);
    QVERIFY(m_json->height() < height);
    QTest::keyClick(m_json, Qt::Key_Right);
    QCOMPARE(m_json->model()->rowCount(), rows);
}

void TestTokenViews::showsAnOpaqueTokenWithoutClaims()
{
    show("gho_0123456789");
    QVERIFY(!m_table->isVisible());
    QVERIFY(!m_filter->isVisible());
    QVERIFY(!m_views->findChild<ui::Segments *>()->isVisible());
    QVERIFY(m_text->isVisible());
    QCOMPARE(m_text->focusPolicy(), Qt::NoFocus);
    QVERIFY(copyButton()->isVisible());
    show("eyJhbGciOiJFZERTQSJ9.e3*0.AAAA"); // no token
    QVERIFY(!copyButton()->isVisible());
    show(token);
    QVERIFY(copyButton()->isVisible());
}

void TestTokenViews::hasNamesForToolsThatReadTheScreen()
{
    for (const QToolButton *button : m_views->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->parentWidget() != m_filter)
            QVERIFY(!QAccessible::queryAccessibleInterface(const_cast<QToolButton *>(button))
                         ->text(QAccessible::Name)
                         .isEmpty());
    }
    QCOMPARE(m_filter->accessibleName(), QStringLiteral("Filter"));
    m_views->setView(TokenViews::Json);
    QCOMPARE(m_filter->accessibleName(), QStringLiteral("Find"));
    QCOMPARE(m_json->accessibleName(), QStringLiteral("JSON"));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_json);
    QCOMPARE(list->child(6)->text(QAccessible::Name), QStringLiteral("\"iss\": \"https://id.example.com\","));
}

QTEST_MAIN(TestTokenViews)
#include "tst_tokenviews.moc"
