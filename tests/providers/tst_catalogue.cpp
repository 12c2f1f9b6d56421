// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"

#include "oauth/authorizationendpoint.h"
#include "oauth/endpoint.h"
#include "providers/contacts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using providers::Provider;
using providers::Question;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 140; // one or two lines of a dialog

// What a person would answer: the usual, else what the hint shows.
QHash<QString, QString> answersTo(const Provider &provider)
{
    QHash<QString, QString> answers;
    for (const Question &question : provider.questions)
        answers.insert(question.name, question.answer.isEmpty() ? question.hint : question.answer);
    return answers;
}

QByteArray fileOf(const QString &id)
{
    QFile file(u":/providers/"_s + id + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Each provider as it is shipped.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryFile()
    {
        const QStringList files = QDir(u":/providers"_s).entryList(QDir::Files);
        QVERIFY(files.size() >= 50);
        QCOMPARE(providers::shipped().size(), files.size());
    }

    void isSortedByNameWithTheProtocolsLast()
    {
        const auto &all = providers::shipped();
        QCOMPARE(all.last().kind, Provider::Kind::Protocol);
        QCOMPARE(all.first().name, u"Airtable"_s);
    }

    void isSound_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &file : QDir(u":/providers"_s).entryList(QDir::Files))
            QTest::newRow(qPrintable(file)) << file.chopped(5);
    }

    void isSound()
    {
        QFETCH(const QString, id);
        const auto provider = Provider::parse(fileOf(id), id);
        QVERIFY2(
            provider, qPrintable(provider ? QString() : provider.error().found + provider.error().expected));
        for (const QString &text :
            provider->limits + QStringList {provider->whyUnsuitable, provider->instead})
            QVERIFY2(
                text.size() <= longestText && (text.isEmpty() || text.endsWith(u'.') || text.contains(u'…')),
                qPrintable(text));
        if (provider->kind == Provider::Kind::Protocol)
            return;
        QCOMPARE(provider->whyUnsuitable.isEmpty(), provider->instead.isEmpty());
        if (!provider->isSuitable())
            return;
        QVERIFY(provider->registration);
        QVERIFY(!provider->registration->place.isEmpty());
        QVERIFY(provider->issuer.isEmpty() == !provider->endpoints.isEmpty());
        for (const Question &question : provider->questions)
            QVERIFY2(!question.label.isEmpty() && !(question.answer + question.hint).isEmpty(),
                qPrintable(question.name));
    }

    void isReadAgainAsItWasWritten_data() { isSound_data(); }

    void isReadAgainAsItWasWritten()
    {
        QFETCH(const QString, id);
        const Provider *provider = providers::find(id);
        QVERIFY(provider);
        const auto again = Provider::parse(QJsonDocument(provider->toJson()).toJson(), id);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().found));
        QVERIFY(*again == *provider);
    }

    // What a person may describe isn't held to less than what is shipped.
    void couldBeAPersonsOwn_data() { isSound_data(); }

    void couldBeAPersonsOwn()
    {
        QFETCH(const QString, id);
        const Provider *provider = providers::find(id);
        QVERIFY(provider);
        if (provider->kind == Provider::Kind::Protocol || !provider->isSuitable())
            return;
        const auto fault = providers::faultOf(*provider);
        QVERIFY2(!fault, fault ? fault->member.join('.').constData() : "");
        for (const providers::Contact &contact : providers::contactsOf(*provider))
            QVERIFY2(!contact.host.isEmpty() && (contact.isAsked() || contact.usualHost.isEmpty()),
                qPrintable(contact.address));
    }

    void leadsToAddressesPastTheGate_data() { isSound_data(); }

    void leadsToAddressesPastTheGate()
    {
        QFETCH(const QString, id);
        const Provider *provider = providers::find(id);
        QVERIFY(provider);
        if (provider->kind == Provider::Kind::Protocol || !provider->isSuitable())
            return;
        const auto proposal = provider->fill(answersTo(*provider));
        QVERIFY2(proposal, qPrintable(proposal ? QString() : proposal.error().code + proposal.error().found));
        QCOMPARE(proposal->server.has_value(), proposal->issuer.isEmpty());
        const oauth::Quirks &quirks = proposal->server ? proposal->server->quirks : proposal->quirks;
        QStringList addresses;
        if (proposal->server) {
            addresses += proposal->server->authorizationEndpoint.toString();
            addresses += proposal->server->tokenEndpoint.toString();
        } else {
            addresses += proposal->issuer;
        }
        if (quirks.revocation)
            addresses += quirks.revocation->address;
        if (quirks.person)
            addresses += quirks.person->request.address;
        for (QString address : std::as_const(addresses)) {
            address.replace(u"{client_id}"_s, u"id"_s);
            QVERIFY2(
                oauth::checkedEndpoint(address) && address.startsWith(u"https://"_s), qPrintable(address));
            QVERIFY2(!address.contains(u'{'), qPrintable(address));
        }
    }

    void sharesNoHost()
    {
        QHash<QString, QString> owners;
        for (const Provider &provider : providers::shipped()) {
            for (const QString &host : provider.hosts + provider.aliases) {
                QVERIFY2(!owners.contains(host), qPrintable(host + u' ' + provider.id + u' ' + owners[host]));
                owners.insert(host, provider.id);
            }
        }
    }

    void knowsTheWaysOfTheWellKnown()
    {
        const auto proposalOf = [](const char *id) {
            const Provider *provider = providers::find(QLatin1String(id));
            return *provider->fill(answersTo(*provider));
        };
        const auto google = proposalOf("google");
        QCOMPARE(google.quirks.issuerComparison, oauth::Quirks::IssuerComparison::BareHost);
        QVERIFY(google.quirks.sessionLimit && google.quirks.sessionLimit->days == 7);
        QVERIFY(!google.quirks.sessionLimit->freeScopes.contains(u"https://www.googleapis.com/auth/drive"_s));
        QCOMPARE(base::valuesOf(google.client.extraParameters, u"access_type"_s), QStringList {u"offline"_s});
        const auto entra = proposalOf("entra");
        QCOMPARE(entra.issuer, u"https://login.microsoftonline.com/common/v2.0"_s);
        QCOMPARE(entra.client.redirect.uri(0).toString(), u"http://localhost"_s);
        QVERIFY(entra.quirks.sendsNoResource);
        QCOMPARE(proposalOf("github").server->quirks.authorizationIss, u"https://github.com/login/oauth"_s);
        QCOMPARE(proposalOf("reddit").server->quirks.authentication, oauth::ClientAuthentication::EmptyBasic);
        QCOMPARE(proposalOf("slack").client.redirect.ports.size(), 3);
        QCOMPARE(proposalOf("auth0").issuer, u"https://example.eu.auth0.com/"_s);
        QVERIFY(proposalOf("atlassian").server->quirks.tokenRequestIsJson);
    }

    // Where no document says it, the provider's pages have to: an account is signed in to beside another.
    void asksForAnotherAccountWhereThatIsDocumented_data()
    {
        static const QStringList documented {u"digitalocean"_s, u"github"_s, u"github-app"_s};
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isAsked");
        for (const Provider &provider : providers::shipped()) {
            if (provider.endpoints.contains(u"authorization"_s))
                QTest::newRow(qPrintable(provider.id)) << provider.id << documented.contains(provider.id);
        }
    }

    void asksForAnotherAccountWhereThatIsDocumented()
    {
        QFETCH(const QString, id);
        const Provider *provider = providers::find(id);
        const oauth::ServerMetadata server = *provider->fill(answersTo(*provider))->server;
        oauth::WhoSignsIn who;
        who.isAnother = true;
        const oauth::AuthorizationRequest request(server, {}, QUrl(u"http://127.0.0.1/callback"_s), who);
        const QStringList prompt = base::valuesOf(request.parameters(), u"prompt"_s);
        QTEST(prompt.contains(u"select_account"_s), "isAsked");
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
