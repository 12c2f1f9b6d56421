// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/future.h"
#include "base/http.h"
#include "base/route.h"
#include "net/routesecrets.h"
#include "oauth/exchange.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QNetworkReply;
class QNetworkRequest;

namespace net {

// The one door to servers. Every request that leaves, Qt NetworkAuth's included, gets the same rules: the
// address passes oauth::checkedUrl, TLS 1.2 or later with full verification, HTTP/1.1,
// no redirects, no cookies, no cache, no automatic authentication but at the route's proxy, our own
// User-Agent, a time limit and the size limit of Arrival. A body is sent once: no silent second attempt. The
// system's proxy and certificates are used unless a route says otherwise; what is for this computer goes by
// no proxy.
class Http : public QObject
{
    Q_OBJECT

public:
    static constexpr int timeoutMs = 30'000; // from request to last byte

    explicit Http(base::Clock clock, QObject *parent = nullptr);

    // The same door for another way there; it lives as long as this one, which tells what happens at both.
    // What a worker was given goes on through a lock until the worker is gone.
    Http &by(const base::Route &route, const RouteSecrets &secrets = {}, const QObject *worker = nullptr);

    // A lock forgets the secrets of all ways, those with workers when their last is gone. Who goes on by one
    // of them brings them along again.
    void setLocked(bool locked);

    // The proxy of all ways that have none of their own; nothing else of the route counts.
    void setUsualProxy(const base::Route &route) { m_first->m_usual = route; }

    // Sends and reads to the end. The request dies with its owner.
    // Codes: those of oauth::checkedUrl and of the route's files, "http.header" (a line break or the like in
    // one), "http.unreachable" (found, of proxies: "proxy"; "by_proxy", the way there or it;
    // "proxy_authentication", it asks for a login; "proxy_login", it doesn't take the route's), "http.tls"
    // (found: which check failed, then whose certificate and who signed it, a line each), "http.timeout"
    // (kind Offline: nobody took the request; TimedOut: it was taken), "http.too_large", "http.broken";
    // `from` is the host. Any status is an answer, 3xx and a server's own 407 included. A request with
    // signers is sent once more where the server asks for its nonce in the proof (RFC 9449 sections 8 and 9).
    base::Future<base::HttpAnswer> send(const base::HttpRequest &request, QObject *owner);

    // The same for a request that Qt NetworkAuth made, with those headers and that body; the reply belongs to
    // Http.
    QNetworkReply *post(const QNetworkRequest &request, const base::HttpRequest &as);

    // For tests: shorter than timeoutMs.
    void setTimeout(int ms);

Q_SIGNALS:
    // A request of that owner has ended, well or not; comes before the owner gets the answer.
    void exchanged(const QObject *owner, const oauth::Exchange &exchange);
    // Whoever asked, Qt NetworkAuth included; comes before anybody else gets the answer.
    void answered(const base::HttpAnswer &answer);

private:
    class Gate;
    friend class CodeGrant;

    base::Result<base::HttpAnswer> answerOf(QNetworkReply *reply) const; // of a finished reply
    base::HttpRequest signedNow(const base::HttpRequest &request) const; // with the last nonce from there
    base::Future<base::HttpAnswer> sendOnce(const base::HttpRequest &request, QObject *owner);
    void keepNonce(const base::HttpAnswer &answer);
    QNetworkReply *start(const base::HttpRequest &request);
    base::Future<base::HttpAnswer> following(
        const base::Future<base::HttpAnswer> &first, const base::HttpRequest &request, QObject *owner);
    void setSecrets(const RouteSecrets &secrets);
    void keepFor(const QObject *worker);
    void forgetUnneeded();
    Gate &gate();

    base::Clock m_clock;
    const base::Route &proxyRoute() const
    {
        return m_route.proxy == base::Route::Proxy::System ? m_first->m_usual : m_route;
    }

    base::Route m_route;
    RouteSecrets m_secrets;
    bool m_hasForgotten = false; // them; whoever brings some takes this door again
    QSet<const QObject *> m_workers; // who need them
    bool m_isLocked = false; // at the first
    base::Route m_usual; // at the first
    Http *m_first = this; // which the others were asked for from
    QList<Http *> m_others; // by other ways
    QHash<QString, QByteArray> m_nonces; // the last of each origin, at the first
    int m_timeoutMs = timeoutMs;
    Gate *m_gate = nullptr; // comes with the first request
};

} // namespace net
