// SPDX-License-Identifier: GPL-3.0-or-later
#include "strongdesk.h"

using namespace strong;

namespace {

const net::RouteSecrets secrets {crypto::Secret("at the proxy"), crypto::Secret("of the key")};

// Which nothing goes by: the servers are on this computer.
base::Route byProxy()
{
    base::Route route;
    route.proxy = base::Route::Proxy::Given;
    route.proxyUrl = QUrl(u"http://127.0.0.1:9"_s);
    route.proxyUser = u"ana"_s;
    return route;
}

base::Future<base::Done> change(
    StrongDesk &desk, const QString &id, const base::Route &route, const net::RouteSecrets &given)
{
    const auto set = [route](AccountSettings &settings) { settings.network = route; };
    return desk.cloakroom.changeSettings(id, set, given);
}

} // namespace

class TestChangeSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThemWithTheLogin()
    {
        StrongDesk desk;
        SignInRequest request = desk.request();
        request.routeSecrets = secrets;
        const auto account = desk.signIn(request);
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        QVERIFY(desk.stored(account->id).network == secrets);
        QVERIFY(desk.cloakroom.book().find(account->id)->routeSecrets() == secrets);
        QVERIFY(desk.cloakroom.signInAgain(account->id)->routeSecrets == secrets);
        QVERIFY(desk.renews(account->id));
        QVERIFY(desk.stored(account->id).network == secrets);
        QFile file(desk.folder.filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        for (const crypto::Secret &each : {secrets.proxyPassword, secrets.passphrase}) {
            QVERIFY(!written.contains(each.reveal().toByteArray()));
            QVERIFY(!written.contains(each.reveal().toByteArray().toBase64()));
        }
    }

    void changesThemBesideTheNewestLogin()
    {
        StrongDesk desk;
        const auto account = desk.signIn();
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        const Credential before = desk.stored(account->id);
        Credential newer = before; // which another process has renewed
        newer.sequence += 1;
        newer.tokens.accessToken = crypto::Secret("newer");
        desk.store.items.insert(account->id, newer.toBytes());
        QVERIFY(awaited(change(desk, account->id, byProxy(), secrets)));
        const Credential after = desk.stored(account->id);
        QVERIFY(after.network == secrets);
        QVERIFY(after.tokens.accessToken == newer.tokens.accessToken);
        QCOMPARE(after.sequence, newer.sequence + 1);
        const Entry *entry = desk.cloakroom.book().find(account->id);
        QVERIFY(entry->credential->tokens.accessToken == newer.tokens.accessToken);
        QVERIFY(entry->routeSecrets() == secrets);
        QCOMPARE(entry->state, State::SignedIn);
        QVERIFY(awaited(change(desk, account->id, {}, {})));
        QVERIFY(desk.stored(account->id).network.proxyPassword.isEmpty());
    }

    void changesNothingThatIsNotKept()
    {
        StrongDesk desk;
        const auto account = desk.signIn();
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        desk.store.writeTrouble
            = base::Error {base::Error::Kind::KeychainLocked, u"keychain.locked"_s, {}, {}, {}};
        const auto changed = awaited(change(desk, account->id, byProxy(), secrets));
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, u"keychain.locked"_s);
        QVERIFY(desk.cloakroom.book().find(account->id)->routeSecrets() == net::RouteSecrets());
    }

    void changesWhatWasTakenAndCannotBeReadBack()
    {
        StrongDesk desk;
        const auto account = desk.signIn();
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        desk.store.holdsWrites = true;
        const auto changed = change(desk, account->id, byProxy(), secrets);
        QTRY_VERIFY(desk.store.isAsked());
        desk.store.readTrouble
            = base::Error {base::Error::Kind::KeychainSilent, u"keychain.silent"_s, {}, {}, {}};
        desk.store.holdsWrites = false;
        desk.store.release();
        const auto result = awaited(changed);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().code));
        const Entry *entry = desk.cloakroom.book().find(account->id);
        QVERIFY(entry->account.settings.network == byProxy());
        QVERIFY(entry->routeSecrets() == secrets);
        QVERIFY(entry->notKept && !entry->isForThisRunOnly());
        desk.store.readTrouble.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom.book().find(account->id)->notKept, 10'000); // by itself
        QVERIFY(desk.stored(account->id).network == secrets);
    }

    void keepsThemForThisRunLikeTheLogin()
    {
        StrongDesk desk;
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainMissing, u"keychain.no_service"_s, {}, {}, {}};
        const auto account = desk.signIn();
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        QVERIFY(awaited(change(desk, account->id, byProxy(), secrets)));
        QVERIFY(desk.cloakroom.book().find(account->id)->routeSecrets() == secrets);
        QVERIFY(desk.cloakroom.book().find(account->id)->notKept);
    }

    // Whose tokens the keychain didn't take: the item is older than they are.
    void leavesTheTokensOfARenewalThatEndsFirst()
    {
        StrongDesk desk;
        const auto account = desk.signIn();
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        const Credential before = desk.stored(account->id);
        desk.issuer.tokenAnswer[u"refresh_token"_s] = u"rotated"_s;
        desk.store.holdsWrites = true;
        desk.store.writeTrouble
            = base::Error {base::Error::Kind::KeychainLocked, u"keychain.locked"_s, {}, {}, {}};
        desk.cloakroom.renew(account->id);
        QTRY_VERIFY(desk.store.isAsked());
        const auto changed = change(desk, account->id, byProxy(), secrets);
        desk.store.holdsWrites = false;
        desk.store.writeTrouble.reset();
        desk.store.release();
        QVERIFY(awaited(changed));
        const Entry *entry = desk.cloakroom.book().find(account->id);
        QVERIFY(entry->credential->tokens.refreshToken != before.tokens.refreshToken);
        QCOMPARE(entry->credential->sequence, before.sequence + 1);
        QVERIFY(entry->routeSecrets() == secrets);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom.book().find(account->id)->notKept, 10'000);
        QVERIFY(desk.stored(account->id).toBytes() == entry->credential->toBytes());
    }

    void reachTheKeychainThatIsJustGivenTheLogin()
    {
        StrongDesk desk;
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainMissing, u"keychain.no_service"_s, {}, {}, {}};
        const auto account = desk.signIn();
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        desk.store.holdsWrites = true;
        desk.cloakroom.unlockKeychain(); // it is there again
        QTRY_VERIFY(desk.store.isAsked());
        const auto changed = change(desk, account->id, byProxy(), secrets);
        desk.store.holdsWrites = false;
        desk.store.release();
        QVERIFY(awaited(changed));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cloakroom.book().find(account->id)->notKept, 10'000);
        QVERIFY(desk.stored(account->id).network == secrets);
        QVERIFY(desk.cloakroom.book().find(account->id)->routeSecrets() == secrets);
    }

    // As the command line does, which reads no item before.
    void staysWithAnAccountThatSignsInAgainUnread()
    {
        StrongDesk desk;
        SignInRequest request = desk.request();
        request.grant = oauth::GrantType::ClientCredentials;
        request.client.clientSecret = crypto::Secret("of the client");
        const SignInRequest later = request;
        request.settings.network = byProxy();
        request.routeSecrets = secrets;
        const auto account = desk.signIn(request);
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        auto &book = const_cast<AccountBook &>(desk.cloakroom.book());
        QVERIFY(awaited(book.update(
            account->id, [](Entry &entry) { entry.account.registration = QUrl(u"https://a.example/c"_s); })));
        Credential made = desk.stored(account->id);
        made.registrationToken = crypto::Secret("of the registration");
        desk.store.items.insert(account->id, made.toBytes());

        Cloakroom other {desk.folder.filePath(u"accounts.json"_s), desk.http, desk.store, desk.clock,
            [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); }};
        QVERIFY(other.load());
        const auto again = awaited(other.signIn(later)->run());
        QVERIFY2(again, qPrintable(desk.codeOf(again)));
        QCOMPARE(again->id, account->id);
        const Credential stored = desk.stored(account->id);
        QVERIFY(stored.sequence > made.sequence);
        QVERIFY(stored.network == secrets);
        QVERIFY(stored.registrationToken == made.registrationToken);
    }

    // A new password is nothing for the proxy before.
    void areSeenWithTheirRouteAndTriedAtOnce()
    {
        StrongDesk desk;
        const auto account = desk.signIn();
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        auto &book = const_cast<AccountBook &>(desk.cloakroom.book());
        book.update(account->id, [](Entry &entry) {
            entry.account.settings.network.proxy = base::Route::Proxy::Given; // and there is none
        });
        desk.ahead = 400; // its access token has ended
        QVERIFY(desk.renews(account->id));
        QCOMPARE(book.find(account->id)->trouble.value_or(base::Error()).code, u"route.proxy"_s);
        bool isTorn = false;
        connect(&book, &AccountBook::changed, this, [&] {
            const Entry *entry = book.find(account->id);
            const bool isNew = entry->account.settings.network == byProxy();
            isTorn = isTorn || isNew != (entry->routeSecrets() == secrets);
        });
        QVERIFY(awaited(change(desk, account->id, byProxy(), secrets)));
        QTRY_VERIFY(!book.find(account->id)->trouble && !desk.cloakroom.isBusy());
        QVERIFY(!isTorn);
        QVERIFY(desk.stored(account->id).network == secrets);
    }

    void triesARouteThatNeedsNoneAtOnce()
    {
        StrongDesk desk;
        const auto account = desk.signIn();
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        auto &book = const_cast<AccountBook &>(desk.cloakroom.book());
        book.update(account->id,
            [](Entry &entry) { entry.account.settings.network.proxy = base::Route::Proxy::Given; });
        desk.ahead = 400;
        QVERIFY(desk.renews(account->id));
        QVERIFY(book.find(account->id)->trouble);
        QVERIFY(awaited(change(desk, account->id, {}, {})));
        QTRY_VERIFY(!book.find(account->id)->trouble);
    }

    void stayWhereTheItemIsNotRead_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<net::RouteSecrets>("given");
        QTest::addColumn<net::RouteSecrets>("kept");
        const crypto::Secret typed("typed");
        QTest::newRow("of the same proxy") << u"ana"_s << net::RouteSecrets() << secrets;
        QTest::newRow("but not of another")
            << u"ben"_s << net::RouteSecrets() << net::RouteSecrets {{}, secrets.passphrase};
        QTest::newRow("beside another")
            << u"ben"_s << net::RouteSecrets {typed, {}} << net::RouteSecrets {typed, secrets.passphrase};
    }

    void stayWhereTheItemIsNotRead()
    {
        QFETCH(const QString, user);
        QFETCH(const net::RouteSecrets, given);
        QFETCH(const net::RouteSecrets, kept);
        StrongDesk desk;
        const auto account = desk.signIn();
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        QVERIFY(awaited(change(desk, account->id, byProxy(), secrets)));
        auto &book = const_cast<AccountBook &>(desk.cloakroom.book());
        book.update(account->id, [](Entry &entry) {
            entry.credential.reset();
            entry.state = State::Opening;
        });
        base::Route route = byProxy();
        route.proxyUser = user;
        desk.store.readTrouble
            = base::Error {base::Error::Kind::KeychainLocked, u"keychain.locked"_s, {}, {}, {}};
        if (user != byProxy().proxyUser) { // a password there may be for the proxy before
            const auto refused = awaited(change(desk, account->id, route, given));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"keychain.locked"_s);
            QCOMPARE(book.find(account->id)->account.settings.network, byProxy());
        }
        desk.store.readTrouble.reset();
        QVERIFY(awaited(change(desk, account->id, route, given)));
        QCOMPARE(book.find(account->id)->account.settings.network, route);
        QVERIFY(desk.stored(account->id).network == kept);
    }

    void givesNoneAwayWhileItIsLocked()
    {
        StrongDesk desk;
        const auto account = desk.signIn();
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        QVERIFY(awaited(change(desk, account->id, byProxy(), secrets)));
        QVERIFY(desk.cloakroom.lock());
        QVERIFY(desk.cloakroom.book().find(account->id)->routeSecrets() == net::RouteSecrets());
        const auto changed = awaited(change(desk, account->id, {}, {}));
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, u"accounts.locked"_s);
        QVERIFY(desk.stored(account->id).network == secrets);
    }
};

QTEST_GUILESS_MAIN(TestChangeSettings)
#include "tst_changesettings.moc"
