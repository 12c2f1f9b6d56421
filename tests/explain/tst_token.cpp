// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/token.h"

#include <QTest>

using explain::Token;
using explain::TokenUse;

namespace {

Token looked(const char *token, TokenUse use = TokenUse::AccessToken)
{
    return Token::look(crypto::Secret(QByteArrayView(token)), use);
}

// {"alg":"ES256"} . {"sub":"ana"} . three bytes
constexpr char jwt[] = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbmEifQ.AAAA";

} // namespace

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAJwtApart();
    void opensAllOfAJwtButItsSignature();
    void saysThatATokenIsEncrypted();
    void opensOnlyTheHeaderOfAnEncryptedToken();
    void saysWhyNothingCanBeReadFromAnOpaqueToken_data();
    void saysWhyNothingCanBeReadFromAnOpaqueToken();
    void opensNothingOfAnOpaqueToken();
    void opensAKnownPrefix();
    void takesABrokenJwtForOpaque();
};

void TestToken::takesAJwtApart()
{
    const Token token = looked(jwt);
    QCOMPARE(token.kind, Token::Kind::Jwt);
    QVERIFY(token.jwt);
    QCOMPARE(token.jwt->subject(), QStringLiteral("ana"));
    QCOMPARE(token.badge, QStringLiteral("JWT"));
    QCOMPARE(token.explanation, QString());
}

void TestToken::opensAllOfAJwtButItsSignature()
{
    const QByteArray bytes(jwt);
    QCOMPARE(looked(jwt).open, bytes.lastIndexOf('.') + 1);
}

void TestToken::saysThatATokenIsEncrypted()
{
    const Token token = looked("eyJhbGciOiJkaXIifQ..AAAA.AAAA.AAAA");
    QCOMPARE(token.kind, Token::Kind::Encrypted);
    QVERIFY(!token.jwt);
    QVERIFY(token.explanation.contains(QLatin1String("encrypted")));
}

void TestToken::opensOnlyTheHeaderOfAnEncryptedToken()
{
    QCOMPARE(looked("eyJhbGciOiJkaXIifQ..AAAA.AAAA.AAAA").open, qsizetype(19));
}

void TestToken::saysWhyNothingCanBeReadFromAnOpaqueToken_data()
{
    QTest::addColumn<TokenUse>("use");
    QTest::addColumn<QString>("says");
    QTest::newRow("access token") << TokenUse::AccessToken
                                  << QStringLiteral("Only the server that made this token");
    QTest::newRow("refresh token") << TokenUse::RefreshToken << QStringLiteral("a new access token");
    QTest::newRow("ID token") << TokenUse::IdToken << QStringLiteral("nothing proves who signed in");
}

void TestToken::saysWhyNothingCanBeReadFromAnOpaqueToken()
{
    QFETCH(TokenUse, use);
    QFETCH(QString, says);
    const Token token = looked("0123456789abcdefghijklmnopqrstuvwxyz_SECRET", use);
    QCOMPARE(token.kind, Token::Kind::Opaque);
    QVERIFY2(token.explanation.contains(says), qPrintable(token.explanation));
    QVERIFY(token.explanation.contains(QLatin1String("43 characters")));
    QVERIFY(!token.explanation.contains(QLatin1String("SECRET")));
}

void TestToken::opensNothingOfAnOpaqueToken()
{
    QCOMPARE(looked("0123456789abcdef").open, qsizetype(0));
}

void TestToken::opensAKnownPrefix()
{
    QCOMPARE(looked("gho_0123456789abcdef").open, qsizetype(4));
}

void TestToken::takesABrokenJwtForOpaque()
{
    QCOMPARE(looked("eyJhbGciOiJFUzI1NiJ9.e30").kind, Token::Kind::Opaque);
    QCOMPARE(looked("not.a.jwt").kind, Token::Kind::Opaque);
    QCOMPARE(looked("").kind, Token::Kind::Opaque);
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
