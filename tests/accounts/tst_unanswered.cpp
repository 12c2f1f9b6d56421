// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/renewingdesk.h"

#include <QDir>
#include <QTcpServer>
#include <limits>

using namespace accounts;
using namespace renewing;
using Ending = ScriptedAnswer::Ending;
using Kind = base::Error::Kind;

// What becomes of a login whose renewal was sent and brought nothing back.
class TestUnanswered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceMoreWhenTheAnswerIsLost_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::newRow("the connection is closed") << Ending::HangUp;
        QTest::newRow("the answer breaks off") << Ending::BreakOff;
        QTest::newRow("nobody says a word") << Ending::Silent;
    }

    void asksOnceMoreWhenTheAnswerIsLost()
    {
        QFETCH(Ending, ending);
        Desk desk;
        int losses = 1;
        desk.issuer.on("/token", [&](const ScriptedRequest &request) {
            return losses-- > 0 ? ScriptedAnswer::that(ending) : desk.rotation.answer(request, desk.life);
        });
        QVERIFY(desk.renews());
        QCOMPARE(desk.accessToken(), QByteArray("access-2"));
        QVERIFY(!desk.entry().trouble);
    }

    void saysThatTheAnswerWasLostWhenTheServerTakesNoSecondTry()
    {
        Desk desk;
        bool isFirst = true;
        desk.issuer.on("/token", [&](const ScriptedRequest &request) {
            const auto answer = desk.rotation.answer(request, desk.life);
            return std::exchange(isFirst, false) ? ScriptedAnswer::that(Ending::HangUp) : answer;
        });
        QVERIFY(desk.renews());
        QCOMPARE(desk.asked(), 2);
        QCOMPARE(desk.entry().state, State::SignInAgain);
        QCOMPARE(desk.entry().trouble->code, QStringLiteral("refresh.answer_lost"));
    }

    void remembersALostAnswerUntilTheNextTry()
    {
        Desk desk;
        desk.issuer.on("/token", ScriptedAnswer::that(Ending::HangUp));
        QVERIFY(desk.renews());
        QCOMPARE(desk.entry().state, State::SignedIn); // nobody said that it is over
        QCOMPARE(desk.issuer.requests("/token").size(), 3); // the sign-in's, and twice
        desk.issuer.on("/token", ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400));
        QVERIFY(desk.renews());
        QCOMPARE(desk.entry().trouble->code, QStringLiteral("refresh.answer_lost"));
    }

    void saysThatTheAnswerWasLostWhenItCameInHalf()
    {
        Desk desk;
        bool isFirst = true;
        desk.issuer.on("/token", [&](const ScriptedRequest &request) {
            ScriptedAnswer answer = desk.rotation.answer(request, desk.life);
            if (std::exchange(isFirst, false))
                answer.body.truncate(answer.body.size() / 2);
            return answer;
        });
        QVERIFY(desk.renews());
        QCOMPARE(desk.entry().trouble->code, QStringLiteral("token.json"));
        // By itself, a moment later.
        QTRY_COMPARE_WITH_TIMEOUT(desk.entry().state, State::SignInAgain, patienceMs);
        QCOMPARE(desk.entry().trouble->code, QStringLiteral("refresh.answer_lost"));
    }

    // The one before was killed while the server had renewed and not said so yet.
    void saysAtEachStartThatARenewalWasCutOff()
    {
        Desk desk;
        {
            Watching killed(desk);
            QTRY_VERIFY(killed.entry().credential);
            desk.issuer.on("/token", [&desk](const ScriptedRequest &request) {
                desk.rotation.answer(request, desk.life);
                return ScriptedAnswer::that(Ending::Silent);
            });
            killed.cloakroom.renew(desk.id);
            QTRY_COMPARE_WITH_TIMEOUT(desk.asked(), 1, patienceMs);
        }
        desk.rotate();
        for (int start = 0; start < 2; ++start) {
            Watching next(desk);
            QVERIFY(next.renews());
            QCOMPARE(next.entry().state, State::SignInAgain);
            QCOMPARE(next.entry().trouble->code, QStringLiteral("refresh.cut_off"));
        }
    }

    // Who quit while a server let nobody in, and so had the token from nobody.
    void isNothingOfWhatWasNeverSent()
    {
        Desk desk;
        QTcpServer silent; // it takes the connection and says nothing, so that nothing is sent
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        AccountsFile file(desk.file());
        QList<Account> accounts = file.read()->accounts;
        accounts.first().server.tokenEndpoint
            = QUrl(QStringLiteral("https://127.0.0.1:%1/token").arg(silent.serverPort()));
        QVERIFY(file.write(accounts));
        {
            Watching quits(desk);
            QTRY_VERIFY(quits.entry().credential);
            quits.cloakroom.renew(desk.id);
            QTRY_VERIFY(silent.hasPendingConnections());
            QCOMPARE(desk.notes().size(), 1); // for who is killed now
        }
        QVERIFY(desk.notes().isEmpty());
    }

    void remembersALostAnswerAfterARestart()
    {
        Desk desk;
        desk.issuer.on("/token", ScriptedAnswer::that(Ending::HangUp));
        QVERIFY(desk.renews());
        desk.issuer.on("/token", ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400));
        Watching next(desk);
        QVERIFY(next.renews());
        QCOMPARE(next.entry().trouble->code, QStringLiteral("refresh.answer_lost"));
    }

    void blamesNothingForWhatTheServerAnswered_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::newRow("not now") << ScriptedAnswer {503, {}, {}};
        QTest::newRow("a portal") << ScriptedAnswer::html("<html>Welcome</html>");
        QTest::newRow("a token") << ScriptedAnswer::json(
            R"({"access_token":"x","token_type":"bearer","expires_in":60})");
        QTest::newRow("the same token") << ScriptedAnswer::json(
            R"({"access_token":"x","refresh_token":"refresh-1","token_type":"bearer","expires_in":60})");
        QTest::newRow("a token of another kind")
            << ScriptedAnswer::json(R"({"access_token":"x","token_type":"mac","expires_in":60})");
    }

    void blamesNothingForWhatTheServerAnswered()
    {
        QFETCH(const ScriptedAnswer, answer);
        Desk desk;
        desk.issuer.on("/token", answer);
        QVERIFY(desk.renews());
        QVERIFY(desk.notes().isEmpty());
        desk.issuer.on("/token", ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400));
        QVERIFY(desk.renews());
        QCOMPARE(desk.entry().trouble->code, QStringLiteral("invalid_grant"));
    }

    void remembersAnAnswerThatMayHaveBroughtAToken_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::newRow("of a gateway") << ScriptedAnswer {504, {}, {}};
        QTest::newRow("a refresh token of another type")
            << ScriptedAnswer::json(R"({"access_token":"x","refresh_token":7,"token_type":"bearer"})");
        QTest::newRow("too large") << ScriptedAnswer::json(QByteArray(3 << 20, ' '));
    }

    void remembersAnAnswerThatMayHaveBroughtAToken()
    {
        QFETCH(const ScriptedAnswer, answer);
        Desk desk;
        desk.issuer.on("/token", answer);
        QVERIFY(desk.renews());
        QCOMPARE(desk.unanswered().why(desk.stored().sequence), Unanswered::Why::Lost);
        QVERIFY(desk.entry().trouble);
    }

    void forgetsALostAnswerOnceTheServerTakesTheToken()
    {
        Desk desk;
        desk.unanswered().note(desk.stored().sequence, Unanswered::Why::Lost);
        desk.issuer.on("/token", ScriptedAnswer::json(R"({"access_token":"x","token_type":"mac"})"));
        QVERIFY(desk.renews());
        QVERIFY(desk.entry().trouble);
        QVERIFY(desk.notes().isEmpty());
    }

    // Its refresh token is the same under another number.
    void staysWithALoginThatGetsAnotherWay()
    {
        Desk desk;
        const quint64 before = desk.stored().sequence;
        desk.unanswered().note(before, Unanswered::Why::Lost);
        net::RouteSecrets given;
        given.proxyPassword = crypto::Secret("of a proxy");
        const auto change = [](AccountSettings &settings) {
            settings.network.proxy = base::Route::Proxy::Given;
            settings.network.proxyUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
            settings.network.proxyUser = QStringLiteral("ana");
        };
        QVERIFY(support::awaited(desk.cloakroom.changeSettings(desk.id, change, given)));
        QCOMPARE(desk.stored().sequence, before + 1);
        QCOMPARE(desk.unanswered().why(before + 1), Unanswered::Why::Lost);
    }

    // Who is killed then leaves a used-up token in the keychain.
    void isNotedUntilTheKeychainHasWhatCame()
    {
        Desk desk;
        desk.store.writeTrouble
            = base::Error {Kind::KeychainRefused, QStringLiteral("keychain.refused"), {}, {}, {}};
        const quint64 before = desk.stored().sequence;
        QVERIFY(desk.renews());
        QCOMPARE(desk.stored().sequence, before);
        QCOMPARE(desk.unanswered().why(before), Unanswered::Why::CutOff);
        desk.issuer.on("/token", ScriptedAnswer {503, {}, {}});
        QVERIFY(desk.renews());
        QCOMPARE(desk.unanswered().why(before), Unanswered::Why::CutOff);
        QVERIFY(!desk.unanswered().why(before + 1));
        desk.store.writeTrouble.reset();
        desk.rotate();
        QVERIFY(desk.renews());
        QVERIFY(desk.notes().isEmpty());
    }

    void endsWithTheLoginThatItWasOf_data()
    {
        QTest::addColumn<bool>("signsOut");
        QTest::newRow("signed in again") << false;
        QTest::newRow("signed out") << true;
    }

    // Whatever it counted to, as by a clock that ran ahead.
    void endsWithTheLoginThatItWasOf()
    {
        QFETCH(const bool, signsOut);
        Desk desk;
        desk.unanswered().note(std::numeric_limits<qint64>::max(), Unanswered::Why::CutOff);
        if (signsOut) {
            QVERIFY(support::awaited(desk.cloakroom.signOut(desk.id)));
        } else {
            const auto flow = desk.cloakroom.signIn(*desk.cloakroom.signInAgain(desk.id));
            QVERIFY(support::awaited(flow->run()));
        }
        QVERIFY(desk.notes().isEmpty());
    }

    void isOfACredentialAndThoseBeforeIt()
    {
        Desk desk;
        Unanswered note = desk.unanswered();
        QVERIFY(!note.why(1));
        note.note(5, Unanswered::Why::CutOff);
        QCOMPARE(note.why(5), Unanswered::Why::CutOff);
        QCOMPARE(note.why(4), Unanswered::Why::CutOff);
        QVERIFY(!note.why(6));
        note.note(5, Unanswered::Why::Lost);
        QCOMPARE(desk.unanswered().why(5), Unanswered::Why::Lost);
        note.note(7, Unanswered::Why::CutOff);
        QCOMPARE(note.why(5), Unanswered::Why::Lost);
        QCOMPARE(note.why(6), Unanswered::Why::CutOff);
        note.forget(6);
        QVERIFY(!note.why(6));
        QCOMPARE(note.why(5), Unanswered::Why::Lost);
        note.forget(5);
        QVERIFY(desk.notes().isEmpty());
        note.note(5, Unanswered::Why::Lost);
        note.forgetAll();
        QVERIFY(!note.why(5));
    }

    void isNothingWhereItsFileIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", " lost", "x", "5 lost?", "-5", "99999999999999999999999"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }

    void isNothingWhereItsFileIsDamaged()
    {
        QFETCH(const QByteArray, text);
        Desk desk;
        desk.unanswered().note(5, Unanswered::Why::CutOff);
        QFile file(desk.notes().first().filePath());
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(!desk.unanswered().why(1));
    }
};

QTEST_GUILESS_MAIN(TestUnanswered)
#include "tst_unanswered.moc"
