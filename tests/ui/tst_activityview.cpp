// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/activity.h"
#include "explain/activityexport.h"
#include "labels.h"
#include "ui/activityview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using accounts::Event;
using ui::ActivityModel;
using ui::ActivityView;

namespace {

const QString id = u"0123456789abcdef0123456789abcdef"_s;

oauth::Exchange renewal(int status = 200)
{
    base::HttpRequest request;
    request.method = "POST";
    request.url = QUrl(u"https://op.example/token"_s);
    request.body = "grant_type=refresh_token&refresh_token=the-refresh-token&client_id=cloakroom";
    base::HttpAnswer answer;
    answer.status = status;
    answer.headers = {{"Retry-After", "120"}};
    answer.body = R"({"access_token":"a"})";
    return oauth::Exchange::of(request, answer);
}

base::Result<base::Done> busy()
{
    return base::failure(base::Error::Kind::Busy, u"token.busy"_s, u"200"_s, u"503"_s, u"op.example"_s);
}

struct Desk
{
    QTemporaryDir top;
    QDateTime now = QDateTime(QDate(2026, 11, 25), QTime(13, 2, 11), Qt::UTC);
    base::Clock clock = [this] { return now; };
    net::Http http {clock};
    accounts::Activity activity {http, clock};
    ActivityView view {activity, clock};
    QTreeView *list = view.findChild<QTreeView *>();
    QLineEdit *search = view.findChild<QLineEdit *>();

    Desk()
    {
        activity.keepIn(top.filePath(u"activity"_s));
        view.resize(760, 500);
    }

