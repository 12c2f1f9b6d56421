// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/chosenissuer.h"
#include "jose/base64url.h"
#include "jose/signature.h"

#include <QTest>

using explain::Check;
using Verdict = Check::Verdict;

namespace {

const QString issuer = QStringLiteral("https://id.example");
const QDateTime now(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);

struct Signed
{
    crypto::Key pair = crypto::Key::generate(crypto::Curve::P256);
    jose::JwkSet keys {{jose::Jwk::fromKey(pair, QStringLiteral("k"))}};

    jose::Jwt jwt(const QByteArray &claims, const QString &kid = QStringLiteral("k")) const
    {
        return jose::Jwt::inspect(
            jose::sign(claims, QStringLiteral("at+jwt"), QStringLiteral("ES256"), pair, kid))
            .value();
    }
};

QByteArray claims(const QString &iss)
{
    return "{\"iss\":\"" + iss.toUtf8() + "\"}";
}

} // namespace

class TestChosenIssuer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoseKeyItWas()
    {
        const Signed made;
        const auto checks = explain::checkWithKeysOf(issuer, made.keys, made.jwt(claims(issuer)), now);
        QCOMPARE(checks.at(0).verdict, Verdict::Passed);
        QCOMPARE(checks.at(0).reason,
            QStringLiteral("ES256, made with a key of https://id.example, the issuer that you chose"));
        QCOMPARE(checks.at(1).verdict, Verdict::Passed);
        QCOMPARE(checks.at(1).reason, QStringLiteral("is the one that you chose"));
    }

    void failsWithAnothersKeys()
    {
        const Signed made;
        const Signed other;
        const auto checks = explain::checkWithKeysOf(issuer, other.keys, made.jwt(claims(issuer)), now);
        QCOMPARE(checks.at(0).verdict, Verdict::Failed);
        QVERIFY(!checks.at(0).reason.contains(QLatin1String("made with")));
        const auto unknown
            = explain::checkWithKeysOf(issuer, made.keys, made.jwt(claims(issuer), QStringLiteral("x")), now);
        QCOMPARE(unknown.at(0).verdict, Verdict::Failed);
    }

    void failsWhenTheTokenIsAnotherIssuers()
    {
        const Signed made;
        const auto checks = explain::checkWithKeysOf(
            issuer, made.keys, made.jwt(claims(QStringLiteral("https://evil.example"))), now);
        QCOMPARE(checks.at(1).verdict, Verdict::Failed);
        QCOMPARE(checks.at(1).reason,
            QStringLiteral("https://evil.example, not https://id.example that you chose"));
        const auto nameless = explain::checkWithKeysOf(issuer, made.keys, made.jwt("{}"), now);
        QCOMPARE(nameless.at(1).verdict, Verdict::NotChecked);
    }

    void neverPassesWhatNoPublicKeyProves_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("none") << QByteArray("{\"alg\":\"none\"}") << Verdict::Failed;
        QTest::newRow("secret") << QByteArray("{\"alg\":\"HS256\"}") << Verdict::NotChecked;
        QTest::newRow("unknown") << QByteArray("{\"alg\":\"XX\"}") << Verdict::Failed;
    }

    void neverPassesWhatNoPublicKeyProves()
    {
        QFETCH(QByteArray, header);
        const auto jwt
            = jose::Jwt::inspect(jose::base64url(header) + '.' + jose::base64url(claims(issuer)) + ".AAAA");
        const auto checks = explain::checkWithKeysOf(issuer, Signed().keys, *jwt, now);
        QTEST(checks.at(0).verdict, "verdict");
        QCOMPARE(checks.at(1).name, QStringLiteral("Issuer"));
    }
};

QTEST_APPLESS_MAIN(TestChosenIssuer)
#include "tst_chosenissuer.moc"
