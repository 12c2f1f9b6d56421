// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "providers/knownquirks.h"
#include "providers/provider.h"
#include "providers/userproviders.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using namespace Qt::StringLiterals;
using providers::Provider;
using support::awaited;
using support::ScriptedIssuer;

namespace {

const base::Clock wallClock = [] { return QDateTime::currentDateTimeUtc(); };

// A provider of the person's own that is edited, and whose server says otherwise, while they are in the
// browser.
struct Desk
{
    ScriptedIssuer issuer, other;
    QTemporaryDir folder;
    net::Http http {wallClock};
    support::MemoryStore store;
    QList<QUrl> opened;
    Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, wallClock,
        [this](const QUrl &address, const base::Browser &) {
            opened += address;
            return base::Done {};
        }};
    providers::UserProviders own {folder.filePath(u"providers.json"_s)};

    SignInRequest request() const
    {
        const auto provider = own.read().value().constFirst();
        const auto proposal = provider.fill({}).value();
        SignInRequest request;
        request.issuer = proposal.issuer;
        request.quirks = proposal.quirks;
        request.client = proposal.client;
        return request;
    }

    // Everything of it leads elsewhere, under another client.
    void edit(Provider provider)
    {
        const QJsonValue elsewhere = other.url(u"/token"_s).toString();
        issuer.metadata[u"token_endpoint"_s] = elsewhere;
        issuer.metadata[u"jwks_uri"_s] = other.url(u"/jwks"_s).toString();
        provider.clientId = u"another"_s;
        provider.quirks = {{u"refresh_endpoint"_s, elsewhere}, {u"token_request"_s, u"json"_s}};
        QVERIFY(own.change(provider));
        cloakroom.setKnownQuirks(providers::KnownQuirks({provider}));
    }
};

} // namespace

class TestEditedProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeGoesWhereItsSignInBegan()
    {
        Desk desk;
        Provider described;
        described.name = u"Work"_s;
        described.issuer = desk.issuer.url().toString();
        described.clientId = ScriptedIssuer::clientId();
        described.scopes = oauth::Scopes::parse(u"openid"_s);
        const auto added = desk.own.add({described});
        QVERIFY2(added, added ? "" : qPrintable(added.error().code));

        const auto first = desk.cloakroom.signIn(desk.request());
        const auto account = first->run();
        QTRY_COMPARE(desk.opened.size(), 1);
        desk.edit(added->first());
        const auto second = desk.cloakroom.signIn(desk.request());
        const auto unfinished = second->run();
        QTRY_COMPARE(desk.opened.size(), 2);
        const QUrlQuery asked(desk.opened.first());
        QCOMPARE(QUrlQuery(desk.opened.last()).queryItemValue(u"client_id"_s), u"another"_s);

        QVERIFY(desk.issuer.browser()(desk.opened.first(), {}));
        const auto signedIn = awaited(account);
        QVERIFY2(signedIn, signedIn ? "" : qPrintable(signedIn.error().code));
        QVERIFY(desk.other.requests().isEmpty());
        QCOMPARE(desk.issuer.requests("/token").size(), 1);
        const auto sent = desk.issuer.requests("/token").first();
        QCOMPARE(sent.value(u"client_id"_s), ScriptedIssuer::clientId());
        QCOMPARE(sent.value(u"redirect_uri"_s), asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        QCOMPARE(signedIn->server.tokenEndpoint, desk.issuer.url(u"/token"_s));
        QCOMPARE(signedIn->client.clientId, ScriptedIssuer::clientId());
    }
};

QTEST_GUILESS_MAIN(TestEditedProvider)
#include "tst_editedprovider.moc"
