// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "explain/checks.h"
#include "jose/base64url.h"
#include "jose/signature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using explain::Check;
using explain::CheckContext;
using Verdict = Check::Verdict;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(13, 21, 4), Qt::UTC);
const QString issuer = QStringLiteral("https://id.example.com");
const QString us = QStringLiteral("cloakroom");
const QString kid = QStringLiteral("2025-11-a");

QString found(const QList<Check> &checks, const char *name)
{
    for (const Check &check : checks) {
        if (check.name == QLatin1String(name))
            return check.toString();
    }
    return {};
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void passesAGoodIdToken();
    void saysInOneSentenceWhatIsWrongWithAnIdToken_data();
    void saysInOneSentenceWhatIsWrongWithAnIdToken();
    void saysWhatIsMissingForACheck();
    void doesNotCallAnEndedIdTokenForged();
    void takesARenewedAccessTokenForWhatItIs();
    void leavesOutWhatATokenHasNot();
    void passesAGoodAccessToken();
    void drawsAttentionToTheAudienceOfAnAccessToken();
    void neverFailsAnAccessTokenForAnotherIssuer();
    void doesNotCheckASignatureMadeWithASecret();
    void failsAnIdTokenMadeWithASecret();
    void failsTheSignatureOfAnotherKey();
    void cutsManyAudiences();
    void saysHowFarTheClocksAreApart();
    void offersToFetchKeysThatAreNotHere();
    void warnsOfAnAccessTokenThatLacksWhatItsTypeAsksFor();
    void addsWhatIsAmiss();
    void saysThatNothingProvesWho();
    void leavesOpenWhatItCannotCheck();
    void failsWhatNoKeyOfTheIssuerIsFor();
    void offersNothingWhereNoKeyHelps_data();
    void offersNothingWhereNoKeyHelps();
    void tellsWhoAnAccessTokenWasIssuedTo();
    void saysThatTheCodeOfACodeHashIsNotHere();
    void doesNotFailByKeysThatAreOlderThanTheToken();
    void doesNotFailAnIdTokenForARetiredKeyWithoutName();
    void takesARefreshTokenForItsServers_data();
    void takesARefreshTokenForItsServers();

private:
    jose::Jwt signedToken(const QJsonObject &changes, const QString &keyId = kid) const;

    crypto::Key m_key = crypto::Key::generate(crypto::Curve::P256);
    CheckContext m_context;
};

void TestChecks::init()
{
    m_context.expectation = {issuer, us, {QStringLiteral("ES256")}, {}, QStringLiteral("n-1"),
        crypto::Secret(QByteArrayView("access")), now};
    m_context.keys = jose::JwkSet({jose::Jwk::fromKey(m_key, kid)});
    m_context.clockAhead = 0;
}

jose::Jwt TestChecks::signedToken(const QJsonObject &changes, const QString &keyId) const
{
    const QByteArray hash = crypto::digest(crypto::Hash::Sha256, "access");
    QJsonObject claims {{QStringLiteral("iss"), issuer}, {QStringLiteral("sub"), QStringLiteral("ana")},
        {QStringLiteral("aud"), us}, {QStringLiteral("nonce"), QStringLiteral("n-1")},
        {QStringLiteral("iat"), now.toSecsSinceEpoch() - 10},
        {QStringLiteral("exp"), now.toSecsSinceEpoch() + 50},
        {QStringLiteral("at_hash"), QString::fromLatin1(jose::base64url(hash.first(16)))}};
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->isNull())
            claims.remove(change.key());
        else
            claims.insert(change.key(), *change);
    }
    const QByteArray compact = jose::sign(QJsonDocument(claims).toJson(QJsonDocument::Compact),
        QStringLiteral("JWT"), QStringLiteral("ES256"), m_key, keyId);
    return jose::Jwt::parse(compact).value();
}

