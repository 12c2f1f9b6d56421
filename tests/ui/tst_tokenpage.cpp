// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "jose/signature.h"
#include "labels.h"
#include "ui/checklist.h"
#include "ui/claimsview.h"
#include "ui/encodedtoken.h"
#include "ui/flowlayout.h"
#include "ui/lifetimebar.h"
#include "ui/scopechips.h"
#include "ui/tokenpage.h"
#include "ui/tokenshown.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

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

TokenShown pasted(const QByteArray &payload)
{
    TokenShown token
        = shown(jose::base64url(R"({"alg":"ES256"})") + '.' + jose::base64url(payload) + ".AAAA");
    token.use = explain::TokenUse::Pasted;
    return token;
}

TokenShown large(const QByteArray &issuer)
{
    return pasted("{\"iss\":\"" + issuer + "\",\"x\":\"" + QByteArray(ui::Looked::quick, 'x') + "\"}");
}

} // namespace

class TestTokenPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenATokenEnds();
    void holdsNoRenamedScopesAgainstThoseAskedFor();
    void saysThatABearerTokenCameInPlaceOfABoundOne();
    void tellsWhenARefreshTokenEndsWhereTheServerDid();
    void tellsTheTimesOfATokenThatItsServerDoesNot_data();
    void tellsTheTimesOfATokenThatItsServerDoesNot();
    void tellsWhenAnIdTokenEndsByTheClockHere();
    void marksNothingAboutAHealthyRefreshToken();
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
    void tellsHowLongAPastedTokenLives_data();
    void tellsHowLongAPastedTokenLives();
    void looksAtALargeTokenInAnotherThread();
    void showsTheLastOfSeveralLargeTokens();
    void forgetsALargeTokenThatIsGone();
    void diesWhileItLooks();
    void keepsSelectionAndNestsAsTimeGoesBy();
    void judgesByTheClocksAsTheyAreKnownNow();
    void seesALargeTokenEndByItsServersClock();
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
    const QModelIndex group = table->model()->index(0, 0);
    QCOMPARE(table->model()->index(0, 0, group).data().toString(), QStringLiteral("iss"));
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
    QCOMPARE(table->model()->rowCount(), 1);
    const QModelIndex group = table->model()->index(0, 0);
    QCOMPARE(table->model()->rowCount(group), 1);
    QCOMPARE(table->model()->index(0, 0, group).data().toString(), QStringLiteral("aud"));
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

void TestTokenPage::tellsHowLongAPastedTokenLives_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("words");
    QTest::newRow("expires") << QByteArray(R"({"iat":1795440000,"exp":1795442531})")
                             << QStringLiteral("Expires in 41 min 07 s");
    QTest::newRow("not yet") << QByteArray(R"({"nbf":1795440364,"exp":1795442531})")
                             << QStringLiteral("Not valid yet, begins in 5 min");
    QTest::newRow("never") << QByteArray(R"({"iat":1795440000})")
                           << QStringLiteral("Never expires: it names no end");
    QTest::newRow("a proof") << QByteArray(R"({"iat":1795440000,"htm":"GET","htu":"https://api.example/"})")
                             << QStringLiteral("A proof names no end: it is taken shortly after it was made");
    QTest::newRow("unreadable") << QByteArray(R"({"exp":"soon"})")
                                << QStringLiteral("When it ends can’t be read");
    QTest::newRow("no claims") << QByteArray("plain text") << QString();
}

void TestTokenPage::tellsHowLongAPastedTokenLives()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, words);
    TokenPage page;
    page.setToken(pasted(payload));
    const QStringList all = labels(page);
    if (words.isEmpty())
        QVERIFY(!page.findChild<ui::LifetimeBar *>()->isVisibleTo(&page));
    else
        QVERIFY2(all.contains(words), qPrintable(all.join(u'\n')));
}

void TestTokenPage::looksAtALargeTokenInAnotherThread()
{
    TokenPage page;
    QSignalSpy looked(&page, &TokenPage::looked);
    page.setToken(large("one"));
    QVERIFY(!page.token().jwt);
    QTRY_VERIFY(!page.isLooking() && page.token().jwt);
    QCOMPARE(page.token().jwt->issuer(), QStringLiteral("one"));
    QVERIFY(page.findChild<ui::ClaimsView *>()->isVisibleTo(&page));
}

void TestTokenPage::showsTheLastOfSeveralLargeTokens()
{
    TokenPage page;
    QSignalSpy looked(&page, &TokenPage::looked);
    page.setToken(large("one"));
    page.setToken(large("two"));
    page.setToken(large("three"));
    QTRY_VERIFY(page.token().jwt);
    QCOMPARE(page.token().jwt->issuer(), QStringLiteral("three"));
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(page.token().jwt->issuer(), QStringLiteral("three"));
}

