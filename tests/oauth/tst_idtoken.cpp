// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/idtoken.h"

#include "crypto/digest.h"
#include "jose/base64url.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

using base::Error;
using crypto::Curve;
using crypto::Hash;
using crypto::Key;
using crypto::Scheme;
using crypto::Secret;
using oauth::IdToken;
using oauth::IdTokenCheck;
using oauth::IdTokenExpectation;
using Verdict = IdTokenCheck::Verdict;
using namespace Qt::StringLiterals;

namespace {

const QString issuer = u"https://op.example"_s;
constexpr qint64 now = 1'893'456'000; // 2030-01-01

// OpenID Connect Core appendix A.3
constexpr auto accessToken = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y";
const QString accessTokenHash = u"77QmUPtjPfzWtF2AnpK9RQ"_s;

// Made with OpenSSL's command line.
constexpr auto rsaModulus
    = "snJbiPfR3sfsTj1YV53JWk7u7ogqYcz2qR53ag1-4TYWuhrEBcFnvKOmcJ72pULZ9-CpkW5x9IRD2hcOZQH_"
      "AsY3LUOFw9QgPCtWU7eg"
      "S0bP72qLU0IhSxi6UcoBdFec7WmuNuHS6tG_jsk4zdCXHgakt1q8brkGD7F_TrGN4w-"
      "PgbhcmJHSTnH09MulDkgxR7UsMVbdk6m4qen3"
      "TpUVmnYXsttMnjgK_"
      "67J0b9jaue0GpmWXZFJa4cq0FaI9aeW43WG8lf6voJzNfLTTHIUQEPL6qRC6w23u12eYTtw4QYFPHuNznVzxE8p"
      "GuUzrXqlMYHGzP7EKdMbJ_Gu-K2_9w";
constexpr auto rs256Token
    = "eyJhbGciOiJSUzI1NiIsImtpZCI6InJzYSJ9."
      "eyJpc3MiOiJodHRwczovL29wLmV4YW1wbGUiLCJzdWIiOiJhZGEiLCJhdWQiOiJjbGllbnQiLCJpYXQiOjE4OTM0NTYwMDAsImV4cC"
      "I6"
      "MTg5MzQ1NjMwMCwibm9uY2UiOiJuLTEiLCJhdF9oYXNoIjoiNzdRbVVQdGpQZnpXdEYyQW5wSzlSUSJ9."
      "Q42eA2B-gOAqNwR-"
      "n0v4FkvYqGoGoe5xeUrcokuLat5gA9264UfOWN5YP8sMaeF2bCoXF2JPQPQeIYxkIU5wjIJq1lQVMOrRLqPslj0v"
      "9irN9iP3SrD6JUYQHIldNytT0101dqnQE3Um7aVHnlYr9EgMmJIrhdoh33HhKr_UxIc4_vXjyHmUrCMGmlaHvakPE07Nh-"
      "34Jg7RigcpV"
      "Eq8pGusfI54D4iB3AUL5cklMchAC2f4pF2uCEvvp7wsyc-zEsHYhoWuC4dQ2RlnoyI7agfOt-lq2xVLw-t9hEoxMXbEg_mEp_"
      "sZBShTo"
      "hLmzyNHzmepGShuBLu9kWBlUfq3LA";

QJsonObject header(const QString &alg = u"ES256"_s, const QString &kid = u"ec"_s)
{
    return {{u"alg"_s, alg}, {u"kid"_s, kid}};
}

QJsonObject headerWithout(const QString &member)
{
    QJsonObject object = header();
    object.remove(member);
    return object;
}

QJsonObject headerOfType(const QString &typ)
{
    QJsonObject object = header();
    object[u"typ"_s] = typ;
    return object;
}

QJsonObject claims()
{
    return {{u"iss"_s, issuer}, {u"sub"_s, u"ada"_s}, {u"aud"_s, u"client"_s}, {u"iat"_s, now},
        {u"exp"_s, now + 300}, {u"nonce"_s, u"n-1"_s}};
}

QByteArray signingInput(const QJsonObject &header, const QJsonObject &claims)
{
    const auto part = [](const QJsonObject &object) {
        return jose::base64url(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    return part(header) + '.' + part(claims);
}

QByteArray broken(QByteArray token)
{
    const qsizetype at = token.lastIndexOf('.') + 10;
    token[at] = token[at] == 'A' ? 'B' : 'A';
    return token;
}

IdTokenExpectation expectation()
{
    return {.issuer = issuer,
        .clientId = u"client"_s,
        .algorithms = {u"RS256"_s, u"ES256"_s, u"EdDSA"_s},
        .subject = {},
        .nonce = u"n-1"_s,
        .accessToken = Secret(accessToken),
        .now = QDateTime::fromSecsSinceEpoch(now, Qt::UTC)};
}

} // namespace

class tst_IdToken : public QObject
{
    Q_OBJECT

    const Key m_ec = Key::generate(Curve::P256);
    const Key m_ed448 = Key::generate(Curve::Ed448);
    jose::JwkSet m_keys;

    QByteArray es256(const QJsonObject &header, const QJsonObject &claims) const
    {
        const QByteArray input = signingInput(header, claims);
        return input + '.' + jose::base64url(m_ec.sign(Scheme::Ecdsa, Hash::Sha256, input));
    }

    base::Result<IdToken> verify(const QByteArray &token) const
    {
        return IdToken::verify(Secret(token), m_keys, expectation());
    }

    static QString codeOf(const base::Result<IdToken> &result)
    {
        return result ? QString() : result.error().code;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto json = base::Json::parse(
            QByteArray(R"({"kty":"RSA","kid":"rsa","e":"AQAB","n":")") + rsaModulus + "\"}");
        QVERIFY(json);
        const auto rsa = jose::Jwk::parse(*json);
        QVERIFY(rsa);
        m_keys = jose::JwkSet(
            {*rsa, jose::Jwk::fromKey(m_ec, u"ec"_s), jose::Jwk::fromKey(m_ed448, u"ed448"_s)});
    }

    // Named after the modules of the OpenID Foundation's conformance suite where there is one.
    void checksClaims_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code"); // empty: accepted
        const auto row
            = [](const char *name, const QString &claim, const QJsonValue &value, const char *code) {
                  QTest::newRow(name) << claim << value << QString::fromLatin1(code);
              };
        const QJsonValue none = QJsonValue::Undefined;
        row("oidcc-client-test", u"x"_s, 1, "");

        row("oidcc-client-test-invalid-iss", u"iss"_s, u"https://evil.example"_s, "id_token.iss");
        row("fapi2-test-invalid-missing-iss", u"iss"_s, none, "id_token.iss");
        row("iss with a slash more", u"iss"_s, issuer + u'/', "id_token.iss");
        row("iss in capitals", u"iss"_s, issuer.toUpper(), "id_token.iss");
        row("iss as a list", u"iss"_s, QJsonArray {issuer}, "id_token.iss");

        row("oidcc-client-test-invalid-aud", u"aud"_s, u"other"_s, "id_token.aud");
        row("oidcc-client-test-missing-aud", u"aud"_s, none, "id_token.aud");
        row("fapi2-test-valid-aud-as-array", u"aud"_s, QJsonArray {u"client"_s}, "");
        row("fapi2-test-invalid-secondary-aud", u"aud"_s, QJsonArray {u"client"_s, u"other"_s},
            "id_token.aud");
        row("an empty aud", u"aud"_s, QJsonArray(), "id_token.aud");
        row("an aud with no string", u"aud"_s, QJsonArray {u"client"_s, 5}, "id_token.aud");
        row("aud in capitals", u"aud"_s, u"CLIENT"_s, "id_token.aud");

        row("azp is the client", u"azp"_s, u"client"_s, "");
        row("azp is another", u"azp"_s, u"other"_s, "id_token.azp");
        row("azp is no string", u"azp"_s, QJsonArray {u"client"_s}, "id_token.azp");

        row("fapi2-test-invalid-expired-exp", u"exp"_s, now - 300, "id_token.exp");
        row("fapi2-test-invalid-missing-exp", u"exp"_s, none, "id_token.exp");
        row("exp within the grace", u"exp"_s, now - 59, "");
        row("exp at the end of the grace", u"exp"_s, now - 60, "id_token.exp");
        row("exp as a text", u"exp"_s, QString::number(now + 300), "id_token.exp");
        row("exp out of range", u"exp"_s, 1e300, "id_token.exp");
        row("negative exp", u"exp"_s, -1, "id_token.exp");

        row("oidcc-client-test-missing-iat", u"iat"_s, none, "id_token.iat");
        row("iat a little ahead", u"iat"_s, now + 300, "");
        row("iat far ahead", u"iat"_s, now + 301, "id_token.iat");
        row("iat long ago", u"iat"_s, 1, "");

        row("nbf reached", u"nbf"_s, now, "");
        row("nbf within the grace", u"nbf"_s, now + 60, "");
        row("nbf ahead", u"nbf"_s, now + 61, "id_token.nbf");
        row("nbf no date", u"nbf"_s, u"x"_s, "id_token.nbf");

        row("oidcc-client-test-missing-sub", u"sub"_s, none, "id_token.sub");
        row("an empty sub", u"sub"_s, u""_s, "id_token.sub");
        row("a number for a sub", u"sub"_s, 5, "id_token.sub");
        row("the longest sub", u"sub"_s, QString(255, u's'), "");
        row("a sub too long", u"sub"_s, QString(256, u's'), "id_token.sub");

        row("oidcc-client-test-nonce-invalid", u"nonce"_s, u"n-2"_s, "id_token.nonce");
        row("fapi2-test-invalid-missing-nonce", u"nonce"_s, none, "id_token.nonce");
        row("nonce longer", u"nonce"_s, u"n-11"_s, "id_token.nonce");
        row("nonce no string", u"nonce"_s, QJsonArray {u"n-1"_s}, "id_token.nonce");

        row("at_hash of the access token", u"at_hash"_s, accessTokenHash, "");
        row("oidcc-client-test-invalid-athash", u"at_hash"_s, u"77QmUPtjPfzWtF2AnpK9RA"_s,
            "id_token.at_hash");
        row("at_hash with padding", u"at_hash"_s, accessTokenHash + u"=="_s, "id_token.at_hash");
        row("at_hash no string", u"at_hash"_s, 5, "id_token.at_hash");
    }

    void checksClaims()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QJsonObject changed = claims();
        changed[claim] = value;
        const auto token = verify(es256(header(), changed));
        QCOMPARE(codeOf(token), code);
        if (!token) {
            QCOMPARE(token.error().kind, Error::Kind::NotGenuine);
            QCOMPARE(token.error().from, u"op.example"_s);
            QVERIFY(!IdToken::mayNeedFreshKeys(token.error()));
        }
    }

