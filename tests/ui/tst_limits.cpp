// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/discovery.h"
#include "accounts/schedule.h"
#include "accounts/signin.h"
#include "control/agent.h"
#include "control/askagent.h"
#include "control/protocol.h"
#include "keychain/oskeychain.h"
#include "net/arrival.h"
#include "net/http.h"
#include "net/redirectlistener.h"
#include "net/redirectrequest.h"
#include "oauth/deviceauthorization.h"
#include "ui/looked.h"
#include "ui/tokentext.h"

#include <QTest>

// The other tests go by the program's own constants, so that none would see one of them grow.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofASignIn()
    {
        QCOMPARE(accounts::SignIn::patience, std::chrono::minutes(5));
        QCOMPARE(oauth::DeviceAuthorization::usualInterval, std::chrono::seconds(5));
        QCOMPARE(oauth::DeviceAuthorization::slowDown, std::chrono::seconds(5));
    }

    void ofTheListener()
    {
        QCOMPARE(net::RedirectRequest::longestLine, 16 * 1024);
        QCOMPARE(net::RedirectRequest::largestHead, 16 * 1024);
        QCOMPARE(net::RedirectRequest::mostHeaders, 100);
        QCOMPARE(net::RedirectListener::mostVisitors, 8);
        QCOMPARE(net::RedirectListener::requestMs, 5000);
        QCOMPARE(net::RedirectListener::outcomeMs, 60'000);
    }

    void ofAnAnswer()
    {
        QCOMPARE(net::Http::timeoutMs, 30'000);
        QCOMPARE(net::Arrival::largestBody, 1024 * 1024);
    }

    void ofWhatAServerIsAsked()
    {
        QCOMPARE(accounts::Schedule::mostPerServer, 4);
        QCOMPARE(accounts::Schedule::mostInAll, 16);
        QCOMPARE(accounts::Discovery::keysRestSeconds, 60);
    }

    void ofAKeychain() { QCOMPARE(keychain::OsKeychain::patience, std::chrono::seconds(10)); }

    void ofTheScreen()
    {
        QCOMPARE(ui::TokenText::mostShown, 64 * 1024);
        QCOMPARE(ui::TokenText::mostColumns, 200);
        QCOMPARE(ui::Looked::quick, 64 * 1024);
    }

    void ofTheAgent()
    {
        QCOMPARE(control::longestRequest, 64 * 1024);
        QCOMPARE(control::longestAnswer, 1024 * 1024);
        QCOMPARE(control::Agent::mostVisits, 256);
        QCOMPARE(control::Agent::idle, std::chrono::seconds(10));
        QCOMPARE(control::agentPatience, std::chrono::seconds(2));
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