void TestChecks::passesAGoodIdToken()
{
    const auto checks = explain::checkIdToken(signedToken({}), m_context);
    for (const Check &check : checks)
        QVERIFY2(check.verdict == Verdict::Passed, qPrintable(check.toString()));
    QCOMPARE(found(checks, "Signature"),
        QStringLiteral("Signature: passed, ES256, key “2025-11-a” from the issuer"));
    QCOMPARE(found(checks, "Issuer"), QStringLiteral("Issuer: passed, is the one you signed in to"));
    QCOMPARE(found(checks, "Audience"), QStringLiteral("Audience: passed, this application"));
    QCOMPARE(found(checks, "Time"), QStringLiteral("Time: passed, valid now"));
    QCOMPARE(found(checks, "Nonce"), QStringLiteral("Nonce: passed, is the one this sign-in began with"));
    QCOMPARE(found(checks, "Access token hash"),
        QStringLiteral("Access token hash: passed, fits the access token"));
}

void TestChecks::saysInOneSentenceWhatIsWrongWithAnIdToken_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *tag, const QJsonObject &changes, const char *name, const char *says) {
        QTest::newRow(tag) << changes << QByteArray(name) << QString::fromUtf8(says);
    };
    row("issuer", {{QStringLiteral("iss"), QStringLiteral("https://evil.example")}}, "Issuer",
        "Issuer: failed, https://evil.example, not https://id.example.com that you signed in to");
    row("audience", {{QStringLiteral("aud"), QStringLiteral("other")}}, "Audience",
        "Audience: failed, other, not this application alone");
    row("no audience", {{QStringLiteral("aud"), QJsonValue()}}, "Audience",
        "Audience: failed, the token names none");
    row("authorized party", {{QStringLiteral("azp"), QStringLiteral("other")}}, "Authorized party",
        "Authorized party: failed, another application");
    row("our party", {{QStringLiteral("azp"), us}}, "Authorized party",
        "Authorized party: passed, this application");
    row("no end", {{QStringLiteral("exp"), QJsonValue()}}, "Time", "Time: failed, exp is missing or no date");
    row("no beginning", {{QStringLiteral("iat"), QJsonValue()}}, "Time",
        "Time: failed, iat is missing or no date");
    row("issued in the future", {{QStringLiteral("iat"), now.toSecsSinceEpoch() + 600}}, "Time",
        "Time: failed, issued in 10 min: one of the two clocks is wrong");
    row("not yet good", {{QStringLiteral("nbf"), now.toSecsSinceEpoch() + 120}}, "Time",
        "Time: failed, not good yet, begins in 2 min");
    row("unreadable beginning", {{QStringLiteral("nbf"), QStringLiteral("soon")}}, "Time",
        "Time: failed, nbf is missing or no date");
    row("another nonce", {{QStringLiteral("nonce"), QStringLiteral("n-2")}}, "Nonce",
        "Nonce: failed, is not the one this sign-in began with");
    row("nobody", {{QStringLiteral("sub"), QJsonValue()}}, "Subject",
        "Subject: failed, the token does not say whom it is about");
    row("bidi", {{QStringLiteral("iss"), QStringLiteral("a\u202Eb")}}, "Issuer",
        "Issuer: failed, a[U+202E]b, not https://id.example.com that you signed in to");
}

void TestChecks::saysInOneSentenceWhatIsWrongWithAnIdToken()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QByteArray, row);
    QFETCH(QString, says);
    QCOMPARE(found(explain::checkIdToken(signedToken(changes), m_context), row.constData()), says);
}

void TestChecks::saysWhatIsMissingForACheck()
{
    m_context.keys.reset();
    m_context.expectation.nonce.clear();
    const auto checks
        = explain::checkIdToken(signedToken({{QStringLiteral("at_hash"), QJsonValue()}}), m_context);
    QCOMPARE(found(checks, "Signature"),
        QStringLiteral("Signature: not checked, ES256, the issuer's keys are not here"));
    QCOMPARE(found(checks, "Nonce"), QStringLiteral("Nonce: not checked, none is known of this sign-in"));
    QCOMPARE(found(checks, "Access token hash"),
        QStringLiteral("Access token hash: not checked, the token has none; it is not required"));
}

