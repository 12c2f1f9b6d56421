// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/askerof.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace control;
using namespace Qt::StringLiterals;
using accounts::Asker;

namespace {

// A program of our own making: the system's sleep under another name and in another place.
struct Programs
{
    QTemporaryDir folder;

    QString path(const QString &name) const
    {
        return QFileInfo(folder.path()).canonicalFilePath() + u'/' + name;
    }
    QString copied(const QString &name, const QString &from = u"/usr/bin/sleep"_s) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile::copy(QFileInfo(from).canonicalFilePath(), path(name));
        return path(name);
    }
};

struct Running
{
    QProcess process;

    explicit Running(const QString &program, const QStringList &arguments = {u"60"_s})
    {
        process.start(program, arguments);
        process.waitForStarted();
        // Which is when its files are closed, a moment before the system knows all of its new name.
        const bool isKnown = QTest::qWaitFor([this] {
            QFile command(u"/proc/%1/cmdline"_s.arg(process.processId()));
            return command.open(QIODevice::ReadOnly) && !command.readAll().isEmpty();
        });
        QVERIFY(isKnown);
    }
    ~Running()
    {
        process.kill();
        process.waitForFinished();
    }
    Asker asker() const { return askerOf(process.processId()); }
};

QString own()
{
    return QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath();
}

// The one process that this one has started, once it runs that program.
qint64 childOf(qint64 process, const QString &program)
{
    qint64 found = 0;
    const bool runs = QTest::qWaitFor([&] {
        QFile children(u"/proc/%1/task/%1/children"_s.arg(process));
        if (children.open(QIODevice::ReadOnly))
            found = children.readAll().simplified().split(' ').value(0).toLongLong();
        return found > 0 && QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(found)) == program;
    });
    return runs ? found : 0;
}

bool isNobody(const Asker &asker)
{
    return asker.program.isEmpty() && asker.process.isEmpty() && asker.ancestry.isEmpty()
        && asker.remote.isEmpty() && !asker.runsOthers && !asker.isByCommandLine && asker.key().isEmpty()
        && !asker.mayBeRemembered();
}

} // namespace

