// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/handoutdesk.h"
#include "control/agent.h"
#include "support/asroot.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QStandardPaths>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace control;
using namespace handing;

namespace {

int modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

bool isSocket(const QString &path)
{
    struct stat status
    {
    };
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISSOCK(status.st_mode);
}

// A socket that nobody listens at, as a crash leaves it.
bool leaveSocket(const QString &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool isBound = ::bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    ::close(descriptor);
    return isBound;
}

struct PlaceDesk : BookDesk
{
    QTemporaryDir runtime;
    Agent agent {cloakroom, person.asked()};

    PlaceDesk()
        : BookDesk(HandOutRules::To::AskOnce)
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    }
    QString own() const { return runtime.filePath(u"cloakroom"_s); }
    QString path() const { return own() + u"/agent"_s; }
    QString listens(Agent &which)
    {
        const auto listening = which.listen();
        return listening ? u"listens"_s : listening.error().code;
    }
    QString listens() { return listens(agent); }
    bool answers() const
    {
        QLocalSocket socket;
        socket.connectToServer(path());
        socket.write("?\n");
        return QTest::qWaitFor([&socket] { return socket.state() == QLocalSocket::UnconnectedState; })
            && socket.readAll().contains("agent.request");
    }
};

void write(const QString &path, const QByteArray &words)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(words);
}

} // namespace