void TestTokenPage::forgetsALargeTokenThatIsGone()
{
    TokenPage page;
    page.setToken(large("one"));
    page.setToken(shown("opaque"));
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QVERIFY(!page.token().jwt);
}

void TestTokenPage::diesWhileItLooks()
{
    auto page = std::make_unique<TokenPage>();
    page->setToken(large("one"));
    page.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

void TestTokenPage::keepsSelectionAndNestsAsTimeGoesBy()
{
    TokenPage page;
    TokenShown token = pasted(R"({"exp":1795442531,"realm":{"roles":["a"]}})");
    page.setToken(token);
    auto *table = page.findChild<ui::ClaimsView *>();
    const QModelIndex realm = table->model()->index(0, 0, table->model()->index(1, 0));
    QCOMPARE(realm.data().toString(), QStringLiteral("realm"));
    table->expand(realm);
    table->setCurrentIndex(realm);
    page.setNow(now.addSecs(7200));
    page.setToken(token);
    QCOMPARE(table->currentIndex(), realm);
    QVERIFY(table->isExpanded(realm));
}

void TestTokenPage::holdsNoRenamedScopesAgainstThoseAskedFor()
{
    accounts::Entry entry;
    entry.credential.emplace();
    entry.account.client.scopes = oauth::Scopes::parse(QStringLiteral("email"));
    entry.credential->tokens.scopes = oauth::Scopes::parse(QStringLiteral("https://www.example.com/email"));
    const auto asked = [&entry] { return ui::tokenShown(entry, explain::TokenUse::AccessToken, now).asked; };
    QCOMPARE(asked(), entry.account.client.scopes);
    entry.account.server.quirks.renamesScopes = true;
    QVERIFY(asked().isEmpty());
}

void TestTokenPage::saysThatABearerTokenCameInPlaceOfABoundOne()
{
    accounts::Entry entry;
    entry.credential.emplace();
    entry.credential->tokens.accessToken = crypto::Secret("opaque");
    entry.credential->tokens.tokenType = QStringLiteral("Bearer");
    const auto told = [&entry] {
        TokenPage page;
        page.setToken(ui::tokenShown(entry, explain::TokenUse::AccessToken, now));
        return labels(page).filter(QStringLiteral("a bearer token came")).size();
    };
    QCOMPARE(told(), 0);
    entry.account.server.dpopSigningAlgValuesSupported = {QStringLiteral("ES256")};
    QCOMPARE(told(), 1);
    entry.account.client.binding = oauth::Binding::Never;
    QCOMPARE(told(), 0);
}

void TestTokenPage::tellsWhenARefreshTokenEndsWhereTheServerDid()
{
    accounts::Entry entry;
    entry.credential.emplace();
    entry.credential->tokens.refreshToken = crypto::Secret("opaque");
    entry.credential->tokens.receivedAt = now;
    const auto told = [&entry] {
        TokenPage page;
        page.setToken(ui::tokenShown(entry, explain::TokenUse::RefreshToken, now));
        return labels(page);
    };
    QVERIFY(told().contains(QStringLiteral("The server did not tell when it ends")));
    entry.credential->tokens.refreshExpiresAt = now.addSecs(2467);
    QVERIFY(told().contains(QStringLiteral("Expires in 41 min 07 s")));
}

void TestTokenPage::tellsTheTimesOfATokenThatItsServerDoesNot_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("clockAhead");
    const auto row
        = [](const char *name, const char *claims, bool isTold, const char *words, int clockAhead = 0) {
              QTest::newRow(name) << QByteArray(claims) << isTold << QString::fromUtf8(words) << clockAhead;
          };
    row("its end", R"({"exp":1795442531})", false, "Expires in 41 min 07 s");
    row("its start", R"({"iat":1795439464})", false, "Issued 14:11:04");
    row("that it is yet to begin", R"({"nbf":1795440364,"exp":1795442531})", false,
        "Not valid yet, begins in 5 min");
    row("that a clock is ahead", R"({"nbf":1795440094,"exp":1795442531})", false, "Expires in 41 min 07 s");
    row("what neither tells", R"({"sub":"ana"})", false, "The server did not tell when it ends");
    row("what the server told", R"({"exp":1})", true, "Expires in 10 min 00 s");
    row("that it begins later than the server told", R"({"nbf":1795440364})", true,
        "Not valid yet, begins in 5 min");
    row("that it began when it was issued", R"({"iat":1795440664,"nbf":1795440664})", true,
        "Expires in 10 min 00 s");
    row("that it began, by a clock that is behind", R"({"nbf":1795440664})", true, "Expires in 10 min 00 s",
        -600);
    row("that it is yet to begin, by a clock that is behind", R"({"iat":1795440664,"nbf":1795440964})", true,
        "Not valid yet, begins in 5 min", -600);
    row("its end, by a clock that is behind", R"({"iat":1795440664,"nbf":1795440664,"exp":1795443131})",
        false, "Expires in 41 min 07 s", -600);
    row("its end, by a clock that is ahead", R"({"iat":1795439464,"exp":1795441931})", false,
        "Expires in 41 min 07 s", 600);
}

