// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "oauth/dpop.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"
#include "ui/claimsview.h"
#include "ui/serverpage.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

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
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, clock, issuer.browser()};
    ui::ServerPage page {cloakroom};
    ScriptedRequest asked;

    explicit Desk(bool offers = true, bool binds = false)
    {
        if (binds) {
            issuer.metadata[u"dpop_signing_alg_values_supported"_s] = QJsonArray {u"ES256"_s};
            issuer.tokenAnswer[u"token_type"_s] = u"DPoP"_s;
        }
        if (offers) {
            issuer.metadata[u"introspection_endpoint"_s] = issuer.url(u"/introspect"_s).toString();
            issuer.metadata[u"userinfo_endpoint"_s] = issuer.url(u"/me"_s).toString();
        }
        SignInRequest request;
        request.issuer = issuer.url().toString();
        request.client.clientId = ScriptedIssuer::clientId();
        request.client.scopes = oauth::Scopes::parse(u"openid"_s);
        const auto account = support::awaited(cloakroom.signIn(request)->run());
        page.resize(600, 700);
        page.show();
        if (account)
            page.setAccount(account->id);
    }

    void answer(const char *path, const QByteArray &body, int status = 200)
    {
        issuer.on(path, [this, body, status](const ScriptedRequest &request) {
            asked = request;
            return ScriptedAnswer::json(body, status);
        });
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *each : page.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    bool says(const QString &words) const { return !labels(page).filter(words).isEmpty(); }
    int tables() const
    {
        const auto all = page.findChildren<ui::ClaimsView *>();
        return int(std::count_if(all.begin(), all.end(), [](auto *each) { return each->isVisible(); }));
    }
};

} // namespace

class TestServerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNothingByItself()
    {
        Desk desk;
        QCOMPARE(desk.issuer.requests("/introspect").size(), 0);
        QCOMPARE(desk.issuer.requests("/me").size(), 0);
        QVERIFY(desk.says(u"goes to 127.0.0.1"_s));
    }

    void showsWhatTheTokenIs()
    {
        Desk desk;
        desk.answer(
            "/introspect", "{\"active\":true,\"sub\":\"42\",\"client_id\":\"desk\",\"scope\":\"read\"}");
        desk.button(u"Ask introspection"_s)->click();
        QTRY_COMPARE(desk.tables(), 1);
        QCOMPARE(desk.asked.value(u"token"_s), u"an-opaque-token"_s);
        QVERIFY(desk.asked.query.isEmpty());
        QVERIFY(desk.says(u"Active: passed"_s));
        QVERIFY(desk.says(u"Subject: passed"_s));
        QVERIFY(desk.says(u"Signature: not checked"_s));
        const auto tables = desk.page.findChildren<ui::ClaimsView *>();
        const auto table = *std::find_if(
            tables.begin(), tables.end(), [](const ui::ClaimsView *each) { return each->isVisible(); });
        const auto rows = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"active"_s, 1,
            Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().siblingAtColumn(2).data().toString().contains(u"good now"_s));
    }

    void saysThatATokenIsForSomebodyElse()
    {
        Desk desk;
        desk.answer("/introspect", "{\"active\":true,\"sub\":\"43\"}");
        desk.button(u"Ask introspection"_s)->click();
        QTRY_VERIFY(desk.says(u"Subject: failed"_s));
    }

    void saysNothingOfATokenThatIsNotActive()
    {
        Desk desk;
        desk.answer("/introspect", "{\"active\":false,\"sub\":\"42\"}");
        desk.button(u"Ask introspection"_s)->click();
        QTRY_VERIFY(desk.says(u"Active: failed"_s));
        QVERIFY(!desk.says(u"Subject"_s));
        QCOMPARE(desk.tables(), 0);
    }

    void asksAboutTheFurtherTokenThatIsChosen()
    {
        Desk desk;
        const Entry &entry = desk.cloakroom.book().entries().first();
        oauth::FurtherToken wanted;
        wanted.resource = u"https://api.example/"_s;
        desk.issuer.tokenAnswer[u"access_token"_s] = u"for-the-api"_s;
        QVERIFY(desk.cloakroom.addFurther(entry.account.id, wanted));
        const auto further = [&desk] {
            const Entry &now = desk.cloakroom.book().entries().first();
            return now.further.value(now.account.further.first().id);
        };
        QTRY_VERIFY(further().tokens);
        desk.answer("/introspect", "{\"active\":true}");
        desk.button(u"Ask introspection"_s)->click();
        QTRY_VERIFY(desk.says(u"Active: passed"_s));
        desk.page.setFurther(desk.cloakroom.book().entries().first().account.further.first().id);
        QVERIFY(!desk.says(u"Active: passed"_s)); // that was the other one
        desk.button(u"Ask introspection"_s)->click();
        QTRY_VERIFY(desk.says(u"Active: passed"_s));
        QCOMPARE(desk.asked.value(u"token"_s), u"for-the-api"_s);
    }

    void comparesTheKeyThatATokenIsBoundTo_data()
    {
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<QString>("told");
        QTest::newRow("this account's") << true << u"Bound to: passed"_s;
        QTest::newRow("another") << false << u"Bound to: failed"_s;
    }

    void comparesTheKeyThatATokenIsBoundTo()
    {
        QFETCH(const bool, isOwn);
        QFETCH(const QString, told);
        Desk desk(true, true);
        const Entry &entry = desk.cloakroom.book().entries().first();
        const QString key = isOwn ? oauth::thumbprintOf(entry.credential->proofKey) : u"another"_s;
        QVERIFY(!key.isEmpty());
        desk.answer("/introspect", "{\"active\":true,\"cnf\":{\"jkt\":\"" + key.toLatin1() + "\"}}");
        desk.button(u"Ask introspection"_s)->click();
        QTRY_VERIFY(desk.says(told));
        QVERIFY(!desk.asked.header("DPoP").isEmpty());
    }

    void showsWhoIsSignedIn()
    {
        Desk desk;
        desk.answer("/me", "{\"sub\":\"42\",\"name\":\"Ana\"}");
        desk.button(u"Ask userinfo"_s)->click();
        QTRY_COMPARE(desk.tables(), 1);
        QCOMPARE(desk.asked.header("Authorization"), QByteArray("Bearer an-opaque-token"));
        QVERIFY(desk.says(u"Subject: passed"_s));
    }

    void believesNoAnswerAboutSomebodyElse()
    {
        Desk desk;
        desk.answer("/me", "{\"sub\":\"43\",\"name\":\"Mallory\"}");
        desk.button(u"Ask userinfo"_s)->click();
        QVERIFY(!desk.button(u"Ask userinfo"_s)); // it is being asked
        QTRY_VERIFY(desk.button(u"Ask userinfo"_s));
        QVERIFY(desk.button(u"Ask userinfo"_s)->isEnabled());
        QVERIFY(desk.says(u"somebody else"_s) || desk.says(u"someone else"_s));
        QCOMPARE(desk.tables(), 0);
        QVERIFY(!desk.says(u"Mallory"_s));
    }

    void saysWhatTheServerDoesNotOffer()
    {
        Desk desk(false);
        QVERIFY(!desk.button(u"Ask introspection"_s)->isEnabled());
        QVERIFY(!desk.button(u"Ask userinfo"_s)->isEnabled());
        QVERIFY(desk.says(u"RFC 7662"_s));
    }
};

QTEST_MAIN(TestServerPage)
#include "tst_serverpage.moc"
