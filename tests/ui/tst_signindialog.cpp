// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/userproviders.h"
#include "support/certificates.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"
#include "ui/entries.h"
#include "ui/findingpage.h"
#include "ui/signindialog.h"
#include "ui/signinform.h"
#include "ui/steplist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

// A provider given by hand, so that nothing has to answer before the browser opens.
accounts::SignInRequest byHand()
{
    accounts::SignInRequest request;
    request.server.emplace();
    request.server->authorizationEndpoint = QUrl(text("https://id.example.com/authorize"));
    request.server->tokenEndpoint = QUrl(text("https://id.example.com/token"));
    request.client.clientId = text("cloakroom");
    return request;
}

struct Desk
{
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    QList<QUrl> opened;
    bool hasBrowser = true;
    accounts::Cloakroom cloakroom {folder.filePath(text("accounts.json")), http, store, clock,
        [this](const QUrl &url, const base::Browser &) -> base::Result<base::Done> {
            opened << url;
            if (!hasBrowser)
                return base::failure(base::Error::Kind::NotFound, text("browser.none"));
            return base::Done {};
        }};
    providers::UserProviders own {folder.filePath(text("providers.json"))};
    base::Result<accounts::SignInRequest> demo = byHand();
    QPointer<SignInDialog> dialog
        = new SignInDialog(cloakroom, own, [this] { return base::ready<accounts::SignInRequest>(demo); });

    ~Desk() { delete dialog.data(); }

    accounts::AccountBook &book() { return const_cast<accounts::AccountBook &>(cloakroom.book()); }

    QPushButton *button(const char *name) const
    {
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text() == QString::fromUtf8(name))
                return candidate;
        }
        return nullptr;
    }

    QLineEdit *edit(const char *name) const
    {
        for (QLineEdit *candidate : dialog->findChildren<QLineEdit *>()) {
            if (candidate->isVisible() && candidate->accessibleName() == QLatin1String(name))
                return candidate;
        }
        return nullptr;
    }

    void choose(const QString &what) const
    {
        dialog->choose();
        edit("Provider or address")->setText(what);
        button("Continue")->click();
    }

    void describe(const providers::Provider &provider)
    {
        if (!own.add({provider}))
            qFatal("It can't be described");
        delete dialog;
        dialog = new SignInDialog(cloakroom, own, {});
    }

    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
};

} // namespace

class TestSignInDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromChoiceToForm();
    void knowsTheWaysOfAProvider();
    void givesTheAddressOfAPageThatDoesNotOpen();
    void saysWhyAProviderIsUnsuitable();
    void findsAnIssuerByItsAddress();
    void offersNoClientThatNobodySignedInWith();
    void knowsTheClientAtAProviderWithoutIssuer();
    void asksForAnotherAccountAtAProviderWithoutIssuer();
    void showsWhichDocumentBreaksARule();
    void keepsTheAddressForTheFormByHand();
    void goesTheWayThatIsGivenWhereNoneLeadsThere();
    void keepsTheWayThatIsGiven();
    void showsTheCertificateToTheHostItIsGivenFor();
    void forgetsTheWayToAnotherAddress();
    void offersWhoDescribesAnAddressWhereNobodyAnswers();
    void offersNoProviderThatHasNoWayIn();
    void offersByNameWhatAPersonDescribedOfAnIssuer_data();
    void offersByNameWhatAPersonDescribedOfAnIssuer();
    void asksForTheApiByAPersonsOwnDescription();
    void offersByNameWhatAPersonDescribedOfAnAddress();
    void asksNobodyAnyMoreOnceItIsClosed();
    void showsTheStepsOfAnAttempt();
    void saysWhereTheDocumentListsOtherwise();
    void opensTheBrowserAgain();
    void offersOtherWaysWhereNoBrowserOpens();
    void showsThatTheBrowserOpenedAfterAll();
    void tellsAFailedStepOnce();
    void givesTheAddressForACodeThatDoesNotOpen();
    void escapeCancels();
    void saysWhyTheDemoDidNotStart();
    void triesAgain();
    void foreignTextStaysText();
    void savesAProviderWhileAnAccountIsChanged();
};

