// SPDX-License-Identifier: GPL-3.0-or-later
#include "strongdesk.h"

using namespace strong;

namespace {

const net::RouteSecrets secrets {crypto::Secret("at the proxy"), crypto::Secret("of the key")};

} // namespace

class TestChangeSecrets : public QObject
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
        QVERIFY(awaited(desk.cloakroom.setRouteSecrets(account->id, secrets)));
        const Credential after = desk.stored(account->id);
        QVERIFY(after.network == secrets);
        QVERIFY(after.tokens.accessToken == newer.tokens.accessToken);
        QCOMPARE(after.sequence, newer.sequence + 1);
        const Entry *entry = desk.cloakroom.book().find(account->id);
        QVERIFY(entry->credential->tokens.accessToken == newer.tokens.accessToken);
        QVERIFY(entry->routeSecrets() == secrets);
        QCOMPARE(entry->state, State::SignedIn);
        QVERIFY(awaited(desk.cloakroom.setRouteSecrets(account->id, {})));
        QVERIFY(desk.stored(account->id).network == net::RouteSecrets());
    }

    void changesNothingThatIsNotKept()
    {
        StrongDesk desk;
        const auto account = desk.signIn();
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        desk.store.writeTrouble
            = base::Error {base::Error::Kind::KeychainLocked, u"keychain.locked"_s, {}, {}, {}};
        const auto changed = awaited(desk.cloakroom.setRouteSecrets(account->id, secrets));
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, u"keychain.locked"_s);
        QVERIFY(desk.cloakroom.book().find(account->id)->routeSecrets() == net::RouteSecrets());
    }

    void keepsThemForThisRunLikeTheLogin()
    {
        StrongDesk desk;
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainMissing, u"keychain.no_service"_s, {}, {}, {}};
        const auto account = desk.signIn();
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        QVERIFY(awaited(desk.cloakroom.setRouteSecrets(account->id, secrets)));
        QVERIFY(desk.cloakroom.book().find(account->id)->routeSecrets() == secrets);
        QVERIFY(desk.cloakroom.book().find(account->id)->notKept);
    }

    void givesNoneAwayWhileItIsLocked()
    {
        StrongDesk desk;
        const auto account = desk.signIn();
        QVERIFY2(account, qPrintable(desk.codeOf(account)));
        QVERIFY(awaited(desk.cloakroom.setRouteSecrets(account->id, secrets)));
        QVERIFY(desk.cloakroom.lock());
        QVERIFY(desk.cloakroom.book().find(account->id)->routeSecrets() == net::RouteSecrets());
        const auto changed = awaited(desk.cloakroom.setRouteSecrets(account->id, {}));
        QVERIFY(!changed);
        QVERIFY(desk.stored(account->id).network == secrets);
    }
};

QTEST_GUILESS_MAIN(TestChangeSecrets)
#include "tst_changesecrets.moc"
