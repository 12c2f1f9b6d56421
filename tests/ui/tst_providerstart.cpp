// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providerstart.h"

#include "providers/catalogue.h"
#include "providers/contacts.h"

#include <QJsonDocument>
#include <QTest>
#include <QTranslator>

using providers::Provider;
using namespace Qt::StringLiterals;

namespace {

// Knows one word for everything that a provider's file says.
class Translator : public QTranslator
{
public:
    QString translate(const char *context, const char *, const char *, int) const override
    {
        return qstrcmp(context, "providers") == 0 ? u"TRANSLATED"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestProviderStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translatesShippedTextsAndNoForeignOnes()
    {
        Translator translator;
        QCoreApplication::installTranslator(&translator);
        Provider provider = *providers::find(u"gitlab"_s);
        const ui::SignInStart shipped = ui::startOf(provider);
        QVERIFY(shipped.limits.contains(u"TRANSLATED"_s));
        QCOMPARE(shipped.questions.first().label, u"TRANSLATED"_s);
        provider.id = u"own-1"_s;
        provider.limits = QStringList {u"Slow\u202E."_s};
        const ui::SignInStart own = ui::startOf(provider);
        QCOMPARE(own.limits, QStringList {u"Slow[U+202E]."_s});
        QCOMPARE(own.questions.first().label, u"Host"_s);
        QCOMPARE(own.registration->steps, provider.registration->steps);
    }

    void findsAProviderByTheNamesOfWhatItRuns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("provider");
        QTest::newRow("Entra") << u"Entra"_s << u"entra"_s;
        QTest::newRow("Azure") << u"azure"_s << u"entra"_s;
        QTest::newRow("its other name") << u"Microsoft Entra ID"_s << u"entra"_s;
        QTest::newRow("its name before") << u"azure ad"_s << u"entra"_s;
        QTest::newRow("a mail service") << u"Outlook"_s << u"entra"_s;
        QTest::newRow("another") << u"gmail"_s << u"google"_s;
        QTest::newRow("YouTube") << u"youtube"_s << u"google"_s;
        QTest::newRow("Google Drive") << u"google drive"_s << u"google"_s;
        QTest::newRow("AWS Cognito") << u"aws cognito"_s << u"cognito"_s;
        QTest::newRow("an API") << u"https://www.googleapis.com/drive/v3/files"_s << u"google"_s;
        QTest::newRow("an organization's own host") << u"https://a.my.salesforce.com"_s << u"salesforce"_s;
    }

