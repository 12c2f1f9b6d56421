// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountbook.h"
#include "support/awaited.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using support::awaited;

namespace {

Entry entryOf(const QString &id)
{
    Entry entry;
    entry.account.id = id;
    entry.account.server.issuer = QStringLiteral("https://id.example");
    entry.account.server.authorizationEndpoint = QUrl(QStringLiteral("https://id.example/authorize"));
    entry.account.server.tokenEndpoint = QUrl(QStringLiteral("https://id.example/token"));
    entry.account.client.clientId = QStringLiteral("desk");
    entry.account.client.clientSecret = crypto::Secret("canary-client-secret");
    entry.account.client.redirect.ports = {4711, 4712};
    entry.account.client.redirectUri = QUrl(QStringLiteral("http://127.0.0.1:4712/callback"));
    entry.account.client.resource = QStringLiteral("https://api.example.com/");
    entry.account.server.quirks.scopeSeparator = QStringLiteral(",");
    entry.account.client.scopes = oauth::Scopes::parse(QStringLiteral("openid notes:read"));
    entry.account.client.extraParameters = {{QStringLiteral("audience"), QStringLiteral("a b&c")}};
    entry.account.person.subject = QStringLiteral("s-") + id;
    entry.account.person.email = QStringLiteral("ana@example.com");
    entry.account.granted = oauth::Scopes::parse(QStringLiteral("openid"));
    entry.account.signedInAt = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    entry.credential = Credential {};
    entry.credential->tokens.refreshToken = crypto::Secret("canary-refresh-token");
    return entry;
}

} // namespace

