// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"
#include "providers/contacts.h"
#include "providers/providersfile.h"
#include "providers/userproviders.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <sys/stat.h>

using providers::Provider;
using providers::UserProviders;
using namespace Qt::StringLiterals;

namespace {

Provider described(const QString &name)
{
    Provider provider = *providers::find(u"gitlab"_s);
    provider.name = name;
    return provider;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

int lineOf(const QByteArray &bytes, const char *member)
{
    return int(bytes.left(bytes.indexOf(member)).count('\n')) + 1;
}

} // namespace

class TestUserProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"config/providers.json"_s);
        m_import = m_folder->filePath(u"in.json"_s);
        m_own = std::make_unique<UserProviders>(m_path);
    }

    void hasNoneWithoutAFile()
    {
        QVERIFY(m_own->read()->isEmpty());
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void keepsThemInAFileOfThePersonsAlone()
    {
        const auto added = m_own->add({described(u"Work"_s)});
        QVERIFY(added);
        QVERIFY(added->first().isOwn());
        QCOMPARE(added->first().id.size(), 4 + 32);
        const auto read = UserProviders(m_path).read();
        QCOMPARE(read->size(), 1);
        QVERIFY(read->first() == added->first());
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
        QCOMPARE(::stat(QFile::encodeName(QFileInfo(m_path).path()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0700));
    }

    void changesAndRemovesByItsId()
    {
        Provider work = m_own->add({described(u"Work"_s), described(u"Home"_s)})->first();
        work.limits = QStringList {u"It is slow today."_s};
        QVERIFY(m_own->change(work));
        const auto changed = m_own->read().value();
        QCOMPARE(changed.size(), 2);
        QVERIFY(changed.contains(work));
        work.name = u"home"_s;
        QVERIFY(m_own->change(work));
        QCOMPARE(m_own->read()->last().name, u"home (2)"_s);
        QVERIFY(m_own->remove(work.id));
        QCOMPARE(m_own->read()->size(), 1);
        QCOMPARE(m_own->read()->first().name, u"Home"_s);
        QCOMPARE(m_own->remove(work.id).error().code, u"providers.absent"_s);
        QCOMPARE(m_own->change(work).error().code, u"providers.absent"_s);
    }

    void givesATakenNameANumber()
    {
        QCOMPARE(m_own->add({described(u"Work"_s)})->first().name, u"Work"_s);
        const auto more = m_own->add({described(u"work "_s), described(u"Work"_s), described(u"GitLab"_s)});
        QCOMPARE(more->at(0).name, u"work (2)"_s);
        QCOMPARE(more->at(1).name, u"Work (3)"_s);
        QCOMPARE(more->at(2).name, u"GitLab (2)"_s); // one is shipped
        QCOMPARE(m_own->read()->size(), 4);
        const QString longest(64, u'x');
        const auto cut = m_own->add({described(longest), described(longest)});
        QCOMPARE(cut->at(1).name, QString(60, u'x') + u" (2)"_s);
    }

    void keepsNothingThatCouldNotBeReadAgain()
    {
        Provider wrong = described(u"Work"_s);
        wrong.issuer = u"http://git.example.com"_s;
        QCOMPARE(m_own->add({wrong}).error().code, u"provider.address"_s);
        wrong = described(u"Work"_s);
        wrong.parameters = {{u"client_secret"_s, u"abc"_s}};
        QCOMPARE(m_own->add({wrong}).error().code, u"provider.secret"_s);
        QVERIFY(!contentOf(m_path).contains("abc"));
        QVERIFY(m_own->read()->isEmpty());
    }

    void takesAHundred()
    {
        QList<Provider> many(providers::mostProviders, described(u"Work"_s));
        QVERIFY(m_own->add(many));
        QCOMPARE(m_own->read()->size(), 100);
        QCOMPARE(m_own->add({described(u"Work"_s)}).error().code, u"providers.count"_s);
        QCOMPARE(m_own->read()->size(), 100);
    }

    void leavesWhatItCanNotReadAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
            QTest::newRow(name) << bytes << QString::fromLatin1(code);
        };
        Provider work = described(u"Work"_s);
        work.id = u"own-1"_s;
        row("cut off", providers::toBytes({work}).chopped(20), "providers.damaged");
        row("newer", "{\"version\": 2, \"providers\": {}, \"more\": 1}", "providers.newer");
        work.id = u"gitlab"_s;
        row("of a shipped id", providers::toBytes({work}), "providers.damaged");
        row("with a secret",
            "{\"version\": 1, \"providers\": {\"own-1\": {\"name\": \"A\", \"password\": \"x\"}}}",
            "providers.damaged");
    }

    void leavesWhatItCanNotReadAsItIs()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        QVERIFY(m_own->add({}));
        put(m_path, bytes);
        const ino_t before = inode();
        QCOMPARE(m_own->read().error().code, code);
        QCOMPARE(m_own->read().error().from, m_path);
        QCOMPARE(m_own->add({described(u"Home"_s)}).error().code, code);
        QCOMPARE(contentOf(m_path), bytes);
        QCOMPARE(inode(), before);
    }

    void followsNoLink()
    {
        const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
        put(elsewhere, providers::toBytes({}));
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QVERIFY(QFile::link(elsewhere, m_path));
        QCOMPARE(m_own->read().error().code, u"file.foreign"_s);
        QVERIFY(!m_own->add({described(u"Work"_s)}));
        QCOMPARE(contentOf(elsewhere), providers::toBytes({}));
    }

    void losesNothingWhenSeveralAddAtOnce()
    {
        constexpr int writers = 4;
        constexpr int times = 10;
        QList<QThread *> threads;
        for (int i = 0; i < writers; ++i) {
            threads += QThread::create([this] {
                for (int time = 0; time < times; ++time)
                    UserProviders(m_path).add({described(u"Work"_s)});
            });
            threads.last()->start();
        }
        for (QThread *thread : std::as_const(threads))
            thread->wait();
        qDeleteAll(threads);
        QCOMPARE(m_own->read()->size(), writers * times);
    }

    void showsWhatAnImportWouldAdd()
    {
        QVERIFY(m_own->add({described(u"Work"_s)}));
        QVERIFY(providers::writeProviders(m_import, m_own->read().value()));
        const QByteArray before = contentOf(m_path);
        const auto preview = m_own->preview(m_import);
        QVERIFY(preview);
        QCOMPARE(preview->size(), 1);
        QCOMPARE(preview->first().name, u"Work (2)"_s);
        QVERIFY(preview->first().isOwn());
        QCOMPARE(contentOf(m_path), before);
        QVERIFY(m_own->add(*preview));
        QCOMPARE(m_own->read()->size(), 2);
        QVERIFY(m_own->read()->at(0).id != m_own->read()->at(1).id);
    }

    void refusesAnImport_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("found");
        Provider work = described(u"Work"_s);
        work.id = u"w.1"_s;
        const QByteArray sound = providers::toBytes({work});
        const auto row = [](const char *name, const QByteArray &bytes, const char *code, const char *found) {
            QTest::newRow(name) << bytes << QString::fromLatin1(code) << QString::fromLatin1(found);
        };
        const auto rowAt = [&](const char *name, const char *before, const char *added, const char *code,
                               const char *path) {
            const QByteArray bytes = QByteArray(sound).replace(before, QByteArray(added) + ",\n " + before);
            QTest::newRow(name) << bytes << QString::fromLatin1(code)
                                << u"%1: %2"_s.arg(lineOf(bytes, added)).arg(QLatin1String(path));
        };
        rowAt("an unknown member", "\"issuer\":", "\"command\": 1", "provider.unknown",
            "providers.w.1.command");
        rowAt("a member beside the list", "\"version\":", "\"run\": 1", "provider.unknown", "run");
        rowAt("a secret", "\"issuer\":", "\"client_secret\": \"x\"", "provider.secret",
            "providers.w.1.client_secret");
        rowAt("a secret beside the list", "\"version\":", "\"token\": \"x\"", "provider.secret", "token");
        rowAt("an address of another scheme", "\"issuer\":", "\"resource\": \"javascript:alert(1)\"",
            "provider.address", "providers.w.1.resource");
        row("an issuer without TLS", QByteArray(sound).replace("https://{host}", "http://{host}"),
            "provider.address", qPrintable(u"%1: providers.w.1.issuer"_s.arg(lineOf(sound, "\"issuer\""))));
        row("no list", "{\"version\": 1}", "provider.member", "1: providers");
        row("a list that is none", "{\"version\": 1, \"providers\": []}", "provider.member", "1: providers");
        row("no version", "{\n\"providers\": {}}", "provider.member", "1: version");
        row("a version that is none", "{\n\"version\": \"1\", \"providers\": {}}", "provider.member",
            "2: version");
        row("a newer version", "{\"version\": 2, \"providers\": {}}", "providers.newer", "2");
        row("a provider that is none", "{\"version\": 1, \"providers\": {\n\"a\": 1}}", "provider.member",
            "2: providers.a");
        row("a provider without a name", "{\"version\": 1, \"providers\": {\n\"a\": {}}}", "provider.member",
            "2: providers.a.name");
        row("a list alone", "[]", "provider.member", "1: version");
        row("a member twice", "{\"version\": 1, \"version\": 1}", "providers.syntax", nullptr);
        row("no JSON", "PK\x03\x04", "providers.syntax", "line 1, column 1: P");
        row("nothing", "", "providers.syntax", "line 1, column 1: the end");
        row("no UTF-8", "{\"version\": 1, \"providers\": {\"\xff\": {}}}", "providers.syntax", nullptr);
        row("too deep", QByteArray(40, '[') + QByteArray(40, ']'), "providers.syntax", nullptr);
        row("too large", QByteArray(providers::largestImport + 1, ' '), "providers.size", "262145");
        QList<Provider> many(providers::mostProviders + 1, work);
        for (qsizetype i = 0; i < many.size(); ++i)
            many[i].id = QString::number(i);
        row("too many", providers::toBytes(many), "providers.count", "101");
    }

    void refusesAnImport()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        QFETCH(const QString, found);
        put(m_import, bytes);
        const auto preview = m_own->preview(m_import);
        QVERIFY(!preview);
        QCOMPARE(preview.error().code, code);
        if (!found.isEmpty())
            QCOMPARE(preview.error().found, found);
        if (code == u"providers.syntax"_s)
            QCOMPARE(preview.error().from, QDir::toNativeSeparators(m_import));
        QVERIFY(!QFileInfo::exists(m_path));
    }

    // Whatever comes is refused, or holds what is asked of each.
    void takesNoMutatedFileForMoreThanItIs()
    {
        Provider github = *providers::find(u"github"_s);
        github.id = u"g"_s;
        const QByteArray sound = providers::toBytes({github, described(u"Work"_s)});
        QRandomGenerator random(20261125);
        int refused = 0;
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes = sound;
            for (int change = random.bounded(3); change >= 0; --change) {
                const qsizetype at = random.bounded(int(bytes.size()));
                const QByteArray put = random.bounded(2) ? QByteArray(1, char(random.bounded(256)))
                                                         : sound.mid(random.bounded(int(sound.size())), 12);
                bytes.replace(at, random.bounded(8), put);
            }
            const auto read = providers::parseProviders(bytes);
            refused += !read;
            for (const Provider &provider : read.value_or(QList<Provider>()))
                QVERIFY2(!providers::faultOf(provider), bytes.constData());
        }
        QVERIFY(refused > 1000);
    }

    void importsNoMoreThanThereIsRoomFor()
    {
        QVERIFY(m_own->add(QList<Provider>(providers::mostProviders, described(u"Work"_s))));
        QVERIFY(providers::writeProviders(m_import, {described(u"Home"_s)}));
        QCOMPARE(m_own->preview(m_import).error().code, u"providers.count"_s);
    }

    void readsPlainFilesOnly()
    {
        QCOMPARE(m_own->preview(m_import).error().code, u"file.absent"_s);
        QCOMPARE(m_own->preview(m_folder->path()).error().code, u"file.read"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(m_import).constData(), 0600), 0);
        QCOMPARE(m_own->preview(m_import).error().code, u"file.read"_s); // and waits for nobody
    }

    void saysWhatCouldNotBeWritten()
    {
        const auto written = providers::writeProviders(m_folder->filePath(u"none/out.json"_s), {});
        QCOMPARE(written.error().code, u"file.write"_s);
        QVERIFY(written.error().from.endsWith(u"out.json"_s));
    }

private:
    ino_t inode() const
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(m_path).constData(), &status) == 0 ? status.st_ino : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_import;
    std::unique_ptr<UserProviders> m_own;
};

QTEST_GUILESS_MAIN(TestUserProviders)
#include "tst_userproviders.moc"
