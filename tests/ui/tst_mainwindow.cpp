// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "providers/userproviders.h"
#include "support/memorystore.h"
#include "ui/accountspanel.h"
#include "ui/mainwindow.h"

#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As they do while many are renewed one after another.
    void theCountdownsMoveWhileAccountsChange()
    {
        QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        const base::Clock clock = [&now] { return now; };
        const QTemporaryDir folder;
        net::Http http(clock);
        support::MemoryStore store;
        accounts::Cloakroom cloakroom(folder.filePath(u"accounts.json"_s), http, store, clock,
            [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); });
        auto &book = const_cast<accounts::AccountBook &>(cloakroom.book());
        book.put(signedInEntry(u"a"_s, now, 3600));
        book.put(signedInEntry(u"b"_s, now, 3600));
        providers::UserProviders ownProviders(folder.filePath(u"providers.json"_s));
        accounts::KeptPreferences preferences(folder.filePath(u"preferences.json"_s), {});
        ui::MainWindow window(cloakroom, ownProviders, preferences, {});
        QSignalSpy filled(&window, &ui::MainWindow::filled);
        window.show();
        QTRY_COMPARE(filled.count(), 1);

        const QModelIndex row
            = window.findChild<ui::AccountsPanel *>()->findChild<QListView *>()->model()->index(0, 0);
        const QVariant before = row.data(Qt::AccessibleTextRole);
        now = now.addSecs(600);
        QTimer changes;
        connect(&changes, &QTimer::timeout, this,
            [&book] { book.update(u"b"_s, [](accounts::Entry &entry) { entry.accessTokenBefore = {}; }); });
        changes.start(100);
        QTRY_VERIFY_WITH_TIMEOUT(row.data(Qt::AccessibleTextRole) != before, 3000);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