class TestAccountBook : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;

    QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList idsOf(const AccountBook &book)
    {
        QStringList ids;
        for (const Entry &entry : book.entries())
            ids += entry.account.id;
        return ids;
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    // With earlier damage.
    void fillThePlacesOfCopies() const
    {
        for (int i = 1; i <= 99; ++i) {
            QFile old(m_file + (i == 1 ? QStringLiteral(".damaged") : QStringLiteral(".damaged-%1").arg(i)));
            QVERIFY(old.open(QIODevice::WriteOnly));
        }
    }

    static base::Error onlyTrouble(QSignalSpy &troubles)
    {
        return troubles.size() == 1 ? troubles.takeFirst().first().value<base::Error>() : base::Error();
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_file = m_folder.filePath(QString::number(++number) + QStringLiteral("/accounts.json"));
    }

    void startsEmptyWithoutAFile()
    {
        AccountBook book(m_file);
        QVERIFY(book.load());
        QVERIFY(book.entries().isEmpty());
    }

    void remembersEverythingThatIsNotSecret()
    {
        {
            AccountBook book(m_file);
            QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
            QVERIFY(awaited(book.put(entryOf(QStringLiteral("two")))));
        }
        AccountBook again(m_file);
        QVERIFY(again.load());
        QCOMPARE(again.entries().size(), 2);
        const Entry expected = entryOf(QStringLiteral("one"));
        const Entry *entry = again.find(QStringLiteral("one"));
        QVERIFY(entry);
        QCOMPARE(entry->state, State::Opening);
        QCOMPARE(entry->account.toJson(), expected.account.toJson());
        QCOMPARE(entry->account.client.redirect, expected.account.client.redirect);
        QCOMPARE(entry->account.client.extraParameters, expected.account.client.extraParameters);
        QCOMPARE(entry->account.signedInAt, expected.account.signedInAt);
    }

    void writesNoSecret()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QVERIFY(content().contains("ana@example.com"));
        QVERIFY(!content().contains("canary"));
    }

    void keepsFileAndFolderToTheUser()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_file).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(m_file).path()).permissions() & others));
    }

    void tellsWhatChanged()
    {
        AccountBook book(m_file);
        QSignalSpy added(&book, &AccountBook::added);
        QSignalSpy changed(&book, &AccountBook::changed);
        QSignalSpy removed(&book, &AccountBook::removed);
        const Entry entry = entryOf(QStringLiteral("one"));
        QVERIFY(awaited(book.put(entry)));
        QVERIFY(awaited(book.put(entry)));
        QVERIFY(awaited(book.remove(entry.account.id)));
        QCOMPARE(added.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!book.find(entry.account.id));
    }

    void doesNotBringARemovedAccountBack()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QVERIFY(awaited(book.remove(QStringLiteral("one"))));
        QVERIFY(
            awaited(book.update(QStringLiteral("one"), [](Entry &entry) { entry.state = State::SignedIn; })));
        QVERIFY(book.entries().isEmpty());
    }

    void startsWithAFileCutAtAnyByteAndKeepsACopy()
    {
        {
            AccountBook book(m_file);
            QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        }
        const QByteArray whole = content();
        for (qsizetype cut = 0; cut < whole.size() - 2; ++cut) {
            write(whole.first(cut));
            AccountBook book(m_file);
            const auto loaded = book.load();
            QVERIFY2(!loaded, QByteArray::number(cut).constData());
            QCOMPARE(loaded.error().code, QStringLiteral("accounts.damaged"));
            QFile kept(loaded.error().from);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), whole.first(cut));
            QVERIFY(kept.remove());
        }
    }

    // A disk that rots leaves JSON more often than not.
    void tellsOfEachByteThatWasFlipped()
    {
        constexpr int step = 5; // one of so many
        {
            AccountBook book(m_file);
            QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        }
        const QByteArray whole = content();
        const auto accounts = QJsonDocument::fromJson(whole)[u"accounts"].toArray();
        int altered = 0;
        for (qsizetype at = 0; at < whole.size(); at += step) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes[at] ^ (1 << (at % 8)));
            write(bytes);
            AccountBook book(m_file);
            const auto loaded = book.load();
            const bool isHarmless = QJsonDocument::fromJson(bytes)[u"accounts"].toArray() == accounts;
            QVERIFY2(
                !loaded || isHarmless, qPrintable(QString::number(at) + u' ' + QString::fromUtf8(bytes)));
            if (loaded)
                continue;
            altered += loaded.error().code == QStringLiteral("accounts.altered");
            QFile kept(loaded.error().from);
            QVERIFY2(kept.open(QIODevice::ReadOnly), qPrintable(loaded.error().code));
            QCOMPARE(kept.readAll(), bytes);
            QVERIFY(kept.remove());
        }
        QVERIFY2(altered > whole.size() / step / 4, QByteArray::number(altered).constData());
    }

    void goesOnWithWhatAHandWrote()
    {
        {
            AccountBook book(m_file);
            QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        }
        QByteArray bytes = content();
        bytes.replace("\"id\": \"one\"", "\"id\": \"two\"");
        write(bytes);
        AccountBook book(m_file);
        QCOMPARE(book.load().error().code, QStringLiteral("accounts.altered"));
        QCOMPARE(idsOf(book), QStringList {QStringLiteral("two")});
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("three")))));
        AccountBook again(m_file);
        QVERIFY(again.load()); // it was told once, and is Cloakroom's again
        QCOMPARE(again.entries().size(), 2);
    }

    void takesAFileOfAnEarlierVersion()
    {
        {
            AccountBook book(m_file);
            QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        }
        QByteArray bytes = content();
        bytes = bytes.first(bytes.lastIndexOf(", \"sha256\"")) + "}\n";
        write(bytes);
        AccountBook book(m_file);
        QVERIFY(book.load());
        QCOMPARE(book.entries().size(), 1);
    }

    void keepsEachDamagedFile()
    {
        for (const char *bytes : {"first", "second"}) {
            QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
            write(bytes);
            AccountBook book(m_file);
            const auto loaded = book.load();
            QFile kept(loaded.error().from);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), QByteArray(bytes));
        }
        QVERIFY(QFile::exists(m_file + QStringLiteral(".damaged")));
        QVERIFY(QFile::exists(m_file + QStringLiteral(".damaged-2")));
    }

    void writesAgainWhatCouldNotBeWritten()
    {
        const QString folder = QFileInfo(m_file).path();
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QVERIFY(QDir(folder).removeRecursively());
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!awaited(book.put(entryOf(QStringLiteral("two")))));
        QVERIFY(!awaited(book.remove(QStringLiteral("one"))));
        QVERIFY(book.find(QStringLiteral("one"))); // still there, as it would be after the next start
        QVERIFY(inTheWay.remove());
        QVERIFY(
            awaited(book.update(QStringLiteral("one"), [](Entry &entry) { entry.state = State::SignedIn; })));
        AccountBook again(m_file);
        QVERIFY(again.load());
        QCOMPARE(again.entries().size(), 2);
    }

    void keepsTheGoodEntriesOfADamagedFile()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("two")))));
        QByteArray bytes = content();
        bytes.replace("\"id\": \"two\"", "\"id\": 2");
        write(bytes);
        AccountBook again(m_file);
        QCOMPARE(again.load().error().code, QStringLiteral("accounts.damaged"));
        QCOMPARE(again.entries().size(), 1);
    }

    void leavesANewerFileUntouched()
    {
        {
            AccountBook book(m_file);
            QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        }
        QByteArray newer = content();
        newer.replace("\"version\": 1", "\"version\": 2");
        write(newer);
        AccountBook book(m_file);
        QCOMPARE(book.load().error().code, QStringLiteral("accounts.newer"));
        QCOMPARE(book.mayChange().error().code, QStringLiteral("accounts.newer"));
        QCOMPARE(
            awaited(book.put(entryOf(QStringLiteral("two")))).error().code, QStringLiteral("accounts.newer"));
        QCOMPARE(content(), newer);
    }

    void leavesTheFileOfOneThatIsUpdatedMeanwhile()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QByteArray newer = content();
        newer.replace("\"version\": 1", "\"version\": 2");
        write(newer);
        QCOMPARE(
            awaited(book.put(entryOf(QStringLiteral("two")))).error().code, QStringLiteral("accounts.newer"));
        QCOMPARE(content(), newer);
    }

    void takesNoChangeOnceANewerProgramHasWritten()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QSignalSpy troubled(&book, &AccountBook::fileTroubled);
        QByteArray newer = content();
        newer.replace("\"version\": 1", "\"version\": 2");
        write(newer);
        QVERIFY(awaited(book.reread()));
        QVERIFY(awaited(book.reread()));
        QCOMPARE(troubled.size(), 1);
        QVERIFY(!book.mayChange());
        QCOMPARE(book.mayChange().error().code, QStringLiteral("accounts.newer"));
        QVERIFY(book.find(QStringLiteral("one")));
        QCOMPARE(content(), newer);
    }

    void copiesADamageOnce()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        for (const char *bytes : {"first", "second", "second", "first"}) {
            write(bytes);
            AccountBook book(m_file);
            QFile kept(book.load().error().from);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), QByteArray(bytes));
        }
        QVERIFY(!QFile::exists(m_file + QStringLiteral(".damaged-3")));
    }

    void takesNoChangeOfWhatItCannotCopy()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        fillThePlacesOfCopies();
        write("damaged");
        AccountBook book(m_file);
        QCOMPARE(book.load().error().code, QStringLiteral("accounts.not_copied"));
        QCOMPARE(awaited(book.put(entryOf(QStringLiteral("one")))).error().code,
            QStringLiteral("accounts.not_copied"));
        QCOMPARE(content(), QByteArray("damaged"));
    }

    void findsTheLastOfAllCopies()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        fillThePlacesOfCopies();
        write("damaged");
        const QString last = m_file + QStringLiteral(".damaged-99");
        QVERIFY(QFile::remove(last));
        for (int i = 0; i < 2; ++i) {
            AccountBook book(m_file);
            QCOMPARE(book.load().error().from, last);
        }
    }

    void leavesAFolderInItsPlaceAlone()
    {
        QVERIFY(QDir().mkpath(m_file));
        AccountBook book(m_file);
        QCOMPARE(book.load().error().code, QStringLiteral("file.foreign"));
        QCOMPARE(
            awaited(book.put(entryOf(QStringLiteral("one")))).error().code, QStringLiteral("file.foreign"));
        QVERIFY(QFileInfo(m_file).isDir());
    }

    void doesNotFollowALink()
    {
        const QString elsewhere = m_folder.filePath(QStringLiteral("elsewhere.json"));
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile target(elsewhere);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write("untouched");
        target.close();
        QVERIFY(QFile::link(elsewhere, m_file));
        AccountBook book(m_file);
        QCOMPARE(book.load().error().code, QStringLiteral("file.foreign"));
        QCOMPARE(
            awaited(book.put(entryOf(QStringLiteral("one")))).error().code, QStringLiteral("file.foreign"));
        QVERIFY(target.open(QIODevice::ReadOnly));
        QCOMPARE(target.readAll(), QByteArray("untouched"));
    }

    void takesOverWhatAnotherProcessDidBeforeItWrites()
    {
        AccountBook mine(m_file);
        AccountBook theirs(m_file);
        QVERIFY(awaited(mine.put(entryOf(QStringLiteral("one")))));
        QVERIFY(awaited(mine.put(entryOf(QStringLiteral("two")))));
        QVERIFY(theirs.load());
        QVERIFY(awaited(theirs.put(entryOf(QStringLiteral("three")))));
        QVERIFY(awaited(theirs.remove(QStringLiteral("one"))));
        Entry changed = *theirs.find(QStringLiteral("two"));
        changed.account.settings.label = QStringLiteral("Theirs");
        QVERIFY(awaited(theirs.put(changed)));

        QSignalSpy takenOver(&mine, &AccountBook::takenOver);
        QSignalSpy removed(&mine, &AccountBook::removed);
        QVERIFY(awaited(mine.put(entryOf(QStringLiteral("four")))));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(takenOver.size(), 2);
        for (AccountBook *book : {&mine, &theirs}) {
            QVERIFY(awaited(book->reread()));
            QCOMPARE(book->entries().size(), 3);
            QVERIFY(!book->find(QStringLiteral("one")));
            QCOMPARE(book->find(QStringLiteral("two"))->account.settings.label, QStringLiteral("Theirs"));
            QVERIFY(book->find(QStringLiteral("three")) && book->find(QStringLiteral("four")));
        }
    }

    void takesOverWhatLooksLikeItsOwnFromOutside()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("two")))));
        const QDateTime at = QFileInfo(m_file).lastModified();
        const QString own = std::exchange(m_file, m_folder.filePath(QStringLiteral("other/accounts.json")));
        AccountBook other(m_file);
        QVERIFY(awaited(other.put(entryOf(QStringLiteral("one")))));
        QVERIFY(awaited(other.put(entryOf(QStringLiteral("owt")))));
        const QByteArray bytes = content();
        m_file = own;
        QCOMPARE(bytes.size(), content().size());
        write(bytes);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(at, QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("three")))));
        QVERIFY(book.find(QStringLiteral("owt")) && !book.find(QStringLiteral("two")));
        AccountBook again(m_file);
        QVERIFY(again.load());
        QCOMPARE(again.entries().size(), 3);
    }

    void followsNoLinkThatLeadsNowhere()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("nowhere.json")), m_file));
        AccountBook book(m_file);
        QCOMPARE(book.load().error().code, QStringLiteral("file.foreign"));
        QCOMPARE(
            awaited(book.put(entryOf(QStringLiteral("one")))).error().code, QStringLiteral("file.foreign"));
    }

    void keepsTheOrderThatItWasGiven()
    {
        AccountBook mine(m_file);
        for (const auto &id : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")})
            QVERIFY(awaited(mine.put(entryOf(id))));
        AccountBook theirs(m_file);
        QVERIFY(theirs.load());
        QSignalSpy reordered(&mine, &AccountBook::reordered);
        QVERIFY(awaited(mine.move(QStringLiteral("three"), QStringLiteral("one"))));
        QVERIFY(awaited(mine.move(QStringLiteral("one"), {})));
        QCOMPARE(idsOf(mine),
            (QStringList {QStringLiteral("three"), QStringLiteral("two"), QStringLiteral("one")}));
        QCOMPARE(reordered.size(), 2);

        QSignalSpy theyReordered(&theirs, &AccountBook::reordered);
        QVERIFY(awaited(theirs.put(entryOf(QStringLiteral("four"))))); // takes over the order, too
        QCOMPARE(idsOf(theirs), idsOf(mine) + QStringList {QStringLiteral("four")});
        QCOMPARE(theyReordered.size(), 1);
        AccountBook later(m_file);
        QVERIFY(later.load());
        QCOMPARE(idsOf(later), idsOf(theirs));
    }

    void movesNothingThatIsNotThere()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("two")))));
        QVERIFY(awaited(book.move(QStringLiteral("absent"), QStringLiteral("one"))));
        QVERIFY(awaited(book.move(QStringLiteral("one"), QStringLiteral("one"))));
        QCOMPARE(idsOf(book), (QStringList {QStringLiteral("one"), QStringLiteral("two")}));
    }

    void seesWhatAnotherProcessDoes()
    {
        AccountBook mine(m_file);
        QVERIFY(mine.load());
        mine.watch();
        AccountBook theirs(m_file);
        for (int i = 0; i < 3; ++i) {
            const QString id = QString::number(i);
            QVERIFY(awaited(theirs.put(entryOf(id))));
            QTRY_VERIFY(mine.find(id));
        }
        QVERIFY(awaited(theirs.remove(QStringLiteral("1"))));
        QTRY_VERIFY(!mine.find(QStringLiteral("1")));
    }

    void losesNothingToAFileThatIsGoneOrDamaged()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QVERIFY(QFile::remove(m_file));
        QVERIFY(awaited(book.reread()));
        QVERIFY(book.find(QStringLiteral("one")));
        write("{\"version\":1,\"accou");
        QVERIFY(awaited(book.reread()));
        QVERIFY(book.find(QStringLiteral("one")));
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("two")))));
        AccountBook again(m_file);
        QVERIFY(again.load());
        QCOMPARE(again.entries().size(), 2);
        QVERIFY(QFile::exists(m_file + QStringLiteral(".damaged")));
    }

    void takesWhatAHandWritesMeanwhileAndTells()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QSignalSpy troubles(&book, &AccountBook::fileTroubled);
        QByteArray bytes = content();
        bytes.replace("ana@example.com", "eva@example.com");
        write(bytes);
        QVERIFY(awaited(book.reread()));
        QCOMPARE(book.find(QStringLiteral("one"))->account.person.email, QStringLiteral("eva@example.com"));
        const auto told = onlyTrouble(troubles);
        QCOMPARE(told.code, QStringLiteral("accounts.altered"));
        QFile kept(told.from);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);

        AccountBook again(m_file);
        QVERIFY(again.load());
        write(bytes); // the same once more, and seen by the next write
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("two")))));
        QCOMPARE(onlyTrouble(troubles).code, QStringLiteral("accounts.altered"));
        QCOMPARE(book.find(QStringLiteral("one"))->account.person.email, QStringLiteral("eva@example.com"));
    }

    void tellsOfADamageThatItMends()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QSignalSpy troubles(&book, &AccountBook::fileTroubled);
        int number = 0;
        for (const char *bytes : {"first", "second", "first"}) {
            write(bytes);
            QVERIFY(awaited(book.put(entryOf(QString::number(++number)))));
            QVERIFY(awaited(book.put(entryOf(QString::number(++number))))); // told once
            const auto told = onlyTrouble(troubles);
            QCOMPARE(told.code, QStringLiteral("accounts.mended"));
            QFile kept(told.from);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), QByteArray(bytes));
        }
    }

    void keepsADamageThatFollowsAnother()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        write("first");
        AccountBook book(m_file);
        QCOMPARE(book.load().error().code, QStringLiteral("accounts.damaged"));
        QSignalSpy troubles(&book, &AccountBook::fileTroubled);
        write("second");
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QFile kept(onlyTrouble(troubles).from);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("second"));
    }

    void tellsOnceOfADamageThatWasThereAtTheStart()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        write("damaged");
        AccountBook book(m_file);
        QSignalSpy troubles(&book, &AccountBook::fileTroubled);
        QCOMPARE(book.load().error().code, QStringLiteral("accounts.damaged"));
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QCOMPARE(troubles.size(), 0);
    }

    void tellsOfADamageThatItCannotCopy()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QSignalSpy troubles(&book, &AccountBook::fileTroubled);
        fillThePlacesOfCopies();
        write("damaged");
        for (const auto &id : {QStringLiteral("two"), QStringLiteral("three")}) {
            const auto written = awaited(book.put(entryOf(id)));
            QVERIFY(!written);
            QCOMPARE(written.error().code, QStringLiteral("accounts.not_copied"));
        }
        QCOMPARE(onlyTrouble(troubles).code, QStringLiteral("accounts.not_copied"));
        QCOMPARE(content(), QByteArray("damaged"));
        QVERIFY(QFile::remove(m_file + QStringLiteral(".damaged-7")));
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("four"))))); // and all that waited
        QCOMPARE(onlyTrouble(troubles).from, m_file + QStringLiteral(".damaged-7"));
        AccountBook again(m_file);
        QVERIFY(again.load());
        QCOMPARE(again.entries().size(), 4);
    }

    void waitsForAnotherProcessThatWrites()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        auto lock = std::make_unique<base::LockFile>(m_file + QStringLiteral(".lock"));
        QVERIFY(lock->tryNow());
        QSignalSpy troubles(&book, &AccountBook::fileTroubled);
        const auto written = awaited(book.put(entryOf(QStringLiteral("two"))));
        QVERIFY(!written);
        QCOMPARE(written.error().code, QStringLiteral("accounts.write"));
        QVERIFY(book.find(QStringLiteral("two")));
        QVERIFY(!awaited(book.update(QStringLiteral("two"), [](Entry &) {})));
        const base::Error told = onlyTrouble(troubles); // whoever asked, once
        QCOMPARE(told.code, QStringLiteral("accounts.write"));
        QSignalSpy mended(&book, &AccountBook::fileMended);
        lock.reset();
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("three"))))); // and with it the second
        QCOMPARE(mended.size(), 1);
        QCOMPARE(mended.first().first().value<base::Error>(), told);
        AccountBook again(m_file);
        QVERIFY(again.load());
        QCOMPARE(again.entries().size(), 3);
    }

    void tellsOfAnotherTroubleThatFollows()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        auto lock = std::make_unique<base::LockFile>(m_file + QStringLiteral(".lock"));
        QVERIFY(lock->tryNow());
        QSignalSpy troubles(&book, &AccountBook::fileTroubled);
        QVERIFY(!awaited(book.put(entryOf(QStringLiteral("two")))));
        lock.reset();
        fillThePlacesOfCopies();
        write("damaged");
        QVERIFY(!awaited(book.put(entryOf(QStringLiteral("three")))));
        QCOMPARE(troubles.size(), 2);
        QCOMPARE(troubles.last().first().value<base::Error>().code, QStringLiteral("accounts.not_copied"));
    }

    void holdsNobodyUpWhileItWrites()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        auto lock = std::make_unique<base::LockFile>(m_file + QStringLiteral(".lock"));
        QVERIFY(lock->tryNow());
        QSignalSpy written(&book, &AccountBook::written);
        QElapsedTimer timer;
        timer.start();
        const auto put = book.put(entryOf(QStringLiteral("two")));
        QCoreApplication::processEvents(); // it begins, and waits for the lock
        const auto later = book.put(entryOf(QStringLiteral("three")));
        QCoreApplication::processEvents();
        QVERIFY2(timer.elapsed() < 500, QByteArray::number(timer.elapsed()).constData());
        QVERIFY(book.find(QStringLiteral("two")) && book.isWriting());
        QVERIFY(!put.isFinished() && !later.isFinished());
        QVERIFY(!content().contains("\"two\""));
        lock.reset();
        QVERIFY(awaited(put));
        QVERIFY(content().contains("\"two\""));
        QVERIFY(awaited(later));
        QVERIFY(content().contains("\"three\""));
        QTRY_VERIFY(!book.isWriting());
        QCOMPARE(written.size(), 1);
    }

    void writesTogetherWhatChangesMeanwhile()
    {
        AccountBook book(m_file);
        int writes = 0;
        QByteArray before;
        QList<base::Future<base::Done>> puts;
        for (int i = 0; i < 200; ++i) {
            puts += book.put(entryOf(QString::number(i)));
            if (i % 10 == 9)
                QCoreApplication::processEvents();
            writes += std::exchange(before, content()) != content();
        }
        for (const auto &put : puts) {
            QVERIFY(awaited(put));
            writes += std::exchange(before, content()) != content();
        }
        QVERIFY2(writes <= 21, QByteArray::number(writes).constData());
        AccountBook again(m_file);
        QVERIFY(again.load());
        QCOMPARE(idsOf(again), idsOf(book));
        QCOMPARE(again.entries().size(), 200);
    }

    void losesNothingWhenItEndsBeforeItHasWritten()
    {
        {
            AccountBook book(m_file);
            QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
            book.put(entryOf(QStringLiteral("two")));
            QCoreApplication::processEvents(); // is being written
            book.put(entryOf(QStringLiteral("three")));
            book.move(QStringLiteral("three"), QStringLiteral("one"));
            book.remove(QStringLiteral("two"));
        }
        AccountBook again(m_file);
        QVERIFY(again.load());
        QCOMPARE(idsOf(again), (QStringList {QStringLiteral("three"), QStringLiteral("one")}));
    }

    void keepsWhatIsPutAnewWhileItIsRemoved()
    {
        for (const bool hasBegun : {false, true}) {
            AccountBook book(m_file);
            const QString id = QStringLiteral("one");
            QVERIFY(awaited(book.put(entryOf(id))));
            const auto removed = book.remove(id);
            if (hasBegun)
                QCoreApplication::processEvents();
            book.update(id, [](Entry &entry) { entry.account.settings.label = QStringLiteral("late"); });
            Entry anew = entryOf(id);
            anew.account.settings.label = QStringLiteral("anew");
            const auto put = book.put(anew);
            QVERIFY(awaited(removed) && awaited(put));
            QVERIFY(book.find(id));
            AccountBook again(m_file);
            QVERIFY(again.load());
            QVERIFY(again.find(id));
            QCOMPARE(again.find(id)->account.settings.label, QStringLiteral("anew"));
        }
    }

    void removesWhatIsChangedMeanwhile()
    {
        AccountBook book(m_file);
        const QString id = QStringLiteral("one");
        QVERIFY(awaited(book.put(entryOf(id))));
        const auto removed = book.remove(id);
        QCoreApplication::processEvents();
        QVERIFY(book.find(id)); // until it is done
        const auto late
            = book.update(id, [](Entry &entry) { entry.account.settings.label = QStringLiteral("late"); });
        QVERIFY(awaited(removed) && awaited(late));
        QVERIFY(!book.find(id));
        AccountBook again(m_file);
        QVERIFY(again.load());
        QVERIFY(again.entries().isEmpty());
    }

    void rereadsAfterWhatIsBeingWritten()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        auto lock = std::make_unique<base::LockFile>(m_file + QStringLiteral(".lock"));
        QVERIFY(lock->tryNow());
        book.put(entryOf(QStringLiteral("two")));
        QCoreApplication::processEvents();
        const auto reread = book.reread();
        QVERIFY(AccountsFile(m_file).write(
            {entryOf(QStringLiteral("one")).account, entryOf(QStringLiteral("three")).account}));
        QVERIFY(!reread.isFinished());
        lock.reset();
        QVERIFY(awaited(reread));
        QVERIFY(book.find(QStringLiteral("two")) && book.find(QStringLiteral("three")));
    }

    void refusesAnEndpointThatIsNotEncrypted()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        QByteArray bytes = content();
        bytes.replace("https://id.example/token", "http://id.example/token");
        write(bytes);
        AccountBook again(m_file);
        QVERIFY(!again.load());
        QVERIFY(again.entries().isEmpty());
    }

    void remembersTheAccessTokenBeforeARenewal()
    {
        AccountBook book(m_file);
        Entry entry = entryOf(QStringLiteral("a"));
        entry.credential->tokens.accessToken = crypto::Secret("first");
        QVERIFY(awaited(book.put(entry)));
        const auto renewTo = [&book](const char *token) {
            return awaited(book.update(QStringLiteral("a"), [token](Entry &renewed) {
                renewed.credential->tokens.accessToken = crypto::Secret(token);
            })).has_value();
        };
        const auto before = [&book] { return book.find(QStringLiteral("a"))->accessTokenBefore; };
        QVERIFY(before().isEmpty());
        QVERIFY(renewTo("second"));
        QVERIFY(before() == crypto::Secret("first"));
        QVERIFY(renewTo("second")); // something else has changed
        QVERIFY(before() == crypto::Secret("first"));
        QVERIFY(renewTo("")); // not believed, so dropped
        QVERIFY(renewTo("third"));
        QVERIFY(before() == crypto::Secret("first"));
        QVERIFY(renewTo("fourth"));
        QVERIFY(before() == crypto::Secret("third"));
        QVERIFY(!content().contains("third"));
        QVERIFY(awaited(book.update(QStringLiteral("a"), [](Entry &locked) { locked.credential.reset(); })));
        QVERIFY(before().isEmpty());
    }

    // That needs no room on the disk.
    void letsGoOfWhatTheFileNeverTook()
    {
        AccountBook book(m_file);
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("one")))));
        auto lock = std::make_unique<base::LockFile>(m_file + QStringLiteral(".lock"));
        QVERIFY(lock->tryNow());
        QVERIFY(!awaited(book.put(entryOf(QStringLiteral("two")))));
        QVERIFY(book.isListed(QStringLiteral("one")) && !book.isListed(QStringLiteral("two")));
        book.update(QStringLiteral("two"), [](Entry &entry) { entry.state = State::SigningOut; });
        QCoreApplication::processEvents(); // it is tried again
        QSignalSpy removed(&book, &AccountBook::removed);
        QVERIFY(awaited(book.remove(QStringLiteral("two"))));
        QCOMPARE(idsOf(book), QStringList {QStringLiteral("one")});
        QCOMPARE(removed.size(), 1);
        QVERIFY(!awaited(book.remove(QStringLiteral("one")))); // which the file has
        lock.reset();
        QVERIFY(awaited(book.put(entryOf(QStringLiteral("three")))));
        QVERIFY(content().contains("\"one\"") && !content().contains("\"two\""));
    }

    void knowsWhatAnotherProcessListed()
    {
        AccountBook book(m_file);
        AccountBook theirs(m_file);
        QVERIFY(awaited(theirs.put(entryOf(QStringLiteral("one")))));
        QVERIFY(awaited(book.reread()));
        QVERIFY(book.isListed(QStringLiteral("one")));
        Entry again = entryOf(QStringLiteral("one"));
        again.account.settings.label = QStringLiteral("changed");
        auto lock = std::make_unique<base::LockFile>(m_file + QStringLiteral(".lock"));
        QVERIFY(lock->tryNow());
        QVERIFY(!awaited(book.put(again)));
        QVERIFY(book.isListed(QStringLiteral("one"))); // as it was
        lock.reset();
        book.put(entryOf(QStringLiteral("two")));
        QVERIFY(!book.isListed(QStringLiteral("two")));
        QTRY_VERIFY(book.isListed(QStringLiteral("two")));
    }
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
