// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinform.h"

#include "providers/catalogue.h"
#include "ui/providerstart.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace ui;

namespace {

template <typename Edit> Edit *edit(const SignInForm &form, const char *name)
{
    for (Edit *candidate : form.findChildren<Edit *>()) {
        if (candidate->accessibleName() == QLatin1String(name))
            return candidate;
    }
    return nullptr;
}

void fill(SignInForm &form, const char *name, const char *text)
{
    edit<QLineEdit>(form, name)->setText(QString::fromLatin1(text));
}

// What stands under the field.
QString wrong(const SignInForm &form, const char *name)
{
    return edit<QLineEdit>(form, name)->accessibleDescription();
}

} // namespace

class TestSignInForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasGiven();
    void wrongFieldsAreToldBesideThem_data();
    void wrongFieldsAreToldBesideThem();
    void emptyFormAsksForIssuerAndClient();
    void wrongFieldUnderMoreOpensIt();
    void takesEndpointsByHand();
    void endpointsRestWhileThereIsAnIssuer();
    void readsExtraParameters();
    void correctedFieldIsSilentAgain();
    void givesNothingWhileAFieldIsWrong();
    void needsNoClientWhereTheServerMakesOne();
    void needsNoSecretWhereTheServerMakesTheClient();
    void letsTheServerMakeAClientInPlaceOfOnesOwn();
    void keepsOnesOwnClientWhereADescribedServerMakesThem();
    void forgetsAClientIdWithTheAnswersThatItIsFor();
    void takesTheAddressOfAClientDocument();
    void beginsWithTheWayThatTheServerHas();
    void keepsTheFurtherPortsOfARedirect();
    void beginsWithWhatAnAccountHas();
    void showsAsAChoiceHowTheClientOfAnAccountShowsItself();
    void saysThatAClientSecretIsNoneHere();
    void takesNoSecretToAnotherServer_data();
    void takesNoSecretToAnotherServer();
    void takesNoWayOfShowingToAnotherServer_data();
    void takesNoWayOfShowingToAnotherServer();
    void keepsTheWayOfAServerThatAsksForNothing_data();
    void keepsTheWayOfAServerThatAsksForNothing();
    void hasNoFieldForASecretThatPeopleDontNeed();
    void showsNoSecretWhereThatIsForbidden();
    void takesNoWaysToAnotherServer();
    void tellsAnAnswerThatDoesNotFit();
    void asksForNoSecretWithACodeForAnotherDevice();
    void opensThePageAtTheAddressThatWasGiven();
    void namesWhatWasNotVerified();
    void letsAPersonChooseTheIssuer();
    void saysWhichAddressToRegister();
    void asksForTheSecretThatASavedProviderShows();
    void takesTheDescribedRedirectWithAnotherClient_data();
    void takesTheDescribedRedirectWithAnotherClient();
    void savesWhatWasFoundAsItIsDescribed();
};

void TestSignInForm::readsWhatWasGiven()
{
    SignInForm form;
    fill(form, "Issuer", " https://id.example.com ");
    fill(form, "Client ID", "cloakroom");
    fill(form, "Scopes", "openid email");
    fill(form, "Redirect address", "http://127.0.0.1:8123/cb");
    fill(form, "Client secret", "hush");
    const auto request = form.request();
    QVERIFY(request);
    QCOMPARE(request->issuer, QStringLiteral("https://id.example.com"));
    QVERIFY(!request->server);
    QCOMPARE(request->client.clientId, QStringLiteral("cloakroom"));
    QCOMPARE(request->client.scopes.toString(), QStringLiteral("openid email"));
    QCOMPARE(request->client.redirect.ports, QList<quint16> {8123});
    QVERIFY(request->client.clientSecret == crypto::Secret("hush"));
}

void TestSignInForm::wrongFieldsAreToldBesideThem_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("issuer without TLS") << QByteArray("Issuer") << QByteArray("http://id.example.com");
    QTest::newRow("issuer with a query") << QByteArray("Issuer") << QByteArray("https://id.example.com?a=b");
    QTest::newRow("issuer that is no address") << QByteArray("Issuer") << QByteArray("example");
    QTest::newRow("no client ID") << QByteArray("Client ID") << QByteArray(" ");
    QTest::newRow("redirect to elsewhere")
        << QByteArray("Redirect address") << QByteArray("http://example.com/cb");
}

