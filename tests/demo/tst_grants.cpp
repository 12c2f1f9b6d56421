// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/grants.h"
#include "demo/state.h"

#include <QTest>

using namespace demo;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
const QStringList offline = {QStringLiteral("openid"), QStringLiteral("offline_access")};
const QString ana = QStringLiteral("ana");

} // namespace

class GrantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_changes = 0; }

    void givesRefreshTokenOnlyWithOfflineAccess()
    {
        Grants grants = none();
        QCOMPARE(grants.add(ana, offline, noon, "c1").refreshToken.size(), 64);
        QVERIFY(grants.add(ana, {QStringLiteral("openid")}, noon, "c2").refreshToken.isEmpty());
        QCOMPARE(m_changes, 2);
    }

    void honoursNewestTokenAgainAndAgain()
    {
        Grants grants = none();
        QByteArray token = grants.add(ana, offline, noon, "c").refreshToken;
        for (int round = 0; round < 3; ++round) {
            QVERIFY(grants.honour(token));
            const QByteArray next = grants.rotate(token);
            QCOMPARE(next.size(), 64);
            QVERIFY(next != token);
            token = next;
        }
        QCOMPARE(m_changes, 4);
    }

    void endsGrantWhenTokenComesTwice()
    {
        Grants grants = none();
        const QByteArray first = grants.add(ana, offline, noon, "c").refreshToken;
        const QByteArray second = grants.rotate(first);
        QVERIFY(!grants.honour(first));
        QVERIFY(!grants.honour(second));
        QVERIFY(grants.live().isEmpty());
        QCOMPARE(m_changes, 3);
    }

    void strangersTokenEndsNothing_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("a");
        QTest::newRow("right length") << QByteArray(64, 'a');
    }

    void strangersTokenEndsNothing()
    {
        QFETCH(QByteArray, token);
        Grants grants = none();
        grants.add(ana, offline, noon, "c1");
        grants.add(ana, {QStringLiteral("openid")}, noon, "c2");
        QVERIFY(!grants.honour(token));
        grants.revokeByRefreshToken(token);
        grants.revokeByCode(token);
        grants.revoke(token);
        QVERIFY(grants.rotate(token).isEmpty());
        QCOMPARE(grants.live().size(), 2);
        QCOMPARE(m_changes, 2);
    }

    void nameInAccessTokensIsNotOneOfRefreshTokens()
    {
        Grants grants = none();
        const auto issued = grants.add(ana, offline, noon, "c");
        QVERIFY(!issued.refreshToken.contains(issued.grant.id));
        QVERIFY(!grants.honour(issued.grant.id));
        QCOMPARE(grants.live().size(), 1);
    }

    void endsGrantInEachWay()
    {
        Grants grants = none();
        grants.revoke(grants.add(ana, offline, noon, "c").grant.id);
        QVERIFY(grants.live().isEmpty());
        grants.revokeByCode("c");
        grants.add(ana, offline, noon, "c");
        grants.revokeByCode("c");
        QVERIFY(grants.live().isEmpty());
        const QByteArray old = grants.add(ana, offline, noon, "c").refreshToken;
        grants.rotate(old);
        grants.revokeByRefreshToken(old);
        QVERIFY(grants.live().isEmpty());
    }

    void oldestGivesWay()
    {
        Grants grants = none();
        const QByteArray first = grants.add(ana, offline, noon, "c").refreshToken;
        for (qsizetype i = 1; i < Grants::most; ++i)
            grants.add(ana, offline, noon, "c");
        QVERIFY(grants.honour(first));
        grants.add(ana, offline, noon, "c");
        QCOMPARE(grants.live().size(), Grants::most);
        QVERIFY(!grants.honour(first));
    }

    void grantWithoutRefreshTokenGoesWithItsTime()
    {
        Grants grants = none();
        grants.add(ana, {QStringLiteral("openid")}, noon, "c1");
        grants.add(ana, offline, noon.addSecs(119), "c2");
        QCOMPARE(grants.live().size(), 2);
        grants.add(ana, offline, noon.addSecs(120), "c3");
        QCOMPARE(grants.live().size(), 2);
    }

    void stateSurvivesRestart()
    {
        Grants grants = none();
        const QByteArray token = grants.add(ana, offline, noon, "c1").refreshToken;
        grants.add(QStringLiteral("ben"), {QStringLiteral("notes:read")}, noon, "c2");
        const State before {crypto::Key::generate(crypto::Curve::P256), grants.live()};
        const State after = State::fromSecret(before.toSecret());
        QCOMPARE(after.pair.x(), before.pair.x());

        Grants restored(after.grants, [] {});
        QCOMPARE(restored.live().size(), 2);
        const auto grant = restored.honour(token);
        QVERIFY(grant);
        QCOMPARE(grant->person, ana);
        QCOMPARE(grant->scopes, offline);
        QCOMPARE(grant->authTime, noon);
    }

    void restoredKeySigns()
    {
        const crypto::Key pair = crypto::Key::generate(crypto::Curve::P256);
        const State after = State::fromSecret(State {pair, {}}.toSecret());
        const QByteArray signature = after.pair.sign(crypto::Scheme::Ecdsa, crypto::Hash::Sha256, "abc");
        QVERIFY(pair.verify(crypto::Scheme::Ecdsa, crypto::Hash::Sha256, "abc", signature));
    }

    void stateHoldsNoRefreshToken()
    {
        Grants grants = none();
        const QByteArray token = grants.add(ana, offline, noon, "c").refreshToken;
        const State state {crypto::Key::generate(crypto::Curve::P256), grants.live()};
        const crypto::Secret bytes = state.toSecret();
        QVERIFY(!bytes.reveal().contains(QByteArrayView(token).first(24)));
        QVERIFY(!bytes.reveal().contains(QByteArrayView(token).sliced(24)));
    }

    void brokenStateIsFreshStart()
    {
        Grants grants = none();
        grants.add(ana, offline, noon, "c");
        const State before {crypto::Key::generate(crypto::Curve::P256), grants.live()};
        const QByteArray whole = before.toSecret().reveal().toByteArray();
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(isFresh(crypto::Secret(whole.left(length)), before));
        QVERIFY(isFresh(crypto::Secret(), before));
        QVERIFY(isFresh(crypto::Secret("{}"), before));
        QVERIFY(isFresh(crypto::Secret("\xa0"), before)); // an empty map
        QVERIFY(!isFresh(crypto::Secret(whole), before));
    }

    void strangeGrantIsFreshStart_data()
    {
        QTest::addColumn<Grant>("grant");
        const Grant good {"id", ana, offline, noon, QByteArray(32, 'f'), QByteArray(32, 'n'), {}};
        Grant bad = good;
        bad.id.clear();
        QTest::newRow("no name") << bad;
        bad = good;
        bad.person = QStringLiteral("eve");
        QTest::newRow("unknown person") << bad;
        bad = good;
        bad.scopes += QStringLiteral("notes:write");
        QTest::newRow("scope that is never granted") << bad;
        bad = good;
        bad.newest.chop(1);
        QTest::newRow("short digest") << bad;
        bad = good;
        bad.authTime = {};
        QTest::newRow("no time") << bad;
    }

    void strangeGrantIsFreshStart()
    {
        QFETCH(Grant, grant);
        const State before {crypto::Key::generate(crypto::Curve::P256), {grant}};
        QVERIFY(isFresh(before.toSecret(), before));
    }

    void keyOfAnotherKindIsFreshStart()
    {
        const State before {crypto::Key::generate(crypto::Curve::Ed25519), {}};
        QVERIFY(isFresh(before.toSecret(), before));
    }

private:
    Grants none()
    {
        return Grants({}, [this] { ++m_changes; });
    }

    static bool isFresh(const crypto::Secret &bytes, const State &before)
    {
        const State after = State::fromSecret(bytes);
        return after.grants.isEmpty() && after.pair.x() != before.pair.x() && after.pair.y().size() == 32;
    }

    int m_changes = 0;
};

QTEST_GUILESS_MAIN(GrantsTest)
#include "tst_grants.moc"