void TestChecks::doesNotCallAnEndedIdTokenForged()
{
    m_context.expectation.now = now.addSecs(230);
    QCOMPARE(found(explain::checkIdToken(signedToken({}), m_context), "Time"),
        QStringLiteral("Time: attention, expired 3 min ago; it proved who signed in when it came"));
}

void TestChecks::takesARenewedAccessTokenForWhatItIs()
{
    m_context.expectation.accessToken = crypto::Secret(QByteArrayView("renewed"));
    const auto checks
        = explain::checkIdToken(signedToken({{QStringLiteral("nonce"), QJsonValue()}}), m_context);
    QCOMPARE(found(checks, "Access token hash"),
        QStringLiteral("Access token hash: not checked, belongs to the access token it came with, which was "
                       "renewed since"));
    QCOMPARE(found(checks, "Nonce"),
        QStringLiteral("Nonce: not checked, the token has none, as one from a renewal may"));
}

void TestChecks::leavesOutWhatATokenHasNot()
{
    const auto checks = explain::checkIdToken(signedToken({}), m_context);
    QCOMPARE(found(checks, "Authorized party"), QString());
    QCOMPARE(found(checks, "Subject"), QString());
    QCOMPARE(found(checks, "Type"), QString());
}

void TestChecks::passesAGoodAccessToken()
{
    const auto checks = explain::checkAccessToken(signedToken({}), m_context);
    QCOMPARE(checks.size(), 4);
    for (const Check &check : checks)
        QVERIFY2(check.verdict == Verdict::Passed, qPrintable(check.toString()));
}

void TestChecks::drawsAttentionToTheAudienceOfAnAccessToken()
{
    const auto jwt = signedToken({{QStringLiteral("aud"), QStringLiteral("api://orders")}});
    QCOMPARE(found(explain::checkAccessToken(jwt, m_context), "Audience"),
        QStringLiteral("Audience: attention, api://orders, not this application"));
}

void TestChecks::neverFailsAnAccessTokenForAnotherIssuer()
{
    const auto jwt = signedToken({{QStringLiteral("iss"), QStringLiteral("https://sts.example")}});
    QVERIFY(found(explain::checkAccessToken(jwt, m_context), "Issuer")
                .startsWith(QLatin1String("Issuer: attention")));
    QCOMPARE(found(explain::checkAccessToken(jwt, m_context), "Signature"),
        QStringLiteral("Signature: not checked, ES256, made by another issuer, whose keys are not here"));
}

void TestChecks::doesNotCheckASignatureMadeWithASecret()
{
    const QByteArray header = jose::base64url(R"({"alg":"HS256"})");
    const auto jwt = jose::Jwt::parse(header + '.' + jose::base64url("{}") + ".AAAA").value();
    const auto checks = explain::checkAccessToken(jwt, m_context);
    QCOMPARE(found(checks, "Signature"),
        QStringLiteral("Signature: not checked, HS256, made with a secret that only the server has"));
    QCOMPARE(checks.first().offer, Check::Offer::GiveSecret);
    QCOMPARE(found(checks, "Time"), QStringLiteral("Time: not checked, the token does not say when it ends"));
}

// OpenID Connect Core 3.1.3.7, rule 8: no keys of the issuer could help, whether it lists the algorithm or
// not
void TestChecks::failsAnIdTokenMadeWithASecret()
{
    const QByteArray header = jose::base64url(R"({"alg":"HS256"})");
    const auto jwt = jose::Jwt::parse(header + '.' + jose::base64url("{}") + ".AAAA").value();
    m_context.expectation.algorithms += QStringLiteral("HS256");
    for (const auto &keys : {m_context.keys, std::optional<jose::JwkSet>()}) {
        m_context.keys = keys;
        const Check signature = explain::checkIdToken(jwt, m_context).first();
        QCOMPARE(signature.toString(),
            QStringLiteral(
                "Signature: failed, HS256, made with a secret, not signed with a key of the issuer"));
        QCOMPARE(signature.offer, Check::Offer::None);
    }
}