void TestSignInForm::wrongFieldsAreToldBesideThem()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, text);
    SignInForm form;
    fill(form, "Issuer", "https://id.example.com");
    fill(form, "Client ID", "cloakroom");
    fill(form, field.constData(), text.constData());
    QVERIFY(!form.request());
    QVERIFY(!wrong(form, field.constData()).isEmpty());
}

void TestSignInForm::emptyFormAsksForIssuerAndClient()
{
    SignInForm form;
    QVERIFY(!form.request());
    QVERIFY(!wrong(form, "Issuer").isEmpty());
    QVERIFY(!wrong(form, "Client ID").isEmpty());
}

void TestSignInForm::wrongFieldUnderMoreOpensIt()
{
    SignInForm form;
    form.show();
    fill(form, "Issuer", "https://id.example.com");
    fill(form, "Client ID", "cloakroom");
    QVERIFY(!edit<QLineEdit>(form, "Redirect address")->isVisible());
    fill(form, "Redirect address", "nowhere");
    QVERIFY(!form.request());
    QVERIFY(edit<QLineEdit>(form, "Redirect address")->isVisible());
}

void TestSignInForm::takesEndpointsByHand()
{
    SignInForm form;
    fill(form, "Client ID", "cloakroom");
    fill(form, "Authorization endpoint", "https://api.example.com/authorize");
    QVERIFY(!form.request());
    QVERIFY(!wrong(form, "Token endpoint").isEmpty());
    fill(form, "Token endpoint", "https://api.example.com/token");
    const auto request = form.request();
    QVERIFY(request && request->server);
    QVERIFY(request->issuer.isEmpty());
    QCOMPARE(request->server->tokenEndpoint, QUrl(QStringLiteral("https://api.example.com/token")));
    QVERIFY(request->server->revocationEndpoint.isEmpty());
}

void TestSignInForm::endpointsRestWhileThereIsAnIssuer()
{
    SignInForm form;
    fill(form, "Issuer", "https://id.example.com");
    QVERIFY(!edit<QLineEdit>(form, "Token endpoint")->isEnabled());
    fill(form, "Issuer", "");
    QVERIFY(edit<QLineEdit>(form, "Token endpoint")->isEnabled());
}

void TestSignInForm::readsExtraParameters()
{
    SignInForm form;
    fill(form, "Issuer", "https://id.example.com");
    fill(form, "Client ID", "cloakroom");
    auto *extra = edit<QPlainTextEdit>(form, "Extra parameters");
    extra->setPlainText(QStringLiteral("prompt=consent\naudience=a=b"));
    const auto request = form.request();
    QVERIFY(request);
    const base::Parameters expected {{QStringLiteral("prompt"), QStringLiteral("consent")},
        {QStringLiteral("audience"), QStringLiteral("a=b")}};
    QCOMPARE(request->client.extraParameters, expected);
    extra->setPlainText(QStringLiteral("consent"));
    QVERIFY(!form.request());
    QVERIFY(!extra->accessibleDescription().isEmpty());
}

void TestSignInForm::correctedFieldIsSilentAgain()
{
    SignInForm form;
    fill(form, "Issuer", "ftp://id.example.com");
    fill(form, "Client ID", "cloakroom");
    QVERIFY(!form.request());
    fill(form, "Issuer", "https://id.example.com");
    QVERIFY(form.request());
    QCOMPARE(wrong(form, "Issuer"), QString());
}

void TestSignInForm::givesNothingWhileAFieldIsWrong()
{
    SignInForm form;
    QSignalSpy given(&form, &SignInForm::given);
    form.primary()->click();
    QCOMPARE(given.count(), 0);
    fill(form, "Issuer", "https://id.example.com");
    fill(form, "Client ID", "cloakroom");
    form.primary()->click();
    QCOMPARE(given.count(), 1);
}

