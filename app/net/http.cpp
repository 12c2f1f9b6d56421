// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"

#include "crypto/library.h"
#include "net/arrival.h"
#include "net/proxies.h"
#include "net/tls.h"
#include "oauth/answer.h"
#include "oauth/dpop.h"
#include "oauth/endpoint.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPromise>
#include <QSslConfiguration>
#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

namespace net {

namespace {

// A body that is read once. Qt sends a request again when the server closes the connection without a word;
// a code or a refresh token must not leave twice unasked, RFC 6749 section 4.1.2. Without its body the second
// attempt ends unfinished. Qt reads it in this thread, once the connection stands.
class OnceBody : public QIODevice
{
public:
    OnceBody(const QByteArray &bytes, const std::function<void()> &sent)
        : m_bytes(bytes)
        , m_sent(sent)
    {
        open(ReadOnly | Unbuffered);
    }

    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        if (pos() < m_given)
            return -1;
        const qint64 count = std::clamp<qint64>(m_bytes.size() - pos(), 0, most);
        std::memcpy(to, m_bytes.constData() + pos(), size_t(count));
        m_given = pos() + count;
        if (const auto sent = std::exchange(m_sent, {}))
            sent();
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    std::function<void()> m_sent;
    qint64 m_given = 0;
};

// The name of a header that can't be written down.
constexpr auto unfitHeader = QNetworkRequest::User;
// HttpRequest::sent
constexpr auto sentCallback = QNetworkRequest::Attribute(QNetworkRequest::User + 1);

std::optional<base::Error> faultOf(const QNetworkRequest &request)
{
    const auto url = oauth::checkedUrl(request.url());
    if (!url)
        return url.error();
    if (const QString name = request.attribute(unfitHeader).toString(); !name.isEmpty())
        return base::Error {
            base::Error::Kind::BadInput, QStringLiteral("http.header"), {}, name, oauth::shownHost(*url)};
    return {};
}

// RFC 9110 section 5.5: a control character in a value could end the header early. Later releases of Qt would
// send the request without that header.
void setHeaders(QNetworkRequest &request, const base::HttpRequest &as)
{
    for (const auto &[name, value] : as.headers) {
        if (std::any_of(value.begin(), value.end(),
                [](char c) { return (uchar(c) < ' ' && c != '\t') || c == '\x7f'; }))
            request.setAttribute(unfitHeader, QString::fromLatin1(name));
        else
            request.setRawHeader(name, value);
    }
}

QNetworkRequest guarded(QNetworkRequest request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Cloakroom/" CLOAKROOM_VERSION));
    request.setDecompressedSafetyCheckThreshold(-1); // ours is stricter
    // A connection that lay idle while someone typed a password may be dead without a sign.
    request.setRawHeader("Connection", "close");
    return request;
}

std::optional<QUrl> sameOriginTarget(const base::HttpAnswer &answer)
{
    const auto target = oauth::redirectTarget(answer);
    return target && oauth::origin(*target) == oauth::origin(answer.url) ? target : std::nullopt;
}

} // namespace

// Where every request passes, whoever made it.
class Http::Gate : public QNetworkAccessManager
{
public:
    explicit Gate(Http *http)
        : QNetworkAccessManager(http)
        , m_http(http)
        , m_tls(http->m_route, http->m_secrets.passphrase)
        , m_proxies(new Proxies([http] { return http->proxyRoute(); }, http->m_secrets.proxyPassword))
    {
        crypto::keepLibraryToTheEnd();
        setProxyFactory(m_proxies);
    }
    ~Gate() override { qDeleteAll(findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly)); }

