// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirectlistener.h"

#include "net/redirectvisitor.h"

#include <QMetaEnum>
#include <QTcpSocket>
#include <algorithm>

namespace net {

using Kind = base::Error::Kind;

RedirectListener::RedirectListener(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &RedirectListener::giveUp);
}

RedirectListener::~RedirectListener()
{
    tellWaiting(m_outcome.value_or(RedirectPage::SeeProgram));
}

base::Result<QUrl> RedirectListener::listen(const oauth::Redirect &redirect)
{
    if (!redirect.elsewhere.isEmpty())
        return redirect.elsewhere;
    const auto port = bind(redirect);
    if (!port)
        return base::Failure(port.error());

    const QUrl uri = redirect.uri(*port);
    const QByteArray host = redirect.host.toLatin1();
    m_hosts = {host + ':' + QByteArray::number(*port)};
    if (*port == 80)
        m_hosts += host;
    // RFC 9110 section 7.1: a request for an address without a path asks for "/".
    m_path = redirect.path.isEmpty() ? QByteArrayLiteral("/") : uri.path(QUrl::FullyEncoded).toLatin1();
    m_donePath = m_path == "/done" ? "/done/" : "/done";
    return uri;
}

base::Result<quint16> RedirectListener::bind(const oauth::Redirect &redirect)
{
    const bool six = redirect.host == QLatin1String("[::1]");
    const QHostAddress address(six ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
    base::Result<quint16> bound;
    QStringList taken;
    for (const quint16 port : redirect.ports.isEmpty() ? QList<quint16> {0} : redirect.ports) {
        bound = redirect.host == QLatin1String("localhost") ? bindLocalhost(port) : bind(address, port);
        if (bound)
            return bound;
        if (bound.error().code == QLatin1String("redirect.port_taken"))
            taken += bound.error().expected;
    }
    base::Error error = bound.error();
    if (!taken.isEmpty() && error.code == QLatin1String("redirect.port_taken"))
        error.expected = taken.join(QStringLiteral(", "));
    return base::Failure(error);
}

base::Result<quint16> RedirectListener::bind(const QHostAddress &address, quint16 port)
{
    auto *server = new QTcpServer(this);
    if (!server->listen(address, port)) {
        const auto error = server->serverError();
        delete server;
        const QString expected = QStringLiteral("%1 %2").arg(address.toString()).arg(port);
        if (error == QAbstractSocket::AddressInUseError)
            return base::failure(Kind::BadInput, QStringLiteral("redirect.port_taken"), expected);
        const char *name = QMetaEnum::fromType<QAbstractSocket::SocketError>().valueToKey(error);
        return base::failure(
            Kind::BadInput, QStringLiteral("redirect.listen"), expected, QLatin1String(name));
    }
    connect(server, &QTcpServer::newConnection, this, [this, server] {
        while (QTcpSocket *socket = server->nextPendingConnection())
            admit(socket);
    });
    m_servers += server;
    return server->serverPort();
}

// A browser may try ::1 first, so nobody else may sit there; without IPv6 there is nobody to fear.
base::Result<quint16> RedirectListener::bindLocalhost(quint16 port)
{
    for (int attempts = 8;; --attempts) {
        const auto four = bind(QHostAddress::LocalHost, port);
        if (!four)
            return four;
        const auto six = bind(QHostAddress::LocalHostIPv6, *four);
        if (six || six.error().code != QLatin1String("redirect.port_taken"))
            return four;
        delete m_servers.takeLast();
        if (port != 0 || attempts == 1)
            return six;
    }
}

base::Future<base::Parameters> RedirectListener::answer(IsMine isMine, std::chrono::milliseconds patience)
{
    m_isMine = std::move(isMine);
    m_deadline.start(patience);
    m_answer.start();
    return m_answer.future();
}

void RedirectListener::admit(QTcpSocket *socket)
{
    const auto present = visitors();
    if (present.size() >= mostVisitors) {
        // Who has kept us waiting longest makes room: silent connections can't keep the browser out.
        const auto slowest = std::find_if(present.begin(), present.end(),
            [](const RedirectVisitor *one) { return one->state() != RedirectVisitor::State::Waiting; });
        if (slowest == present.end())
            return delete socket;
        delete *slowest;
    }
    auto *visitor = new RedirectVisitor(socket, m_requestMs, this);
    connect(visitor, &RedirectVisitor::asked, this, [this, visitor] { serve(visitor); });
    connect(visitor, &RedirectVisitor::broken, this,
        [visitor] { visitor->answer(redirectAnswer(400, RedirectPage::NotHere)); });
}

void RedirectListener::serve(RedirectVisitor *visitor)
{
    const RedirectRequest &request = visitor->request();
    const bool knownPath = request.path() == m_path || (m_accepted && request.path() == m_donePath);
    // Another name for this address is a page elsewhere that points its own name here (DNS rebinding).
    if (!m_hosts.contains(request.host()))
        visitor->answer(redirectAnswer(400, RedirectPage::NotHere));
    else if (!knownPath)
        visitor->answer(redirectAnswer(404, RedirectPage::NotHere));
    else if (request.method() != "GET")
        visitor->answer(redirectAnswer(405, RedirectPage::NotHere));
    else if (request.path() == m_path)
        takeAnswer(visitor);
    else
        showOutcome(visitor);
}

void RedirectListener::takeAnswer(RedirectVisitor *visitor)
{
    const auto parameters = base::parseForm(visitor->request().query());
    if (m_accepted || !m_isMine || !parameters || !m_isMine(*parameters))
        return visitor->answer(redirectAnswer(400, RedirectPage::NotHere));

    m_accepted = true;
    m_deadline.start(m_outcomeMs);
    visitor->answer(redirectTo(m_donePath)); // the code leaves the address bar
    deliver(*parameters);
}

bool RedirectListener::take(const base::Parameters &answer)
{
    if (m_accepted || !m_isMine || !m_isMine(answer))
        return false;
    m_isMine = {}; // there is only one
    deliver(answer);
    close();
    return true;
}

// Queued, so that whoever gets the answer may destroy this.
void RedirectListener::deliver(const base::Result<base::Parameters> &result)
{
    const auto finish = [this, result] {
        auto answer = std::move(m_answer);
        answer.addResult(result);
        answer.finish();
    };
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

void RedirectListener::giveUp()
{
    if (!m_accepted)
        deliver(base::failure(Kind::TimedOut, QStringLiteral("redirect.timeout")));
    close();
}

void RedirectListener::showOutcome(RedirectVisitor *visitor)
{
    // The first is the browser; the others can't fill the places of those who come.
    if (isAwaited())
        return visitor->answer(redirectAnswer(200, RedirectPage::SeeProgram));
    visitor->wait();
    if (m_outcome)
        close();
}

void RedirectListener::finish(RedirectOutcome outcome)
{
    static constexpr RedirectPage pages[]
        = {RedirectPage::SignedIn, RedirectPage::Refused, RedirectPage::Failed};
    m_outcome = pages[int(outcome)];
    if (isAwaited() || !m_accepted)
        close();
}

bool RedirectListener::isAwaited() const
{
    const auto present = visitors();
    return std::any_of(present.begin(), present.end(),
        [](const RedirectVisitor *one) { return one->state() == RedirectVisitor::State::Waiting; });
}

void RedirectListener::tellWaiting(RedirectPage page)
{
    const auto present = visitors();
    for (RedirectVisitor *visitor : present) {
        if (visitor->state() == RedirectVisitor::State::Waiting)
            visitor->answer(redirectAnswer(200, page));
    }
}

void RedirectListener::close()
{
    tellWaiting(m_outcome.value_or(RedirectPage::SeeProgram));
    for (QTcpServer *server : std::as_const(m_servers))
        server->close();
    const auto present = visitors();
    for (RedirectVisitor *visitor : present) {
        if (visitor->state() == RedirectVisitor::State::Asking)
            delete visitor;
    }
    m_deadline.stop();
    QMetaObject::invokeMethod(this, &RedirectListener::closed, Qt::QueuedConnection);
}

void RedirectListener::setLimits(int request, int outcome)
{
    m_requestMs = request;
    m_outcomeMs = outcome;
}

QList<RedirectVisitor *> RedirectListener::visitors() const
{
    return findChildren<RedirectVisitor *>(Qt::FindDirectChildrenOnly);
}

} // namespace net