void TestTokenPage::tellsTheTimesOfATokenThatItsServerDoesNot()
{
    QFETCH(QByteArray, claims);
    QFETCH(bool, isTold);
    QFETCH(QString, words);
    QFETCH(int, clockAhead);
    accounts::Entry entry;
    entry.credential.emplace();
    entry.credential->tokens.accessToken = pasted(claims).token;
    entry.credential->tokens.receivedAt = now;
    if (isTold)
        entry.credential->tokens.expiresAt = now.addSecs(600);
    TokenPage page;
    page.setClockAhead([clockAhead](const QString &) { return std::optional<qint64>(clockAhead); });
    page.setToken(ui::tokenShown(entry, explain::TokenUse::AccessToken, now));
    QVERIFY2(labels(page).contains(words), qPrintable(labels(page).join(u'\n')));
}

void TestTokenPage::tellsWhenAnIdTokenEndsByTheClockHere()
{
    accounts::Entry entry;
    entry.credential.emplace();
    entry.credential->tokens.idToken = pasted(R"({"iat":1795439464,"exp":1795441931})").token;
    entry.credential->tokens.receivedAt = now;
    entry.credential->tokens.expiresAt = now.addSecs(600); // its access token
    TokenPage page;
    page.setClockAhead([](const QString &) { return std::optional<qint64>(600); });
    page.setToken(ui::tokenShown(entry, explain::TokenUse::IdToken, now));
    const QStringList all = labels(page);
    QVERIFY2(all.contains(QStringLiteral("Expires in 41 min 07 s")), qPrintable(all.join(u'\n')));
    QVERIFY2(all.contains(QStringLiteral("Issued 14:21:04")), qPrintable(all.join(u'\n')));
}

// Such as Keycloak's: made with a secret of its own, for itself
void TestTokenPage::marksNothingAboutAHealthyRefreshToken()
{
    TokenShown token = shown(jose::base64url(R"({"alg":"HS512","typ":"JWT"})") + '.'
        + jose::base64url(R"({"iss":"https://id.example.com","aud":"https://id.example.com","exp":1795442531,
                              "typ":"Refresh","azp":"cloakroom"})")
        + ".AAAA");
    token.use = explain::TokenUse::RefreshToken;
    TokenPage page;
    page.setToken(token);
    QVERIFY(labels(page).contains(QStringLiteral("Audience: passed, the issuer itself")));
    QCOMPARE(labels(page).filter(QStringLiteral(": attention, ")), QStringList());
    QCOMPARE(labels(page).filter(QStringLiteral(": failed, ")), QStringList());
}

// A server answers, or this computer's clock is set, while somebody looks.
void TestTokenPage::judgesByTheClocksAsTheyAreKnownNow()
{
    TokenPage page;
    std::optional<qint64> ahead;
    page.setClockAhead([&ahead](const QString &) { return ahead; });
    page.setToken(pasted(R"({"iss":"https://id.example","exp":1795441931})"));
    const auto told = [&page](const char *words) {
        return !labels(page).filter(QStringLiteral("Time: ")).filter(QLatin1String(words)).isEmpty();
    };
    QVERIFY(told("valid now, by this computer's clock"));
    QVERIFY(labels(page).contains(QStringLiteral("Expires in 31 min 07 s")));
    ahead = -1900;
    page.setNow(now);
    QVERIFY2(told("expired"), qPrintable(labels(page).join(u'\n')));
    QVERIFY(told(", by the server's clock; this computer's is 31 min 40 s behind"));
    QVERIFY(labels(page).contains(QStringLiteral("Expired 33 s ago")));
    ahead.reset();
    page.setNow(now);
    QVERIFY(told("valid now, by this computer's clock"));
    QVERIFY(labels(page).contains(QStringLiteral("Expires in 31 min 07 s")));
}

// Its checks aren't made each second.
void TestTokenPage::seesALargeTokenEndByItsServersClock()
{
    TokenPage page;
    page.setClockAhead([](const QString &) { return std::optional<qint64>(600); });
    const qint64 end = now.addSecs(-600 + 10).toSecsSinceEpoch();
    page.setToken(pasted("{\"iss\":\"i\",\"exp\":" + QByteArray::number(end) + ",\"x\":\""
        + QByteArray(ui::Looked::quick, 'x') + "\"}"));
    const auto told = [&page](const char *words) {
        return !labels(page).filter(QStringLiteral("Time: ")).filter(QLatin1String(words)).isEmpty();
    };
    QTRY_VERIFY(told("valid now"));
    page.setNow(now.addSecs(11));
    QVERIFY2(told("expired"), qPrintable(labels(page).join(u'\n')));
}

QTEST_MAIN(TestTokenPage)
#include "tst_tokenpage.moc"
