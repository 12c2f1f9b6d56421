// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/clientkey.h"
#include "oauth/clientassertion.h"
#include "strongdesk.h"
#include "support/certificates.h"

#include <QLocale>

using namespace strong;

// Who asks, shown by a key or a certificate.
class TestClientAuthentication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAKeyInPlaceOfASecret()
    {
        StrongDesk desk;
        SignInRequest request = desk.request();
        request.client.privateKey = makeClientKey(ClientKeyKind::Ec);
        request.client.keyId = oauth::keyIdOf(request.client.privateKey);
        const auto account = desk.signIn(request);
        QCOMPARE(desk.codeOf(account), u"signed in"_s);
        QCOMPARE(account->client.authentication, oauth::ClientAuthentication::PrivateKeyJwt);
        QVERIFY(account->client.privateKey.isEmpty());
        const auto first = desk.issuer.requests("/token").last();
        QVERIFY(desk.renews(account->id)); // with the key that the keychain holds
        const auto second = desk.issuer.requests("/token").last();
        for (const ScriptedRequest &each : {first, second}) {
            const QByteArray assertion = each.value(u"client_assertion"_s).toLatin1();
            QCOMPARE(claimsOf(assertion)[u"aud"_s].toString(), desk.issuer.url().toString());
            QVERIFY(each.value(u"client_secret"_s).isEmpty());
        }
        QVERIFY(first.value(u"client_assertion"_s) != second.value(u"client_assertion"_s));
        QVERIFY(desk.cloakroom.signInAgain(account->id)->client.privateKey == request.client.privateKey);
    }

    void aClockThatIsWrongEndsNoLogin()
    {
        StrongDesk desk;
        SignInRequest request = desk.request();
        request.client.privateKey = makeClientKey(ClientKeyKind::Ec);
        const auto account = desk.signIn(request);
        QVERIFY(account);
        ScriptedAnswer refusal = ScriptedAnswer::json("{\"error\":\"invalid_client\"}", 401);
        const auto date = [](int ahead) {
            return QLocale::c()
                .toString(
                    QDateTime::currentDateTimeUtc().addSecs(-ahead), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                .toLatin1();
        };
        refusal.headers.append(qMakePair(QByteArray("Date"), date(3600)));
        desk.issuer.on("/token", refusal);
        QVERIFY(desk.renews(account->id));
        QCOMPARE(desk.cloakroom.book().find(account->id)->trouble->code, u"client.clock"_s);
        QCOMPARE(desk.cloakroom.book().find(account->id)->state, State::SignedIn);
        refusal.headers.last().second = date(0);
        desk.issuer.on("/token", refusal);
        QVERIFY(desk.renews(account->id));
        QCOMPARE(desk.cloakroom.book().find(account->id)->state, State::SignInAgain);
    }

    void showsACertificateWhereThatIsTheClientsName()
    {
        StrongDesk desk;
        desk.issuer.metadata[u"token_endpoint_auth_methods_supported"_s] = QJsonArray {u"tls_client_auth"_s};
        desk.issuer.metadata[u"mtls_endpoint_aliases"_s]
            = QJsonObject {{u"token_endpoint"_s, desk.at("/mtls/token")}};
        desk.issuer.on("/mtls/token", [&desk](const ScriptedRequest &) {
            return ScriptedAnswer::json(QJsonDocument(desk.issuer.tokenAnswer).toJson());
        });
        SignInRequest request = desk.request();
        request.settings.network.certificateFile = u"/certificate.pem"_s;
        const auto account = desk.signIn(request);
        QCOMPARE(desk.codeOf(account), u"signed in"_s);
        QCOMPARE(account->client.authentication, oauth::ClientAuthentication::TlsClientAuth);
        QVERIFY(desk.issuer.requests("/token").isEmpty());
        const ScriptedRequest asked = desk.issuer.requests("/mtls/token").last();
        QCOMPARE(asked.value(u"client_id"_s), u"desk"_s);
        QVERIFY(asked.header("Authorization").isEmpty());
        QVERIFY(desk.renews(account->id));
        QCOMPARE(desk.issuer.requests("/mtls/token").size(), 2);
    }

    void showsACertificateWhereAProgramCannotShowNothing()
    {
        StrongDesk desk;
        desk.issuer.metadata[u"token_endpoint_auth_methods_supported"_s]
            = QJsonArray {u"none"_s, u"self_signed_tls_client_auth"_s};
        SignInRequest request = desk.request();
        request.settings.network.certificateFile = u"/certificate.pem"_s;
        const auto person = desk.signIn(request);
        QCOMPARE(desk.codeOf(person), u"signed in"_s);
        QCOMPARE(person->client.authentication, oauth::ClientAuthentication::None);
        request.grant = oauth::GrantType::ClientCredentials;
        const auto program = desk.signIn(request);
        QCOMPARE(desk.codeOf(program), u"signed in"_s);
        QCOMPARE(program->client.authentication, oauth::ClientAuthentication::TlsClientAuth);
    }

    void aLockLeavesASignInItsPassphrase()
    {
        support::Certificates certificates;
        certificates.client(u"desk"_s);
        StrongDesk desk;
        support::ScriptedServer elsewhere(certificates.server(u"IP:127.0.0.1"_s));
        desk.issuer.metadata[u"mtls_endpoint_aliases"_s]
            = QJsonObject {{u"token_endpoint"_s, elsewhere.url(u"/token"_s).toString()}};
        elsewhere.on("/token", [&desk](const ScriptedRequest &) {
            return ScriptedAnswer::json(QJsonDocument(desk.issuer.tokenAnswer).toJson());
        });
        SignInRequest request = desk.request();
        request.settings.network.certificateFile = certificates.clientWithEncryptedKey();
        request.settings.network.authoritiesFile = certificates.authorityFile();
        request.routeSecrets.passphrase = crypto::Secret("secret");
        QVERIFY(certificates.isReady());
        const auto signIn = desk.cloakroom.signIn(request);
        connect(signIn.get(), &SignIn::reached, this, [&desk](SignIn::Step step) {
            if (step == SignIn::Step::WaitForUser) // who has asked for the way before, and goes on by it
                QVERIFY(desk.cloakroom.lock());
        });
        QCOMPARE(desk.codeOf(awaited(signIn->run())), u"signed in"_s);
        QVERIFY(desk.cloakroom.isLocked());
    }

    void aCertificateMayComeToAnAccountLater()
    {
        StrongDesk desk;
        support::ScriptedServer elsewhere;
        desk.issuer.metadata[u"mtls_endpoint_aliases"_s]
            = QJsonObject {{u"token_endpoint"_s, elsewhere.url(u"/token"_s).toString()}};
        elsewhere.on("/token", [&desk](const ScriptedRequest &) {
            return ScriptedAnswer::json(QJsonDocument(desk.issuer.tokenAnswer).toJson());
        });
        const auto account = desk.signIn();
        QVERIFY(account);
        auto again = *desk.cloakroom.signInAgain(account->id);
        again.settings.network.certificateFile = u"/certificate.pem"_s;
        QCOMPARE(desk.codeOf(desk.signIn(again)), u"signed in"_s);
        QCOMPARE(elsewhere.requests("/token").size(), 1);
        again.settings.network.certificateFile.clear();
        QCOMPARE(desk.codeOf(desk.signIn(again)), u"signed in"_s);
    }

    void goesTheUsualWayWithoutACertificate()
    {
        StrongDesk desk;
        desk.issuer.metadata[u"mtls_endpoint_aliases"_s]
            = QJsonObject {{u"token_endpoint"_s, desk.at("/mtls/token")}};
        QCOMPARE(desk.codeOf(desk.signIn()), u"signed in"_s);
        QCOMPARE(desk.issuer.requests("/token").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestClientAuthentication)
#include "tst_clientauthentication.moc"
