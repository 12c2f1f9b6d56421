// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/dpop.h"

#include "jose/base64url.h"
#include "oauth/servermetadata.h"
#include "signing.h"

#include <QSet>
#include <QTest>

using crypto::Curve;
using crypto::Key;
using crypto::Secret;
using signing::now;
using namespace Qt::StringLiterals;
using Headers = QList<QPair<QByteArray, QByteArray>>;

namespace {

const QUrl endpoint(u"https://server.example.com/token"_s);

// RFC 9449 sections 4.1, 4.2, 6.1 and 7.1
const Secret rfcToken("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU");
const QString rfcHash = u"fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"_s;
const char *rfcKey = R"({"kty":"EC","x":"l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs",
    "y":"9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA","crv":"P-256"})";
const QByteArray rfcHeader = "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4"
                             "dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX2"
                             "82NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19";
const QByteArray rfcTokenProof = rfcHeader
    + ".eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rv"
      "a2VuIiwiaWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-"
      "FNyJK7"
      "0nfbV37xRZT3Lg";
const QByteArray rfcResourceProof = rfcHeader
    + ".eyJqdGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9w"
      "cm90ZWN0ZWRyZXNvdXJjZSIsImlhdCI6MTU2MjI2MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0"
      "NB"
      "cWtzbVFFbyJ9.2oW9RP35yRqzhrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA";

const QByteArray wanted = R"({"error":"use_dpop_nonce"})";
const QByteArray challenge = R"(DPoP error="use_dpop_nonce", error_description="nonce please")";

base::HttpAnswer answerOf(int status, const Headers &headers, const QByteArray &body = {},
    const QByteArray &type = "application/json")
{
    base::HttpAnswer answer;
    answer.status = status;
    answer.contentType = type;
    answer.headers = headers;
    answer.body = body;
    answer.url = endpoint;
    return answer;
}

QString idOf(const QByteArray &proof)
{
    return signing::claims(proof)[u"jti"_s].toString();
}

} // namespace

