// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "labels.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "ui/accountspanel.h"

#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::AccountsPanel;

namespace {

// How much of a widget is painted anew.
class Repaints : public QObject
{
public:
    int height = 0;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            height = qMax(height, static_cast<QPaintEvent *>(event)->region().boundingRect().height());
        return QObject::eventFilter(watched, event);
    }
};

struct Desk
{
    base::Clock clock = [] { return QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC); };
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    accounts::Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, clock,
        [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); }};
    std::unique_ptr<AccountsPanel> panel;
    QListView *list = nullptr;
    QLineEdit *search = nullptr;

    Desk()
    {
        put(u"a"_s, u"ana@example.com"_s, u"https://id.example.com/realms/dev"_s);
        put(u"b"_s, u"ben@contoso.com"_s, u"https://login.contoso.com"_s);
        put(u"c"_s, u"ana@contoso.com"_s, u"https://login.contoso.com"_s);
        panel = std::make_unique<AccountsPanel>(cloakroom);
        list = panel->findChild<QListView *>();
        search = panel->findChild<QLineEdit *>();
        panel->resize(288, 600);
        panel->show();
    }

    void put(const QString &id, const QString &email, const QString &issuer)
    {
        accounts::Entry entry = entryNamed(id, email);
        entry.account.server.issuer = issuer;
        entry.account.client.clientId = u"client-of-"_s + id;
        entry.account.person.name = u"Somebody Ärmel"_s;
        book().put(entry);
    }
    void group(const QString &id, const QString &name)
    {
        book().update(id, [&name](accounts::Entry &entry) { entry.account.settings.group = name; });
    }
    accounts::AccountBook &book() { return const_cast<accounts::AccountBook &>(cloakroom.book()); }

    QStringList shown() const
    {
        QStringList ids;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            ids += list->model()->index(row, 0).data(ui::AccountListModel::IdRole).toString();
        return ids;
    }
};

} // namespace

class TestAccountsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAccounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("nothing asked") << QString() << QStringList {u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("e-mail, in any case") << u"ANA@"_s << QStringList {u"a"_s, u"c"_s};
        QTest::newRow("name") << u"ärmel"_s << QStringList {u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("host") << u"login.contoso"_s << QStringList {u"b"_s, u"c"_s};
        QTest::newRow("issuer") << u"/realms/dev"_s << QStringList {u"a"_s};
        QTest::newRow("client ID") << u"client-of-b"_s << QStringList {u"b"_s};
        QTest::newRow("two words, in any order") << u"contoso ana"_s << QStringList {u"c"_s};
        QTest::newRow("nowhere") << u"dora"_s << QStringList {};
    }