void TestChecks::failsTheSignatureOfAnotherKey()
{
    const auto other = crypto::Key::generate(crypto::Curve::P256);
    m_context.keys = jose::JwkSet({jose::Jwk::fromKey(other, kid)});
    for (const auto &checks : {explain::checkIdToken(signedToken({}), m_context),
             explain::checkAccessToken(signedToken({}), m_context)}) {
        QCOMPARE(found(checks, "Signature"),
            QStringLiteral("Signature: failed, ES256, it does not fit the issuer's key “2025-11-a”"));
    }
    QCOMPARE(found(explain::checkIdToken(signedToken({}, QStringLiteral("unknown")), m_context), "Signature"),
        QStringLiteral("Signature: attention, ES256, key “unknown” is none of the issuer's; it was checked "
                       "when it came"));
    QCOMPARE(
        found(explain::checkAccessToken(signedToken({}, QStringLiteral("unknown")), m_context), "Signature"),
        QStringLiteral("Signature: failed, ES256, key “unknown” is none of the issuer's"));
}

void TestChecks::cutsManyAudiences()
{
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
        many += QStringLiteral("api%1").arg(i);
    const QString row = found(
        explain::checkAccessToken(signedToken({{QStringLiteral("aud"), many}}), m_context), "Audience");
    QVERIFY2(row.size() < 200 && row.contains(QLatin1String("996 more")), qPrintable(row));
}

void TestChecks::saysHowFarTheClocksAreApart()
{
    const auto time = [this](qint64 ahead) {
        m_context.clockAhead = ahead;
        return found(explain::checkIdToken(signedToken({}), m_context), "Time");
    };
    QCOMPARE(time(29), QStringLiteral("Time: passed, valid now"));
    QCOMPARE(time(120),
        QStringLiteral(
            "Time: passed, valid now, by the server's clock; this computer's is 2 min 00 s ahead"));
    QCOMPARE(time(-30),
        QStringLiteral("Time: passed, valid now, by the server's clock; this computer's is 30 s behind"));
    m_context.clockAhead.reset();
    QCOMPARE(found(explain::checkIdToken(signedToken({}), m_context), "Time"),
        QStringLiteral("Time: passed, valid now, by this computer's clock"));
}

void TestChecks::offersToFetchKeysThatAreNotHere()
{
    m_context.keys.reset();
    QCOMPARE(explain::checkIdToken(signedToken({}), m_context).first().offer, Check::Offer::FetchKeys);
    QCOMPARE(explain::checkAccessToken(signedToken({}), m_context).first().offer, Check::Offer::FetchKeys);
    m_context.namesKeys = false;
    QCOMPARE(explain::checkIdToken(signedToken({}), m_context).first().offer, Check::Offer::GiveKey);
    QCOMPARE(explain::checkAccessToken(signedToken({}), m_context).first().offer, Check::Offer::GiveKey);
    m_context.namesKeys = true;
    m_context.expectation.issuer.clear(); // nobody to fetch them from
    QCOMPARE(explain::checkIdToken(signedToken({}), m_context).first().offer, Check::Offer::GiveKey);
    const auto theirs = signedToken({{QStringLiteral("iss"), QStringLiteral("https://sts.example")}});
    QCOMPARE(explain::checkAccessToken(theirs, m_context).first().offer, Check::Offer::GiveKey);
}

void TestChecks::warnsOfAnAccessTokenThatLacksWhatItsTypeAsksFor()
{
    const QByteArray compact
        = jose::sign("{}", QStringLiteral("at+jwt"), QStringLiteral("ES256"), m_key, kid);
    const auto jwt = jose::Jwt::parse(compact).value();
    QCOMPARE(found(explain::checkAccessToken(jwt, m_context), "Type"),
        QStringLiteral("Type: attention, at+jwt has to have iss, exp, aud, sub, client_id, iat, jti, too"));
}

