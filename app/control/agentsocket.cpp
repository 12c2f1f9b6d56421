// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/agentsocket.h"

#include "base/runtimefolder.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace control {

using base::Done;
using base::Error;

namespace {

#ifdef Q_OS_UNIX

constexpr int backlog = 128;

// Bound by hand: QLocalServer makes its sockets 0700, and takes a name over from who listens there. What lay
// there before is removed, a link itself and not what it leads to.
base::Result<Done> bindTo(const QString &path, QLocalServer &server)
{
    const auto failed = [&path] {
        return base::failure(Error::Kind::Disk, QStringLiteral("agent.listen"), {},
            QString::fromLocal8Bit(std::strerror(errno)), path);
    };
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    errno = ENAMETOOLONG;
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return failed();
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    if (::unlink(name.constData()) != 0 && errno != ENOENT)
        return failed();
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return failed();
    const mode_t before = ::umask(0177);
    const bool isBound = ::bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    ::umask(before);
    if (isBound && ::listen(descriptor, backlog) == 0 && server.listen(descriptor))
        return Done {};
    const auto why = failed();
    ::close(descriptor);
    return why;
}

#else

base::Result<Done> bindTo(const QString &path, QLocalServer &server)
{
    server.setSocketOptions(QLocalServer::UserAccessOption);
    return server.listen(path)
        ? base::Result<Done>(Done {})
        : base::failure(Error::Kind::Disk, QStringLiteral("agent.listen"), {}, server.errorString(), path);
}

#endif

} // namespace

base::Result<Done> AgentSocket::listen(QLocalServer &server)
{
    const auto folder = base::runtimeFolder();
    if (!folder)
        return base::Failure(folder.error());
    const QString path = *folder + QStringLiteral("/agent");
    m_lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0)) {
        const bool isTaken = m_lock->error() == QLockFile::LockFailedError;
        return isTaken ? base::failure(Error::Kind::Disk, QStringLiteral("agent.taken"), {}, {}, path)
                       : base::failure(Error::Kind::Disk, QStringLiteral("runtime.folder"), {}, {}, *folder);
    }
    const auto bound = bindTo(path, server);
    if (bound)
        m_path = path;
    return bound;
}

AgentSocket::~AgentSocket()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Peer Peer::of(qintptr socket)
{
#if defined(Q_OS_LINUX)
    ucred credentials {};
    socklen_t size = sizeof credentials;
    if (::getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return {};
    return {credentials.uid == ::getuid(), credentials.pid};
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return {::getpeereid(int(socket), &user, &group) == 0 && user == ::getuid(), 0};
#else
    Q_UNUSED(socket)
    return {true, 0}; // the pipe is this user's alone
#endif
}

} // namespace control