    void checksHowItIsSigned_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("found");
        QTest::addColumn<bool>("freshKeysMayHelp");
        const auto row = [](const char *name, const QByteArray &token, const QString &code = {},
                             const QString &found = {},
                             bool fresh = false) { QTest::newRow(name) << token << code << found << fresh; };
        const QString alg = u"id_token.alg"_s, signature = u"id_token.signature"_s, typ = u"id_token.typ"_s;
        row("oidcc-client-test-idtoken-sig-rs256", rs256Token);
        row("oidcc-client-test-invalid-sig-rs256", broken(rs256Token), signature, u"signature.wrong"_s, true);
        row("oidcc-client-test-invalid-sig-es256", broken(es256(header(), claims())), signature,
            u"signature.wrong"_s, true);
        const QByteArray hmac = signingInput(header(u"HS256"_s), claims());
        row("oidcc-client-test-invalid-sig-hs256",
            hmac + '.'
                + jose::base64url(QMessageAuthenticationCode::hash(hmac, "s", QCryptographicHash::Sha256)),
            u"id_token.mac"_s, u"HS256"_s);
        row("oidcc-client-test-idtoken-sig-none", signingInput(header(u"none"_s), claims()) + '.', alg,
            u"none"_s);
        row("fapi2-test-invalid-null-alg", signingInput(headerWithout(u"alg"_s), claims()) + '.', alg);
        row("fapi2-test-invalid-alternate-alg", es256(header(u"ES384"_s), claims()), alg, u"ES384"_s);
        row("alg in lower case", es256(header(u"es256"_s), claims()), alg, u"es256"_s);
        row("oidcc-client-test-signing-key-rotation", es256(header(u"ES256"_s, u"new"_s), claims()),
            signature, u"signature.kid_unknown"_s, true);
        row("oidcc-client-test-kid-absent-multiple-jwks", es256(headerWithout(u"kid"_s), claims()));
        row("a key of another kind", es256(header(u"ES256"_s, u"rsa"_s), claims()), signature,
            u"signature.no_key"_s, true);
        row("typ JWT", es256(headerOfType(u"JWT"_s), claims()));
        row("an access token", es256(headerOfType(u"at+jwt"_s), claims()), typ, u"at+jwt"_s);
        row("a logout token", es256(headerOfType(u"application/logout+JWT"_s), claims()), typ,
            u"application/logout+JWT"_s);
        row("two parts", "e30.e30", u"id_token.jwt"_s, u"jwt.parts"_s);
        row("encrypted", "eyJlbmMiOiJBMjU2R0NNIn0.e30.e30.e30.e30", u"id_token.jwt"_s, u"jwt.encrypted"_s);
        row("nothing", "", u"id_token.jwt"_s, u"jwt.parts"_s);
    }

    void checksHowItIsSigned()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, code);
        const auto verified = verify(token);
        QCOMPARE(codeOf(verified), code);
        if (!verified) {
            QTEST(verified.error().found, "found");
            QCOMPARE(verified.error().kind, Error::Kind::NotGenuine);
            QTEST(IdToken::mayNeedFreshKeys(verified.error()), "freshKeysMayHelp");
        }
    }

    // Of an answer that is signed, too.
    void knowsWhichSignaturesFreshKeysMayCure()
    {
        const auto failed = [](const QString &code, const QString &found = {}) {
            return Error {Error::Kind::NotGenuine, code, {}, found, {}};
        };
        for (const QString &code :
            {u"signature.kid_unknown"_s, u"signature.no_key"_s, u"signature.wrong"_s}) {
            QVERIFY(IdToken::mayNeedFreshKeys(failed(code)));
            QVERIFY(IdToken::mayNeedFreshKeys(failed(u"id_token.signature"_s, code)));
            QVERIFY(!IdToken::mayNeedFreshKeys(failed(u"signed.iss"_s, code)));
        }
        for (const QString &code :
            {u"signature.alg"_s, u"signature.crit"_s, u"signed.aud"_s, u"signed.exp"_s})
            QVERIFY(!IdToken::mayNeedFreshKeys(failed(code)));
    }

    void takesTheOnlyKeyWithoutKid()
    {
        const jose::JwkSet one({jose::Jwk::fromKey(m_ec, QString())});
        const QByteArray token = es256(headerWithout(u"kid"_s), claims());
        QVERIFY(IdToken::verify(Secret(token), one, expectation()));
    }

    void usesNoKeyFromTheTokenItself()
    {
        const Key stranger = Key::generate(Curve::P256);
        QJsonObject own = headerWithout(u"kid"_s);
        own[u"jwk"_s] = QJsonDocument::fromJson(jose::Jwk::fromKey(stranger, QString()).toBytes()).object();
        const QByteArray input = signingInput(own, claims());
        const auto token
            = verify(input + '.' + jose::base64url(stranger.sign(Scheme::Ecdsa, Hash::Sha256, input)));
        QCOMPARE(codeOf(token), u"id_token.signature"_s);
    }

    void believesNoAlgorithmThatProvesNothingEvenIfExpected()
    {
        auto careless = expectation();
        careless.algorithms = {u"none"_s, u"HS256"_s};
        for (const QString &alg : {u"none"_s, u"HS256"_s}) {
            const QByteArray token = signingInput(header(alg), claims()) + '.';
            QCOMPARE(codeOf(IdToken::verify(Secret(token), m_keys, careless)),
                alg == u"none"_s ? u"id_token.alg"_s : u"id_token.mac"_s);
        }
    }

    // Section 3.1.3.8; SHAKE256 of 114 bytes where Ed448 signed
    void hashesTheAccessTokenLikeTheSignature()
    {
        const QByteArray hash = crypto::digest(Hash::Shake256, accessToken);
        for (const qsizetype half : {57, 16}) {
            QJsonObject hashed = claims();
            hashed[u"at_hash"_s] = QString::fromLatin1(jose::base64url(hash.first(half)));
            const QByteArray input = signingInput(header(u"EdDSA"_s, u"ed448"_s), hashed);
            const auto token
                = verify(input + '.' + jose::base64url(m_ed448.sign(Scheme::Eddsa, Hash::Shake256, input)));
            QCOMPARE(codeOf(token), half == 57 ? QString() : u"id_token.at_hash"_s);
        }
    }

    void needsAnIssuerToCompareWith()
    {
        auto without = expectation();
        without.issuer.clear();
        QJsonObject silent = claims();
        silent.remove(u"iss"_s);
        QCOMPARE(
            codeOf(IdToken::verify(Secret(es256(header(), silent)), m_keys, without)), u"id_token.iss"_s);
    }

    void asksForANonceOnlyWhereOneWasSent()
    {
        auto without = expectation();
        without.nonce.clear();
        QVERIFY(IdToken::verify(Secret(es256(header(), claims())), m_keys, without));
    }

    void tellsEveryRuleInOrder()
    {
        QJsonObject wrong = claims();
        wrong[u"iss"_s] = u"https://evil.example"_s;
        wrong[u"nbf"_s] = now + 1'000;
        const auto jwt = jose::Jwt::parse(broken(es256(header(), wrong)));
        QVERIFY(jwt);
        QStringList rows;
        for (const IdTokenCheck &check : IdToken::checks(*jwt, m_keys, expectation())) {
            const QString verdict = check.verdict == Verdict::Passed ? u"passed"_s
                : check.verdict == Verdict::Failed                   ? u"failed"_s
                                                                     : u"not applicable"_s;
            rows += check.code.mid(9) + u": "_s + verdict;
        }
        QCOMPARE(rows,
            QStringList({u"typ: passed"_s, u"iss: failed"_s, u"aud: passed"_s, u"azp: not applicable"_s,
                u"alg: passed"_s, u"signature: failed"_s, u"exp: passed"_s, u"iat: passed"_s,
                u"nbf: failed"_s, u"sub: passed"_s, u"nonce: passed"_s, u"at_hash: not applicable"_s}));
    }

    void showsForeignTextWithNothingHidden()
    {
        QJsonObject wrong = claims();
        wrong[u"iss"_s] = u"https://op.example\u202e"_s;
        const auto token = verify(es256(header(), wrong));
        QVERIFY(!token);
        QCOMPARE(token.error().expected, issuer);
        QCOMPARE(token.error().found, u"https://op.example[U+202E]"_s);
    }

    void expectsWhatTheServerAndTheClientAreKnownBy()
    {
        oauth::ServerMetadata server;
        server.issuer = issuer;
        server.idTokenSigningAlgValuesSupported = {u"ES256"_s};
        server.quirks.issuerComparison = oauth::Quirks::IssuerComparison::BareHost;
        oauth::Client client;
        client.clientId = u"desk"_s;
        const auto expected = IdTokenExpectation::of(server, client);
        QCOMPARE(expected.issuer, issuer);
        QCOMPARE(expected.clientId, u"desk"_s);
        QCOMPARE(expected.algorithms, QStringList {u"ES256"_s});
        QCOMPARE(expected.issuerComparison, oauth::Quirks::IssuerComparison::BareHost);
        QVERIFY(expected.nonce.isEmpty());
    }

    void tellsWhoItIsAbout()
    {
        QJsonObject named = claims();
        named[u"email"_s] = u"ada@op.example"_s;
        const auto token = verify(es256(header(), named));
        QVERIFY(token);
        QCOMPARE(token->subject(), u"ada"_s);
        QCOMPARE(token->person().shownName(), u"ada@op.example"_s);
    }
};

QTEST_GUILESS_MAIN(tst_IdToken)
#include "tst_idtoken.moc"
