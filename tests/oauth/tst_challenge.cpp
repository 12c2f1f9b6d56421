// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/challenge.h"

#include <QTest>

using oauth::Challenge;

namespace {

// "Bearer realm=example error=invalid_token; Basic ..." of what was understood.
QString understood(const QByteArray &field)
{
    const auto challenges = oauth::parseChallenges(field);
    if (!challenges)
        return challenges.error().code + u' ' + challenges.error().found;
    QStringList shown;
    for (const Challenge &challenge : *challenges) {
        QStringList words {challenge.scheme};
        if (!challenge.token68.isEmpty())
            words += challenge.token68;
        for (const auto &[name, value] : challenge.parameters)
            words += name + u'=' + value;
        shown += words.join(u' ');
    }
    return shown.join(QLatin1String("; "));
}

} // namespace

class TestChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsChallenges_data();
    void readsChallenges();
    void refusesWhatIsNoChallenge_data();
    void refusesWhatIsNoChallenge();
    void joinsSeveralFields();
    void tellsTheScopesThatAreMissed();
    void readsAnyBytesToAnEnd();
};

void TestChallenge::readsChallenges_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("challenges");
    const auto row = [](const char *name, const QByteArray &field, const char *challenges) {
        QTest::newRow(name) << field << QString::fromUtf8(challenges);
    };
    // RFC 6750 section 3
    row("realm alone", R"(Bearer realm="example")", "Bearer realm=example");
    row("with an error",
        R"(Bearer realm="example", error="invalid_token", error_description="The access token expired")",
        "Bearer realm=example error=invalid_token error_description=The access token expired");
    // RFC 9110 section 11.6.1
    row("two challenges", R"(Basic realm="simple", Newauth realm="apps", type=1, title="Login to \"apps\"")",
        "Basic realm=simple; Newauth realm=apps type=1 title=Login to \"apps\"");
    row("no parameters", "Bearer", "Bearer");
    row("no parameters, two", "Negotiate, Bearer", "Negotiate; Bearer");
    row("token68", "Negotiate YWJj==", "Negotiate YWJj==");
    row("token68 and more", "Negotiate YWJj==, Bearer realm=a", "Negotiate YWJj==; Bearer realm=a");
    row("names in any case", "bearer Realm=a, ERROR=b", "bearer realm=a error=b");
    row("blanks around =", "Bearer realm = \"a\" , scope\t=\t\"b c\"", "Bearer realm=a scope=b c");
    row("empty elements", ", ,Bearer realm=a, ,scope=b,,", "Bearer realm=a scope=b");
    row("comma in quotes", R"(Bearer realm="a, Basic b=c")", "Bearer realm=a, Basic b=c");
    row("empty value in quotes", R"(Bearer realm="")", "Bearer realm=");
    row("UTF-8 in quotes", "Bearer realm=\"Räume\"", "Bearer realm=Räume");
    row("nothing", "", "");
    // RFC 9449 section 7.1, RFC 9728 section 5.1
    row("DPoP", R"(DPoP error="use_dpop_nonce", algs="ES256 PS256")",
        "DPoP error=use_dpop_nonce algs=ES256 PS256");
    row("resource metadata", R"(Bearer resource_metadata="https://a.example/.well-known/x")",
        "Bearer resource_metadata=https://a.example/.well-known/x");
}

void TestChallenge::readsChallenges()
{
    QFETCH(QByteArray, field);
    QTEST(understood(field), "challenges");
}

