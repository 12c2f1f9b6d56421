// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/encodedtoken.h"
#include "ui/tokentext.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using explain::Token;
using ui::EncodedToken;
using ui::TokenText;

namespace {

constexpr char jwt[] = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbmEifQ.U0lHTkFUVVJF";
constexpr char signature[] = "U0lHTkFUVVJF";

crypto::Secret secret(QByteArrayView bytes)
{
    return crypto::Secret(bytes);
}

void fill(TokenText &text, QByteArrayView token)
{
    text.setToken(secret(token), Token::look(secret(token), explain::TokenUse::AccessToken));
}

void fill(EncodedToken &encoded, QByteArrayView token)
{
    encoded.setToken(secret(token), Token::look(secret(token), explain::TokenUse::AccessToken));
}

QString whole(const TokenText &text, int columns = 200)
{
    QString all;
    for (int row = 0; row < text.lineCount(columns); ++row)
        all += text.line(row, columns);
    return all;
}

} // namespace

class TestEncodedToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesTheSignatureOfAJwt();
    void hidesAllOfAnOpaqueToken();
    void keepsTheKnownPrefixOfAnOpaqueToken();
    void doesNotTellTheLengthOfWhatItHides();
    void showsAllOfItAtAClick();
    void hidesItAgainAtASecondClick();
    void hidesItAgainWhenTheFocusGoes();
    void hidesItAgainWhenThePageGoes();
    void hidesItAgainAfterAWhile();
    void hidesTheNextToken();
    void breaksLines();
    void showsNoMoreThanItsCap();
    void givesToolsThatReadTheScreenNoToken();
};

void TestEncodedToken::hidesTheSignatureOfAJwt()
{
    TokenText text;
    fill(text, jwt);
    QVERIFY(whole(text).startsWith(QStringLiteral("eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbmEifQ.\u2022")));
    QVERIFY(!whole(text).contains(QLatin1String(signature)));
    text.setRevealed(true);
    QCOMPARE(whole(text), QLatin1String(jwt));
}

void TestEncodedToken::hidesAllOfAnOpaqueToken()
{
    TokenText text;
    fill(text, "0123456789abcdef");
    QCOMPARE(whole(text), QString(24, QChar(0x2022)));
}

void TestEncodedToken::keepsTheKnownPrefixOfAnOpaqueToken()
{
    TokenText text;
    fill(text, "gho_0123456789abcdef");
    QCOMPARE(whole(text), QStringLiteral("gho_") + QString(24, QChar(0x2022)));
}

void TestEncodedToken::doesNotTellTheLengthOfWhatItHides()
{
    TokenText brief;
    TokenText lengthy;
    fill(brief, "ab");
    fill(lengthy, QByteArray(5000, 'a'));
    QCOMPARE(whole(brief), whole(lengthy));
}

void TestEncodedToken::showsAllOfItAtAClick()
{
    EncodedToken encoded;
    fill(encoded, jwt);
    auto *text = encoded.findChild<TokenText *>();
    QTest::mouseClick(encoded.findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(text->isRevealed());
    QCOMPARE(whole(*text), QLatin1String(jwt));
    QCOMPARE(encoded.findChild<QPushButton *>()->text(), QStringLiteral("Hide"));
}

void TestEncodedToken::hidesItAgainAtASecondClick()
{
    EncodedToken encoded;
    fill(encoded, jwt);
    QTest::mouseClick(encoded.findChild<QPushButton *>(), Qt::LeftButton);
    QTest::mouseClick(encoded.findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!encoded.findChild<TokenText *>()->isRevealed());
    QCOMPARE(encoded.findChild<QPushButton *>()->text(), QStringLiteral("Reveal"));
}

void TestEncodedToken::hidesItAgainWhenTheFocusGoes()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *encoded = new EncodedToken(&window);
    auto *other = new QLineEdit(&window);
    column->addWidget(encoded);
    column->addWidget(other);
    fill(*encoded, jwt);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    encoded->findChild<QPushButton *>()->click();
    QVERIFY(encoded->findChild<TokenText *>()->isRevealed());
    other->setFocus();
    QVERIFY(!encoded->findChild<TokenText *>()->isRevealed());
}

void TestEncodedToken::hidesItAgainWhenThePageGoes()
{
    EncodedToken encoded;
    fill(encoded, jwt);
    encoded.show();
    encoded.findChild<QPushButton *>()->click();
    encoded.hide();
    QVERIFY(!encoded.findChild<TokenText *>()->isRevealed());
}

void TestEncodedToken::hidesItAgainAfterAWhile()
{
    EncodedToken encoded;
    fill(encoded, jwt);
    encoded.findChild<QPushButton *>()->click();
    encoded.setRevealedFor(std::chrono::milliseconds(1));
    QTRY_VERIFY(!encoded.findChild<TokenText *>()->isRevealed());
    QCOMPARE(EncodedToken::revealedFor, std::chrono::seconds(30));
}

void TestEncodedToken::hidesTheNextToken()
{
    EncodedToken encoded;
    fill(encoded, jwt);
    encoded.findChild<QPushButton *>()->click();
    fill(encoded, "another-token");
    QVERIFY(!encoded.findChild<TokenText *>()->isRevealed());
}

void TestEncodedToken::breaksLines()
{
    TokenText text;
    fill(text, QByteArray(1000, 'a'));
    text.setRevealed(true);
    QCOMPARE(text.lineCount(200), 5);
    QCOMPARE(text.line(0, 200).size(), 200);
    QCOMPARE(text.lineCount(300), 4);
    QVERIFY(text.heightForWidth(100000) >= 5 * text.fontMetrics().lineSpacing()); // never wider than 200
}

void TestEncodedToken::showsNoMoreThanItsCap()
{
    TokenText text;
    fill(text, QByteArray(1 << 20, 'a'));
    text.setRevealed(true);
    QCOMPARE(whole(text).size(), TokenText::mostShown);
}

void TestEncodedToken::givesToolsThatReadTheScreenNoToken()
{
    EncodedToken encoded;
    fill(encoded, jwt);
    encoded.findChild<QPushButton *>()->click();
    auto *text = encoded.findChild<TokenText *>();
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(text);
    for (const auto part :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        QVERIFY(!seen->text(part).contains(QLatin1String("eyJ")));
    QVERIFY(!seen->textInterface());
    QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Encoded token"));
}

QTEST_MAIN(TestEncodedToken)
#include "tst_encodedtoken.moc"