// The place where the agent listens.
class TestAgentSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForItsUserAlone()
    {
        const mode_t before = ::umask(0);
        PlaceDesk desk;
        QDir().mkdir(desk.own()); // open to all, as the mask says
        QCOMPARE(desk.listens(), u"listens"_s);
        const mode_t after = ::umask(before);
        QCOMPARE(modeOf(desk.path()), 0600);
        QCOMPARE(modeOf(desk.own()), 0700);
        QCOMPARE(int(after), 0);
        QVERIFY(desk.answers());
    }

    void takesThePlaceOfWhatLiesThere_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *each : {"nothing", "socket", "file", "link", "dangling link"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }

    void takesThePlaceOfWhatLiesThere()
    {
        QFETCH(QString, what);
        PlaceDesk desk;
        QVERIFY(QDir().mkdir(desk.own()));
        const QString target = desk.runtime.filePath(u"target"_s);
        write(target, "mine");
        if (what == u"socket"_s)
            QVERIFY(leaveSocket(desk.path()));
        if (what == u"file"_s)
            write(desk.path(), "x");
        if (what == u"link"_s)
            QVERIFY(QFile::link(target, desk.path()));
        if (what == u"dangling link"_s)
            QVERIFY(QFile::link(desk.runtime.filePath(u"none"_s), desk.path()));
        QCOMPARE(desk.listens(), u"listens"_s);
        QVERIFY(isSocket(desk.path()));
        QVERIFY(desk.answers());
        QFile kept(target);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("mine"));
        QVERIFY(!QFileInfo::exists(desk.runtime.filePath(u"none"_s)));
    }

    void refusesAPlaceThatIsNotSafe_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("a file for a folder") << u"file"_s << u"runtime.folder"_s;
        QTest::newRow("a link for a folder") << u"link"_s << u"runtime.folder"_s;
        QTest::newRow("another's folder") << u"foreign"_s << u"runtime.folder"_s;
        QTest::newRow("a folder for a socket") << u"agent"_s << u"agent.listen"_s;
        QTest::newRow("unset") << u"unset"_s << u"runtime.no_place"_s;
        QTest::newRow("empty") << u"empty"_s << u"runtime.no_place"_s;
        QTest::newRow("relative") << u"relative"_s << u"runtime.no_place"_s;
        QTest::newRow("not there") << u"gone"_s << u"runtime.no_place"_s;
        QTest::newRow("too long") << u"long"_s << u"agent.listen"_s;
    }

    void refusesAPlaceThatIsNotSafe()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        PlaceDesk desk;
        const QString other = desk.runtime.filePath(u"other"_s);
        QVERIFY(QDir().mkdir(other));
        if (what == u"file"_s)
            write(desk.own(), "x");
        if (what == u"link"_s)
            QVERIFY(QFile::link(other, desk.own()));
        if (what == u"foreign"_s) {
            if (!support::runsAsRoot())
                return;
            QVERIFY(QDir().mkdir(desk.own()));
            QCOMPARE(::chown(QFile::encodeName(desk.own()).constData(), 65534, 65534), 0);
        }
        if (what == u"agent"_s)
            QVERIFY(QDir().mkpath(desk.path()));
        if (what == u"unset"_s)
            qunsetenv("XDG_RUNTIME_DIR");
        if (what == u"empty"_s)
            qputenv("XDG_RUNTIME_DIR", "");
        if (what == u"relative"_s)
            qputenv("XDG_RUNTIME_DIR", ".");
        if (what == u"gone"_s)
            qputenv("XDG_RUNTIME_DIR", "/nowhere/at/all");
        if (what == u"long"_s) {
            const QString far = desk.runtime.filePath(QString(120, u'x'));
            QVERIFY(QDir().mkdir(far));
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(far));
        }
        QCOMPARE(desk.listens(), code);
        QVERIFY(QDir(other).isEmpty());
    }

    void aSecondOneLeavesTheFirstAlone()
    {
        PlaceDesk desk;
        QCOMPARE(desk.listens(), u"listens"_s);
        {
            Agent second(desk.cloakroom, desk.person.asked());
            QCOMPARE(desk.listens(second), u"agent.taken"_s);
        }
        QVERIFY(isSocket(desk.path()));
        QVERIFY(desk.answers());
    }

    void leavesThePlaceToTheNext()
    {
        PlaceDesk desk;
        {
            Agent first(desk.cloakroom, desk.person.asked());
            QCOMPARE(desk.listens(first), u"listens"_s);
        }
        QVERIFY(!QFileInfo::exists(desk.path()));
        QCOMPARE(desk.listens(), u"listens"_s);
        QVERIFY(desk.answers());
    }

    // The modes keep others out; should they ever not, the system's word on who came does.
    void saysNothingToAnotherUser()
    {
        if (!support::runsAsRoot())
            return;
        if (QStandardPaths::findExecutable(u"setpriv"_s).isEmpty()
            || !QFileInfo(u"/usr/bin/python3"_s).isExecutable())
            QSKIP("needs setpriv and python3");
        PlaceDesk desk;
        QCOMPARE(desk.listens(), u"listens"_s);
        for (const QString &folder : {desk.runtime.path(), desk.own()})
            QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0711), 0);
        QCOMPARE(::chmod(QFile::encodeName(desk.path()).constData(), 0666), 0);
        const QString client = u"import socket, sys\n"
                               "s = socket.socket(socket.AF_UNIX)\n"
                               "s.settimeout(8)\n"
                               "s.connect(sys.argv[1])\n"
                               "got = b''\n"
                               "try:\n"
                               "    s.sendall(b'?\\n')\n"
                               "    while more := s.recv(1000):\n"
                               "        got += more\n"
                               "except (BrokenPipeError, ConnectionResetError):\n"
                               "    pass\n"
                               "print('over', len(got))\n"_s;
        const auto said = [&](const QStringList &before) {
            QProcess process;
            const QStringList all
                = before + QStringList {u"/usr/bin/python3"_s, u"-c"_s, client, desk.path()};
            process.start(all.first(), all.mid(1));
            const bool isOver
                = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs);
            return isOver ? process.readAllStandardOutput().trimmed() + process.readAllStandardError()
                          : QByteArray("no end");
        };
        QCOMPARE(said({u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s}),
            QByteArray("over 0"));
        QVERIFY(said({u"env"_s}).startsWith("over ")); // the same client of this user hears something
        QVERIFY(said({u"env"_s}) != "over 0");
    }
};

QTEST_GUILESS_MAIN(TestAgentSocket)
#include "tst_agentsocket.moc"
