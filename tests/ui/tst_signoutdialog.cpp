// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "labels.h"
#include "support/memorystore.h"
#include "support/scriptedserver.h"
#include "ui/signoutdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using accounts::Outcome;
using support::ScriptedAnswer;
using support::ScriptedServer;
using ui::SignOutDialog;
using ui::StepList;

namespace {

const QDateTime now = QDateTime::currentDateTimeUtc();

base::Error browserError(const QString &code, const QString &program = {})
{
    return {base::Error::Kind::NotFound, code, program, {}, {}};
}

struct Desk
{
    base::Clock clock = [] { return now; };
    ScriptedServer server;
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    QList<QUrl> opened;
    std::optional<base::Error> browserTrouble;
    accounts::Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, clock,
        [this](const QUrl &url, const base::Browser &) -> base::Result<base::Done> {
            opened << url;
            if (browserTrouble)
                return base::Failure(*browserTrouble);
            return base::Done {};
        }};
    QPointer<SignOutDialog> dialog;

    explicit Desk(int status = 200, bool hasLogoutPage = true)
    {
        server.on("/revoke", ScriptedAnswer {status, {}, {}});
        accounts::Entry entry = signedInEntry(u"a"_s, now, 3600);
        entry.account.server.revocationEndpoint = server.url(u"/revoke"_s);
        if (hasLogoutPage)
            entry.account.server.endSessionEndpoint = QUrl(u"https://id.example.com/logout"_s);
        entry.credential->tokens.idToken = crypto::Secret("h.p.s");
        const_cast<accounts::AccountBook &>(cloakroom.book()).put(entry);
        dialog = new SignOutDialog(cloakroom, entry);
        dialog->open();
    }
    ~Desk() { delete dialog.data(); }

    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    bool hasCopyButton() const // hidden or not
    {
        const auto buttons = dialog->findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
            [](const QPushButton *each) { return each->text() == QLatin1String("Copy link"); });
    }
    QStringList buttonsFrom(QWidget *first) const // as Tab leads to them
    {
        QStringList texts;
        QWidget *each = first;
        do {
            const auto *button = qobject_cast<QPushButton *>(each);
            if (button && button->isVisible())
                texts += button->text();
            each = each->nextInFocusChain();
        } while (each != first);
        return texts;
    }
    bool says(const QString &words) const { return !labels(*dialog).filter(words).isEmpty(); }
};

} // namespace

class TestSignOutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksFirst()
    {
        Desk desk;
        QVERIFY(desk.says(u"Sign out of ana@example.com?"_s));
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QVERIFY(desk.server.requests().isEmpty());
        QCOMPARE(desk.cloakroom.book().entries().size(), 1);
    }

    void namesWhatARevocationMayEndToo()
    {
        Desk desk;
        QVERIFY(!desk.says(u"would have to sign in again"_s));
        auto &book = const_cast<accounts::AccountBook &>(desk.cloakroom.book());
        accounts::Entry entry = *book.find(u"a"_s);
        desk.cloakroom.setKnownQuirks([&entry](const oauth::ServerMetadata &server) {
            oauth::Quirks known;
            known.revocationEndsGrant = server.issuer == entry.account.server.issuer;
            return known;
        });
        accounts::Entry other = entry;
        other.account.id = u"b"_s;
        other.account.settings.label = u"Backup"_s;
        book.put(other);
        const SignOutDialog dialog(desk.cloakroom, entry);
        QVERIFY(!labels(dialog).filter(u"these would have to sign in again: Backup"_s).isEmpty());
    }

    void showsAReceipt()
    {
        Desk desk;
        QTest::keyClick(desk.dialog, Qt::Key_Return);
        QTRY_VERIFY(desk.says(u"Signed out of ana@example.com"_s));
        QVERIFY(desk.says(u"Refresh token revoked"_s));
        QVERIFY(desk.says(u"Access token revoked"_s));
        QVERIFY(desk.says(u"The server answered 200."_s));
        QVERIFY(desk.says(u"Removed from the keychain"_s));
        QVERIFY(!desk.button(u"Try again"_s));
    }

    void opensTheLogoutPage()
    {
        Desk desk;
        desk.button(u"Sign out"_s)->click();
        QTRY_VERIFY(desk.button(u"Open it"_s));
        QVERIFY(desk.says(u"id.example.com has a logout page."_s));
        QVERIFY(desk.opened.isEmpty());
        desk.button(u"Open it"_s)->click();
        QCOMPARE(desk.opened.size(), 1);
        QCOMPARE(desk.opened.first().host(), u"id.example.com"_s);
        QVERIFY(!desk.opened.first().toString().contains(u"h.p.s"_s)); // no token in an address
        QVERIFY(desk.says(u"goes on in the browser"_s));
    }

    void givesTheAddressOfAPageThatDoesNotOpen()
    {
        Desk desk;
        desk.browserTrouble = browserError(u"browser.none"_s);
        desk.button(u"Sign out"_s)->click();
        QTRY_VERIFY(desk.button(u"Open it"_s));
        QVERIFY(!desk.hasCopyButton());
        desk.button(u"Open it"_s)->click();
        QVERIFY(desk.says(u"The page https://id.example.com/logout"_s));
        QVERIFY(desk.says(u"No browser can be opened here."_s));
        QVERIFY(!desk.says(u"paste the address"_s)); // nobody signs in
        desk.button(u"Copy link"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), desk.opened.first().toString(QUrl::FullyEncoded));
        desk.browserTrouble.reset();
        desk.button(u"Open it"_s)->click();
        QVERIFY(!desk.hasCopyButton());
    }

    void leadsFromTheLinkToTheRestInTheirOrder()
    {
        Desk desk;
        desk.browserTrouble = browserError(u"browser.none"_s);
        desk.button(u"Sign out"_s)->click();
        QTRY_VERIFY(desk.button(u"Open it"_s));
        const QStringList before = desk.buttonsFrom(desk.dialog);
        QCOMPARE_GE(before.size(), 2);
        for (int i = 0; i < 3; ++i) {
            desk.button(u"Open it"_s)->click();
            QPushButton *copy = desk.button(u"Copy link"_s);
            QVERIFY(copy);
            QCOMPARE(desk.buttonsFrom(copy), QStringList(u"Copy link"_s) + before);
        }
        desk.button(u"Copy link"_s)->setFocus();
        desk.button(u"Open it"_s)->click();
        QVERIFY(desk.dialog->focusWidget());
        QVERIFY(desk.dialog->focusWidget()->isVisible());
    }

    void namesTheProgramThatDoesNotOpenAPage()
    {
        Desk desk;
        desk.button(u"Sign out"_s)->click();
        QTRY_VERIFY(desk.button(u"Open it"_s));
        for (const QString &code : {u"browser.open"_s, u"browser.failed"_s}) {
            desk.browserTrouble = browserError(code, code + u"-er"_s);
            desk.button(u"Open it"_s)->click();
            QVERIFY(desk.says(u"The page https://id.example.com/logout"_s));
            QVERIFY(desk.says(code + u"-er "_s));
            QVERIFY(desk.button(u"Copy link"_s));
        }
    }

    void offersNoPageThatThereIsNot()
    {
        Desk desk(200, false);
        desk.button(u"Sign out"_s)->click();
        QTRY_VERIFY(desk.says(u"You may still be signed in in the browser"_s));
        QVERIFY(!desk.button(u"Open it"_s));
    }

    void triesARevocationAgain()
    {
        Desk desk(503);
        desk.button(u"Sign out"_s)->click();
        QTRY_VERIFY(desk.button(u"Try again"_s));
        QVERIFY(desk.says(u"Refresh token not revoked"_s));
        QVERIFY(desk.says(u"The server answered 503."_s));
        QVERIFY(desk.says(u"It may still live."_s));
        desk.server.on("/revoke", ScriptedAnswer {200, {}, {}});
        desk.button(u"Try again"_s)->click();
        QTRY_VERIFY(desk.says(u"Refresh token revoked"_s));
        QVERIFY(desk.says(u"Access token revoked"_s));
        QVERIFY(!desk.button(u"Try again"_s));
        QVERIFY(desk.button(u"Open it"_s));
    }

    void showsWhatWentOverTheWire()
    {
        Desk desk;
        desk.button(u"Sign out"_s)->click();
        QTRY_VERIFY(desk.button(u"Show details"_s));
        desk.button(u"Show details"_s)->click();
        const QString details = desk.dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(details.contains(u"token=••••••••"_s));
        QVERIFY(details.contains(u"token_type_hint=refresh_token"_s));
        QVERIFY(!details.contains(u"h.p.s"_s));
    }

    void saysWhyItDidNotWork()
    {
        Desk desk;
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainLocked, u"keychain.locked"_s, {}, {}, {}};
        desk.button(u"Sign out"_s)->click();
        QTRY_VERIFY(desk.says(u"ana@example.com isn’t signed out"_s));
        QVERIFY(desk.says(u"Your keychain is locked."_s));
    }

    void signsOutAllTheSameWhereTheKeychainKeepsTheEntry()
    {
        Desk desk;
        desk.store.trouble
            = base::Error {base::Error::Kind::KeychainLocked, u"keychain.held_back"_s, {}, {}, {}};
        desk.button(u"Sign out"_s)->click();
        QTRY_VERIFY(desk.button(u"Sign out all the same"_s));
        QVERIFY(desk.says(u"what it keeps back isn’t revoked, and stays there"_s));
        QVERIFY(desk.server.requests().isEmpty());
        desk.button(u"Sign out all the same"_s)->click();
        QTRY_VERIFY(desk.says(u"Signed out of ana@example.com"_s));
        QVERIFY(desk.says(u"What was at hand was revoked; the keychain may hold a newer one."_s));
        QVERIFY(desk.says(u"Not removed from the keychain"_s));
        QVERIFY(desk.says(u"Your keychain keeps this entry back."_s));
        QVERIFY(!desk.says(u"Removed from the keychain"_s));
    }

    void offersNoOtherWayWhereTheKeychainIsNotToBlame()
    {
        Desk desk;
        QTRY_VERIFY(!desk.cloakroom.isBusy());
        QFile(desk.folder.filePath(u"accounts.json"_s)).remove();
        QVERIFY(QDir().mkpath(desk.folder.filePath(u"accounts.json"_s)));
        desk.button(u"Sign out"_s)->click();
        QTRY_VERIFY(desk.says(u"ana@example.com isn’t signed out"_s));
        QVERIFY(!desk.button(u"Sign out all the same"_s));
    }

    void saysUntilWhenAJwtMayBeAccepted()
    {
        accounts::SignOutReceipt receipt;
        receipt.accessToken = {Outcome::Gone, 200, {}};
        receipt.acceptedUntil = QDateTime(QDate(2026, 11, 25), QTime(13, 30), Qt::UTC);
        const StepList::Step line = SignOutDialog::linesOf(receipt).first();
        QCOMPARE(line.mark, StepList::Mark::Done);
        QVERIFY2(line.detail.contains(u"may accept it until"_s), qPrintable(line.detail));
        QVERIFY2(line.detail.contains(u"14:30"_s), qPrintable(line.detail));
    }

    void tellsEachFateOfAToken_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("lines");
        QTest::addColumn<StepList::Mark>("mark");
        QTest::newRow("gone") << Outcome::Gone << 2 << StepList::Mark::Done;
        QTest::newRow("outdated") << Outcome::Outdated << 2 << StepList::Mark::Attention;
        QTest::newRow("failed") << Outcome::Failed << 2 << StepList::Mark::Failed;
        QTest::newRow("not offered") << Outcome::NotOffered << 2 << StepList::Mark::Attention;
        QTest::newRow("unread") << Outcome::Unread << 2 << StepList::Mark::Attention;
        QTest::newRow("there was none") << Outcome::None << 1 << StepList::Mark::Attention;
    }

    void saysThatAnUnreadClientStays()
    {
        accounts::SignOutReceipt receipt;
        receipt.client = {Outcome::Unread, 0,
            base::Error {base::Error::Kind::KeychainLocked, u"keychain.held_back"_s, {}, {}, {}}};
        const StepList::Step line = SignOutDialog::linesOf(receipt).first();
        QCOMPARE(line.title, u"Client not deleted at the server"_s);
        QCOMPARE(line.mark, StepList::Mark::Attention);
        QCOMPARE(line.detail, u"Your keychain keeps this entry back."_s);
    }

    void tellsEachFateOfAToken()
    {
        QFETCH(Outcome, outcome);
        QFETCH(int, lines);
        QFETCH(StepList::Mark, mark);
        accounts::SignOutReceipt receipt;
        receipt.refreshToken.outcome = outcome;
        receipt.wasKept = false;
        QCOMPARE(SignOutDialog::linesOf(receipt).size(), lines);
        QCOMPARE(SignOutDialog::linesOf(receipt).first().mark, mark);
    }
};

QTEST_MAIN(TestSignOutDialog)
#include "tst_signoutdialog.moc"
