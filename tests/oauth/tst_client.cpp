// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/client.h"

#include <QTest>

using oauth::Redirect;
using namespace Qt::StringLiterals;

class tst_Client : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARedirectAsItWasRegistered_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<Redirect>("redirect");
        const auto row = [](const char *name, const QString &uri, const QString &host, quint16 port,
                             const QString &path) {
            QTest::newRow(name) << uri
                                << Redirect {.host = host,
                                       .ports = port ? QList<quint16> {port} : QList<quint16>(),
                                       .path = path};
        };
        row("any port", u"http://127.0.0.1/callback"_s, u"127.0.0.1"_s, 0, u"/callback"_s);
        row("a port", u"http://127.0.0.1:8400/"_s, u"127.0.0.1"_s, 8400, u"/"_s);
        row("the highest port", u"http://localhost:65535/a"_s, u"localhost"_s, 65535, u"/a"_s);
        row("IPv6", u"http://[::1]:80/a/b"_s, u"[::1]"_s, 80, u"/a/b"_s);
    }

    void readsARedirectAsItWasRegistered()
    {
        QFETCH(QString, uri);
        const auto redirect = Redirect::parse(uri);
        QVERIFY(redirect);
        QTEST(*redirect, "redirect");
        QCOMPARE(redirect->uri(redirect->ports.value(0)).toString(QUrl::FullyEncoded), uri);
    }

    void keepsAnAddressElsewhereWhole()
    {
        const auto redirect = Redirect::parse(u"https://op.example/back?app=desk"_s);
        QVERIFY(redirect);
        QCOMPARE(redirect->uri(4711), QUrl(u"https://op.example/back?app=desk"_s));
        QCOMPARE(*Redirect::parse(redirect->uri(0).toString()), *redirect);
    }

    void refusesOtherRedirects_data()
    {
        QTest::addColumn<QString>("uri");
        for (const char *uri : {"", "127.0.0.1/callback", "https://op.example/a#b",
                 "http://op.example/callback", "http://127.0.0.2/callback", "http://127.1/callback",
                 "http://LOCALHOST/callback", "http://127.0.0.1:/a", "http://127.0.0.1:0/a",
                 "http://127.0.0.1:65536/a", "http://127.0.0.1/a?b", "http://127.0.0.1/a#b",
                 "http://127.0.0.1/%2e", "http://127.0.0.1/a b", "http://127.0.0.1/a\n",
                 "http://u@127.0.0.1/a", "http://[::1%25eth0]/a", "com.example.app:/callback"})
            QTest::newRow(uri) << QString::fromLatin1(uri);
    }

    void refusesOtherRedirects()
    {
        QFETCH(QString, uri);
        const auto redirect = Redirect::parse(uri);
        QVERIFY(!redirect);
        QCOMPARE(redirect.error().code, u"redirect.uri"_s);
    }

    void putsTheBoundPortIntoTheUri()
    {
        QCOMPARE(Redirect::parse(u"http://localhost"_s)->uri(8080).toString(QUrl::FullyEncoded),
            u"http://localhost:8080"_s);
        QCOMPARE(Redirect().uri(49152).toString(QUrl::FullyEncoded), u"http://127.0.0.1:49152/callback"_s);
        const Redirect six {.host = u"[::1]"_s, .ports = {}, .path = u"/x"_s};
        QCOMPARE(six.uri(1).toString(QUrl::FullyEncoded), u"http://[::1]:1/x"_s);
    }

    void putsASecretWhereTheServerTakesIt()
    {
        using oauth::ClientAuthentication;
        const auto with = [](const char *secret, const QStringList &methods) {
            return oauth::authenticationWith(crypto::Secret(secret), methods);
        };
        QCOMPARE(with("", {u"client_secret_post"_s}), ClientAuthentication::None);
        QCOMPARE(with("s", {}), ClientAuthentication::SecretBasic);
        QCOMPARE(with("s", {u"client_secret_post"_s, u"client_secret_basic"_s}),
            ClientAuthentication::SecretBasic);
        QCOMPARE(with("s", {u"client_secret_post"_s, u"none"_s}), ClientAuthentication::SecretPost);
        QCOMPARE(with("s", {u"private_key_jwt"_s}), ClientAuthentication::SecretBasic);
    }

    void knowsEachAuthenticationByName()
    {
        using enum oauth::ClientAuthentication;
        for (const auto each : {None, SecretBasic, SecretPost, EmptyBasic, PrivateKeyJwt, TlsClientAuth}) {
            QVERIFY(!oauth::authenticationName(each).isEmpty());
            QCOMPARE(oauth::authenticationNamed(oauth::authenticationName(each)), each);
        }
        QCOMPARE(oauth::authenticationName(PrivateKeyJwt), u"private_key_jwt"_s);
        QCOMPARE(oauth::authenticationName(TlsClientAuth), u"tls_client_auth"_s);
        QCOMPARE(oauth::authenticationNamed(u"self_signed_tls_client_auth"_s), TlsClientAuth);
        for (const QString &other : {u""_s, u"client_secret_jwt"_s, u"None"_s, u"private_key_jwt "_s})
            QVERIFY(!oauth::authenticationNamed(other));
    }

    void knowsEachBindingByName()
    {
        using enum oauth::Binding;
        for (const auto each : {WhereOffered, Never, Required})
            QCOMPARE(oauth::bindingNamed(oauth::bindingName(each)), each);
        QCOMPARE(oauth::bindingName(Required), u"required"_s);
        QCOMPARE(oauth::bindingNamed(u"never"_s), Never);
        QCOMPARE(oauth::bindingNamed({}), WhereOffered);
        QCOMPARE(oauth::bindingNamed(u"Never"_s), WhereOffered);
    }

    void needsASecretWhereOneIsShown()
    {
        using enum oauth::ClientAuthentication;
        for (const auto each : {SecretBasic, SecretPost})
            QVERIFY(oauth::needsSecret(each));
        for (const auto each : {None, EmptyBasic, PrivateKeyJwt, TlsClientAuth})
            QVERIFY(!oauth::needsSecret(each));
    }

    void tellsClientDocumentsFromOtherAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("good");
        QTest::newRow("by the book") << u"https://desk.example/client.json"_s << true;
        QTest::newRow("with a port") << u"https://desk.example:8443/c"_s << true;
        QTest::newRow("no path") << u"https://desk.example/"_s << false;
        QTest::newRow("in development")
            << u"http://localhost/?scope=atproto&redirect_uri=http%3A%2F%2F127.0.0.1%2F"_s << true;
        QTest::newRow("another host") << u"http://localhost.example/c"_s << false;
        QTest::newRow("http") << u"http://127.0.0.1/c"_s << false;
        QTest::newRow("dot segment") << u"https://desk.example/a/../c"_s << false;
        QTest::newRow("fragment") << u"https://desk.example/c#d"_s << false;
        QTest::newRow("user info") << u"https://me@desk.example/c"_s << false;
        QTest::newRow("no address") << u"desk"_s << false;
    }

    void tellsClientDocumentsFromOtherAddresses()
    {
        QFETCH(const QString, address);
        const auto checked = oauth::checkClientDocument(address);
        QTEST(checked.has_value(), "good");
        if (!checked)
            QCOMPARE(checked.error().code, u"client.document"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Client)
#include "tst_client.moc"
