// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/handoutdesk.h"
#include "control/agent.h"
#include "control/protocol.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <deque>

using namespace control;
using namespace handing;

namespace {

struct AgentDesk : HandDesk
{
    QTemporaryDir runtime;
    std::unique_ptr<Agent> agent;

    AgentDesk()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
        agent = std::make_unique<Agent>(cloakroom, person.asked());
        QVERIFY(agent->listen());
    }
    QString path() const { return runtime.filePath(u"cloakroom/agent"_s); }
};

struct Client
{
    QLocalSocket socket;

    explicit Client(const QString &path, const QByteArray &words = {})
    {
        socket.connectToServer(path);
        write(words);
    }
    void write(const QByteArray &words)
    {
        socket.write(words);
        socket.flush();
    }
    bool isOver(int ms = patienceMs) const
    {
        return QTest::qWaitFor([this] { return socket.state() == QLocalSocket::UnconnectedState; }, ms);
    }
    QByteArray line() // all that came until the end
    {
        return isOver() ? socket.readAll() : QByteArray("no end");
    }
    // The token, or why not.
    QString outcome()
    {
        const QByteArray all = line();
        const QJsonObject answer = QJsonDocument::fromJson(all).object();
        return answer.contains(u"token"_s) ? answer[u"token"_s].toString()
            : answer.contains(u"error"_s)  ? answer[u"error"_s].toString()
                                           : u"no answer: "_s + QString::fromUtf8(all);
    }
};

const QByteArray wish = "{\"cloakroom\":1,\"get\":\"access_token\",\"account\":\"Work\"}\n";

} // namespace

