// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"
#include "providers/knownquirks.h"
#include "providers/userproviders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace providers;
using namespace Qt::StringLiterals;

namespace {

oauth::ServerMetadata at(const QString &issuer, const QString &tokenEndpoint = {})
{
    oauth::ServerMetadata server;
    server.issuer = issuer;
    server.tokenEndpoint = QUrl(tokenEndpoint);
    return server;
}

} // namespace

class TestKnownQuirks : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    UserProviders m_own {m_folder.filePath(u"providers.json"_s)};

    void describe(const QString &issuer, const QString &token, const QJsonObject &quirks)
    {
        Provider provider;
        provider.name = u"Team"_s;
        provider.issuer = issuer;
        provider.quirks = quirks;
        if (issuer.isEmpty())
            provider.endpoints
                = {{u"authorization"_s, u"https://id.example/authorize"_s}, {u"token"_s, token}};
        const auto added = m_own.add({provider});
        QVERIFY2(added, added ? "" : qPrintable(added.error().code + added.error().found));
    }

private Q_SLOTS:
    void knowsThoseThatComeWithTheProgram()
    {
        KnownQuirks known(m_own);
        const oauth::Quirks google = known(at(u"https://accounts.google.com"_s));
        QVERIFY(google.revocationEndsGrant);
        QVERIFY(google.sessionLimit);
        QCOMPARE(google.sessionLimit->days, 7);
        QVERIFY(google.sessionLimit->freeScopes.contains(u"openid"_s));
        oauth::ServerMetadata otherwise = at(u"accounts.google.com"_s); // as it names itself
        otherwise.askedAs = u"https://accounts.google.com"_s;
        QVERIFY(known(otherwise).revocationEndsGrant);
        QVERIFY(known(at({}, u"https://discord.com/api/oauth2/token"_s)).revocationEndsGrant);
        QVERIFY(known(at(u"https://discord.com"_s, u"https://discord.com/api/oauth2/token"_s))
                    .revocationEndsGrant);
        QVERIFY(!known(at({}, u"https://discord.example/api/oauth2/token"_s)).hasAny());
        QVERIFY(!known(at(u"https://id.example"_s)).hasAny());
        QVERIFY(!known(at({})).hasAny());
    }

    void knowsOnesOwnBeforeThose()
    {
        KnownQuirks known(m_own);
        QVERIFY(known(at(u"https://accounts.google.com"_s)).revocationEndsGrant);
        describe(u"https://accounts.google.com"_s, {}, {{u"revocation_ends_grant"_s, false}});
        describe(
            {}, u"https://id.example/token"_s, {{u"revocation_ends_grant"_s, true}}); // while it is in use
        QTRY_VERIFY(known(at({}, u"https://id.example/token"_s)).revocationEndsGrant);
        const oauth::Quirks google = known(at(u"https://accounts.google.com"_s));
        QVERIFY(!google.revocationEndsGrant);
        QVERIFY(google.sessionLimit); // of which one's own says nothing
    }
};

QTEST_GUILESS_MAIN(TestKnownQuirks)
#include "tst_knownquirks.moc"
