// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/userinfo.h"

#include <QTest>

using base::Error;
using oauth::Person;
using namespace Qt::StringLiterals;

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

    void readsAPerson()
    {
        base::HttpAnswer answer;
        answer.status = 200;
        answer.contentType = "application/json";
        answer.body = R"({"sub":"1","name":"Ada","email":["a@b.example"],"preferred_username":"ada"})";
        const auto person = oauth::parseUserinfoAnswer(answer, u"1"_s);
        QVERIFY(person);
        QCOMPARE(person->subject, u"1"_s);
        QCOMPARE(person->name, u"Ada"_s);
        QCOMPARE(person->preferredUsername, u"ada"_s);
        QVERIFY(person->email.isEmpty()); // only strings count
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
        row("signed", 200, "application/jwt", "h.p.s", "userinfo.content_type");
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
        base::HttpAnswer answer;
        answer.status = status;
        answer.contentType = type;
        answer.body = body;
        const auto person = oauth::parseUserinfoAnswer(answer, u"1"_s);
        QVERIFY(!person);
        QTEST(person.error().code, "code");
        QTEST(person.error().kind, "kind");
    }

    void believesNobodyWhereTheIdTokenNamedNobody()
    {
        base::HttpAnswer answer;
        answer.status = 200;
        answer.contentType = "application/json";
        answer.body = R"({"sub":""})";
        QVERIFY(!oauth::parseUserinfoAnswer(answer, QString()));
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
