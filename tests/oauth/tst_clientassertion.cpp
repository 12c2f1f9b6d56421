// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/clientassertion.h"

#include "oauth/deviceauthorization.h"
#include "oauth/revocation.h"
#include "oauth/tokenendpoint.h"
#include "signing.h"

#include <QSet>
#include <QTest>

using crypto::Curve;
using crypto::Key;
using crypto::Secret;
using oauth::Client;
using oauth::ClientAuthentication;
using namespace Qt::StringLiterals;

namespace {

const QString assertionType = u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s;
const QString issuer = u"https://op.example/tenant"_s;

Client clientWith(const Key &pair, const QString &algorithm)
{
    Client client;
    client.clientId = u"desk 1"_s;
    client.clientSecret = Secret("hunter2");
    client.privateKey = pair.toPkcs8();
    client.authentication = ClientAuthentication::PrivateKeyJwt;
    client.signingAlgorithm = algorithm;
    client.keyId = oauth::keyIdOf(client.privateKey);
    return client;
}

oauth::ServerMetadata server()
{
    oauth::ServerMetadata metadata;
    metadata.issuer = issuer;
    metadata.tokenEndpoint = QUrl(u"https://op.example/token"_s);
    metadata.revocationEndpoint = QUrl(u"https://op.example/revoke"_s);
    metadata.deviceAuthorizationEndpoint = QUrl(u"https://op.example/device"_s);
    return metadata;
}

QByteArray assertionIn(const base::HttpRequest &sent)
{
    const QStringList all = signing::values(sent, u"client_assertion"_s);
    return all.size() == 1 ? all.constFirst().toLatin1() : QByteArray();
}

QString audienceOf(const base::HttpRequest &request)
{
    return signing::claims(assertionIn(signing::sent(request)))[u"aud"_s].toString();
}

} // namespace

