// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/handoutdesk.h"

#include <QSignalSpy>

using namespace handing;

namespace {

std::unique_ptr<Cloakroom> another(HandDesk &desk)
{
    auto next
        = std::make_unique<Cloakroom>(desk.file, desk.http, desk.store, desk.clock, desk.issuer.browser());
    return next->load() ? std::move(next) : nullptr;
}

State stateIn(const Cloakroom &cloakroom, const QString &id)
{
    const Entry *entry = cloakroom.book().find(id);
    return entry ? entry->state : State::SignInAgain;
}

// That no secret of the login is in an entry.
bool isEmpty(const Entry &entry)
{
    return !entry.credential && entry.further.isEmpty() && entry.onDemand.isEmpty()
        && entry.accessTokenBefore.isEmpty();
}

} // namespace

// The person's lock on everything.
class TestLocking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAFileOfThePersonAlone()
    {
        QTemporaryDir top;
        const QString folder = top.filePath(u"locks"_s);
        Locking locking(folder);
        QVERIFY(!locking.isLocked());
        QVERIFY(locking.unlock()); // of what isn't locked
        QVERIFY(locking.lock());
        QVERIFY(locking.lock()); // again
        QVERIFY(locking.isLocked());
        QVERIFY(Locking(folder).isLocked());
        const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(folder + u"/locked"_s), rights);
        QCOMPARE(QFileInfo(folder + u"/locked"_s).size(), 0);
        QVERIFY(locking.unlock());
        QVERIFY(!Locking(folder).isLocked());
    }

    void saysWhyItCannot()
    {
        QTemporaryDir top;
        const QString folder = top.filePath(u"locks"_s);
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Locking locking(folder);
        QCOMPARE(locking.lock().error().code, u"locking.write"_s);
        QCOMPARE(locking.lock().error().from, folder + u"/locked"_s);
        QVERIFY(!locking.isLocked());
        QVERIFY(QFile::remove(folder));
        QVERIFY(QDir().mkpath(folder + u"/locked/full"_s));
        QVERIFY(locking.isLocked());
        QCOMPARE(locking.unlock().error().code, u"locking.remove"_s);
    }

    void forgetsAllTokens()
    {
        HandDesk desk;
        TokenRequest further = desk.request();
        further.scopes = oauth::Scopes::parse(u"read"_s);
        QVERIFY(desk.handOut(further));
        desk.cloakroom.renew(desk.id); // leaves the token before, to compare with
        QVERIFY(desk.rests());
        QVERIFY(!desk.entry().accessTokenBefore.isEmpty());
        QSignalSpy changes(&desk.cloakroom, &Cloakroom::lockChanged);
        QVERIFY(desk.cloakroom.lock());
        QCOMPARE(changes.size(), 1);
        QVERIFY(desk.cloakroom.isLocked());
        QCOMPARE(desk.entry().state, State::Locked);
        QVERIFY(isEmpty(desk.entry()));
        QVERIFY(desk.store.items.contains(desk.id)); // where they stay
        desk.cloakroom.renewals().look();
        QVERIFY(!desk.cloakroom.isBusy());
    }

    void forgetsTheTokensOfALoginThatHasEnded()
    {
        HandDesk desk;
        desk.refusal = ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400);
        desk.cloakroom.renew(desk.id);
        QVERIFY(desk.rests());
        QCOMPARE(desk.entry().state, State::SignInAgain);
        QVERIFY(desk.cloakroom.lock());
        QVERIFY(isEmpty(desk.entry()));
    }

    void aLoginThatHasEndedCanBeSignedInToAfterIt()
    {
        HandDesk desk;
        desk.cloakroom.open();
        SignInRequest request = *desk.cloakroom.signInAgain(desk.id);
        request.client.clientSecret = crypto::Secret("hush");
        request.client.authentication = oauth::ClientAuthentication::SecretBasic;
        QVERIFY(awaited(desk.cloakroom.signIn(request)->run()));
        desk.refusal = ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400);
        desk.cloakroom.renew(desk.id);
        QVERIFY(desk.rests());
        QCOMPARE(desk.entry().state, State::SignInAgain);
        QVERIFY(desk.cloakroom.lock());
        QVERIFY(desk.cloakroom.unlock());
        QTRY_VERIFY(desk.cloakroom.signInAgain(desk.id)->client.clientSecret == crypto::Secret("hush"));
        QCOMPARE(desk.entry().state, State::SignInAgain);
        QCOMPARE(desk.entry().trouble->code, u"invalid_grant"_s);
        QVERIFY(desk.rests());
        QCOMPARE(desk.asked.size(), 1); // the server has said it
    }

    // No event tells of that end.
    void aLoginThatASignOutRevokedStaysOver()
    {
        HandDesk desk;
        desk.cloakroom.open();
        const_cast<AccountBook &>(desk.cloakroom.book()).update(desk.id, [](Entry &entry) {
            entry.state = State::SignInAgain;
        });
        QVERIFY(desk.cloakroom.lock());
        QVERIFY(desk.cloakroom.unlock());
        QTRY_VERIFY(desk.entry().credential);
        QCOMPARE(desk.entry().state, State::SignInAgain);
    }

    void aLoginThatAnotherProgramBroughtWhileItLastedIsTaken()
    {
        HandDesk desk;
        desk.cloakroom.open();
        desk.refusal = ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400);
        desk.cloakroom.renew(desk.id);
        QVERIFY(desk.rests());
        QVERIFY(desk.cloakroom.lock());
        desk.ahead = 60;
        const auto other = another(desk);
        QVERIFY(other);
        QVERIFY(awaited(other->signIn(*other->signInAgain(desk.id))->run()));
        QVERIFY(desk.cloakroom.unlock());
        QTRY_COMPARE(desk.entry().state, State::SignedIn);
        QVERIFY(!desk.entry().trouble);
    }

    void readsNothingWhileItLasts()
    {
        HandDesk desk;
        QVERIFY(desk.cloakroom.lock());
        desk.store.calls.clear();
        QCOMPARE(codeOf(desk.cloakroom.open(desk.id)), u"accounts.locked"_s);
        desk.cloakroom.open();
        desk.cloakroom.renew(desk.id);
        QVERIFY(desk.rests());
        QVERIFY(!desk.store.calls.contains(u"read "_s + desk.id));
        QCOMPARE(desk.entry().state, State::Locked);
        QVERIFY(desk.asked.isEmpty());
    }

    void outlivesTheProgram()
    {
        HandDesk desk;
        QVERIFY(desk.cloakroom.lock());
        const auto next = another(desk);
        QVERIFY(next);
        QVERIFY(next->isLocked());
        next->open();
        QCOMPARE(stateIn(*next, desk.id), State::Locked);
        QVERIFY(!next->book().find(desk.id)->credential);
        QVERIFY(next->unlock());
        QTRY_COMPARE(stateIn(*next, desk.id), State::SignedIn);
    }

    void anotherProgramSeesIt()
    {
        HandDesk desk;
        const auto other = another(desk);
        QVERIFY(other);
        other->watch();
        other->open();
        QTRY_COMPARE(stateIn(*other, desk.id), State::SignedIn);
        QVERIFY(desk.cloakroom.lock());
        QTRY_VERIFY(other->isLocked());
        QVERIFY(isEmpty(*other->book().find(desk.id)));
        QVERIFY(desk.cloakroom.unlock());
        QTRY_COMPARE(stateIn(*other, desk.id), State::SignedIn);
        QVERIFY(!other->isLocked());
    }

    void comesBackWithWhatIsDueRenewed()
    {
        HandDesk desk;
        desk.cloakroom.open();
        QVERIFY(desk.cloakroom.lock());
        desk.ahead = 4000;
        QVERIFY(desk.asked.isEmpty());
        QVERIFY(desk.cloakroom.unlock());
        QTRY_COMPARE_WITH_TIMEOUT(desk.count, 2, patienceMs);
        QVERIFY(desk.rests());
        QCOMPARE(desk.entry().state, State::SignedIn);
        QCOMPARE(desk.entry().credential->tokens.accessToken.revealText(), u"access-2"_s);
    }

    void keepsWhatTheKeychainLacks()
    {
        HandDesk desk;
        desk.store.writeTrouble
            = base::Error {base::Error::Kind::KeychainRefused, u"keychain.refused"_s, {}, {}, {}};
        desk.cloakroom.renew(desk.id);
        QVERIFY(desk.rests());
        QVERIFY(desk.entry().notKept);
        QVERIFY(desk.cloakroom.lock());
        QVERIFY(desk.entry().credential);
        QCOMPARE(desk.entry().credential->tokens.refreshToken.revealText(), u"refresh-2"_s);
        TokenRequest request = desk.request();
        QCOMPARE(desk.outcome(request), u"accounts.locked"_s);
        desk.store.writeTrouble.reset();
        desk.cloakroom.unlockKeychain(); // which takes it now
        QTRY_COMPARE(desk.entry().state, State::Locked);
        QVERIFY(isEmpty(desk.entry()));
        const auto stored = Credential::fromBytes(desk.store.items.value(desk.id), desk.id);
        QVERIFY(stored);
        QCOMPARE(stored->tokens.refreshToken.revealText(), u"refresh-2"_s);
    }

    void aRenewalOnItsWayEndsFirst()
    {
        HandDesk desk;
        desk.issuer.setLatency(std::chrono::milliseconds(200));
        desk.cloakroom.renew(desk.id);
        QCOMPARE(desk.entry().state, State::Renewing);
        QVERIFY(desk.cloakroom.lock());
        QCOMPARE(desk.entry().state, State::Renewing);
        QVERIFY(desk.rests());
        QTRY_COMPARE(desk.entry().state, State::Locked);
        QVERIFY(isEmpty(desk.entry()));
        const auto stored = Credential::fromBytes(desk.store.items.value(desk.id), desk.id);
        QVERIFY(stored);
        QCOMPARE(stored->tokens.refreshToken.revealText(), u"refresh-2"_s);
    }

    void aSignInWhileItLastsIsKeptAndLocked()
    {
        HandDesk desk;
        QVERIFY(desk.cloakroom.lock());
        const QString second = desk.signIn(u"Second"_s);
        QVERIFY(!second.isEmpty());
        QTRY_COMPARE(stateIn(desk.cloakroom, second), State::Locked);
        QVERIFY(isEmpty(*desk.cloakroom.book().find(second)));
        QVERIFY(desk.store.items.contains(second));
    }

    void aReadOnItsWayBringsNothing()
    {
        HandDesk desk;
        const auto next = another(desk);
        QVERIFY(next);
        desk.store.holdsReads = true;
        next->open();
        QTRY_VERIFY(desk.store.isAsked());
        QVERIFY(next->lock());
        desk.store.release();
        QCOMPARE(stateIn(*next, desk.id), State::Locked);
        QVERIFY(!next->book().find(desk.id)->credential);
    }

    void isTakenBackWhereNothingIsOpen()
    {
        HandDesk desk;
        QVERIFY(desk.cloakroom.lock());
        QVERIFY(desk.cloakroom.unlock());
        QSignalSpy changes(&desk.cloakroom, &Cloakroom::lockChanged);
        QVERIFY(desk.cloakroom.unlock());
        QCOMPARE(changes.size(), 0);
        QCOMPARE(desk.outcome(), u"access-1"_s); // read when it is asked for
    }
};

QTEST_GUILESS_MAIN(TestLocking)
#include "tst_locking.moc"
