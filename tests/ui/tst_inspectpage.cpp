// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "jose/base64url.h"
#include "jose/signature.h"
#include "labels.h"
#include "ui/expecteddialog.h"
#include "ui/inspectpage.h"
#include "ui/pastefield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QToolButton>
#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using ui::InspectPage;
using ui::PasteField;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(4, 0), Qt::UTC);

PasteField *field(InspectPage &page, const char *name)
{
    for (auto *each : page.findChildren<PasteField *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

QToolButton *fold(const InspectPage &page)
{
    for (auto *each : page.findChildren<QToolButton *>()) {
        if (each->text() == QLatin1String("Check the signature"))
            return each;
    }
    return nullptr;
}

void paste(PasteField *into, const QByteArray &text)
{
    QApplication::clipboard()->setText(QString::fromLatin1(text));
    into->setFocus();
    QTest::keyClick(into, Qt::Key_V, Qt::ControlModifier);
}

// Whatever of the page doesn't take it itself leaves it to the window.
void drop(const QString &file, InspectPage *onto)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    onto->inspectDropped(&data);
}

void drop(const QString &file, QWidget *onto)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enters({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto, &enters); // where it is dropped
    QDropEvent drops({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(onto, &drops);
}

} // namespace

class TestInspectPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pair = crypto::Key::generate(crypto::Curve::P256);
        m_token = jose::sign("{\"iss\":\"https://id.example\",\"exp\":1,\"scope\":\"a b\"}",
            QStringLiteral("at+jwt"), QStringLiteral("ES256"), m_pair, QStringLiteral("k"));
        m_page = std::make_unique<InspectPage>([] { return now; });
        m_page->resize(900, 700);
        m_page->show();
        m_page->begin();
    }

    void explainsWhatIsPasted()
    {
        paste(field(*m_page, "Token"), "Authorization: Bearer " + m_token);
        const QStringList shown = labels(*m_page);
        QVERIFY(shown.contains(QStringLiteral("Access token · RFC 9068")));
        QVERIFY(shown.contains(
            QStringLiteral("Signature: not checked, ES256, give the issuer's public key to check it")));
        QVERIFY(field(*m_page, "Token")
                    ->toPlainText()
                    .isEmpty()); // nothing stays where a bystander could read it
    }

    void takesNoBoundTokenForABearerToken_data()
    {
        QTest::addColumn<QByteArray>("around");
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<bool>("isBound");
        const QByteArray named = "{\"cnf\":{\"jkt\":\"abc\"}}";
        QTest::newRow("by its scheme") << QByteArray("DPoP ") << QByteArray("{}") << true;
        QTest::newRow("by its own word") << QByteArray() << named << true;
        QTest::newRow("a bearer token") << QByteArray("Bearer ") << QByteArray("{}") << false;
    }

    void takesNoBoundTokenForABearerToken()
    {
        QFETCH(QByteArray, around);
        QFETCH(QByteArray, claims);
        QFETCH(bool, isBound);
        const QByteArray token = jose::sign(claims, {}, QStringLiteral("ES256"), m_pair, QStringLiteral("k"));
        m_page->inspect(token);
        m_page->inspect(around + token);
        const auto isTold
            = [this] { return !labels(*m_page).filter(QStringLiteral("Bound to: not checked, ")).isEmpty(); };
        QTRY_COMPARE(isTold(), isBound);
        QSignalSpy tried(m_page.get(), &InspectPage::tryAsked);
        button("Try it…")->click();
        QCOMPARE(tried.at(0).at(1).toBool(), isBound);
        for (QAction *each : m_page->findChildren<QAction *>()) {
            if (each->text() == QLatin1String("Copy as Authorization header"))
                each->trigger();
        }
        QCOMPARE(QApplication::clipboard()->text(),
            QString::fromLatin1(QByteArray("Authorization: ") + (isBound ? "DPoP " : "Bearer ") + token));
    }

    void checksTheSignatureWithAPastedKey()
    {
        m_page->inspect(m_token);
        fold(*m_page)->click();
        PasteField *keys = field(*m_page, "Key");
        QVERIFY(keys->isVisible());
        paste(keys, "{\"kty\":\"EC\"}");
        QVERIFY(labels(*m_page).filter(QStringLiteral("curve")).size() == 1);
        paste(keys, "-----BEGIN PUBLIC KEY-----\nAAAA");
        QVERIFY(labels(*m_page).contains(
            QStringLiteral("This PEM text holds no key that can be read. Give a public key or a "
                           "certificate, from its BEGIN line to its END line.")));
        paste(keys, jose::Jwk::fromKey(m_pair, {}).toBytes());
        QVERIFY(
            labels(*m_page).contains(QStringLiteral("Signature: passed, ES256, made with the key you gave")));
        const auto other = crypto::Key::generate(crypto::Curve::P256);
        fold(*m_page)->click();
        paste(keys, jose::Jwk::fromKey(other, {}).toBytes());
        QVERIFY(labels(*m_page).contains(
            QStringLiteral("Signature: failed, ES256, not made with the key you gave")));
    }

    void offersTheIssuersKeysAndFetchesThemWhenAsked()
    {
        QStringList asked;
        m_page->setFetchKeys([this, &asked](const QString &issuer, QObject *) {
            asked += issuer;
            return base::ready<jose::JwkSet>(jose::JwkSet({jose::Jwk::fromKey(m_pair, QStringLiteral("k"))}));
        });
        m_page->inspect(m_token);
        fold(*m_page)->click();
        QPushButton *fetch = button("Fetch the issuer’s keys from id.example");
        QVERIFY(fetch && fetch->isVisible());
        QVERIFY(asked.isEmpty());
        fetch->click();
        QCOMPARE(asked, QStringList(QStringLiteral("https://id.example")));
        const QStringList shown = labels(*m_page);
        QVERIFY(shown.contains(QStringLiteral("Signature: passed, ES256, key “k” from the issuer")));
        // Whoever writes a token may name any issuer, an own one too.
        QVERIFY(shown.contains(QStringLiteral(
            "Issuer: not checked, it says https://id.example; choose whom you expect to check it")));
        QVERIFY(button("Choose the issuer…")->isVisible());
    }

    void standsTheWaysToCheckSideBySideWhereThereIsRoom()
    {
        m_page->setFetchKeys(
            [](const QString &, QObject *) { return base::ready<jose::JwkSet>(jose::JwkSet()); });
        const auto isFetchBelow = [this](const QByteArray &host) {
            m_page->inspect(jose::sign("{\"iss\":\"https://" + host + "\"}", {}, QStringLiteral("ES256"),
                m_pair, QStringLiteral("k")));
            fold(*m_page)->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const auto all = m_page->findChildren<QPushButton *>();
            const auto fetch = std::find_if(all.begin(), all.end(), [](const QPushButton *each) {
                return each->text().startsWith(QStringLiteral("Fetch the issuer’s keys from "));
            });
            return (*fetch)->y() > button("Check")->y();
        };
        QVERIFY(!isFetchBelow("id.example"));
        QVERIFY(isFetchBelow(QByteArray("abcdefghijklmnopqrstuvwxyz.").repeated(5) + "example"));
    }

    void asksWhatToCheckATokenOfAnAccountWith()
    {
        m_page->checkSignature(crypto::Secret(m_token), false);
        QVERIFY(field(*m_page, "Key")->isVisible());
        paste(field(*m_page, "Key"), jose::Jwk::fromKey(m_pair, {}).toBytes());
        QVERIFY(
            labels(*m_page).contains(QStringLiteral("Signature: passed, ES256, made with the key you gave")));
    }

    void keepsTheBindingOfATokenOfAnAccount_data()
    {
        QTest::addColumn<bool>("isBound");
        QTest::newRow("bound") << true;
        QTest::newRow("a bearer token") << false;
    }

    void keepsTheBindingOfATokenOfAnAccount()
    {
        QFETCH(bool, isBound);
        m_page->checkSignature(crypto::Secret(m_token), isBound);
        QSignalSpy tried(m_page.get(), &InspectPage::tryAsked);
        button("Try it…")->click();
        QCOMPARE(tried.at(0).at(1).toBool(), isBound);
        QVERIFY(field(*m_page, "Key")->isVisible());
    }

    void offersTheIssuersKeysOfALargeTokenOnceItIsRead()
    {
        m_page->setFetchKeys(
            [](const QString &, QObject *) { return base::ready<jose::JwkSet>(jose::JwkSet()); });
        const QByteArray claims
            = "{\"iss\":\"https://id.example\",\"a\":\"" + QByteArray(700'000, 'x') + "\"}";
        m_page->checkSignature(
            crypto::Secret(jose::base64url("{\"alg\":\"ES256\"}") + '.' + jose::base64url(claims) + ".AAAA"),
            false);
        const auto isOffered = [this] {
            const QPushButton *fetch = button("Fetch the issuer’s keys from id.example");
            return fetch && fetch->isVisible();
        };
        QVERIFY(!isOffered());
        QTRY_VERIFY(isOffered());
    }

    void turnsTheOfferOfACheckIntoAButton()
    {
        m_page->setFetchKeys(
            [](const QString &, QObject *) { return base::ready<jose::JwkSet>(jose::JwkSet()); });
        m_page->inspect(m_token);
        QVERIFY(!fold(*m_page)->isChecked());
        button("Fetch the issuer’s keys…")->click();
        QVERIFY(fold(*m_page)->isChecked());
        QVERIFY(button("Fetch the issuer’s keys from id.example")->isVisible());
        m_page->inspect("eyJhbGciOiJIUzI1NiJ9.e30.AAAA");
        QVERIFY(button("Give the secret…")->isVisible());
        button("Give the secret…")->click();
        QVERIFY(field(*m_page, "Key")->isVisible());
    }

    void holdsTheTokenAgainstTheIssuerThatIsChosen()
    {
        m_page->inspect(m_token);
        const auto choose = [this](const char *issuer) {
            button("Choose the issuer…")->click();
            auto *dialog = m_page->findChild<ui::ExpectedDialog *>();
            auto *edit = dialog->findChild<QLineEdit *>();
            const QString before = edit->text();
            edit->setText(QLatin1String(issuer));
            QTest::keyClick(edit, Qt::Key_Return);
            QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
            return before;
        };
        QCOMPARE(choose("https://other.example"), QString()); // never what the token says
        QVERIFY(labels(*m_page).contains(
            QStringLiteral("Issuer: failed, https://id.example, not https://other.example that you chose")));
        QCOMPARE(choose(" https://id.example "), QStringLiteral("https://other.example"));
        QVERIFY(labels(*m_page).contains(QStringLiteral("Issuer: passed, is the one you chose")));
        QVERIFY(!button("Choose the issuer…"));
        m_page->begin();
        m_page->inspect(m_token);
        QVERIFY(button("Choose the issuer…")); // another token, another choice
    }

    void holdsTheTokenAgainstTheAudienceAndNonceThatAreGiven_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("told");
        QTest::newRow("audience") << QByteArray("Choose the audience…") << QStringLiteral("me")
                                  << QStringLiteral("Audience: passed, has the one you chose");
        QTest::newRow("client ID") << QByteArray("Choose the client ID…") << QStringLiteral("app")
                                   << QStringLiteral("Authorized party: passed, is the client ID you chose");
        QTest::newRow("nonce") << QByteArray("Give the nonce…") << QStringLiteral("other")
                               << QStringLiteral("Nonce: failed, is another than the one you gave");
    }

    void holdsTheTokenAgainstTheAudienceAndNonceThatAreGiven()
    {
        QFETCH(const QByteArray, offer);
        QFETCH(const QString, expected);
        QFETCH(const QString, told);
        m_page->inspect(
            "eyJhbGciOiJIUzI1NiJ9." + jose::base64url(R"({"aud":"me","azp":"app","nonce":"n"})") + ".AAAA");
        button(offer.constData())->click();
        auto *edit = m_page->findChild<ui::ExpectedDialog *>()->findChild<QLineEdit *>();
        QCOMPARE(edit->text(), QString());
        edit->setText(expected);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY2(labels(*m_page).contains(told), qPrintable(labels(*m_page).join(u'\n')));
    }

    // What came with it is a secret: never to be read off the screen, nor found again.
    void holdsTheTokenAgainstWhatCameWithIt_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("told");
        const QByteArray token("Give the access token…");
        const QString fits = QStringLiteral("Access token hash: passed, fits the one you gave");
        QTest::newRow("the access token") << token << QStringLiteral("at-1") << fits;
        QTest::newRow("in its header") << token << QStringLiteral("Authorization: Bearer at-1") << fits;
        QTest::newRow("another") << token << QStringLiteral("at-2")
                                 << QStringLiteral(
                                        "Access token hash: failed, does not fit the one you gave");
        QTest::newRow("the code") << QByteArray("Give the code…") << QStringLiteral("code-1")
                                  << QStringLiteral("Code hash: passed, fits the one you gave");
        const auto code = [](const char *name, const char *given) {
            QTest::newRow(name) << QByteArray("Give the code…") << QString::fromLatin1(given)
                                << QStringLiteral("Code hash: passed, fits the one you gave");
        };
        code("the code with blanks around it", " code-1\t");
        code("the code in a query", "https://app.example/cb?code=code-1&state=s");
        code("the code in a fragment",
            "https://app.example/cb#state=s&code=code%2D1&id_token=e30.e30.AAAA&access_token=at-1");
    }

    void holdsTheTokenAgainstWhatCameWithIt()
    {
        QFETCH(const QByteArray, offer);
        QFETCH(const QString, given);
        QFETCH(const QString, told);
        const auto half = [](const char *of) {
            return jose::base64url(crypto::digest(crypto::Hash::Sha256, of).first(16));
        };
        const QByteArray idToken
            = jose::sign("{\"at_hash\":\"" + half("at-1") + "\",\"c_hash\":\"" + half("code-1") + "\"}",
                QStringLiteral("JWT"), QStringLiteral("ES256"), m_pair, QStringLiteral("k"));
        m_page->inspect(idToken);
        button(offer.constData())->click();
        auto *dialog = m_page->findChild<ui::ExpectedDialog *>();
        auto *edit = dialog->findChild<QLineEdit *>();
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        edit->setText(given);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        QVERIFY2(labels(*m_page).contains(told), qPrintable(labels(*m_page).join(u'\n')));
        if (QPushButton *again = button(offer.constData())) {
            again->click();
            QCOMPARE(m_page->findChild<ui::ExpectedDialog *>()->findChild<QLineEdit *>()->text(), QString());
        }
        m_page->begin();
        m_page->inspect(idToken);
        QVERIFY(button(offer.constData())); // it was forgotten with the token
    }

    void asksForNothingMoreOnceTheTokenIsForgotten_data()
    {
        QTest::addColumn<std::function<void(InspectPage &)>>("forget");
        const auto row = [](const char *name, const std::function<void(InspectPage &)> &forget) {
            QTest::newRow(name) << forget;
        };
        row("as a lock does", [](InspectPage &page) { page.begin(); });
        row("as a second start with a file does", [](InspectPage &page) { page.inspect("e30.e30.AAAA"); });
        row("as an account does",
            [](InspectPage &page) { page.checkSignature(crypto::Secret("e30.e30.AAAA"), false); });
    }

    void asksForNothingMoreOnceTheTokenIsForgotten()
    {
        QFETCH(const std::function<void(InspectPage &)>, forget);
        m_page->inspect(m_token);
        button("Choose the issuer…")->click();
        auto *dialog = m_page->findChild<ui::ExpectedDialog *>();
        QVERIFY(dialog->isVisible());
        forget(*m_page);
        QVERIFY(!dialog->isVisible());
    }

    void keepsTheKeysThatComeWhileItAsks()
    {
        QPromise<base::Result<jose::JwkSet>> promise;
        promise.start();
        m_page->setFetchKeys([&promise](const QString &, QObject *) { return promise.future(); });
        m_page->inspect(m_token);
        fold(*m_page)->click();
        button("Fetch the issuer’s keys from id.example")->click();
        button("Choose the issuer…")->click();
        promise.addResult(jose::JwkSet({jose::Jwk::fromKey(m_pair, QStringLiteral("k"))}));
        promise.finish();
        const QString fetched = QStringLiteral("Signature: passed, ES256, key “k” from the issuer");
        QTRY_VERIFY(labels(*m_page).contains(fetched));
        auto *edit = m_page->findChild<ui::ExpectedDialog *>()->findChild<QLineEdit *>();
        edit->setText(QStringLiteral("https://id.example"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(labels(*m_page).contains(QStringLiteral("Issuer: passed, is the one you chose")));
        QVERIFY2(labels(*m_page).contains(fetched), qPrintable(labels(*m_page).join(u'\n')));
    }

    void choosesNoIssuerWithoutOne()
    {
        m_page->inspect(m_token);
        button("Choose the issuer…")->click();
        auto *dialog = m_page->findChild<ui::ExpectedDialog *>();
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(button("Choose the issuer…")->isVisible());
    }

    void keepsTheChoiceWhenKeysAreFetched()
    {
        m_page->setFetchKeys([this](const QString &, QObject *) {
            return base::ready<jose::JwkSet>(jose::JwkSet({jose::Jwk::fromKey(m_pair, QStringLiteral("k"))}));
        });
        m_page->inspect(m_token);
        button("Choose the issuer…")->click();
        auto *edit = m_page->findChild<ui::ExpectedDialog *>()->findChild<QLineEdit *>();
        edit->setText(QStringLiteral("https://other.example"));
        QTest::keyClick(edit, Qt::Key_Return);
        fold(*m_page)->click();
        button("Fetch the issuer’s keys from id.example")->click();
        const QStringList shown = labels(*m_page);
        QVERIFY(shown.contains(QStringLiteral("Signature: passed, ES256, key “k” from the issuer")));
        QVERIFY(shown.contains(
            QStringLiteral("Issuer: failed, https://id.example, not https://other.example that you chose")));
    }

    void saysByWhichClockItJudges()
    {
        std::optional<qint64> ahead;
        m_page->setFetchKeys(
            [this](const QString &, QObject *) {
                return base::ready<jose::JwkSet>(
                    jose::JwkSet({jose::Jwk::fromKey(m_pair, QStringLiteral("k"))}));
            },
            [&ahead](const QString &issuer) {
                return issuer == QLatin1String("https://id.example") ? ahead : std::nullopt;
            });
        m_page->inspect(m_token);
        const auto told = [this](const char *words) {
            return !labels(*m_page).filter(QStringLiteral("Time: ")).filter(QLatin1String(words)).isEmpty();
        };
        QVERIFY(told(", by this computer's clock"));
        ahead = 3600;
        fold(*m_page)->click();
        button("Fetch the issuer’s keys from id.example")->click();
        QVERIFY(told(", by the server's clock; this computer's is 1 h 00 min ahead"));
        m_page->begin();
        m_page->inspect(m_token); // of an issuer that is known by now, by an account perhaps
        QVERIFY(told(", by the server's clock; this computer's is 1 h 00 min ahead"));
        m_page->inspect("eyJhbGciOiJIUzI1NiJ9." + jose::base64url("{\"iss\":\"joe\",\"exp\":1}") + ".AAAA");
        QVERIFY(told(", by this computer's clock"));
    }

    void saysWhyKeysCantBeFetched()
    {
        m_page->setFetchKeys([](const QString &, QObject *) {
            return base::ready<jose::JwkSet>(base::failure(base::Error::Kind::Offline,
                QStringLiteral("http.unreachable"), {}, {}, QStringLiteral("id.example")));
        });
        m_page->inspect(m_token);
        fold(*m_page)->click();
        button("Fetch the issuer’s keys from id.example")->click();
        QVERIFY(!labels(*m_page).filter(QStringLiteral("id.example can't be reached")).isEmpty());
        QVERIFY(button("Fetch the issuer’s keys from id.example")->isEnabled());
    }

    // What to do next is about a sign-in's form, which isn't here.
    void advisesNoSignInWhereKeysCantBeFetched()
    {
        m_page->setFetchKeys([](const QString &, QObject *) {
            return base::ready<jose::JwkSet>(
                base::failure(base::Error::Kind::BadAnswer, QStringLiteral("discovery.missing"),
                    QStringLiteral("jwks_uri"), {}, QStringLiteral("id.example")));
        });
        m_page->inspect(m_token);
        fold(*m_page)->click();
        button("Fetch the issuer’s keys from id.example")->click();
        QVERIFY(labels(*m_page).contains(
            QStringLiteral("id.example describes itself incompletely. Its “jwks_uri” is missing.")));
    }

    void offersNoKeysOfAnIssuerThatCantBeAskedSafely_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::newRow("http") << QByteArray("{\"iss\":\"http://id.example\"}");
        QTest::newRow("no address") << QByteArray("{\"iss\":\"joe\"}");
        QTest::newRow("with a query") << QByteArray("{\"iss\":\"https://id.example/?tenant=a\"}");
        QTest::newRow("with a fragment") << QByteArray("{\"iss\":\"https://id.example/#a\"}");
        QTest::newRow("with a user") << QByteArray("{\"iss\":\"https://ana@id.example\"}");
        QTest::newRow("none") << QByteArray("{}");
    }

    void offersNoKeysOfAnIssuerThatCantBeAskedSafely()
    {
        QFETCH(QByteArray, claims);
        m_page->setFetchKeys(
            [](const QString &, QObject *) { return base::ready<jose::JwkSet>(jose::JwkSet()); });
        m_page->inspect(
            jose::sign(claims, QStringLiteral("JWT"), QStringLiteral("ES256"), m_pair, QStringLiteral("k")));
        fold(*m_page)->click();
        for (const QPushButton *each : m_page->findChildren<QPushButton *>())
            QVERIFY(!each->text().startsWith(QLatin1String("Fetch")) || !each->isVisible());
    }

    void forgetsTheTokenBefore()
    {
        m_page->inspect(m_token);
        m_page->begin();
        m_page->inspect("gho_0123456789");
        QVERIFY(labels(*m_page).filter(QStringLiteral("id.example")).isEmpty());
        QVERIFY(!labels(*m_page).filter(QStringLiteral("GitHub OAuth access token")).isEmpty());
        QVERIFY(!fold(*m_page)->isVisible()); // there is no signature to check
    }

    void saysWhatCantBeInspected()
    {
        paste(field(*m_page, "Token"), " ");
        QVERIFY(!labels(*m_page).filter(QStringLiteral("There is nothing to inspect.")).isEmpty());
        m_page->inspect(m_token);
        QVERIFY(labels(*m_page).filter(QStringLiteral("There is nothing")).isEmpty());
    }

    // Opening what nobody writes to would wait, and the window with it.
    void readsNothingButAFile_data()
    {
        QTest::addColumn<QString>("name");
#ifndef Q_OS_WIN
        QTest::newRow("a pipe") << QStringLiteral("pipe");
        QTest::newRow("a device") << QStringLiteral("/dev/null");
#endif
        QTest::newRow("a folder") << QString();
    }

    void readsNothingButAFile()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = QDir(folder.path()).filePath(name);
#ifndef Q_OS_WIN
        const QByteArray pipe = QFile::encodeName(folder.filePath(QStringLiteral("pipe")));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
#endif
        const QString told
            = QStringLiteral("%1 can't be read. It is a folder, a pipe or a device. Give a file.").arg(path);
        m_page->inspectFile(path);
        QVERIFY2(labels(*m_page).contains(told), qPrintable(labels(*m_page).join(u'\n')));
        for (const bool isOntoField : {false, true}) {
            m_page->inspect(m_token);
            m_page->begin();
            isOntoField ? drop(path, field(*m_page, "Token")->viewport()) : drop(path, m_page.get());
            QVERIFY2(labels(*m_page).contains(told), qPrintable(labels(*m_page).join(u'\n')));
        }
        m_page->inspect(m_token);
        fold(*m_page)->click();
        drop(path, field(*m_page, "Key")->viewport());
        QVERIFY2(labels(*m_page).filter(path).size() == 1, qPrintable(labels(*m_page).join(u'\n')));
    }

    void inspectsAFileThatIsDropped()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(m_token);
        file.close();
        drop(file.fileName(), m_page.get());
        QVERIFY(labels(*m_page).contains(QStringLiteral("Access token · RFC 9068")));
        drop(file.fileName() + QStringLiteral("gone"), m_page.get());
        QCOMPARE(labels(*m_page).filter(QStringLiteral("can't be read. The system says")).size(), 1);
    }

    void closesWithEscape()
    {
        QSignalSpy closed(m_page.get(), &InspectPage::closeAsked);
        m_page->inspect(m_token);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void staysQuickWithHugeTokens()
    {
        QByteArray payload = "{\"a\":\"" + QByteArray(700'000, 'x') + "\"}";
        m_page->inspect(jose::base64url("{\"alg\":\"ES256\"}") + '.' + jose::base64url(payload) + ".AAAA");
        QVERIFY(labels(*m_page).contains(QStringLiteral("It is large: it is being read.")));
        QTRY_VERIFY(labels(*m_page).contains(QStringLiteral("JWT")));
        QVERIFY(fold(*m_page)->isVisible());
        m_page->inspect(QByteArray(11 << 20, 'x'));
        QVERIFY(!labels(*m_page).filter(QStringLiteral("too large")).isEmpty());
    }

private:
    QPushButton *button(const char *text) const
    {
        for (auto *each : m_page->findChildren<QPushButton *>()) {
            if (each->text() == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }

    crypto::Key m_pair = crypto::Key::generate(crypto::Curve::P256);
    QByteArray m_token;
    std::unique_ptr<InspectPage> m_page;
};

QTEST_MAIN(TestInspectPage)
#include "tst_inspectpage.moc"