void TestSignInDialog::goesFromChoiceToForm()
{
    Desk desk;
    desk.dialog->choose();
    QVERIFY(desk.button("Continue"));
    desk.button("Continue")->click();
    QVERIFY(!desk.button("Continue"));
    QVERIFY(desk.button("Open browser"));
    desk.button("Back")->click();
    QVERIFY(desk.button("Continue"));
    QVERIFY(desk.opened.isEmpty());
}

void TestSignInDialog::knowsTheWaysOfAProvider()
{
    Desk desk;
    desk.choose(text("(oauth app"));
    QVERIFY(desk.labels().contains(text("Sign in to GitHub (OAuth app)")));
    QVERIFY(desk.labels().contains(text("http://127.0.0.1/callback"))); // to enter there
    QCOMPARE(desk.edit("Scopes")->text(), text("read:user user:email"));
    desk.edit("Client ID")->setText(text("an-id"));
    desk.button("Open browser")->click();
    QVERIFY(desk.opened.isEmpty()); // it asks for a secret
    desk.edit("Client secret")->setText(text("hush"));
    desk.edit("Host")->setText(text("github.example.com"));
    desk.button("Open browser")->click();
    QTRY_COMPARE(desk.opened.size(), 1);
    QCOMPARE(desk.opened.first().host(), text("github.example.com"));
    desk.dialog->reject();
}

void TestSignInDialog::givesTheAddressOfAPageThatDoesNotOpen()
{
    Desk desk;
    desk.hasBrowser = false;
    desk.choose(text("(oauth app"));
    desk.button("Open the page")->click();
    QVERIFY(!desk.labels().filter(text("The page https://github.com/")).isEmpty());
    QVERIFY(desk.labels().filter(text("paste the address")).isEmpty()); // nobody signs in yet
    desk.button("Copy link")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), desk.opened.first().toString(QUrl::FullyEncoded));
}

void TestSignInDialog::saysWhyAProviderIsUnsuitable()
{
    Desk desk;
    desk.choose(text("apple"));
    QVERIFY(!desk.labels().filter(text("Apple has no way in")).isEmpty());
    desk.button("Back")->click();
    QVERIFY(desk.edit("Provider or address"));
}

void TestSignInDialog::findsAnIssuerByItsAddress()
{
    Desk desk;
    support::ScriptedIssuer issuer;
    issuer.metadata[text("revocation_endpoint")] = issuer.url(text("/revoke")).toString();
    issuer.metadata[text("userinfo_endpoint")] = text("https://accounts.google.com.a.example/me");
    issuer.metadata[text("grant_types_supported")] = QJsonArray {text("refresh_token")};
    const QString hosts
        = text("127.0.0.1:%1, accounts.google.com.a.example (part of a.example)").arg(issuer.url().port());
    desk.choose(issuer.url().toString());
    QTRY_VERIFY(desk.edit("Client ID"));
    QVERIFY(desk.labels().contains(text(
        "You sign in at 127.0.0.1:%1. Tokens also go to accounts.google.com.a.example (part of a.example).")
                                       .arg(issuer.url().port())));
    QVERIFY(!desk.labels().filter(text("revocation")).isEmpty());
    desk.edit("Client ID")->setText(text("desk"));
    desk.button("Open browser")->click();
    QTRY_COMPARE(desk.opened.size(), 1);
    QVERIFY(!desk.labels().filter(QStringLiteral(" ms · ") + hosts).isEmpty()); // the step that found them
    QVERIFY(!desk.labels().filter(text("its document doesn't list authorization_code")).isEmpty());
    desk.dialog->reject();
}

// A program's is made for its grant alone, and one of an account that signs out is going.
void TestSignInDialog::offersNoClientThatNobodySignedInWith()
{
    Desk desk;
    support::ScriptedIssuer issuer;
    issuer.metadata[text("registration_endpoint")] = issuer.url(text("/register")).toString();
    accounts::Entry entry = entryNamed(text("backup"), {});
    entry.account.server.issuer = issuer.url().toString();
    entry.account.client.clientId = text("made");
    entry.account.registration = issuer.url(text("/register/made"));
    entry.account.grant = oauth::GrantType::ClientCredentials;
    desk.book().put(entry);
    entry.account.id = text("leaving");
    entry.account.grant = oauth::GrantType::AuthorizationCode;
    entry.state = accounts::State::SigningOut;
    desk.book().put(entry);
    desk.choose(issuer.url().toString());
    QTRY_VERIFY(desk.edit("Client ID"));
    QVERIFY(desk.edit("Client ID")->text().isEmpty());
    QVERIFY(desk.edit("Client ID")->placeholderText().startsWith(text("none")));
}

