// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/askagent.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace control;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = 300ms;

// Answers one request, in a thread of its own.
struct Answering
{
    QTemporaryDir runtime;
    QByteArray heard;
    std::unique_ptr<QThread> thread;

    Answering()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
        qunsetenv("CLOAKROOM_SOCKET");
        QDir(runtime.path()).mkdir(u"cloakroom"_s);
    }
    ~Answering()
    {
        qunsetenv("CLOAKROOM_SOCKET");
        if (thread)
            thread->wait();
    }
    QByteArray path(const char *name) const
    {
        return QFile::encodeName(runtime.filePath(QLatin1String(name)));
    }

    void listen(const QByteArray &path, const QByteArray &answer)
    {
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
        const int listening = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(listening, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        QCOMPARE(::listen(listening, 1), 0);
        thread.reset(QThread::create([this, listening, answer] {
            const int client = ::accept(listening, nullptr, nullptr);
            char request[256];
            heard = QByteArray(request, qMax<qsizetype>(::read(client, request, sizeof request), 0));
            if (!answer.isEmpty()) [[maybe_unused]]
                const auto sent = ::write(client, answer.constData(), std::size_t(answer.size()));
            else [[maybe_unused]]
                const auto none = ::read(client, request, 1); // until the other goes
            ::close(client);
            ::close(listening);
        }));
        thread->start();
    }
};

QString codeOf(const std::optional<base::Result<QByteArray>> &told)
{
    return !told ? u"nobody"_s : *told ? QString::fromUtf8(**told) : told->error().code;
}

} // namespace

// Where the asking path is Qt's: all but Linux.
class TestAskAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksInTheUsualPlace()
    {
        Answering desk;
        desk.listen(desk.path("cloakroom/agent"), "  {}\n");
        QCOMPARE(codeOf(askAgent("{?}\n", patience)), u"  {}\n"_s);
        desk.thread->wait();
        QCOMPARE(desk.heard, "{?}\n");
    }

    void asksWhereItIsToldTo()
    {
        Answering desk;
        desk.listen(desk.path("forwarded"), "{}\n");
        QCOMPARE(codeOf(askAgent("{?}\n", patience)), u"nobody"_s);
        qputenv("CLOAKROOM_SOCKET", desk.path("forwarded"));
        QCOMPARE(codeOf(askAgent("{?}\n", patience)), u"{}\n"_s);
    }

    void doesNotWorkAloneWhereAPlaceIsNamed()
    {
        const Answering desk;
        QCOMPARE(codeOf(askAgent("{?}\n", patience)), u"nobody"_s);
        qputenv("CLOAKROOM_SOCKET", desk.path("nowhere"));
        QCOMPARE(codeOf(askAgent("{?}\n", patience)), u"agent.unreachable"_s);
    }

    void givesUpOneThatSaysNothing()
    {
        Answering desk;
        desk.listen(desk.path("cloakroom/agent"), {});
        QCOMPARE(codeOf(askAgent("{?}\n", patience)), u"agent.silent"_s);
    }
};

QTEST_GUILESS_MAIN(TestAskAgent)
#include "tst_askagent.moc"