    void findsAccounts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        const Desk desk;
        desk.search->setText(text);
        QCOMPARE(desk.shown(), ids);
        QCOMPARE(labels(*desk.panel).filter(u"No account has"_s).size(), ids.isEmpty() ? 1 : 0);
    }

    void leavesWhatIsLookedAtWhileSomebodyTypes()
    {
        const Desk desk;
        desk.panel->select(u"a"_s);
        QSignalSpy changes(desk.panel.get(), &AccountsPanel::currentChanged);
        desk.search->setText(u"contoso"_s);
        QCOMPARE(desk.panel->current(), u"a"_s);
        QVERIFY(!desk.list->currentIndex().isValid());
        desk.search->clear();
        QCOMPARE(desk.list->currentIndex().data(ui::AccountListModel::IdRole).toString(), u"a"_s);
        QCOMPARE(changes.count(), 0);
    }

    void goesIntoTheListAndBackWithTheKeyboard()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(desk.panel.get()));
        desk.panel->search();
        QVERIFY(desk.search->hasFocus());
        QTest::keyClicks(desk.search, u"contoso"_s);
        QTest::keyClick(desk.search, Qt::Key_Down);
        QVERIFY(desk.list->hasFocus());
        QCOMPARE(desk.panel->current(), u"b"_s);
        desk.panel->search();
        QTest::keyClick(desk.search, Qt::Key_Escape);
        QVERIFY(desk.search->text().isEmpty());
        QVERIFY(desk.list->hasFocus());
        QCOMPARE(desk.shown().size(), 3);
        QCOMPARE(desk.panel->current(), u"b"_s);
    }

    void showsAnAccountThatASearchHides()
    {
        const Desk desk;
        desk.search->setText(u"contoso"_s);
        desk.panel->select(u"a"_s);
        QCOMPARE(desk.panel->current(), u"a"_s);
        QVERIFY(desk.search->text().isEmpty());
    }

    void goesOnToTheNextWhenAnAccountGoes()
    {
        Desk desk;
        desk.panel->select(u"b"_s);
        QSignalSpy changes(desk.panel.get(), &AccountsPanel::currentChanged);
        QVERIFY(support::awaited(desk.book().remove(u"b"_s)));
        QCOMPARE(desk.shown(), (QStringList {u"a"_s, u"c"_s}));
        QVERIFY(desk.panel->current() != u"b"_s);
        QVERIFY(changes.count() > 0);
    }

    void putsAGroupTogether()
    {
        Desk desk;
        const int plain = desk.list->sizeHintForRow(0);
        desk.group(u"a"_s, u"Work"_s);
        desk.group(u"b"_s, u"Home"_s);
        QCOMPARE(desk.shown(), (QStringList {u"c"_s, u"b"_s, u"a"_s}));
        QCOMPARE(desk.list->sizeHintForRow(0), plain);
        QVERIFY(desk.list->sizeHintForRow(1) > plain); // with the group's name over it
        desk.group(u"c"_s, u"Work"_s);
        QCOMPARE(desk.shown(), (QStringList {u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(desk.list->sizeHintForRow(2), plain);
        QVERIFY(desk.list->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"Work"_s));
        desk.search->setText(u"work"_s);
        QCOMPARE(desk.shown(), (QStringList {u"a"_s, u"c"_s}));
    }

    void movesAnAccountAmongThoseOfItsGroup()
    {
        Desk desk;
        desk.panel->select(u"c"_s);
        desk.panel->move(-1);
        QCOMPARE(desk.shown(), (QStringList {u"a"_s, u"c"_s, u"b"_s}));
        QCOMPARE(desk.panel->current(), u"c"_s);
        desk.panel->move(1);
        desk.panel->move(1); // it is the last already
        QCOMPARE(desk.shown(), (QStringList {u"a"_s, u"b"_s, u"c"_s}));
        desk.group(u"c"_s, u"Work"_s);
        desk.panel->move(-1);
        QCOMPARE(desk.shown(), (QStringList {u"a"_s, u"b"_s, u"c"_s}));
    }

    void movesDownBeforeAGroupThatComesEarlierInTheFile()
    {
        Desk desk;
        desk.group(u"a"_s, u"Work"_s);
        QCOMPARE(desk.shown(), (QStringList {u"b"_s, u"c"_s, u"a"_s}));
        desk.panel->select(u"b"_s);
        desk.panel->move(1);
        QCOMPARE(desk.shown(), (QStringList {u"c"_s, u"b"_s, u"a"_s}));
    }

    void movesAnAccountThatIsDropped()
    {
        Desk desk;
        QAbstractItemModel *model = desk.list->model();
        const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(2, 0)}));
        QVERIFY(!model->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {})); // the view removes nothing
        QCOMPARE(desk.shown(), (QStringList {u"c"_s, u"a"_s, u"b"_s}));
        const std::unique_ptr<QMimeData> first(model->mimeData({model->index(0, 0)}));
        model->dropMimeData(first.get(), Qt::MoveAction, 3, 0, {});
        QCOMPARE(desk.shown(), (QStringList {u"a"_s, u"b"_s, u"c"_s}));
    }

    void paintsTheRowThatChanged()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(desk.panel.get()));
        QCoreApplication::processEvents();
        Repaints repaints;
        desk.list->viewport()->installEventFilter(&repaints);
        accounts::Entry changed = *desk.cloakroom.book().find(u"b"_s);
        changed.state = accounts::State::SignInAgain;
        desk.book().put(changed);
        QTRY_VERIFY(repaints.height > 0);
        QVERIFY(repaints.height <= desk.list->sizeHintForRow(1));
    }

    void leadsToOtherTokensBelowTheAccounts()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(desk.panel.get()));
        QPushButton *inspect = nullptr;
        for (auto *each : desk.panel->findChildren<QPushButton *>()) {
            if (each->text() == u"Inspect a token…"_s)
                inspect = each;
        }
        QVERIFY(inspect);
        QCOMPARE(inspect->accessibleDescription(), u"Paste or drop any token"_s);
        const auto below
            = [&] { return inspect->mapTo(desk.panel.get(), QPoint()).y() - desk.list->geometry().bottom(); };
        QTRY_COMPARE(desk.list->height(), 3 * desk.list->sizeHintForRow(0));
        QTRY_VERIFY(below() > 0 && below() < desk.list->sizeHintForRow(0));
        desk.list->setFocus();
        QTest::keyClick(desk.list, Qt::Key_Tab);
        QSignalSpy asked(desk.panel.get(), &AccountsPanel::inspectAsked);
        QTest::keyClick(desk.panel->focusWidget(), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        for (int more = 0; more < 30; ++more)
            desk.put(u"more"_s + QString::number(more), u"x@example.com"_s, u"https://id.example.com"_s);
        QTRY_VERIFY(desk.list->verticalScrollBar()->maximum() > 0);
        QVERIFY(below() > 0);
        QVERIFY(desk.panel->rect().contains(inspect->geometry()));
        desk.search->setText(u"nowhere"_s);
        QTRY_COMPARE(desk.list->height(), 1);
    }

    void tellsOfAnEntryThatTheKeychainKeepsBack()
    {
        Desk desk;
        const auto unlock = [&desk] {
            const auto buttons = desk.panel->findChildren<QPushButton *>();
            return std::ranges::any_of(buttons, [&desk](const QPushButton *each) {
                return each->text() == u"Unlock"_s && each->isVisibleTo(desk.panel.get());
            });
        };
        QVERIFY(labels(*desk.panel).contains(u"Refresh tokens are in your keychain"_s));
        QVERIFY(!unlock());
        desk.store.readTrouble
            = base::Error {base::Error::Kind::KeychainLocked, u"keychain.held_back"_s, {}, {}, {}};
        desk.cloakroom.open();
        QTRY_VERIFY(labels(*desk.panel).contains(u"Your keychain keeps an entry back"_s));
        QVERIFY(unlock());
        desk.store.readTrouble->code = u"keychain.locked"_s; // of another collection
        desk.cloakroom.unlockKeychain();
        QTRY_VERIFY(labels(*desk.panel).contains(u"Your keychain is locked"_s));
        QVERIFY(unlock());
        desk.store.readTrouble.reset();
        desk.cloakroom.unlockKeychain();
        QTRY_VERIFY(labels(*desk.panel).contains(u"Refresh tokens are in your keychain"_s));
        QVERIFY(!unlock());
    }
};

QTEST_MAIN(TestAccountsPanel)
#include "tst_accountspanel.moc"