void TestSignInForm::needsNoClientWhereTheServerMakesOne()
{
    SignInStart start;
    start.request.issuer = QStringLiteral("https://id.example.com");
    start.request.registers = true;
    SignInForm form(start);
    QVERIFY(!edit<QLineEdit>(form, "Issuer"));
    const auto request = form.request();
    QVERIFY(request);
    QVERIFY(request->registers && request->client.clientId.isEmpty());
    QCOMPARE(request->issuer, start.request.issuer);
}

void TestSignInForm::needsNoSecretWhereTheServerMakesTheClient()
{
    SignInStart start;
    start.request.issuer = QStringLiteral("https://id.example.com");
    start.request.registers = true;
    start.makesClients = true;
    start.secret = SignInStart::Secret::Required;
    SignInForm form(start);
    QVERIFY(form.request() && form.request()->registers);
    fill(form, "Client ID", "ours");
    QVERIFY(!form.request());
    QVERIFY(!wrong(form, "Client secret").isEmpty());
}

void TestSignInForm::letsTheServerMakeAClientInPlaceOfOnesOwn()
{
    accounts::Found found;
    found.server.issuer = QStringLiteral("https://id.example.com");
    found.server.registrationEndpoint = QUrl(QStringLiteral("https://id.example.com/register"));
    accounts::Entry known; // registered by hand
    known.account.client.clientId = QStringLiteral("desk");
    SignInForm form(SignInStart::of(found, &known));
    QVERIFY(!form.request()->registers);
    fill(form, "Client ID", "");
    QCOMPARE(
        edit<QLineEdit>(form, "Client ID")->placeholderText(), QStringLiteral("none: the server makes one"));
    const auto request = form.request();
    QVERIFY2(request, qPrintable(wrong(form, "Client ID")));
    QVERIFY(request->registers && request->client.clientId.isEmpty());
    found.server.registrationEndpoint.clear();
    SignInForm other(SignInStart::of(found, &known));
    fill(other, "Client ID", "");
    QVERIFY(!other.request());
}

void TestSignInForm::keepsOnesOwnClientWhereADescribedServerMakesThem()
{
    providers::Provider provider;
    provider.id = QStringLiteral("own-1");
    provider.issuer = QStringLiteral("https://id.example.com");
    provider.secret = providers::Provider::Secret::Required;
    accounts::Found found;
    found.server.issuer = provider.issuer;
    found.server.registrationEndpoint = QUrl(QStringLiteral("https://id.example.com/register"));
    accounts::Entry known; // registered by hand
    known.account.client.clientId = QStringLiteral("desk");
    SignInForm form(startAs({provider, {}}, found, &known));
    QVERIFY(!form.request()); // without its secret
    fill(form, "Client secret", "hush");
    const auto brought = form.request();
    QVERIFY(brought && !brought->registers);
    QCOMPARE(brought->client.clientId, QStringLiteral("desk"));
    fill(form, "Client ID", "");
    const auto made = form.request();
    QVERIFY(made && made->registers);
}

void TestSignInForm::forgetsAClientIdWithTheAnswersThatItIsFor()
{
    accounts::Entry known;
    known.account.client.clientId = QStringLiteral("desk");
    SignInForm form(startOf(*providers::find(QStringLiteral("gitlab")), &known));
    auto *id = edit<QLineEdit>(form, "Client ID");
    QCOMPARE(id->text(), known.account.client.clientId);
    fill(form, "Host", "git.example");
    QVERIFY(id->text().isEmpty());
    fill(form, "Host", "gitlab.com");
    QCOMPARE(id->text(), known.account.client.clientId);
    id->clear();
    QTest::keyClicks(id, QStringLiteral("mine"));
    fill(form, "Host", "git.example");
    QCOMPARE(id->text(), QStringLiteral("mine"));
}

void TestSignInForm::takesTheAddressOfAClientDocument()
{
    accounts::Found found;
    found.server.issuer = QStringLiteral("https://id.example.com");
    found.server.registrationEndpoint = QUrl(QStringLiteral("https://id.example.com/register"));
    found.server.clientIdMetadataDocumentSupported = true;
    SignInForm form(SignInStart::of(found));
    QCOMPARE(edit<QLineEdit>(form, "Client ID")->placeholderText(),
        QStringLiteral("none, or the https address of a client document"));
    fill(form, "Client ID", "https://desk.example/client.json");
    const auto request = form.request();
    QVERIFY(request);
    QCOMPARE(request->client.clientId, QStringLiteral("https://desk.example/client.json"));
    QVERIFY(!request->registers);
    fill(form, "Client ID", "http://desk.example/client.json"); // a name that it may have been given there
    QVERIFY(form.request());
}