// What the system says of who asks.
class TestAskerOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("proc(5) only");
#endif
    }

    void namesAProgramAndWhatStartedIt()
    {
        const Programs programs;
        const Running running(programs.copied(u"my tool"_s));
        const Asker asker = running.asker();
        QCOMPARE(asker.program, programs.path(u"my tool"_s));
        QCOMPARE(asker.name(), u"my tool"_s);
        QVERIFY(asker.process.startsWith(u"%1 "_s.arg(running.process.processId())));
        QCOMPARE(asker.ancestry, QStringList(u"my tool (%1)"_s.arg(running.process.processId())));
        const QStringList ancestry = withAncestors(asker).ancestry;
        QCOMPARE(ancestry.value(0), asker.ancestry.value(0));
        QCOMPARE(ancestry.value(1),
            u"%1 (%2)"_s.arg(QFileInfo(own()).fileName()).arg(QCoreApplication::applicationPid()));
        QVERIFY(asker.remote.isEmpty());
        QVERIFY(!asker.runsOthers);
        QVERIFY(!asker.isByCommandLine);
        QVERIFY(asker.mayBeRemembered());
        QCOMPARE(asker.key(), asker.program);
    }

    void twoOfTheSameAreTwoProcesses()
    {
        const Programs programs;
        const Running one(programs.copied(u"tool"_s));
        const Running two(programs.path(u"tool"_s));
        QVERIFY(one.asker().process != two.asker().process);
        QCOMPARE(one.asker().process, one.asker().process);
        QCOMPARE(one.asker().key(), two.asker().key());
    }

    void whoIsNotTheCommandLineAsksItself()
    {
        const Asker asker = askerOf(QCoreApplication::applicationPid());
        QVERIFY(!asker.isByCommandLine);
        QCOMPARE(asker.program, own());
        QVERIFY(asker.process.startsWith(u"%1 "_s.arg(QCoreApplication::applicationPid())));
    }

    void shellsAndInterpretersRunOthers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("runsOthers");
        for (const char *name : {"bash", "sh", "dash", "python3", "python3.11", "perl", "perl5.36", "ruby",
                 "node", "env", "sudo", "make", "lua5.4", "ld-linux-x86-64.so.2"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"git", "curl", "shell", "mypython", "7z", "perlbench"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }

    void shellsAndInterpretersRunOthers()
    {
        QFETCH(QString, name);
        QFETCH(bool, runsOthers);
        const Programs programs;
        const Running running(programs.copied(name));
        const Asker asker = running.asker();
        QCOMPARE(asker.program, programs.path(name));
        QCOMPARE(asker.runsOthers, runsOthers);
        QCOMPARE(asker.mayBeRemembered(), !runsOthers);
        QCOMPARE(asker.key(), runsOthers ? asker.process : asker.program);
    }

    void aShellsChildIsItself()
    {
        const Programs programs;
        const QString tool = programs.copied(u"tool"_s);
        const Running shell(u"/bin/sh"_s, {u"-c"_s, u"\"$0\" 60; true"_s, tool});
        const qint64 child = childOf(shell.process.processId(), tool);
        const Asker asker = askerOf(child);
        QCOMPARE(asker.program, tool);
        QVERIFY(asker.mayBeRemembered());
        QCOMPARE(asker.ancestry.value(0), u"tool (%1)"_s.arg(child));
        QVERIFY(withAncestors(asker).ancestry.value(1).endsWith(u"(%1)"_s.arg(shell.process.processId())));
        QVERIFY(shell.asker().runsOthers);
    }

    void whatIsGoneFromTheDiskCannotBeRemembered()
    {
        const Programs programs;
        const Running running(programs.copied(u"tool"_s));
        QVERIFY(QFile::remove(programs.path(u"tool"_s)));
        const Asker asker = running.asker();
        QVERIFY(asker.program.isEmpty());
        QVERIFY(!asker.mayBeRemembered());
        QCOMPARE(asker.key(), asker.process);
        QVERIFY(!asker.process.isEmpty());
        QCOMPARE(asker.ancestry.value(0), u"tool (%1)"_s.arg(running.process.processId()));
    }

    void whatWasReplacedCannotBeRemembered()
    {
        const Programs programs;
        const Running running(programs.copied(u"tool"_s));
        QVERIFY(QFile::remove(programs.path(u"tool"_s)));
        programs.copied(u"tool"_s, u"/usr/bin/env"_s);
        QVERIFY(!running.asker().mayBeRemembered());
    }

    void whatStartedOneThatIsGoneCannotBeTold()
    {
        const Programs programs;
        Asker asker = Running(programs.copied(u"tool"_s)).asker();
        QCOMPARE(withAncestors(asker).ancestry, asker.ancestry);
        asker.process = u"%1 1"_s.arg(QCoreApplication::applicationPid()); // its number is another's now
        QCOMPARE(withAncestors(asker).ancestry, asker.ancestry);
        QVERIFY(withAncestors({}).ancestry.isEmpty());
    }

    void nobodyCanTellWhoIsGone_data()
    {
        QTest::addColumn<qint64>("process");
        QTest::newRow("none") << qint64(0);
        QTest::newRow("below zero") << qint64(-1);
        QTest::newRow("beyond all") << qint64(999'999'999);
        QTest::newRow("beyond numbers") << std::numeric_limits<qint64>::max();
    }

    void nobodyCanTellWhoIsGone()
    {
        QFETCH(qint64, process);
        QVERIFY(isNobody(askerOf(process)));
    }

    void nobodyCanTellWhoHasEnded()
    {
        qint64 process = 0;
        {
            const Running running(u"/usr/bin/sleep"_s);
            process = running.process.processId();
        }
        QVERIFY(isNobody(askerOf(process)));
    }

    void anSshLeadsElsewhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("remote");
        const QString host = u"build.example"_s;
        const QString there = u"ssh build.example"_s;
        QTest::newRow("plain") << u"ssh"_s << QStringList {host} << there;
        QTest::newRow("a command") << u"ssh"_s << QStringList {host, u"-p"_s, u"evil"_s} << there;
        QTest::newRow("options") << u"ssh"_s << QStringList {u"-4Np"_s, u"22"_s, u"-A"_s, host} << there;
        QTest::newRow("values in the word")
            << u"ssh"_s << QStringList {u"-oUser=x"_s, u"-p22"_s, host} << there;
        QTest::newRow("two dashes") << u"ssh"_s << QStringList {u"--"_s, host} << there;
        QTest::newRow("nowhere") << u"ssh"_s << QStringList {} << u"ssh"_s;
        QTest::newRow("another program") << u"sshfs"_s << QStringList {host} << QString();
    }

    void anSshLeadsElsewhere()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, arguments);
        QFETCH(QString, remote);
        const Programs programs;
        // A shell takes any arguments behind its command, which is the value of an option of ssh as well.
        const Running running(
            programs.copied(name, u"/bin/bash"_s), QStringList {u"-c"_s, u"read line; true"_s} + arguments);
        const Asker asker = running.asker();
        QCOMPARE(asker.remote, remote);
        QCOMPARE(asker.mayBeRemembered(), remote.isEmpty());
        QCOMPARE(asker.key() == asker.process, !remote.isEmpty());
    }

    void anSshdLeadsElsewhereWhateverItCallsItself_data()
    {
        QTest::addColumn<QString>("itself");
        QTest::newRow("session") << u"sshd: ana@pts/1"_s;
        QTest::newRow("nothing") << QString();
    }

    void anSshdLeadsElsewhereWhateverItCallsItself()
    {
        QFETCH(QString, itself);
        const Programs programs;
        const QString sshd = programs.copied(u"sshd"_s, u"/bin/bash"_s);
        const Running running(
            u"/bin/bash"_s, {u"-c"_s, u"exec -a \"$1\" \"$0\" -c 'read line; true'"_s, sshd, itself});
        QTRY_COMPARE(running.asker().program, sshd);
        QVERIFY(!running.asker().remote.isEmpty());
    }

    void aNameDoesNotBreakWhatTheSystemSays()
    {
        const Programs programs;
        const QString odd = u"a) R 1 (b\n"_s;
        const Running running(programs.copied(odd));
        const Asker asker = running.asker();
        QCOMPARE(asker.program, programs.path(odd));
        const Running other(programs.path(odd));
        QCOMPARE(withAncestors(asker).ancestry.size(), withAncestors(other.asker()).ancestry.size());
        QVERIFY(withAncestors(asker).ancestry.size() >= 2);
    }

    void anotherProgramOfThatNameIsNotOurs_data()
    {
        QTest::addColumn<bool>("hasLink");
        QTest::newRow("the name alone") << false;
        QTest::newRow("with a link to ours beside it") << true;
    }

    void anotherProgramOfThatNameIsNotOurs()
    {
        QFETCH(bool, hasLink);
        const Programs programs;
        const QString fake = programs.copied(u"bin/cloakroom-cli"_s);
        if (hasLink) {
            QVERIFY(QDir().mkpath(programs.path(u"libexec/cloakroom"_s)));
            QVERIFY(QFile::link(own(), programs.path(u"libexec/cloakroom/cloakroom-cli"_s)));
        }
        const Running running(fake);
        const Asker asker = running.asker();
        QVERIFY(!asker.isByCommandLine);
        QCOMPARE(asker.program, fake);
    }
};

QTEST_GUILESS_MAIN(TestAskerOf)
#include "tst_askerof.moc"