// Programs at the agent's socket.
class TestAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutAToken()
    {
        AgentDesk desk;
        Client client(desk.path(), wish);
        const QByteArray line = client.line();
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        QCOMPARE(answer[u"token"_s].toString(), u"access-1"_s);
        QCOMPARE(answer[u"account"_s].toObject()[u"id"_s].toString(), desk.id);
        QVERIFY(line.startsWith('{')); // no sign of life before what comes at once
        QVERIFY(line.endsWith('\n'));
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(!line.contains("refresh-"));
        QCOMPARE(desk.person.questions.size(), 1);
    }

    void isClosedToWhoComesNow()
    {
        AgentDesk desk;
        desk.person.says.reset();
        Client asks(desk.path(), wish);
        QTRY_COMPARE(desk.person.questions.size(), 1);
        desk.agent->close();
        QVERIFY(!QFile::exists(desk.path())); // as where no window runs
        Client late(desk.path(), wish);
        QVERIFY(late.isOver());
        desk.person.answer(Consent::Once);
        QCOMPARE(asks.outcome(), u"access-1"_s);
        QCOMPARE(desk.person.questions.size(), 1);
    }

    void saysWhyNot()
    {
        AgentDesk desk;
        desk.person.says = Consent::Deny;
        Client client(desk.path(), wish);
        QCOMPARE(client.outcome(), u"handout.denied"_s);
        QVERIFY(desk.cloakroom.lock());
        Client locked(desk.path(), wish);
        QCOMPARE(locked.outcome(), u"accounts.locked"_s);
        Client wrong(desk.path(), "what?\n");
        QCOMPARE(wrong.outcome(), u"agent.request"_s);
    }

    void knowsWhoAsks()
    {
        AgentDesk desk;
        Client client(desk.path(), wish);
        QCOMPARE(client.outcome(), u"access-1"_s);
        const Asker asker = desk.person.questions.first().asker;
        QCOMPARE(asker.program, QCoreApplication::applicationFilePath()); // this program's own
        QVERIFY(!asker.isByCommandLine);
        QVERIFY(!asker.process.isEmpty());
        QVERIFY(asker.ancestry.size() >= 2); // with what started it
    }

    void readsALineHoweverItComes_data()
    {
        QTest::addColumn<int>("piece");
        QTest::newRow("whole") << 1000;
        QTest::newRow("halves") << int(wish.size() / 2);
        QTest::newRow("without its end at first") << int(wish.size() - 1);
        QTest::newRow("a byte at a time") << 1;
    }

    void readsALineHoweverItComes()
    {
        QFETCH(int, piece);
        AgentDesk desk;
        Client client(desk.path());
        for (qsizetype at = 0; at < wish.size(); at += piece) {
            QVERIFY(desk.person.questions.isEmpty());
            client.write(wish.sliced(at, qMin<qsizetype>(piece, wish.size() - at)));
            QCoreApplication::processEvents();
        }
        QCOMPARE(client.outcome(), u"access-1"_s);
    }

    void answersTheFirstOfTwo()
    {
        AgentDesk desk;
        Client client(desk.path(), wish + "{\"cloakroom\":1}\n" + wish);
        const QByteArray line = client.line();
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.contains("access-1"));
        QCOMPARE(desk.person.questions.size(), 1);
    }

    void readsNothingMoreAfterARequest()
    {
        AgentDesk desk;
        desk.person.says.reset();
        Client client(desk.path(), wish);
        QTRY_COMPARE(desk.person.questions.size(), 1);
        client.write(wish + wish);
        QTRY_VERIFY(client.socket.bytesAvailable() >= 3); // for two seconds
        desk.person.answer(Consent::Once);
        QCOMPARE(client.outcome(), u"access-1"_s);
        QCOMPARE(desk.cloakroom.activity().handOuts(desk.id), 1);
        QCOMPARE(desk.person.questions.size(), 1);
    }

    void readsNoEndlessLine_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("the longest") << longestRequest << u"access-1"_s;
        QTest::newRow("one more") << longestRequest + 1 << u"agent.request"_s;
        QTest::newRow("much") << longestRequest * 3 << u"agent.request"_s;
    }

    void readsNoEndlessLine()
    {
        QFETCH(qsizetype, size);
        QFETCH(QString, outcome);
        AgentDesk desk;
        Client client(desk.path(), QByteArray(size - wish.size(), ' ') + wish);
        QCOMPARE(client.outcome(), outcome);
    }

    void givesSignsOfLifeWhileAPersonThinks()
    {
        AgentDesk desk;
        desk.person.says.reset();
        Client client(desk.path(), wish);
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY(client.socket.bytesAvailable() >= 1);
        QVERIFY(since.elapsed() < 900); // at once
        QTRY_VERIFY(client.socket.bytesAvailable() >= 3);
        QVERIFY(since.elapsed() >= 1900);
        desk.person.answer(Consent::Once);
        const QByteArray line = client.line();
        QVERIFY(line.startsWith("   "));
        QVERIFY(line.trimmed().startsWith('{'));
        QCOMPARE(QJsonDocument::fromJson(line).object()[u"token"_s].toString(), u"access-1"_s);
    }

    void forgetsTheQuestionOfOneWhoWent()
    {
        AgentDesk desk;
        desk.person.says.reset();
        auto client = std::make_unique<Client>(desk.path(), wish);
        QTRY_COMPARE(desk.person.owners.size(), 1);
        QVERIFY(desk.person.owners.first());
        client->socket.abort();
        QTRY_VERIFY(!desk.person.owners.first());
        desk.person.says = Consent::Once;
        Client next(desk.path(), wish);
        QCOMPARE(next.outcome(), u"access-1"_s);
    }

    void goesWithThoseWhoWait()
    {
        AgentDesk desk;
        desk.person.says.reset();
        Client asking(desk.path(), wish);
        Client silent(desk.path());
        QTRY_COMPARE(desk.person.questions.size(), 1);
        desk.agent.reset();
        QCOMPARE(asking.outcome(), u"agent.ended"_s);
        QCOMPARE(silent.outcome(), u"agent.ended"_s);
        QVERIFY(!QFileInfo::exists(desk.path()));
    }

    void tellsWhoWaitsForARenewalThatDoesNotComeAnyMore()
    {
        AgentDesk desk;
        desk.person.says = Consent::Hour;
        desk.ahead = 4000; // expired
        desk.cloakroom.renewals().stop();
        Client asking(desk.path(), wish);
        QTRY_VERIFY(asking.socket.bytesAvailable() > 0); // its request was read
        desk.agent->close();
        desk.agent.reset();
        QCOMPARE(asking.outcome(), u"agent.ended"_s);
    }

    void closesToWhoHasAskedNothing()
    {
        AgentDesk desk;
        Client silent(desk.path());
        QCoreApplication::processEvents();
        desk.agent->close();
        QCOMPARE(silent.outcome(), u"agent.ended"_s);
        silent.write(wish);
        QVERIFY(desk.person.questions.isEmpty());
    }

    void sixteenMayWaitForThePerson()
    {
        AgentDesk desk;
        desk.person.says.reset();
        std::vector<std::unique_ptr<Client>> waiting;
        for (int i = 0; i < Consents::mostWaiting; ++i) {
            waiting.push_back(std::make_unique<Client>(desk.path(), wish));
            QTRY_VERIFY(waiting.back()->socket.bytesAvailable() > 0);
        }
        Client more(desk.path(), wish);
        QCOMPARE(more.outcome(), u"agent.busy"_s);
        QCOMPARE(desk.person.questions.size(), 1); // all want the same
        waiting.pop_back();
        desk.person.answer(Consent::Hour);
        for (const auto &each : waiting)
            QCOMPARE(each->outcome(), u"access-1"_s);
        Client after(desk.path(), wish);
        QCOMPARE(after.outcome(), u"access-1"_s);
    }

    void twoHundredMayWaitForARenewal()
    {
        AgentDesk desk;
        Client first(desk.path(), wish);
        QCOMPARE(first.outcome(), u"access-1"_s);
        desk.person.says = Consent::Hour;
        desk.ahead = 4000; // expired
        desk.issuer.on("/token", [&desk](const ScriptedRequest &request) {
            ScriptedAnswer slow = desk.answer(request);
            slow.ending = ScriptedAnswer::Ending::Drip;
            return slow;
        });
        std::vector<std::unique_ptr<Client>> waiting;
        for (int i = 0; i < 200; ++i) {
            waiting.push_back(std::make_unique<Client>(desk.path(), wish));
            QCoreApplication::processEvents();
        }
        for (const auto &each : waiting)
            QCOMPARE(each->outcome(), u"access-2"_s);
        QCOMPARE(desk.asked.size(), 1);
    }

    void aSilentCrowdKeepsNobodyOut()
    {
        AgentDesk desk;
        desk.person.says.reset();
        Client before(desk.path(), wish);
        QTRY_COMPARE(desk.person.questions.size(), 1);
        std::vector<std::unique_ptr<Client>> crowd;
        for (int i = 0; i < Agent::mostVisits + 50; ++i) {
            crowd.push_back(std::make_unique<Client>(desk.path()));
            QCoreApplication::processEvents();
        }
        Client good(desk.path(), wish);
        QTRY_VERIFY(good.socket.bytesAvailable() > 0);
        QVERIFY(crowd.front()->isOver(5000)); // long before it would have been for its silence
        QCOMPARE(crowd.back()->socket.state(), QLocalSocket::ConnectedState);
        desk.person.answer(Consent::Once);
        QCOMPARE(good.outcome(), u"access-1"_s);
        QCOMPARE(before.outcome(), u"access-1"_s);
        const auto open = std::ranges::count_if(
            crowd, [](const auto &each) { return each->socket.state() == QLocalSocket::ConnectedState; });
        QVERIFY2(open <= Agent::mostVisits, qPrintable(QString::number(open)));
    }

    void whoComesWhenAllHaveAskedIsTold()
    {
        AgentDesk desk;
        Client first(desk.path(), wish);
        QCOMPARE(first.outcome(), u"access-1"_s);
        desk.person.says = Consent::Hour;
        desk.ahead = 4000; // expired
        desk.issuer.on("/token", [&desk](const ScriptedRequest &request) {
            ScriptedAnswer slow = desk.answer(request);
            slow.ending = ScriptedAnswer::Ending::Silent;
            return slow;
        });
        std::vector<std::unique_ptr<Client>> waiting;
        for (int i = 0; i < Agent::mostVisits; ++i) {
            waiting.push_back(std::make_unique<Client>(desk.path(), wish));
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(waiting.back()->socket.bytesAvailable() > 0);
        Client more(desk.path(), wish);
        QCOMPARE(more.outcome(), u"agent.busy"_s);
        QCOMPARE(waiting.front()->socket.state(), QLocalSocket::ConnectedState);
    }

    void answersAmongTenThousand()
    {
        AgentDesk desk;
        desk.person.says = Consent::Hour;
        Client first(desk.path(), wish);
        QCOMPARE(first.outcome(), u"access-1"_s);
        const auto descriptors
            = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::Files).size(); };
        const auto before = descriptors();
        std::deque<std::unique_ptr<Client>> crowd;
        for (int i = 1; i <= 10'000; ++i) {
            crowd.push_back(
                std::make_unique<Client>(desk.path(), i % 3 ? wish.first(i % 3 * 9) : QByteArray()));
            if (crowd.size() > Agent::mostVisits + 50)
                crowd.pop_front();
            QCoreApplication::processEvents();
            if (i % 1000 != 0)
                continue;
            Client good(desk.path(), wish);
            QVERIFY(good.isOver());
            QCOMPARE(good.outcome(), u"access-1"_s);
        }
        QVERIFY(descriptors() > before + Agent::mostVisits);
        crowd.clear();
        QTRY_VERIFY(descriptors() <= before);
    }

    void whoDoesNotAskIsSentAway()
    {
        AgentDesk desk;
        const Client silent(desk.path());
        const Client half(desk.path(), "{\"cloakroom\":");
        Client slow(desk.path());
        QTimer drip;
        connect(&drip, &QTimer::timeout, &slow.socket, [&slow] { slow.write(" "); });
        drip.start(500);
        QElapsedTimer since;
        since.start();
        const int idleMs = int(std::chrono::milliseconds(Agent::idle).count());
        QVERIFY(silent.isOver(idleMs + 5000));
        QVERIFY(since.elapsed() >= idleMs - 500);
        QVERIFY(half.isOver(2000));
        QVERIFY(slow.isOver(2000));
        QCOMPARE(slow.socket.bytesAvailable(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAgent)
#include "tst_agent.moc"
