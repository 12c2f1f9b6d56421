// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "support/scriptedserver.h"
#include "ui/trydialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using support::ScriptedAnswer;
using support::ScriptedServer;

namespace {

struct Desk
{
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    net::Http http {clock};
    accounts::Discovery discovery {clock};
    accounts::OnRequest onRequest {http, discovery};
    ScriptedServer api;
    QPointer<ui::TryDialog> dialog = new ui::TryDialog(
        onRequest, crypto::Secret("a-secret-token"), QStringLiteral("The access token of ana"));

    Desk()
    {
        dialog->open();
        address()->setFocus();
    }
    ~Desk() { delete dialog.data(); }

    QLineEdit *address() const { return dialog->findChild<QLineEdit *>(); }
    QPlainTextEdit *body() const { return dialog->findChild<QPlainTextEdit *>(); }
    QPushButton *button(const QString &beginning) const
    {
        for (auto *each : dialog->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().startsWith(beginning))
                return each;
        }
        return nullptr;
    }
    QString host() const { return QStringLiteral("127.0.0.1:%1").arg(api.serverPort()); }
    bool says(const char *words) const { return !labels(*dialog).filter(QString::fromUtf8(words)).isEmpty(); }
    void send(const QString &path = QStringLiteral("/orders"))
    {
        dialog->setAddress(api.url(path).toString());
        QTest::keyClick(address(), Qt::Key_Return);
    }
};

} // namespace

class TestTryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheHostThatGetsTheToken();
    void sendsNothingUntilTheButtonIsPressed();
    void saysWhyAnAddressCantBeUsed();
    void showsTheAnswer();
    void explainsARefusal();
    void saysWhereARedirectPoints();
    void hidesATokenThatComesBack();
    void canBeCancelled();
    void endsWithTheDialog();
    void saysWhenNobodyAnswers();
    void asksAgainForAnotherHost();
    void offersASignInForWhatIsMissing();
    void saysThatAProofIsMissing();
};

void TestTryDialog::offersASignInForWhatIsMissing()
{
    Desk desk;
    desk.dialog->offerMoreScopes();
    QSignalSpy asked(desk.dialog, &ui::TryDialog::moreScopesAsked);
    desk.api.on("/orders", ScriptedAnswer::json("[]"));
    desk.send();
    QTRY_VERIFY(desk.body()->isVisible());
    const QString more = QStringLiteral("Sign in for");
    QVERIFY(!desk.button(more));
    desk.api.on("/notes",
        ScriptedAnswer {
            403, {{"WWW-Authenticate", "Bearer error=insufficient_scope, scope=\"notes:write\""}}, "{}"});
    desk.send(QStringLiteral("/notes"));
    QTRY_VERIFY(desk.button(more));
    desk.button(more)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<oauth::Scopes>().toString(), QStringLiteral("notes:write"));
}

void TestTryDialog::saysThatAProofIsMissing()
{
    Desk desk;
    QVERIFY(!desk.says("goes without a proof"));
    desk.dialog->tellProofMissing();
    QVERIFY(desk.says("It is bound to a key (DPoP), and goes from here without a proof."));
}

void TestTryDialog::namesTheHostThatGetsTheToken()
{
    Desk desk;
    QVERIFY(desk.says("The access token of ana goes with one GET request"));
    desk.dialog->setAddress(QStringLiteral("https://api.example.com/orders"));
    QVERIFY(desk.button(QStringLiteral("Send the token to api.example.com")));
    desk.dialog->setAddress(QStringLiteral("https://аpi.example.com/")); // a Cyrillic letter
    QVERIFY(desk.button(QStringLiteral("Send the token to xn--")));
    const QString longHost = QString(60, u'a') + QStringLiteral(".evil.example");
    desk.dialog->setAddress(QStringLiteral("https://") + longHost);
    QVERIFY(
        desk.button(QStringLiteral("Send the token to …"))->text().endsWith(QLatin1String(".evil.example")));
}

void TestTryDialog::sendsNothingUntilTheButtonIsPressed()
{
    Desk desk;
    desk.dialog->setAddress(desk.api.url(QStringLiteral("/")).toString());
    QTest::qWait(0);
    QCOMPARE(desk.api.connections(), 0);
}

void TestTryDialog::saysWhyAnAddressCantBeUsed()
{
    Desk desk;
    desk.dialog->setAddress(QStringLiteral("http://api.example.com/"));
    QVERIFY(desk.button(QStringLiteral("Send the token")));
    QTest::keyClick(desk.address(), Qt::Key_Return);
    QVERIFY(desk.says("It has to begin with https://"));
    QVERIFY(desk.address()->isEnabled());
    desk.dialog->setAddress(QStringLiteral("https://api.example.com/"));
    QVERIFY(!desk.says("It has to begin with https://"));
}

