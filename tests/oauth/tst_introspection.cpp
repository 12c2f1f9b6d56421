// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/introspection.h"

#include "signing.h"

#include <QTest>

using base::Error;
using crypto::Curve;
using crypto::Key;
using crypto::Secret;
using oauth::Client;
using oauth::ClientAuthentication;
using namespace Qt::StringLiterals;

namespace {

const QByteArray jwtType = "application/token-introspection+jwt";
const QString issuer = u"https://op.example"_s;

const Key pair = Key::generate(Curve::P256);

oauth::AnswerSigner signer()
{
    return {issuer, u"desk"_s, {u"ES256"_s}, jose::JwkSet({jose::Jwk::fromKey(pair, u"k"_s)})};
}

oauth::ServerMetadata server()
{
    oauth::ServerMetadata metadata;
    metadata.issuer = issuer;
    metadata.introspectionEndpoint = QUrl(u"https://op.example/introspect"_s);
    return metadata;
}

Client clientWith(ClientAuthentication authentication)
{
    Client client;
    client.clientId = u"desk"_s;
    client.clientSecret = Secret("s");
    client.privateKey = pair.toPkcs8();
    client.signingAlgorithm = u"ES256"_s;
    client.authentication = authentication;
    return client;
}

base::HttpAnswer answerOf(
    const QByteArray &body, int status = 200, const QByteArray &type = "application/json")
{
    base::HttpAnswer answer;
    answer.status = status;
    answer.contentType = type;
    answer.body = body;
    answer.url = server().introspectionEndpoint;
    return answer;
}

// RFC 9701 section 5, with other claims in their place; an undefined one isn't there.
QByteArray signedAnswer(const QJsonObject &others = {}, const QString &type = u"token-introspection+jwt"_s)
{
    QJsonObject claims {{u"iss"_s, issuer}, {u"aud"_s, u"desk"_s}, {u"iat"_s, 1'800'000'000},
        {u"token_introspection"_s, QJsonObject {{u"active"_s, true}, {u"username"_s, u"ana"_s}}}};
    for (auto each = others.begin(); each != others.end(); ++each) {
        if (each.value().isNull())
            claims.remove(each.key());
        else
            claims[each.key()] = each.value();
    }
    return jose::sign(QJsonDocument(claims).toJson(), type, u"ES256"_s, pair, u"k"_s);
}

} // namespace

class TestIntrospection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 7662 section 2.1
    void asksWithTheTokenInTheBodyAlone_data()
    {
        QTest::addColumn<ClientAuthentication>("authentication");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArrayList>("authorization");
        const QByteArray token = "token=a%2Bb%2Fc&token_type_hint=access_token";
        using enum ClientAuthentication;
        QTest::newRow("none") << None << token + "&client_id=desk" << QByteArrayList();
        QTest::newRow("in the body") << SecretPost << token + "&client_id=desk&client_secret=s"
                                     << QByteArrayList();
        QTest::newRow("Basic") << SecretBasic << token << QByteArrayList {"Basic ZGVzazpz"};
    }

