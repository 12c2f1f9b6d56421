// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/tokenset.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using crypto::Secret;
using oauth::Scopes;
using oauth::TokenSet;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2030, 1, 1), QTime(12, 0, 0, 123), Qt::UTC);

TokenSet tokens()
{
    return {
        .accessToken = Secret("a\"c\\c~"),
        .refreshToken = Secret("re fresh"),
        .idToken = Secret("h.p.s"),
        .tokenType = u"bearer"_s,
        .scopes = Scopes::parse(u"openid email"_s),
        .receivedAt = noon,
        .expiresAt = noon.addSecs(3600),
        .refreshExpiresAt = noon.addDays(30),
        .refreshEndStays = true,
    };
}

void compare(const TokenSet &a, const TokenSet &b)
{
    QCOMPARE(a.accessToken, b.accessToken);
    QCOMPARE(a.refreshToken, b.refreshToken);
    QCOMPARE(a.idToken, b.idToken);
    QCOMPARE(a.tokenType, b.tokenType);
    QCOMPARE(a.scopes, b.scopes);
    QCOMPARE(a.receivedAt, b.receivedAt);
    QCOMPARE(a.expiresAt, b.expiresAt);
    QCOMPARE(a.refreshExpiresAt, b.refreshExpiresAt);
    QCOMPARE(a.refreshEndStays, b.refreshEndStays);
}

} // namespace

class tst_TokenSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 9449 section 5, in any case: RFC 6749 section 5.1
    void knowsWhetherItIsBound()
    {
        TokenSet set = tokens();
        for (const QString &type : {u"DPoP"_s, u"dpop"_s, u"DPOP"_s}) {
            set.tokenType = type;
            QVERIFY(set.isBound());
        }
        for (const QString &type : {u""_s, u"Bearer"_s, u"DPoPX"_s, u" DPoP"_s}) {
            set.tokenType = type;
            QVERIFY(!set.isBound());
        }
    }

    void comesBackFromTheKeychain()
    {
        const auto again = TokenSet::fromBytes(tokens().toBytes().reveal());
        QVERIFY(again);
        compare(*again, tokens());
        QCOMPARE(again->receivedAt.timeSpec(), Qt::UTC);
    }

    // An end that a refresh leaves where it was is the end of the session.
    void tellsAnEndThatStaysFromOneThatMoves_data()
    {
        QTest::addColumn<bool>("rotates");
        QTest::addColumn<int>("movesBy"); // seconds; -1: not told again
        QTest::addColumn<bool>("told");
        QTest::addColumn<bool>("stays");
        QTest::newRow("moves") << true << 3600 << true << false;
        QTest::newRow("stays") << true << 0 << true << true;
        QTest::newRow("stays, rounded otherwise") << true << 60 << true << true;
        QTest::newRow("the same refresh token") << false << -1 << true << true;
        QTest::newRow("a new one of which nothing is told") << true << -1 << false << false;
    }

    void tellsAnEndThatStaysFromOneThatMoves()
    {
        QFETCH(bool, rotates);
        QFETCH(int, movesBy);
        QFETCH(bool, told);
        QFETCH(bool, stays);
        TokenSet answer;
        answer.accessToken = Secret("new");
        if (rotates)
            answer.refreshToken = Secret("rotated");
        if (movesBy >= 0)
            answer.refreshExpiresAt = tokens().refreshExpiresAt->addSecs(movesBy);
        TokenSet before = tokens();
        before.refreshEndStays = false;
        const TokenSet renewed = before.renewedBy(answer);
        QCOMPARE(renewed.refreshExpiresAt.has_value(), told);
        QCOMPARE(renewed.refreshEndStays, stays);
    }

    void comesBackWithoutWhatThereWasNot()
    {
        TokenSet least;
        least.accessToken = Secret("a");
        least.receivedAt = noon;
        const auto again = TokenSet::fromBytes(least.toBytes().reveal());
        QVERIFY(again);
        compare(*again, least);
        QVERIFY(!again->expiresAt);
        QVERIFY(again->refreshToken.isEmpty());
    }

    void refusesDamagedBytesCutAnywhere()
    {
        const QByteArray whole = tokens().toBytes().reveal().toByteArray();
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const auto read = TokenSet::fromBytes(QByteArrayView(whole).first(i));
            QVERIFY(!read);
            QCOMPARE(read.error().code, u"tokens.stored"_s);
        }
    }

    void refusesDamagedMembers_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue none = QJsonValue::Undefined;
        QTest::newRow("no version") << u"version"_s << none;
        QTest::newRow("a newer version") << u"version"_s << QJsonValue(2);
        QTest::newRow("no access token") << u"access_token"_s << none;
        QTest::newRow("a number for a token") << u"refresh_token"_s << QJsonValue(5);
        QTest::newRow("no receipt") << u"received_at_ms"_s << none;
        QTest::newRow("a text for a time") << u"expires_at_ms"_s << QJsonValue(u"soon"_s);
        QTest::newRow("a time out of range") << u"expires_at_ms"_s << QJsonValue(1e300);
    }

    void refusesDamagedMembers()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject object = QJsonDocument::fromJson(tokens().toBytes().reveal().toByteArray()).object();
        object[member] = value;
        const auto read = TokenSet::fromBytes(QJsonDocument(object).toJson());
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"tokens.stored"_s);
        QCOMPARE(read.error().expected, member);
        QVERIFY(read.error().found.isEmpty());
    }

    // RFC 6749 section 6, OpenID Connect Core 12.2
    void keepsWhatARenewalDoesNotBring()
    {
        TokenSet answer;
        answer.accessToken = Secret("new");
        answer.tokenType = u"Bearer"_s;
        answer.receivedAt = noon.addSecs(3000);
        const TokenSet renewed = tokens().renewedBy(answer);
        QCOMPARE(renewed.accessToken, Secret("new"));
        QCOMPARE(renewed.refreshToken, tokens().refreshToken);
        QCOMPARE(renewed.idToken, tokens().idToken);
        QCOMPARE(renewed.scopes, tokens().scopes);
        QCOMPARE(renewed.receivedAt, noon.addSecs(3000));
        QVERIFY(!renewed.expiresAt); // the old end is not the new token's
    }

    void takesWhatARenewalBrings()
    {
        TokenSet answer = tokens();
        answer.accessToken = Secret("new a");
        answer.refreshToken = Secret("new r");
        answer.idToken = Secret("new i");
        answer.scopes = Scopes::parse(u"openid"_s);
        compare(tokens().renewedBy(answer), answer);
    }
};

QTEST_GUILESS_MAIN(tst_TokenSet)
#include "tst_tokenset.moc"