void TestSignInDialog::knowsTheClientAtAProviderWithoutIssuer()
{
    Desk desk;
    accounts::Entry entry = entryNamed(text("ana"), {});
    entry.account.server.issuer.clear();
    entry.account.server.tokenEndpoint = QUrl(text("https://api.notion.com/v1/oauth/token"));
    entry.account.client.clientId = text("mine");
    entry.credential.emplace().clientSecret = crypto::Secret("hush");
    desk.book().put(entry);
    desk.choose(text("notion"));
    QCOMPARE(desk.edit("Client ID")->text(), text("mine"));
    desk.button("Open browser")->click(); // it asks for a secret, which is known
    QTRY_COMPARE(desk.opened.size(), 1);
    desk.dialog->reject();
    desk.choose(text("strava"));
    QVERIFY(desk.edit("Client ID")->text().isEmpty());
}

void TestSignInDialog::asksForAnotherAccountAtAProviderWithoutIssuer()
{
    Desk desk;
    accounts::Entry entry = entryNamed(text("ana"), {});
    entry.account.server.issuer.clear();
    entry.account.server.tokenEndpoint = QUrl(text("https://github.com/login/oauth/access_token"));
    entry.account.client.clientId = text("mine");
    desk.book().put(entry);
    desk.choose(text("(oauth app"));
    QCOMPARE(desk.edit("Client ID")->text(), text("mine"));
    desk.edit("Client secret")->setText(text("hush")); // another answer may lead to another host
    desk.button("Open browser")->click();
    QTRY_COMPARE(desk.opened.size(), 1);
    QVERIFY(desk.opened.first().query().contains(text("prompt=select_account")));
    desk.dialog->reject();
}

void TestSignInDialog::showsWhichDocumentBreaksARule()
{
    Desk desk;
    support::ScriptedIssuer issuer;
    issuer.metadata[text("issuer")] = text("https://evil.example");
    desk.choose(issuer.url().toString());
    QTRY_VERIFY(desk.button("Give it by hand"));
    QVERIFY(!desk.labels().filter(text("openid-configuration")).isEmpty());
    QVERIFY(!desk.labels().filter(text("evil.example")).isEmpty());
    QVERIFY(!desk.edit("Authorities")); // it was reached
    desk.button("Give it by hand")->click();
    QCOMPARE(desk.edit("Issuer")->text(), issuer.url().toString());
}

void TestSignInDialog::keepsTheAddressForTheFormByHand()
{
    Desk desk;
    desk.dialog->choose();
    desk.edit("Provider or address")->setText(text("id.example.com/realms/dev"));
    auto *list = desk.dialog->findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    desk.button("Continue")->click();
    QCOMPARE(desk.edit("Issuer")->text(), text("https://id.example.com/realms/dev"));
}

// An authority and a certificate of a company's own.
void TestSignInDialog::goesTheWayThatIsGivenWhereNoneLeadsThere()
{
    Desk desk;
    support::Certificates certificates;
    QSslConfiguration tls = certificates.server(text("IP:127.0.0.1"));
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    support::ScriptedServer issuer(tls);
    const QString own = issuer.url().toString();
    const QJsonObject metadata {{text("issuer"), own},
        {text("authorization_endpoint"), own + text("/authorize")},
        {text("token_endpoint"), own + text("/token")}};
    issuer.on(
        "/.well-known/openid-configuration", support::ScriptedAnswer::json(QJsonDocument(metadata).toJson()));
    desk.choose(own);
    QTRY_VERIFY(desk.edit("Authorities"));
    QVERIFY(!desk.labels().filter(text("Nobody this computer trusts")).isEmpty());
    desk.edit("Authorities")->setText(text("/absent.pem"));
    desk.button("Try again")->click();
    QVERIFY(desk.edit("Authorities")); // which is wrong
    desk.edit("Authorities")->setText(certificates.authorityFile());
    desk.edit("Client certificate")->setText(certificates.client(text("me")));
    desk.button("Try again")->click();
    QTRY_VERIFY(desk.edit("Client ID"));
    QCOMPARE(issuer.requests().last().client, text("me"));
    desk.edit("Client ID")->setText(text("desk"));
    issuer.forgetRequests();
    desk.button("Open browser")->click();
    QTRY_COMPARE(desk.opened.size(), 1); // the same way
    QCOMPARE(issuer.requests().last().client, text("me"));
    desk.dialog->reject();
}