    // Connections know the files as they were when they were made.
    bool isOutdated() const { return m_tls.isOutdated(); }
    // Ends with the last of its requests.
    void retire()
    {
        m_isRetired = true;
        if (m_underWay == 0)
            deleteLater();
    }

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        QNetworkRequest started = guarded(request);
        auto fault = faultOf(request);
        const base::Route &route = m_http->proxyRoute();
        const bool goesByNone = oauth::isLoopback(request.url()) && &route != &m_http->m_route;
        if (const auto proxy = route.checkProxy(); !fault && !goesByNone && !proxy)
            fault = proxy.error();
        if (!fault && request.url().scheme() == QLatin1String("https")) {
            if (const auto tls = m_tls.configurationFor(request.url()))
                started.setSslConfiguration(*tls);
            else
                fault = tls.error();
        }
        const auto sent = request.attribute(sentCallback).value<std::function<void()>>();
        auto *once = body ? new OnceBody(body->readAll(), sent) : nullptr;
        // Qt ends a request without an address by itself, without sending anything.
        QNetworkReply *reply
            = QNetworkAccessManager::createRequest(operation, fault ? QNetworkRequest() : started, once);
        if (once)
            once->setParent(reply);
        ++m_underWay;
        connect(reply, &QObject::destroyed, this, [this] {
            if (--m_underWay == 0 && m_isRetired)
                deleteLater();
        });
        const bool hasProxyLogin = !m_http->proxyRoute().proxyUser.isEmpty();
        new Arrival(reply, m_http->m_clock(), m_http->m_timeoutMs, fault, *m_proxies, hasProxyLogin);
        connect(reply, &QNetworkReply::finished, m_http, [http = m_http, reply] {
            const auto answer = http->answerOf(reply);
            if (!answer)
                return;
            http->keepNonce(*answer);
            Q_EMIT http->answered(*answer);
        });
        return reply;
    }

private:
    Http *m_http;
    Tls m_tls;
    Proxies *m_proxies; // belong to the base
    int m_underWay = 0;
    bool m_isRetired = false;
};

