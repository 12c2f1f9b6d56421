// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"
#include "support/awaited.h"
#include "support/certificates.h"
#include "support/scriptedproxy.h"
#include "support/scriptedserver.h"

#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QVersionNumber>
#include <sys/stat.h>

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
        QTest::newRow("expired") << u"IP:127.0.0.1"_s << 0 << true
                                 << u"expired\nTest server\nTest authority"_s;
        QTest::newRow("other host") << u"DNS:other.example"_s << 1 << true
                                    << u"host\nother.example\nTest authority"_s;
        QTest::newRow("unknown authority")
            << u"IP:127.0.0.1"_s << 1 << false << u"unknown_issuer\nTest server\nTest authority"_s;
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
        QCOMPARE(answer.error().found, u"self_signed\nTest server\nTest server"_s);
        QCOMPARE(m_requests, 0);
    }

    void believesTheAuthoritiesOfTheRoute()
    {
        trust({});
        base::Route route;
        route.authoritiesFile = m_certificates.authorityFile();
        QVERIFY(ask(m_certificates.server(u"IP:127.0.0.1"_s), ScriptedAnswer::json("{}"), route));
        const auto without = ask(m_certificates.server(u"IP:127.0.0.1"_s));
        QVERIFY(!without); // nobody else's trust grew
    }

    void showsTheCertificateToItsHostsAlone()
    {
        base::Route route;
        route.certificateFile = m_certificates.client(u"me"_s);
        route.certificateHosts = QStringList {u"127.0.0.1"_s};
        QVERIFY(ask(asking(), ScriptedAnswer::json("{}"), route));
        QCOMPARE(m_client, u"me"_s);
        route.certificateHosts = QStringList {u"issuer.example"_s};
        QVERIFY(ask(asking(), ScriptedAnswer::json("{}"), route));
        QCOMPARE(m_client, QString());
    }

    void readsACertificateThatWasRenewed()
    {
        const QString file = m_certificates.client(u"old"_s);
        base::Route route;
        route.certificateFile = file;
        route.certificateHosts = QStringList {u"127.0.0.1"_s};
        ScriptedServer server(asking());
        server.on("/a", ScriptedAnswer::json("{}"));
        Http http([] { return QDateTime::currentDateTimeUtc(); });
        base::HttpRequest request;
        request.url = server.url(u"/a"_s);
        QVERIFY(support::awaited(http.by(route).send(request, &http)));
        const QString renewed = m_certificates.client(u"renewed"_s);
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::copy(renewed, file));
        QVERIFY(support::awaited(http.by(route).send(request, &http)));
        QCOMPARE(server.requests().constLast().client, u"renewed"_s);
    }

    void endsNoRequestForTheSakeOfAnother()
    {
        const QString file = m_certificates.client(u"old"_s);
        base::Route route;
        route.certificateFile = file;
        ScriptedServer plain;
        ScriptedServer server(asking());
        for (ScriptedServer *each : {&plain, &server}) {
            each->on("/slow", ScriptedAnswer::that(ScriptedAnswer::Ending::Drip));
            each->on("/a", ScriptedAnswer::json("{}"));
        }
        Http http([] { return QDateTime::currentDateTimeUtc(); });
        base::HttpRequest request;
        const auto ask = [&](ScriptedServer &whom, const QString &path) {
            request.url = whom.url(path);
            return http.by(route).send(request, &http);
        };
        const auto first = ask(plain, u"/slow"_s);
        QTRY_COMPARE(plain.requests().size(), 1);
        QVERIFY(support::awaited(ask(server, u"/a"_s))); // the files are read for it
        const auto second = ask(server, u"/slow"_s);
        QTRY_COMPARE(server.requests().size(), 2);
        const QString renewed = m_certificates.client(u"renewed"_s);
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::copy(renewed, file));
        QVERIFY(support::awaited(ask(server, u"/a"_s))); // and read again
        QVERIFY(support::awaited(first));
        QVERIFY(support::awaited(second));
    }

    void goesNowhereByAProxyThatIsNone()
    {
        base::Route route;
        route.proxy = base::Route::Proxy::Given;
        route.proxyUrl = QUrl(u"ftp://127.0.0.1:1"_s);
        const auto answer = ask(m_certificates.server(u"IP:127.0.0.1"_s), ScriptedAnswer::json("{}"), route);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"route.proxy"_s);
        QCOMPARE(m_requests, 0);
    }

    void saysWhatIsWrongWithAFile_data()
    {
        m_certificates.client(u"me"_s);
        const QString pipe = m_top.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("absent") << u"/nowhere/me.pem"_s << u"route.file"_s;
        QTest::newRow("a pipe") << pipe << u"route.file"_s;
        QTest::newRow("without end") << u"/dev/zero"_s << u"route.file"_s;
        QFile large(m_top.filePath(u"large"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize((1 << 20) + 1));
        QTest::newRow("too large") << large.fileName() << u"route.file"_s;
        QTest::newRow("encrypted key") << m_certificates.clientWithEncryptedKey() << u"route.encrypted_key"_s;
        QTest::newRow("other key") << m_certificates.clientWithOtherKey() << u"route.other_key"_s;
        QTest::newRow("no key") << m_certificates.clientWithoutKey() << u"route.no_key"_s;
        QTest::newRow("no certificate") << m_certificates.keyFile() << u"route.no_certificate"_s;
    }

    void saysWhatIsWrongWithAFile()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, code);
        base::Route route;
        route.certificateFile = file;
        const auto answer = ask(asking(), ScriptedAnswer::json("{}"), route);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(answer.error().from, file);
        QCOMPARE(m_requests, 0);
    }

    void goesByTheProxyOfTheRoute()
    {
        ScriptedServer server(m_certificates.server(u"DNS:issuer.example"_s));
        server.on("/a", ScriptedAnswer::json("{}"));
        support::ScriptedProxy proxy(server.serverPort());
        Http http([] { return QDateTime::currentDateTimeUtc(); });
        int seen = 0;
        connect(&http, &Http::exchanged, &http, [&seen] { ++seen; });
        base::HttpRequest request;
        request.url = QUrl(u"https://issuer.example/a"_s);
        const auto answer = support::awaited(http.by(by(proxy)).send(request, &http));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code + answer.error().found));
        QCOMPARE(proxy.targets(), QStringList {u"issuer.example:443"_s});
        QCOMPARE(seen, 1); // the first door tells of all
        QCOMPARE(&http.by(by(proxy)).by(by(proxy)), &http.by(by(proxy)));
        QCOMPARE(&http.by(by(proxy)).by({}), &http);
    }

    void goesByNoProxyToThisComputer()
    {
        ScriptedServer server;
        server.on("/a", ScriptedAnswer::json("{}"));
        support::ScriptedProxy proxy(server.serverPort());
        Http http([] { return QDateTime::currentDateTimeUtc(); });
        base::HttpRequest request;
        request.url = server.url(u"/a"_s);
        QVERIFY(support::awaited(http.by(by(proxy)).send(request, &http)));
        QVERIFY(proxy.targets().isEmpty());
    }

    void tellsOfAProxyThatWantsAPassword()
    {
        support::ScriptedProxy proxy(1);
        proxy.wantsPassword = true;
        Http http([] { return QDateTime::currentDateTimeUtc(); });
        base::HttpRequest request;
        request.url = QUrl(u"https://issuer.example/a"_s);
        const auto answer = support::awaited(http.by(by(proxy)).send(request, &http));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"http.unreachable"_s);
        QCOMPARE(answer.error().found, u"proxy_authentication"_s);
    }

    void logsInAtTheProxy()
    {
        ScriptedServer server(m_certificates.server(u"DNS:issuer.example"_s));
        server.on("/a", ScriptedAnswer::json("{}"));
        support::ScriptedProxy proxy(server.serverPort());
        proxy.wantsPassword = true;
        proxy.login = "ana:w\xf6rd"; // ISO 8859-1, as Qt has it
        base::Route route = by(proxy);
        route.proxyUser = u"ana"_s;
        Http http([] { return QDateTime::currentDateTimeUtc(); });
        base::HttpRequest request;
        request.url = QUrl(u"https://issuer.example/a"_s);
        const auto ask = [&](const QByteArray &password) {
            return support::awaited(
                http.by(route, {.proxyPassword = crypto::Secret(password)}).send(request, &http));
        };
        const auto wrong = ask("other");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, u"http.unreachable"_s);
        QCOMPARE(wrong.error().found, u"proxy_login"_s);
        const auto none = ask({});
        QVERIFY(!none);
        QCOMPARE(none.error().found, u"proxy_login"_s);
        QVERIFY(server.requests().isEmpty());
        const auto answer = ask("w\u00f6rd");
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code + answer.error().found));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requests().constFirst().header("Proxy-Authorization").isEmpty());
    }

    // A server behind the proxy that plays one gets no login, and its answer is an answer.
    void givesTheProxysLoginToNobodyElse()
    {
        ScriptedServer server(m_certificates.server(u"DNS:issuer.example"_s));
        server.on("/a", ScriptedAnswer {407, {{"Proxy-Authenticate", "Basic realm=\"a\""}}, "{}"});
        support::ScriptedProxy proxy(server.serverPort());
        proxy.wantsPassword = true;
        proxy.login = "ana:word";
        base::Route route = by(proxy);
        route.proxyUser = u"ana"_s;
        Http http([] { return QDateTime::currentDateTimeUtc(); });
        base::HttpRequest request;
        request.url = QUrl(u"https://issuer.example/a"_s);
        const auto answer = support::awaited(
            http.by(route, {.proxyPassword = crypto::Secret("word")}).send(request, &http));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code + answer.error().found));
        QCOMPARE(answer->status, 407);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requests().constFirst().header("Proxy-Authorization").isEmpty());
    }

    void forgetsTheLoginOfAProxy()
    {
        ScriptedServer server(m_certificates.server(u"DNS:issuer.example"_s));
        server.on("/a", ScriptedAnswer::json("{}"));
        support::ScriptedProxy proxy(server.serverPort());
        proxy.wantsPassword = true;
        proxy.login = "ana:word";
        base::Route route = by(proxy);
        route.proxyUser = u"ana"_s;
        const net::RouteSecrets secrets {.proxyPassword = crypto::Secret("word")};
        Http http([] { return QDateTime::currentDateTimeUtc(); });
        Http &there = http.by(route, secrets);
        base::HttpRequest request;
        request.url = QUrl(u"https://issuer.example/a"_s);
        QVERIFY(support::awaited(there.send(request, &http)));
        http.setLocked(true);
        QVERIFY(!support::awaited(there.send(request, &http)));
        http.setLocked(false);
        QCOMPARE(&http.by(route, secrets), &there);
        QVERIFY(support::awaited(there.send(request, &http)));
        // What is under way is ended first.
        auto worker = std::make_unique<QObject>();
        QCOMPARE(&http.by(route, secrets, worker.get()), &there);
        http.setLocked(true);
        QVERIFY(support::awaited(there.send(request, &http)));
        worker.reset();
        QVERIFY(!support::awaited(there.send(request, &http)));
    }

    void opensTheKeyOfTheCertificateByItsPassphrase()
    {
        m_certificates.client(u"me"_s);
        base::Route route;
        route.certificateFile = m_certificates.clientWithEncryptedKey();
        route.certificateHosts = QStringList {u"127.0.0.1"_s};
        ScriptedServer server(asking());
        server.on("/a", ScriptedAnswer::json("{}"));
        Http http([] { return QDateTime::currentDateTimeUtc(); });
        base::HttpRequest request;
        request.url = server.url(u"/a"_s);
        const auto ask = [&](const QByteArray &passphrase) {
            return support::awaited(
                http.by(route, {.passphrase = crypto::Secret(passphrase)}).send(request, &http));
        };
        const auto other = ask("other");
        QVERIFY(!other);
        QCOMPARE(other.error().code, u"route.passphrase"_s);
        QCOMPARE(other.error().from, route.certificateFile);
        QVERIFY(ask("secret"));
        QCOMPARE(server.requests().constLast().client, u"me"_s);
    }

    void tellsOfAProxyThatLeadsNowhere_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("found");
        const QByteArray status = "HTTP/1.1 %1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        const auto row = [&status](const char *name, const QByteArray &said, const QString &found) {
            QTest::newRow(name) << u"http"_s << true << QByteArray(status).replace("%1", said) << found;
        };
        // Later releases of Qt tell it apart from other troubles on the way.
        const QString nobody = QLibraryInfo::version() < QVersionNumber(6, 8) ? u"by_proxy"_s : u"proxy"_s;
        QTest::newRow("nobody is there") << u"http"_s << false << QByteArray() << nobody;
        QTest::newRow("nobody is there, SOCKS") << u"socks5"_s << false << QByteArray() << nobody;
        row("it says no", "403 Forbidden", u"by_proxy"_s);
        row("it is broken", "500 Internal Server Error", u"by_proxy"_s);
        row("it finds nobody there", "503 Service Unavailable", u"connection_refused"_s);
        row("it finds no such host", "404 Not Found", u"host_not_found"_s);
    }

    void tellsOfAProxyThatLeadsNowhere()
    {
        QFETCH(const QString, scheme);
        QFETCH(const bool, isThere);
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, found);
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        base::Route route;
        route.proxy = base::Route::Proxy::Given;
        route.proxyUrl = QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(proxy.serverPort()));
        connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
            QTcpSocket *visitor = proxy.nextPendingConnection();
            connect(visitor, &QTcpSocket::readyRead, visitor, [visitor, &answer] {
                visitor->write(answer);
                visitor->disconnectFromHost();
            });
        });
        if (!isThere)
            proxy.close();
        Http http([] { return QDateTime::currentDateTimeUtc(); });
        base::HttpRequest request;
        request.url = QUrl(u"https://issuer.example/a"_s);
        const auto told = support::awaited(http.by(route).send(request, &http));
        QVERIFY(!told);
        QCOMPARE(told.error().kind, base::Error::Kind::Offline);
        QCOMPARE(told.error().code, u"http.unreachable"_s);
        QCOMPARE(told.error().found, found);
        QCOMPARE(told.error().from, u"issuer.example"_s);
    }

    // OpenSSL refuses it by itself on both sides, unless its configuration, which it reads once, lets it.
    void refusesOldTls()
    {
        const QString careless = u"OPENSSL_CONF"_s;
        if (!qEnvironmentVariableIsSet(qPrintable(careless))) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(careless, carelessConfiguration());
            QProcess again;
            again.setProcessEnvironment(environment);
            again.setProcessChannelMode(QProcess::MergedChannels);
            again.start(QCoreApplication::applicationFilePath(), {u"refusesOldTls"_s});
            QVERIFY2(again.waitForFinished() && again.exitStatus() == QProcess::NormalExit
                    && again.exitCode() == 0,
                again.readAll().constData());
            return;
        }
        QSslConfiguration old = m_certificates.server(u"IP:127.0.0.1"_s);
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        old.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
        QVERIFY(takesAnyTls(old));
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

    QString carelessConfiguration() const
    {
        QFile file(m_top.filePath(u"openssl.cnf"_s));
        const QByteArray text = "openssl_conf = all\n"
                                "[all]\nssl_conf = tls\n"
                                "[tls]\nsystem_default = careless\n"
                                "[careless]\nMinProtocol = TLSv1\nCipherString = ALL:@SECLEVEL=0\n"
                                "[req]\ndistinguished_name = name\nx509_extensions = authority\n"
                                "[name]\n[authority]\nbasicConstraints = critical, CA:TRUE\n";
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }

    // Whether somebody gets through to such a server who looks at no version.
    static bool takesAnyTls(const QSslConfiguration &tls)
    {
        ScriptedServer server(tls);
        QSslConfiguration any = QSslConfiguration::defaultConfiguration();
        any.setProtocol(QSsl::AnyProtocol);
        QSslSocket socket;
        socket.setSslConfiguration(any);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, server.url().port());
        return QTest::qWaitFor([&socket] { return socket.isEncrypted(); });
    }

    base::Result<base::HttpAnswer> ask(const QSslConfiguration &tls,
        const ScriptedAnswer &said = ScriptedAnswer::json("{}"), const base::Route &route = {})
    {
        ScriptedServer server(tls);
        server.on("/a", said);
        Http http([] { return QDateTime::currentDateTimeUtc(); });
        base::HttpRequest request;
        request.method = "POST";
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        request.body = "code=once";
        request.url = server.url(u"/a"_s);
        const auto answer = support::awaited(http.by(route).send(request, &http));
        m_client = server.requests().isEmpty() ? QString() : server.requests().constLast().client;
        m_requests = int(server.requests().size());
        return answer;
    }

    // Wants to see a client's certificate, and takes none, too.
    QSslConfiguration asking()
    {
        QSslConfiguration tls = m_certificates.server(u"IP:127.0.0.1"_s);
        tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        tls.setCaCertificates({m_certificates.authority()});
        return tls;
    }

    static base::Route by(const support::ScriptedProxy &proxy)
    {
        base::Route route;
        route.proxy = base::Route::Proxy::Given;
        route.proxyUrl = proxy.url();
        return route;
    }

    QTemporaryDir m_top;
    support::Certificates m_certificates;
    QString m_client; // that the server saw
    int m_requests = 0;
};

QTEST_GUILESS_MAIN(TestHttps)
#include "tst_https.moc"
