// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/serverclocks.h"
#include "support/awaited.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace std::chrono_literals;
using support::ScriptedAnswer;
using support::ScriptedRequest;

class TestServerClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<support::ScriptedServer>();
        m_metadata = {};
        m_metadata.issuer = m_server->url().toString();
        m_metadata.tokenEndpoint = m_server->url(QStringLiteral("/token"));
        m_wall = QDateTime(QDate(2027, 1, 15), QTime(8, 0), Qt::UTC);
        m_steady = 0ms;
    }

    void knowsNothingBeforeAnAnswer()
    {
        QVERIFY(!m_clocks.ahead(m_metadata));
        QVERIFY(!m_clocks.ahead({}));
    }

    void hearsItFromAnyAnswer()
    {
        answer("Fri, 15 Jan 2027 07:00:00 GMT", 400);
        QCOMPARE(m_clocks.ahead(m_metadata), std::optional<qint64>(3599));
        answer("Fri, 15 Jan 2027 08:00:00 GMT", 200);
        QCOMPARE(m_clocks.ahead(m_metadata), std::optional<qint64>(0));
    }

    void keepsWhatItKnowsWhenAnAnswerSaysNothing()
    {
        answer("Fri, 15 Jan 2027 07:00:00 GMT");
        answer("");
        QCOMPARE(m_clocks.ahead(m_metadata), std::optional<qint64>(3599));
    }

    void takesTheIssuersWhenTheTokenEndpointSaidNothing()
    {
        answer("Fri, 15 Jan 2027 07:00:00 GMT");
        m_metadata.tokenEndpoint = QUrl(QStringLiteral("https://tokens.example/token"));
        QVERIFY(m_clocks.ahead(m_metadata));
        m_metadata.issuer = QStringLiteral("https://issuer.example");
        QVERIFY(!m_clocks.ahead(m_metadata));
    }

    void stillKnowsItLater()
    {
        answer("Fri, 15 Jan 2027 07:00:00 GMT");
        m_wall = m_wall.addSecs(3600);
        m_steady += 1h;
        QCOMPARE(m_clocks.ahead(m_metadata), std::optional<qint64>(3599));
    }

    void forgetsItWhenTheClockIsSet()
    {
        answer("Fri, 15 Jan 2027 07:00:00 GMT");
        m_wall = m_wall.addSecs(-3599);
        QVERIFY(!m_clocks.ahead(m_metadata));
    }

private:
    void answer(const QByteArray &date, int status = 200)
    {
        ScriptedAnswer answer = ScriptedAnswer::json("{}", status);
        if (!date.isEmpty())
            answer.headers.append({"Date", date});
        m_server->on("/token", answer);
        base::HttpRequest request;
        request.url = m_metadata.tokenEndpoint;
        QVERIFY(support::awaited(m_http.send(request, this)));
    }

    QDateTime m_wall;
    std::chrono::milliseconds m_steady {0};
    base::Clock m_clock = [this] { return m_wall; };
    net::Http m_http {m_clock};
    accounts::ServerClocks m_clocks {m_http, m_clock, [this] { return m_steady; }};
    std::unique_ptr<support::ScriptedServer> m_server;
    oauth::ServerMetadata m_metadata;
};

QTEST_GUILESS_MAIN(TestServerClocks)
#include "tst_serverclocks.moc"