Http::Http(base::Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

Http &Http::by(const base::Route &route, const RouteSecrets &secrets, const QObject *worker)
{
    if (route == m_route && secrets == m_secrets) {
        keepFor(worker);
        return *this;
    }
    if (m_first != this)
        return m_first->by(route, secrets, worker);
    for (Http *other : std::as_const(m_others)) {
        if (other->m_route == route && (other->m_secrets == secrets || other->m_hasForgotten)) {
            other->setSecrets(secrets);
            other->m_hasForgotten = false;
            other->keepFor(worker);
            return *other;
        }
    }
    auto *other = new Http(m_clock, this);
    other->m_first = this;
    other->m_route = route;
    other->m_secrets = secrets;
    other->m_timeoutMs = m_timeoutMs;
    connect(other, &Http::exchanged, this, &Http::exchanged);
    connect(other, &Http::answered, this, &Http::answered);
    m_others += other;
    other->keepFor(worker);
    return *other;
}

void Http::setLocked(bool locked)
{
    m_isLocked = locked;
    for (Http *other : std::as_const(m_others))
        other->forgetUnneeded();
}

void Http::keepFor(const QObject *worker)
{
    if (!worker || m_secrets == RouteSecrets() || m_workers.contains(worker))
        return;
    m_workers.insert(worker);
    connect(worker, &QObject::destroyed, this, [this, worker] {
        m_workers.remove(worker);
        forgetUnneeded();
    });
}

void Http::forgetUnneeded()
{
    if (!m_first->m_isLocked || !m_workers.isEmpty() || m_secrets == RouteSecrets())
        return;
    setSecrets({});
    m_hasForgotten = true;
}

// Requests that are under way keep what they began with.
void Http::setSecrets(const RouteSecrets &secrets)
{
    if (secrets == m_secrets)
        return;
    m_secrets = secrets;
    if (m_gate)
        std::exchange(m_gate, nullptr)->retire();
}

void Http::setTimeout(int ms)
{
    m_timeoutMs = ms;
    for (Http *other : std::as_const(m_others))
        other->setTimeout(ms);
}

Http::Gate &Http::gate()
{
    // A certificate is renewed while the program runs.
    if (m_gate && m_gate->isOutdated())
        std::exchange(m_gate, nullptr)->retire();
    if (!m_gate)
        m_gate = new Gate(this);
    return *m_gate;
}

base::HttpRequest Http::signedNow(const base::HttpRequest &request) const
{
    base::HttpRequest complete = request;
    complete.signers.clear();
    const QByteArray nonce = m_first->m_nonces.value(oauth::origin(request.url));
    for (const auto &sign : request.signers)
        sign(complete, m_clock(), nonce);
    return complete;
}

// RFC 9449 section 8.2: the newest is the one to use.
void Http::keepNonce(const base::HttpAnswer &answer)
{
    if (const QByteArray nonce = oauth::nonceIn(answer); !nonce.isEmpty())
        m_first->m_nonces.insert(oauth::origin(answer.url), nonce);
}

base::Future<base::HttpAnswer> Http::send(const base::HttpRequest &request, QObject *owner)
{
    if (request.signers.isEmpty())
        return sendOnce(request, owner);
    const auto first = sendOnce(signedNow(request), owner);
    return base::andThen(first, owner, [this, request, owner](const base::HttpAnswer &answer) {
        return oauth::wantsNonce(answer) ? sendOnce(signedNow(request), owner)
                                         : base::ready<base::HttpAnswer>(answer);
    });
}

base::Future<base::HttpAnswer> Http::sendOnce(const base::HttpRequest &request, QObject *owner)
{
    QNetworkReply *reply = start(request);
    if (request.endsAtHeader)
        reply->findChild<Arrival *>()->endAtHeader();
    QPromise<base::Result<base::HttpAnswer>> promise;
    promise.start();
    const auto future = promise.future();
    connect(owner, &QObject::destroyed, reply, [reply] { delete reply; });
    // Queued, so that whoever gets the answer may destroy the owner, and the reply with it.
    connect(
        reply, &QNetworkReply::finished, reply,
        [this, reply, request, owner, answer = std::move(promise)]() mutable {
            auto result = answerOf(reply);
            const auto made = oauth::Exchange::of(request, result);
            if (result)
                result->unsayable = oauth::unsayableIn(request, *result);
            Q_EMIT exchanged(owner, made);
            answer.addResult(result);
            reply->deleteLater();
            answer.finish();
        },
        Qt::QueuedConnection);
    return request.followSameOriginRedirect ? following(future, request, owner) : future;
}

base::Future<base::HttpAnswer> Http::following(
    const base::Future<base::HttpAnswer> &first, const base::HttpRequest &request, QObject *owner)
{
    const auto next
        = [this, request, owner](const base::HttpAnswer &answer) -> base::Future<base::HttpAnswer> {
        const auto target = sameOriginTarget(answer);
        if (!target)
            return base::ready<base::HttpAnswer>(answer);
        base::HttpRequest again = request;
        again.url = *target;
        again.followSameOriginRedirect = false;
        return send(again, owner);
    };
    return base::andThen(first, owner, next);
}

QNetworkReply *Http::start(const base::HttpRequest &request)
{
    QNetworkRequest started(request.url);
    setHeaders(started, request);
    started.setAttribute(sentCallback, QVariant::fromValue(request.sent));
    if (request.method == "GET")
        return gate().get(started);
    if (request.method == "POST")
        return gate().post(started, request.body);
    return gate().sendCustomRequest(started, request.method, request.body);
}

QNetworkReply *Http::post(const QNetworkRequest &request, const base::HttpRequest &as)
{
    QNetworkRequest started(request);
    setHeaders(started, as);
    return gate().post(started, as.body);
}

base::Result<base::HttpAnswer> Http::answerOf(QNetworkReply *reply) const
{
    return reply->findChild<Arrival *>()->answer(m_clock());
}

} // namespace net