void TestSignInDialog::keepsTheWayThatIsGiven()
{
    Desk desk;
    support::Certificates certificates;
    support::ScriptedServer issuer(certificates.server(text("IP:127.0.0.1")));
    desk.choose(issuer.url().toString());
    QTRY_VERIFY(desk.edit("Authorities"));
    desk.edit("Authorities")->setText(certificates.authorityFile());
    desk.button("Give it by hand")->click();
    QTRY_VERIFY(desk.edit("Client ID"));
    QStringList texts;
    for (const QLineEdit *edit :
        desk.dialog->findChildren<SignInForm *>().last()->findChildren<QLineEdit *>())
        texts += edit->text();
    QVERIFY(texts.contains(certificates.authorityFile()));
}

// The API's host is another than its issuer's.
void TestSignInDialog::showsTheCertificateToTheHostItIsGivenFor()
{
    Desk desk;
    support::Certificates certificates;
    support::ScriptedServer api(certificates.server(text("IP:127.0.0.1")));
    support::ScriptedServer issuer;
    const QString own = text("http://localhost:%1").arg(issuer.serverPort());
    const QString resource = api.url(text("/mcp")).toString();
    api.on("/mcp", support::ScriptedAnswer {401, {}, {}});
    api.on("/.well-known/oauth-protected-resource",
        support::ScriptedAnswer::json(QJsonDocument(
            QJsonObject {{text("resource"), resource}, {text("authorization_servers"), QJsonArray {own}}})
                                          .toJson()));
    const QJsonObject metadata {{text("issuer"), own},
        {text("authorization_endpoint"), own + text("/authorize")},
        {text("token_endpoint"), own + text("/token")},
        {text("code_challenge_methods_supported"), QJsonArray {text("S256")}}};
    issuer.on("/.well-known/oauth-authorization-server",
        support::ScriptedAnswer::json(QJsonDocument(metadata).toJson()));
    desk.choose(resource);
    QTRY_VERIFY(desk.edit("Authorities"));
    const QString certificate = certificates.client(text("me"));
    desk.edit("Authorities")->setText(certificates.authorityFile());
    desk.edit("Client certificate")->setText(certificate);
    desk.button("Try again")->click();
    QTRY_VERIFY(desk.edit("Client ID"));
    QStringList texts;
    for (const QLineEdit *edit :
        desk.dialog->findChildren<SignInForm *>().last()->findChildren<QLineEdit *>())
        texts += edit->text();
    QVERIFY(texts.contains(certificates.authorityFile()));
    QVERIFY(!texts.contains(certificate));
}

void TestSignInDialog::forgetsTheWayToAnotherAddress()
{
    Desk desk;
    FindingPage page(std::bind_front(&accounts::Cloakroom::finding, &desk.cloakroom));
    page.find(*accounts::Address::read(text("https://127.0.0.1:1")));
    QLineEdit *passphrase = nullptr;
    for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == text("Certificate passphrase"))
            passphrase = edit;
    }
    QVERIFY(passphrase);
    const QString hint = passphrase->placeholderText();
    passphrase->setText(text("secret"));
    page.find(*accounts::Address::read(text("https://127.0.0.1:2")));
    QCOMPARE(passphrase->text(), QString());
    QCOMPARE(passphrase->placeholderText(), hint);
}

void TestSignInDialog::offersWhoDescribesAnAddressWhereNobodyAnswers()
{
    Desk desk;
    providers::Provider team;
    team.name = text("R&D, ") + QString(59, u'M');
    team.hosts = QStringList {text("127.0.0.1")};
    team.issuer = text("https://id.example");
    desk.describe(team);
    const support::ScriptedServer server;
    const QString title = text("Sign in to ") + team.name;
    desk.choose(server.url().toString());
    QTRY_VERIFY(desk.button("Sign in…"));
    QVERIFY(desk.labels().contains(title)); // whole: a button would take the & for a mnemonic
    QCOMPARE(desk.button("Sign in…")->accessibleDescription(), title);
    QVERIFY(desk.button("Give it by hand")); // the sentence names it
    desk.button("Sign in…")->click();
    QVERIFY(desk.labels().contains(title));
    QVERIFY(desk.edit("Client ID"));
}