void TestChecks::addsWhatIsAmiss()
{
    const QByteArray header = jose::base64url(R"({"alg":"none","jku":"https://evil.example","crit":["x"]})");
    const auto jwt = jose::Jwt::parse(header + '.' + jose::base64url("{}") + '.').value();
    for (const auto &checks :
        {explain::checkIdToken(jwt, m_context), explain::checkAccessToken(jwt, m_context)}) {
        QCOMPARE(checks.first().name, QStringLiteral("Signature"));
        QCOMPARE(found(checks, "Algorithm"), QStringLiteral("Algorithm: failed, “none” protects nothing"));
        QVERIFY(found(checks, "Critical headers").contains(QLatin1String("failed")));
        QVERIFY(found(checks, "Key in the token").contains(QLatin1String("attention")));
    }
}

void TestChecks::saysThatNothingProvesWho()
{
    QCOMPARE(explain::nothingProvesWho().verdict, Verdict::Attention);
    QVERIFY(explain::nothingProvesWho().reason.contains(QLatin1String("nothing proves who signed in")));
}

// RFC 9864 and its like bring algorithms faster than they can be checked: that is no fault of the token.
void TestChecks::leavesOpenWhatItCannotCheck()
{
    const QByteArray header = jose::base64url(R"({"alg":"ML-DSA-44","kid":"2025-11-a"})");
    const QByteArray claims = jose::base64url(R"({"iss":"https://id.example.com"})");
    const auto jwt = jose::Jwt::parse(header + '.' + claims + ".AAAA").value();
    m_context.expectation.algorithms += QStringLiteral("ML-DSA-44");
    const auto partlyRead = jose::JwkSet::parse(R"({"keys":[{"kty":"AKP","kid":"2025-11-a"}]})");
    for (const auto &keys : {std::optional(*partlyRead), std::optional<jose::JwkSet>()}) {
        m_context.keys = keys;
        for (const auto &checks :
            {explain::checkIdToken(jwt, m_context), explain::checkAccessToken(jwt, m_context)}) {
            QCOMPARE(checks.first().toString(),
                QStringLiteral("Signature: not checked, ML-DSA-44 is one that Cloakroom can't check"));
            QCOMPARE(checks.first().offer, Check::Offer::None);
        }
    }
}

// Whoever forges a token chooses its algorithm.
void TestChecks::failsWhatNoKeyOfTheIssuerIsFor()
{
    const QByteArray header = jose::base64url(R"({"alg":"ML-DSA-44"})");
    const QByteArray claims = jose::base64url(R"({"iss":"https://id.example.com"})");
    const auto jwt = jose::Jwt::parse(header + '.' + claims + ".AAAA").value();
    QCOMPARE(explain::checkIdToken(jwt, m_context).first().toString(),
        QStringLiteral("Signature: failed, ML-DSA-44 is none that the issuer signs with"));
    m_context.expectation.algorithms += QStringLiteral("ML-DSA-44");
    QCOMPARE(explain::checkIdToken(jwt, m_context).first().toString(),
        QStringLiteral("Signature: failed, ML-DSA-44, no key of the issuer is for it"));
}

void TestChecks::offersNothingWhereNoKeyHelps_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Check::Offer>("offer");
    QTest::newRow("unsigned") << QByteArray(R"({"alg":"none"})") << Verdict::Failed << Check::Offer::None;
    QTest::newRow("no algorithm") << QByteArray("{}") << Verdict::NotChecked << Check::Offer::None;
    QTest::newRow("one that isn't registered")
        << QByteArray(R"({"alg":"ZEBRA"})") << Verdict::NotChecked << Check::Offer::None;
    QTest::newRow("a secret that is none")
        << QByteArray(R"({"alg":"HS1"})") << Verdict::NotChecked << Check::Offer::None;
    QTest::newRow("a secret") << QByteArray(R"({"alg":"HS256"})") << Verdict::NotChecked
                              << Check::Offer::GiveSecret;
    QTest::newRow("a key") << QByteArray(R"({"alg":"ES256"})") << Verdict::NotChecked
                           << Check::Offer::GiveKey;
}

void TestChecks::offersNothingWhereNoKeyHelps()
{
    QFETCH(QByteArray, header);
    QFETCH(Verdict, verdict);
    QFETCH(Check::Offer, offer);
    const QByteArray claims = jose::base64url(R"({"iss":"https://sts.example"})");
    const auto jwt = jose::Jwt::parse(jose::base64url(header) + '.' + claims + ".AAAA").value();
    m_context.keys.reset();
    QCOMPARE(explain::checkAccessToken(jwt, m_context).first().verdict, verdict);
    QCOMPARE(explain::checkAccessToken(jwt, m_context).first().offer, offer);
    m_context.expectation.issuer.clear(); // nobody to fetch keys from
    QCOMPARE(explain::checkIdToken(jwt, m_context).first().verdict, verdict);
    QCOMPARE(explain::checkIdToken(jwt, m_context).first().offer, offer);
}

void TestChecks::tellsWhoAnAccessTokenWasIssuedTo()
{
    const auto row = [this](const QJsonValue &azp) {
        return found(explain::checkAccessToken(signedToken({{QStringLiteral("azp"), azp}}), m_context),
            "Authorized party");
    };
    QCOMPARE(row(us), QStringLiteral("Authorized party: passed, this application"));
    QCOMPARE(
        row(QStringLiteral("other")), QStringLiteral("Authorized party: attention, another application"));
    QCOMPARE(row(QJsonValue()), QString());
}

void TestChecks::saysThatTheCodeOfACodeHashIsNotHere()
{
    const auto row = [this](const QJsonValue &hash) {
        return found(
            explain::checkIdToken(signedToken({{QStringLiteral("c_hash"), hash}}), m_context), "Code hash");
    };
    QCOMPARE(row(QStringLiteral("LDktKdoQak3Pk0cnXxCltA")),
        QStringLiteral("Code hash: not checked, its code is not here"));
    QCOMPARE(row(QJsonValue()), QString());
}

void TestChecks::doesNotFailByKeysThatAreOlderThanTheToken()
{
    const auto other = crypto::Key::generate(crypto::Curve::P256);
    const auto signature = [this](const QString &keyId) {
        return explain::checkAccessToken(signedToken({}, keyId), m_context).first();
    };
    m_context.areKeysOlder = true;
    QCOMPARE(signature(kid).verdict, Verdict::Passed);
    for (const auto &key :
        {jose::Jwk::fromKey(other, kid), jose::Jwk::fromKey(m_key, QStringLiteral("new"))}) {
        m_context.keys = jose::JwkSet({key});
        QCOMPARE(signature(kid).toString(),
            QStringLiteral(
                "Signature: not checked, ES256, it fits none of the issuer's keys that are here, and "
                "they are older than the token"));
        QCOMPARE(signature(kid).offer, Check::Offer::FetchKeys);
    }
}

void TestChecks::doesNotFailAnIdTokenForARetiredKeyWithoutName()
{
    m_context.keys
        = jose::JwkSet({jose::Jwk::fromKey(crypto::Key::generate(crypto::Curve::P256), QString())});
    QCOMPARE(found(explain::checkIdToken(signedToken({}, QString()), m_context), "Signature"),
        QStringLiteral(
            "Signature: attention, ES256, it fits no key of the issuer; it was checked when it came"));
}

void TestChecks::takesARefreshTokenForItsServers_data()
{
    QTest::addColumn<QJsonValue>("aud");
    QTest::addColumn<QString>("says");
    QTest::newRow("its issuer") << QJsonValue(issuer) << QStringLiteral("passed, the issuer itself");
    QTest::newRow("an endpoint") << QJsonValue(QStringLiteral("https://id.example.com/token"))
                                 << QStringLiteral("not checked, it is for https://id.example.com/token; "
                                                   "whether that is right, you know");
    QTest::newRow("us") << QJsonValue(us) << QStringLiteral("passed, this application");
    QTest::newRow("none") << QJsonValue() << QStringLiteral("not checked, the token names none");
}

void TestChecks::takesARefreshTokenForItsServers()
{
    QFETCH(QJsonValue, aud);
    QFETCH(QString, says);
    const auto jwt = signedToken({{QStringLiteral("aud"), aud}});
    QCOMPARE(
        found(explain::checkRefreshToken(jwt, m_context), "Audience"), QStringLiteral("Audience: ") + says);
    QCOMPARE(explain::checkRefreshToken(jwt, m_context).first().verdict, Verdict::Passed);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
