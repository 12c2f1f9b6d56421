// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"
#include "support/awaited.h"
#include "support/certificates.h"
#include "support/scriptedserver.h"

using net::Http;
using support::ScriptedAnswer;
using support::ScriptedServer;
using namespace Qt::StringLiterals;

class TestHttps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificates.isReady()); }

    void init() { trust({m_certificates.authority()}); }

    void believesACertificateThatHolds()
    {
        const auto answer = ask(m_certificates.server(u"IP:127.0.0.1"_s));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code + answer.error().found));
        QCOMPARE(answer->status, 200);
        QCOMPARE(m_requests, 1);
    }

    void refusesACertificateThatDoesnt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("found");
        QTest::newRow("expired") << u"IP:127.0.0.1"_s << -1 << true << u"expired"_s;
        QTest::newRow("other host") << u"DNS:other.example"_s << 1 << true << u"host"_s;
        QTest::newRow("unknown authority") << u"IP:127.0.0.1"_s << 1 << false << u"unknown_issuer"_s;
    }

    void refusesACertificateThatDoesnt()
    {
        QFETCH(const QString, name);
        QFETCH(const int, days);
        QFETCH(const bool, trusted);
        QFETCH(const QString, found);
        if (!trusted)
            trust({});
        const auto answer = ask(m_certificates.server(name, days));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"http.tls"_s);
        QCOMPARE(answer.error().kind, base::Error::Kind::NotGenuine);
        QCOMPARE(answer.error().found, found);
        QCOMPARE(m_requests, 0);
    }

    void refusesASelfSignedCertificate()
    {
        trust({});
        const auto answer = ask(m_certificates.selfSigned());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"http.tls"_s);
        QCOMPARE(answer.error().found, u"self_signed"_s);
        QCOMPARE(m_requests, 0);
    }

    void refusesOldTls()
    {
        QSslConfiguration old = m_certificates.server(u"IP:127.0.0.1"_s);
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        old.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
        const auto answer = ask(old);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"http.tls"_s);
        QCOMPARE(m_requests, 0);
    }

    void speaksTls12()
    {
        QSslConfiguration tls = m_certificates.server(u"IP:127.0.0.1"_s);
        tls.setProtocol(QSsl::TlsV1_2);
        QVERIFY(ask(tls));
    }

    void offersNoHttp2()
    {
        QSslConfiguration tls = m_certificates.server(u"IP:127.0.0.1"_s);
        tls.setAllowedNextProtocols({"h2", "http/1.1"});
        QVERIFY(ask(tls));
        QCOMPARE(m_requests, 1);
    }

    void noticesAnAnswerBrokenOff()
    {
        const auto answer = ask(
            m_certificates.server(u"IP:127.0.0.1"_s), ScriptedAnswer::that(ScriptedAnswer::Ending::BreakOff));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"http.broken"_s);
    }

    void neverSendsTwiceUnasked()
    {
        const auto answer = ask(
            m_certificates.server(u"IP:127.0.0.1"_s), ScriptedAnswer::that(ScriptedAnswer::Ending::HangUp));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"http.broken"_s);
        QCOMPARE(m_requests, 1);
    }

private:
    static void trust(const QList<QSslCertificate> &authorities)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(authorities);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    base::Result<base::HttpAnswer> ask(
        const QSslConfiguration &tls, const ScriptedAnswer &said = ScriptedAnswer::json("{}"))
    {
        ScriptedServer server(tls);
        server.on("/a", said);
        Http http([] { return QDateTime::currentDateTimeUtc(); });
        base::HttpRequest request;
        request.method = "POST";
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        request.body = "code=once";
        request.url = server.url(u"/a"_s);
        const auto answer = support::awaited(http.send(request, &http));
        m_requests = int(server.requests().size());
        return answer;
    }

    support::Certificates m_certificates;
    int m_requests = 0;
};

QTEST_GUILESS_MAIN(TestHttps)
#include "tst_https.moc"
