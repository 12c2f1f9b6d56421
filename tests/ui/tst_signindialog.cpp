// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signindesk.h"

#include "support/scriptedserver.h"
#include "ui/entries.h"
#include "ui/steplist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace ui;
using Desk = SignInDesk;

class TestSignInDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromChoiceToForm();
    void knowsTheWaysOfAProvider();
    void givesTheAddressOfAPageThatDoesNotOpen();
    void saysWhyAProviderIsUnsuitable();
    void knowsTheClientAtAProviderWithoutIssuer();
    void asksForAnotherAccountAtAProviderWithoutIssuer();
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

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
