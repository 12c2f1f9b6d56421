// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consentdialog.h"
#include "ui/labels.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace accounts;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::ConsentDialog;
using ui::ConsentQueue;

namespace {

Question aboutGit(const QString &account = u"Work"_s)
{
    Question question;
    question.accountId = u"a"_s;
    question.accountName = account;
    question.asker = {u"/usr/bin/git"_s, u"4711 10"_s, {u"git (4711)"_s, u"bash (4000)"_s}, {}, false, false};
    return question;
}

template <typename T> T *withText(const QWidget &dialog, const QString &text)
{
    for (T *each : dialog.findChildren<T *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

const QString allow = u"Allow"_s;
const QString dontAllow = u"Don’t allow"_s;
const QString once = u"This time only"_s;
const QString hour = u"For an hour"_s;
const QString always = u"Always, this program and this account"_s;

struct Desk
{
    QWidget window;
    QPointer<ConsentDialog> dialog;
    QList<Consent> answers;

    explicit Desk(const Question &question, std::chrono::milliseconds deafness = {})
        : dialog(new ConsentDialog(question, &window, deafness))
    {
        QObject::connect(
            dialog, &ConsentDialog::answered, &window, [this](Consent consent) { answers += consent; });
        window.show();
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        if (deafness.count() == 0)
            QTRY_VERIFY(button(allow)->isEnabled());
    }
    QPushButton *button(const QString &text) const { return withText<QPushButton>(*dialog, text); }
    QRadioButton *radio(const QString &text) const { return withText<QRadioButton>(*dialog, text); }
    bool isGone() const
    {
        return QTest::qWaitFor([this] { return !dialog; });
    }
};

// A queue of questions at a window.
struct QueueDesk
{
    QWidget window;
    ConsentQueue queue {&window};
    QSignalSpy shown {&queue, &ConsentQueue::shown};

    QueueDesk() { window.show(); }
    QStringList visible() const
    {
        QStringList titles;
        for (const auto *each : window.findChildren<ConsentDialog *>()) {
            if (each->isVisible())
                titles += each->windowTitle();
        }
        return titles;
    }
    void press(const QString &text)
    {
        for (auto *each : window.findChildren<ConsentDialog *>()) {
            auto *button = withText<QPushButton>(*each, text);
            if (!each->isVisible())
                continue;
            QTRY_VERIFY(button->isEnabled());
            return button->click();
        }
        QFAIL("nothing is asked");
    }
};

QString titleOf(const QString &account)
{
    return u"Let git have a token of %1?"_s.arg(account);
}

} // namespace

// Asking a person whether a program may have a token.
class TestConsentDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotAClickOnAllowIsANo_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *each :
            {"Escape", "closed", "button", "Return", "Enter", "Space", "Return at a time"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }

    void whatIsNotAClickOnAllowIsANo()
    {
        QFETCH(QString, what);
        Desk desk(aboutGit());
        if (what == u"Escape"_s)
            QTest::keyClick(desk.dialog, Qt::Key_Escape);
        if (what == u"closed"_s)
            desk.dialog->close();
        if (what == u"button"_s)
            desk.button(dontAllow)->click();
        if (what == u"Return"_s)
            QTest::keyClick(desk.dialog->focusWidget(), Qt::Key_Return);
        if (what == u"Enter"_s)
            QTest::keyClick(desk.dialog->focusWidget(), Qt::Key_Enter);
        if (what == u"Space"_s)
            QTest::keyClick(desk.dialog->focusWidget(), Qt::Key_Space);
        if (what == u"Return at a time"_s) {
            desk.radio(hour)->setFocus();
            desk.radio(hour)->click();
            QTest::keyClick(desk.radio(hour), Qt::Key_Return);
            if (desk.dialog)
                desk.dialog->close(); // nothing had happened, or it was a no
        }
        QVERIFY(desk.isGone());
        QCOMPARE(desk.answers, QList {Consent::Deny});
    }

    void whatComesTooEarlyIsNoAnswer()
    {
        Desk desk(aboutGit(), 300ms);
        const auto isAsked = [&desk] { return desk.dialog && desk.dialog->isVisible(); };
        for (const Qt::Key each :
            {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Down}) {
            QTest::keyClick(desk.dialog->windowHandle(), each);
            QVERIFY2(isAsked(), qPrintable(QKeySequence(each).toString()));
        }
        for (const QString &each : {allow, dontAllow}) {
            QTest::mouseClick(desk.button(each), Qt::LeftButton);
            QVERIFY2(isAsked(), qPrintable(each));
        }
        QTest::mouseClick(desk.radio(always), Qt::LeftButton);
        desk.dialog->close();
        QVERIFY(isAsked());
        QVERIFY(desk.answers.isEmpty());
        QVERIFY(desk.radio(once)->isChecked());
        QCOMPARE(desk.button(allow)->accessibleDescription(), u"Can be pressed in a moment"_s);
        QTRY_VERIFY(desk.button(allow)->isEnabled());
        QCOMPARE(desk.button(allow)->accessibleDescription(), QString());
        QCOMPARE(desk.dialog->focusWidget(), desk.button(dontAllow));
        QTest::mouseClick(desk.button(allow), Qt::LeftButton);
        QVERIFY(desk.isGone());
        QCOMPARE(desk.answers, QList {Consent::Once});
    }

    void whatComesBackToTheFrontIsDeafAgain()
    {
        Desk desk(aboutGit());
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(!desk.button(allow)->isEnabled());
        desk.button(allow)->click();
        desk.dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.dialog));
        QTRY_VERIFY(desk.button(allow)->isEnabled());
        QVERIFY(desk.answers.isEmpty());
    }

    void isDeafForHalfASecond()
    {
        QElapsedTimer since;
        since.start();
        QueueDesk desk;
        QObject owner;
        const auto asked = desk.queue.ask(aboutGit(), &owner);
        desk.press(dontAllow);
        QVERIFY(since.elapsed() >= 490);
        QVERIFY(asked.isFinished());
    }

    void theFocusIsOnTheNo()
    {
        const Desk desk(aboutGit());
        QCOMPARE(desk.dialog->focusWidget(), desk.button(dontAllow));
        QVERIFY(!desk.button(allow)->isDefault());
    }

    void aClickOnAllowSaysForHowLong_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<Consent>("consent");
        QTest::newRow("as it is") << QString() << Consent::Once;
        QTest::newRow("once") << once << Consent::Once;
        QTest::newRow("hour") << hour << Consent::Hour;
        QTest::newRow("always") << always << Consent::Always;
    }

    void aClickOnAllowSaysForHowLong()
    {
        QFETCH(QString, time);
        QFETCH(Consent, consent);
        Desk desk(aboutGit());
        if (!time.isEmpty())
            desk.radio(time)->click();
        QTest::mouseClick(desk.button(allow), Qt::LeftButton);
        QVERIFY(desk.isGone());
        QCOMPARE(desk.answers, QList {consent});
    }

    void offersWhatCanBeRemembered_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("forAnHour");
        QTest::addColumn<bool>("forEver");
        QTest::newRow("a program") << u"git"_s << true << true;
        QTest::newRow("an interpreter") << u"python"_s << true << false;
        QTest::newRow("another machine") << u"ssh"_s << true << false;
        QTest::newRow("a container") << u"unknown"_s << false << false;
    }

    void offersWhatCanBeRemembered()
    {
        QFETCH(QString, who);
        QFETCH(bool, forAnHour);
        QFETCH(bool, forEver);
        Question question = aboutGit();
        question.asker.runsOthers = who == u"python"_s;
        if (who == u"ssh"_s)
            question.asker.remote = u"ssh build.example"_s;
        if (who == u"unknown"_s)
            question.asker = Asker();
        const Desk desk(question);
        QVERIFY(desk.radio(once)->isChecked());
        QCOMPARE(desk.radio(hour)->isEnabled(), forAnHour);
        QCOMPARE(desk.radio(always)->isEnabled(), forEver);
        QCOMPARE(desk.radio(always)->accessibleDescription().isEmpty(), forEver);
        QVERIFY(forEver || labels(*desk.dialog).contains(desk.radio(always)->accessibleDescription()));
    }

    void eachTimeOffersNoTime()
    {
        Question question = aboutGit();
        question.isEachTime = true;
        Desk desk(question);
        QVERIFY(desk.dialog->findChildren<QRadioButton *>().isEmpty());
        QVERIFY(labels(*desk.dialog).contains(u"This account asks each time."_s));
        desk.button(allow)->click();
        QCOMPARE(desk.answers, QList {Consent::Once});
    }

    void showsForeignTextAsItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("markup") << u"<b>x<br>"_s << u"<b>x<br>"_s;
        QTest::newRow("an entity") << u"&lt;x&gt; &x"_s << u"&lt;x&gt; &x"_s;
        QTest::newRow("a mnemonic") << u"R&D"_s << u"R&D"_s;
    }

    void showsForeignTextAsItIs()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        Question question = aboutGit(name);
        question.asker.program = u"/opt/"_s + name;
        const Desk desk(question);
        QVERIFY(labels(*desk.dialog).contains(u"/opt/"_s + shown));
        QVERIFY(labels(*desk.dialog).contains(u"Let %1 have a token of %1?"_s.arg(shown)));
        for (const QLabel *each : desk.dialog->findChildren<QLabel *>())
            QCOMPARE(each->textFormat(), Qt::PlainText);
    }

    void allOfItIsToBeRead_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("usual") << u"/usr/bin/git"_s;
        QTest::newRow("long") << u"/opt/"_s + QString(4000, u'x');
        QTest::newRow("long, with words") << u"/opt/"_s + u"many words "_s.repeated(300);
        QTest::newRow("wide") << u"/opt/"_s + QString(300, u'W');
    }

    void allOfItIsToBeRead()
    {
        QFETCH(QString, program);
        Question question = aboutGit(QString(300, u'W'));
        question.asker.program = program;
        question.request.resource = u"https://"_s + QString(500, u'w');
        question.asker.remote = u"ssh "_s + QString(120, u'W');
        const Desk desk(question);
        for (const QLabel *each : desk.dialog->findChildren<QLabel *>()) {
            if (!each->isVisible())
                continue;
            const int least
                = each->hasHeightForWidth() ? each->heightForWidth(each->width()) : each->sizeHint().height();
            QVERIFY2(each->height() >= least, qPrintable(each->text()));
            QVERIFY2(each->wordWrap() || each->width() >= each->sizeHint().width(), qPrintable(each->text()));
        }
        for (const QAbstractButton *each : desk.dialog->findChildren<QAbstractButton *>())
            QVERIFY2(each->width() >= each->minimumSizeHint().width(), qPrintable(each->text()));
        QVERIFY(desk.dialog->width() < 1000);
    }

    void asksOneAfterTheOther()
    {
        QueueDesk desk;
        QObject owner;
        const auto one = desk.queue.ask(aboutGit(u"1"_s), &owner);
        const auto two = desk.queue.ask(aboutGit(u"2"_s), &owner);
        const auto three = desk.queue.ask(aboutGit(u"3"_s), &owner);
        QCOMPARE(desk.visible(), QStringList {titleOf(u"1"_s)});
        QCOMPARE(desk.shown.size(), 1);
        desk.press(allow);
        QVERIFY(one.isFinished());
        QVERIFY(*one.result() == Consent::Once);
        QTRY_COMPARE(desk.visible(), QStringList {titleOf(u"2"_s)});
        QVERIFY(!two.isFinished());
        QCOMPARE(desk.shown.size(), 2);
        desk.press(dontAllow);
        QVERIFY(two.isFinished());
        QVERIFY(*two.result() == Consent::Deny);
        QTRY_COMPARE(desk.visible(), QStringList {titleOf(u"3"_s)});
        desk.press(allow);
        QVERIFY(three.isFinished());
        QTRY_VERIFY(desk.window.findChildren<ConsentDialog *>().isEmpty());
    }

    void goesOnWhenNobodyWantsToKnow()
    {
        QueueDesk desk;
        auto first = std::make_unique<QObject>();
        auto second = std::make_unique<QObject>();
        QObject third;
        desk.queue.ask(aboutGit(u"1"_s), first.get());
        desk.queue.ask(aboutGit(u"2"_s), second.get());
        desk.queue.ask(aboutGit(u"3"_s), &third);
        second.reset(); // before it was its turn
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(desk.visible(), QStringList {titleOf(u"1"_s)});
        first.reset();
        QTRY_COMPARE(desk.visible(), QStringList {titleOf(u"3"_s)});
        QCOMPARE(desk.shown.size(), 2);
    }

    void goesWithItsWindow()
    {
        QObject owner;
        base::Future<Consent> one;
        {
            QueueDesk desk;
            one = desk.queue.ask(aboutGit(u"1"_s), &owner);
            desk.queue.ask(aboutGit(u"2"_s), &owner);
        }
        QVERIFY(one.resultCount() == 0);
    }
};

QTEST_MAIN(TestConsentDialog)
#include "tst_consentdialog.moc"