void TestSignInForm::beginsWithTheWayThatTheServerHas()
{
    accounts::Found found;
    found.server.issuer = QStringLiteral("https://id.example.com");
    found.server.tokenEndpoint = QUrl(QStringLiteral("https://id.example.com/token"));
    found.server.deviceAuthorizationEndpoint = QUrl(QStringLiteral("https://id.example.com/device"));
    const QString device = QStringLiteral("urn:ietf:params:oauth:grant-type:device_code");
    const QString program = QStringLiteral("client_credentials");
    for (const QStringList &grants : {QStringList {device}, QStringList {device, program}}) {
        found.server.grantTypesSupported = grants;
        SignInForm form(SignInStart::of(found));
        fill(form, "Client ID", "cloakroom");
        QCOMPARE(edit<QComboBox>(form, "By") != nullptr, grants.size() > 1);
        const auto request = form.request();
        QVERIFY(request);
        QCOMPARE(request->grant, oauth::GrantType::DeviceCode);
    }
}

void TestSignInForm::keepsTheFurtherPortsOfARedirect()
{
    SignInStart start;
    start.request.client.clientId = QStringLiteral("cloakroom");
    start.request.client.redirect.ports = {8914, 8915};
    SignInForm form(start);
    QCOMPARE(
        edit<QLineEdit>(form, "Redirect address")->text(), QStringLiteral("http://127.0.0.1:8914/callback"));
    QCOMPARE(form.request()->client.redirect.ports, (QList<quint16> {8914, 8915}));
    fill(form, "Redirect address", "http://127.0.0.1:9000/callback");
    QCOMPARE(form.request()->client.redirect.ports, QList<quint16> {9000});
}

namespace {

accounts::SignInRequest again()
{
    accounts::SignInRequest request;
    request.accountId = QStringLiteral("a");
    request.issuer = QStringLiteral("https://id.example.com");
    request.client.clientId = QStringLiteral("desk");
    request.client.clientSecret = crypto::Secret("hush");
    request.client.scopes = oauth::Scopes::parse(QStringLiteral("openid"));
    request.settings.network.proxy = base::Route::Proxy::None;
    return request;
}

} // namespace

// With a choice nothing is left of what was known.
void TestSignInForm::showsAsAChoiceHowTheClientOfAnAccountShowsItself()
{
    accounts::SignInRequest account = again();
    account.quirks.authentication = oauth::ClientAuthentication::SecretPost;
    const auto shown = [&account] {
        const SignInForm form(SignInStart::changing(account, QStringLiteral("Ana")));
        return edit<QComboBox>(form, "Client shows")->currentText();
    };
    QCOMPARE(shown(), QStringLiteral("the secret, in the form"));
    const SignInStart start = SignInStart::changing(account, QStringLiteral("Ana"));
    SignInForm form(start);
    QCOMPARE(describe(start, *form.request(), {}).secret, providers::Provider::Secret::Required);
    edit<QComboBox>(form, "Client shows")->setCurrentIndex(0);
    const auto changed = form.request();
    QVERIFY(changed && !changed->client.choseAuthentication && !changed->quirks.authentication);
    account.registers = true; // the server chose
    QCOMPARE(shown(), QStringLiteral("what the server lists"));
    account.registers = false;
    account.client.clientSecret = {}; // which would be shown so
    QCOMPARE(shown(), QStringLiteral("what the server lists"));
    account.quirks.authentication = oauth::ClientAuthentication::None;
    QCOMPARE(shown(), QStringLiteral("nothing but its ID"));
}