void TestChallenge::refusesWhatIsNoChallenge_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &field, const char *code) {
        QTest::newRow(name) << field << QString::fromUtf8(code);
    };
    row("no scheme", "=a", "challenge.syntax 1");
    row("quoted scheme", "\"Bearer\"", "challenge.syntax 1");
    row("no value", "Bearer realm=, scope=a", "challenge.syntax 21");
    row("open quotes", "Bearer realm=\"a", "challenge.syntax 16");
    row("backslash at the end", "Bearer realm=\"a\\", "challenge.syntax 17");
    row("control character in quotes", QByteArray("Bearer realm=\"a\x01\""), "challenge.syntax 16");
    row("NUL", QByteArray("Bearer realm=\"a\0\"", 17), "challenge.syntax 16");
    row("no comma", "Bearer realm=\"a\" scope=\"b\"", "challenge.syntax 18");
    row("slash in a value", "Bearer realm=a/b", "challenge.syntax 15");
    row("tab behind the scheme", "Bearer\trealm=a", "challenge.syntax 8");
    row("twice the same", "Bearer scope=a, scope=b", "challenge.duplicate scope");
    row("twice in another case", "Bearer scope=a, Scope=b", "challenge.duplicate scope");
}

void TestChallenge::refusesWhatIsNoChallenge()
{
    QFETCH(QByteArray, field);
    QTEST(understood(field), "code");
}

void TestChallenge::joinsSeveralFields()
{
    base::HttpAnswer answer;
    answer.url = QUrl(QStringLiteral("https://api.example.com/"));
    answer.headers = {{"WWW-Authenticate", "Bearer realm=a"}, {"Content-Type", "text/plain"},
        {"www-authenticate", "DPoP algs=ES256"}};
    const auto challenges = oauth::challengesOf(answer);
    QCOMPARE(challenges->size(), 2);
    QVERIFY(challenges->first().isFor(QLatin1String("BEARER")));
    QCOMPARE(challenges->last().value(QStringLiteral("algs")), QStringLiteral("ES256"));
    QCOMPARE(challenges->last().value(QStringLiteral("realm")), QString());
    answer.headers = {{"WWW-Authenticate", "="}};
    QCOMPARE(oauth::challengesOf(answer).error().from, QStringLiteral("api.example.com"));
    answer.headers.clear();
    QVERIFY(oauth::challengesOf(answer)->isEmpty());
}

void TestChallenge::tellsTheScopesThatAreMissed()
{
    base::HttpAnswer answer;
    answer.status = 403;
    answer.headers
        = {{"WWW-Authenticate", "Basic, Bearer error=\"insufficient_scope\", scope=\"notes:write a\""}};
    QCOMPARE(oauth::scopesMissed(answer).toString(), QStringLiteral("notes:write a"));
    answer.headers // of a bound token: RFC 9449 section 7.1
        = {{"WWW-Authenticate", "DPoP error=\"insufficient_scope\", scope=\"notes:write\", algs=\"ES256\""}};
    QCOMPARE(oauth::scopesMissed(answer).toString(), QStringLiteral("notes:write"));
    answer.status = 401;
    QVERIFY(oauth::scopesMissed(answer).isEmpty());
    answer.status = 403;
    answer.headers = {{"WWW-Authenticate", "Bearer error=\"invalid_token\", scope=\"notes:write\""}};
    QVERIFY(oauth::scopesMissed(answer).isEmpty());
    answer.headers = {{"WWW-Authenticate", "Bearer error=\"insufficient_scope\""}};
    QVERIFY(oauth::scopesMissed(answer).isEmpty());
    answer.headers = {{"WWW-Authenticate", "="}};
    QVERIFY(oauth::scopesMissed(answer).isEmpty());
}

void TestChallenge::readsAnyBytesToAnEnd()
{
    // Every cut of a long field and every single byte in it: an answer or a fault, never a hang.
    const QByteArray whole
        = R"(Basic realm="a\"b", Negotiate YQ==, Bearer realm=x, scope="a b", error=invalid_token)";
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        oauth::parseChallenges(whole.first(cut));
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = whole;
            if (cut < whole.size())
                changed[cut] = char(byte);
            const auto challenges = oauth::parseChallenges(changed);
            QVERIFY(!challenges || challenges->size() <= whole.size());
        }
    }
}

QTEST_APPLESS_MAIN(TestChallenge)
#include "tst_challenge.moc"
