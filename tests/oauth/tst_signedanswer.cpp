// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/signedanswer.h"

#include "jose/base64url.h"
#include "oauth/authorizationendpoint.h"
#include "signing.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTest>

using base::Error;
using base::Parameters;
using crypto::Curve;
using crypto::Key;
using jose::base64url;
using signing::now;
using namespace Qt::StringLiterals;

namespace {

const QString issuer = u"https://op.example"_s;
const QString clientId = u"desk"_s;
const QString from = u"op.example"_s;
const QJsonValue absent(QJsonValue::Null); // a claim that is no text is no parameter

struct Server
{
    Key pair = Key::generate(Curve::P256);
    jose::Jwk jwk = jose::Jwk::fromKey(pair, u"k"_s);

    oauth::AnswerSigner signer() const { return {issuer, clientId, {u"ES256"_s}, jose::JwkSet({jwk})}; }

    QByteArray signedBy(const QJsonObject &claims, const QJsonObject &header = {}) const
    {
        QJsonObject all {{u"alg"_s, u"ES256"_s}, {u"kid"_s, u"k"_s}};
        for (auto each = header.begin(); each != header.end(); ++each)
            all[each.key()] = each.value();
        const QByteArray input = base64url(QJsonDocument(all).toJson(QJsonDocument::Compact)) + '.'
            + base64url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
        return input + '.' + base64url(pair.sign(crypto::Scheme::Ecdsa, crypto::Hash::Sha256, input));
    }
};

const Server server;

// JARM section 2.1's claims, with other ones in their place.
QJsonObject response(const QJsonObject &others = {})
{
    QJsonObject claims {{u"iss"_s, issuer}, {u"aud"_s, clientId}, {u"exp"_s, 1'800'000'600},
        {u"code"_s, u"PyyFaux2o7Q0YfXBU32jhw"_s}, {u"state"_s, u"S8NJ7uqk5fY4EjNvP_G"_s}};
    for (auto each = others.begin(); each != others.end(); ++each)
        claims[each.key()] = each.value();
    return claims;
}

Parameters wrapping(const QByteArray &jwt)
{
    return {{u"response"_s, QString::fromLatin1(jwt)}};
}

QByteArray unsignedJwt(const QByteArray &header, const QJsonObject &claims)
{
    return base64url(header) + '.' + base64url(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.';
}

// CVE-2015-9235
QByteArray macUnderThePublicKey(const QJsonObject &claims)
{
    QByteArray input = unsignedJwt(R"({"alg":"HS256","kid":"k"})", claims);
    input.chop(1);
    const QByteArray mac
        = QMessageAuthenticationCode::hash(input, server.jwk.toBytes(), QCryptographicHash::Sha256);
    return input + '.' + base64url(mac);
}

QByteArray forged(const QJsonObject &claims)
{
    QByteArrayList parts = server.signedBy(response()).split('.');
    parts[1] = base64url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return parts.join('.');
}

oauth::AuthorizationRequest request()
{
    oauth::ServerMetadata metadata;
    metadata.issuer = issuer;
    metadata.authorizationEndpoint = QUrl(u"https://op.example/authorize"_s);
    metadata.authorizationResponseIssParameterSupported = true;
    oauth::Client client;
    client.clientId = clientId;
    return oauth::AuthorizationRequest(metadata, client, QUrl(u"http://127.0.0.1:5/callback"_s));
}

} // namespace

class TestSignedAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesWhatTheIssuerSigned()
    {
        const auto jwt = oauth::verifySignedAnswer(
            server.signedBy(
                {{u"iss"_s, issuer}, {u"aud"_s, QJsonArray {u"x"_s, clientId}}, {u"sub"_s, u"1"_s}}),
            server.signer(), oauth::Parties::MayBeMissing, from);
        QVERIFY2(jwt, qPrintable(jwt ? QString() : jwt.error().code));
        QCOMPARE(jwt->subject(), u"1"_s);
    }

    // OpenID Connect Core 5.3.2 only recommends them.
    void doesWithoutIssuerAndAudience()
    {
        QVERIFY(oauth::verifySignedAnswer(
            server.signedBy({{u"sub"_s, u"1"_s}}), server.signer(), oauth::Parties::MayBeMissing, from));
    }

    void refusesOneWithoutThemWhereTheyAreRequired()
    {
        const auto fault = [](const QJsonObject &claims) {
            const auto verified = oauth::verifySignedAnswer(
                server.signedBy(claims), server.signer(), oauth::Parties::Required, from);
            return verified ? QString() : verified.error().code;
        };
        QCOMPARE(fault({{u"aud"_s, clientId}}), u"signed.iss"_s);
        QCOMPARE(fault({{u"iss"_s, issuer}}), u"signed.aud"_s);
        QCOMPARE(fault({{u"iss"_s, issuer}, {u"aud"_s, clientId}}), QString());
    }

    void refusesAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("jwt");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &jwt, const char *code) {
            QTest::newRow(name) << jwt << QString::fromLatin1(code);
        };
        const QJsonObject good {{u"iss"_s, issuer}, {u"aud"_s, clientId}, {u"sub"_s, u"1"_s}};
        const auto with = [&good](const QString &name, const QJsonValue &value) {
            QJsonObject changed = good;
            changed[name] = value;
            return server.signedBy(changed);
        };
        row("nothing", "", "signed.jwt");
        row("no JWT", "h.p.s", "signed.jwt");
        row("JSON", R"({"sub":"1"})", "signed.jwt");
        row("encrypted", "e30.AA.AA.AA.AA", "signed.jwt");
        row("another issuer", with(u"iss"_s, u"https://evil.example"_s), "signed.iss");
        row("a slash more", with(u"iss"_s, issuer + u'/'), "signed.iss");
        row("an empty issuer", with(u"iss"_s, u""_s), "signed.iss");
        row("null for an issuer", with(u"iss"_s, QJsonValue::Null), "signed.iss");
        row("a list for an issuer", with(u"iss"_s, QJsonArray {issuer}), "signed.iss");
        row("for another client", with(u"aud"_s, u"other"_s), "signed.aud");
        row("for nobody", with(u"aud"_s, QJsonArray()), "signed.aud");
        row("null for an audience", with(u"aud"_s, QJsonValue::Null), "signed.aud");
        row("an audience that begins alike", with(u"aud"_s, u"desktop"_s), "signed.aud");
        row("alg none", unsignedJwt(R"({"alg":"none"})", good), "signature.alg");
        row("alg None with a key", unsignedJwt(R"({"alg":"None","kid":"k"})", good), "signature.alg");
        row("HS256 under the public key", macUnderThePublicKey(good), "signature.alg");
        row("no signature", unsignedJwt(R"({"alg":"ES256","kid":"k"})", good), "signature.wrong");
        row("another signature", forged(good), "signature.wrong");
        row("another server's", Server().signedBy(good), "signature.wrong");
        row("an unknown key", server.signedBy(good, {{u"kid"_s, u"other"_s}}), "signature.kid_unknown");
        row("a critical extension", server.signedBy(good, {{u"crit"_s, QJsonArray {u"exp"_s}}}),
            "signature.crit");
        // The signature comes first: nothing of what isn't signed is told.
        row("wrong all over", forged({{u"iss"_s, u"https://evil.example"_s}}), "signature.wrong");
    }

    void refusesAnythingElse()
    {
        QFETCH(const QByteArray, jwt);
        const auto verified
            = oauth::verifySignedAnswer(jwt, server.signer(), oauth::Parties::MayBeMissing, from);
        QVERIFY(!verified);
        QTEST(verified.error().code, "code");
        QCOMPARE(verified.error().kind, Error::Kind::NotGenuine);
        QCOMPARE(verified.error().from, from);
    }

    void refusesAnAlgorithmThatTheServerDoesNotList()
    {
        auto signer = server.signer();
        for (const QStringList &listed : {QStringList(), QStringList {u"RS256"_s, u"PS256"_s}}) {
            signer.algorithms = listed;
            const auto verified = oauth::verifySignedAnswer(
                server.signedBy(response()), signer, oauth::Parties::MayBeMissing, from);
            QCOMPARE(verified.error().code, u"signature.alg"_s);
        }
    }

    void showsForeignTextWithNothingHidden()
    {
        const auto verified
            = oauth::verifySignedAnswer(server.signedBy({{u"iss"_s, u"https://op.example/\u202e"_s}}),
                server.signer(), oauth::Parties::MayBeMissing, from);
        QCOMPARE(verified.error().found, u"https://op.example/[U+202E]"_s);
        QCOMPARE(verified.error().expected, issuer);
    }

    void unwrapsWithoutBelieving()
    {
        const auto parameters = oauth::unwrapped(wrapping(forged(response({{u"code"_s, u"c"_s}}))));
        QVERIFY(parameters);
        QCOMPARE(base::valuesOf(*parameters, u"code"_s), QStringList {u"c"_s});
        QCOMPARE(base::valuesOf(*parameters, u"iss"_s), QStringList {issuer});
        QVERIFY(base::valuesOf(*parameters, u"exp"_s).isEmpty()); // no parameter
        QVERIFY(!oauth::unwrapped({{u"code"_s, u"c"_s}, {u"state"_s, u"s"_s}}));
        QVERIFY(!oauth::unwrapped(wrapping("h.p.s")));
        QVERIFY(!oauth::unwrapped({}));
        const QByteArray jwt = server.signedBy(response());
        QVERIFY(!oauth::unwrapped(wrapping(jwt) + wrapping(jwt)));
    }

    void believesAResponse_data()
    {
        QTest::addColumn<QJsonObject>("others");
        QTest::newRow("by the book") << QJsonObject();
        QTest::newRow("for several") << QJsonObject {{u"aud"_s, QJsonArray {u"x"_s, clientId}}};
        QTest::newRow("at its end") << QJsonObject {{u"exp"_s, 1'800'000'000}};
        QTest::newRow("by a clock that is behind") << QJsonObject {{u"exp"_s, 1'799'999'940}};
    }

    void believesAResponse()
    {
        QFETCH(const QJsonObject, others);
        const auto answer = wrapping(server.signedBy(response(others)));
        const auto told = oauth::verifySignedResponse(answer, server.signer(), now, from);
        QVERIFY2(told, qPrintable(told ? QString() : told.error().code));
        QCOMPARE(base::valuesOf(*told, u"code"_s), QStringList {u"PyyFaux2o7Q0YfXBU32jhw"_s});
        QCOMPARE(base::valuesOf(*told, u"state"_s), QStringList {u"S8NJ7uqk5fY4EjNvP_G"_s});
        QCOMPARE(base::valuesOf(*told, u"iss"_s), QStringList {issuer});
    }

    void takesNothingFromBesideTheSignature()
    {
        const Parameters beside {{u"code"_s, u"evil"_s}, {u"iss"_s, u"https://evil.example"_s}};
        const auto told = oauth::verifySignedResponse(
            beside + wrapping(server.signedBy(response())), server.signer(), now, from);
        QVERIFY(told);
        QCOMPARE(base::valuesOf(*told, u"code"_s), QStringList {u"PyyFaux2o7Q0YfXBU32jhw"_s});
        QCOMPARE(base::valuesOf(*told, u"iss"_s), QStringList {issuer});
    }

    void refusesAResponse_data()
    {
        QTest::addColumn<Parameters>("answer");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const Parameters &answer, const char *code) {
            QTest::newRow(name) << answer << QString::fromLatin1(code);
        };
        const auto with = [](const QString &name, const QJsonValue &value) {
            QJsonObject claims = response();
            claims.insert(name, value);
            return wrapping(server.signedBy(claims));
        };
        const auto without = [](const QString &name) {
            QJsonObject claims = response();
            claims.remove(name);
            return wrapping(server.signedBy(claims));
        };
        const QByteArray good = server.signedBy(response());
        row("a plain one", {{u"code"_s, u"c"_s}, {u"state"_s, u"s"_s}}, "signed.missing");
        row("an empty one", {}, "signed.missing");
        row("two", wrapping(good) + wrapping(good), "signed.missing");
        row("no JWT", wrapping("h.p.s"), "signed.missing");
        row("no issuer", without(u"iss"_s), "signed.iss");
        row("another issuer", with(u"iss"_s, u"https://evil.example"_s), "signed.iss");
        row("no audience", without(u"aud"_s), "signed.aud");
        row("for another client", with(u"aud"_s, u"other"_s), "signed.aud");
        row("no end", without(u"exp"_s), "signed.exp");
        row("an end that is past", with(u"exp"_s, 1'799'999'939), "signed.exp");
        row("a text for an end", with(u"exp"_s, u"1800000600"_s), "signed.exp");
        row("an end before 1970", with(u"exp"_s, -1), "signed.exp");
        row("alg none", wrapping(unsignedJwt(R"({"alg":"none"})", response())), "signature.alg");
        row("HS256 under the public key", wrapping(macUnderThePublicKey(response())), "signature.alg");
        row("another code than was signed", wrapping(forged(response({{u"code"_s, u"evil"_s}}))),
            "signature.wrong");
        row("another server's", wrapping(Server().signedBy(response())), "signature.wrong");
        row("an unknown key", wrapping(server.signedBy(response(), {{u"kid"_s, u"x"_s}})),
            "signature.kid_unknown");
    }

    void refusesAResponse()
    {
        QFETCH(const Parameters, answer);
        const auto told = oauth::verifySignedResponse(answer, server.signer(), now, from);
        QVERIFY(!told);
        QTEST(told.error().code, "code");
        QCOMPARE(told.error().kind, Error::Kind::NotGenuine);
        QCOMPARE(told.error().from, from);
    }

    void tellsThePlainErrorThatCameInstead()
    {
        const auto told = oauth::verifySignedResponse(
            {{u"error"_s, u"access_denied"_s}, {u"state"_s, u"s"_s}}, server.signer(), now, from);
        QCOMPARE(told.error().code, u"signed.missing"_s);
        QCOMPARE(told.error().found, u"access_denied"_s);
    }

    void knowsItsAnswerByTheStateInside()
    {
        const auto mine = request();
        const auto wrapped = [](const QJsonValue &state) {
            return wrapping(server.signedBy(response({{u"state"_s, state}})));
        };
        QVERIFY(mine.isMine(wrapped(mine.state())));
        QVERIFY(!mine.isMine(wrapped(request().state())));
        QVERIFY(!mine.isMine(wrapped(QJsonArray {mine.state()})));
        QJsonObject stateless = response();
        stateless.remove(u"state"_s);
        const QPair<QString, QString> beside {u"state"_s, mine.state()};
        QVERIFY(!mine.isMine(wrapping(server.signedBy(stateless)) + Parameters {beside}));
        QVERIFY(!mine.isMine(wrapped(mine.state()) + wrapped(mine.state())));
    }

    void acceptsWhatWasBelieved()
    {
        const auto mine = request();
        const auto believed = [&mine](const QJsonObject &others) {
            QJsonObject claims = response({{u"state"_s, mine.state()}});
            for (auto each = others.begin(); each != others.end(); ++each)
                claims[each.key()] = each.value();
            return oauth::verifySignedResponse(wrapping(server.signedBy(claims)), server.signer(), now, from)
                .value();
        };
        const auto code = mine.accept(believed({}));
        QVERIFY2(code, qPrintable(code ? QString() : code.error().code));
        QCOMPARE(code->value(), crypto::Secret("PyyFaux2o7Q0YfXBU32jhw"));
        QCOMPARE(mine.accept(believed({{u"state"_s, u"other"_s}})).error().code, u"authorization.state"_s);
        QCOMPARE(mine.accept(believed({{u"code"_s, absent}, {u"error"_s, u"access_denied"_s}})).error().code,
            u"access_denied"_s);
    }

    void acceptsNothingThatIsStillWrapped()
    {
        const auto mine = request();
        const auto answer = wrapping(server.signedBy(response({{u"state"_s, mine.state()}})));
        QVERIFY(mine.isMine(answer));
        QVERIFY(!mine.accept(answer));
    }
};

QTEST_GUILESS_MAIN(TestSignedAnswer)
#include "tst_signedanswer.moc"