// RFC 8252 section 8.5
void TestSignInForm::saysThatAClientSecretIsNoneHere()
{
    const SignInForm form;
    const auto *secret = edit<QLineEdit>(form, "Client secret");
    QCOMPARE(secret->placeholderText(), QStringLiteral("not secret on this computer"));
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

void TestSignInForm::beginsWithWhatAnAccountHas()
{
    SignInForm form(SignInStart::changing(again(), QStringLiteral("Ana")));
    const auto request = form.request();
    QVERIFY(request);
    QCOMPARE(request->accountId, again().accountId);
    QCOMPARE(request->issuer, again().issuer);
    QCOMPARE(request->client.clientId, again().client.clientId);
    QVERIFY(request->client.clientSecret == again().client.clientSecret);
    QCOMPARE(request->client.scopes.toString(), QStringLiteral("openid"));
    QCOMPARE(request->settings, again().settings);
    QVERIFY(!request->server);
}

void TestSignInForm::hasNoFieldForASecretThatPeopleDontNeed()
{
    SignInStart start = SignInStart::byHand();
    start.secret = SignInStart::Secret::None;
    SignInForm form(start);
    fill(form, "Issuer", "https://id.example");
    fill(form, "Client ID", "desk");
    auto *secret = edit<QLineEdit>(form, "Client secret");
    auto *method = edit<QComboBox>(form, "Client shows");
    QVERIFY(secret->isHidden());
    method->setCurrentIndex(2); // in a header
    Q_EMIT method->activated(2);
    QVERIFY(!secret->isHidden());
    fill(form, "Client secret", "hush");
    QVERIFY(form.request()->client.clientSecret == crypto::Secret("hush"));
    method->setCurrentIndex(0);
    Q_EMIT method->activated(0);
    QVERIFY(secret->isHidden());
    QVERIFY(form.request()->client.clientSecret.isEmpty());
    auto *by = edit<QComboBox>(form, "By");
    by->setCurrentIndex(int(start.grants.indexOf(oauth::GrantType::ClientCredentials)));
    QVERIFY(!secret->isHidden());
    QVERIFY(form.request()->client.clientSecret == crypto::Secret("hush"));
}

void TestSignInForm::showsNoSecretWhereThatIsForbidden()
{
    SignInStart start = SignInStart::byHand();
    start.secret = SignInStart::Secret::Forbidden;
    start.request.client.authentication = oauth::ClientAuthentication::SecretPost;
    start.request.client.choseAuthentication = true;
    SignInForm form(start);
    auto *secret = edit<QLineEdit>(form, "Client secret");
    auto *method = edit<QComboBox>(form, "Client shows");
    const auto isOffered = [method](int index) {
        return method->model()->flags(method->model()->index(index, 0)).testFlag(Qt::ItemIsEnabled);
    };
    QVERIFY(secret->isHidden());
    QCOMPARE(method->currentIndex(), 0);
    QVERIFY(!isOffered(2) && !isOffered(3) && isOffered(4));
    auto *by = edit<QComboBox>(form, "By");
    by->setCurrentIndex(int(start.grants.indexOf(oauth::GrantType::ClientCredentials)));
    QVERIFY(!secret->isHidden() && isOffered(2) && isOffered(3));
}

void TestSignInForm::takesNoSecretToAnotherServer_data()
{
    QTest::addColumn<accounts::SignInRequest>("account");
    accounts::SignInRequest account = again();
    QTest::newRow("as the server lists") << account;
    account.quirks.authentication = oauth::ClientAuthentication::SecretPost;
    QTest::newRow("as the server is known for") << account;
}

void TestSignInForm::takesNoSecretToAnotherServer()
{
    QFETCH(const accounts::SignInRequest, account);
    SignInForm form(SignInStart::changing(account, QStringLiteral("Ana")));
    const auto isTaken = [&form] {
        const auto request = form.request();
        return !request || !request->client.clientSecret.isEmpty();
    };
    QVERIFY(isTaken());
    fill(form, "Issuer", "https://evil.example");
    QVERIFY(!isTaken());
    fill(form, "Issuer", "https://id.example.com");
    fill(form, "Client ID", "another");
    QVERIFY(!isTaken());
}

void TestSignInForm::takesNoWayOfShowingToAnotherServer_data()
{
    using oauth::ClientAuthentication;
    QTest::addColumn<ClientAuthentication>("known");
    QTest::newRow("in the form") << ClientAuthentication::SecretPost;
    QTest::newRow("nothing") << ClientAuthentication::None;
}

// What the old server is known for was nobody's choice.
void TestSignInForm::takesNoWayOfShowingToAnotherServer()
{
    QFETCH(const oauth::ClientAuthentication, known);
    accounts::SignInRequest account = again();
    account.quirks.authentication = known;
    SignInForm form(SignInStart::changing(account, QStringLiteral("Ana")));
    QVERIFY(!form.request()->client.choseAuthentication);
    QCOMPARE(form.request()->quirks.authentication, known);
    fill(form, "Client ID", "another");
    QCOMPARE(form.request()->quirks.authentication, known);
    fill(form, "Issuer", "https://other.example");
    fill(form, "Client secret", "other");
    const auto elsewhere = form.request();
    QVERIFY(elsewhere && !elsewhere->client.choseAuthentication && !elsewhere->quirks.authentication);
    QVERIFY(elsewhere->client.clientSecret == crypto::Secret("other"));
    auto *method = edit<QComboBox>(form, "Client shows");
    method->setCurrentIndex(2); // in a header
    Q_EMIT method->activated(2);
    const auto chosen = form.request();
    QVERIFY(chosen && chosen->client.choseAuthentication);
    QCOMPARE(chosen->client.authentication, oauth::ClientAuthentication::SecretBasic);
}

void TestSignInForm::keepsTheWayOfAServerThatAsksForNothing_data()
{
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("an own description") << true;
    QTest::newRow("an account") << false;
}

// As a choice it would have a certificate shown to nobody.
void TestSignInForm::keepsTheWayOfAServerThatAsksForNothing()
{
    QFETCH(const bool, isOwn);
    accounts::SignInRequest account = again();
    account.quirks.authentication = oauth::ClientAuthentication::None;
    SignInStart start = SignInStart::changing(account, QStringLiteral("Ana"));
    if (isOwn) {
        providers::Provider provider = describe(start, account, {});
        provider.id = QStringLiteral("own-1");
        start = startOf(provider);
    }
    SignInForm form(start);
    QCOMPARE(edit<QComboBox>(form, "Client shows")->currentText(), QStringLiteral("nothing but its ID"));
    const auto request = form.request();
    QVERIFY(request && !request->client.choseAuthentication);
    QCOMPARE(request->quirks.authentication, oauth::ClientAuthentication::None);
    edit<QComboBox>(form, "Client shows")->setCurrentIndex(0); // what the server lists
    QVERIFY(!form.request()->quirks.authentication);
}

// Where they say to renew, to revoke and to ask for the person is the old server's.
void TestSignInForm::takesNoWaysToAnotherServer()
{
    accounts::SignInRequest request = again();
    request.quirks.refreshEndpoint = QUrl(QStringLiteral("https://id.example.com/renew"));
    SignInForm form(SignInStart::changing(request, QStringLiteral("Ana")));
    QVERIFY(form.request()->quirks.hasAny());
    fill(form, "Issuer", "https://other.example");
    QVERIFY(!form.request()->quirks.hasAny());

    request.issuer.clear();
    request.server = oauth::ServerMetadata();
    request.server->authorizationEndpoint = QUrl(QStringLiteral("https://id.example.com/authorize"));
    request.server->tokenEndpoint = QUrl(QStringLiteral("https://id.example.com/token"));
    request.server->quirks = request.quirks;
    SignInForm byHand(SignInStart::changing(request, QStringLiteral("Ana")));
    QVERIFY(byHand.request()->server->quirks.hasAny());
    fill(byHand, "Token endpoint", "https://other.example/token");
    QVERIFY(!byHand.request()->server->quirks.hasAny());
}

void TestSignInForm::tellsAnAnswerThatDoesNotFit()
{
    SignInStart start;
    start.request.client.clientId = QStringLiteral("cloakroom");
    start.questions = {{QStringLiteral("realm"), QStringLiteral("Realm"), QStringLiteral("master"), {}}};
    start.fill = [](const QHash<QString, QString> &answers) -> base::Result<accounts::SignInRequest> {
        const QString realm = answers.value(QStringLiteral("realm"));
        if (realm.contains(u'/')) {
            return base::failure(base::Error::Kind::BadInput, QStringLiteral("provider.answer"),
                QStringLiteral("realm"), realm);
        }
        accounts::SignInRequest request;
        request.issuer = QStringLiteral("https://id.example.com/") + realm;
        return request;
    };
    SignInForm form(start);
    QCOMPARE(form.request()->issuer, QStringLiteral("https://id.example.com/master"));
    fill(form, "Realm", "a/b");
    QVERIFY(!form.request());
    QVERIFY(!wrong(form, "Realm").isEmpty());
}

void TestSignInForm::asksForNoSecretWithACodeForAnotherDevice()
{
    SignInStart start = SignInStart::byHand();
    start.request.issuer = QStringLiteral("https://id.example.com");
    start.request.client.clientId = QStringLiteral("cloakroom");
    start.secret = SignInStart::Secret::RequiredExceptDevice;
    for (const auto grant : {oauth::GrantType::AuthorizationCode, oauth::GrantType::DeviceCode}) {
        start.request.grant = grant;
        SignInForm form(start);
        fill(form, "Issuer", "https://id.example.com");
        QCOMPARE(form.request().has_value(), grant == oauth::GrantType::DeviceCode);
        QCOMPARE(wrong(form, "Client secret").isEmpty(), grant == oauth::GrantType::DeviceCode);
    }
}

void TestSignInForm::opensThePageAtTheAddressThatWasGiven()
{
    SignInForm form(startOf(*providers::find(QStringLiteral("keycloak"))));
    QSignalSpy asked(&form, &SignInForm::pageAsked);
    const auto buttons = form.findChildren<QPushButton *>();
    const auto open = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton *each) { return each->text() == QLatin1String("Open the page"); });
    QVERIFY(open != buttons.end());
    (*open)->click();
    QCOMPARE(asked.size(), 0);
    QVERIFY(!wrong(form, "Base address").isEmpty());
    fill(form, "Base address", "https://id.example.com/");
    fill(form, "Realm", "office");
    (*open)->click();
    QCOMPARE(asked.value(0).value(0).toUrl(),
        QUrl(QStringLiteral("https://id.example.com/admin/office/console/")));
    QVERIFY(wrong(form, "Base address").isEmpty());
}