    void findsAProviderByTheNamesOfWhatItRuns()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, provider);
        ui::ProviderListModel model(ui::providersToChoose({}));
        model.search(text);
        QVERIFY(model.indexOf(provider).isValid());
    }

    // For where nobody answers there.
    void knowsWhoseADomainIs_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("provider");
        for (const char *domain :
            {"airtable.com", "apple.com", "asana.com", "atlassian.com", "box.com", "cloudflare.com",
                "digitalocean.com", "discord.com", "dropbox.com", "fastmail.com", "figma.com", "fitbit.com",
                "google.com", "heroku.com", "hubspot.com", "linkedin.com", "netlify.com", "notion.so",
                "reddit.com", "salesforce.com", "sentry.io", "slack.com", "spotify.com", "strava.com",
                "stripe.com", "twitch.tv", "vercel.com", "x.com", "yahoo.com", "zoom.us"}) {
            const QString address = QLatin1String(domain);
            QTest::newRow(domain) << address << address.section(u'.', 0, 0);
        }
        QTest::newRow("Gmail") << u"me@gmail.com"_s << u"google"_s;
        QTest::newRow("Outlook") << u"me@outlook.com"_s << u"entra"_s;
        QTest::newRow("Hotmail") << u"me@hotmail.com"_s << u"entra"_s;
        QTest::newRow("a page") << u"https://www.notion.so/product"_s << u"notion"_s;
    }

    void knowsWhoseADomainIs()
    {
        QFETCH(const QString, address);
        ui::ProviderListModel model(ui::providersToChoose({}));
        model.search(address);
        QTEST(model.describing().join(u' '), "provider");
    }

    void knowsAPersonsOwnByItsAddresses_data()
    {
        QTest::addColumn<Provider>("provider");
        Provider provider;
        provider.issuer = u"https://id.team.example:8443/realms/dev"_s;
        QTest::newRow("issuer") << provider;
        provider.issuer = u"https://other.example"_s;
        provider.resource = u"https://id.team.example/api"_s;
        QTest::newRow("API") << provider;
        Provider endpoints;
        endpoints.endpoints = {
            {u"authorization"_s, u"https://id.team.example/a"_s}, {u"token"_s, u"https://other.example/t"_s}};
        QTest::newRow("endpoint") << endpoints;
    }

    void knowsAPersonsOwnByItsAddresses()
    {
        QFETCH(Provider, provider);
        provider.id = u"own-1"_s;
        provider.name = u"Wiki"_s;
        ui::ProviderListModel model(ui::providersToChoose({provider}));
        model.search(u"https://id.team.example/anything"_s);
        QCOMPARE(model.describing(), QStringList {provider.id});
        QVERIFY(model.indexOf(provider.id).isValid());
        model.search(u"https://team.example"_s);
        QVERIFY(model.describing().isEmpty());
    }

    void hidesNoShippedProviderBehindAPersonsOwn()
    {
        Provider provider = *providers::find(u"notion"_s);
        provider.id = u"own-1"_s;
        ui::ProviderListModel model(ui::providersToChoose({provider}));
        model.search(u"https://notion.so"_s);
        QCOMPARE(model.describing(), (QStringList {u"own-1"_s, u"notion"_s}));
    }

    // As the table of providers in the README does.
    void saysWhatAProviderDoesNot()
    {
        const QString revokes = u"Nothing is revoked at a sign-out."_s;
        const QString nameless = u"It doesn’t say who signed in."_s;
        const auto limitsOf
            = [](const char *id) { return ui::startOf(*providers::find(QLatin1String(id))).limits; };
        QVERIFY(limitsOf("hubspot").contains(revokes) && limitsOf("hubspot").contains(nameless));
        QVERIFY(limitsOf("heroku").contains(revokes) && !limitsOf("heroku").contains(nameless));
        QVERIFY(!limitsOf("dropbox").contains(revokes) && !limitsOf("dropbox").contains(nameless));
        QVERIFY(!limitsOf("google").contains(revokes)); // its document says what it has
    }

    // A form that nobody shipped may lead anywhere.
    void namesTheHostsBeforeTheBrowserOpens()
    {
        Provider provider;
        provider.id = u"own-1"_s;
        provider.issuer = u"https://google.com.a.example"_s;
        QVERIFY(ui::startOf(provider).limits.contains(
            u"Its addresses come from google.com.a.example (part of a.example)."_s));
        provider.issuer.clear();
        provider.endpoints
            = {{u"authorization"_s, u"https://b.example/a"_s}, {u"token"_s, u"https://c.example/t"_s}};
        QVERIFY(ui::startOf(provider).limits.contains(u"You sign in at b.example."_s));
        provider.endpoints.remove(u"authorization"_s);
        QVERIFY(ui::startOf(provider).limits.contains(u"You sign in at c.example."_s));
        // Where it is asked for, it stands in its field.
        const QStringList gitlab = ui::startOf(*providers::find(u"gitlab"_s)).limits;
        QVERIFY(gitlab.filter(u"You sign in at"_s).isEmpty());
    }

    // Its document doesn't say what its description does.
    void takesOverWhatIsKnownOfAnIssuer()
    {
        accounts::Found found;
        found.server.issuer = u"https://accounts.google.com"_s;
        found.server.scopesSupported = QStringList {u"openid"_s, u"email"_s};
        const auto described = providers::describedAt(found.issuer(), providers::shipped());
        const Provider google = *providers::find(u"google"_s);
        ui::SignInStart start = ui::startOf(found, described);
        QCOMPARE(start.request.issuer, google.issuer);
        QCOMPARE(start.request.client.extraParameters, google.parameters);
        QCOMPARE(start.request.client.redirect, google.redirect);
        QCOMPARE(start.request.client.scopes, google.scopes);
        QVERIFY(start.wantsSecret());
        QVERIFY(start.registration && start.registration->page);
        QCOMPARE(start.registration->page({})->host(), u"console.cloud.google.com"_s);
        QVERIFY(start.limits.contains(google.limits.first()));

        accounts::Entry known;
        known.account.client.clientId = u"mine"_s;
        known.account.client.extraParameters = {{u"prompt"_s, u"login"_s}};
        start = ui::startOf(found, described, &known);
        QCOMPARE(start.request.client.clientId, u"mine"_s);
        QCOMPARE(start.request.client.extraParameters,
            (base::Parameters {{u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"login"_s}}));

        found.resource = u"https://mcp.example"_s; // which says itself what it wants
        found.scopes = oauth::Scopes({u"notes"_s});
        QCOMPARE(ui::startOf(found, described).request.client.scopes, found.scopes);
        QVERIFY(!ui::startOf(found, {}).registration);
    }

    void signsInByAPersonsOwnDescriptionWhereTheServerMakesClients()
    {
        Provider provider;
        provider.id = u"own-1"_s;
        provider.issuer = u"https://{host}"_s;
        provider.questions = {{u"host"_s, providers::Question::Kind::Host, u"Host"_s, {}, {}}};
        provider.clientId = u"ours"_s;
        provider.redirect.ports = {8123};
        accounts::Found found;
        found.server.issuer = u"https://id.example"_s;
        found.server.registrationEndpoint = QUrl(u"https://id.example/register"_s);
        const auto startAt = [&found, &provider] {
            return ui::startAs(providers::Described {provider, {{u"host"_s, u"id.example"_s}}}, found);
        };
        ui::SignInStart start = startAt();
        QCOMPARE(start.questions.first().answer, u"id.example"_s);
        accounts::SignInRequest filled = start.fill({{u"host"_s, u"id.example"_s}}).value();
        QCOMPARE(filled.client.clientId, u"ours"_s);
        QCOMPARE(filled.client.redirect.ports, QList<quint16> {8123});
        QVERIFY(!filled.registers);
        provider.clientId.clear();
        QVERIFY(startAt().request.registers);
        QVERIFY(startAt().fill({{u"host"_s, u"id.example"_s}})->registers);
    }

    // A client that an account brought stays the person's; one that the server made is no good by its ID
    // alone.
    void signsInByAPersonsOwnDescriptionWithTheClientOfAnAccount_data()
    {
        QTest::addColumn<bool>("isMade");
        QTest::addColumn<bool>("asks");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<bool>("registers");
        QTest::newRow("brought") << false << false << u"desk"_s << false;
        QTest::newRow("brought, with a question") << false << true << u"desk"_s << false;
        QTest::newRow("made") << true << false << u"desk"_s << true;
        QTest::newRow("made, with a question") << true << true << QString() << true;
    }

    void signsInByAPersonsOwnDescriptionWithTheClientOfAnAccount()
    {
        QFETCH(const bool, isMade);
        QFETCH(const bool, asks);
        QFETCH(const bool, registers);
        Provider provider;
        provider.id = u"own-1"_s;
        provider.issuer = asks ? u"https://{host}"_s : u"https://id.example"_s;
        if (asks)
            provider.questions = {{u"host"_s, providers::Question::Kind::Host, u"Host"_s, {}, {}}};
        accounts::Found found;
        found.server.issuer = u"https://id.example"_s;
        found.server.registrationEndpoint = QUrl(u"https://id.example/register"_s);
        accounts::Entry known;
        known.account.client.clientId = u"desk"_s;
        known.credential.emplace().clientSecret = crypto::Secret("hush");
        if (isMade)
            known.account.registration = QUrl(u"https://id.example/register/desk"_s);
        const QHash<QString, QString> answers {{u"host"_s, u"id.example"_s}};
        const ui::SignInStart start = ui::startAs(providers::Described {provider, answers}, found, &known);
        QTEST(start.request.client.clientId, "clientId");
        QCOMPARE(start.request.client.clientSecret.isEmpty(), !isMade || asks);
        QCOMPARE(start.request.registers, registers);
        QCOMPARE(start.fill(answers)->registers, registers);
        QVERIFY(start.makesClients);
    }

    // One that is described stays.
    void signsInByAPersonsOwnDescriptionForTheApiThatLedThere()
    {
        Provider provider;
        provider.id = u"own-1"_s;
        provider.issuer = u"https://id.example"_s;
        provider.scopes = oauth::Scopes({u"notes"_s});
        accounts::Found found;
        found.server.issuer = provider.issuer;
        const auto clientAt = [&found, &provider] {
            return ui::startAs(providers::Described {provider, {}}, found).request.client;
        };
        QCOMPARE(clientAt().scopes, provider.scopes);
        found.resource = u"https://mcp.example"_s;
        found.scopes = oauth::Scopes({u"mcp"_s});
        QCOMPARE(clientAt().resource, found.resource);
        QCOMPARE(clientAt().scopes, found.scopes);
        provider.resource = u"https://api.example"_s;
        QCOMPARE(clientAt().resource, provider.resource);
        QCOMPARE(clientAt().scopes, provider.scopes);
    }

    void explainsNoRegistrationWhereTheServerMakesAClient()
    {
        const Provider gitlab = *providers::find(u"gitlab"_s);
        accounts::Found found;
        found.server.issuer = u"https://gitlab.com"_s;
        const auto described = providers::describedAt(found.issuer(), {gitlab});
        QVERIFY(ui::startOf(found, described).registration);
        found.server.registrationEndpoint = QUrl(u"https://gitlab.com/oauth/register"_s);
        QVERIFY(!ui::startOf(found, described).registration);
        accounts::Entry known;
        known.account.client.clientId = u"mine"_s;
        QVERIFY(ui::startOf(found, described, &known).registration);
    }

    void asksForAnIssuerAsItWasAskedFor()
    {
        accounts::Found found;
        found.server.issuer = u"https://login.microsoftonline.com/{tenantid}/v2.0"_s;
        found.server.askedAs = u"https://login.microsoftonline.com/common/v2.0"_s;
        found.server.quirks.sendsNoResource = true;
        const ui::SignInStart start = ui::SignInStart::of(found);
        QCOMPARE(start.request.issuer, found.server.askedAs);
        QVERIFY(start.request.quirks == found.server.quirks);
    }

    void saysWhatARegistrationGives()
    {
        QVERIFY(ui::startOf(*providers::find(u"google"_s)).registration->givesSecret);
        QVERIFY(ui::startOf(*providers::find(u"github"_s)).registration->givesSecret);
        QVERIFY(!ui::startOf(*providers::find(u"gitlab"_s)).registration->givesSecret);
    }

    void describesACopyInTheWordsThatWereShown()
    {
        Translator translator;
        QCoreApplication::installTranslator(&translator);
        const Provider *gitlab = providers::find(u"gitlab"_s);
        const ui::SignInStart start = ui::startOf(*gitlab);
        const auto filled = start.fill({{u"host"_s, u"git.example"_s}});
        QVERIFY(filled);
        const Provider copy = ui::describe(start, *filled, {});
        QCOMPARE(copy.limits, QStringList(gitlab->limits.size(), u"TRANSLATED"_s));
        QVERIFY(copy.id.isEmpty());
        QCOMPARE(copy.issuer, u"https://git.example"_s);
    }

    void describesAClientOnlyWhereTheServerDidNotMakeIt()
    {
        ui::SignInStart start;
        start.request.issuer = u"https://id.example"_s;
        start.request.registers = true;
        start.request.client.clientId = u"made"_s;
        start.request.client.resource = u"https://api.example"_s;
        accounts::SignInRequest filled = start.request;
        Provider provider = ui::describe(start, filled, {});
        QVERIFY(provider.registers);
        QVERIFY(provider.clientId.isEmpty());
        QCOMPARE(provider.name, u"id.example"_s);
        QCOMPARE(provider.resource, u"https://api.example"_s);
        filled.client.clientId = u"ours"_s;
        QCOMPARE(ui::describe(start, filled, {}).clientId, u"ours"_s);

        provider.id = u"own-1"_s;
        const ui::SignInStart again = ui::startOf(provider);
        QVERIFY(again.request.registers);
        QVERIFY(again.fill({})->registers);
        QCOMPARE(again.fill({})->client.resource, u"https://api.example"_s);
    }

    void takesTheWholeClientThatTheServerMade()
    {
        Provider provider;
        provider.id = u"own-1"_s;
        provider.issuer = u"https://id.example"_s;
        provider.registers = true;
        provider.scopes = oauth::Scopes({u"notes"_s});
        accounts::Entry known;
        known.account.client.clientId = u"made"_s;
        known.account.registration = QUrl(u"https://id.example/register/made"_s);
        known.account.client.redirect.ports = {49152};
        known.credential.emplace().clientSecret = crypto::Secret("hush");
        const ui::SignInStart start = ui::startOf(provider, &known);
        const auto filled = start.fill({});
        QVERIFY(filled);
        for (const oauth::Client &client : {start.request.client, filled->client}) {
            QCOMPARE(client.clientId, u"made"_s);
            QCOMPARE(client.redirect.ports, QList<quint16> {49152});
            QVERIFY(client.clientSecret == crypto::Secret("hush"));
            QCOMPARE(client.scopes, provider.scopes);
        }
        QVERIFY(ui::describe(start, *filled, {}).redirect.ports.isEmpty()); // this computer's alone, too
        provider.secret = Provider::Secret::Required;
        provider.quirks = {{u"authentication"_s, u"client_secret_post"_s}};
        known.account.client.authentication = oauth::ClientAuthentication::SecretBasic; // as it was made
        for (const oauth::Client &client :
            {ui::startOf(provider, &known).request.client, ui::startOf(provider, &known).fill({})->client})
            QCOMPARE(client.authentication, oauth::ClientAuthentication::SecretBasic);
        provider.registers = false;
        QVERIFY(ui::startOf(provider, &known).request.client.clientSecret.isEmpty());
        provider.registers = true;
        known.account.registration = {}; // it was registered by hand
        QVERIFY(ui::startOf(provider, &known).request.client.clientSecret.isEmpty());
    }

    // Whose addresses its file alone says; what a person wrote down, or answers, may lead to another's.
    void takesTheWholeClientOfAnAccountAtAShippedProvider()
    {
        accounts::Entry known;
        known.account.client.clientId = u"mine"_s;
        known.account.client.redirect.ports = {8123};
        known.account.client.scopes = oauth::Scopes({u"other"_s});
        known.credential.emplace().clientSecret = crypto::Secret("hush");
        Provider provider = *providers::find(u"google"_s);
        const auto filledBy = [&known](const Provider &each) {
            const ui::SignInStart start = ui::startOf(each, &known);
            QHash<QString, QString> answers;
            for (const ui::SignInStart::Question &question : start.questions)
                answers.insert(question.name, question.answer);
            return start.fill(answers).value();
        };
        const accounts::SignInRequest filled = filledBy(provider);
        QCOMPARE(filled.client.clientId, u"mine"_s);
        QVERIFY(filled.client.clientSecret == crypto::Secret("hush"));
        QCOMPARE(filled.client.redirect.ports, QList<quint16> {8123});
        QCOMPARE(filled.client.scopes, provider.scopes);
        QCOMPARE(filled.client.extraParameters, provider.parameters);
        const Provider saved = ui::describe(ui::startOf(provider, &known), filled, {});
        QVERIFY(!QJsonDocument(saved.toJson()).toJson().contains("hush"));

        provider.id = u"own-1"_s;
        QVERIFY(filledBy(provider).client.clientSecret.isEmpty());
        const Provider github = *providers::find(u"github"_s);
        QVERIFY(filledBy(github).client.clientSecret.isEmpty());
        QCOMPARE(ui::startOf(github, &known).request.client.clientId, u"mine"_s);
    }

    void describesEndpointsGivenByHand()
    {
        accounts::SignInRequest filled;
        filled.server.emplace();
        filled.server->authorizationEndpoint = QUrl(u"https://id.example/a"_s);
        filled.server->tokenEndpoint = QUrl(u"https://id.example/t"_s);
        filled.server->userinfoEndpoint = QUrl(u"https://id.example/u"_s);
        filled.client.clientSecret = crypto::Secret("hush");
        Provider provider = ui::describe(ui::SignInStart::byHand(), filled, {});
        QVERIFY(provider.issuer.isEmpty());
        QCOMPARE(provider.endpoints.size(), 3);
        QVERIFY(!QJsonDocument(provider.toJson()).toJson().contains("hush"));
        provider.id = u"own-1"_s;
        const auto again = ui::startOf(provider).fill({});
        QVERIFY(again && again->server);
        QCOMPARE(again->server->userinfoEndpoint, QUrl(u"https://id.example/u"_s));
        QVERIFY(again->client.clientSecret.isEmpty());
    }

    void showsAgainHowAClientShowsItself_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<oauth::ClientAuthentication>("chosen");
        for (const QString &issuer : {u"https://id.example"_s, QString()}) {
            const char *place = issuer.isEmpty() ? "endpoints" : "issuer";
            QTest::addRow("%s, nothing", place) << issuer << oauth::ClientAuthentication::None;
            QTest::addRow("%s, in a header", place) << issuer << oauth::ClientAuthentication::SecretBasic;
            QTest::addRow("%s, in the form", place) << issuer << oauth::ClientAuthentication::SecretPost;
        }
    }

    // What was chosen is how the server is known from then on.
    void showsAgainHowAClientShowsItself()
    {
        QFETCH(const QString, issuer);
        QFETCH(const oauth::ClientAuthentication, chosen);
        accounts::SignInRequest filled;
        filled.issuer = issuer;
        if (issuer.isEmpty()) {
            filled.server.emplace();
            filled.server->authorizationEndpoint = QUrl(u"https://id.example/a"_s);
            filled.server->tokenEndpoint = QUrl(u"https://id.example/t"_s);
        }
        filled.client.authentication = chosen;
        filled.client.choseAuthentication = true;
        Provider saved = ui::describe(ui::SignInStart::byHand(), filled, {});
        saved.id = u"own-1"_s;
        const ui::SignInStart start = ui::startOf(saved);
        QCOMPARE(start.shownQuirk, chosen);
        accounts::SignInRequest again = start.fill({}).value();
        QVERIFY(!again.client.choseAuthentication);
        QCOMPARE(ui::quirksOf(again).authentication, chosen);
        Provider same = ui::describe(start, again, {});
        same.id = saved.id;
        QVERIFY(same == saved);
    }

    // It says how a secret is shown where there is one; nobody chose that.
    void leavesTheWaysOfAProviderThatNeedsNoSecret()
    {
        Provider provider = *providers::find(u"dropbox"_s);
        provider.id = u"own-1"_s;
        const ui::SignInStart start = ui::startOf(provider);
        QVERIFY(!start.shownQuirk);
        QCOMPARE(start.fill({})->server->quirks.authentication, oauth::ClientAuthentication::SecretPost);
    }

    void describesHowAClientShowsItself()
    {
        accounts::SignInRequest filled;
        filled.server.emplace();
        filled.server->authorizationEndpoint = QUrl(u"https://id.example/a"_s);
        filled.server->tokenEndpoint = QUrl(u"https://id.example/t"_s);
        filled.client.authentication = oauth::ClientAuthentication::SecretPost;
        const auto kept = [&filled] {
            Provider provider = ui::describe(ui::SignInStart::byHand(), filled, {});
            provider.id = u"own-1"_s;
            return ui::startOf(provider).shownQuirk;
        };
        QVERIFY(!kept()); // as it follows from the rest
        filled.client.choseAuthentication = true;
        QCOMPARE(kept(), oauth::ClientAuthentication::SecretPost);
        filled.client.authentication = oauth::ClientAuthentication::PrivateKeyJwt; // this computer's alone
        QVERIFY(!kept());
    }

    void describesAServerForOtherDevicesAlone()
    {
        accounts::SignInRequest filled;
        filled.server.emplace();
        filled.server->tokenEndpoint = QUrl(u"https://id.example/t"_s);
        filled.server->deviceAuthorizationEndpoint = QUrl(u"https://id.example/d"_s);
        Provider provider = ui::describe(ui::SignInStart::byHand(), filled, {});
        QCOMPARE(provider.name, u"id.example"_s);
        QVERIFY(!providers::faultOf(provider));
        provider.id = u"own-1"_s;
        const ui::SignInStart start = ui::startOf(provider);
        QVERIFY(!start.grants.contains(oauth::GrantType::AuthorizationCode));
        QCOMPARE(start.request.grant, oauth::GrantType::DeviceCode);
    }
};

QTEST_GUILESS_MAIN(TestProviderStart)
#include "tst_providerstart.moc"