class TestClientAssertion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoAsks()
    {
        const Key pair = Key::generate(Curve::P256);
        const auto request = oauth::refreshGrant(server(), clientWith(pair, u"ES256"_s), Secret("r"));
        const QByteArray assertion = assertionIn(signing::sent(request));
        const QJsonObject header {{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"ES256"_s},
            {u"kid"_s, QString::fromLatin1(jose::Jwk::fromKey(pair, {}).thumbprint())}};
        QCOMPARE(signing::header(assertion), header);
        QJsonObject claims = signing::claims(assertion);
        QVERIFY(claims[u"jti"_s].toString().size() >= 16);
        claims.remove(u"jti"_s);
        const QJsonObject expected {{u"iss"_s, u"desk 1"_s}, {u"sub"_s, u"desk 1"_s}, {u"aud"_s, issuer},
            {u"iat"_s, 1'800'000'000}, {u"exp"_s, 1'800'000'060}};
        QCOMPARE(claims, expected);
    }

    // RFC 7515 section 4.1.4: the server's name for it, if it has one
    void namesItsKeyAsTheServerDoes()
    {
        Client client = clientWith(Key::generate(Curve::P256), u"ES256"_s);
        client.keyId = u"2026-11 \"\u00fc"_s;
        const auto sent = [&client] {
            return signing::header(
                assertionIn(signing::sent(oauth::refreshGrant(server(), client, Secret("r")))));
        };
        QCOMPARE(sent()[u"kid"_s].toString(), client.keyId);
        QCOMPARE(signing::jwk(oauth::publicKey(client)).kid, client.keyId);
        client.keyId.clear();
        QVERIFY(!sent().contains(u"kid"_s));
        QVERIFY(!QJsonDocument::fromJson(oauth::publicKey(client)).object().contains(u"kid"_s));
    }

    // RFC 7638
    void namesAKeyByItsThumbprint()
    {
        const Key pair = Key::generate(Curve::Ed25519);
        QCOMPARE(
            oauth::keyIdOf(pair.toPkcs8()), QString::fromLatin1(jose::Jwk::fromKey(pair, {}).thumbprint()));
        for (const Secret &rubbish : {Secret(), Secret("rubbish")})
            QCOMPARE(oauth::keyIdOf(rubbish), QString());
    }

    void isSignedByTheKeyThatTheServerKnows_data()
    {
        QTest::addColumn<Key>("pair");
        QTest::addColumn<QString>("algorithm");
        QTest::newRow("ES256") << Key::generate(Curve::P256) << u"ES256"_s;
        QTest::newRow("ES384") << Key::generate(Curve::P384) << u"ES384"_s;
        QTest::newRow("ES512") << Key::generate(Curve::P521) << u"ES512"_s;
        QTest::newRow("EdDSA") << Key::generate(Curve::Ed25519) << u"EdDSA"_s;
        QTest::newRow("PS256") << signing::rsaPair() << u"PS256"_s;
        QTest::newRow("RS256") << signing::rsaPair() << u"RS256"_s;
        QTest::newRow("RS512") << signing::rsaPair() << u"RS512"_s;
    }

    void isSignedByTheKeyThatTheServerKnows()
    {
        QFETCH(const Key, pair);
        QFETCH(const QString, algorithm);
        const Client client = clientWith(pair, algorithm);
        const auto request = oauth::refreshGrant(server(), client, Secret("r"));
        const QByteArray assertion = assertionIn(signing::sent(request));
        const jose::Jwk known = signing::jwk(oauth::publicKey(client));
        QCOMPARE(signing::fault(assertion, known, algorithm), QString());
        QCOMPARE(signing::header(assertion)[u"kid"_s].toString(), known.kid);
    }

    void isFreshWithEachSending()
    {
        const auto request
            = oauth::refreshGrant(server(), clientWith(Key::generate(Curve::P256), u"ES256"_s), Secret("r"));
        QVERIFY(!request.body.contains("client_assertion"));
        QSet<QString> ids;
        for (int i = 0; i < 20; ++i) {
            const auto sent = signing::sent(request);
            QCOMPARE(signing::values(sent, u"client_assertion"_s).size(), 1);
            QCOMPARE(signing::values(sent, u"client_assertion_type"_s), QStringList {assertionType});
            ids += signing::claims(assertionIn(sent))[u"jti"_s].toString();
        }
        QCOMPARE(ids.size(), 20);
    }

    // RFC 7521 section 4.2: no other authentication beside it
    void isTheOnlyWayInWhichItShowsItself()
    {
        const auto request
            = oauth::refreshGrant(server(), clientWith(Key::generate(Curve::P256), u"ES256"_s), Secret("r"));
        const auto sent = signing::sent(request);
        QCOMPARE(sent.body,
            "grant_type=refresh_token&refresh_token=r&client_id=desk%201&client_assertion_type="
            "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion="
                + assertionIn(sent));
        QVERIFY(signing::headers(sent, "Authorization").isEmpty());
        QVERIFY(!sent.body.contains("secret") && !sent.body.contains("hunter2"));
    }

    void fillsAnEmptyForm()
    {
        base::HttpRequest request;
        oauth::addClientAssertion(request, clientWith(Key::generate(Curve::P256), u"ES256"_s), issuer);
        QVERIFY(signing::sent(request).body.startsWith("client_assertion_type="));
    }

    // draft-ietf-oauth-rfc7523bis section 4
    void isForTheIssuerAtEachEndpoint()
    {
        const Client client = clientWith(Key::generate(Curve::P256), u"ES256"_s);
        QCOMPARE(audienceOf(oauth::grantRequest(server().tokenEndpoint, server(), client, {})), issuer);
        QCOMPARE(audienceOf(oauth::deviceAuthorizationRequest(server(), client)), issuer);
        QCOMPARE(audienceOf(oauth::revocationRequest(
                     server(), client, Secret("t"), oauth::TokenTypeHint::RefreshToken)),
            issuer);
    }

    void isForTheEndpointWhereThereIsNoIssuer_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("plain") << u"https://op.example/token"_s;
        QTest::newRow("query") << u"https://op.example/token?tenant=a%26b"_s;
        QTest::newRow("blank") << u"https://op.example/a%20b/token"_s;
        QTest::newRow("outside ASCII") << u"https://op.example/%C3%BC/token"_s;
    }

    void isForTheEndpointWhereThereIsNoIssuer()
    {
        QFETCH(const QString, endpoint);
        const Client client = clientWith(Key::generate(Curve::P256), u"ES256"_s);
        QCOMPARE(audienceOf(oauth::clientRequest(QUrl(endpoint), client, {})), endpoint);
        auto byHand = server();
        byHand.issuer.clear();
        QCOMPARE(audienceOf(oauth::grantRequest(QUrl(endpoint), byHand, client, {})), endpoint);
    }

    void becomesAMemberWhereTheServerWantsJson()
    {
        auto jsonServer = server();
        jsonServer.quirks.tokenRequestIsJson = true;
        const Client client = clientWith(Key::generate(Curve::P256), u"ES256"_s);
        const auto sent = signing::sent(oauth::refreshGrant(jsonServer, client, Secret("r")));
        const QJsonObject body = QJsonDocument::fromJson(sent.body).object();
        QCOMPARE(body[u"refresh_token"_s].toString(), u"r"_s);
        QCOMPARE(body[u"client_assertion_type"_s].toString(), assertionType);
        QCOMPARE(
            signing::claims(body[u"client_assertion"_s].toString().toLatin1())[u"aud"_s].toString(), issuer);
    }

    void sendsNoneWithoutAKey()
    {
        for (const Secret &key : {Secret(), Secret("rubbish")}) {
            Client client = clientWith(Key::generate(Curve::P256), u"ES256"_s);
            client.privateKey = key;
            const auto request = oauth::refreshGrant(server(), client, Secret("r"));
            QVERIFY(request.signers.isEmpty());
            QVERIFY(!request.body.contains("hunter2"));
            QVERIFY(oauth::publicKey(client).isEmpty());
        }
    }

    void choosesAnAlgorithmOfTheServers_data()
    {
        QTest::addColumn<Key>("pair");
        QTest::addColumn<QStringList>("supported");
        QTest::addColumn<QString>("algorithm"); // empty: none
        const Key p256 = Key::generate(Curve::P256);
        const Key &rsa = signing::rsaPair();
        const Key edwards = Key::generate(Curve::Ed25519);
        const QStringList many {u"RS256"_s, u"RS384"_s, u"PS256"_s, u"ES256"_s, u"ES384"_s, u"EdDSA"_s};
        QTest::newRow("P-256 of many") << p256 << many << u"ES256"_s;
        QTest::newRow("P-384 of many") << Key::generate(Curve::P384) << many << u"ES384"_s;
        QTest::newRow("Ed25519 of many") << edwards << many << u"EdDSA"_s;
        QTest::newRow("RSA of many") << rsa << many << u"PS256"_s;
        QTest::newRow("RSA of PKCS #1 alone") << rsa << QStringList {u"RS512"_s, u"RS256"_s} << u"RS256"_s;
        QTest::newRow("RSA of a longer hash") << rsa << QStringList {u"ES256"_s, u"PS384"_s} << u"PS384"_s;
        QTest::newRow("P-256 where none is listed") << p256 << QStringList() << u"ES256"_s;
        QTest::newRow("P-521 where none is listed")
            << Key::generate(Curve::P521) << QStringList() << u"ES512"_s;
        QTest::newRow("RSA where none is listed") << rsa << QStringList() << u"RS256"_s;
        QTest::newRow("Ed25519 where none is listed") << edwards << QStringList() << u"EdDSA"_s;
        QTest::newRow("Ed25519 by the name of RFC 9864")
            << edwards << QStringList {u"RS256"_s, u"Ed25519"_s} << u"Ed25519"_s;
        QTest::newRow("P-256 of RSA's") << p256 << QStringList {u"RS256"_s, u"PS256"_s} << QString();
        QTest::newRow("P-256 of another curve's") << p256 << QStringList {u"ES384"_s} << QString();
        QTest::newRow("RSA of EC's") << rsa << QStringList {u"ES256"_s} << QString();
        QTest::newRow("of a secret's") << rsa << QStringList {u"HS256"_s, u"none"_s} << QString();
    }

    void choosesAnAlgorithmOfTheServers()
    {
        QFETCH(const Key, pair);
        QFETCH(const QStringList, supported);
        QFETCH(const QString, algorithm);
        const auto chosen = oauth::assertionAlgorithm(pair.toPkcs8(), supported);
        QCOMPARE(chosen.value_or(QString()), algorithm);
        if (!chosen) {
            QCOMPARE(chosen.error().code, u"client.key_algorithm"_s);
            QCOMPARE(chosen.error().expected, supported.join(u", "_s));
            QVERIFY(!chosen.error().found.isEmpty());
        }
    }

    void choosesNoneWithoutAKey()
    {
        QCOMPARE(oauth::assertionAlgorithm(Secret("rubbish"), {}).error().code, u"key.pkcs8"_s);
        QCOMPARE(oauth::assertionAlgorithm({}, {u"ES256"_s}).error().code, u"key.pkcs8"_s);
    }

    void givesAwayThePublicHalfAlone_data()
    {
        QTest::addColumn<Key>("pair");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QStringList>("members");
        QTest::newRow("EC") << Key::generate(Curve::P256) << u"ES256"_s
                            << QStringList {u"alg"_s, u"crv"_s, u"kid"_s, u"kty"_s, u"use"_s, u"x"_s, u"y"_s};
        QTest::newRow("RSA") << signing::rsaPair() << u"PS256"_s
                             << QStringList {u"alg"_s, u"e"_s, u"kid"_s, u"kty"_s, u"n"_s, u"use"_s};
        QTest::newRow("Ed25519") << Key::generate(Curve::Ed25519) << u"EdDSA"_s
                                 << QStringList {u"alg"_s, u"crv"_s, u"kid"_s, u"kty"_s, u"use"_s, u"x"_s};
    }

    void givesAwayThePublicHalfAlone()
    {
        QFETCH(const Key, pair);
        QFETCH(const QString, algorithm);
        const QJsonObject jwk
            = QJsonDocument::fromJson(oauth::publicKey(clientWith(pair, algorithm))).object();
        QTEST(QStringList(jwk.keys()), "members");
        QCOMPARE(jwk[u"alg"_s].toString(), algorithm);
        QCOMPARE(jwk[u"use"_s].toString(), u"sig"_s);
        QCOMPARE(jwk[u"kid"_s].toString(), QString::fromLatin1(jose::Jwk::fromKey(pair, {}).thumbprint()));
    }

    // RFC 7517 section 4.4: the member is optional, and an empty one names no algorithm
    void namesNoAlgorithmBeforeOneIsChosen()
    {
        const QJsonObject jwk
            = QJsonDocument::fromJson(oauth::publicKey(clientWith(signing::rsaPair(), {}))).object();
        QVERIFY(jwk.contains(u"n"_s));
        QVERIFY(!jwk.contains(u"alg"_s));
    }
};

QTEST_GUILESS_MAIN(TestClientAssertion)
#include "tst_clientassertion.moc"