void TestSignInForm::namesWhatWasNotVerified()
{
    SignInForm form(startOf(*providers::find(QStringLiteral("fusionauth"))));
    const QString members = QLocale().createSeparatedList(
        {QStringLiteral("redirect address"), QStringLiteral("client secret"), QStringLiteral("scopes")});
    const auto labels = form.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&members](const QLabel *label) {
        return label->text().startsWith(QLatin1String("Not verified at the provider: ") + members);
    }));
}

void TestSignInForm::letsAPersonChooseTheIssuer()
{
    SignInStart start;
    start.issuers = QStringList {QStringLiteral("https://a.example"), QStringLiteral("https://b.example")};
    start.issuer = 1;
    SignInForm form(start);
    auto *choice = edit<QComboBox>(form, "Issuer");
    QVERIFY(choice);
    QCOMPARE(choice->currentText(), QStringLiteral("https://b.example"));
    QSignalSpy chosen(&form, &SignInForm::issuerChosen);
    choice->setCurrentIndex(0);
    QCOMPARE(chosen.size(), 0); // what was typed stays until that is pressed
    const auto buttons = form.findChildren<QPushButton *>();
    const auto next = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton *each) { return each->text() == QLatin1String("Continue"); });
    QVERIFY(next != buttons.end());
    (*next)->click();
    QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("https://a.example"));
}

