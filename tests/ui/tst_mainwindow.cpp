// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "providers/userproviders.h"
#include "support/memorystore.h"
#include "ui/accountspanel.h"
#include "ui/inspectpage.h"
#include "ui/mainwindow.h"
#include "ui/tokenpage.h"

#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    base::Clock clock = [this] { return now; };
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    accounts::Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, clock,
        [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); }};
    providers::UserProviders ownProviders {folder.filePath(u"providers.json"_s)};
    accounts::KeptPreferences preferences {folder.filePath(u"preferences.json"_s), {}};
    ui::MainWindow window {cloakroom, ownProviders, preferences, {}};

    void show()
    {
        QSignalSpy filled(&window, &ui::MainWindow::filled);
        window.show();
        QTRY_COMPARE(filled.count(), 1);
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As they do while many are renewed one after another.
    void theCountdownsMoveWhileAccountsChange()
    {
        Desk desk;
        auto &book = const_cast<accounts::AccountBook &>(desk.cloakroom.book());
        book.put(signedInEntry(u"a"_s, desk.now, 3600));
        book.put(signedInEntry(u"b"_s, desk.now, 3600));
        desk.show();
        const QModelIndex row
            = desk.window.findChild<ui::AccountsPanel *>()->findChild<QListView *>()->model()->index(0, 0);
        const QVariant before = row.data(Qt::AccessibleTextRole);
        desk.now = desk.now.addSecs(600);
        QTimer changes;
        connect(&changes, &QTimer::timeout, this,
            [&book] { book.update(u"b"_s, [](accounts::Entry &entry) { entry.accessTokenBefore = {}; }); });
        changes.start(100);
        QTRY_VERIFY_WITH_TIMEOUT(row.data(Qt::AccessibleTextRole) != before, 3000);
    }

    void inspectsATokenThatIsDroppedOnIt()
    {
        Desk desk;
        desk.show();
        QMimeData data;
        data.setText(u"ghp_0123456789abcdefghijklmnopqrstuvwxyz"_s);
        QDragEnterEvent enters({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &enters);
        QVERIFY(enters.isAccepted());
        QDropEvent drops({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &drops);
        const auto *page = desk.window.findChild<ui::InspectPage *>();
        QVERIFY(page && page->isVisible());
        QVERIFY(page->findChild<ui::TokenPage *>()->isVisible());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
