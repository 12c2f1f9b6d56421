// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/privatefile.h"
#include "support/asroot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using base::Error;
using base::PrivateFile;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 much = 1 << 20;

struct Folder
{
    QTemporaryDir top;
    QString path = top.filePath(u"private/log"_s);

    QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
};

// What was handed to the disk, "file" or "folder", and in between what was given its name.
QStringList &synced()
{
    thread_local QStringList calls;
    return calls;
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

} // namespace

#ifdef Q_OS_LINUX
// In the place of the C library's.
extern "C" int fsync(int descriptor)
{
    struct stat status = {};
    synced() += ::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode) ? u"folder"_s : u"file"_s;
    return int(::syscall(SYS_fsync, descriptor));
}

extern "C" int rename(const char *from, const char *to) noexcept
{
    synced() += u"name"_s;
    return int(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
#endif

class tst_PrivateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadableForItsOwnerAlone()
    {
        const Folder folder;
        const mode_t before = ::umask(0);
        const auto size = PrivateFile(folder.path).append("one\n");
        ::umask(before);
        QVERIFY(size);
        QCOMPARE(*size, 4);
        QCOMPARE(modeOf(folder.path), 0600);
        QCOMPARE(modeOf(QFileInfo(folder.path).path()), 0700);
    }

    void closesAFileThatOthersCouldRead()
    {
        const Folder folder;
        QVERIFY(PrivateFile(folder.path).append("one\n"));
        ::chmod(QFile::encodeName(folder.path).constData(), 0644);
        QVERIFY(PrivateFile(folder.path).append("two\n"));
        QCOMPARE(modeOf(folder.path), 0600);
    }

    void appendsAndReadsTheEnd()
    {
        const Folder folder;
        PrivateFile file(folder.path);
        QVERIFY(file.append("one\n"));
        QCOMPARE(*file.append("two\n"), 8);
        QCOMPARE(*file.read(much), "one\ntwo\n"_ba);
        QCOMPARE(*file.read(4), "two\n"_ba);
    }

    void tellsAnAbsentFileFromOneThatCanNotBeRead()
    {
        const Folder folder;
        const auto absent = PrivateFile(folder.path).read(much);
        QCOMPARE(absent.error().kind, Error::Kind::NotFound);
        QVERIFY(QDir().mkpath(folder.path));
        const auto directory = PrivateFile(folder.path).read(much);
        QCOMPARE(directory.error().kind, Error::Kind::Disk);
        QVERIFY(!PrivateFile(folder.path).append("x"));
    }

    void followsNoLink_data()
    {
        QTest::addColumn<bool>("isHard");
        QTest::newRow("symbolic") << false;
        QTest::newRow("hard") << true;
    }

    void replacesWholeWhatMayNotBeThereYet()
    {
        const Folder folder;
        PrivateFile file(folder.path);
        QVERIFY(file.replace("one\n"));
        QCOMPARE(*file.read(much), "one\n"_ba);
        QVERIFY(file.replace("two, and longer\n"));
        QCOMPARE(*file.read(much), "two, and longer\n"_ba);
        QCOMPARE(modeOf(folder.path), 0600);
        QCOMPARE(modeOf(QFileInfo(folder.path).path()), 0700);
        QVERIFY(QFile::remove(folder.path));
        QVERIFY(QFile::link(folder.top.filePath(u"nowhere"_s), folder.path));
        QCOMPARE(file.replace("three\n").error().code, u"file.foreign"_s);
    }

    void isOnTheDiskNameAndAll()
    {
#ifdef Q_OS_LINUX
        const Folder folder;
        PrivateFile file(folder.path);
        const QStringList order {u"file"_s, u"name"_s, u"folder"_s};
        synced().clear();
        QVERIFY(file.replace("one\n"));
        QCOMPARE(synced(), order);
        synced().clear();
        QVERIFY(file.rewrite(much, [](const QByteArray &) { return QByteArray("two\n"); }));
        QCOMPARE(synced(), order);
#endif
    }

    void followsNoLink()
    {
        QFETCH(bool, isHard);
        const Folder folder;
        const QString victim = folder.top.filePath(u"victim"_s);
        QVERIFY(PrivateFile(victim).append("mine\n"));
        QVERIFY(QDir().mkpath(QFileInfo(folder.path).path()));
        const QByteArray from = QFile::encodeName(victim);
        const QByteArray to = QFile::encodeName(folder.path);
        const auto make = isHard ? ::link : ::symlink;
        QCOMPARE(make(from.constData(), to.constData()), 0);

        PrivateFile file(folder.path);
        const auto appended = file.append("theirs\n");
        QVERIFY(!appended);
        QCOMPARE(appended.error().code, u"file.foreign"_s);
        QCOMPARE(file.read(much).error().code, u"file.foreign"_s);
        QVERIFY(!file.rewrite(much, [](const QByteArray &) { return QByteArray(); }));
        QVERIFY(file.remove());
        QCOMPARE(*PrivateFile(victim).read(much), "mine\n"_ba);
    }

    void leavesLockAndSecondNamesToACaller()
    {
        const Folder folder;
        QVERIFY(PrivateFile(folder.path).append("one\n"));
        const QByteArray name = QFile::encodeName(folder.path);
        const QByteArray second = name + ".second";
        QCOMPARE(::link(name.constData(), second.constData()), 0);
        const int held = ::open(name.constData(), O_RDWR | O_CLOEXEC);
        QCOMPARE(::flock(held, LOCK_EX), 0);
        PrivateFile file(folder.path, PrivateFile::Lock::Callers);
        QCOMPARE(*file.read(much), "one\n"_ba);
        QVERIFY(file.replace("two\n"));
        QCOMPARE(folder.content(), "two\n"_ba);
        ::close(held);
    }

    void waitsForNoPipe()
    {
        const Folder folder;
        QVERIFY(QDir().mkpath(QFileInfo(folder.path).path()));
        QCOMPARE(::mkfifo(QFile::encodeName(folder.path).constData(), 0600), 0);
        QVERIFY(!PrivateFile(folder.path).read(much));
        QVERIFY(!PrivateFile(folder.path).append("x"));
    }

    void refusesWhatIsSomebodyElses()
    {
        if (!support::runsAsRoot())
            return;
        const Folder folder;
        QVERIFY(PrivateFile(folder.path).append("one\n"));
        QCOMPARE(::chown(QFile::encodeName(folder.path).constData(), 65534, 65534), 0);
        QCOMPARE(PrivateFile(folder.path).read(much).error().code, u"file.foreign"_s);
        QCOMPARE(PrivateFile(folder.path).append("two\n").error().code, u"file.foreign"_s);
        QCOMPARE(folder.content(), "one\n"_ba);
    }

    void putsAnotherContentInItsPlace()
    {
        const Folder folder;
        PrivateFile file(folder.path);
        QVERIFY(file.append("one\ntwo\n"));
        QFile left(folder.path + u".new"_s); // by a program that was ended
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("half");
        left.close();
        QVERIFY(file.rewrite(much, [](const QByteArray &old) { return old.mid(4); }));
        QCOMPARE(folder.content(), "two\n"_ba);
        QCOMPARE(modeOf(folder.path), 0600);
        QVERIFY(!QFile::exists(folder.path + u".new"_s));
    }

    void leavesAFileAloneForWhichThereIsNothingNew()
    {
        const Folder folder;
        PrivateFile file(folder.path);
        QVERIFY(file.append("one\n"));
        struct stat before = {};
        struct stat after = {};
        QCOMPARE(::stat(QFile::encodeName(folder.path).constData(), &before), 0);
        QVERIFY(file.rewrite(much, [](const QByteArray &) { return std::nullopt; }));
        QCOMPARE(::stat(QFile::encodeName(folder.path).constData(), &after), 0);
        QCOMPARE(after.st_ino, before.st_ino);
        QCOMPARE(folder.content(), "one\n"_ba);
    }

    void keepsTheOldContentWhenTheNewCanNotBeWritten()
    {
        const Folder folder;
        PrivateFile file(folder.path);
        QVERIFY(file.append("one\n"));
        QVERIFY(QDir().mkpath(folder.path + u".new/in the way"_s));
        QVERIFY(!file.rewrite(much, [](const QByteArray &) { return QByteArray("two\n"); }));
        QCOMPARE(folder.content(), "one\n"_ba);
    }

    // Appending and rewriting at once, as programs beside each other do: each line arrives, whole and once.
    void losesNoLineWhenSeveralWrite()
    {
        constexpr int writers = 4;
        constexpr int lines = 100;
        const Folder folder;
        QVERIFY(PrivateFile(folder.path).append("begin\n"));
        std::atomic<int> refused = 0;
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&folder, &refused, writer] {
                for (int line = 0; line < lines; ++line) {
                    PrivateFile file(folder.path);
                    if (line % 10 == 9)
                        file.rewrite(much, [](const QByteArray &old) { return old; });
                    refused
                        += !file.append(QByteArray::number(writer) + ' ' + QByteArray::number(line) + '\n');
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(refused.load(), 0);
        const QList<QByteArray> all = folder.content().split('\n');
        QCOMPARE(all.size(), writers * lines + 2);
        QCOMPARE(QSet<QByteArray>(all.begin(), all.end()).size(), writers * lines + 2);
    }
};

QTEST_GUILESS_MAIN(tst_PrivateFile)
#include "tst_privatefile.moc"
