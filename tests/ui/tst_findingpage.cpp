// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingpage.h"

#include "support/certificates.h"
#include "support/scriptedissuer.h"
#include "ui/entries.h"
#include "ui/signindesk.h"
#include "ui/signinform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QTest>
#include <algorithm>

using namespace ui;
using Desk = SignInDesk;

// From an address to a form, as the sign-in goes there.
class TestFindingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAnIssuerByItsAddress();
    void offersNoClientThatNobodySignedInWith();
    void showsWhichDocumentBreaksARule();
    void keepsTheAddressForTheFormByHand();
    void goesTheWayThatIsGivenWhereNoneLeadsThere();
    void keepsTheWayThatIsGiven();
    void showsTheCertificateToTheHostItIsGivenFor();
    void forgetsTheWayToAnotherAddress();
    void offersWhoDescribesAnAddressWhereNobodyAnswers();
    void offersEachWhoDescribesAnAddress_data();
    void offersEachWhoDescribesAnAddress();
    void offersNoProviderThatHasNoWayIn();
    void offersByNameWhatAPersonDescribedOfAnIssuer_data();
    void offersByNameWhatAPersonDescribedOfAnIssuer();
    void asksForTheApiByAPersonsOwnDescription();
    void offersByNameWhatAPersonDescribedOfAnAddress();
    void asksNobodyAnyMoreOnceItIsClosed();
};

void TestFindingPage::findsAnIssuerByItsAddress()
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
void TestFindingPage::offersNoClientThatNobodySignedInWith()
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

void TestFindingPage::showsWhichDocumentBreaksARule()
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

void TestFindingPage::keepsTheAddressForTheFormByHand()
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
void TestFindingPage::goesTheWayThatIsGivenWhereNoneLeadsThere()
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

void TestFindingPage::keepsTheWayThatIsGiven()
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
void TestFindingPage::showsTheCertificateToTheHostItIsGivenFor()
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

void TestFindingPage::forgetsTheWayToAnotherAddress()
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

void TestFindingPage::offersWhoDescribesAnAddressWhereNobodyAnswers()
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
    QTRY_VERIFY(desk.labels().contains(title)); // whole: a button would take the & for a mnemonic
    QCOMPARE(desk.button("Sign in…")->accessibleDescription(), title);
    QVERIFY(desk.button("Give it by hand")); // the sentence names it
    desk.button("Sign in…")->click();
    QVERIFY(desk.labels().contains(title));
    QVERIFY(desk.edit("Client ID"));
}

void TestFindingPage::offersEachWhoDescribesAnAddress_data()
{
    QTest::addColumn<bool>("isFound");
    QTest::newRow("nobody answers") << false;
    QTest::newRow("an issuer does") << true;
}

void TestFindingPage::offersEachWhoDescribesAnAddress()
{
    QFETCH(const bool, isFound);
    Desk desk;
    providers::Provider team;
    team.hosts = QStringList {text("127.0.0.1")};
    team.issuer = text("https://id.example");
    for (const char *name : {"Team", "Other team"}) {
        team.name = text(name);
        desk.describe(team);
    }
    const support::ScriptedServer server;
    const support::ScriptedIssuer issuer;
    desk.choose((isFound ? issuer.url() : server.url()).toString());
    QTRY_VERIFY(desk.button("Sign in…"));
    QTRY_VERIFY(desk.labels().contains(text("Sign in to Team")));
    QVERIFY(desk.labels().contains(text("Sign in to Other team")));
    QCOMPARE(desk.labels().count(text("Your own description says how.")), 2);
    const auto buttons = desk.dialog->findChildren<QPushButton *>();
    const auto other = std::ranges::find_if(buttons, [](const QPushButton *each) {
        return each->isVisible() && each->accessibleDescription() == text("Sign in to Other team");
    });
    QVERIFY(other != buttons.end());
    (*other)->click();
    QVERIFY(desk.labels().contains(text("Sign in to Other team")));
    QVERIFY(desk.edit("Client ID") && !desk.button("Sign in…"));
}

void TestFindingPage::offersNoProviderThatHasNoWayIn()
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

void TestFindingPage::offersByNameWhatAPersonDescribedOfAnIssuer_data()
{
    QTest::addColumn<QJsonObject>("quirks");
    QTest::newRow("without quirks") << QJsonObject();
    QTest::newRow("with quirks") << QJsonObject {{text("scope_separator"), text(",")}};
}

// Nothing of it is used before.
void TestFindingPage::offersByNameWhatAPersonDescribedOfAnIssuer()
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
    QTRY_VERIFY(desk.labels().contains(text("Sign in to Team")));
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

void TestFindingPage::asksForTheApiByAPersonsOwnDescription()
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

void TestFindingPage::offersByNameWhatAPersonDescribedOfAnAddress()
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

void TestFindingPage::asksNobodyAnyMoreOnceItIsClosed()
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

QTEST_MAIN(TestFindingPage)
#include "tst_findingpage.moc"
