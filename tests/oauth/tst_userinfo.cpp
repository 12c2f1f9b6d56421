// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/userinfo.h"

#include "signing.h"

#include <QTest>

using base::Error;
using oauth::Person;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ada = R"({"iss":"https://op.example","aud":"desk","sub":"1","name":"Ada"})";
const crypto::Key pair = crypto::Key::generate(crypto::Curve::P256);

oauth::AnswerSigner signer()
{
    return {
        u"https://op.example"_s, u"desk"_s, {u"ES256"_s}, jose::JwkSet({jose::Jwk::fromKey(pair, u"k"_s)})};
}

base::HttpAnswer answerOf(const QByteArray &body, const QByteArray &type = "application/json")
{
    base::HttpAnswer answer;
    answer.status = 200;
    answer.contentType = type;
    answer.body = body;
    answer.url = QUrl(u"https://op.example/userinfo"_s);
    return answer;
}

base::HttpAnswer signedAnswer(const QByteArray &claims, const crypto::Key &key = pair)
{
    return answerOf(jose::sign(claims, u"JWT"_s, u"ES256"_s, key, u"k"_s), "application/jwt");
}

} // namespace

class tst_Userinfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheTokenInAHeader()
    {
        oauth::ServerMetadata server;
        server.userinfoEndpoint = QUrl(u"https://op.example/userinfo"_s);
        const auto request = oauth::userinfoRequest(server, crypto::Secret("at"));
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.url, server.userinfoEndpoint);
        QVERIFY(request.headers.contains({"Authorization", "Bearer at"}));
        QVERIFY(!request.followSameOriginRedirect);
    }

    void provesTheKeyOfABoundToken()
    {
        oauth::ServerMetadata server;
        server.userinfoEndpoint = QUrl(u"https://op.example/userinfo?a=b"_s);
        const auto request = signing::sent(
            oauth::userinfoRequest(
                server, crypto::Secret("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"), pair.toPkcs8()),
            "n1");
        QCOMPARE(signing::headers(request, "Authorization"),
            QByteArrayList {"DPoP Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"});
        const QByteArrayList proofs = signing::headers(request, "DPoP");
        QCOMPARE(proofs.size(), 1);
        QJsonObject claims = signing::claims(proofs.constFirst());
        claims.remove(u"jti"_s);
        const QJsonObject expected {{u"htm"_s, u"GET"_s}, {u"htu"_s, u"https://op.example/userinfo"_s},
            {u"iat"_s, 1'800'000'000}, {u"nonce"_s, u"n1"_s},
            {u"ath"_s, u"fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"_s}};
        QCOMPARE(claims, expected);
        QCOMPARE(signing::fault(proofs.constFirst(), jose::Jwk::fromKey(pair, {}), u"ES256"_s), QString());
    }

    void provesNothingOfABearerToken()
    {
        QVERIFY(oauth::userinfoRequest({}, crypto::Secret("at")).signers.isEmpty());
    }

    void readsAPerson()
    {
        const auto told = oauth::parseUserinfoAnswer(
            answerOf(R"({"sub":"1","name":"Ada","email":["a@b.example"],"preferred_username":"ada"})"),
            u"1"_s, signer());
        QVERIFY(told);
        const Person person = Person::fromClaims(told->claims);
        QCOMPARE(person.subject, u"1"_s);
        QCOMPARE(person.name, u"Ada"_s);
        QCOMPARE(person.preferredUsername, u"ada"_s);
        QVERIFY(person.email.isEmpty()); // only strings count
        QVERIFY(!told->jwt);
    }

    void readsAPersonWhomTheIssuerSigned()
    {
        const auto told = oauth::parseUserinfoAnswer(signedAnswer(ada), u"1"_s, signer());
        QVERIFY2(told, qPrintable(told ? QString() : told.error().code));
        QCOMPARE(told->claims.value("name").string(), u"Ada"_s);
        QVERIFY(told->jwt);
        QCOMPARE(told->jwt->audience(), QStringList {u"desk"_s});
    }

    void refusesAPersonWhomTheIssuerDidNotSign_data()
    {
        QTest::addColumn<base::HttpAnswer>("answer");
        QTest::addColumn<QString>("code");
        const auto with = [](const char *before, const char *after) {
            return signedAnswer(QByteArray(ada).replace(before, after));
        };
        QTest::newRow("signed by another")
            << signedAnswer(ada, crypto::Key::generate(crypto::Curve::P256)) << u"signature.wrong"_s;
        QTest::newRow("of another issuer") << with("op.example", "evil.example") << u"signed.iss"_s;
        QTest::newRow("for another client") << with("desk", "other") << u"signed.aud"_s;
        QTest::newRow("somebody else") << with("\"1\"", "\"2\"") << u"userinfo.sub"_s;
        QTest::newRow("nobody") << with(",\"sub\":\"1\"", "") << u"userinfo.sub"_s;
        QTest::newRow("JSON for a JWT") << answerOf(R"({"sub":"1"})", "application/jwt") << u"signed.jwt"_s;
        QTest::newRow("encrypted") << answerOf("e30.AA.AA.AA.AA", "application/jwt") << u"signed.jwt"_s;
        QTest::newRow("alg none") << answerOf("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.", "application/jwt")
                                  << u"signature.alg"_s;
        QTest::newRow("a JWT for JSON") << answerOf(with("", "").body) << u"userinfo.json"_s;
    }

    void refusesAPersonWhomTheIssuerDidNotSign()
    {
        QFETCH(const base::HttpAnswer, answer);
        const auto told = oauth::parseUserinfoAnswer(answer, u"1"_s, signer());
        QVERIFY(!told);
        QTEST(told.error().code, "code");
        QCOMPARE(told.error().from, u"op.example"_s);
    }

    void refusesAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char *name, int status, const char *type, const char *body,
                             const char *code, Error::Kind kind = Error::Kind::BadAnswer) {
            QTest::newRow(name) << status << QByteArray(type) << QByteArray(body) << QString::fromLatin1(code)
                                << kind;
        };
        using enum Error::Kind;
        const char *json = "application/json";
        row("oidcc-client-test-userinfo-invalid-sub", 200, json, R"({"sub":"2"})", "userinfo.sub",
            NotGenuine);
        row("no sub", 200, json, R"({"name":"Ada"})", "userinfo.sub", NotGenuine);
        row("a number for a sub", 200, json, R"({"sub":1})", "userinfo.sub", NotGenuine);
        row("two subs", 200, json, R"({"sub":"2","sub":"1"})", "userinfo.json");
        row("no object", 200, json, "\"1\"", "userinfo.json");
        row("no JWT", 200, "application/jwt", "h.p.s", "signed.jwt", NotGenuine);
        row("a page", 200, "text/html", "<html>", "userinfo.content_type");
        row("token refused", 401, json, R"({"sub":"1"})", "userinfo.status");
        row("elsewhere", 302, json, R"({"sub":"1"})", "userinfo.status");
        row("busy", 503, json, R"({"sub":"1"})", "userinfo.status", Busy);
    }

    void refusesAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        base::HttpAnswer answer = answerOf(body, type);
        answer.status = status;
        const auto person = oauth::parseUserinfoAnswer(answer, u"1"_s, signer());
        QVERIFY(!person);
        QTEST(person.error().code, "code");
        QTEST(person.error().kind, "kind");
    }

    void believesNobodyWhereTheIdTokenNamedNobody()
    {
        QVERIFY(!oauth::parseUserinfoAnswer(answerOf(R"({"sub":""})"), QString(), signer()));
        QVERIFY(!oauth::parseUserinfoAnswer(signedAnswer(R"({"sub":""})"), QString(), signer()));
    }

    void showsTheMostTellingName()
    {
        Person person {
            .subject = u"1"_s, .name = u"Ada"_s, .email = u"a@b.example"_s, .preferredUsername = u"ada"_s};
        QCOMPARE(person.shownName(), u"a@b.example"_s);
        person.email.clear();
        QCOMPARE(person.shownName(), u"ada"_s);
        person.preferredUsername.clear();
        QCOMPARE(person.shownName(), u"Ada"_s);
        person.name.clear();
        QCOMPARE(person.shownName(), u"1"_s);
        QVERIFY(Person().shownName().isEmpty());
    }

    void readsThePersonWhereTheApiHasIt_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *title, const char *body, const char *name, const char *code) {
            QTest::newRow(title) << QByteArray(body) << QString::fromUtf8(name) << QString::fromUtf8(code);
        };
        row("in a list", R"({"ok":true,"data":[{"login":"ada","id":17}]})", "ada", "");
        row("an empty list", R"({"ok":true,"data":[]})", "", "");
        row("no list", R"({"ok":true,"data":"ada"})", "", "");
        row("a failure", R"({"ok":false,"error":"not_authed"})", "", "person.refused");
        row("no word of success", R"({"data":[{"login":"ada"}]})", "", "person.refused");
        row("a text that says true", R"({"ok":"true"})", "", "person.refused");
        row("two members of a name", R"({"ok":true,"ok":true})", "", "person.json");
    }

    void readsThePersonWhereTheApiHasIt()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, name);
        QFETCH(const QString, code);
        oauth::Quirks::PersonRequest wanted;
        wanted.subject = u"data.0.id"_s;
        wanted.name = u"data.0.login"_s;
        wanted.holds = {{u"ok"_s, true}};
        base::HttpAnswer answer;
        answer.status = 200;
        answer.contentType = "application/json";
        answer.body = body;
        const auto person = oauth::parsePersonAnswer(answer, wanted);
        QCOMPARE(person ? QString() : person.error().code, code);
        QCOMPARE(person ? person->name : QString(), name);
        if (!name.isEmpty())
            QCOMPARE(person->subject, u"17"_s);
    }

    void asksTheApiInItsOwnWay()
    {
        oauth::ServerMetadata server;
        server.quirks.headers = {{u"X-Version"_s, u"2"_s}};
        server.quirks.person.emplace();
        server.quirks.person->request.method = "POST";
        server.quirks.person->request.address = u"https://api.example/me"_s;
        server.quirks.person->request.authorization = oauth::RequestTemplate::Authorization::Bearer;
        server.quirks.person->request.body = oauth::RequestTemplate::Body::Json;
        const auto request = oauth::personRequest(server, {}, crypto::Secret("at"));
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.body, QByteArray("null"));
        QVERIFY(request.headers.contains({"Authorization", "Bearer at"}));
        QVERIFY(request.headers.contains({"X-Version", "2"}));
    }
};

QTEST_GUILESS_MAIN(tst_Userinfo)
#include "tst_userinfo.moc"
