// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/renewingdesk.h"

#include <QSet>

using namespace accounts;
using namespace renewing;
using Ending = ScriptedAnswer::Ending;

// How renewals end, one rule a slot: renewed, not now, ended.
class TestRenewals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInOneOfThreeWays_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<bool>("ends");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const ScriptedAnswer &answer, bool ends, const char *code) {
            QTest::newRow(name) << answer << ends << QString::fromLatin1(code);
        };
        const auto error = [](const char *code, int status = 400) {
            return ScriptedAnswer::json("{\"error\":\"" + QByteArray(code) + "\"}", status);
        };
        row("invalid_grant", error("invalid_grant"), true, "invalid_grant");
        row("invalid_client", error("invalid_client", 401), true, "invalid_client");
        row("invalid_request", error("invalid_request"), true, "invalid_request");
        row("an error nobody knows", error("token_family_burnt", 403), true, "token_family_burnt");
        row("an empty 400", {400, {}, {}}, true, "token.empty");
        row("an empty 401", {401, {}, {}}, true, "token.empty");
        row("a 400 as Twitch has it",
            ScriptedAnswer::json(R"({"status":400,"message":"Invalid refresh token"})", 400), true,
            "token.refused");
        row("a 401 as Fitbit has it",
            ScriptedAnswer::json(R"({"errors":[{"errorType":"invalid_grant"}],"success":false})", 401), true,
            "token.refused");
        row("a 401 of a gateway", ScriptedAnswer::json(R"({"message":"Unauthorized"})", 401), false,
            "token.status");
        row("a 400 as RFC 9457 has it",
            ScriptedAnswer::json(R"({"type":"about:blank","title":"Bad Request","status":400})", 400), false,
            "token.status");
        row("a 404 as Spring has it",
            ScriptedAnswer::json(
                R"({"timestamp":"2026-01-01","status":404,"error":"Not Found","path":"/token"})", 404),
            false, "token.status");
        row("a 403 in a word", ScriptedAnswer::json(R"({"status":403,"error":"Forbidden"})", 403), false,
            "token.status");
        row("a 400 in words", error("Bad Request"), false, "token.status");
        row("a 400 in words that say more",
            ScriptedAnswer::json(
                R"({"status":400,"error":"Bad Request","message":"Invalid refresh token"})", 400),
            true, "token.refused");
        row("a refusal in words", error("Invalid refresh token"), true, "Invalid refresh token");
        row("a refusal beside its status",
            ScriptedAnswer::json(R"({"status":400,"error":"invalid_refresh_token"})", 400), true,
            "invalid_refresh_token");
        row("invalid_grant beside its status",
            ScriptedAnswer::json(R"({"status":400,"error":"invalid_grant"})", 400), true, "invalid_grant");
        row("408", error("invalid_grant", 408), false, "token.busy");
        row("429", error("slow_down", 429), false, "token.busy");
        row("500", {500, {}, {}}, false, "token.busy");
        row("503 that says invalid_grant", error("invalid_grant", 503), false, "token.busy");
        row("temporarily_unavailable", error("temporarily_unavailable"), false, "temporarily_unavailable");
        row("a captive portal", ScriptedAnswer::html("<html>Welcome</html>"), false, "token.html");
        row("HTML of a 400", ScriptedAnswer::html("<html>No</html>", 400), false, "token.html");
        row("a redirect", ScriptedAnswer::redirect("https://portal.example/"), false, "token.redirect");
        row("half of a JSON", ScriptedAnswer::json("{\"access_token\":\"a"), false, "token.json");
        row("words of a proxy", {403, {{"Content-Type", "text/plain"}}, "Blocked"}, false, "token.status");
    }

    void endsInOneOfThreeWays()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(bool, ends);
        QFETCH(QString, code);
        Desk desk;
        const auto stored = desk.store.items.value(desk.id);
        desk.issuer.on("/token", answer);
        QVERIFY(desk.renews());
        QCOMPARE(desk.entry().trouble->code, code);
        QCOMPARE(desk.entry().state, ends ? State::SignInAgain : State::SignedIn);
        QVERIFY(desk.store.items.value(desk.id) == stored);
        QVERIFY(desk.cloakroom.nextRenewal(desk.id).has_value() != ends);
        QVERIFY(desk.cloakroom.signInAgain(desk.id));
    }

    void beginsNothingOnceItIsStopped()
    {
        Desk desk;
        const QString due = desk.id;
        desk.id = desk.signIn(QStringLiteral("second"));
        desk.issuer.setLatency(std::chrono::milliseconds(200));
        desk.cloakroom.renew(desk.id);
        QTRY_COMPARE_WITH_TIMEOUT(desk.asked(), 1, patienceMs);
        desk.cloakroom.renewals().stop();
        desk.ahead = 3600;
        desk.cloakroom.renewals().wake();
        desk.cloakroom.renew(due);
        desk.cloakroom.renewals().look();
        QCOMPARE(desk.cloakroom.book().find(due)->state, State::SignedIn);
        QVERIFY(desk.settles());
        QCOMPARE(desk.asked(), 1);
        QCOMPARE(desk.accessToken(), QByteArray("access-3")); // what was sent comes to its end
        desk.cloakroom.renewals().look();
        QVERIFY(!desk.cloakroom.isBusy());
    }

    void triesAgainByItselfUntilTheServerIsBack()
    {
        Desk desk;
        desk.ahead = 3500; // due
        desk.issuer.on("/token", ScriptedAnswer {500, {}, {}});
        desk.cloakroom.renewals().look();
        QTRY_VERIFY_WITH_TIMEOUT(desk.entry().trouble, patienceMs);
        QVERIFY(*desk.cloakroom.nextRenewal(desk.id) <= desk.clock().addSecs(2));
        desk.rotate();
        QTRY_COMPARE_WITH_TIMEOUT(desk.accessToken(), QByteArray("access-2"), patienceMs);
        QVERIFY(!desk.entry().trouble);
    }

    void waitsAsLongAsTheServerAsks_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("120") << 120;
        QTest::newRow("hours") << QByteArray("36000") << 36000;
        QTest::newRow("too many seconds") << QByteArray("999999") << 86400;
        const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(3500 + 600);
        QTest::newRow("a date")
            << QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1()
            << 600;
        QTest::newRow("nonsense") << QByteArray("soon") << 1;
    }

    void waitsAsLongAsTheServerAsks()
    {
        QFETCH(QByteArray, wish);
        QFETCH(int, seconds);
        Desk desk;
        desk.ahead = 3500;
        desk.issuer.on("/token", ScriptedAnswer {503, {{"Retry-After", wish}}, {}});
        desk.cloakroom.renewals().look();
        QTRY_VERIFY_WITH_TIMEOUT(desk.entry().trouble, patienceMs);
        const qint64 wait = desk.clock().secsTo(*desk.cloakroom.nextRenewal(desk.id));
        QVERIFY2(wait >= seconds - 5 && wait <= seconds, QByteArray::number(wait).constData());
    }

    void waitsForNoServerUntilTheLoginHasEnded_data()
    {
        QTest::addColumn<int>("left"); // seconds
        QTest::addColumn<int>("wait");
        QTest::newRow("half of what is left") << 1800 << 900;
        QTest::newRow("as told, where it is over by this clock") << -1800 << 86400;
    }

    void waitsForNoServerUntilTheLoginHasEnded()
    {
        QFETCH(const int, left);
        QFETCH(const int, wait);
        Desk desk;
        desk.ahead = 3500;
        desk.issuer.on("/token", ScriptedAnswer {503, {{"Retry-After", "86400"}}, {}});
        auto &book = const_cast<AccountBook &>(desk.cloakroom.book());
        book.update(desk.id,
            [&](Entry &entry) { entry.credential->tokens.refreshExpiresAt = desk.clock().addSecs(left); });
        desk.cloakroom.renewals().look();
        QTRY_VERIFY_WITH_TIMEOUT(desk.entry().trouble, patienceMs);
        const qint64 next = desk.clock().secsTo(*desk.cloakroom.nextRenewal(desk.id));
        QVERIFY2(next > wait - 100 && next <= wait, QByteArray::number(next).constData());
    }

    void keepsTheOldRefreshTokenWhenNoneComes()
    {
        Desk desk;
        desk.issuer.on("/token",
            ScriptedAnswer::json("{\"access_token\":\"x\",\"token_type\":\"bearer\",\"expires_in\":60}"));
        QVERIFY(desk.renews());
        QVERIFY(desk.stored().tokens.refreshToken == crypto::Secret("refresh-1"));
        QCOMPARE(desk.accessToken(), QByteArray("x"));
    }

    void writesOnceARenewalAndReadsItBack()
    {
        Desk desk;
        const quint64 before = desk.stored().sequence;
        desk.store.calls.clear();
        QVERIFY(desk.renews());
        const QStringList expected {QStringLiteral("read ") + desk.id, QStringLiteral("write ") + desk.id,
            QStringLiteral("read ") + desk.id};
        QCOMPARE(desk.store.calls, expected);
        QCOMPARE(desk.stored().sequence, before + 1);
    }

    void canBeDestroyedAtEachStep_data()
    {
        QTest::addColumn<QString>("at");
        for (const char *step : {"locked", "sent", "answered", "writing", "written"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }

    void canBeDestroyedAtEachStep()
    {
        QFETCH(QString, at);
        Desk desk;
        const quint64 before = desk.stored().sequence;
        net::Http http(desk.clock);
        auto other
            = std::make_unique<Cloakroom>(desk.file(), http, desk.store, desk.clock, desk.issuer.browser());
        QVERIFY(other->load());
        other->open();
        QTRY_VERIFY(other->book().find(desk.id)->credential);
        const auto destroySoon = [&other, this] {
            QMetaObject::invokeMethod(
                this, [&other] { other.reset(); }, Qt::QueuedConnection);
        };
        if (at == QLatin1String("sent")) {
            desk.issuer.on("/token", [&](const ScriptedRequest &) {
                destroySoon();
                return ScriptedAnswer::that(Ending::Silent);
            });
        }
        if (at == QLatin1String("answered")) {
            desk.issuer.on("/token", [&](const ScriptedRequest &request) {
                destroySoon();
                return desk.rotation.answer(request, desk.life);
            });
        }
        desk.store.holds = at == QLatin1String("writing");
        other->renew(desk.id);
        if (at == QLatin1String("locked"))
            destroySoon();
        if (at == QLatin1String("writing")) {
            QTRY_VERIFY_WITH_TIMEOUT(desk.store.isAsked(), patienceMs);
            destroySoon();
        }
        if (at == QLatin1String("written")) {
            QTRY_COMPARE_WITH_TIMEOUT(desk.stored().sequence, before + 1, patienceMs);
            destroySoon();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!other, patienceMs);
        desk.store.release();
        // Whoever comes next isn't held up, and what was saved is the server's newest.
        desk.rotate();
        QVERIFY(desk.renews());
        const bool isLost = desk.entry().state == State::SignInAgain;
        QVERIFY(!isLost || at == QLatin1String("answered"));
        if (!isLost)
            QVERIFY(desk.stored().tokens.refreshToken == crypto::Secret(desk.rotation.current().toUtf8()));
    }

    void aClockThatJumpsBringsOneRenewal_data()
    {
        QTest::addColumn<qint64>("seconds");
        constexpr qint64 day = 86400;
        QTest::newRow("a day on") << day;
        QTest::newRow("a day back") << -day;
        QTest::newRow("ten years on") << 3650 * day;
        QTest::newRow("1970") << -QDateTime::currentSecsSinceEpoch() + 100;
    }

    void aClockThatJumpsBringsOneRenewal()
    {
        QFETCH(qint64, seconds);
        Desk desk;
        desk.cloakroom.renewals().look();
        QCOMPARE(desk.asked(), 0);
        desk.ahead = seconds;
        desk.cloakroom.renewals().look(); // as the timer does
        QTRY_COMPARE_WITH_TIMEOUT(desk.asked(), 1, patienceMs);
        QVERIFY(desk.settles());
        QVERIFY(!desk.entry().trouble);
        desk.cloakroom.renewals().look();
        QCOMPARE(desk.asked(), 1);
        desk.ahead = 0; // and right again
        desk.cloakroom.renewals().look();
        QVERIFY(desk.settles());
        QVERIFY(desk.asked() <= 2);
        QVERIFY(*desk.cloakroom.nextRenewal(desk.id) > desk.clock().addSecs(60));
    }

    void aClockThatJumpsDuringARenewalBringsNoMore_data() { aClockThatJumpsBringsOneRenewal_data(); }

    void aClockThatJumpsDuringARenewalBringsNoMore()
    {
        QFETCH(qint64, seconds);
        Desk desk;
        desk.cloakroom.renewals().look();
        desk.issuer.on("/token", [&desk, seconds](const ScriptedRequest &request) {
            desk.ahead = seconds;
            return desk.rotation.answer(request, desk.life);
        });
        QVERIFY(desk.renews());
        desk.rotate();
        desk.cloakroom.renewals().look();
        QVERIFY(desk.settles());
        QCOMPARE(desk.asked(), 1);
        QVERIFY(!desk.entry().trouble);
        QVERIFY(*desk.entry().credential->tokens.expiresAt <= desk.clock().addSecs(desk.life));
        desk.ahead = 0; // and right again
        desk.cloakroom.renewals().look();
        QVERIFY(desk.settles());
        QVERIFY(desk.asked() <= 2);
        QVERIFY(*desk.cloakroom.nextRenewal(desk.id) > desk.clock().addSecs(60));
        QVERIFY(desk.stored().tokens.refreshToken == crypto::Secret(desk.rotation.current().toUtf8()));
    }

    void manyDueAtOnceAreAskedOnceEachAndFourAtATime()
    {
        Desk desk;
        constexpr int accounts = 30;
        // Accounts of one server, each with a refresh token of its own.
        AccountsFile file(desk.file());
        QList<Account> all = file.read()->accounts;
        for (int i = 0; i < accounts; ++i) {
            Account account = all.first();
            account.id = QStringLiteral("account%1").arg(i);
            all += account;
            Credential credential = desk.stored();
            credential.accountId = account.id;
            credential.tokens.refreshToken = crypto::Secret(account.id.toUtf8());
            credential.tokens.expiresAt = desk.clock();
            desk.store.items.insert(account.id, credential.toBytes());
        }
        QVERIFY(file.write(all));
        QStringList asked;
        desk.issuer.on("/token", [&](const ScriptedRequest &request) {
            asked += request.value(QStringLiteral("refresh_token"));
            return ScriptedAnswer::json(
                "{\"access_token\":\"x\",\"token_type\":\"bearer\",\"expires_in\":3600}");
        });
        net::Http http(desk.clock);
        Cloakroom many(desk.file(), http, desk.store, desk.clock, desk.issuer.browser());
        qint64 elapsed = 0; // the spread passes in no time
        many.renewals().setSteadyClock([&elapsed] { return std::chrono::milliseconds(elapsed); });
        QVERIFY(many.load());
        many.open();
        int most = 0;
        connect(&many.book(), &AccountBook::changed, this, [&] {
            const auto &entries = many.book().entries();
            most = std::max(most, int(std::count_if(entries.begin(), entries.end(), [](const Entry &entry) {
                return entry.state == State::Renewing;
            })));
        });
        for (int second = 0; second < 60 && asked.size() < accounts; ++second) {
            elapsed += 1000;
            many.renewals().look();
            QTest::qWait(20);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!many.isBusy(), patienceMs);
        QCOMPARE(asked.size(), accounts);
        QCOMPARE(QSet<QString>(asked.begin(), asked.end()).size(), accounts);
        QVERIFY(most <= Schedule::mostPerServer);
    }
};

QTEST_GUILESS_MAIN(TestRenewals)
#include "tst_renewals.moc"
