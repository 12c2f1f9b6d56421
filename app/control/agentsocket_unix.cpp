// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/agentsocket.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace control {

using base::Done;
using base::Error;

namespace {

constexpr int backlog = 128;

// macOS has no word for both in one call, and lets a socket alone be told to raise no signal.
#ifdef Q_OS_MACOS
constexpr int streamOfOurs = SOCK_STREAM;
constexpr int atOnce = MSG_DONTWAIT;
#else
constexpr int streamOfOurs = SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK;
constexpr int atOnce = MSG_DONTWAIT | MSG_NOSIGNAL;
#endif

} // namespace

// Bound by hand: QLocalServer makes its sockets 0700, and takes a name over from who listens there. What lay
// there before is removed, a link itself and not what it leads to.
base::Result<Done> AgentSocket::bindTo(const QString &path, QLocalServer &server)
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
    const int descriptor = ::socket(AF_UNIX, streamOfOurs, 0);
    if (descriptor < 0)
        return failed();
#ifdef Q_OS_MACOS
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
#endif
    const mode_t before = ::umask(0177);
    const bool isBound = ::bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    ::umask(before);
    if (isBound && ::listen(descriptor, backlog) == 0 && server.listen(descriptor))
        return Done {};
    const auto why = failed();
    ::close(descriptor);
    return why;
}

Peer Peer::of(qintptr socket)
{
#ifdef Q_OS_LINUX
    ucred credentials {};
    socklen_t size = sizeof credentials;
    if (::getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return {};
    return {credentials.uid == ::getuid(), credentials.pid};
#else
    uid_t user = 0;
    gid_t group = 0;
    Peer peer {::getpeereid(int(socket), &user, &group) == 0 && user == ::getuid(), 0};
#ifdef Q_OS_MACOS
    pid_t process = 0;
    socklen_t size = sizeof process;
    if (::getsockopt(int(socket), SOL_LOCAL, LOCAL_PEERPID, &process, &size) == 0)
        peer.process = process;
#endif
    return peer;
#endif
}

qsizetype sendAtOnce(qintptr socket, const QByteArray &line)
{
#ifdef Q_OS_MACOS
    const int on = 1;
    if (::setsockopt(int(socket), SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on) != 0)
        return -1; // nobody is there any more
#endif
    return ::send(int(socket), line.constData(), std::size_t(line.size()), atOnce);
}

} // namespace control
