// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/firstinstance.h"

#include "base/runtimefolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

namespace desktop {

namespace {

constexpr int answerMs = 1'000;
constexpr qint64 longestWish = 512; // bytes
constexpr auto wish = "show";
constexpr auto answer = "shown\n";
constexpr auto activation = "XDG_ACTIVATION_TOKEN"; // by which a compositor lets a window come forward

QString socketFor(const QString &folder)
{
    const auto own = base::runtimeFolder();
    if (!own)
        return {};
    const QByteArray name
        = QCryptographicHash::hash(QFileInfo(folder).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return *own + u'/' + QString::fromLatin1(name.toHex().first(16));
}

} // namespace

FirstInstance::FirstInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socket(socketFor(folder))
    , m_lock(folder + QStringLiteral("/lock"))
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock.setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, &FirstInstance::greet);
}

// The lock first: a second listen() on the same name would take it over.
FirstInstance::Rank FirstInstance::claim(Wish wish)
{
    if (m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError) {
        listen();
        return Rank::First;
    }
    return wish == Wish::Nothing || askFirst() ? Rank::Second : Rank::Unheard;
}

void FirstInstance::listen()
{
    if (m_socket.isEmpty())
        return;
    QLocalServer::removeServer(m_socket); // of one that was killed
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(m_socket);
}

bool FirstInstance::askFirst() const
{
    if (m_socket.isEmpty())
        return false;
    QLocalSocket first;
    // It has the lock a moment before it listens.
    for (int waited = 0; waited < answerMs && first.state() != QLocalSocket::ConnectedState; waited += 100) {
        first.connectToServer(m_socket);
        first.waitForConnected(100);
        if (first.state() != QLocalSocket::ConnectedState)
            QThread::msleep(50);
    }
    first.write(QByteArray(wish) + ' ' + qgetenv(activation).left(256) + '\n');
    return first.waitForBytesWritten(answerMs) && first.waitForReadyRead(answerMs)
        && first.readLine() == answer;
}

void FirstInstance::greet()
{
    QLocalSocket *visitor = m_server.nextPendingConnection();
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    QTimer::singleShot(answerMs, visitor, [visitor] { visitor->abort(); });
    connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] {
        if (visitor->bytesAvailable() > longestWish)
            return visitor->abort();
        if (!visitor->canReadLine())
            return;
        const QList<QByteArray> words = visitor->readLine().trimmed().split(' ');
        if (words.value(0) != wish)
            return visitor->abort();
        if (!words.value(1).isEmpty())
            qputenv(activation, words.value(1));
        visitor->write(answer);
        visitor->disconnectFromServer();
        Q_EMIT wanted();
    });
}

} // namespace desktop
