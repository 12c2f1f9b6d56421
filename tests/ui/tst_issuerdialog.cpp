// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "support/scriptedissuer.h"
#include "ui/issuerdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableView>
#include <QTest>

using support::ScriptedAnswer;
using support::ScriptedIssuer;

namespace {

struct Desk
{
    qint64 ahead = 0; // seconds
    base::Clock clock = [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
    net::Http http {[] { return QDateTime::currentDateTimeUtc(); }};
    accounts::Discovery discovery {clock};
    accounts::OnRequest onRequest {http, discovery};
    ScriptedIssuer issuer;
    QPointer<ui::IssuerDialog> dialog = new ui::IssuerDialog(onRequest, clock);

    Desk() { dialog->open(); }
    ~Desk() { delete dialog.data(); }

    QPushButton *button(const QString &beginning) const
    {
        for (auto *each : dialog->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().startsWith(beginning))
                return each;
        }
        return nullptr;
    }
    QStringList rows(const char *name) const
    {
        QStringList rows;
        for (auto *table : dialog->findChildren<QTableView *>()) {
            for (int row = 0;
                 table->accessibleName() == QLatin1String(name) && row < table->model()->rowCount(); ++row) {
                QStringList cells;
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    cells += table->model()->index(row, column).data().toString();
                rows += cells.join(QLatin1String(" | "));
            }
        }
        return rows;
    }
    bool says(const char *words) const { return !labels(*dialog).filter(QString::fromUtf8(words)).isEmpty(); }
    void look() { dialog->lookAt(issuer.url().toString()); }
};

} // namespace

class TestIssuerDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNothingBeforeTheButtonIsPressed();
    void showsWhatTheIssuerOffers();
    void showsItsKeys();
    void countsThemInTheNumbersOfTheLanguage();
    void copiesKeysAndThumbprint();
    void saysWhatBreaksARule();
    void saysWhenThereIsNoDocument();
    void saysWhenThereAreNoKeys();
    void tellsHowOldItIs();
    void canBeCancelled();
    void looksAtAnother();
};

void TestIssuerDialog::asksNothingBeforeTheButtonIsPressed()
{
    Desk desk;
    auto *edit = desk.dialog->findChild<QLineEdit *>();
    edit->setText(QStringLiteral("http://id.example.com"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(desk.says("It has to begin with https://"));
    edit->setText(desk.issuer.url().toString());
    QVERIFY(desk.button(QStringLiteral("Look at 127.0.0.1:")));
    QTest::qWait(0);
    QCOMPARE(desk.issuer.connections(), 0);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(desk.says("Keys · 1"));
}

void TestIssuerDialog::showsWhatTheIssuerOffers()
{
    Desk desk;
    desk.look();
    QTRY_VERIFY(desk.says("Issuer: passed, is the address that you gave"));
    const QStringList offered = desk.rows("What it offers");
    QVERIFY(!offered.filter(desk.issuer.url(QStringLiteral("/token")).toString()).isEmpty());
    QVERIFY(offered.contains(QStringLiteral("Revocation · RFC 7009 | not offered")));
    QVERIFY(desk.says("Found at http://127.0.0.1:"));
}

void TestIssuerDialog::showsItsKeys()
{
    Desk desk;
    const auto key = jose::Jwk::fromKey(desk.issuer.publishedKey, QStringLiteral("key-1"));
    desk.issuer.on("/jwks",
        ScriptedAnswer::json("{\"keys\":[" + key.toBytes() + R"(,{"kty":"oct","k":"AAAA","kid":"s"}]})"));
    desk.look();
    QTRY_VERIFY(desk.says("Keys · 2"));
    QCOMPARE(desk.rows("Keys").first(),
        QStringLiteral("key-1 | EC P-256 | ES256 | sig | 256 bits | %1 | checks signatures")
            .arg(QString::fromLatin1(key.thumbprint())));
    QVERIFY(desk.rows("Keys").last().contains(QLatin1String("its private half is published")));
}

void TestIssuerDialog::countsThemInTheNumbersOfTheLanguage()
{
    QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    Desk desk;
    desk.look();
    QTRY_VERIFY(desk.says("Keys · ١"));
}

void TestIssuerDialog::copiesKeysAndThumbprint()
{
    Desk desk;
    desk.look();
    QTRY_VERIFY(desk.says("Keys · 1"));
    desk.button(QStringLiteral("Copy thumbprint"))->click();
    const auto key = jose::Jwk::fromKey(desk.issuer.publishedKey, {});
    QCOMPARE(QGuiApplication::clipboard()->text().toLatin1(), key.thumbprint());
    desk.button(QStringLiteral("Copy JWK Set"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("{\"keys\":[")));
}

void TestIssuerDialog::saysWhatBreaksARule()
{
    Desk desk;
    desk.issuer.metadata[QStringLiteral("issuer")] = QStringLiteral("https://<b>other</b>.example");
    desk.look();
    QTRY_VERIFY(desk.says("Issuer: failed, https://<b>other</b>.example, not http://127.0.0.1:"));
    QTRY_VERIFY(desk.says("names itself differently"));
    QVERIFY(desk.issuer.requests("/jwks").isEmpty());
    QVERIFY(!desk.button(QStringLiteral("Copy JWK Set"))->isEnabled());
}

void TestIssuerDialog::saysWhenThereIsNoDocument()
{
    Desk desk;
    desk.issuer.on("/.well-known/openid-configuration", ScriptedAnswer::html("<html>"));
    desk.look();
    QTRY_VERIFY(desk.says("answered with a web page."));
    QVERIFY(desk.dialog->findChild<QLineEdit *>()->isEnabled());
}

void TestIssuerDialog::saysWhenThereAreNoKeys()
{
    Desk desk;
    desk.issuer.on("/jwks", ScriptedAnswer::json("{}"));
    desk.look();
    QTRY_VERIFY(desk.says("Issuer: passed"));
    QTRY_VERIFY(desk.rows("Keys").isEmpty() && !desk.button(QStringLiteral("Copy JWK Set"))->isEnabled());
    QVERIFY(!desk.button(QStringLiteral("Copy thumbprint"))->isEnabled());
}

void TestIssuerDialog::tellsHowOldItIs()
{
    Desk desk;
    desk.look();
    QTRY_VERIFY(desk.says("Keys · 1"));
    desk.ahead = 7200;
    QTRY_VERIFY(desk.says("2 h 00 min ago."));
}

void TestIssuerDialog::canBeCancelled()
{
    Desk desk;
    desk.issuer.on("/.well-known/openid-configuration", ScriptedAnswer::that(ScriptedAnswer::Ending::Silent));
    desk.look();
    QTRY_COMPARE(desk.issuer.requests().size(), 1);
    desk.button(QStringLiteral("Cancel"))->click();
    QTRY_COMPARE(desk.issuer.open(), 0);
    QVERIFY(desk.dialog->isVisible());
    desk.button(QStringLiteral("Cancel"))->click();
    QTRY_VERIFY(!desk.dialog);
}

void TestIssuerDialog::looksAtAnother()
{
    Desk desk;
    desk.look();
    QTRY_VERIFY(desk.says("Keys · 1"));
    desk.button(QStringLiteral("Another issuer"))->click();
    QVERIFY(desk.button(QStringLiteral("Look at 127.0.0.1:")));
    desk.look();
    QTRY_COMPARE(desk.issuer.requests("/jwks").size(), 2); // fetched again: nothing is remembered
}

QTEST_MAIN(TestIssuerDialog)
#include "tst_issuerdialog.moc"