    void asksWithTheTokenInTheBodyAlone()
    {
        QFETCH(const ClientAuthentication, authentication);
        const auto request
            = oauth::introspectionRequest(server(), clientWith(authentication), Secret("a+b/c"));
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.url, server().introspectionEndpoint);
        QTEST(request.body, "body");
        QTEST(signing::headers(request, "Authorization"), "authorization");
        QVERIFY(!request.followSameOriginRedirect);
        QVERIFY(request.signers.isEmpty());
    }

    void showsTheKeyOfAClientWhoseTokensAreBound()
    {
        oauth::Client client = clientWith(ClientAuthentication::None);
        client.proofKey = crypto::Key::generate(crypto::Curve::P256).toPkcs8();
        const auto request = oauth::introspectionRequest(server(), client, Secret("t"));
        const auto proofs = signing::headers(signing::sent(request), "DPoP");
        QCOMPARE(proofs.size(), 1);
        QCOMPARE(signing::claims(proofs.first())[u"htu"_s].toString(), u"https://op.example/introspect"_s);
    }

    void asksWithAnAssertionToTheIssuer()
    {
        const auto request = oauth::introspectionRequest(
            server(), clientWith(ClientAuthentication::PrivateKeyJwt), Secret("t"));
        const auto assertion
            = signing::values(signing::sent(request), u"client_assertion"_s).value(0).toLatin1();
        QCOMPARE(signing::claims(assertion)[u"aud"_s].toString(), issuer);
        QCOMPARE(signing::claims(assertion)[u"sub"_s].toString(), u"desk"_s);
    }

    void readsWhatIsKnown()
    {
        const auto told
            = oauth::parseIntrospectionAnswer(answerOf(R"({"active":true,"scope":"a b","exp":9})"), signer());
        QVERIFY2(told, qPrintable(told ? QString() : told.error().code));
        QVERIFY(told->active);
        QCOMPARE(told->claims.value("scope").string(), u"a b"_s);
        QCOMPARE(told->claims.value("exp").integer(), 9);
        QVERIFY(!told->jwt);
    }

    // RFC 7662 section 2.2: nothing more is to be said of it
    void saysNothingOfATokenThatIsNotActive()
    {
        const QJsonObject inside {{u"active"_s, false}, {u"username"_s, u"ana"_s}};
        const auto plain
            = oauth::parseIntrospectionAnswer(answerOf(QJsonDocument(inside).toJson()), signer());
        const auto wrapped = oauth::parseIntrospectionAnswer(
            answerOf(signedAnswer({{u"token_introspection"_s, inside}}), 200, jwtType), signer());
        for (const auto &told : {plain, wrapped}) {
            QVERIFY2(told, qPrintable(told ? QString() : told.error().code));
            QVERIFY(!told->active);
            QVERIFY(told->claims.isUndefined());
        }
    }

    void readsASignedAnswer()
    {
        const auto told
            = oauth::parseIntrospectionAnswer(answerOf(signedAnswer() + '\n', 200, jwtType), signer());
        QVERIFY2(told, qPrintable(told ? QString() : told.error().code));
        QVERIFY(told->active);
        QCOMPARE(told->claims.value("username").string(), u"ana"_s);
        QVERIFY(told->claims.value("iss").isUndefined()); // of the answer, not of the token
        QVERIFY(told->jwt);
        QCOMPARE(told->jwt->issuer(), issuer);
    }

    void refusesAnswers_data()
    {
        QTest::addColumn<base::HttpAnswer>("answer");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Error::Kind>("kind");
        using enum Error::Kind;
        const auto row = [](const char *name, const base::HttpAnswer &answer, const QString &code,
                             Error::Kind kind = BadAnswer) { QTest::newRow(name) << answer << code << kind; };
        const QString noAnswer = u"introspection.active"_s;
        row("nothing said", answerOf("{}"), noAnswer);
        row("a text for active", answerOf(R"({"active":"true"})"), noAnswer);
        row("a number for active", answerOf(R"({"active":1})"), noAnswer);
        row("null for active", answerOf(R"({"active":null})"), noAnswer);
        row("active twice", answerOf(R"({"active":false,"active":true})"), u"introspection.json"_s);
        row("a list", answerOf("[true]"), u"introspection.json"_s);
        row("half an answer", answerOf("{\"active\":tr"), u"introspection.json"_s);
        row("a page", answerOf("<html>", 200, "text/html"), u"introspection.content_type"_s);
        row("a JWT of another type", answerOf(signedAnswer(), 200, "application/jwt"),
            u"introspection.content_type"_s);
        row("an unknown client", answerOf(R"({"error":"invalid_client"})", 401), u"invalid_client"_s,
            Refused);
        row("a word without a dot of ours", answerOf(R"({"error":"a.b"})", 403), u"a_b"_s, Refused);
        row("no reason", answerOf(R"({"active":true})", 401), u"introspection.status"_s);
        row("a page with 404", answerOf("<html>", 404, "text/html"), u"introspection.status"_s);
        row("elsewhere", answerOf(R"({"active":true})", 302), u"introspection.status"_s);
        row("in trouble", answerOf({}, 503), u"introspection.status"_s, Busy);
        row("in trouble, with a reason", answerOf(R"({"error":"invalid_client"})", 503),
            u"introspection.status"_s, Busy);

        const auto jwtRow
            = [&row](const char *name, const QByteArray &jwt, const QString &code,
                  Error::Kind kind = NotGenuine) { row(name, answerOf(jwt, 200, jwtType), code, kind); };
        jwtRow("JSON for a JWT", R"({"active":true})", u"signed.jwt"_s);
        jwtRow("another issuer's", signedAnswer({{u"iss"_s, u"https://evil.example"_s}}), u"signed.iss"_s);
        jwtRow("for another client", signedAnswer({{u"aud"_s, u"other"_s}}), u"signed.aud"_s);
        jwtRow("by nobody", signedAnswer({{u"iss"_s, QJsonValue::Null}}), u"signed.iss"_s);
        jwtRow("for nobody", signedAnswer({{u"aud"_s, QJsonValue::Null}}), u"signed.aud"_s);
        jwtRow("signed by another",
            jose::sign("{}", u"JWT"_s, u"ES256"_s, Key::generate(Curve::P256), u"k"_s), u"signature.wrong"_s);
        jwtRow("nothing in it", signedAnswer({{u"token_introspection"_s, QJsonValue::Null}}), noAnswer,
            BadAnswer);
        jwtRow("active beside it",
            signedAnswer({{u"active"_s, true}, {u"token_introspection"_s, QJsonObject()}}), noAnswer,
            BadAnswer);
        jwtRow("a text in it", signedAnswer({{u"token_introspection"_s, u"true"_s}}), noAnswer, BadAnswer);
    }

    void refusesAnswers()
    {
        QFETCH(const base::HttpAnswer, answer);
        const auto told = oauth::parseIntrospectionAnswer(answer, signer());
        QVERIFY(!told);
        QTEST(told.error().code, "code");
        QTEST(told.error().kind, "kind");
        QCOMPARE(told.error().from, u"op.example"_s);
    }

    // RFC 9701 section 5: typ is there to keep other tokens of the issuer apart
    void takesNoOtherTokenForAnAnswer()
    {
        for (const QString &type : {u"at+jwt"_s, u"logout+jwt"_s, u"oauth-authz-req+jwt"_s}) {
            QVERIFY(
                !oauth::parseIntrospectionAnswer(answerOf(signedAnswer({}, type), 200, jwtType), signer()));
        }
    }
};

QTEST_GUILESS_MAIN(TestIntrospection)
#include "tst_introspection.moc"