// Wherever a client ID has to be brought.
void TestSignInForm::saysWhichAddressToRegister()
{
    const auto isTold = [](const SignInStart &start, const char *address) {
        const SignInForm form(start);
        const auto buttons = form.findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [address](const QPushButton *each) {
            return each->accessibleName() == QStringLiteral("Copy ") + QLatin1String(address);
        });
    };
    accounts::Found found;
    found.server.issuer = QStringLiteral("https://id.example");
    QVERIFY(isTold(SignInStart::of(found), "http://127.0.0.1/callback"));
    QVERIFY(isTold(SignInStart::byHand(), "http://127.0.0.1/callback"));
    SignInStart own = SignInStart::byHand();
    own.request.client.redirect.ports = {8123};
    QVERIFY(isTold(own, "http://127.0.0.1:8123/callback"));
    own.request.client.clientId = QStringLiteral("mine"); // which is registered
    QVERIFY(!isTold(own, "http://127.0.0.1:8123/callback"));
    found.server.registrationEndpoint = QUrl(QStringLiteral("https://id.example/register"));
    QVERIFY(!isTold(SignInStart::of(found), "http://127.0.0.1/callback"));
}

void TestSignInForm::asksForTheSecretThatASavedProviderShows()
{
    providers::Provider provider;
    provider.id = QStringLiteral("own-1");
    provider.issuer = QStringLiteral("https://id.example");
    provider.clientId = QStringLiteral("ours");
    provider.secret = providers::Provider::Secret::None;
    const SignInStart start = startOf(provider);
    accounts::SignInRequest filled = start.fill({}).value();
    filled.client.authentication = oauth::ClientAuthentication::SecretPost;
    filled.client.choseAuthentication = true;
    providers::Provider saved = describe(start, filled, {});
    saved.id = provider.id;
    SignInForm form(startOf(saved));
    QVERIFY(!edit<QLineEdit>(form, "Client secret")->isHidden());
    QVERIFY(!form.request());
    fill(form, "Client secret", "hush");
    QVERIFY(form.request()->client.clientSecret == crypto::Secret("hush"));

    saved.registers = true; // the server makes both
    saved.clientId.clear();
    const auto made = SignInForm(startOf(saved)).request();
    QVERIFY(made && made->registers && made->client.choseAuthentication);
    QCOMPARE(made->client.authentication, oauth::ClientAuthentication::SecretPost);
}

