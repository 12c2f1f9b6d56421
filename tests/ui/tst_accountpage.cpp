// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"
#include "labels.h"
#include "support/memorystore.h"
#include "ui/accountpage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAccountPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsNotEncrypted()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        const base::Clock clock = [&now] { return now; };
        const QTemporaryDir folder;
        net::Http http(clock);
        support::MemoryStore store;
        accounts::Cloakroom cloakroom(folder.filePath(u"accounts.json"_s), http, store, clock,
            [](const QUrl &, const base::Browser &) { return base::Result<base::Done>(base::Done {}); });
        auto &book = const_cast<accounts::AccountBook &>(cloakroom.book());
        accounts::Entry entry = signedInEntry(u"a"_s, now, 3600);
        book.put(entry);
        ui::AccountPage page(cloakroom);
        page.setAccount(u"a"_s);
        QVERIFY(labels(page).contains(u"https://id.example.com"_s));

        entry.account.server.issuer = u"http://localhost:8000"_s;
        book.put(entry);
        QVERIFY(labels(page).contains(u"http://localhost:8000 · this computer, not encrypted"_s));
        entry.account.server.issuer.clear(); // endpoints by hand, one of them of this computer
        entry.account.server.tokenEndpoint = QUrl(u"http://127.0.0.1:8000/token"_s);
        book.put(entry);
        QVERIFY(labels(page).contains(u"127.0.0.1:8000 · this computer, not encrypted"_s));
    }
};

QTEST_MAIN(TestAccountPage)
#include "tst_accountpage.moc"
