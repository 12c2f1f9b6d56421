// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"

#include "demo/connection.h"
#include "demo/endpoints.h"
#include "demo/offer.h"
#include "demo/state.h"

#include <QNetworkProxy>
#include <QTcpServer>

namespace demo {

namespace {

constexpr qsizetype mostConnections = 32;

} // namespace

class DemoServer::Private
{
public:
    Private(const base::Clock &now, const crypto::Secret &state, const Save &saveState)
        : clock(now)
        , save(saveState)
        , kept(State::fromSecret(state))
        , grants(kept.grants, [this] { saveNow(); })
    {
    }

    void saveNow()
    {
        kept.grants = grants.live();
        save(kept.toSecret());
    }

    void takeConnections()
    {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            if (server.findChildren<Connection *>(Qt::FindDirectChildrenOnly).size() >= mostConnections)
                delete socket;
            else
                new Connection(
                    socket, [this](const Request &request) { return endpoints->answer(request); }, &server);
        }
    }

    base::Clock clock;
    Save save;
    State kept;
    Grants grants;
    std::unique_ptr<Endpoints> endpoints;
    QTcpServer server; // dies first: its connections ask the endpoints
};

DemoServer::DemoServer(
    const base::Clock &clock, const crypto::Secret &state, const Save &save, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(clock, state, save))
{
    d->server.setProxy(QNetworkProxy::NoProxy);
    connect(&d->server, &QTcpServer::newConnection, this, [this] { d->takeConnections(); });
}

DemoServer::~DemoServer() = default;

base::Result<QUrl> DemoServer::start(quint16 port)
{
    const bool listens
        = d->server.listen(QHostAddress::LocalHost, port) || d->server.listen(QHostAddress::LocalHost, 0);
    if (!listens)
        return base::failure(base::Error::Kind::Refused, QStringLiteral("demo.listen"), {},
            d->server.errorString(), QStringLiteral("127.0.0.1"));
    const QString issuer = QStringLiteral("http://127.0.0.1:%1").arg(d->server.serverPort());
    d->endpoints = std::make_unique<Endpoints>(Mint(issuer, d->kept.pair), d->grants, d->clock);
    return QUrl(issuer);
}

QStringList DemoServer::scopes()
{
    return knownScopes();
}

} // namespace demo