void TestSignInDialog::offersNoProviderThatHasNoWayIn()
{
    Desk desk;
    providers::Provider closed;
    closed.name = text("Closed");
    closed.hosts = QStringList {text("127.0.0.1")};
    closed.issuer = text("https://id.example");
    closed.whyUnsuitable = text("It takes programs on servers only.");
    closed.instead = text("Ask there.");
    QVERIFY(!closed.isSuitable());
    desk.describe(closed);
    const support::ScriptedServer server;
    desk.choose(server.url().toString());
    QTRY_VERIFY(desk.button("Give it by hand"));
    QVERIFY(desk.labels().filter(text("Closed")).isEmpty());
    QVERIFY(!desk.button("Sign in…") && !desk.button("Sign in to Closed"));
}

void TestSignInDialog::offersByNameWhatAPersonDescribedOfAnIssuer_data()
{
    QTest::addColumn<QJsonObject>("quirks");
    QTest::newRow("without quirks") << QJsonObject();
    QTest::newRow("with quirks") << QJsonObject {{text("scope_separator"), text(",")}};
}

// Nothing of it is used before.
void TestSignInDialog::offersByNameWhatAPersonDescribedOfAnIssuer()
{
    QFETCH(const QJsonObject, quirks);
    Desk desk;
    const support::ScriptedIssuer issuer;
    providers::Provider team;
    team.name = text("Team");
    team.issuer = issuer.url().toString();
    team.clientId = text("ours");
    team.scopes = oauth::Scopes({text("openid"), text("notes")});
    team.parameters = {{text("display"), text("page")}};
    team.quirks = quirks;
    desk.describe(team);
    desk.choose(team.issuer);
    QTRY_VERIFY(desk.edit("Client ID"));
    QVERIFY(desk.edit("Client ID")->text().isEmpty());
    QVERIFY(desk.labels().contains(text("Sign in to Team")));
    desk.edit("Client ID")->setText(text("another"));
    desk.edit("Scopes")->setText(text("openid notes"));
    desk.button("Open browser")->click();
    QTRY_COMPARE(desk.opened.size(), 1);
    QVERIFY(!desk.opened.first().query().contains(text("display=page")));
    QVERIFY(desk.opened.first().query(QUrl::FullyEncoded).contains(text("scope=openid%20notes")));
    desk.describe(team);
    desk.choose(team.issuer);
    QTRY_VERIFY(desk.button("Sign in…"));
    desk.button("Sign in…")->click();
    QCOMPARE(desk.edit("Client ID")->text(), team.clientId);
    QVERIFY(!desk.button("Sign in…"));
    desk.button("Open browser")->click();
    QTRY_COMPARE(desk.opened.size(), 2);
    const QString query = desk.opened.last().query(QUrl::FullyEncoded);
    QVERIFY(query.contains(text("display=page")));
    QVERIFY(query.contains(quirks.isEmpty() ? text("scope=openid%20notes") : text("scope=openid%2Cnotes")));
    desk.dialog->reject();
}

void TestSignInDialog::asksForTheApiByAPersonsOwnDescription()
{
    Desk desk;
    support::ScriptedIssuer issuer;
    issuer.metadata[text("code_challenge_methods_supported")] = QJsonArray {text("S256")};
    support::ScriptedServer api;
    const QString resource = api.url(text("/mcp")).toString();
    api.on("/mcp", support::ScriptedAnswer {401, {}, {}});
    api.on("/.well-known/oauth-protected-resource",
        support::ScriptedAnswer::json(
            QJsonDocument(QJsonObject {{text("resource"), resource},
                              {text("authorization_servers"), QJsonArray {issuer.url().toString()}},
                              {text("scopes_supported"), QJsonArray {text("mcp")}}})
                .toJson()));
    providers::Provider team;
    team.name = text("Team");
    team.issuer = issuer.url().toString();
    team.clientId = text("ours");
    team.scopes = oauth::Scopes({text("notes")});
    desk.describe(team);
    desk.choose(resource);
    QTRY_VERIFY(desk.button("Sign in…"));
    desk.button("Sign in…")->click();
    QCOMPARE(desk.edit("Scopes")->text(), text("mcp"));
    desk.button("Open browser")->click();
    QTRY_COMPARE(desk.opened.size(), 1);
    const QString asked = QString::fromLatin1(QUrl::toPercentEncoding(resource));
    QVERIFY(desk.opened.first().query(QUrl::FullyEncoded).contains(text("resource=") + asked));
    desk.dialog->reject();
}

