// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/codegrant.h"

#include "oauth/dpop.h"
#include "oauth/endpoint.h"
#include "oauth/tokenendpoint.h"

#include <QAbstractOAuthReplyHandler>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QPointer>
#include <utility>

namespace net {

namespace {

QLoggingCategory::CategoryFilter otherFilter = nullptr;

// Qt NetworkAuth logs codes, answers and foreign text as they come; it stays silent whatever the rules say.
void silenceNetworkAuth(QLoggingCategory *category)
{
    if (otherFilter)
        otherFilter(category);
    if (QLatin1String(category->categoryName()).startsWith(QLatin1String("qt.networkauth"))) {
        for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
            category->setEnabled(type, false);
    }
}

// Gives Qt's request the headers and the body that oauth/ wants and sends it through the one door. The reply
// belongs to Http, so Qt's second attempt with a password after a 401 finds nobody who asks for one.
class Exchange : public QNetworkAccessManager
{
public:
    explicit Exchange(Http &http)
        : m_http(http)
    {
    }
    ~Exchange() override { delete m_reply; }

    void setRequest(const base::HttpRequest &request) { m_request = request; }
    bool hasSent() const { return m_reply; }

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &request, QIODevice *) override
    {
        m_reply = m_http.post(request, m_request);
        return m_reply;
    }

private:
    Http &m_http;
    base::HttpRequest m_request;
    QPointer<QNetworkReply> m_reply;
};

// Stands where Qt has its own listener: knows the redirect URI, gets the reply as it came.
class Answers : public QAbstractOAuthReplyHandler
{
public:
    using Read = std::function<void(QNetworkReply *)>;

    Answers(const QUrl &redirectUri, Read read)
        : m_redirectUri(redirectUri.toString(QUrl::FullyEncoded))
        , m_read(std::move(read))
    {
    }

    QString callback() const override { return m_redirectUri; }
    void networkReplyFinished(QNetworkReply *reply) override { m_read(reply); }

private:
    QString m_redirectUri;
    Read m_read;
};

} // namespace

class CodeGrant::Flow : public QOAuth2AuthorizationCodeFlow
{
public:
    Flow(CodeGrant *grant, Http &http, const oauth::AuthorizationRequest &request)
        : QOAuth2AuthorizationCodeFlow(request.client().clientId, request.server().authorizationEndpoint,
            request.server().tokenEndpoint, nullptr, grant)
        , m_answers(request.redirectUri(), [grant](QNetworkReply *reply) { grant->deliver(reply); })
        , m_exchange(http)
    {
        setNetworkAccessManager(&m_exchange);
        setReplyHandler(&m_answers);
        setState(request.state());
    }

    bool send(const base::HttpRequest &request, const oauth::AuthorizationCode &code)
    {
        m_exchange.setRequest(request);
        Q_EMIT m_answers.callbackReceived(
            {{QStringLiteral("state"), state()}, {QStringLiteral("code"), code.value().revealText()}});
        m_exchange.setRequest({});
        return m_exchange.hasSent();
    }

private:
    Answers m_answers;
    Exchange m_exchange; // goes first and takes its reply along: Qt's reply handler must outlive it
};

CodeGrant::CodeGrant(Http &http, const oauth::AuthorizationRequest &request, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_request(request)
{
    if (!otherFilter)
        otherFilter = QLoggingCategory::installFilter(silenceNetworkAuth);
    m_flow = new Flow(this, http, request);
}

CodeGrant::~CodeGrant() = default;

base::Result<QUrl> CodeGrant::authorizationUrl()
{
    m_flow->grant(); // from here on it waits for the code; its own URL lacks the endpoint's query
    return oauth::checkedUrl(m_request.url());
}

base::Future<base::HttpAnswer> CodeGrant::redeem(const oauth::AuthorizationCode &code)
{
    // RFC 6749 section 4.1.2: a code is used once.
    const base::HttpRequest request = oauth::codeGrant(m_request, code);
    const base::HttpRequest once = m_http.signedNow(request);
    if (m_redeemed || !m_flow->send(once, code)) {
        return base::ready<base::HttpAnswer>(
            base::failure(base::Error::Kind::BadInput, QStringLiteral("code_grant.not_sent")));
    }
    m_redeemed = true;
    m_sent = once;
    m_promise.start();
    // Save the one time that the server asks for with its nonce: RFC 9449 section 8.
    return base::andThen(m_promise.future(), this, [this, request](const base::HttpAnswer &answer) {
        const bool again = !request.signers.isEmpty() && oauth::wantsNonce(answer);
        return again ? m_http.sendOnce(m_http.signedNow(request), parent() ? parent() : this)
                     : base::ready<base::HttpAnswer>(answer);
    });
}

// Queued, so that whoever gets the answer may destroy this while Qt is still busy with the reply.
void CodeGrant::deliver(QNetworkReply *reply)
{
    auto answer = m_http.answerOf(reply);
    const auto sent = std::exchange(m_sent, {});
    const auto made = oauth::Exchange::of(sent, answer);
    if (answer)
        answer->unsayable = oauth::unsayableIn(sent, *answer);
    Q_EMIT m_http.exchanged(parent(), made);
    reply->deleteLater();
    const auto finish = [this, answer] {
        auto promise = std::move(m_promise);
        promise.addResult(answer);
        promise.finish();
    };
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

} // namespace net
