// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aside.h"
#include "explain/claims.h"
#include "explain/scopes.h"
#include "explain/token.h"
#include "jose/base64url.h"
#include "jose/jwk.h"

#include <QSet>
#include <QTest>

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

QByteArray jwt(int number)
{
    return jose::base64url(R"({"alg":"ES256","typ":"at+jwt","kid":"k"})") + '.'
        + jose::base64url(
            "{\"iss\":\"https://id.example\",\"exp\":1700000060,\"scope\":\"openid email\",\"jti\":\""
            + QByteArray::number(number) + "\",\"address\":{\"country\":\"x\"}}")
        + ".AAAA";
}

// As the window does beside itself.
QStringList look(const QByteArray &bytes)
{
    const auto token = explain::Token::look(crypto::Secret(bytes), explain::TokenUse::AccessToken);
    QStringList all {token.title};
    for (const auto &group : explain::explainClaims(token.jwt->claims(), now)) {
        for (const auto &claim : group.claims)
            all += claim.name + claim.value + claim.meaning;
    }
    return all << explain::scopesInToken(token.jwt->claims()).value().toString();
}

} // namespace

class TestAtOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Alone in its program, as nothing is read from the facts before.
    void severalThreadsLookAtTokens()
    {
        constexpr int count = 16;
        QList<QFuture<QStringList>> looks;
        for (int number = 0; number < count; ++number)
            looks += crypto::aside([bytes = jwt(number)] { return look(bytes); });
        QStringList own;
        for (int number = 0; number < count; ++number)
            own += look(jwt(number));
        QStringList theirs;
        for (const auto &each : looks)
            theirs += each.result();
        QCOMPARE(theirs, own);
        QVERIFY(own.filter(QStringLiteral("https://id.example")).size() >= count);
    }

    void severalThreadsMakeKeys()
    {
        QList<QFuture<QByteArray>> made;
        for (int number = 0; number < 8; ++number) {
            made += crypto::aside([number] {
                const auto key
                    = number ? crypto::Key::generate(crypto::Curve::P256) : crypto::Key::generateRsa(2048);
                return jose::Jwk::fromKey(key, {}).thumbprint();
            });
        }
        QSet<QByteArray> all;
        for (const auto &each : made)
            all += each.result();
        QCOMPARE(all.size(), made.size());
    }
};

QTEST_GUILESS_MAIN(TestAtOnce)
#include "tst_atonce.moc"