void TestSignInDialog::offersByNameWhatAPersonDescribedOfAnAddress()
{
    Desk desk;
    const support::ScriptedIssuer issuer;
    providers::Provider team;
    team.name = text("Team");
    team.hosts = QStringList {text("127.0.0.1")};
    team.issuer = text("https://id.example");
    desk.describe(team);
    desk.choose(issuer.url().toString());
    QTRY_VERIFY(desk.button("Sign in…"));
    QVERIFY(desk.labels().filter(text("come from id.example")).isEmpty());
    desk.button("Sign in…")->click();
    QVERIFY(!desk.labels().filter(text("come from id.example")).isEmpty());
}

void TestSignInDialog::asksNobodyAnyMoreOnceItIsClosed()
{
    Desk desk;
    support::ScriptedIssuer issuer;
    issuer.on("/", support::ScriptedAnswer::that(support::ScriptedAnswer::Ending::Silent));
    desk.choose(issuer.url().toString());
    QTRY_COMPARE(issuer.requests().size(), 1);
    desk.button("Cancel")->click();
    QTRY_VERIFY(!desk.dialog);
    QTRY_COMPARE(issuer.open(), 0);
}

void TestSignInDialog::showsTheStepsOfAnAttempt()
{
    Desk desk;
    desk.dialog->signIn(byHand());
    QTRY_COMPARE(desk.opened.size(), 1);
    QTRY_VERIFY(desk.labels().contains(text("Waiting for you")));
    QVERIFY(desk.labels().contains(text("Opened the browser")));
    QVERIFY(desk.labels().contains(text("Exchange the code for tokens")));
    // Without an issuer nobody is asked, and there is no ID token to check.
    QVERIFY(!desk.labels().contains(text("Check the ID token")));
    QVERIFY(desk.labels().filter(text("how to sign in")).isEmpty());
    QVERIFY(!desk.labels().filter(text("id.example.com (part of example.com)")).isEmpty());
    QVERIFY(!desk.labels().filter(text(" s left")).isEmpty());
}

// What is known of a server goes before what it says; if it refuses that, the person knows why.
void TestSignInDialog::saysWhereTheDocumentListsOtherwise()
{
    Desk desk;
    accounts::SignInRequest request = byHand();
    request.server->grantTypesSupported = QStringList {text("client_credentials")};
    desk.dialog->signIn(request);
    QTRY_COMPARE(desk.opened.size(), 1);
    QTRY_VERIFY(!desk.labels().filter(text("its document doesn't list authorization_code")).isEmpty());
}

void TestSignInDialog::opensTheBrowserAgain()
{
    Desk desk;
    desk.dialog->signIn(byHand());
    QTRY_VERIFY(desk.button("Open again"));
    desk.button("Open again")->click();
    QCOMPARE(desk.opened.size(), 2);
    QCOMPARE(desk.opened.first(), desk.opened.last());
}

void TestSignInDialog::offersOtherWaysWhereNoBrowserOpens()
{
    Desk desk;
    desk.hasBrowser = false;
    accounts::SignInRequest request = byHand();
    desk.dialog->signIn(request);
    QTRY_VERIFY(desk.edit("Address of the browser"));
    QVERIFY(!desk.button("Use another device"));
    QVERIFY(!desk.labels().filter(text("No browser can be opened here.")).isEmpty());
    QVERIFY(!desk.labels().contains(text("Opened the browser")));
    QVERIFY(desk.labels().contains(text("Open the browser")));
    const QString told = desk.dialog->findChild<StepList *>()->accessibleName();
    QVERIFY2(
        told.startsWith(text("Open the browser, failed, No browser can be opened here.")), qPrintable(told));
    QVERIFY2(told.endsWith(text(", Waiting for you, now")), qPrintable(told));
    request.server->deviceAuthorizationEndpoint = QUrl(text("https://id.example.com/device"));
    desk.dialog->signIn(request);
    QTRY_VERIFY(desk.button("Use another device"));
    QVERIFY(!desk.edit("Address of the browser"));
    QVERIFY(desk.button("Paste address…"));
}