class TestDPoP : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesOneRequest()
    {
        const Key pair = Key::generate(Curve::P256);
        const QByteArray proof = oauth::dpopProof(pair, "POST", endpoint, now);
        const jose::Jwk half = jose::Jwk::fromKey(pair, {});
        const QJsonObject header {{u"typ"_s, u"dpop+jwt"_s}, {u"alg"_s, u"ES256"_s},
            {u"jwk"_s,
                QJsonObject {{u"kty"_s, u"EC"_s}, {u"crv"_s, u"P-256"_s},
                    {u"x"_s, QString::fromLatin1(jose::base64url(pair.x()))},
                    {u"y"_s, QString::fromLatin1(jose::base64url(pair.y()))}}}};
        QCOMPARE(signing::header(proof), header); // no private member, no kid
        const QJsonObject claims {{u"jti"_s, idOf(proof)}, {u"htm"_s, u"POST"_s},
            {u"htu"_s, u"https://server.example.com/token"_s}, {u"iat"_s, 1'800'000'000}};
        QCOMPARE(signing::claims(proof), claims);
        QCOMPARE(signing::fault(proof, half, u"ES256"_s), QString());
    }

    // Section 4.2: at least 96 bits of it
    void hasAFreshIdEachTime()
    {
        const Key pair = Key::generate(Curve::P256);
        QSet<QString> ids;
        for (int i = 0; i < 100; ++i)
            ids += idOf(oauth::dpopProof(pair, "GET", endpoint, now));
        QCOMPARE(ids.size(), 100);
        for (const QString &id : std::as_const(ids))
            QVERIFY(jose::fromBase64url(id.toLatin1()).value_or(QByteArray()).size() >= 12);
    }

    void namesTheAddressWithoutQueryAndFragment_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("htu");
        const auto row = [](const char *name, const QString &url, const QString &htu) {
            QTest::newRow(name) << url << htu;
        };
        row("plain", u"https://a.example/b"_s, u"https://a.example/b"_s);
        row("query", u"https://a.example/b?c=d&e=%2F"_s, u"https://a.example/b"_s);
        row("empty query", u"https://a.example/b?"_s, u"https://a.example/b"_s);
        row("fragment", u"https://a.example/b#c"_s, u"https://a.example/b"_s);
        row("both", u"https://a.example/b/?c=d#e"_s, u"https://a.example/b/"_s);
        row("port", u"http://127.0.0.1:8443/b?c"_s, u"http://127.0.0.1:8443/b"_s);
        row("percent-encoded", u"https://a.example/b%20c%2Fd%3Fe"_s, u"https://a.example/b%20c%2Fd%3Fe"_s);
        row("outside ASCII", u"https://a.example/\u00fc"_s, u"https://a.example/%C3%BC"_s);
        row("host in capitals", u"https://A.Example/B"_s, u"https://a.example/B"_s);
    }

    void namesTheAddressWithoutQueryAndFragment()
    {
        QFETCH(const QString, url);
        const QByteArray proof = oauth::dpopProof(Key::generate(Curve::P256), "GET", QUrl(url), now);
        QTEST(signing::claims(proof)[u"htu"_s].toString(), "htu");
    }

    void namesTheNonceWhereThereIsOne()
    {
        const Key pair = Key::generate(Curve::P256);
        const QByteArray proof = oauth::dpopProof(pair, "GET", endpoint, now, "n-0.S6");
        QCOMPARE(signing::claims(proof)[u"nonce"_s].toString(), u"n-0.S6"_s);
        QVERIFY(!signing::claims(proof).contains(u"ath"_s));
    }

    void hashesTheTokenAsTheExampleDoes()
    {
        const Key pair = Key::generate(Curve::P256);
        const QByteArray proof = oauth::dpopProof(pair, "GET", endpoint, now, {}, rfcToken);
        QCOMPARE(signing::claims(proof)[u"ath"_s].toString(), rfcHash);
        QVERIFY(!signing::claims(proof).contains(u"nonce"_s));
    }

    void verifiesTheExamples()
    {
        const jose::Jwk key = signing::jwk(rfcKey);
        for (const QByteArray &proof : {rfcTokenProof, rfcResourceProof}) {
            QCOMPARE(signing::fault(proof, key, u"ES256"_s), QString());
            QCOMPARE(signing::header(proof)[u"typ"_s].toString(), u"dpop+jwt"_s);
        }
        QCOMPARE(signing::claims(rfcResourceProof)[u"ath"_s].toString(), rfcHash);
    }

    void hasTheThumbprintOfTheExample()
    {
        QCOMPARE(
            signing::jwk(rfcKey).thumbprint(), QByteArray("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"));
    }

    void tellsTheThumbprintOfItsKey()
    {
        const Key pair = Key::generate(Curve::P256);
        QCOMPARE(oauth::thumbprintOf(pair.toPkcs8()),
            QString::fromLatin1(jose::Jwk::fromKey(pair, {}).thumbprint()));
        for (const Secret &rubbish : {Secret(), Secret("rubbish"), Secret(pair.x())})
            QCOMPARE(oauth::thumbprintOf(rubbish), QString());
    }

    void addsAFreshProofToEachSending()
    {
        const Key pair = Key::generate(Curve::P256);
        base::HttpRequest request;
        request.method = "POST";
        request.url = QUrl(u"https://server.example.com/token?tenant=1"_s);
        request.headers = {{"Accept", "application/json"}};
        request.body = "a=b";
        oauth::addProof(request, pair.toPkcs8());
        QCOMPARE(request.headers.size(), 1); // nothing before it is sent
        const auto first = signing::sent(request);
        const auto second = signing::sent(request, "n-0S6");
        for (const auto &each : {first, second}) {
            QCOMPARE(each.headers.size(), 2);
            QCOMPARE(signing::headers(each, "DPoP").size(), 1);
            QCOMPARE(each.body, QByteArray("a=b"));
        }
        const QByteArray proof = signing::headers(first, "DPoP").constFirst();
        const QByteArray again = signing::headers(second, "DPoP").constFirst();
        QVERIFY(idOf(proof) != idOf(again));
        const QJsonObject claims {{u"jti"_s, idOf(again)}, {u"htm"_s, u"POST"_s},
            {u"htu"_s, u"https://server.example.com/token"_s}, {u"iat"_s, 1'800'000'000},
            {u"nonce"_s, u"n-0S6"_s}};
        QCOMPARE(signing::claims(again), claims);
        QVERIFY(!signing::claims(proof).contains(u"nonce"_s));
        QCOMPARE(signing::fault(again, jose::Jwk::fromKey(pair, {}), u"ES256"_s), QString());
    }

    void bindsAProofToItsToken()
    {
        base::HttpRequest request;
        request.url = endpoint;
        oauth::addAccessToken(request, rfcToken, Key::generate(Curve::P256).toPkcs8());
        QCOMPARE(request.headers.first().second, "DPoP " + rfcToken.reveal().toByteArray());
        const QByteArray proof = signing::headers(signing::sent(request), "DPoP").value(0);
        QCOMPARE(signing::claims(proof)[u"ath"_s].toString(), rfcHash);
        QCOMPARE(signing::claims(proof)[u"htm"_s].toString(), u"GET"_s);
    }

    void addsNothingForAKeyThatIsNone()
    {
        for (const Secret &key : {Secret(), Secret("rubbish"), Key::generate(Curve::Ed25519).toPkcs8()}) {
            base::HttpRequest request;
            oauth::addProof(request, key);
            QVERIFY(request.signers.isEmpty());
            oauth::addAccessToken(request, Secret("t"), key);
            QVERIFY(request.signers.isEmpty());
            QCOMPARE(request.headers.first().second, QByteArray("Bearer t"));
            QCOMPARE(oauth::thumbprintOf(key), QString());
        }
    }

    void readsTheNonceOfAnAnswer_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<QByteArray>("nonce");
        const auto row = [](const char *name, const QByteArray &value, const QByteArray &nonce) {
            QTest::newRow(name) << Headers {{"DPoP-Nonce", value}} << nonce;
        };
        QTest::newRow("none") << Headers {{"Content-Type", "application/json"}} << QByteArray();
        QTest::newRow("in another case") << Headers {{"dpop-nonce", "abc"}} << QByteArray("abc");
        row("as in the RFC", "eyJ7S_zG.eyJH0-Z.HX4w-7v", "eyJ7S_zG.eyJH0-Z.HX4w-7v");
        row("the ends of the alphabet", "!#[]~", "!#[]~");
        row("the longest", QByteArray(1024, 'n'), QByteArray(1024, 'n'));
        row("empty", "", "");
        row("too long", QByteArray(1025, 'n'), "");
        row("a blank", "a b", "");
        row("two in one", "a, b", "");
        row("a quote", "a\"b", "");
        row("a backslash", "a\\b", "");
        row("a line break", "a\r\nX: y", "");
        row("a NUL", QByteArray("a\0b", 3), "");
        row("a DEL", "a\x7f", "");
        row("a letter outside ASCII", "a\xC3\xBC", "");
    }

    void readsTheNonceOfAnAnswer()
    {
        QFETCH(const Headers, headers);
        for (const int status : {200, 400, 401})
            QTEST(oauth::nonceIn(answerOf(status, headers)), "nonce");
    }

    void knowsWhenANonceIsWanted_data()
    {
        QTest::addColumn<base::HttpAnswer>("answer");
        QTest::addColumn<bool>("isWanted");
        const auto row = [](const char *name, bool isWanted, int status, const Headers &headers,
                             const QByteArray &body = {}, const QByteArray &type = "application/json") {
            QTest::newRow(name) << answerOf(status, headers, body, type) << isWanted;
        };
        const QPair<QByteArray, QByteArray> nonce {"DPoP-Nonce", "n-0S6"};
        const auto asked = [&nonce](const QByteArray &value) {
            return Headers {nonce, {"WWW-Authenticate", value}};
        };
        row("by a token endpoint", true, 400, {nonce}, wanted);
        row("by a resource", true, 401, asked(challenge));
        row("by a resource, in small letters", true, 401, asked("dpop ERROR=\"use_dpop_nonce\""));
        row("by a resource, as a word", true, 401, asked("DPoP error=use_dpop_nonce"));
        row("by a resource, among others", true, 401,
            asked("Bearer realm=\"a\", DPoP algs=\"ES256\", error=\"use_dpop_nonce\""));
        row("by a resource with a page", true, 401, asked(challenge), "<html>", "text/html");
        row("a token endpoint without a nonce", false, 400, {}, wanted);
        row("a resource without a nonce", false, 401, {{"WWW-Authenticate", challenge}});
        row("an empty nonce", false, 400, {{"DPoP-Nonce", ""}}, wanted);
        row("a nonce of bad characters", false, 400, {{"DPoP-Nonce", "a b"}}, wanted);
        row("a nonce without end", false, 400, {{"DPoP-Nonce", QByteArray(1025, 'n')}}, wanted);
        row("another error", false, 400, {nonce}, R"({"error":"invalid_dpop_proof"})");
        row("the error in capitals", false, 400, {nonce}, R"({"error":"USE_DPOP_NONCE"})");
        row("the error in a list", false, 400, {nonce}, R"({"error":["use_dpop_nonce"]})");
        row("the error in the description", false, 400, {nonce},
            R"({"error":"x","error_description":"use_dpop_nonce"})");
        row("no reason", false, 400, {nonce});
        row("half a reason", false, 400, {nonce}, wanted.chopped(1));
        row("another challenge", false, 401, asked("DPoP error=\"invalid_token\""));
        row("a challenge without a reason", false, 401, asked("DPoP algs=\"ES256\""));
        row("a challenge of another scheme", false, 401, asked("Bearer error=\"use_dpop_nonce\""));
        row("a broken challenge", false, 401, asked("DPoP error=\"use_dpop_nonce"));
        for (const int status : {200, 302, 403, 500, 503}) {
            const QByteArray name = "with " + QByteArray::number(status);
            row(name.constData(), false, status, asked(challenge), wanted);
        }
    }

    void knowsWhenANonceIsWanted()
    {
        QFETCH(const base::HttpAnswer, answer);
        QTEST(oauth::wantsNonce(answer), "isWanted");
    }

    void knowsWhoOffersIt()
    {
        oauth::ServerMetadata server;
        QVERIFY(!oauth::offersDPoP(server));
        server.dpopSigningAlgValuesSupported = {u"RS256"_s, u"ES384"_s, u"es256"_s};
        QVERIFY(!oauth::offersDPoP(server));
        server.dpopSigningAlgValuesSupported += u"ES256"_s;
        QVERIFY(oauth::offersDPoP(server));
    }
};

QTEST_GUILESS_MAIN(TestDPoP)
#include "tst_dpop.moc"
