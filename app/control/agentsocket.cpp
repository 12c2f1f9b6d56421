// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/agentsocket.h"

#include "base/runtimefolder.h"

#include <QFile>

namespace control {

using base::Error;

base::Result<base::Done> AgentSocket::listen(QLocalServer &server)
{
    const auto folder = base::runtimeFolder();
    if (!folder)
        return base::Failure(folder.error());
    const QString path = *folder + QStringLiteral("/agent");
    m_lock = std::make_unique<base::LockFile>(path + QStringLiteral(".lock"));
    if (!m_lock->tryNow()) {
        return m_lock->isTaken()
            ? base::failure(Error::Kind::Disk, QStringLiteral("agent.taken"), {}, {}, path)
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

} // namespace control
