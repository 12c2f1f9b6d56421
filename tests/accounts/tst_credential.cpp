// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/credential.h"

#include <QTest>

using namespace accounts;

namespace {

Credential example()
{
    Credential credential;
    credential.accountId = QStringLiteral("one");
    credential.sequence = 7;
    credential.tokens.accessToken = crypto::Secret("an access token with \"quotes\" and \\");
    credential.tokens.refreshToken = crypto::Secret("a+b/c=d&e%");
    credential.tokens.idToken = crypto::Secret("e30.e30.AA");
    credential.tokens.tokenType = QStringLiteral("bearer");
    credential.tokens.scopes = oauth::Scopes::parse(QStringLiteral("openid notes:read"));
    credential.tokens.receivedAt = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    credential.tokens.expiresAt = credential.tokens.receivedAt.addSecs(60);
    credential.clientSecret = crypto::Secret("not secret");
    credential.nonce = QStringLiteral("n");
    credential.network = {crypto::Secret("at the proxy"), crypto::Secret("of the key")};
    return credential;
}

} // namespace

class TestCredential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const Credential before = example();
        const auto after = Credential::fromBytes(before.toBytes(), QStringLiteral("one"));
        QVERIFY(after);
        QCOMPARE(after->sequence, before.sequence);
        QVERIFY(after->tokens.accessToken == before.tokens.accessToken);
        QVERIFY(after->tokens.refreshToken == before.tokens.refreshToken);
        QVERIFY(after->tokens.idToken == before.tokens.idToken);
        QCOMPARE(after->tokens.scopes, before.tokens.scopes);
        QCOMPARE(after->tokens.receivedAt, before.tokens.receivedAt);
        QCOMPARE(after->tokens.expiresAt, before.tokens.expiresAt);
        QVERIFY(after->clientSecret == before.clientSecret);
        QCOMPARE(after->nonce, before.nonce);
        QVERIFY(after->network == before.network);
    }

    void refusesEveryChangedByte()
    {
        const QByteArray whole = example().toBytes().reveal().toByteArray();
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray bytes = whole;
            bytes[i] = char(bytes[i] ^ 1);
            const auto read = Credential::fromBytes(crypto::Secret(bytes), QStringLiteral("one"));
            QVERIFY2(!read, QByteArray::number(i).constData());
            QCOMPARE(read.error().code, QStringLiteral("credential.damaged"));
        }
    }

    void refusesEveryCut()
    {
        const QByteArray whole = example().toBytes().reveal().toByteArray();
        for (qsizetype i = 0; i < whole.size(); ++i)
            QVERIFY(!Credential::fromBytes(crypto::Secret(whole.first(i)), QStringLiteral("one")));
    }

    void refusesTheItemOfAnotherAccount()
    {
        const auto read = Credential::fromBytes(example().toBytes(), QStringLiteral("two"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("credential.account"));
    }
};

QTEST_GUILESS_MAIN(TestCredential)
#include "tst_credential.moc"
