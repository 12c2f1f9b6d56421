// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/checks.h"
#include "explain/resource.h"
#include "explain/token.h"
#include "jose/base64url.h"

#include <QSet>
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
    void readsAnAccountsTokenAsFarAsItGoes();
    void namesKnownPrefixes_data();
    void namesKnownPrefixes();
    void hasPrefixesOfOneShape();
    void tellsWhatKindOfJwtItIs_data();
    void tellsWhatKindOfJwtItIs();
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
    const Token token = looked("eyJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA");
    QCOMPARE(token.kind, Token::Kind::Encrypted);
    QVERIFY(!token.jwt);
    QVERIFY(token.explanation.contains(QLatin1String("encrypted")));
}

void TestToken::opensOnlyTheHeaderOfAnEncryptedToken()
{
    QCOMPARE(looked("eyJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA").open, qsizetype(24));
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
    QCOMPARE(looked("login.eu.auth.example.com").kind, Token::Kind::Opaque);
    QCOMPARE(looked("").kind, Token::Kind::Opaque);
}

void TestToken::readsAnAccountsTokenAsFarAsItGoes()
{
    const QByteArray header = jose::base64url(R"({"alg":"ES256"})") + '.';
    const QByteArray doubled = header + jose::base64url(R"({"sub":"a","sub":"b"})") + ".AAAA";
    const QByteArray bytes = header + jose::base64url("no JSON") + ".AAAA";
    for (const TokenUse use : {TokenUse::AccessToken, TokenUse::RefreshToken}) {
        QCOMPARE(looked(doubled.constData(), use).kind, Token::Kind::Jwt);
        QCOMPARE(looked(bytes.constData(), use).kind, Token::Kind::Jws);
    }
    QCOMPARE(looked(doubled.constData(), TokenUse::IdToken).kind, Token::Kind::Opaque);
    const auto checks = explain::checkAccessToken(*looked(doubled.constData()).jwt, {});
    QVERIFY(std::any_of(checks.begin(), checks.end(),
        [](const explain::Check &check) { return check.name == QLatin1String("Members"); }));
}

void TestToken::namesKnownPrefixes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *token, const char *title) {
        QTest::newRow(token) << QByteArray(token) << QString::fromLatin1(title);
    };
    row("ghp_0123456789", "GitHub personal access token");
    row("gho_0123456789", "GitHub OAuth access token");
    row("glpat-0123456789", "GitLab personal access token");
    row("ya29.0123456789", "Google access token");
    row("xoxp-0123456789", "Slack user token");
    row("hf_oauth_0123456789", "Hugging Face OAuth access token");
    row("hf_0123456789", "Hugging Face user token");
    row("GOCSPX-0123456789", "Google client secret, which is no token");
    row("zebra-0123456789", "");
}

void TestToken::namesKnownPrefixes()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, title);
    const Token seen = looked(token.constData(), TokenUse::Pasted);
    QCOMPARE(seen.kind, Token::Kind::Opaque);
    QCOMPARE(seen.title, title);
    QCOMPARE(seen.explanation.contains(QLatin1String("It begins with")), !title.isEmpty());
    QVERIFY(!seen.explanation.contains(QLatin1String("0123")));
    QVERIFY(seen.open <= token.size() - 10);
}

void TestToken::hasPrefixesOfOneShape()
{
    const auto entries = explain::resource("prefixes.json").value("prefixes").items();
    QVERIFY(entries.size() > 30);
    QSet<QByteArray> seen;
    for (const base::Json &entry : entries) {
        const QByteArray prefix = entry.value("prefix").text();
        QVERIFY2(entry.size() == 2 && prefix.size() > 2 && !seen.contains(prefix), prefix.constData());
        QVERIFY2(!entry.value("meaning").text().isEmpty(), prefix.constData());
        seen.insert(prefix);
    }
}

void TestToken::tellsWhatKindOfJwtItIs_data()
{
    QTest::addColumn<QByteArray>("typ");
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const char *typ, const char *claims, const char *title) {
        QTest::newRow(name) << QByteArray(typ) << QByteArray(claims) << QString::fromUtf8(title);
    };
    row("access token", "at+jwt", "{}", "Access token · RFC 9068");
    row("whole media type", "application/AT+JWT", "{}", "Access token · RFC 9068");
    row("logout token", "logout+jwt", "{}", "Logout token · OpenID Connect Back-Channel Logout");
    row("DPoP proof", "dpop+jwt", "{}", "DPoP proof · RFC 9449");
    row("introspection answer", "token-introspection+jwt", "{}", "Introspection answer · RFC 9701");
    row("request object", "oauth-authz-req+jwt", "{}", "Authorization request · RFC 9101");
    row("client assertion", "client-authentication+jwt", "{}", "Client assertion · RFC 7523");
    row("key binding", "kb+jwt", "{}", "Key binding · RFC 9901");
    row("logout token by claims", "JWT",
        R"({"events":{"http://schemas.openid.net/event/backchannel-logout":{}}})",
        "Logout token, by its claims");
    row("security event by claims", "JWT", R"({"events":{"x":{}}})", "Security event, by its claims");
    row("DPoP proof by claims", "JWT", R"({"htm":"GET","htu":"u"})", "DPoP proof, by its claims");
    row("introspection by claims", "JWT", R"({"token_introspection":{}})",
        "Introspection answer, by its claims");
    row("request by claims", "JWT", R"({"response_type":"code","client_id":"c","nonce":"n"})",
        "Authorization request, by its claims");
    row("JARM", "JWT", R"({"iss":"i","aud":"a","exp":1,"code":"c","state":"s"})",
        "Authorization answer (JARM), by its claims");
    row("JARM error", "JWT", R"({"iss":"i","error":"access_denied","state":"s"})",
        "Authorization answer (JARM), by its claims");
    row("ID token by claims", "JWT", R"({"nonce":"n"})", "ID token, by its claims");
    row("Cognito's ID token", "JWT", R"({"token_use":"id","client_id":"c"})", "ID token, by its claims");
    row("Keycloak's refresh token", "JWT", R"({"typ":"Refresh","nonce":"n"})",
        "Refresh token, by its claims");
    row("Keycloak's access token", "JWT", R"({"typ":"Bearer","auth_time":1})", "Access token, by its claims");
    row("access token by claims", "JWT", R"({"scope":"a"})", "Access token, by its claims");
    row("assertion by claims", "JWT", R"({"iss":"c","sub":"c","aud":"a"})",
        "Client assertion, by its claims");
    row("credential", "JWT", R"({"vc":{}})", "Credential, by its claims");
    row("UserInfo answer", "JWT", R"({"iss":"i","sub":"s","aud":"a","email":"e"})",
        "UserInfo answer, by its claims");
    row("anything", "JWT", R"({"sub":"s"})", "");
}

void TestToken::tellsWhatKindOfJwtItIs()
{
    QFETCH(QByteArray, typ);
    QFETCH(QByteArray, claims);
    QFETCH(QString, title);
    const QByteArray token = jose::base64url("{\"alg\":\"ES256\",\"typ\":\"" + typ + "\"}") + '.'
        + jose::base64url(claims) + ".AAAA";
    QCOMPARE(looked(token.constData(), TokenUse::Pasted).title, title);
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
