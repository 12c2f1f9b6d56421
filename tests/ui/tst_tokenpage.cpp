// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/signature.h"
#include "labels.h"
#include "ui/checklist.h"
#include "ui/claimsview.h"
#include "ui/encodedtoken.h"
#include "ui/flowlayout.h"
#include "ui/scopechips.h"
#include "ui/tokenpage.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTest>

using ui::TokenPage;
using ui::TokenShown;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(13, 21, 4), Qt::UTC);

TokenShown shown(QByteArrayView token)
{
    TokenShown shown;
    shown.token = crypto::Secret(token);
    shown.issuedAt = now.addSecs(-1133);
    shown.expiresAt = now.addSecs(2467);
    shown.asked = oauth::Scopes::parse(QStringLiteral("openid orders:read orders:write"));
    shown.granted = oauth::Scopes::parse(QStringLiteral("openid orders:read"));
    shown.context.expectation.issuer = QStringLiteral("https://id.example.com");
    shown.context.expectation.clientId = QStringLiteral("cloakroom");
    shown.context.expectation.now = now;
    shown.hasIdToken = true;
    return shown;
}

QByteArray jwt()
{
    const auto key = crypto::Key::generate(crypto::Curve::P256);
    return jose::sign(
        R"({"iss":"https://id.example.com","aud":"api://orders","x":"<b>bold</b>","exp":1795442531})",
        QStringLiteral("at+jwt"), QStringLiteral("ES256"), key, QStringLiteral("k"));
}

} // namespace

class TestTokenPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenATokenEnds();
    void countsDown();
    void saysThatNoEndWasTold();
    void showsWhatAJwtSays();
    void saysWhyNothingCanBeReadFromAnOpaqueToken();
    void saysThatNothingProvesWhoSignedIn();
    void showsScopesThatWereNotGranted();
    void filtersTheClaims();
    void showsAllTextAsPlainText();
    void hasNamesForToolsThatReadTheScreen();
    void putsScopesBelowChecksWhenNarrow();
};

void TestTokenPage::tellsWhenATokenEnds()
{
    TokenPage page;
    page.setToken(shown(jwt()));
    QVERIFY(labels(page).contains(QStringLiteral("Expires in 41 min 07 s")));
}

void TestTokenPage::countsDown()
{
    TokenPage page;
    page.setToken(shown(jwt()));
    page.setNow(now.addSecs(1));
    QVERIFY(labels(page).contains(QStringLiteral("Expires in 41 min 06 s")));
    page.setNow(now.addSecs(2467 + 60));
    QVERIFY(labels(page).contains(QStringLiteral("Expired 1 min ago")));
}

void TestTokenPage::saysThatNoEndWasTold()
{
    TokenPage page;
    TokenShown token = shown("opaque");
    token.expiresAt.reset();
    page.setToken(token);
    QVERIFY(labels(page).contains(QStringLiteral("The server did not tell when it ends")));
}

void TestTokenPage::showsWhatAJwtSays()
{
    TokenPage page;
    page.setToken(shown(jwt()));
    const auto *table = page.findChild<ui::ClaimsView *>();
    QVERIFY(table->isVisibleTo(&page));
    QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("iss"));
    QVERIFY(labels(page).contains(QStringLiteral("Audience: attention, api://orders, not this application")));
    QVERIFY(labels(page).contains(
        QStringLiteral("Signature: not checked, ES256, the issuer's keys are not here")));
}

void TestTokenPage::saysWhyNothingCanBeReadFromAnOpaqueToken()
{
    TokenPage page;
    page.setToken(shown(jwt()));
    page.setToken(shown("0123456789abcdef"));
    QVERIFY(!page.findChild<ui::ClaimsView *>()->isVisibleTo(&page));
    QVERIFY(!page.findChild<QLineEdit *>()->isVisibleTo(&page));
    QVERIFY(page.findChild<ui::EncodedToken *>()->isVisibleTo(&page));
    const QString all = labels(page).join(QLatin1Char('\n'));
    QVERIFY(all.contains(QLatin1String("Only the server that made this token can read it")));
    QVERIFY(all.contains(QLatin1String("16 characters")));
    QVERIFY(all.contains(QLatin1String("Expires in")));
    QVERIFY(all.contains(QLatin1String("orders:read")));
    QVERIFY(!all.contains(QLatin1String("0123456789abcdef")));
}

void TestTokenPage::saysThatNothingProvesWhoSignedIn()
{
    const QString row
        = QStringLiteral("Person: attention, nothing proves who signed in: no ID token was checked");
    TokenPage page;
    page.setToken(shown("opaque"));
    QVERIFY(!labels(page).contains(row));
    TokenShown plain = shown("opaque");
    plain.hasIdToken = false;
    page.setToken(plain);
    QVERIFY(labels(page).contains(row));
}

void TestTokenPage::showsScopesThatWereNotGranted()
{
    TokenPage page;
    page.setToken(shown(jwt()));
    QVERIFY(labels(page).contains(QStringLiteral("Scopes · 2 granted of 3 requested")));
    QVERIFY(labels(page).contains(
        QStringLiteral("orders:write was asked for but the provider did not grant it.")));
    QStringList chips;
    for (const ui::Chip *chip : page.findChildren<ui::Chip *>())
        chips += chip->accessibleName();
    QCOMPARE(chips,
        QStringList({QStringLiteral("openid"), QStringLiteral("orders:read"),
            QStringLiteral("orders:write, not granted")}));
}

void TestTokenPage::filtersTheClaims()
{
    TokenPage page;
    page.setToken(shown(jwt()));
    const auto *table = page.findChild<ui::ClaimsView *>();
    page.findChild<QLineEdit *>()->setText(QStringLiteral("api://"));
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("aud"));
}

void TestTokenPage::showsAllTextAsPlainText()
{
    TokenPage page;
    page.setToken(shown(jwt()));
    for (const QLabel *label : page.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestTokenPage::hasNamesForToolsThatReadTheScreen()
{
    TokenPage page;
    page.setToken(shown(jwt()));
    const auto name = [](QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    QCOMPARE(name(page.findChild<ui::ClaimsView *>()), QStringLiteral("Claims"));
    QCOMPARE(name(page.findChild<ui::CheckList *>()), QStringLiteral("Checks"));
    QCOMPARE(name(page.findChild<ui::ScopeChips *>()), QStringLiteral("Scopes"));
    QCOMPARE(name(page.findChild<QLineEdit *>()), QStringLiteral("Filter"));
    auto *row = page.findChild<ui::CheckRow *>();
    QCOMPARE(QAccessible::queryAccessibleInterface(row)->role(), QAccessible::StaticText);
    QVERIFY(name(row).startsWith(QLatin1String("Signature: ")));
}

void TestTokenPage::putsScopesBelowChecksWhenNarrow()
{
    TokenPage page;
    page.setToken(shown(jwt()));
    page.resize(1000, 800);
    page.show();
    const auto *checks = page.findChild<ui::CheckList *>();
    const auto *scopes = page.findChild<ui::ScopeChips *>();
    QTRY_COMPARE(scopes->y(), checks->y());
    page.resize(480, 800);
    QTRY_VERIFY(scopes->y() > checks->y());
    QTRY_COMPARE(scopes->x(), checks->x());
}

QTEST_MAIN(TestTokenPage)
#include "tst_tokenpage.moc"
