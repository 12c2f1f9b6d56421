// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "ui/standing.h"

#include <QTest>

using namespace ui;

class TestStanding : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_start = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    const accounts::Entry m_signedIn = signedInEntry(QStringLiteral("a"), m_start, 3600);

private Q_SLOTS:
    void tellsWhenItRenewsItself();
    void tellsWhenItTriesAgain();
    void tellsWhenItTriesAgainThoughNobodyKnowsItsEnd();
    void tellsWhenItExpires();
    void ringEmptiesAndTurnsToAttention();
    void expiredIsNotSignedIn();
    void lockedKeychainHasAPadlock();
    void endedLoginIsDashed();
    void saysThatItIsForThisRunOnly();
    void saysThatAnEntryIsKeptBack();
    void tellsWhatIsWorseThanANearEnd();
    void onlyWhatCanBeDoneIsOffered();
};

void TestStanding::tellsWhenItRenewsItself()
{
    const Standing standing = Standing::of(m_signedIn, m_start.addSecs(3300), m_start);
    QCOMPARE(standing.tone, Tone::Good);
    QVERIFY2(standing.sentence.startsWith(QStringLiteral("Signed in · renews itself in 55 min")),
        qPrintable(standing.sentence));
    QCOMPARE(standing.ring.percent, 100);
}

void TestStanding::tellsWhenItTriesAgain()
{
    accounts::Entry entry = m_signedIn;
    entry.trouble = base::Error {base::Error::Kind::Busy, QStringLiteral("token.busy"), {}, {}, {}};
    const Standing standing = Standing::of(entry, m_start.addSecs(40), m_start);
    QCOMPARE(standing.tone, Tone::Soon);
    QVERIFY2(standing.sentence.startsWith(QStringLiteral("Signed in · renewal tried again in 40 s")),
        qPrintable(standing.sentence));
    QVERIFY(standing.shortly.startsWith(QStringLiteral("tries again in")));
}

void TestStanding::tellsWhenItTriesAgainThoughNobodyKnowsItsEnd()
{
    accounts::Entry entry = m_signedIn;
    entry.credential->tokens.expiresAt.reset();
    QCOMPARE(Standing::of(entry, {}, m_start).sentence, QStringLiteral("Signed in"));
    entry.trouble = base::Error {base::Error::Kind::Busy, QStringLiteral("token.busy"), {}, {}, {}};
    const Standing standing = Standing::of(entry, m_start.addSecs(40), m_start);
    QCOMPARE(standing.tone, Tone::Soon);
    QCOMPARE(standing.sentence, QStringLiteral("Signed in · renewal tried again in 40 s"));
    QCOMPARE(standing.shortly, QStringLiteral("tries again in 40 s"));
    QCOMPARE(standing.ring.percent, 100);
    QCOMPARE(Standing::of(entry, {}, m_start).tone, Tone::Soon);
}

void TestStanding::tellsWhenItExpires()
{
    const Standing standing = Standing::of(m_signedIn, {}, m_start);
    QVERIFY2(standing.sentence.startsWith(QStringLiteral("Signed in · expires in")),
        qPrintable(standing.sentence));
}

void TestStanding::ringEmptiesAndTurnsToAttention()
{
    const Standing half = Standing::of(m_signedIn, {}, m_start.addSecs(1800));
    QCOMPARE(half.ring.percent, 50);
    QCOMPARE(half.tone, Tone::Good);
    const Standing last = Standing::of(m_signedIn, {}, m_start.addSecs(3500));
    QCOMPARE(last.tone, Tone::Soon);
    QVERIFY(last.ring.percent < 5);
}

void TestStanding::expiredIsNotSignedIn()
{
    const Standing renewable = Standing::of(m_signedIn, {}, m_start.addSecs(4000));
    QCOMPARE(renewable.tone, Tone::Soon);
    QVERIFY(renewable.sentence.contains(QStringLiteral("can be renewed")));

    accounts::Entry entry = m_signedIn;
    entry.credential->tokens.refreshToken = {};
    const Standing ended = Standing::of(entry, {}, m_start.addSecs(4000));
    QCOMPARE(ended.tone, Tone::Failed);
    QCOMPARE(ended.ring.shape, Ring::Shape::Dashed);
}

void TestStanding::lockedKeychainHasAPadlock()
{
    accounts::Entry entry = entryNamed(QStringLiteral("a"), QString());
    entry.state = accounts::State::KeychainClosed;
    entry.trouble
        = base::Error {base::Error::Kind::KeychainLocked, QStringLiteral("keychain.locked"), {}, {}, {}};
    const Standing standing = Standing::of(entry, {}, m_start);
    QCOMPARE(standing.ring.shape, Ring::Shape::Padlock);
    QCOMPARE(standing.sentence, QStringLiteral("Keychain locked"));
}

