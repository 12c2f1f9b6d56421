// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "accounts/firstsave.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace accounts;
using namespace Qt::StringLiterals;
using support::ScriptedAnswer;
using support::ScriptedIssuer;
using support::ScriptedRequest;

namespace {

struct Desk
{
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    ScriptedIssuer issuer;
    QTemporaryDir top;
    net::Http http {clock};
    support::MemoryStore store;
    QList<QUrl> opened;
    net::OpenBrowser browser = issuer.browser();
    bool signedIn = false;
    oauth::Quirks quirks;
    Cloakroom cloakroom {top.filePath(u"accounts.json"_s), http, store, clock,
        [this](const QUrl &url, const base::Browser &with) -> base::Result<net::Opening> {
            opened += url;
            return signedIn ? base::Result<net::Opening>(base::Done {}) : browser(url, with);
        }};

    Desk()
    {
        cloakroom.activity().keepIn(top.filePath(u"activity"_s));
        issuer.metadata[u"revocation_endpoint"_s] = issuer.url(u"/revoke"_s).toString();
        issuer.metadata[u"end_session_endpoint"_s] = issuer.url(u"/logout?a=b"_s).toString();
        issuer.on("/revoke", ScriptedAnswer {200, {}, {}});
    }

    QString signIn()
    {
        SignInRequest request;
        request.issuer = issuer.url().toString();
        request.client.clientId = ScriptedIssuer::clientId();
        request.quirks = quirks;
        request.client.scopes = oauth::Scopes::parse(u"openid"_s);
        const auto flow = cloakroom.signIn(request);
        const auto account = support::awaited(flow->run());
        signedIn = true;
        return account ? account->id : QString();
    }
    QStringList revoked() const
    {
        QStringList tokens;
        for (const ScriptedRequest &request : issuer.requests("/revoke"))
            tokens += request.value(u"token"_s);
        return tokens;
    }
};

} // namespace

