// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/servermetadata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using base::Error;
using oauth::ServerMetadata;
using namespace Qt::StringLiterals;

namespace {

const QString issuer = u"https://op.example/realms/dev"_s;

QJsonObject document()
{
    return {
        {u"issuer"_s, issuer},
        {u"authorization_endpoint"_s, u"https://op.example/authorize?tenant=1"_s},
        {u"token_endpoint"_s, u"https://op.example/token"_s},
        {u"jwks_uri"_s, u"https://keys.example/jwks"_s},
        {u"userinfo_endpoint"_s, u"https://op.example/userinfo"_s},
        {u"revocation_endpoint"_s, u"https://op.example/revoke"_s},
        {u"end_session_endpoint"_s, u"https://op.example/end"_s},
        {u"response_types_supported"_s, QJsonArray {u"id_token"_s, u"code"_s}},
        {u"code_challenge_methods_supported"_s, QJsonArray {u"plain"_s, u"S256"_s}},
        {u"id_token_signing_alg_values_supported"_s,
            QJsonArray {u"ES256"_s, u"none"_s, u"HS256"_s, u"PS256"_s}},
        {u"scopes_supported"_s, QJsonArray {u"openid"_s, u"email"_s}},
        {u"authorization_response_iss_parameter_supported"_s, true},
    };
}

// The same of a server that knows RFC 8705, 9126, 9449, 7662 and JARM.
QJsonObject newer()
{
    QJsonObject all = document();
    all[u"pushed_authorization_request_endpoint"_s] = u"https://op.example/par"_s;
    all[u"require_pushed_authorization_requests"_s] = true;
    all[u"introspection_endpoint"_s] = u"https://op.example/introspect"_s;
    all[u"token_endpoint_auth_signing_alg_values_supported"_s] = QJsonArray {u"ES256"_s};
    all[u"dpop_signing_alg_values_supported"_s] = QJsonArray {u"ES256"_s, u"PS256"_s};
    all[u"response_modes_supported"_s] = QJsonArray {u"query"_s, u"query.jwt"_s};
    all[u"authorization_signing_alg_values_supported"_s] = QJsonArray {u"PS256"_s};
    all[u"mtls_endpoint_aliases"_s] = QJsonObject {{u"token_endpoint"_s, u"https://mtls.op.example/token"_s},
        {u"introspection_endpoint"_s, u"https://mtls.op.example/introspect"_s},
        {u"unknown_endpoint"_s, u"http://anywhere"_s}, {u"revocation_endpoint"_s, QJsonValue::Null}};
    return all;
}

base::HttpAnswer answerOf(const QByteArray &body, int status = 200)
{
    base::HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = body;
    answer.url = QUrl(u"https://op.example/realms/dev/.well-known/openid-configuration"_s);
    return answer;
}

base::HttpAnswer answerOf(const QJsonObject &object)
{
    return answerOf(QJsonDocument(object).toJson());
}

} // namespace