void TestStanding::endedLoginIsDashed()
{
    accounts::Entry entry = entryNamed(QStringLiteral("a"), QString());
    entry.state = accounts::State::SignInAgain;
    const Standing standing = Standing::of(entry, {}, m_start);
    QCOMPARE(standing.ring.shape, Ring::Shape::Dashed);
    QCOMPARE(standing.ring.text, QStringLiteral("!"));
    QCOMPARE(standing.sentence, QStringLiteral("Sign in again"));
}

void TestStanding::saysThatItIsForThisRunOnly()
{
    accounts::Entry entry = m_signedIn;
    entry.notKept
        = base::Error {base::Error::Kind::KeychainMissing, QStringLiteral("keychain.no_bus"), {}, {}, {}};
    const Standing standing = Standing::of(entry, {}, m_start);
    QVERIFY(standing.sentence.startsWith(QStringLiteral("Signed in for this run only")));
    QCOMPARE(standing.tone, Tone::Soon);

    // The keychain took it, and nobody knows better.
    entry.notKept = base::Error {base::Error::Kind::KeychainSilent, QStringLiteral("keychain.unconfirmed"),
        {}, QStringLiteral("keychain.silent"), {}};
    const Standing unconfirmed = Standing::of(entry, {}, m_start);
    QVERIFY(!unconfirmed.sentence.contains(QStringLiteral("this run only")));
    QCOMPARE(unconfirmed.tone, Tone::Soon);
}

void TestStanding::saysThatAnEntryIsKeptBack()
{
    accounts::Entry entry = entryNamed(QStringLiteral("a"), QString());
    entry.state = accounts::State::KeychainClosed;
    entry.trouble
        = base::Error {base::Error::Kind::KeychainLocked, QStringLiteral("keychain.held_back"), {}, {}, {}};
    const Standing standing = Standing::of(entry, {}, m_start);
    QCOMPARE(standing.sentence, QStringLiteral("Kept back by the keychain"));
    QCOMPARE(standing.shortly, QStringLiteral("kept back by the keychain"));
    QCOMPARE(standing.ring.shape, Ring::Shape::Padlock);
}

void TestStanding::tellsWhatIsWorseThanANearEnd()
{
    const accounts::SessionEnd end {m_start.addDays(2), accounts::SessionEnd::Why::Told, 30 * 24 * 60 * 60};
    accounts::Entry entry = m_signedIn;
    entry.notKept
        = base::Error {base::Error::Kind::KeychainMissing, QStringLiteral("keychain.no_bus"), {}, {}, {}};
    const Standing unkept = Standing::of(entry, m_start.addSecs(3300), m_start, end);
    QCOMPARE(unkept.sentence, QStringLiteral("Signed in for this run only · session ends in 2 days"));
    QCOMPARE(unkept.shortly, QStringLiteral("this run only"));
    QVERIFY(unkept.needsSomeone);

    entry = m_signedIn;
    entry.trouble = base::Error {base::Error::Kind::Busy, QStringLiteral("token.busy"), {}, {}, {}};
    const QDateTime late = m_start.addSecs(4000);
    Standing failing = Standing::of(entry, late.addSecs(40), late, end);
    QVERIFY(failing.needsSomeone);
    failing.needsSomeone = false;
    QCOMPARE(failing, Standing::of(entry, late.addSecs(40), late));
    QVERIFY(failing.sentence.startsWith(QStringLiteral("Access token expired")));
    QVERIFY(Standing::of(entry, m_start.addSecs(40), m_start, end)
                .sentence.contains(QStringLiteral("renewal tried again")));
}

void TestStanding::onlyWhatCanBeDoneIsOffered()
{
    const Possible signedIn = Possible::of(&m_signedIn);
    QVERIFY(signedIn.copy && signedIn.renew && signedIn.signOut);

    accounts::Entry entry = m_signedIn;
    entry.credential->tokens.refreshToken = {};
    QVERIFY(!Possible::of(&entry).renew);
    entry.state = accounts::State::SigningOut;
    QVERIFY(!Possible::of(&entry).copy && !Possible::of(&entry).signOut);
    entry = entryNamed(QStringLiteral("a"), QString());
    entry.state = accounts::State::SignInAgain;
    QVERIFY(!Possible::of(&entry).copy && Possible::of(&entry).signOut);
    QVERIFY(!Possible::of(nullptr).copy);
}

QTEST_MAIN(TestStanding)
#include "tst_standing.moc"
