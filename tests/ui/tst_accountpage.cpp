// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "entries.h"
#include "jose/signature.h"
#include "labels.h"
#include "support/scriptedserver.h"
#include "ui/accountpage.h"
#include "ui/controls.h"
#include "ui/pill.h"
#include "ui/tokenviews.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Publishes one key.
class KeyedIssuer : public support::ScriptedServer
{
public:
    KeyedIssuer()
    {
        on("/keys", [this](const support::ScriptedRequest &) {
            ++asked;
            return isAway ? support::ScriptedAnswer::json("{}")
                          : support::ScriptedAnswer::json(
                              "{\"keys\":[" + jose::Jwk::fromKey(key, kid).toBytes() + "]}");
        });
    }

    crypto::Secret accessToken(const crypto::Key &by, const QString &name) const
    {
        return crypto::Secret(
            jose::sign("{\"iss\":\"" + url().toString().toUtf8() + "\"}", u"at+jwt"_s, u"ES256"_s, by, name));
    }

    crypto::Key key = crypto::Key::generate(crypto::Curve::P256);
    QString kid = u"1"_s;
    bool isAway = false;
    int asked = 0;
};

} // namespace

class TestAccountPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsNotEncrypted()
    {
        CloakroomDesk desk;
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        desk.book().put(entry);
        ui::AccountPage page(desk.cloakroom);
        page.setAccount(u"a"_s);
        QVERIFY(labels(page).contains(u"https://id.example.com"_s));

        entry.account.server.issuer = u"http://localhost:8000"_s;
        desk.book().put(entry);
        QVERIFY(labels(page).contains(u"http://localhost:8000 · this computer, not encrypted"_s));
        entry.account.server.issuer.clear(); // endpoints by hand, one of them of this computer
        entry.account.server.tokenEndpoint = QUrl(u"http://127.0.0.1:8000/token"_s);
        desk.book().put(entry);
        QVERIFY(labels(page).contains(u"127.0.0.1:8000 · this computer, not encrypted"_s));
    }

    void saysWhyKeysCantBeFetchedAndOffersNoneThatAreNowhere()
    {
        CloakroomDesk desk;
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        // {"alg":"ES256"} . {"iss":"https://id.example.com"} . three bytes
        entry.credential->tokens.accessToken
            = crypto::Secret("eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUuY29tIn0.AAAA");
        desk.book().put(entry);
        ui::AccountPage page(desk.cloakroom);
        page.setAccount(u"a"_s);
        const auto fetch = [&page]() -> QPushButton * {
            for (QPushButton *each : page.findChildren<QPushButton *>()) {
                if (each->text() == u"Fetch the issuer’s keys…"_s)
                    return each;
            }
            return nullptr;
        };
        QVERIFY(!fetch());
        entry.account.server.jwksUri = QUrl(u"http://127.0.0.1:1/keys"_s); // where nobody listens
        desk.book().put(entry);
        QVERIFY(fetch());
        fetch()->click();
        QTRY_VERIFY(!labels(page).filter(u"127.0.0.1"_s).isEmpty());

        // The account's own trouble, and the way out of it, stay.
        entry.notKept = base::Error {base::Error::Kind::KeychainLocked, u"keychain.locked"_s, {}, {}, {}};
        desk.book().put(entry);
        const auto unlock = [&page] {
            const auto buttons = page.findChildren<QPushButton *>();
            return std::any_of(buttons.begin(), buttons.end(), [&page](const QPushButton *each) {
                return each->text() == u"Unlock"_s && each->isVisibleTo(&page);
            });
        };
        QVERIFY(unlock());
        QVERIFY(labels(page).filter(u"127.0.0.1"_s).isEmpty());
        fetch()->click();
        QTRY_VERIFY(!labels(page).filter(u"127.0.0.1"_s).isEmpty());
        QVERIFY(unlock());
    }

    void judgesByTheServersClockOnceItTellsIt()
    {
        CloakroomDesk desk;
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        entry.credential->tokens.accessToken = crypto::Secret(
            jose::sign("{\"exp\":" + QByteArray::number(desk.now.toSecsSinceEpoch() + 60) + "}", u"at+jwt"_s,
                u"ES256"_s, crypto::Key::generate(crypto::Curve::P256), {}));
        desk.book().put(entry);
        ui::AccountPage page(desk.cloakroom);
        page.setAccount(u"a"_s);
        const auto told = [&page](const QString &words) {
            return !labels(page).filter(u"Time: "_s).filter(words).isEmpty();
        };
        QVERIFY(told(u"valid now, by this computer's clock"_s));
        const QByteArray date
            = QLocale::c().toString(desk.now.addSecs(3600), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1();
        base::HttpAnswer answer;
        answer.url = QUrl(entry.account.server.issuer);
        answer.headers = {{"Date", date + " GMT"}};
        answer.sentAt = answer.receivedAt = desk.now;
        Q_EMIT desk.http.answered(answer);
        page.tick();
        QVERIFY2(told(u"expired"_s), qPrintable(labels(page).join(u'\n')));
        QVERIFY(told(u", by the server's clock; this computer's is 1 h 00 min behind"_s));
    }

    // OpenID Connect Core 10.1.1, of an issuer whose renewals bring no ID token
    void followsTheIssuerToItsNewKey()
    {
        CloakroomDesk desk;
        KeyedIssuer issuer;
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        const auto put = [&](const crypto::Key &key, const QString &kid) {
            entry.credential->tokens.accessToken = issuer.accessToken(key, kid);
            entry.credential->tokens.receivedAt = desk.now;
            entry.keys = desk.book().find(u"a"_s) ? desk.book().find(u"a"_s)->keys : std::nullopt;
            entry.keysAt = desk.book().find(u"a"_s) ? desk.book().find(u"a"_s)->keysAt : QDateTime();
            desk.book().put(entry);
        };
        entry.account.server.issuer = issuer.url().toString();
        entry.account.server.jwksUri = QUrl(issuer.url().toString() + u"/keys"_s);
        put(issuer.key, u"1"_s);
        ui::AccountPage page(desk.cloakroom);
        page.setAccount(u"a"_s);
        QTRY_VERIFY(labels(page).contains(u"Signature: passed, ES256, key “1” from the issuer"_s));

        issuer.key = crypto::Key::generate(crypto::Curve::P256);
        issuer.kid = u"2"_s;
        desk.now = desk.now.addSecs(3600);
        put(issuer.key, u"2"_s);
        QTRY_VERIFY(labels(page).contains(u"Signature: passed, ES256, key “2” from the issuer"_s));
        QCOMPARE(issuer.asked, 2);

        // What its newest keys don't fit is failed, and it isn't asked on and on.
        desk.now = desk.now.addSecs(3600);
        put(crypto::Key::generate(crypto::Curve::P256), u"3"_s);
        QTRY_VERIFY(labels(page).contains(u"Signature: failed, ES256, key “3” is none of the issuer's"_s));
        QCOMPARE(issuer.asked, 3);

        // Where it can't be asked, nothing is held against the token.
        issuer.isAway = true;
        desk.now = desk.now.addSecs(3600);
        put(crypto::Key::generate(crypto::Curve::P256), u"4"_s);
        QTRY_COMPARE(issuer.asked, 4);
        const auto fetched = desk.cloakroom.fetchKeys(u"a"_s);
        QTRY_VERIFY(fetched.isFinished());
        QVERIFY(!fetched.result());
        QCOMPARE(labels(page).filter(u"Signature: failed"_s), QStringList());
        QCOMPARE(labels(page).filter(u"Signature: not checked"_s).size(), 1);
    }

    void followsTheIssuerToItsNewKeyForAFurtherToken()
    {
        CloakroomDesk desk;
        KeyedIssuer issuer;
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        entry.account.server.issuer = issuer.url().toString();
        entry.account.server.jwksUri = QUrl(issuer.url().toString() + u"/keys"_s);
        desk.book().put(entry);
        const auto fetched = desk.cloakroom.fetchKeys(u"a"_s);
        QTRY_VERIFY(fetched.isFinished());

        issuer.key = crypto::Key::generate(crypto::Curve::P256);
        issuer.kid = u"2"_s;
        desk.book().update(u"a"_s, [&](accounts::Entry &changed) {
            oauth::TokenSet tokens = changed.credential->tokens;
            tokens.accessToken = issuer.accessToken(issuer.key, u"2"_s);
            changed.further[u"f"_s].tokens = tokens;
        });
        const auto again = desk.cloakroom.fetchKeys(u"a"_s);
        QTRY_VERIFY(again.isFinished());
        QVERIFY(desk.book().find(u"a"_s)->keys->hasKeyId(u"2"_s));
        QCOMPARE(issuer.asked, 2);
    }

    void followsTheIssuerToItsNewKeyForARefreshToken()
    {
        CloakroomDesk desk;
        KeyedIssuer issuer;
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        entry.account.server.issuer = issuer.url().toString();
        entry.account.server.jwksUri = QUrl(issuer.url().toString() + u"/keys"_s);
        desk.book().put(entry);
        const auto fetched = desk.cloakroom.fetchKeys(u"a"_s);
        QTRY_VERIFY(fetched.isFinished());

        issuer.key = crypto::Key::generate(crypto::Curve::P256);
        issuer.kid = u"2"_s;
        const auto renew = [&](const QString &name) {
            desk.now = desk.now.addSecs(30);
            desk.book().update(u"a"_s, [&](accounts::Entry &changed) {
                changed.credential->tokens.refreshToken = issuer.accessToken(issuer.key, name);
                changed.credential->tokens.receivedAt = desk.now;
            });
        };
        renew(u"2"_s);
        ui::AccountPage page(desk.cloakroom);
        page.setAccount(u"a"_s);
        page.findChild<QTabBar *>()->setCurrentIndex(2);
        QTRY_VERIFY(labels(page).contains(u"Signature: passed, ES256, key “2” from the issuer"_s));

        // What can't be asked for again yet is told, not passed over.
        renew(u"3"_s);
        const auto again = desk.cloakroom.fetchKeys(u"a"_s);
        QTRY_VERIFY(again.isFinished());
        QVERIFY(!again.result());
        QCOMPARE(again.result().error().code, u"signature.kid_unknown"_s);
        QCOMPARE(issuer.asked, 2);
    }

    void keepsTheKeysAtHandWhereNewerOnesCantBeFetched()
    {
        CloakroomDesk desk;
        KeyedIssuer issuer;
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        entry.account.server.issuer = issuer.url().toString();
        entry.account.server.jwksUri = QUrl(issuer.url().toString() + u"/keys"_s);
        desk.book().put(entry);
        const auto fetched = desk.cloakroom.fetchKeys(u"a"_s);
        QTRY_VERIFY(fetched.isFinished());

        issuer.isAway = true;
        entry.account.id = u"b"_s;
        entry.credential->tokens.accessToken = issuer.accessToken(issuer.key, u"2"_s);
        desk.book().put(entry);
        const auto failed = desk.cloakroom.fetchKeys(u"b"_s);
        QTRY_VERIFY(failed.isFinished());
        QVERIFY(!failed.result());
        QVERIFY(desk.book().find(u"b"_s)->keys && desk.book().find(u"b"_s)->keys->hasKeyId(u"1"_s));
        QCOMPARE(desk.book().find(u"b"_s)->keysAt, desk.book().find(u"a"_s)->keysAt);
    }

    void asksAgainWhenTheAccountIsChosenAgain()
    {
        CloakroomDesk desk;
        KeyedIssuer issuer;
        issuer.isAway = true;
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        entry.account.server.issuer = issuer.url().toString();
        entry.account.server.jwksUri = QUrl(issuer.url().toString() + u"/keys"_s);
        entry.credential->tokens.accessToken = issuer.accessToken(issuer.key, u"1"_s);
        desk.book().put(entry);
        ui::AccountPage page(desk.cloakroom);
        page.setAccount(u"a"_s);
        QTRY_COMPARE(issuer.asked, 1);
        page.setAccount(u"a"_s);
        QTRY_COMPARE(issuer.asked, 2);
    }

    void handsATokenOnToBeCheckedWithWhatSomebodyGives_data()
    {
        QTest::addColumn<bool>("mayReveal");
        QTest::addColumn<bool>("isRefreshToken");
        QTest::addColumn<bool>("isOffered");
        QTest::addColumn<bool>("isBound");
        QTest::newRow("an access token") << true << false << true << false;
        QTest::newRow("a bound access token") << true << false << true << true;
        QTest::newRow("where no token may be shown") << false << false << false << false;
        QTest::newRow("a refresh token") << true << true << false << false;
    }

    void handsATokenOnToBeCheckedWithWhatSomebodyGives()
    {
        QFETCH(bool, mayReveal);
        QFETCH(bool, isRefreshToken);
        QFETCH(bool, isOffered);
        QFETCH(bool, isBound);
        CloakroomDesk desk;
        accounts::Policy policy;
        policy.mayReveal = mayReveal;
        desk.cloakroom.setPolicy(policy);
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        const crypto::Secret token("eyJhbGciOiJIUzI1NiJ9.e30.AAAA"); // {"alg":"HS256"}
        entry.credential->tokens.accessToken = token;
        entry.credential->tokens.refreshToken = token;
        entry.credential->tokens.tokenType = isBound ? u"DPoP"_s : u"Bearer"_s;
        desk.book().put(entry);
        ui::AccountPage page(desk.cloakroom);
        page.setAccount(u"a"_s);
        if (isRefreshToken)
            page.findChild<QTabBar *>()->setCurrentIndex(2);
        QStringList given;
        connect(&page, &ui::AccountPage::signatureCheckAsked, this,
            [&given, isBound](const crypto::Secret &asked, bool isSaidToBeBound) {
                given += QString::fromLatin1(asked.reveal());
                QCOMPARE(isSaidToBeBound, isBound);
            });
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text() == u"Give the secret…"_s && each->isVisibleTo(&page))
                each->click();
        }
        QCOMPARE(given.size(), isOffered ? 1 : 0);
        QVERIFY(!isOffered || given.first() == u"eyJhbGciOiJIUzI1NiJ9.e30.AAAA"_s);
    }

    void saysThatTheServerSpokeOfSomebodyElse()
    {
        CloakroomDesk desk;
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        entry.doubt = base::Error {
            base::Error::Kind::NotGenuine, u"userinfo.sub"_s, u"a"_s, u"b"_s, u"id.example.com"_s};
        desk.book().put(entry);
        ui::AccountPage page(desk.cloakroom);
        page.setAccount(u"a"_s);
        const QString said = u"id.example.com spoke of somebody else than the ID token."_s;
        QVERIFY(!labels(page).filter(said).isEmpty());
    }

    void countsWhatWasHandedOut()
    {
        CloakroomDesk desk;
        desk.book().put(signedInEntry(u"a"_s, desk.now, 3600));
        desk.book().put(signedInEntry(u"b"_s, desk.now, 3600));
        ui::AccountPage page(desk.cloakroom);
        page.resize(1200, 700);
        static_cast<QWidget &>(page).show();
        page.setAccount(u"a"_s);
        const auto *tabs = page.findChild<QTabBar *>();
        const int activity = tabs->count() - 1;
        const auto shown = [&] { return labels(page).filter(u"handed out"_s).join(u'|'); };
        QCOMPARE(shown(), QString());
        const accounts::Event::Receiver git {u"/usr/bin/git"_s, {}, false, u"read"_s, {}};
        for (int times = 0; times < 12; ++times) // as one event
            desk.cloakroom.activity().recordHandOut(u"a"_s, git);
        QTRY_COMPARE(shown(), u"12 handed out"_s);
        QCOMPARE(tabs->tabToolTip(activity), u"12 handed out"_s);
        page.resize(420, 700); // where there is no room for it
        QTRY_COMPARE(shown(), QString());
        QCOMPARE(tabs->tabToolTip(activity), u"12 handed out"_s);
        page.resize(1200, 700);
        QTRY_COMPARE(shown(), u"12 handed out"_s);
        page.setAccount(u"b"_s);
        QCOMPARE(shown(), QString());
        QCOMPARE(tabs->tabToolTip(activity), QString());
    }

    // A small window is for the token first of all.
    void keepsTheStateBesideTheNameWhereTheActionsGoBelow()
    {
        CloakroomDesk desk;
        desk.book().put(signedInEntry(u"a"_s, desk.now, 3600));
        ui::AccountPage page(desk.cloakroom);
        page.setAccount(u"a"_s);
        static_cast<QWidget &>(page).show();
        const auto *state = page.findChild<ui::Pill *>();
        const auto *name = page.findChild<ui::ElidedLabel *>();
        const auto *copy = page.findChild<QPushButton *>();
        const auto topOf = [&page](const QWidget *each) { return each->mapTo(&page, QPoint()).y(); };
        const int actions = copy->parentWidget()->sizeHint().width();
        QVERIFY(state->sizeHint().width() < actions);
        page.resize(actions + name->sizeHint().width() + 40, 700);
        QTRY_VERIFY(topOf(copy) > topOf(name) + name->height());
        QVERIFY(topOf(state) < topOf(name) + name->height());
    }

    void showsAndCopiesNoTokenWhereRulesForbidIt_data()
    {
        QTest::addColumn<bool>("mayReveal");
        QTest::newRow("allowed") << true;
        QTest::newRow("forbidden") << false;
    }

    void showsAndCopiesNoTokenWhereRulesForbidIt()
    {
        QFETCH(const bool, mayReveal);
        CloakroomDesk desk;
        accounts::Policy policy;
        policy.mayReveal = mayReveal;
        desk.cloakroom.setPolicy(policy);
        accounts::Entry entry = signedInEntry(u"a"_s, desk.now, 3600);
        entry.credential->tokens.accessToken = crypto::Secret("eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ.c2ln");
        desk.book().put(entry);
        ui::AccountPage page(desk.cloakroom);
        page.setAccount(u"a"_s);
        page.setVisible(true);
        page.findChild<ui::TokenViews *>()->setView(ui::TokenViews::Encoded);
        const auto buttons = page.findChildren<QPushButton *>();
        const auto offers = [&buttons](const QString &words) {
            return std::any_of(buttons.cbegin(), buttons.cend(), [&words](const QPushButton *each) {
                return each->text() == words && each->isVisible() && each->isEnabled();
            });
        };
        QCOMPARE(offers(u"Reveal"_s), mayReveal);
        QCOMPARE(offers(u"Copy access token"_s), mayReveal);
        int copies = 0;
        for (const QAction *each : page.findChildren<QAction *>())
            copies += each->isVisible()
                && (each->text() == u"Copy token"_s || each->text().startsWith(u"Copy as "_s));
        QCOMPARE(copies, mayReveal ? 3 : 0);
    }

    void tabGoesDownThePage()
    {
        CloakroomDesk desk;
        desk.book().put(signedInEntry(u"a"_s, desk.now, 3600));
        ui::AccountPage page(desk.cloakroom);
        page.setAccount(u"a"_s);
        page.resize(900, 700);
        static_cast<QWidget &>(page).show();
        auto *tabs = page.findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            int before = 0;
            for (QWidget *each = page.nextInFocusChain(); each != &page; each = each->nextInFocusChain()) {
                if (!each->isVisible() || !each->isEnabled() || !(each->focusPolicy() & Qt::TabFocus))
                    continue;
                const int middle = each->mapTo(&page, each->rect().center()).y();
                if (qobject_cast<QAbstractScrollArea *>(each))
                    continue; // what is in it is at its side or below
                QVERIFY2(middle + 8 >= before, qPrintable(tabs->tabText(tab)));
                before = middle;
            }
            QVERIFY(before > tabs->geometry().bottom() || tab + 1 < tabs->count());
        }
    }
};

QTEST_MAIN(TestAccountPage)
#include "tst_accountpage.moc"