void TestTryDialog::showsTheAnswer()
{
    Desk desk;
    desk.api.on("/orders", ScriptedAnswer::json("{\"b\":1.0,\"a\":[]}"));
    desk.send();
    QTRY_VERIFY(desk.says("200 OK"));
    QVERIFY(desk.says("application/json · 16 bytes · "));
    QVERIFY(desk.body()->isVisible());
    QVERIFY(desk.body()->toPlainText().startsWith(QLatin1String("{\n")));
    QVERIFY(desk.body()->toPlainText().contains(QLatin1String("1.0")));
    QCOMPARE(desk.api.requests().first().header("Authorization"), QByteArray("Bearer a-secret-token"));
    QVERIFY(desk.button(QStringLiteral("Send it again"))); // this host has it already
    QVERIFY(desk.button(QStringLiteral("Close")));
}

void TestTryDialog::explainsARefusal()
{
    Desk desk;
    desk.api.on("/orders",
        ScriptedAnswer {401, {{"WWW-Authenticate", R"(Bearer realm="orders", error="invalid_token")"}}, {}});
    desk.send();
    QTRY_VERIFY(desk.says("401 Unauthorized"));
    QVERIFY(desk.says("The server does not take this token."));
    QVERIFY(desk.says("invalid_token"));
    QVERIFY(desk.says("Renew it, or compare its audience"));
    QVERIFY(!desk.body()->isVisible());
    QVERIFY(desk.says("no content type · 0 bytes"));
}

void TestTryDialog::saysWhereARedirectPoints()
{
    Desk desk;
    desk.api.on("/orders", ScriptedAnswer::redirect("https://evil.example/"));
    desk.send();
    QTRY_VERIFY(desk.says("302 Found"));
    QVERIFY(desk.says("It points to https://evil.example/. Nothing was sent there"));
}

void TestTryDialog::hidesATokenThatComesBack()
{
    Desk desk;
    desk.api.on("/orders", [](const support::ScriptedRequest &request) {
        return ScriptedAnswer::json("{\"you\":\"" + request.header("Authorization") + "\"}");
    });
    desk.send();
    QTRY_VERIFY(desk.says("200 OK"));
    QVERIFY(!desk.body()->toPlainText().contains(QLatin1String("a-secret-token")));
}

void TestTryDialog::canBeCancelled()
{
    Desk desk;
    desk.api.on("/orders", ScriptedAnswer::that(ScriptedAnswer::Ending::Silent));
    desk.send();
    QTRY_COMPARE(desk.api.requests().size(), 1);
    QVERIFY(!desk.address()->isEnabled());
    desk.button(QStringLiteral("Cancel"))->click();
    QTRY_COMPARE(desk.api.open(), 0);
    QVERIFY(desk.dialog->isVisible());
    QVERIFY(desk.address()->isEnabled());
    QVERIFY(!desk.says("200 OK"));
    desk.button(QStringLiteral("Close"))->click();
    QTRY_VERIFY(!desk.dialog);
}

void TestTryDialog::endsWithTheDialog()
{
    Desk desk;
    desk.api.on("/orders", ScriptedAnswer::that(ScriptedAnswer::Ending::Silent));
    desk.send();
    QTRY_COMPARE(desk.api.requests().size(), 1);
    QTest::keyClick(desk.dialog, Qt::Key_Escape);
    QTRY_COMPARE(desk.api.open(), 0);
    QTRY_VERIFY(!desk.dialog);
}

void TestTryDialog::saysWhenNobodyAnswers()
{
    Desk desk;
    desk.api.close();
    desk.send();
    QTRY_VERIFY(desk.says("can't be reached"));
    QVERIFY(desk.address()->isEnabled());
    desk.dialog->setAddress(QStringLiteral("https://"));
}

void TestTryDialog::asksAgainForAnotherHost()
{
    Desk desk;
    desk.api.on("/orders", ScriptedAnswer::json("{}"));
    desk.send();
    QTRY_VERIFY(desk.button(QStringLiteral("Send it again")));
    desk.dialog->setAddress(desk.api.url(QStringLiteral("/other")).toString());
    QVERIFY(desk.button(QStringLiteral("Send it again")));
    desk.dialog->setAddress(QStringLiteral("https://") + desk.host());
    QVERIFY(
        desk.button(QStringLiteral("Send the token to ") + desk.host())); // another scheme is another place
}

QTEST_MAIN(TestTryDialog)
#include "tst_trydialog.moc"
