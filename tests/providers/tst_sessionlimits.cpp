// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"
#include "providers/sessionlimits.h"
#include "providers/userproviders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace providers;
using namespace Qt::StringLiterals;

namespace {

oauth::ServerMetadata at(const QString &issuer)
{
    oauth::ServerMetadata server;
    server.issuer = issuer;
    return server;
}

} // namespace

class TestSessionLimits : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    UserProviders m_own {m_folder.filePath(u"providers.json"_s)};

    void describe(const QString &name, const QString &issuer, const QString &token, int days)
    {
        Provider provider = *find(u"google"_s);
        provider.name = name;
        provider.issuer = issuer;
        provider.quirks = {{u"session_limit"_s, QJsonObject {{u"days"_s, days}}}};
        if (issuer.isEmpty())
            provider.endpoints
                = {{u"authorization"_s, u"https://id.example/authorize"_s}, {u"token"_s, token}};
        const auto added = m_own.add({provider});
        QVERIFY2(added, added ? "" : qPrintable(added.error().code + added.error().found));
    }

private Q_SLOTS:
    void knowsThoseThatComeWithTheProgram()
    {
        SessionLimits limits(m_own);
        const auto limit = limits(at(u"https://accounts.google.com"_s));
        QVERIFY(limit);
        QCOMPARE(limit->days, 7);
        QVERIFY(limit->freeScopes.contains(u"openid"_s));
        oauth::ServerMetadata otherwise = at(u"accounts.google.com"_s); // as it names itself
        otherwise.askedAs = u"https://accounts.google.com"_s;
        QVERIFY(limits(otherwise));
        QVERIFY(!limits(at(u"https://id.example"_s)));
        QVERIFY(!limits(at({})));
    }

    void knowsOnesOwnBeforeThose()
    {
        describe(u"Team"_s, u"https://accounts.google.com"_s, {}, 3);
        describe(u"By hand"_s, {}, u"https://id.example/token"_s, 14);
        SessionLimits limits(m_own);
        QCOMPARE(limits(at(u"https://accounts.google.com"_s))->days, 3);
        oauth::ServerMetadata byHand;
        byHand.tokenEndpoint = QUrl(u"https://id.example/token"_s);
        const auto limit = limits(byHand);
        QVERIFY(limit);
        QCOMPARE(limit->days, 14);
    }
};

QTEST_GUILESS_MAIN(TestSessionLimits)
#include "tst_sessionlimits.moc"
