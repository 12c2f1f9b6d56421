// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/firstinstance.h"

#include "base/runtimefolder.h"
#include "desktop/foreground.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>
#include <algorithm>

namespace desktop {

namespace {

constexpr int meetingMs = 1'000;
constexpr int answerMs = 5'000; // of one that heard the wish and is busy
constexpr qint64 longestWish = 16 * 1024; // bytes; a path has up to 4 KiB, each byte of it three when encoded
constexpr auto answer = "shown\n";
constexpr auto activation = "XDG_ACTIVATION_TOKEN"; // by which a compositor lets a window come forward

// What it is called on the way.
constexpr std::pair<FirstInstance::Wish::For, const char *> names[] = {
    {FirstInstance::Wish::For::Window, "show"},
    {FirstInstance::Wish::For::SignIn, "sign-in"},
    {FirstInstance::Wish::For::Inspect, "inspect"},
    {FirstInstance::Wish::For::Demo, "demo"},
};

// A line of words; what may hold a space is percent-encoded.
QByteArray lineOf(const FirstInstance::Wish &wish)
{
    const auto *const named
        = std::ranges::find(names, wish.what, [](const auto &each) { return each.first; });
    return QByteArray(named->second) + ' ' + qgetenv(activation).left(256).toPercentEncoding() + ' '
        + wish.file.toUtf8().toPercentEncoding() + '\n';
}

QString socketFor(const QString &folder)
{
    const auto own = base::runtimeFolder();
    if (!own)
        return {};
    const QByteArray name
        = QCryptographicHash::hash(QFileInfo(folder).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return base::socketName(*own + u'/' + QString::fromLatin1(name.toHex().first(16)));
}

} // namespace

FirstInstance::FirstInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socket(socketFor(folder))
    , m_lock(folder + QStringLiteral("/lock"))
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    connect(&m_server, &QLocalServer::newConnection, this, &FirstInstance::greet);
}

// The lock first: a second listen() on the same name would take it over.
FirstInstance::Rank FirstInstance::claim(const Wish &wish)
{
    if (m_lock.tryNow() || !m_lock.isTaken()) {
        listen();
        return Rank::First;
    }
    return wish.what == Wish::For::Nothing || ask(wish) ? Rank::Second : Rank::Unheard;
}

void FirstInstance::listen()
{
    if (m_socket.isEmpty())
        return;
    QLocalServer::removeServer(m_socket); // of one that was killed
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(m_socket);
}

bool FirstInstance::ask(const Wish &wish) const
{
    if (m_socket.isEmpty())
        return false;
    QLocalSocket first;
    // It has the lock a moment before it listens.
    for (int waited = 0; waited < meetingMs && first.state() != QLocalSocket::ConnectedState; waited += 100) {
        first.connectToServer(m_socket);
        first.waitForConnected(100);
        if (first.state() != QLocalSocket::ConnectedState)
            QThread::msleep(50);
    }
    yieldForeground();
    first.write(lineOf(wish));
    return first.waitForBytesWritten(meetingMs) && first.waitForReadyRead(answerMs)
        && first.readLine() == answer;
}

void FirstInstance::greet()
{
    QLocalSocket *visitor = m_server.nextPendingConnection();
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    QTimer::singleShot(meetingMs, visitor, [visitor] { visitor->abort(); });
    connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] {
        if (visitor->bytesAvailable() > longestWish)
            return visitor->abort();
        if (!visitor->canReadLine())
            return;
        const QList<QByteArray> words = visitor->readLine().trimmed().split(' ');
        const auto *const named = std::ranges::find(
            names, words.first(), [](const auto &each) { return QByteArray(each.second); });
        if (named == std::end(names))
            return visitor->abort();
        if (const QByteArray token = QByteArray::fromPercentEncoding(words.value(1)); !token.isEmpty())
            qputenv(activation, token);
        visitor->write(answer);
        visitor->disconnectFromServer();
        Q_EMIT wanted({named->first, QString::fromUtf8(QByteArray::fromPercentEncoding(words.value(2)))});
    });
}

} // namespace desktop
