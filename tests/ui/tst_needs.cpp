// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "ui/needs.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using accounts::State;
using base::Error;
using ui::Need;
using ui::Needs;

namespace {

constexpr qint64 day = 24 * 60 * 60;

struct Desk
{
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    base::Clock clock = [this] { return now; };
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    accounts::Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, clock,
        [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); }};
    Needs needs {cloakroom};
    QSignalSpy arose {&needs, &Needs::arose};
    QSignalSpy passed {&needs, &Needs::passed};

    accounts::AccountBook &book() { return const_cast<accounts::AccountBook &>(cloakroom.book()); }
    void put(const accounts::Entry &entry) { book().put(entry); }
    // As a renewal or anything else does that happens to it.
    void touch(const QString &id)
    {
        book().update(id, [](accounts::Entry &entry) { entry.accessTokenBefore = {}; });
    }
    Need need(const QString &key) const { return needs.all().value(key); }
    int told() const { return int(arose.size() + passed.size()); }
};

accounts::Entry ended(const QString &id)
{
    accounts::Entry entry = entryNamed(id, id + u"@example.com"_s);
    entry.state = State::SignInAgain;
    entry.trouble = Error {Error::Kind::SignInAgain, u"invalid_grant"_s, {}, {}, u"id.example.com"_s};
    return entry;
}

// Renews itself, and the server said when that will be over.
accounts::Entry untilTold(const QString &id, const QDateTime &start, qint64 seconds)
{
    accounts::Entry entry = signedInEntry(id, start, 3600);
    entry.account.signedInAt = start;
    entry.credential->tokens.refreshExpiresAt = start.addSecs(seconds);
    entry.credential->tokens.refreshEndStays = true;
    return entry;
}

Error keychainError(Error::Kind kind, const QString &code)
{
    return {kind, code, {}, {}, {}};
}

} // namespace

class TestNeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsNobodyForAnAccountThatRenewsItself()
    {
        Desk desk;
        desk.put(signedInEntry(u"a"_s, desk.now, 3600));
        desk.put(entryNamed(u"b"_s, u"ben@example.com"_s)); // its tokens aren't read yet
        desk.now = desk.now.addSecs(7200); // and it waits for its renewal
        desk.touch(u"a"_s);
        QVERIFY(desk.needs.all().isEmpty());
        QCOMPARE(desk.told(), 0);
    }

    void saysWhoHasToSignInAgainAndWhy()
    {
        Desk desk;
        desk.put(ended(u"ana"_s));
        QCOMPARE(desk.arose.size(), 1);
        QCOMPARE(desk.arose[0][0].toString(), u"ana"_s);
        const Need need = desk.arose[0][1].value<Need>();
        QCOMPARE(need, desk.need(u"ana"_s));
        QCOMPARE(need.title, u"ana@example.com has to sign in again"_s);
        QVERIFY(!need.text.isEmpty());
        QCOMPARE(need.action, u"Sign in"_s);
    }

    void saysItOfATokenThatNothingRenews()
    {
        Desk desk;
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 60);
        entry.credential->tokens.refreshToken = {};
        desk.put(entry);
        QCOMPARE(desk.told(), 0);
        desk.now = desk.now.addSecs(60);
        desk.touch(u"a"_s);
        QCOMPARE(desk.arose.size(), 1);
        QCOMPARE(desk.need(u"a"_s).title, u"ana@example.com has to sign in again"_s);
    }

    // They are many, and the window is painted before that.
    void looksAtWhatWasAmissBeforeWhenItIsTold()
    {
        Desk desk;
        desk.put(ended(u"ana"_s));
        desk.put(untilTold(u"soon"_s, desk.now.addSecs(-29 * day), 30 * day));
        desk.store.trouble = keychainError(Error::Kind::KeychainLocked, u"keychain.locked"_s);
        desk.cloakroom.open();
        Needs later(desk.cloakroom);
        later.lookAtAll();
        QCOMPARE(later.all().size(), 3);
        QVERIFY(later.all().contains(u"ana"_s));
        QVERIFY(later.all().contains(u"soon"_s));
        QVERIFY(later.all().contains(Needs::keychain));
    }

    void passesWhenTheAccountHasSignedIn()
    {
        Desk desk;
        desk.put(ended(u"a"_s));
        desk.put(signedInEntry(u"a"_s, desk.now, 3600));
        QCOMPARE(desk.passed.size(), 1);
        QCOMPARE(desk.passed[0][0].toString(), u"a"_s);
        QVERIFY(desk.needs.all().isEmpty());
        desk.touch(u"a"_s);
        QCOMPARE(desk.passed.size(), 1); // once
    }

    void passesWhenTheAccountGoes()
    {
        Desk desk;
        desk.put(ended(u"a"_s));
        desk.put(ended(u"b"_s));
        QVERIFY(support::awaited(desk.book().remove(u"a"_s)));
        QCOMPARE(desk.passed.size(), 1);
        QCOMPARE(desk.passed[0][0].toString(), u"a"_s);
        QCOMPARE(desk.needs.all().keys(), QStringList {u"b"_s});
    }

    void saysBeforeASessionEnds()
    {
        Desk desk;
        desk.put(untilTold(u"a"_s, desk.now, 30 * day));
        QCOMPARE(desk.told(), 0);
        desk.now = desk.now.addSecs(26 * day);
        desk.touch(u"a"_s);
        QCOMPARE(desk.told(), 0); // four days are long
        desk.now = desk.now.addSecs(day);
        desk.touch(u"a"_s);
        QCOMPARE(desk.arose.size(), 1);
        const Need need = desk.need(u"a"_s);
        QCOMPARE(need.title, u"ana@example.com has to sign in again soon"_s);
        QVERIFY2(need.text.startsWith(u"ana@example.com has to sign in again by "_s), qPrintable(need.text));
        QCOMPARE(need.action, u"Sign in"_s);
    }

    void tellsNoNewsOfATimeThatMoves()
    {
        Desk desk;
        desk.put(untilTold(u"a"_s, desk.now.addSecs(-28 * day), 30 * day));
        QCOMPARE(desk.arose.size(), 1);
        const QString before = desk.need(u"a"_s).text;
        desk.now = desk.now.addSecs(2 * day - 60); // of the last day it says the hour
        desk.touch(u"a"_s);
        QVERIFY(desk.need(u"a"_s).text != before); // who asks gets it as of now
        QCOMPARE(desk.told(), 1);
    }

    void saysWhenASessionEndsThoughItsTokenHasExpired()
    {
        Desk desk;
        accounts::Entry entry = untilTold(u"a"_s, desk.now, 30 * day);
        entry.trouble = Error {Error::Kind::Offline, u"http.offline"_s, {}, {}, {}};
        desk.now = desk.now.addSecs(29 * day);
        desk.put(entry);
        QCOMPARE(desk.need(u"a"_s).title, u"ana@example.com has to sign in again soon"_s);
        QVERIFY(desk.need(u"a"_s).text.startsWith(u"ana@example.com has to sign in again by "_s));
    }

    void tellsOnceMoreWhenSoonHasCome()
    {
        Desk desk;
        desk.put(untilTold(u"a"_s, desk.now.addSecs(-29 * day), 30 * day));
        desk.book().update(u"a"_s, [](accounts::Entry &entry) {
            entry.state = State::SignInAgain;
            entry.credential.reset();
        });
        QCOMPARE(desk.arose.size(), 2);
        QCOMPARE(desk.passed.size(), 0); // the one takes the other's place
        QCOMPARE(desk.need(u"a"_s).title, u"ana@example.com has to sign in again"_s);
    }

    void asksThatTheKeychainBeUnlocked()
    {
        Desk desk;
        desk.store.trouble = keychainError(Error::Kind::KeychainLocked, u"keychain.locked"_s);
        desk.put(entryNamed(u"a"_s, u"ana@example.com"_s));
        desk.cloakroom.open();
        QTRY_COMPARE(desk.arose.size(), 1);
        QCOMPARE(desk.arose[0][0].toString(), Needs::keychain);
        QCOMPARE(desk.need(Needs::keychain).action, u"Unlock"_s);
        QCOMPARE(desk.needs.all().size(), 1); // not of each account
        desk.cloakroom.unlockKeychain();
        QTRY_COMPARE(desk.passed.size(), 1);
        QCOMPARE(desk.passed[0][0].toString(), Needs::keychain);
        QVERIFY(!desk.needs.all().contains(Needs::keychain));
    }

    void asksThatWhatTheKeychainKeepsBackBeShown_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("title");
        QTest::newRow("an entry") << u"keychain.held_back"_s << u"Your keychain keeps an entry back"_s;
        QTest::newRow("another collection") << u"keychain.locked"_s << u"Your keychain is locked"_s;
    }

    void asksThatWhatTheKeychainKeepsBackBeShown()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, title);
        Desk desk;
        for (const QString &id : {u"a"_s, u"b"_s}) {
            const accounts::Entry entry = signedInEntry(id, desk.now, 3600);
            desk.store.items.insert(id, entry.credential->toBytes());
            desk.put(entryNamed(id, u"ana@example.com"_s));
        }
        desk.store.readTrouble = keychainError(Error::Kind::KeychainLocked, code);
        desk.cloakroom.open();
        QTRY_COMPARE(desk.arose.size(), 1);
        QCOMPARE(desk.arose[0][0].toString(), Needs::keychain);
        QCOMPARE(desk.need(Needs::keychain).title, title);
        QVERIFY(!desk.need(Needs::keychain).text.contains(u"no account"_s));
        QCOMPARE(desk.need(Needs::keychain).action, u"Unlock"_s);
        desk.store.readTrouble.reset();
        desk.cloakroom.unlockKeychain();
        QTRY_COMPARE(desk.passed.size(), 1);
        QVERIFY(desk.needs.all().isEmpty());
        QCOMPARE(desk.told(), 2);
    }

    // A renewal that couldn't be saved says so until the next; that may be a while.
    void asksNobodyToUnlockAKeychainThatIsOpenAgain()
    {
        Desk desk;
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        entry.trouble = keychainError(Error::Kind::KeychainLocked, u"keychain.locked"_s);
        desk.put(entry);
        desk.store.trouble = entry.trouble;
        desk.cloakroom.open();
        QVERIFY(desk.needs.all().contains(Needs::keychain));
        desk.cloakroom.unlockKeychain();
        QVERIFY(desk.needs.all().isEmpty());
    }

    void asksNobodyToUnlockAKeychainThatIsMissing()
    {
        Desk desk;
        desk.store.trouble = keychainError(Error::Kind::KeychainMissing, u"keychain.no_bus"_s);
        QSignalSpy changed(&desk.cloakroom, &accounts::Cloakroom::keychainChanged);
        desk.put(entryNamed(u"a"_s, u"ana@example.com"_s));
        desk.cloakroom.open();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(desk.needs.all().isEmpty());
    }

    void needsNobodyWhileAllIsLocked()
    {
        Desk desk;
        desk.put(ended(u"a"_s));
        desk.store.trouble = keychainError(Error::Kind::KeychainLocked, u"keychain.locked"_s);
        desk.cloakroom.open();
        QTRY_VERIFY(desk.needs.all().contains(Needs::keychain));
        QVERIFY(desk.cloakroom.lock());
        QVERIFY(desk.needs.all().isEmpty());
        QCOMPARE(desk.passed.size(), 2);
        desk.put(ended(u"b"_s)); // which another process may have found
        QVERIFY(desk.needs.all().isEmpty());
        QCOMPARE(desk.arose.size(), 2);
        QVERIFY(desk.cloakroom.unlock());
        QCOMPARE(desk.needs.all().size(), 3);
        QCOMPARE(desk.arose.size(), 5);
    }

    // A program that asks while all is locked gets no token, and nobody is asked; one that has asked waits.
    void leavesTheQuestionOfAProgramAlone()
    {
        Desk desk;
        const Need question {u"A program asks"_s, u"It waits."_s, u"Decide"_s};
        desk.needs.set(Needs::consent, question);
        QCOMPARE(desk.need(Needs::consent), question);
        desk.needs.set(Needs::consent, question);
        QCOMPARE(desk.arose.size(), 1);
        QVERIFY(desk.cloakroom.lock());
        QVERIFY(desk.needs.all().contains(Needs::consent));
        desk.needs.set(Needs::consent, {});
        desk.needs.set(Needs::consent, {});
        QCOMPARE(desk.passed.size(), 1);
        QVERIFY(desk.needs.all().isEmpty());
    }

    // As the clock has it do while nothing else happens.
    void looksAgainForTimeThatHasPassed()
    {
        Desk desk;
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 60);
        entry.credential->tokens.refreshToken = {};
        desk.put(entry);
        desk.now = desk.now.addSecs(60);
        QCOMPARE(desk.told(), 0);
        desk.needs.lookAtAll();
        QCOMPARE(desk.arose.size(), 1);
        desk.needs.lookAtAll();
        QCOMPARE(desk.told(), 1);
    }

    void wakesWhenANeedCanComeAndNotBefore()
    {
        using namespace std::chrono_literals;
        Desk desk;
        const auto *watch = desk.needs.findChild<QTimer *>();
        QVERIFY(watch);
        desk.put(signedInEntry(u"renews itself"_s, desk.now, 3600));
        QVERIFY(!watch->isActive());
        desk.put(untilTold(u"weeks"_s, desk.now, 30 * day));
        QCOMPARE(watch->intervalAsDuration(), Needs::longestPause);
        desk.put(untilTold(u"minutes"_s, desk.now, 50 * 60)); // near in its last fifth
        QCOMPARE(watch->intervalAsDuration(), 40min);
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 600);
        entry.credential->tokens.refreshToken = {};
        desk.put(entry);
        QCOMPARE(watch->intervalAsDuration(), 10min);
        desk.now = desk.now.addSecs(600);
        desk.needs.lookAtAll();
        QCOMPARE(desk.arose.size(), 1);
        QCOMPARE(watch->intervalAsDuration(), 30min);
    }

    void wakesForNothingThatIsTold()
    {
        Desk desk;
        desk.put(ended(u"ended"_s));
        desk.put(untilTold(u"soon"_s, desk.now.addSecs(-29 * day), 30 * day));
        QCOMPARE(desk.arose.size(), 2);
        QVERIFY(!desk.needs.findChild<QTimer *>()->isActive());
    }

    void leavesWhatItKnowsWhileTheAccountRenews()
    {
        Desk desk;
        desk.put(untilTold(u"a"_s, desk.now.addSecs(-29 * day), 30 * day));
        const auto in = [&desk](State state) {
            desk.book().update(u"a"_s, [state](accounts::Entry &entry) { entry.state = state; });
        };
        in(State::Renewing);
        QCOMPARE(desk.told(), 1);
        QVERIFY(desk.needs.all().contains(u"a"_s));
        in(State::SignedIn);
        QCOMPARE(desk.told(), 1); // a notification doesn't go and come
        in(State::Renewing);
        QVERIFY(desk.cloakroom.lock());
        QVERIFY(desk.needs.all().isEmpty());
    }

    void looksAgainWhenEarlierSessionsWereRead()
    {
        Desk desk;
        desk.put(untilTold(u"a"_s, desk.now, 30 * day));
        desk.now = desk.now.addSecs(29 * day);
        QCOMPARE(desk.told(), 0);
        Q_EMIT desk.cloakroom.activity().sessionsRead(u"a"_s);
        QCOMPARE(desk.arose.size(), 1);
    }

    void showsAForeignNameSafely()
    {
        Desk desk;
        accounts::Entry entry = ended(u"a"_s);
        entry.account.settings.label = u"work\u202Egnp"_s;
        desk.put(entry);
        QCOMPARE(desk.need(u"a"_s).title, u"work[U+202E]gnp has to sign in again"_s);
        entry.account.settings.label = QString(500, u'x');
        desk.put(entry);
        QVERIFY(desk.need(u"a"_s).title.size() < 100);
    }
};

QTEST_MAIN(TestNeeds)
#include "tst_needs.moc"