class tst_SignOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatARevocationMayEndToo_data()
    {
        QTest::addColumn<std::function<void(Account &, Account &)>>("change");
        QTest::addColumn<bool>("may");
        const auto row
            = [](const char *name, bool may, const std::function<void(Account &, Account &)> &change) {
                  QTest::newRow(name) << change << may;
              };
        row("the same person, for another API", true,
            [](Account &, Account &other) { other.client.resource = u"https://api.example"_s; });
        row("nobody knows who", true, [](Account &, Account &other) { other.person = {}; });
        row("nobody knows who signs out", true, [](Account &account, Account &) { account.person = {}; });
        row("somebody else", false, [](Account &, Account &other) { other.person.subject = u"ben"_s; });
        row("another client", false, [](Account &, Account &other) { other.client.clientId = u"b"_s; });
        row("another server", false, [](Account &, Account &other) {
            other.server.tokenEndpoint = QUrl(u"https://other.example/token"_s);
        });
        row("a program", false,
            [](Account &, Account &other) { other.grant = oauth::GrantType::ClientCredentials; });
        row("a server that revokes nothing", false,
            [](Account &account, Account &) { account.server.revocationEndpoint = {}; });
    }

    void knowsWhatARevocationMayEndToo()
    {
        QFETCH(const std::function<void(Account &, Account &)>, change);
        QFETCH(const bool, may);
        Account account;
        account.id = u"a"_s;
        account.server.issuer = u"https://id.example"_s;
        account.server.tokenEndpoint = QUrl(u"https://id.example/token"_s);
        account.server.revocationEndpoint = QUrl(u"https://id.example/revoke"_s);
        oauth::Quirks known;
        known.revocationEndsGrant = true;
        account.client.clientId = u"desk"_s;
        account.person.subject = u"ana"_s;
        Account other = account;
        other.id = u"b"_s;
        change(account, other);
        QTemporaryDir folder;
        AccountBook book(folder.filePath(u"accounts.json"_s));
        for (const Account &each : {account, other}) {
            Entry entry;
            entry.account = each;
            book.put(entry);
        }
        const QList<Account> ended = mayEndToo(book, account, known);
        QCOMPARE(ended.size(), may ? 1 : 0);
        QVERIFY(!may || ended.first().id == u"b"_s);
        QVERIFY(mayEndToo(book, account, {}).isEmpty()); // where one token ends
        book.update(u"b"_s, [](Entry &entry) { entry.state = State::SignInAgain; });
        QVERIFY(mayEndToo(book, account, known).isEmpty());
    }

    void revokesTheRefreshTokenFirst()
    {
        Desk desk;
        const auto receipt = support::awaited(desk.cloakroom.signOut(desk.signIn()));
        QVERIFY(receipt);
        QCOMPARE(desk.revoked(), (QStringList {u"a-refresh-token"_s, u"an-opaque-token"_s}));
        QCOMPARE(receipt->exchanges.size(), 2);
        QVERIFY(!receipt->mayRevokeAgain());
        QVERIFY(!receipt->acceptedUntil); // nothing can be read from an opaque token
    }

    void tellsTheStatusAndOffersToTryAgain()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.issuer.on("/revoke", [](const ScriptedRequest &request) {
            const bool refresh = request.value(u"token_type_hint"_s) == u"refresh_token"_s;
            return ScriptedAnswer {refresh ? 503 : 200, {}, {}};
        });
        const auto receipt = support::awaited(desk.cloakroom.signOut(id));
        QVERIFY(receipt);
        QCOMPARE(receipt->refreshToken.outcome, Outcome::Failed);
        QCOMPARE(receipt->refreshToken.status, 503);
        QCOMPARE(receipt->refreshToken.trouble->code, u"revocation.busy"_s);
        QCOMPARE(receipt->accessToken.outcome, Outcome::Gone);
        QVERIFY(receipt->mayRevokeAgain());
        QVERIFY(desk.store.items.isEmpty()); // that doesn't hold the account back

        desk.issuer.on("/revoke", ScriptedAnswer {200, {}, {}});
        const auto again = support::awaited(desk.cloakroom.revokeAgain(*receipt));
        QVERIFY(again);
        QCOMPARE(again->refreshToken.outcome, Outcome::Gone);
        QCOMPARE(again->refreshToken.status, 200);
        QVERIFY(!again->refreshToken.trouble);
        QVERIFY(!again->mayRevokeAgain());
        QCOMPARE(desk.revoked().size(), 3); // the access token is gone already
        QCOMPARE(desk.revoked().last(), u"a-refresh-token"_s);
        QCOMPARE(again->exchanges.size(), 3);
    }

    void waitsForASilentServerOnce()
    {
        Desk desk;
        const QString id = desk.signIn();
        auto &book = const_cast<AccountBook &>(desk.cloakroom.book());
        book.update(id, [&desk](Entry &entry) {
            entry.account.registration = desk.issuer.url(u"/register/made"_s);
            entry.credential->registrationToken = crypto::Secret("manage");
        });
        desk.issuer.on("/revoke", ScriptedAnswer::that(ScriptedAnswer::Ending::Silent));
        desk.issuer.on("/register/made", ScriptedAnswer {204, {}, {}});
        desk.http.setTimeout(300);
        const auto receipt = support::awaited(desk.cloakroom.signOut(id));
        QVERIFY(receipt);
        QCOMPARE(desk.revoked().size(), 1);
        QCOMPARE(receipt->client.outcome, Outcome::Gone);
        for (const Revocation &each : {receipt->refreshToken, receipt->accessToken}) {
            QCOMPARE(each.outcome, Outcome::Failed);
            QCOMPARE(each.trouble->code, u"http.timeout"_s);
        }
        QVERIFY(receipt->mayRevokeAgain());
        QVERIFY(desk.store.items.isEmpty());
        QVERIFY(!desk.cloakroom.book().find(id));
    }

    void countsNoTokenAsGoneThatTheAnswerCallsAlive()
    {
        Desk desk;
        auto &own = desk.quirks.revocation.emplace();
        own.method = "POST";
        own.address = desk.issuer.url(u"/revoke"_s).toString();
        own.body = oauth::RequestTemplate::Body::Form;
        own.members = {{u"token"_s, u"{token}"_s}};
        desk.issuer.on("/revoke", [](const ScriptedRequest &request) {
            const bool isRefresh = request.value(u"token"_s) == u"a-refresh-token"_s;
            return ScriptedAnswer {
                200, {}, isRefresh ? R"({"a-refresh-token":false,"ok":false})" : R"({"ok":true})"};
        });
        const auto receipt = support::awaited(desk.cloakroom.signOut(desk.signIn()));
        QVERIFY(receipt);
        QCOMPARE(receipt->refreshToken.outcome, Outcome::Failed);
        QCOMPARE(receipt->refreshToken.status, 200);
        QCOMPARE(receipt->refreshToken.trouble->code, u"revocation.status"_s);
        QCOMPARE(receipt->refreshToken.trouble->found, u"\"ok\": false"_s);
        QCOMPARE(receipt->accessToken.outcome, Outcome::Gone);
    }

    void saysUntilWhenAJwtMayBeAccepted()
    {
        Desk desk;
        const QDateTime end = QDateTime::fromSecsSinceEpoch(4'000'000'000, Qt::UTC);
        const QByteArray payload
            = QByteArray("{\"exp\":4000000000}").toBase64(QByteArray::OmitTrailingEquals);
        desk.issuer.tokenAnswer[u"access_token"_s] = QString::fromLatin1("e30." + payload + ".c2ln");
        const auto receipt = support::awaited(desk.cloakroom.signOut(desk.signIn()));
        QVERIFY(receipt);
        QCOMPARE(receipt->acceptedUntil, end);
    }

    void opensTheLogoutPageWhenAsked()
    {
        Desk desk;
        const auto receipt = support::awaited(desk.cloakroom.signOut(desk.signIn()));
        QVERIFY(receipt);
        QVERIFY(receipt->hasLogoutPage());
        QCOMPARE(desk.opened.size(), 1); // of the sign-in: nothing opens by itself
        QVERIFY(support::awaited(desk.cloakroom.openLogoutPage(*receipt)));
        const QUrl page = desk.opened.last();
        QCOMPARE(page.path(), u"/logout"_s);
        const QUrlQuery query(page);
        QCOMPARE(query.queryItemValue(u"a"_s), u"b"_s);
        QCOMPARE(query.queryItemValue(u"client_id"_s), ScriptedIssuer::clientId());
        QVERIFY(!query.hasQueryItem(u"id_token_hint"_s)); // no token in an address
    }

    void hasNoLogoutPageWhereTheServerHasNone()
    {
        Desk desk;
        desk.issuer.metadata.remove(u"end_session_endpoint"_s);
        const auto receipt = support::awaited(desk.cloakroom.signOut(desk.signIn()));
        QVERIFY(receipt);
        QVERIFY(!receipt->hasLogoutPage());
        QCOMPARE(support::awaited(desk.cloakroom.openLogoutPage(*receipt)).error().code, u"logout.none"_s);
    }

    void takesTheActivityAlong()
    {
        Desk desk;
        const QString id = desk.signIn();
        const QDir folder(desk.top.filePath(u"activity"_s));
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
        QVERIFY(support::awaited(desk.cloakroom.signOut(id)));
        QVERIFY(folder.entryList(QDir::Files).isEmpty());
    }

    void remembersThatItWasHeldBack()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainLocked, u"keychain.locked"_s, {}, {}, {}};
        QVERIFY(!support::awaited(desk.cloakroom.signOut(id)));
        const auto events = desk.cloakroom.activity().history(id).events;
        QCOMPARE(events.last().kind, Event::Kind::SignOutFailed);
        QCOMPARE(events.last().trouble->code, u"keychain.locked"_s);
    }

    void revokesNothingOfALoginThatTheKeychainHoldsBack_data()
    {
        using Kind = base::Error::Kind;
        QTest::addColumn<base::Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("held back") << Kind::KeychainLocked << u"keychain.held_back"_s;
        QTest::newRow("silent") << Kind::KeychainSilent << u"keychain.silent"_s;
        QTest::newRow("refused") << Kind::KeychainRefused << u"keychain.refused"_s;
    }

    void revokesNothingOfALoginThatTheKeychainHoldsBack()
    {
        QFETCH(const base::Error::Kind, kind);
        QFETCH(const QString, code);
        Desk desk;
        const QString id = desk.signIn();
        desk.store.readTrouble = base::Error {kind, code, {}, {}, {}};
        const auto held = support::awaited(desk.cloakroom.signOut(id));
        QVERIFY(!held);
        QCOMPARE(held.error().code, code);
        QVERIFY(desk.revoked().isEmpty());
        QVERIFY(desk.store.items.contains(id));
        desk.store.readTrouble.reset();
        QVERIFY(support::awaited(desk.cloakroom.signOut(id)));
        QCOMPARE(desk.revoked().size(), 2);
        QVERIFY(desk.store.items.isEmpty());
    }

    void letsAnAccountGoThatTheKeychainKeepsBackWhenItIsToldTo_data()
    {
        using Kind = base::Error::Kind;
        QTest::addColumn<base::Error>("trouble");
        QTest::addColumn<bool>("ofReads"); // alone
        for (const auto &[kind, code] : {std::pair {Kind::KeychainLocked, u"keychain.held_back"_s},
                 {Kind::KeychainRefused, u"keychain.denied"_s}, {Kind::KeychainSilent, u"keychain.silent"_s},
                 {Kind::KeychainMissing, u"keychain.no_service"_s}}) {
            const base::Error trouble {kind, code, {}, {}, {}};
            QTest::addRow("%s, wholly", qPrintable(code)) << trouble << false;
            QTest::addRow("%s, its secret", qPrintable(code)) << trouble << true;
        }
    }

    void letsAnAccountGoThatTheKeychainKeepsBackWhenItIsToldTo()
    {
        QFETCH(const base::Error, trouble);
        QFETCH(const bool, ofReads);
        Desk desk;
        const QString id = desk.signIn();
        Cloakroom next(desk.top.filePath(u"accounts.json"_s), desk.http, desk.store, desk.clock, {});
        QVERIFY(next.load());
        (ofReads ? desk.store.readTrouble : desk.store.trouble) = trouble;
        const auto receipt = support::awaited(next.signOut(id, HeldBack::Goes));
        QVERIFY(receipt);
        QVERIFY(!next.book().find(id));
        QVERIFY(desk.revoked().isEmpty());
        QCOMPARE(receipt->refreshToken.outcome, Outcome::Unread);
        QCOMPARE(receipt->accessToken.outcome, Outcome::Unread);
        QCOMPARE(receipt->itemLeft.has_value(), !ofReads);
        QCOMPARE(desk.store.items.contains(id), !ofReads);
        if (!ofReads)
            QCOMPARE(receipt->itemLeft->code, trouble.code);
        desk.store.trouble.reset();
        desk.store.readTrouble.reset();
        next.unlockKeychain(); // the next look at it
        QTRY_VERIFY(desk.store.items.isEmpty());
    }

    // Once the keychain lets it, whoever looks after it then.
    void removesTheItemByItself_data()
    {
        QTest::addColumn<bool>("byAnother");
        QTest::newRow("who signed out") << false;
        QTest::newRow("who sees it go") << true;
    }

    void removesTheItemByItself()
    {
        QFETCH(const bool, byAnother);
        Desk desk;
        const QString id = desk.signIn();
        const auto next = [&desk] {
            auto made = std::make_unique<Cloakroom>(
                desk.top.filePath(u"accounts.json"_s), desk.http, desk.store, desk.clock, desk.browser);
            return made->load() ? std::move(made) : nullptr;
        };
        auto out = next();
        auto window = next();
        QVERIFY(out && window);
        if (byAnother) {
            window->open();
            window->watch();
            QTRY_VERIFY(window->book().find(id)->credential);
        }
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainLocked, u"keychain.locked"_s, {}, {}, {}};
        out->open();
        QTRY_VERIFY(out->keychainTrouble());
        QVERIFY(support::awaited(out->signOut(id, HeldBack::Goes)));
        QVERIFY(out->book().entries().isEmpty());
        if (byAnother) {
            out.reset();
            QTRY_VERIFY(window->book().entries().isEmpty());
        } else {
            out->open(); // while it is locked still
        }
        desk.store.trouble.reset();
        QTRY_VERIFY_WITH_TIMEOUT(desk.store.items.isEmpty(), 20'000);
        QVERIFY(!out || !out->keychainTrouble());
    }

    // Who said no would be asked every few seconds.
    void asksByItselfForNothingThatWasRefused()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.cloakroom.open();
        QTRY_VERIFY(!desk.cloakroom.isBusy());
        desk.store.removeTrouble
            = base::Error {base::Error::Kind::KeychainRefused, u"keychain.refused"_s, {}, {}, {}};
        desk.store.calls.clear();
        QVERIFY(support::awaited(desk.cloakroom.signOut(id, HeldBack::Goes)));
        QVERIFY(desk.cloakroom.book().entries().isEmpty());
        desk.cloakroom.open(); // whatever asks the keychain next
        QTest::qWait(500);
        QCOMPARE(desk.store.calls.count(u"remove "_s + id), 1);
        desk.store.removeTrouble.reset();
        desk.cloakroom.unlockKeychain(); // as a person asked
        QTRY_VERIFY(desk.store.items.isEmpty());
    }

    // No mark stays on it, which would keep it from all other processes.
    void leavesAnAccountToOthersThatTheListKeeps()
    {
        Desk desk;
        const QString id = desk.signIn();
        QTRY_VERIFY(!desk.cloakroom.isBusy());
        const QString list = desk.top.filePath(u"accounts.json"_s);
        QVERIFY(QFile::remove(list));
        QVERIFY(QDir().mkpath(list));
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainRefused, u"keychain.refused"_s, {}, {}, {}};
        const auto out = support::awaited(desk.cloakroom.signOut(id, HeldBack::Goes));
        QVERIFY(!out);
        QCOMPARE(out.error().kind, base::Error::Kind::Disk);
        QVERIFY(desk.cloakroom.book().find(id));
        const QString locks = desk.top.filePath(u"locks"_s);
        QVERIFY(!isFirstSave(locks, id));
        QVERIFY(!CredentialLock::held(locks).contains(id));
    }

    void destroysNothingOfAListThatANewerProgramWrote()
    {
        Desk desk;
        const QString id = desk.signIn();
        QTRY_VERIFY(!desk.cloakroom.isBusy());
        QFile list(desk.top.filePath(u"accounts.json"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QByteArray newer = list.readAll();
        list.close();
        newer.replace("\"version\": 1", "\"version\": 2");
        QVERIFY(list.open(QIODevice::WriteOnly | QIODevice::Truncate));
        list.write(newer);
        list.close();
        const auto out = support::awaited(desk.cloakroom.signOut(id));
        QVERIFY(!out);
        QCOMPARE(out.error().code, u"accounts.newer"_s);
        QVERIFY(desk.revoked().isEmpty());
        QVERIFY(desk.store.items.contains(id));
    }

    void revokesWhatIsAtHandThoughTheKeychainKeepsItsItem()
    {
        Desk desk;
        const QString id = desk.signIn();
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainRefused, u"keychain.refused"_s, {}, {}, {}};
        const auto receipt = support::awaited(desk.cloakroom.signOut(id, HeldBack::Goes));
        QVERIFY(receipt);
        QCOMPARE(desk.revoked(), (QStringList {u"a-refresh-token"_s, u"an-opaque-token"_s}));
        QCOMPARE(receipt->refreshToken.outcome, Outcome::Outdated); // it may hold a newer one
        QCOMPARE(receipt->accessToken.outcome, Outcome::Outdated);
        QCOMPARE(receipt->itemLeft->code, u"keychain.refused"_s);
        QVERIFY(desk.store.items.contains(id));
        const auto again = support::awaited(desk.cloakroom.revokeAgain(*receipt));
        QVERIFY(again);
        QCOMPARE(again->refreshToken.outcome, Outcome::Outdated);
        QCOMPARE(desk.revoked().size(), 2); // both are gone
    }

    void signsOutOfALoginForThisRunBesideAnEntryThatTheKeychainRefuses()
    {
        Desk desk;
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainMissing, u"keychain.no_service"_s, {}, {}, {}};
        const QString id = desk.signIn();
        QVERIFY(desk.cloakroom.book().find(id)->isForThisRunOnly());
        desk.store.trouble.reset();
        desk.store.readTrouble
            = base::Error {base::Error::Kind::KeychainRefused, u"keychain.refused"_s, {}, {}, {}};
        QVERIFY(support::awaited(desk.cloakroom.signOut(id)));
        QCOMPARE(desk.revoked().size(), 2);
    }

    // Its item would stay for good.
    void isHeldBackByAMissingKeychainThatMayHoldTheLogin()
    {
        Desk desk;
        desk.store.readTrouble
            = base::Error {base::Error::Kind::KeychainSilent, u"keychain.silent"_s, {}, {}, {}};
        const QString id = desk.signIn();
        QCOMPARE(desk.cloakroom.book().find(id)->notKept->code, u"keychain.unconfirmed"_s);
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainMissing, u"keychain.no_service"_s, {}, {}, {}};
        const auto held = support::awaited(desk.cloakroom.signOut(id));
        QVERIFY(!held);
        QCOMPARE(held.error().code, u"keychain.no_service"_s);
        QVERIFY(desk.revoked().isEmpty());
        desk.store.trouble.reset();
        desk.store.readTrouble.reset();
        QVERIFY(support::awaited(desk.cloakroom.signOut(id)));
        QVERIFY(desk.store.items.isEmpty());
    }

    // The next look at the keychain may come before the list has let go of it.
    void putsNothingBackThatWasSignedOut()
    {
        Desk desk;
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainMissing, u"keychain.no_service"_s, {}, {}, {}};
        const QString id = desk.signIn();
        QVERIFY(desk.cloakroom.book().find(id)->isForThisRunOnly());
        desk.store.trouble.reset();
        desk.store.calls.clear();
        auto busy = std::make_unique<base::LockFile>(desk.top.filePath(u"accounts.json.lock"_s));
        QVERIFY(busy->tryNow());
        const auto out = desk.cloakroom.signOut(id);
        QTRY_VERIFY(desk.store.calls.contains(u"remove "_s + id));
        desk.cloakroom.unlockKeychain();
        QTest::qWait(50);
        busy.reset();
        QVERIFY(support::awaited(out));
        QTRY_VERIFY(!desk.cloakroom.isBusy());
        QVERIFY(!desk.store.calls.contains(u"write "_s + id));
        QVERIFY(desk.store.items.isEmpty());
    }

    // An earlier login, of a keychain that died before it could take this one.
    void removesWhatAMissingKeychainHeldOnceItIsThere()
    {
        Desk desk;
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainMissing, u"keychain.no_service"_s, {}, {}, {}};
        const QString id = desk.signIn();
        QVERIFY(desk.cloakroom.book().find(id)->isForThisRunOnly());
        desk.store.items.insert(id, crypto::Secret("of an earlier login"));
        QVERIFY(support::awaited(desk.cloakroom.signOut(id)));
        QVERIFY(desk.store.items.contains(id));
        desk.store.trouble.reset();
        desk.cloakroom.unlockKeychain(); // the next look at it
        QTRY_VERIFY(desk.store.items.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SignOut)
#include "tst_signout.moc"