void TestSignInDialog::showsThatTheBrowserOpenedAfterAll()
{
    Desk desk;
    desk.hasBrowser = false;
    desk.dialog->signIn(byHand());
    QTRY_VERIFY(!desk.labels().filter(text("No browser can be opened here.")).isEmpty());
    desk.hasBrowser = true;
    desk.button("Open again")->click();
    QTRY_VERIFY(desk.labels().contains(text("Opened the browser")));
    QVERIFY(desk.labels().filter(text("No browser can be opened here.")).isEmpty());
    QVERIFY(!desk.labels().filter(text("id.example.com is open in your browser.")).isEmpty());
}

void TestSignInDialog::tellsAFailedStepOnce()
{
    StepList list;
    using Mark = StepList::Mark;
    const StepList::Step failed {Mark::Failed, text("Open the browser"), text("There is none.")};
    list.setSteps({failed, {Mark::Now, text("Waiting for you"), text("2 s left")}});
    const QString both = text("Open the browser, failed, There is none., Waiting for you, now");
    QCOMPARE(list.accessibleName(), both);
    list.setSteps({failed, {Mark::Now, text("Waiting for you"), text("1 s left")}});
    QCOMPARE(list.accessibleName(), both); // nothing new is told of it
    list.setSteps({failed, {Mark::Done, text("You came back"), {}}, {Mark::Now, text("Save"), {}}});
    QCOMPARE(list.accessibleName(), text("Save, now"));
}

void TestSignInDialog::givesTheAddressForACodeThatDoesNotOpen()
{
    Desk desk;
    desk.hasBrowser = false;
    support::ScriptedServer server;
    server.on("/device",
        support::ScriptedAnswer::json("{\"device_code\":\"d\",\"user_code\":\"WDJB\",\"expires_in\":600,"
                                      "\"verification_uri\":\"https://id.example.com/enter\"}"));
    accounts::SignInRequest request = byHand();
    request.grant = oauth::GrantType::DeviceCode;
    request.server->deviceAuthorizationEndpoint = server.url(text("/device"));
    desk.dialog->signIn(request);
    QTRY_VERIFY(desk.button("Open it here"));
    desk.button("Open it here")->click();
    QVERIFY(!desk.labels().filter(text("The page https://id.example.com/enter could not")).isEmpty());
    QVERIFY(desk.labels().filter(text("paste the address")).isEmpty()); // nothing comes back from there
    desk.button("Copy link")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text("https://id.example.com/enter"));
    QVERIFY(desk.button("Copy code"));
}

void TestSignInDialog::escapeCancels()
{
    Desk desk;
    desk.dialog->signIn(byHand());
    QTRY_COMPARE(desk.opened.size(), 1);
    QTest::keyClick(desk.dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog);
    QVERIFY(desk.cloakroom.book().entries().isEmpty());
}

void TestSignInDialog::saysWhyTheDemoDidNotStart()
{
    Desk desk;
    desk.demo = base::failure(base::Error::Kind::Disk, text("demo.listen"), {}, text("<b>taken</b>"));
    desk.dialog->signInWithDemo();
    QTRY_VERIFY(desk.button("Try again"));
    QVERIFY(!desk.button("Back")); // there was no form
    desk.button("Show details")->click();
    QVERIFY(desk.dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(text("demo.listen")));
}

void TestSignInDialog::triesAgain()
{
    Desk desk;
    desk.demo = base::failure(base::Error::Kind::Disk, text("demo.listen"));
    desk.dialog->signInWithDemo();
    QTRY_VERIFY(desk.button("Try again"));
    desk.demo = byHand();
    desk.button("Try again")->click();
    QTRY_COMPARE(desk.opened.size(), 1);
}

void TestSignInDialog::savesAProviderWhileAnAccountIsChanged()
{
    Desk desk;
    accounts::SignInRequest request = byHand();
    request.accountId = text("a");
    desk.dialog->change(request, text("Ana"));
    desk.button("Save as provider…")->click();
    desk.button("Cancel")->click();
    QVERIFY(desk.button("Open browser")); // back at the form
}

void TestSignInDialog::foreignTextStaysText()
{
    Desk desk;
    desk.demo = base::failure(
        base::Error::Kind::Refused, text("access_denied"), {}, text("<img src=x>"), text("id.example.com"));
    desk.dialog->signInWithDemo();
    QTRY_VERIFY(desk.button("Try again"));
    for (const QLabel *label : desk.dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
