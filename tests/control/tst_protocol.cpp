// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/protocol.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace control;
using namespace Qt::StringLiterals;
using accounts::HandedOut;
using accounts::TokenRequest;
using base::Error;

namespace {

QByteArray request(const QByteArray &more = {})
{
    return "{\"cloakroom\":1,\"get\":\"access_token\",\"account\":\"work\"" + more + "}";
}

QString codeOf(const QByteArray &line)
{
    const auto parsed = parseRequest(line);
    return parsed ? u"good"_s : parsed.error().code;
}

HandedOut token(const QByteArray &secret)
{
    HandedOut token;
    token.token = crypto::Secret(secret);
    token.tokenType = u"bEaReR"_s;
    token.expiresAt = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    token.scopes = oauth::Scopes::parse(u"read write"_s);
    token.accountId = u"0123"_s;
    token.accountName = u"Work \"1\""_s;
    return token;
}

QJsonObject read(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

// The lines at the agent's socket.
class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest()
    {
        const auto least = parseRequest(request());
        QVERIFY(least);
        QCOMPARE(least->account, u"work"_s);
        QVERIFY(least->kind == TokenRequest::Kind::AccessToken);
        QCOMPARE(least->minValid.count(), 0);
        QVERIFY(!least->isForFurther());

        const auto all = parseRequest(
            request(",\"min_valid\":300,\"scope\":\"read  write\",\"resource\":\"https://api.example/\""));
        QVERIFY(all);
        QCOMPARE(all->minValid.count(), 300);
        QCOMPARE(all->scopes.toString(), u"read write"_s);
        QCOMPARE(all->resource, u"https://api.example/"_s);

        const auto idToken = parseRequest("{\"cloakroom\":1,\"get\":\"id_token\",\"account\":\"work\"}");
        QVERIFY(idToken);
        QVERIFY(idToken->kind == TokenRequest::Kind::IdToken);
    }

    void readsWhatAProofIsFor()
    {
        const auto asked = parseRequest(request(
            ",\"htm\":\"POST\",\"htu\":\"https://api.example/a?b=c\",\"nonce\":\"n-1\",\"scope\":\"read\""));
        QVERIFY(asked);
        QCOMPARE(asked->proof.method, "POST");
        QCOMPARE(asked->proof.url, QUrl(u"https://api.example/a?b=c"_s));
        QCOMPARE(asked->proof.nonce, "n-1");
        QVERIFY(parseRequest(request())->proof.url.isEmpty());
        QCOMPARE(codeOf(request(",\"htm\":\"GET\"")), u"agent.request"_s);
        QCOMPARE(codeOf(request(",\"htu\":\"https://api.example/\"")), u"agent.request"_s);
        QCOMPARE(codeOf(request(",\"htm\":\"G T\",\"htu\":\"https://api.example/\"")), u"agent.request"_s);
        QCOMPARE(codeOf(request(",\"htm\":\"GET\",\"htu\":\"https://api.example/\",\"nonce\":\"a b\"")),
            u"agent.request"_s);
        QVERIFY(codeOf(request(",\"htm\":\"GET\",\"htu\":\"http://api.example/\"")).startsWith(u"url."_s));
    }

    void takesWhatAnotherVersionAddsAndSpaces()
    {
        QCOMPARE(codeOf(request(",\"since\":[1,{\"a\":2}]")), u"good"_s);
        QCOMPARE(codeOf(' ' + request() + "\r"), u"good"_s);
    }

    void saysWhichMemberIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *name, const QByteArray &line, const QString &member) {
            QTest::newRow(name) << line << member;
        };
        const QString json = u"JSON"_s;
        row("nothing", "", json);
        row("words", "get token", json);
        row("an array", "[1]", json);
        row("half", request().chopped(1), json);
        row("two", request() + request(), json);
        row("a member twice", request(",\"account\":\"home\""), json);
        row("a foreign member twice", request(",\"x\":1,\"x\":2"), json);
        row("too deep", request(",\"x\":[[[[[1]]]]]"), json);
        row("no UTF-8", request(",\"x\":\"\xff\""), json);
        row("a raw control character", request(",\"x\":\"a\tb\""), json);
        row("no version", "{\"get\":\"access_token\",\"account\":\"w\"}", u"cloakroom"_s);
        row("version as text", "{\"cloakroom\":\"1\",\"get\":\"access_token\",\"account\":\"w\"}",
            u"cloakroom"_s);
        row("version with a fraction", "{\"cloakroom\":1.5,\"get\":\"access_token\",\"account\":\"w\"}",
            u"cloakroom"_s);
        row("no kind", "{\"cloakroom\":1,\"account\":\"w\"}", u"get"_s);
        row("kind as list", "{\"cloakroom\":1,\"get\":[\"id_token\"],\"account\":\"w\"}", u"get"_s);
        row("a refresh token", "{\"cloakroom\":1,\"get\":\"refresh_token\",\"account\":\"w\"}", u"get"_s);
        row("ID token with scope",
            "{\"cloakroom\":1,\"get\":\"id_token\",\"account\":\"w\",\"scope\":\"read\"}", u"get"_s);
        row("ID token with resource",
            "{\"cloakroom\":1,\"get\":\"id_token\",\"account\":\"w\",\"resource\":\"https://a/\"}", u"get"_s);
        row("no account", "{\"cloakroom\":1,\"get\":\"id_token\"}", u"account"_s);
        row("account empty", "{\"cloakroom\":1,\"get\":\"id_token\",\"account\":\"\"}", u"account"_s);
        row("account null", "{\"cloakroom\":1,\"get\":\"id_token\",\"account\":null}", u"account"_s);
        row("account with a line feed", "{\"cloakroom\":1,\"get\":\"id_token\",\"account\":\"a\\nb\"}",
            u"account"_s);
        row("account with a zero", "{\"cloakroom\":1,\"get\":\"id_token\",\"account\":\"a\\u0000b\"}",
            u"account"_s);
        row("account too long",
            "{\"cloakroom\":1,\"get\":\"id_token\",\"account\":\"" + QByteArray(1025, 'a') + "\"}",
            u"account"_s);
        row("scope as list", request(",\"scope\":[\"read\"]"), u"scope"_s);
        row("scope with an escape", request(",\"scope\":\"a\\u001bb\""), u"scope"_s);
        row("resource as number", request(",\"resource\":1"), u"resource"_s);
        row("resource null", request(",\"resource\":null"), u"resource"_s);
        row("resource with DEL", request(",\"resource\":\"https://a/\\u007f\""), u"resource"_s);
        row("min_valid below zero", request(",\"min_valid\":-1"), u"min_valid"_s);
        row("min_valid as text", request(",\"min_valid\":\"60\""), u"min_valid"_s);
        row("min_valid null", request(",\"min_valid\":null"), u"min_valid"_s);
        row("min_valid with a fraction", request(",\"min_valid\":1.5"), u"min_valid"_s);
        row("min_valid beyond numbers", request(",\"min_valid\":1e300"), u"min_valid"_s);
        row("min_valid of more than 30 days", request(",\"min_valid\":2592001"), u"min_valid"_s);
    }

    void saysWhichMemberIsWrong()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, member);
        const auto parsed = parseRequest(line);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, u"agent.request"_s);
        QCOMPARE(parsed.error().found, member);
        QVERIFY(parsed.error().kind == Error::Kind::BadInput);
    }

    void takesTheLongestThatIsAllowed()
    {
        const auto name = parseRequest(
            "{\"cloakroom\":1,\"get\":\"id_token\",\"account\":\"" + QByteArray(1024, 'a') + "\"}");
        QVERIFY(name);
        QCOMPARE(name->account.size(), 1024);
        QCOMPARE(codeOf(request(",\"min_valid\":2592000")), u"good"_s);
    }

    void namesBothVersions()
    {
        for (const qint64 version : {0, 2, -1}) {
            const auto parsed
                = parseRequest("{\"cloakroom\":" + QByteArray::number(version) + ",\"something\":\"new\"}");
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().code, u"agent.version"_s);
            QCOMPARE(parsed.error().expected, u"1"_s);
            QCOMPARE(parsed.error().found, QString::number(version));
        }
    }

    void answersWithAToken()
    {
        const QByteArray line = answerLine(token("abc"));
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        const QJsonObject answer = read(line);
        QCOMPARE(answer[u"cloakroom"_s].toInt(), 1);
        QCOMPARE(answer[u"token"_s].toString(), u"abc"_s);
        QCOMPARE(answer[u"token_type"_s].toString(), u"Bearer"_s);
        QCOMPARE(answer[u"exp"_s].toInteger(), 1'800'000'000);
        QCOMPARE(answer[u"expires_at"_s].toString(), u"2027-01-15T08:00:00Z"_s);
        QCOMPARE(answer[u"scope"_s].toString(), u"read write"_s);
        QCOMPARE(answer[u"account"_s].toObject()[u"id"_s].toString(), u"0123"_s);
        QCOMPARE(answer[u"account"_s].toObject()[u"name"_s].toString(), u"Work \"1\""_s);
        QVERIFY(!answer.contains(u"error"_s));
        QVERIFY(!answer.contains(u"note"_s));
    }

    void saysNothingThatIsNotKnown()
    {
        HandedOut bare;
        bare.kind = TokenRequest::Kind::IdToken;
        bare.token = crypto::Secret("e.e.e");
        QStringList members = read(answerLine(bare)).keys();
        members.sort();
        QCOMPARE(members, (QStringList {u"account"_s, u"cloakroom"_s, u"token"_s, u"token_type"_s}));
    }

    void saysThatATokenIsBound()
    {
        HandedOut bound = token("abc");
        bound.isBound = true;
        const QJsonObject answer = read(answerLine(bound));
        QCOMPARE(answer[u"token_type"_s].toString(), u"DPoP"_s);
        QVERIFY(!answer.contains(u"proof"_s));
        bound.proof = crypto::Secret("a.b.c");
        const QJsonObject proven = read(answerLine(bound));
        QCOMPARE(proven[u"proof"_s].toString(), u"a.b.c"_s);
        QVERIFY(!proven.contains(u"note"_s));
        QVERIFY(answer[u"note"_s].toString().contains(u"9449"_s));
    }

    void aTokenComesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("quotes") << QByteArray("a\"b\"");
        QTest::newRow("backslashes") << QByteArray("\\a\\\\b\\");
        QTest::newRow("what ends a string") << QByteArray("\",\"token\":\"evil");
        QTest::newRow("what would be an escape") << QByteArray("\\u0041\\n");
        QByteArray all;
        for (char each = 0x20; each < 0x7f; ++each)
            all += each;
        QTest::newRow("all that a header holds") << all;
        QTest::newRow("long") << QByteArray(longestAnswer / 4 - 1, '"');
    }

    void aTokenComesBackAsItWas()
    {
        QFETCH(QByteArray, secret);
        const QByteArray line = answerLine(token(secret));
        QCOMPARE(read(line)[u"token"_s].toString().toLatin1(), secret);
        QVERIFY(line.size() <= longestAnswer);
    }

    void aTokenThatNoHeaderHoldsIsAnError_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("line feed") << QByteArray("abc\ndef");
        QTest::newRow("carriage return") << QByteArray("abc\rdef");
        QTest::newRow("zero") << QByteArray("abc\0def", 7);
        QTest::newRow("DEL") << QByteArray("abc\x7f");
        QTest::newRow("beyond ASCII") << QByteArray("abc\xc3\xa9");
        QTest::newRow("too long") << QByteArray(longestAnswer / 4, 'a');
    }

    void aTokenThatNoHeaderHoldsIsAnError()
    {
        QFETCH(QByteArray, secret);
        const QByteArray line = answerLine(token(secret));
        QCOMPARE(read(line)[u"error"_s].toString(), u"handout.characters"_s);
        QVERIFY(!line.contains("abc"));
        QVERIFY(!line.contains("aaa"));
        QVERIFY(!read(line).contains(u"token"_s));
    }

    void answersWithAnErrorInWords()
    {
        const QByteArray line
            = answerLine(base::failure(Error::Kind::Refused, u"handout.denied"_s, {}, u"a\nb"_s));
        QCOMPARE(line.count('\n'), 1);
        const QJsonObject answer = read(line);
        QCOMPARE(answer[u"cloakroom"_s].toInt(), 1);
        QCOMPARE(answer[u"error"_s].toString(), u"handout.denied"_s);
        QCOMPARE(answer[u"status"_s].toInt(), 10);
        QVERIFY(answer[u"message"_s].toString().contains(u"You said no to this program."_s));
        QCOMPARE(answer.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
