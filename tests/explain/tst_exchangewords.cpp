// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/exchangewords.h"

#include <QTest>

using oauth::Exchange;
using namespace Qt::StringLiterals;

namespace {

QString meaningOf(const QList<explain::ExchangeLine> &lines, const QString &text)
{
    for (const auto &line : lines) {
        if (line.text == text)
            return line.meaning.isEmpty() ? u"none"_s : line.meaning;
    }
    return u"no such line"_s;
}

Exchange renewal()
{
    Exchange exchange;
    exchange.method = u"POST"_s;
    exchange.address = u"https://op.example/token"_s;
    exchange.parameters = {{u"grant_type"_s, u"refresh_token"_s, false}, {u"refresh_token"_s, {}, true},
        {u"vendor"_s, {}, true}};
    exchange.headers = {{u"Authorization"_s, u"Basic"_s, true}};
    exchange.status = 503;
    exchange.answerHeaders = {{u"Retry-After"_s, u"120"_s, false}};
    return exchange;
}

} // namespace

class TestExchangeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEachLine()
    {
        const auto lines = explain::linesOf(renewal());
        QCOMPARE(lines.first().text, u"POST https://op.example/token"_s);
        QCOMPARE(meaningOf(lines, u"grant_type=refresh_token"_s), u"ask for a new access token"_s);
        QCOMPARE(meaningOf(lines, u"refresh_token=••••••••"_s), u"good for new access tokens"_s);
        QCOMPARE(meaningOf(lines, u"vendor=••••••••"_s), u"masked: nothing is known of it"_s);
        QCOMPARE(meaningOf(lines, u"Authorization: Basic ••••••••"_s), u"who asks, with the proof"_s);
        QCOMPARE(meaningOf(lines, u"→ 503"_s), u"the server is in trouble"_s);
        QCOMPARE(meaningOf(lines, u"Retry-After: 120"_s), u"how long the server asks to wait"_s);
    }

    // What Cloakroom itself sends is never left unexplained.
    void knowsEveryParameterOfItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"response_type", "client_id", "redirect_uri", "scope", "state", "nonce",
                 "code_challenge", "code_challenge_method", "grant_type", "code", "code_verifier", "iss",
                 "refresh_token", "token", "token_type_hint", "client_secret", "access_token", "token_type",
                 "expires_in", "id_token", "error", "error_description", "device_code", "user_code",
                 "verification_uri", "verification_uri_complete", "interval", "DPoP"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void knowsEveryParameterOfItsOwn()
    {
        QFETCH(QString, name);
        QVERIFY(!explain::parameterMeaning(name).isEmpty());
    }

    void tellsWhatIsGivenForAToken()
    {
        QSet<QString> meanings;
        for (const char *grant : {"authorization_code", "refresh_token", "client_credentials",
                 "urn:ietf:params:oauth:grant-type:device_code",
                 "urn:ietf:params:oauth:grant-type:token-exchange"}) {
            Exchange exchange = renewal();
            exchange.parameters = {{u"grant_type"_s, QString::fromLatin1(grant), false}};
            meanings += meaningOf(explain::linesOf(exchange), u"grant_type="_s + QLatin1String(grant));
        }
        QCOMPARE(meanings.size(), 5);
        QVERIFY(!meanings.contains(u"what is given for a token"_s));
    }

    void saysWhyThereIsNoAnswer()
    {
        Exchange exchange = renewal();
        exchange.status = 0;
        exchange.failure = u"http.timeout"_s;
        const auto line = explain::linesOf(exchange).last();
        QCOMPARE(line.text, u"→ no answer"_s);
        QVERIFY(!line.meaning.isEmpty());
    }

    void tellsTheBrowsersWay()
    {
        const auto lines = explain::linesOf(
            Exchange::inBrowser(QUrl(u"https://op.example/authorize?scope=a"_s), {{u"code"_s, u"c"_s}}));
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].text, u"Browser https://op.example/authorize"_s);
        QCOMPARE(lines[2].text, u"→ back from the browser"_s);
        QCOMPARE(lines[3].text, u"code=••••••••"_s);
    }

    void standsInTwoColumns()
    {
        const QStringList lines = explain::toText({renewal(), renewal()}).split(u'\n');
        QVERIFY(lines.contains(QString()));
        const qsizetype column = lines[2].indexOf(u"ask for"_s);
        QVERIFY(column > 0);
        QCOMPARE(lines[3].indexOf(u"good for"_s), column);
    }
};

QTEST_GUILESS_MAIN(TestExchangeWords)
#include "tst_exchangewords.moc"
