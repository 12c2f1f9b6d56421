// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoprovider.h"

#include "support/awaited.h"
#include "support/memorystore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using namespace Qt::StringLiterals;

namespace {

const QString key = u"demo provider"_s;

struct Desk
{
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, clock, {}};
    DemoProvider provider {store, cloakroom, clock};
    AccountBook &book = const_cast<AccountBook &>(cloakroom.book());

    Desk() { store.items.insert(key, crypto::Secret("what it knew")); }

    base::Future<base::Done> list(const QString &id)
    {
        Entry entry;
        entry.account.id = id;
        entry.account.client.clientId = demo::DemoServer::clientId();
        return book.put(entry);
    }
};

} // namespace

// What the demo provider must know after a restart.
class TestDemoProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsWithItsLastAccount()
    {
        Desk desk;
        QVERIFY(support::awaited(desk.provider.goOn()));
        QVERIFY(support::awaited(desk.list(u"a"_s)));
        QVERIFY(support::awaited(desk.list(u"b"_s)));
        QVERIFY(support::awaited(desk.book.remove(u"a"_s)));
        QTRY_VERIFY(!desk.cloakroom.isBusy());
        QVERIFY(desk.store.items.contains(key));
        QVERIFY(support::awaited(desk.book.remove(u"b"_s)));
        QTRY_VERIFY(!desk.store.items.contains(key));
    }

    // Its sign-in had it kept when the other was the last.
    void knowsAgainWhatAnAccountNeedsThatIsListedLater()
    {
        Desk desk;
        QVERIFY(support::awaited(desk.provider.goOn()));
        QVERIFY(support::awaited(desk.list(u"a"_s)));
        QVERIFY(support::awaited(desk.book.remove(u"a"_s)));
        QTRY_VERIFY(!desk.store.items.contains(key));
        QVERIFY(support::awaited(desk.list(u"b"_s)));
        QTRY_VERIFY(desk.store.items.contains(key));
    }

    void forgetsNothingOfAnAccountThatCameInBetween()
    {
        Desk desk;
        QVERIFY(support::awaited(desk.provider.goOn()));
        desk.store.holdsWrites = true;
        QVERIFY(support::awaited(desk.list(u"a"_s)));
        QTRY_COMPARE(desk.store.waiting(), 1);
        QVERIFY(support::awaited(desk.book.remove(u"a"_s)));
        QVERIFY(support::awaited(desk.list(u"b"_s)));
        QCOMPARE(desk.store.waiting(), 1); // one after the other
        desk.store.holdsWrites = false;
        desk.store.release();
        QTRY_VERIFY(!desk.cloakroom.isBusy());
        QVERIFY(desk.store.items.contains(key));
        QVERIFY(!desk.store.calls.contains(u"remove "_s + key));
    }
};

QTEST_GUILESS_MAIN(TestDemoProvider)
#include "tst_demoprovider.moc"