class tst_ServerMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsTheWellKnownAddresses_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("appended");
        QTest::addColumn<QString>("inserted");
        const auto row = [](const char *name, const char *of, const char *appended, const char *inserted) {
            QTest::newRow(name) << QString::fromLatin1(of) << QString::fromLatin1(appended)
                                << QString::fromLatin1(inserted);
        };
        row("a host", "https://op.example", "https://op.example/.well-known/openid-configuration",
            "https://op.example/.well-known/oauth-authorization-server");
        row("a trailing slash", "https://op.example/", "https://op.example/.well-known/openid-configuration",
            "https://op.example/.well-known/oauth-authorization-server");
        row("a path", "https://op.example/a/b", "https://op.example/a/b/.well-known/openid-configuration",
            "https://op.example/.well-known/oauth-authorization-server/a/b");
        row("a path with a slash behind", "https://op.example:8443/a/",
            "https://op.example:8443/a/.well-known/openid-configuration",
            "https://op.example:8443/.well-known/oauth-authorization-server/a");
        row("an encoded path", "https://op.example/a%2Fb",
            "https://op.example/a%2Fb/.well-known/openid-configuration",
            "https://op.example/.well-known/oauth-authorization-server/a%2Fb");
    }

    void buildsTheWellKnownAddresses()
    {
        QFETCH(QString, of);
        const auto urls = ServerMetadata::wellKnownUrls(QUrl(of));
        QTEST(urls[0].toString(QUrl::FullyEncoded), "appended");
        QTEST(urls[1].toString(QUrl::FullyEncoded), "inserted");
    }

    void asksForOauthsOwnDocumentFirstWhereAnApiNamedTheIssuer()
    {
        const auto urls = ServerMetadata::wellKnownUrls(
            QUrl(u"https://op.example/a"_s), ServerMetadata::Lookup::OAuthFirst);
        QCOMPARE(urls,
            QList<QUrl>({QUrl(u"https://op.example/.well-known/oauth-authorization-server/a"_s),
                QUrl(u"https://op.example/.well-known/openid-configuration/a"_s),
                QUrl(u"https://op.example/a/.well-known/openid-configuration"_s)}));
    }

    void readsADocument()
    {
        const auto metadata = ServerMetadata::parse(answerOf(document()), issuer);
        QVERIFY(metadata);
        QCOMPARE(metadata->issuer, issuer);
        QCOMPARE(metadata->authorizationEndpoint, QUrl(u"https://op.example/authorize?tenant=1"_s));
        QCOMPARE(metadata->tokenEndpoint, QUrl(u"https://op.example/token"_s));
        QCOMPARE(metadata->jwksUri, QUrl(u"https://keys.example/jwks"_s));
        QCOMPARE(metadata->userinfoEndpoint, QUrl(u"https://op.example/userinfo"_s));
        QCOMPARE(metadata->revocationEndpoint, QUrl(u"https://op.example/revoke"_s));
        QCOMPARE(metadata->endSessionEndpoint, QUrl(u"https://op.example/end"_s));
        QCOMPARE(metadata->scopesSupported, QStringList({u"openid"_s, u"email"_s}));
        QVERIFY(metadata->authorizationResponseIssParameterSupported);
        QVERIFY(metadata->hasIdTokens());
    }

    void takesNoAlgorithmThatProvesNothing()
    {
        const auto metadata = ServerMetadata::parse(answerOf(document()), issuer);
        QVERIFY(metadata);
        QCOMPARE(metadata->idTokenSigningAlgValuesSupported, QStringList({u"ES256"_s, u"PS256"_s}));

        QJsonObject macOnly = document();
        macOnly[u"id_token_signing_alg_values_supported"_s] = QJsonArray {u"HS256"_s};
        const auto none = ServerMetadata::parse(answerOf(macOnly), issuer);
        QVERIFY(none);
        QVERIFY(none->idTokenSigningAlgValuesSupported.isEmpty());
    }

    // OpenID Connect Discovery section 3, RFC 9701 section 7
    void knowsWhatSignsEachAnswer()
    {
        QJsonObject several = document();
        several[u"userinfo_signing_alg_values_supported"_s] = QJsonArray {u"none"_s, u"RS256"_s};
        several[u"introspection_signing_alg_values_supported"_s] = QJsonArray {u"HS256"_s, u"EdDSA"_s};
        const auto read = ServerMetadata::parse(answerOf(several), issuer);
        QVERIFY(read);
        const auto kept = ServerMetadata::fromJson(read->toJson());
        for (const auto &metadata : {*read, *kept}) {
            QCOMPARE(metadata.userinfoAlgorithms(), QStringList {u"RS256"_s});
            QCOMPARE(metadata.introspectionAlgorithms(), QStringList {u"EdDSA"_s});
        }
        const auto silent = ServerMetadata::parse(answerOf(document()), issuer);
        QCOMPARE(silent->userinfoAlgorithms(), QStringList({u"ES256"_s, u"PS256"_s}));
        QCOMPARE(silent->introspectionAlgorithms(), QStringList({u"ES256"_s, u"PS256"_s}));
    }

    void expectsRs256WhereNoAlgorithmIsListed()
    {
        QJsonObject silent = document();
        silent.remove(u"id_token_signing_alg_values_supported"_s);
        const auto metadata = ServerMetadata::parse(answerOf(silent), issuer);
        QVERIFY(metadata);
        QCOMPARE(metadata->idTokenSigningAlgValuesSupported, QStringList {u"RS256"_s});
    }

    void doesWithoutWhatIsOptional()
    {
        QJsonObject least;
        for (const QString &name : {u"issuer"_s, u"authorization_endpoint"_s, u"token_endpoint"_s})
            least[name] = document()[name];
        least[u"userinfo_endpoint"_s] = QJsonValue::Null;
        const auto metadata = ServerMetadata::parse(answerOf(least), issuer);
        QVERIFY(metadata);
        QVERIFY(metadata->userinfoEndpoint.isEmpty());
        QVERIFY(!metadata->authorizationResponseIssParameterSupported);
        QVERIFY(!metadata->hasIdTokens());
    }

    void refusesADocument_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const auto row
            = [](const char *name, const QString &member, const QJsonValue &value, const char *code) {
                  QTest::newRow(name) << member << value << QString::fromLatin1(code);
              };
        const QJsonValue none = QJsonValue::Undefined;
        row("oidcc-client-test-discovery-issuer-mismatch", u"issuer"_s, u"https://evil.example"_s,
            "discovery.issuer");
        row("issuer with a slash more", u"issuer"_s, issuer + u'/', "discovery.issuer");
        row("issuer in capitals", u"issuer"_s, issuer.toUpper(), "discovery.issuer");
        row("issuer absent", u"issuer"_s, none, "discovery.issuer");
        row("issuer no string", u"issuer"_s, QJsonArray {issuer}, "discovery.issuer");
        for (const char *member : {"authorization_endpoint", "token_endpoint"})
            row(member, QString::fromLatin1(member), none, "discovery.missing");
        for (const char *member : {"authorization_endpoint", "token_endpoint", "jwks_uri",
                 "userinfo_endpoint", "revocation_endpoint", "end_session_endpoint", "registration_endpoint",
                 "device_authorization_endpoint"}) {
            const QByteArray name = QByteArray(member) + " past the gate";
            row(name.constData(), QString::fromLatin1(member), u"http://op.example/x"_s,
                "discovery.endpoint");
        }
        row("a script for an endpoint", u"authorization_endpoint"_s, u"javascript:alert(1)"_s,
            "discovery.endpoint");
        row("an endpoint with a fragment", u"token_endpoint"_s, u"https://op.example/token#x"_s,
            "discovery.endpoint");
        row("a number for an endpoint", u"jwks_uri"_s, 5, "discovery.endpoint");
        row("no code", u"response_types_supported"_s, QJsonArray {u"code id_token"_s},
            "discovery.response_type");
        row("plain alone", u"code_challenge_methods_supported"_s, QJsonArray {u"plain"_s}, "discovery.pkce");
    }

    void refusesADocument()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QJsonObject changed = document();
        changed[member] = value;
        const auto metadata = ServerMetadata::parse(answerOf(changed), issuer);
        QVERIFY(!metadata);
        QCOMPARE(metadata.error().code, code);
        QCOMPARE(metadata.error().kind, Error::Kind::BadAnswer);
        QCOMPARE(metadata.error().from, u"op.example"_s);
        if (code == u"discovery.endpoint"_s)
            QCOMPARE(metadata.error().expected, member);
    }

    // RFC 8414 section 2
    void needsAPageToSignInOnlyWhereAGrantDoes_data()
    {
        QTest::addColumn<QJsonValue>("grants");
        QTest::addColumn<bool>("needed");
        QTest::newRow("nothing listed") << QJsonValue(QJsonValue::Undefined) << true;
        QTest::newRow("an empty list") << QJsonValue(QJsonArray()) << true;
        QTest::newRow("codes") << QJsonValue(QJsonArray {u"client_credentials"_s, u"authorization_code"_s})
                               << true;
        QTest::newRow("programs alone") << QJsonValue(QJsonArray {u"client_credentials"_s}) << false;
        QTest::newRow("devices alone")
            << QJsonValue(QJsonArray {u"urn:ietf:params:oauth:grant-type:device_code"_s}) << false;
    }

    void needsAPageToSignInOnlyWhereAGrantDoes()
    {
        QFETCH(const QJsonValue, grants);
        QFETCH(const bool, needed);
        QJsonObject changed = document();
        changed.remove(u"authorization_endpoint"_s);
        changed[u"grant_types_supported"_s] = grants;
        changed[u"response_types_supported"_s] = QJsonArray();
        const auto metadata = ServerMetadata::parse(answerOf(changed), issuer);
        QCOMPARE(metadata.has_value(), !needed);
        if (needed) {
            QCOMPARE(metadata.error().code, u"discovery.missing"_s);
            QCOMPARE(metadata.error().expected, u"authorization_endpoint"_s);
        }
    }

    void readsWhatNewerServersSay()
    {
        const auto metadata = ServerMetadata::parse(answerOf(newer()), issuer);
        QVERIFY2(metadata, qPrintable(metadata ? QString() : metadata.error().expected));
        QCOMPARE(metadata->pushedAuthorizationRequestEndpoint, QUrl(u"https://op.example/par"_s));
        QCOMPARE(metadata->introspectionEndpoint, QUrl(u"https://op.example/introspect"_s));
        QCOMPARE(metadata->tokenEndpointAuthSigningAlgValuesSupported, QStringList {u"ES256"_s});
        QCOMPARE(metadata->dpopSigningAlgValuesSupported, QStringList({u"ES256"_s, u"PS256"_s}));
        QCOMPARE(metadata->responseModesSupported, QStringList({u"query"_s, u"query.jwt"_s}));
        QCOMPARE(metadata->authorizationSigningAlgValuesSupported, QStringList {u"PS256"_s});
        QVERIFY(metadata->requirePushedAuthorizationRequests);
        QVERIFY(!ServerMetadata::parse(answerOf(document()), issuer)->requirePushedAuthorizationRequests);
    }

    // RFC 8705 section 5
    void goesByTheAliasesOfTheEndpoints()
    {
        const auto metadata = ServerMetadata::parse(answerOf(newer()), issuer);
        QVERIFY(metadata);
        QCOMPARE(metadata->tokenEndpoint, QUrl(u"https://op.example/token"_s));
        const ServerMetadata aliased = metadata->withAliases();
        QCOMPARE(aliased.tokenEndpoint, QUrl(u"https://mtls.op.example/token"_s));
        QCOMPARE(aliased.introspectionEndpoint, QUrl(u"https://mtls.op.example/introspect"_s));
        QCOMPARE(aliased.revocationEndpoint, metadata->revocationEndpoint); // has none
        QCOMPARE(aliased.issuer, issuer);
        QVERIFY(aliased.mtlsEndpointAliases.isEmpty());
        const auto kept = ServerMetadata::fromJson(aliased.toJson());
        QVERIFY(kept);
        QCOMPARE(kept->tokenEndpoint, aliased.tokenEndpoint);
        QVERIFY(!metadata->toJson().contains(u"mtls_endpoint_aliases"_s));
    }

    void takesNoAliasPastTheGate_data()
    {
        QTest::addColumn<QString>("alias");
        QTest::newRow("http") << u"http://op.example/token"_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s;
        QTest::newRow("a fragment") << u"https://op.example/token#x"_s;
        QTest::newRow("nothing") << QString(u""_s);
    }

    void takesNoAliasPastTheGate()
    {
        QFETCH(const QString, alias);
        QJsonObject changed = document();
        changed[u"mtls_endpoint_aliases"_s] = QJsonObject {{u"token_endpoint"_s, alias}};
        const auto metadata = ServerMetadata::parse(answerOf(changed), issuer);
        QVERIFY(metadata);
        QVERIFY(metadata->mtlsEndpointAliases.isEmpty());
        QCOMPARE(metadata->withAliases().tokenEndpoint, metadata->tokenEndpoint);
    }

    void doesWithoutWhatIsMoreThanASignInNeeds_data()
    {
        QTest::addColumn<QString>("member");
        QTest::newRow("requests ahead") << u"pushed_authorization_request_endpoint"_s;
        QTest::newRow("introspection") << u"introspection_endpoint"_s;
    }

    void doesWithoutWhatIsMoreThanASignInNeeds()
    {
        QFETCH(const QString, member);
        QJsonObject changed = document();
        changed[member] = u"http://op.example/x"_s;
        const auto metadata = ServerMetadata::parse(answerOf(changed), issuer);
        QVERIFY(metadata);
        QVERIFY(metadata->pushedAuthorizationRequestEndpoint.isEmpty());
        QVERIFY(metadata->introspectionEndpoint.isEmpty());
    }

    // JARM sections 2.3 and 4
    void knowsHowAnswersAreSigned_data()
    {
        QTest::addColumn<QJsonObject>("others");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QStringList>("algorithms");
        const auto modes = [](const QJsonArray &all) {
            return QJsonObject {{u"response_modes_supported"_s, all}};
        };
        const auto signs = [](const QJsonArray &all) {
            return QJsonObject {{u"response_modes_supported"_s, QJsonArray {u"query.jwt"_s}},
                {u"authorization_signing_alg_values_supported"_s, all}};
        };
        const QStringList usual {u"RS256"_s};
        QTest::newRow("nothing listed") << QJsonObject() << QString() << usual;
        QTest::newRow("plain ones") << modes({u"query"_s, u"form_post"_s}) << QString() << usual;
        QTest::newRow("in the query")
            << modes({u"query"_s, u"jwt"_s, u"query.jwt"_s}) << u"query.jwt"_s << usual;
        QTest::newRow("as usual") << modes({u"jwt"_s}) << u"jwt"_s << usual;
        QTest::newRow("where nobody listens")
            << modes({u"fragment.jwt"_s, u"form_post.jwt"_s}) << QString() << usual;
        QTest::newRow("with known algorithms") << signs({u"none"_s, u"ES256"_s, u"HS256"_s, u"PS256"_s})
                                               << u"query.jwt"_s << QStringList {u"ES256"_s, u"PS256"_s};
        QTest::newRow("with what proves nothing")
            << signs({u"none"_s, u"HS256"_s}) << QString() << QStringList();
    }

    void knowsHowAnswersAreSigned()
    {
        QFETCH(const QJsonObject, others);
        QJsonObject changed = document();
        for (auto each = others.begin(); each != others.end(); ++each)
            changed[each.key()] = each.value();
        const auto metadata = ServerMetadata::parse(answerOf(changed), issuer);
        QVERIFY(metadata);
        QTEST(metadata->signedResponseMode(), "mode");
        QTEST(metadata->responseAlgorithms(), "algorithms");
    }

    void asksForNoSignatureWithoutAKeyToCheckItBy()
    {
        QJsonObject changed = newer();
        changed.remove(u"jwks_uri"_s);
        QCOMPARE(ServerMetadata::parse(answerOf(changed), issuer)->signedResponseMode(), QString());
        QCOMPARE(ServerMetadata::parse(answerOf(newer()), issuer)->signedResponseMode(), u"query.jwt"_s);
    }

    void keepsWhatNewerServersSay()
    {
        const auto metadata = ServerMetadata::parse(answerOf(newer()), issuer);
        QVERIFY(metadata);
        const auto again = ServerMetadata::fromJson(metadata->toJson());
        QVERIFY(again);
        QCOMPARE(again->toJson(), metadata->toJson());
        QCOMPARE(again->pushedAuthorizationRequestEndpoint, metadata->pushedAuthorizationRequestEndpoint);
        QCOMPARE(again->introspectionEndpoint, metadata->introspectionEndpoint);
        QCOMPARE(again->dpopSigningAlgValuesSupported, metadata->dpopSigningAlgValuesSupported);
        QCOMPARE(again->tokenEndpointAuthSigningAlgValuesSupported, QStringList {u"ES256"_s});
        QCOMPARE(again->signedResponseMode(), u"query.jwt"_s);
        QVERIFY(again->requirePushedAuthorizationRequests);
        ServerMetadata pageless = *metadata;
        pageless.authorizationEndpoint.clear();
        QVERIFY(ServerMetadata::fromJson(pageless.toJson()));
    }

    void isComparedWithWhatItWas()
    {
        const auto before = *ServerMetadata::parse(answerOf(document()), issuer);
        QVERIFY(before.comparedWith(before));
        ServerMetadata moved = before;
        moved.tokenEndpoint = QUrl(u"https://op.example:8443/token"_s);
        QCOMPARE(moved.comparedWith(before).error().code, u"sign_in.server_changed"_s);
        ServerMetadata path = before;
        path.tokenEndpoint = QUrl(u"https://op.example/other"_s);
        QVERIFY(path.comparedWith(before));
        ServerMetadata promising = before;
        promising.authorizationResponseIssParameterSupported = true;
        ServerMetadata silent = before;
        silent.authorizationResponseIssParameterSupported = false;
        QVERIFY(promising.comparedWith(silent));
        QCOMPARE(silent.comparedWith(promising).error().code, u"sign_in.server_changed"_s);
    }

    void noticesAnEndpointElsewhere_data()
    {
        QTest::addColumn<QUrl ServerMetadata::*>("endpoint");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *name, QUrl ServerMetadata::*endpoint) {
            QTest::newRow(name) << endpoint << QString::fromLatin1(name);
        };
        row("authorization_endpoint", &ServerMetadata::authorizationEndpoint);
        row("jwks_uri", &ServerMetadata::jwksUri);
        row("userinfo_endpoint", &ServerMetadata::userinfoEndpoint);
        row("revocation_endpoint", &ServerMetadata::revocationEndpoint);
        row("end_session_endpoint", &ServerMetadata::endSessionEndpoint);
        row("registration_endpoint", &ServerMetadata::registrationEndpoint);
        row("pushed_authorization_request_endpoint", &ServerMetadata::pushedAuthorizationRequestEndpoint);
        row("introspection_endpoint", &ServerMetadata::introspectionEndpoint);
    }

    void noticesAnEndpointElsewhere()
    {
        QFETCH(QUrl ServerMetadata::*, endpoint);
        QFETCH(QString, name);
        const QUrl elsewhere(u"https://x.example/there"_s);
        auto before = *ServerMetadata::parse(answerOf(document()), issuer);
        before.*endpoint = {};
        ServerMetadata now = before;
        now.*endpoint = elsewhere; // it had none
        QCOMPARE(now.comparedWith(before).error().expected, name + u": -"_s);
        QCOMPARE(now.comparedWith(before).error().found, name + u": https://x.example:443"_s);
        QVERIFY(before.comparedWith(now)); // it has none any more
        QVERIFY(now.comparedWith(now)); // it was there before
        before.*endpoint = QUrl(u"https://y.example/here"_s);
        QCOMPARE(now.comparedWith(before).error().expected, name + u": https://y.example:443"_s);
        now.*endpoint = now.tokenEndpoint.resolved(QUrl(u"/there"_s));
        QVERIFY(now.comparedWith(before));
    }

    void looksAtTheEndpointsOfTheGrantAlone()
    {
        const auto before = *ServerMetadata::parse(answerOf(document()), issuer);
        ServerMetadata now = before;
        now.deviceAuthorizationEndpoint = QUrl(u"https://x.example/device"_s);
        QVERIFY(now.comparedWith(before));
        QVERIFY(!now.comparedWith(before, oauth::GrantType::DeviceCode));
        now = before;
        now.authorizationEndpoint = QUrl(u"https://x.example/authorize"_s);
        QVERIFY(now.comparedWith(before, oauth::GrantType::DeviceCode));
        QVERIFY(now.comparedWith(before, oauth::GrantType::ClientCredentials));
    }

    void noticesWhatItPromisesNoMore()
    {
        const auto before = *ServerMetadata::parse(answerOf(newer()), issuer);
        ServerMetadata now = before;
        now.codeChallengeMethodsSupported.clear();
        QCOMPARE(now.comparedWith(before).error().found, u"code_challenge_methods_supported: -"_s);
        now = before;
        now.dpopSigningAlgValuesSupported.clear();
        QCOMPARE(
            now.comparedWith(before).error().expected, u"dpop_signing_alg_values_supported: ES256 PS256"_s);
        now = before;
        now.responseModesSupported.clear();
        QCOMPARE(now.comparedWith(before).error().expected, u"response_mode: query.jwt"_s);
        QVERIFY(before.comparedWith(now)); // it promises more
    }

    void noticesWeakerAlgorithms_data()
    {
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("weaker");
        QTest::newRow("same") << u"ES256 RS256"_s << u"RS256 ES256"_s << QString();
        QTest::newRow("more of the same strength") << u"ES256"_s << u"ES256 PS256 EdDSA"_s << QString();
        QTest::newRow("stronger") << u"RS256"_s << u"ES256"_s << QString();
        QTest::newRow("older kind beside it") << u"ES256"_s << u"ES256 RS512"_s << u"RS512"_s;
        QTest::newRow("older kind instead") << u"PS256 ES384"_s << u"RS256"_s << u"RS256"_s;
        QTest::newRow("shorter hash") << u"ES512"_s << u"ES256"_s << u"ES256"_s;
        QTest::newRow("none known before") << QString() << u"RS256"_s << QString();
        QTest::newRow("shorter curve") << u"Ed448"_s << u"Ed448 Ed25519"_s << u"Ed25519"_s;
    }

    void noticesWeakerAlgorithms()
    {
        QFETCH(QString, then);
        QFETCH(QString, now);
        QFETCH(QString, weaker);
        ServerMetadata before = *ServerMetadata::parse(answerOf(document()), issuer);
        ServerMetadata after = before;
        before.idTokenSigningAlgValuesSupported = then.split(u' ', Qt::SkipEmptyParts);
        after.idTokenSigningAlgValuesSupported = now.split(u' ');
        const auto compared = after.comparedWith(before);
        QCOMPARE(compared ? QString() : compared.error().found, weaker);
        ServerMetadata keyless = after;
        keyless.jwksUri.clear();
        QVERIFY(keyless.comparedWith(before)); // nothing is verified, and an ID token that is missing ends it
    }

    void saysWhatIsNotEncryptedAndWhatIsElsewhere()
    {
        auto server = *ServerMetadata::parse(answerOf(document()), issuer);
        QVERIFY(server.isEncrypted());
        QCOMPARE(server.elsewhere(), QList<QUrl> {server.jwksUri});
        server.revocationEndpoint = QUrl(u"http://127.0.0.1:8000/revoke"_s);
        server.userinfoEndpoint = QUrl(u"https://keys.example/2"_s);
        QVERIFY(!server.isEncrypted());
        QCOMPARE(server.elsewhere(), (QList<QUrl> {server.jwksUri, server.revocationEndpoint}));
        oauth::ServerMetadata byHand;
        byHand.tokenEndpoint = QUrl(u"https://a.example/token"_s);
        byHand.authorizationEndpoint = QUrl(u"https://b.example/authorize"_s);
        QVERIFY(byHand.isEncrypted());
        QCOMPARE(byHand.elsewhere(), QList<QUrl> {byHand.authorizationEndpoint});
        byHand.issuer = u"http://localhost:1"_s;
        QVERIFY(!byHand.isEncrypted());
    }

    void refusesAnAnswer_data()
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
        row("absent", 404, "text/html", "<html>", "discovery.status");
        row("elsewhere", 302, "text/html", "", "discovery.status");
        row("in trouble", 503, "text/html", "", "discovery.status", Error::Kind::Busy);
        row("a page", 200, "text/html", "<html>", "discovery.html");
        row("empty", 200, "application/json", "", "discovery.json");
        row("a list", 200, "application/json", "[]", "discovery.json");
        row("cut off", 200, "application/json", "{\"issuer\":", "discovery.json");
        row("two issuers", 200, "application/json", R"({"issuer":"a","issuer":"b"})", "discovery.json");
    }

    void refusesAnAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        auto answer = answerOf(body, status);
        answer.contentType = type;
        const auto metadata = ServerMetadata::parse(answer, issuer);
        QVERIFY(!metadata);
        QTEST(metadata.error().code, "code");
        QTEST(metadata.error().kind, "kind");
    }

    void showsAForeignIssuerWithNothingHidden()
    {
        QJsonObject changed = document();
        changed[u"issuer"_s] = u"https://op.example/\u202e"_s;
        const auto metadata = ServerMetadata::parse(answerOf(changed), issuer);
        QVERIFY(!metadata);
        QCOMPARE(metadata.error().found, u"https://op.example/[U+202E]"_s);
    }

    void comesBackFromTheAccountsFile()
    {
        const auto metadata = ServerMetadata::parse(answerOf(document()), issuer);
        QVERIFY(metadata);
        const auto again = ServerMetadata::fromJson(metadata->toJson());
        QVERIFY(again);
        QCOMPARE(again->toJson(), metadata->toJson());
        QCOMPARE(again->authorizationEndpoint, metadata->authorizationEndpoint);
        QCOMPARE(again->idTokenSigningAlgValuesSupported, metadata->idTokenSigningAlgValuesSupported);
        QVERIFY(again->authorizationResponseIssParameterSupported);
    }

    // It is the description's to know; a file of an earlier version may hold it all the same.
    void keepsNoQuirkThatIsItsDescriptionsToKnow()
    {
        auto metadata = ServerMetadata::parse(answerOf(document()), issuer);
        QVERIFY(metadata);
        metadata->quirks.sessionLimit = oauth::Quirks::SessionLimit {.days = 7, .freeScopes = {}};
        metadata->quirks.revocationEndsGrant = true;
        QVERIFY(!metadata->toJson().contains(u"quirks"_s));
        metadata->quirks.takesOnePrompt = true;
        QJsonObject object = metadata->toJson();
        QJsonObject quirks = object[u"quirks"_s].toObject();
        QCOMPARE(quirks.keys(), QStringList {u"takes_one_prompt"_s});
        quirks[u"session_limit"_s] = QJsonObject {{u"days"_s, 7}};
        quirks[u"revocation_ends_grant"_s] = true;
        object[u"quirks"_s] = quirks;
        QVERIFY(ServerMetadata::fromJson(object));
    }

    void comesBackFromTheAccountsFileOfALaterVersion()
    {
        const auto metadata = ServerMetadata::parse(answerOf(document()), issuer);
        QVERIFY(metadata);
        QJsonObject object = metadata->toJson();
        object[u"quirks"_s] = QJsonObject {{u"colour"_s, u"red"_s}, {u"takes_one_prompt"_s, true}};
        const auto again = ServerMetadata::fromJson(object);
        QVERIFY(again);
        QVERIFY(again->quirks.takesOnePrompt);
    }

    void comesBackWithoutAnIssuer()
    {
        ServerMetadata byHand;
        byHand.authorizationEndpoint = QUrl(u"http://127.0.0.1:5/authorize"_s);
        byHand.tokenEndpoint = QUrl(u"http://127.0.0.1:5/token"_s);
        const auto again = ServerMetadata::fromJson(byHand.toJson());
        QVERIFY(again);
        QCOMPARE(again->tokenEndpoint, byHand.tokenEndpoint);
        QVERIFY(again->issuer.isEmpty());
        QVERIFY(!again->hasIdTokens());
    }

    void refusesAddressesFromTheAccountsFile_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("issuer with a query") << u"issuer"_s << QJsonValue(u"https://op.example?x"_s);
        QTest::newRow("no token endpoint") << u"token_endpoint"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("token endpoint on http") << u"token_endpoint"_s << QJsonValue(u"http://op.example/"_s);
        QTest::newRow("keys in a file") << u"jwks_uri"_s << QJsonValue(u"file:///tmp/keys"_s);
    }

    void refusesAddressesFromTheAccountsFile()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        const auto metadata = ServerMetadata::parse(answerOf(document()), issuer);
        QVERIFY(metadata);
        QJsonObject object = metadata->toJson();
        object[member] = value;
        const auto again = ServerMetadata::fromJson(object);
        QVERIFY(!again);
        QCOMPARE(again.error().expected, member);
    }
};

QTEST_GUILESS_MAIN(tst_ServerMetadata)
#include "tst_servermetadata.moc"
