// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted token, held against what a person knows from elsewhere.
#include "crypto/digest.h"
#include "explain/checks.h"
#include "jose/base64url.h"

#include <QTest>

using explain::Check;
using explain::Expected;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);

jose::Jwt made(const QByteArray &header, const QByteArray &claims, const QByteArray &signature = "AAAA")
{
    return jose::Jwt::inspect(jose::base64url(header) + '.' + jose::base64url(claims) + '.' + signature)
        .value();
}

QByteArray halfOf(crypto::Hash hash, const QByteArray &text)
{
    const QByteArray whole = crypto::digest(hash, text);
    return jose::base64url(whole.first(whole.size() / 2));
}

crypto::Secret secret(const char *text)
{
    return crypto::Secret(QByteArrayView(text));
}

Check row(const QString &name, const jose::Jwt &jwt, const Expected &chosen = {})
{
    for (const Check &check : explain::checkPasted(jwt, {}, now, chosen)) {
        if (check.name == name)
            return check;
    }
    return {};
}

} // namespace

class TestExpected : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersToTakeWhatACheckLacks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Check::Offer>("offer");
        QTest::newRow("issuer") << u"Issuer"_s << Check::Offer::ChooseIssuer;
        QTest::newRow("audience") << u"Audience"_s << Check::Offer::ChooseAudience;
        QTest::newRow("party") << u"Authorized party"_s << Check::Offer::ChooseClient;
        QTest::newRow("nonce") << u"Nonce"_s << Check::Offer::ChooseNonce;
        QTest::newRow("at_hash") << u"Access token hash"_s << Check::Offer::GiveAccessToken;
        QTest::newRow("c_hash") << u"Code hash"_s << Check::Offer::GiveCode;
    }

    void offersToTakeWhatACheckLacks()
    {
        QFETCH(QString, name);
        QFETCH(Check::Offer, offer);
        const auto jwt = made(R"({"alg":"ES256"})",
            R"({"iss":"i","aud":"a","azp":"a","nonce":"n","at_hash":"h","c_hash":"h"})");
        const Expected others {u"https://x"_s, u"x"_s, u"x"_s, u"x"_s, secret("x"), secret("x")};
        const Check open = row(name, jwt);
        QCOMPARE(open.verdict, Check::Verdict::NotChecked);
        QCOMPARE(open.offer, offer);
        const Check wrong = row(name, jwt, others);
        QCOMPARE(wrong.verdict, Check::Verdict::Failed);
        QCOMPARE(wrong.offer, offer); // what was given may have been the wrong one
    }

    // OpenID Connect Core 3.1.3.6 and 3.3.2.11
    void holdsAHashAgainstWhatIsGiven_data()
    {
        QTest::addColumn<QByteArray>("alg");
        QTest::addColumn<crypto::Hash>("hash");
        QTest::addColumn<int>("signature");
        QTest::newRow("ES256") << QByteArray("ES256") << crypto::Hash::Sha256 << 64;
        QTest::newRow("RS384") << QByteArray("RS384") << crypto::Hash::Sha384 << 256;
        QTest::newRow("a secret") << QByteArray("HS512") << crypto::Hash::Sha512 << 64;
        QTest::newRow("Ed25519") << QByteArray("EdDSA") << crypto::Hash::Sha512 << 64;
        QTest::newRow("Ed448") << QByteArray("EdDSA") << crypto::Hash::Shake256 << 114;
    }

    void holdsAHashAgainstWhatIsGiven()
    {
        QFETCH(QByteArray, alg);
        QFETCH(crypto::Hash, hash);
        QFETCH(int, signature);
        const auto jwt = made("{\"alg\":\"" + alg + "\"}",
            "{\"at_hash\":\"" + halfOf(hash, "at-1") + "\",\"c_hash\":\"" + halfOf(hash, "code-1") + "\"}",
            jose::base64url(QByteArray(signature, 'x')));
        const Expected right {.accessToken = secret("at-1"), .code = secret("code-1")};
        QCOMPARE(row(u"Access token hash"_s, jwt, right).toString(),
            u"Access token hash: passed, fits the one you gave"_s);
        QCOMPARE(row(u"Code hash"_s, jwt, right).toString(), u"Code hash: passed, fits the one you gave"_s);
        const Expected swapped {.accessToken = secret("code-1"), .code = secret("at-1")};
        QCOMPARE(row(u"Access token hash"_s, jwt, swapped).toString(),
            u"Access token hash: failed, does not fit the one you gave"_s);
        QCOMPARE(row(u"Code hash"_s, jwt, swapped).toString(),
            u"Code hash: failed, does not fit the one you gave"_s);
    }

    // By an algorithm that nobody knows, neither does anybody know the hash.
    void offersNothingThatCantHelp()
    {
        for (const char *alg : {"ZEBRA", "none", "ML-DSA-44"}) {
            const auto jwt = made(QByteArray("{\"alg\":\"") + alg + "\"}", R"({"at_hash":"h","c_hash":"h"})");
            for (const QString &name : {u"Access token hash"_s, u"Code hash"_s}) {
                const Check check = row(name, jwt, {.accessToken = secret("x"), .code = secret("x")});
                QCOMPARE(check.verdict, Check::Verdict::NotChecked);
                QCOMPARE(check.offer, Check::Offer::None);
                QVERIFY2(check.reason.contains(QLatin1String(alg)), qPrintable(check.reason));
            }
        }
    }

    void holdsTheClientAgainstTheOneThatIsChosen()
    {
        const QString name = u"Authorized party"_s;
        const auto idToken = made(R"({"alg":"ES256"})", R"({"aud":["a","b"],"azp":"a","client_id":"z"})");
        QCOMPARE(row(name, idToken).toString(),
            u"Authorized party: not checked, it was issued to a; whether that is right, you know"_s);
        QCOMPARE(row(name, idToken, {.clientId = u"a"_s}).toString(),
            u"Authorized party: passed, is the client ID you chose"_s);
        QCOMPARE(row(name, idToken, {.clientId = u"b"_s}).toString(),
            u"Authorized party: failed, a, not b that you chose"_s);
        // RFC 9068 section 2.2
        const auto accessToken = made(R"({"alg":"ES256","typ":"at+jwt"})", R"({"client_id":"a"})");
        QCOMPARE(row(name, accessToken, {.clientId = u"a"_s}).verdict, Check::Verdict::Passed);
        QCOMPARE(row(name, accessToken, {.clientId = u"b"_s}).verdict, Check::Verdict::Failed);
        // Many an access token says "JWT" and names its client by client_id; in RFC 9101 it is who asks.
        const auto untyped = made(R"({"alg":"ES256","typ":"JWT"})", R"({"client_id":"a"})");
        QCOMPARE(row(name, untyped), Check());
        QCOMPARE(row(name, untyped, {.clientId = u"a"_s}).verdict, Check::Verdict::Passed);
        QCOMPARE(row(name, untyped, {.clientId = u"b"_s}).toString(),
            u"Authorized party: failed, a, not b that you chose"_s);
    }

    // What is expected and isn't there was looked for.
    void saysThatWhatIsExpectedIsMissing()
    {
        const auto bare = made(R"({"alg":"ES256"})", "{}");
        const Expected all {.issuer = u"i"_s, .audience = u"a"_s, .clientId = u"c"_s, .nonce = u"n"_s};
        QCOMPARE(row(u"Issuer"_s, bare, all).toString(), u"Issuer: failed, the token names none"_s);
        QCOMPARE(row(u"Issuer"_s, bare).toString(), u"Issuer: not checked, the token names none"_s);
        QCOMPARE(row(u"Audience"_s, bare, all).toString(), u"Audience: failed, the token names none"_s);
        QCOMPARE(row(u"Nonce"_s, bare, all).toString(), u"Nonce: failed, the token has none"_s);
        QCOMPARE(row(u"Authorized party"_s, bare, all).toString(),
            u"Authorized party: failed, the token has none"_s);
        const auto accessToken = made(R"({"alg":"ES256","typ":"at+jwt"})", "{}"); // RFC 9068 section 2.2
        QCOMPARE(row(u"Authorized party"_s, accessToken, all).verdict, Check::Verdict::Failed);
        for (const QString &name : {u"Audience"_s, u"Nonce"_s, u"Authorized party"_s})
            QCOMPARE(row(name, bare), Check());
    }

    void offersNoKeyForWhatNoneCanCheck_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("reason");
        QTest::newRow("unregistered")
            << QByteArray(R"({"alg":"ZEBRA"})") << u"ZEBRA is none that is registered"_s;
        QTest::newRow("another case")
            << QByteArray(R"({"alg":"es256"})") << u"es256 is not ES256: upper and lower case matter"_s;
        QTest::newRow("none named") << QByteArray("{}") << u"the header names no algorithm"_s;
        QTest::newRow("no text") << QByteArray(R"({"alg":1})") << u"the header names no algorithm"_s;
        QTest::newRow("SHA-1") << QByteArray(R"({"alg":"RS1"})") << u"RS1 rests on SHA-1, which is broken"_s;
    }

    void offersNoKeyForWhatNoneCanCheck()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, reason);
        const Check check = row(u"Signature"_s, made(header, "{\"iss\":\"https://id.example\"}"));
        QCOMPARE(check.verdict, Check::Verdict::NotChecked);
        QCOMPARE(check.reason, u"no key can check it: "_s + reason);
        QCOMPARE(check.offer, Check::Offer::None);
        const auto jwk = jose::Jwk::fromKey(crypto::Key::generate(crypto::Curve::P256), {});
        const jose::KeyMaterial given {jose::JwkSet({jwk}), {}};
        const Check tried = explain::checkPasted(made(header, "{}"), given, now).first();
        QCOMPARE(tried.verdict, Check::Verdict::Failed);
        QCOMPARE(tried.reason, check.reason);
    }

    void saysWhoCanCheckWhatASecretMade()
    {
        const auto jwt = made(R"({"alg":"HS256"})", "{\"iss\":\"https://id.example\"}");
        const jose::KeyMaterial fetched {jose::JwkSet(), {}};
        const Check check = explain::checkPasted(jwt, fetched, now, {.isSourceOfKeys = true}).first();
        QCOMPARE(check.toString(),
            u"Signature: not checked, HS256, made with a secret that no issuer publishes: give the client's "
            "secret to check it"_s);
        QCOMPARE(check.offer, Check::Offer::GiveSecret);
    }
};

QTEST_GUILESS_MAIN(TestExpected)
#include "tst_expected.moc"