    void record(const Event &event, const QList<oauth::Exchange> &exchanges = {})
    {
        const QObject flow;
        for (const auto &exchange : exchanges)
            activity.add(&flow, exchange);
        activity.record(id, event, &flow);
        now = now.addSecs(60);
    }
    void show()
    {
        view.setAccount(id);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all += list->model()->index(row, 0).data().toString();
        return all;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : view.findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
};

} // namespace

class TestActivityView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst()
    {
        Desk desk;
        desk.record(Event::signIn(base::Done {}));
        desk.record(Event::renewal(busy()));
        desk.show();
        QCOMPARE(desk.titles(), (QStringList {u"Could not renew"_s, u"Signed in"_s}));
        const QString spoken = desk.list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"attention: Could not renew"_s), qPrintable(spoken));
    }

    void saysThatNothingHasHappened()
    {
        Desk desk;
        desk.show();
        QVERIFY(!labels(desk.view).filter(u"Nothing has happened"_s).isEmpty());
        QVERIFY(!desk.button(u"Export…"_s)->isEnabled());
        desk.record(Event::signIn(base::Done {}));
        QVERIFY(labels(desk.view).filter(u"Nothing has happened"_s).isEmpty());
        QVERIFY(desk.button(u"Export…"_s)->isEnabled());
    }

    void saysWhatIsMissing()
    {
        Desk desk;
        desk.record(Event::signIn(base::Done {}));
        QFile file(desk.top.filePath(u"activity/"_s + id + u".jsonl"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write("half a li\n");
        file.close();
        desk.show();
        QVERIFY(!labels(desk.view).filter(u"1 entry was damaged"_s).isEmpty());
    }

    void unfoldsWithTheKeyboard()
    {
        Desk desk;
        desk.record(Event::renewal(base::Done {}), {renewal()});
        desk.show();
        desk.list->setFocus();
        QTest::keyClick(desk.list, Qt::Key_Down);
        const QModelIndex event = desk.list->model()->index(0, 0);
        desk.list->setCurrentIndex(event);
        QTest::keyClick(desk.list, Qt::Key_Right);
        QVERIFY(desk.list->isExpanded(event));
        QTest::keyClick(desk.list, Qt::Key_Down);
        const QString details = desk.list->currentIndex().data().toString();
        QVERIFY2(details.startsWith(u"POST https://op.example/token"_s), qPrintable(details));
        QVERIFY(details.contains(u"refresh_token=••••••••"_s));
        QVERIFY(details.contains(u"→ 200"_s));
        QTest::keyClick(desk.list, Qt::Key_Left);
        QTest::keyClick(desk.list, Qt::Key_Left);
        QVERIFY(!desk.list->isExpanded(event));
    }

    void showsWhichEventHasTheKeyboard()
    {
        Desk desk;
        desk.record(Event::renewal(busy()));
        desk.show();
        desk.list->setCurrentIndex(desk.list->model()->index(0, 0));
        desk.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.view));
        desk.list->setFocus();
        const QImage focused = desk.list->viewport()->grab().toImage();
        desk.search->setFocus();
        QVERIFY(desk.list->viewport()->grab().toImage() != focused);
    }

    void staysUnfoldedWhenSomethingHappens()
    {
        Desk desk;
        desk.record(Event::renewal(base::Done {}), {renewal()});
        desk.show();
        desk.list->expand(desk.list->model()->index(0, 0));
        desk.list->setCurrentIndex(desk.list->model()->index(0, 0, desk.list->model()->index(0, 0)));
        const QString before = desk.list->currentIndex().data().toString();
        desk.record(Event::renewal(busy()), {renewal(503)});
        QCOMPARE(desk.titles().size(), 2);
        QVERIFY(desk.list->isExpanded(desk.list->model()->index(1, 0)));
        QCOMPARE(desk.list->currentIndex().data().toString(), before);
        QCOMPARE(desk.list->currentIndex().parent().row(), 1);
    }

    void findsWordsOfAnEventAndOfWhatWasExchanged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("a title") << u"SIGNED"_s << QStringList {u"Signed in"_s};
        QTest::newRow("an answer") << u"Retry-After: 120"_s << QStringList {u"Could not renew"_s};
        QTest::newRow("nowhere") << u"elsewhere"_s << QStringList {};
    }

    void findsWordsOfAnEventAndOfWhatWasExchanged()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, titles);
        Desk desk;
        desk.record(Event::signIn(base::Done {}));
        desk.record(Event::renewal(busy()), {renewal(503)});
        desk.show();
        desk.search->setText(text);
        QCOMPARE(desk.titles(), titles);
        desk.search->clear();
        QCOMPARE(desk.titles().size(), 2);
    }

    void copiesACommandWithVariables()
    {
        Desk desk;
        desk.record(Event::signIn(base::Done {}));
        desk.record(Event::renewal(base::Done {}), {renewal()});
        desk.show();
        QPushButton *copy = desk.button(u"Copy as curl"_s);
        desk.list->setCurrentIndex(desk.list->model()->index(1, 0));
        QVERIFY(!copy->isEnabled()); // nothing was exchanged
        desk.list->setCurrentIndex(desk.list->model()->index(0, 0));
        copy->click();
        QVERIFY(QApplication::clipboard()->text().contains(u"'refresh_token='\"$REFRESH_TOKEN\""_s));
    }

    void turnsToAnotherAccount()
    {
        Desk desk;
        desk.record(Event::signIn(base::Done {}));
        desk.show();
        desk.search->setText(u"x"_s);
        desk.view.setAccount(u"fedcba9876543210fedcba9876543210"_s);
        QVERIFY(desk.titles().isEmpty());
        QVERIFY(desk.search->text().isEmpty());
    }

    void exportsToAFile()
    {
        Desk desk;
        desk.record(Event::renewal(busy()), {renewal(503)});
        desk.show();
        desk.button(u"Export…"_s)->click();
        auto *dialog = desk.view.findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString file = desk.top.filePath(u"out.json"_s);
        Q_EMIT dialog->fileSelected(file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto events = QJsonDocument::fromJson(written.readAll()).array();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0][u"kind"_s].toString(), u"renewal_failed"_s);
        QVERIFY(!labels(desk.view).filter(u"Exported to"_s).isEmpty());
    }

    void exportsNoFormula_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"invalid_grant"_s << "\"invalid_grant\""_ba;
        QTest::newRow("equals") << u"=HYPERLINK(\"x\")"_s << "\"'=HYPERLINK(\"\"x\"\")\""_ba;
        QTest::newRow("plus") << u"+1"_s << "\"'+1\""_ba;
        QTest::newRow("minus") << u"-1"_s << "\"'-1\""_ba;
        QTest::newRow("at") << u"@SUM(A1)"_s << "\"'@SUM(A1)\""_ba;
        QTest::newRow("tab") << u"\t=1"_s << "\"'\t=1\""_ba;
    }

    void exportsNoFormula()
    {
        QFETCH(QString, code);
        QFETCH(QByteArray, cell);
        Event event = Event::renewal(base::failure(base::Error::Kind::Refused, code));
        event.at = QDateTime(QDate(2026, 11, 25), QTime(13, 2, 11), Qt::UTC);
        const QByteArray csv = explain::toCsv({event});
        QVERIFY2(csv.contains(',' + cell + ','), csv.constData());
        QVERIFY(csv.contains("\r\n\"2026-11-25T13:02:11Z\",\"renewal_failed\""));
    }

    void exportsText()
    {
        Event event = Event::renewal(busy());
        event.at = QDateTime(QDate(2026, 11, 25), QTime(13, 2, 11), Qt::UTC);
        event.put({renewal(503)});
        const QByteArray text = explain::toText({event});
        QVERIFY(text.startsWith("2026-11-25T13:02:11Z  Could not renew\n    "));
        QVERIFY(text.contains("\n    POST https://op.example/token\n    grant_type=refresh_token"));
        QVERIFY(text.contains("ask for a new access token"));
    }

    void isAModelThatKeepsItsPromises()
    {
        ActivityModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Event> events;
        for (int i = 0; i < 3; ++i) {
            Event event = Event::renewal(base::Done {});
            event.at = QDateTime::fromSecsSinceEpoch(i, Qt::UTC);
            event.put({renewal()});
            events += event;
            model.setEvents(events);
        }
        QCOMPARE(model.rowCount(), 3);
        QSignalSpy resets(&model, &ActivityModel::modelReset);
        model.setEvents(events.mid(1)); // the oldest went
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_MAIN(TestActivityView)
#include "tst_activityview.moc"