void TestSignInForm::takesTheDescribedRedirectWithAnotherClient_data()
{
    QTest::addColumn<bool>("isFound");
    QTest::newRow("chosen") << false;
    QTest::newRow("found by its address") << true;
}

void TestSignInForm::takesTheDescribedRedirectWithAnotherClient()
{
    QFETCH(const bool, isFound);
    providers::Provider provider = *providers::find(QStringLiteral("google"));
    provider.redirect.ports = {8400, 8401};
    accounts::Entry known;
    known.account.client.clientId = QStringLiteral("mine");
    known.account.client.redirect.ports = {8123};
    known.credential.emplace().clientSecret = crypto::Secret("hush");
    accounts::Found found;
    found.server.issuer = provider.issuer;
    SignInForm form(
        isFound ? startOf(found, providers::Described {provider, {}}, &known) : startOf(provider, &known));
    const auto ports = [&form] { return form.request()->client.redirect.ports; };
    QCOMPARE(ports(), QList<quint16> {8123});
    fill(form, "Client ID", "another");
    fill(form, "Client secret", "other");
    QCOMPARE(ports(), (QList<quint16> {8400, 8401}));
    fill(form, "Client ID", "mine");
    QCOMPARE(ports(), QList<quint16> {8123});
    fill(form, "Redirect address", "http://127.0.0.1:9000/cb");
    fill(form, "Client ID", "another");
    QCOMPARE(ports(), QList<quint16> {9000});
}

void TestSignInForm::savesWhatWasFoundAsItIsDescribed()
{
    accounts::Found found;
    found.server.issuer = QStringLiteral("https://gitlab.com");
    const SignInForm form(startOf(found, providers::describedAt(found.issuer(), providers::shipped())));
    QSignalSpy saved(&form, &SignInForm::saveAsked);
    for (QPushButton *each : form.findChildren<QPushButton *>()) {
        if (each->text().startsWith(QLatin1String("Save as my own")))
            each->click();
    }
    QCOMPARE(saved.size(), 1);
    const auto provider = saved.first().first().value<providers::Provider>();
    QCOMPARE(provider.name, QStringLiteral("GitLab"));
    QCOMPARE(provider.issuer, found.server.issuer);
    QVERIFY(provider.registration->page.startsWith(QLatin1String("https://gitlab.com/")));
}

QTEST_MAIN(TestSignInForm)
#include "tst_signinform.moc"
