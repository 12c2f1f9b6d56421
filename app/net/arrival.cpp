// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/arrival.h"

#include "base/text.h"
#include "net/proxies.h"
#include "oauth/endpoint.h"

#include <QSslError>
#include <algorithm>

namespace net {

using Kind = base::Error::Kind;

namespace {

const char *name(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return "expired";
    case QSslError::CertificateNotYetValid:
        return "not_yet_valid";
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return "revoked";
    case QSslError::HostNameMismatch:
        return "host";
    case QSslError::SelfSignedCertificate:
        return "self_signed";
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return "unknown_issuer";
    default:
        return "certificate";
    }
}

// Whom a certificate names: the hosts, else who its subject is.
QString shown(const QSslCertificate &certificate)
{
    constexpr qsizetype mostNames = 3;
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::Organization);
    return base::visible(names.mid(0, mostNames).join(QStringLiteral(", ")), 128);
}

QString signer(const QSslCertificate &certificate)
{
    QStringList names = certificate.issuerInfo(QSslCertificate::CommonName);
    if (names.isEmpty())
        names = certificate.issuerInfo(QSslCertificate::Organization);
    return base::visible(names.value(0), 128);
}

// Which check, whose certificate, who signed it.
QString told(const QSslError &error)
{
    QStringList parts {QLatin1String(name(error))};
    if (!error.certificate().isNull())
        parts += {shown(error.certificate()), signer(error.certificate())};
    return parts.join(u'\n');
}

// RFC 9112 section 6.3: an answer that says its length wrongly is none; the same length may be said again.
// Absent, or taken off by Qt with the compression: nothing is said.
bool saysItsLength(const QByteArray &length)
{
    constexpr qsizetype mostDigits = 18;
    const QList<QByteArray> said = length.split(',');
    const QByteArray first = said.constFirst().trimmed();
    return length.isEmpty()
        || (!first.isEmpty() && first.size() <= mostDigits
            && std::all_of(first.begin(), first.end(), [](char c) { return c >= '0' && c <= '9'; })
            && std::all_of(said.begin(), said.end(),
                [&first](const QByteArray &each) { return each.trimmed() == first; }));
}

QByteArray mediaType(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower();
}

} // namespace

Arrival::Arrival(QNetworkReply *reply, const QDateTime &sentAt, int timeoutMs,
    const std::optional<base::Error> &fault, const Proxies &proxies, bool hasProxyLogin)
    : QObject(reply)
    , m_reply(reply)
    , m_sentAt(sentAt)
    , m_fault(fault)
    , m_proxies(&proxies)
    , m_hasProxyLogin(hasProxyLogin)
{
    connect(reply, &QNetworkReply::encrypted, this, [this] { m_isEncrypted = true; });
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(reply, &QNetworkReply::readyRead, this, &Arrival::take);
    connect(reply, &QNetworkReply::finished, this, [this] {
        m_timer.stop();
        take();
    });
    connect(reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_tlsFault = told(errors.value(0)); });
    connect(&m_timer, &QTimer::timeout, this, [this, timeoutMs] {
        const QString expected = QStringLiteral("%1 s").arg(timeoutMs / 1000.0);
        giveUp(m_sent ? Kind::TimedOut : Kind::Offline, QStringLiteral("http.timeout"), expected);
    });
    m_timer.setSingleShot(true);
    m_timer.start(timeoutMs);
}

void Arrival::endAtHeader()
{
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_hasEnded = true;
        QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
    });
}

void Arrival::take()
{
    if (m_fault || m_hasEnded || !m_reply->isOpen())
        return;
    // QIODevice makes room for as much as it is asked for, and what it gives keeps that room.
    constexpr qsizetype atATime = 16 * 1024;
    while (m_body.size() <= largestBody) {
        const QByteArray bytes = m_reply->read(qMin(atATime, largestBody - m_body.size() + 1));
        if (bytes.isEmpty())
            break;
        m_body += bytes;
    }
    if (m_body.size() > largestBody)
        giveUp(
            Kind::BadAnswer, QStringLiteral("http.too_large"), QStringLiteral("%1 bytes").arg(largestBody));
}

void Arrival::giveUp(Kind kind, const QString &code, const QString &expected)
{
    m_fault = base::Error {kind, code, expected, {}, oauth::shownHost(m_reply->url())};
    if (m_reply->error() == QNetworkReply::NoError && !m_reply->isFinished())
        m_reply->abort();
}

// Qt gives statuses from 400 up as errors; they are answers like any other. A proxy's own 407 comes before
// the request is sent: what is for a server goes through a tunnel.
bool Arrival::isWhole(int status) const
{
    const auto error = m_reply->error();
    if (error == QNetworkReply::NoError || m_hasEnded)
        return status > 0;
    const bool isServers = error > QNetworkReply::UnknownProxyError
        || (error == QNetworkReply::ProxyAuthenticationRequiredError && m_sent);
    return status >= 400 && isServers;
}

base::Result<base::HttpAnswer> Arrival::answer(const QDateTime &receivedAt) const
{
    if (m_fault)
        return base::Failure(*m_fault);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isWhole(status))
        return transportFailure();
    if (const QByteArray length = m_reply->rawHeader("Content-Length").trimmed(); !saysItsLength(length))
        return failure(Kind::BadAnswer, "http.broken", QStringLiteral("unfinished"));

    base::HttpAnswer answer;
    answer.status = status;
    answer.contentType = mediaType(m_reply->rawHeader("Content-Type"));
    answer.headers = m_reply->rawHeaderPairs();
    answer.body = m_body;
    answer.url = m_reply->url();
    answer.receivedAt = receivedAt;
    answer.sentAt = m_sentAt;
    return answer;
}

base::Failure Arrival::failure(Kind kind, const char *code, const QString &found) const
{
    return base::failure(kind, QLatin1String(code), {}, found, oauth::shownHost(m_reply->url()));
}

base::Failure Arrival::transportFailure() const
{
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return failure(Kind::NotGenuine, "http.tls", m_tlsFault);
    case QNetworkReply::TimeoutError:
        return failure(Kind::Offline, "http.timeout", QStringLiteral("connection"));
    case QNetworkReply::HostNotFoundError:
        return failure(Kind::Offline, "http.unreachable", QStringLiteral("host_not_found"));
    case QNetworkReply::ConnectionRefusedError:
        return failure(Kind::Offline, "http.unreachable", QStringLiteral("connection_refused"));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return failure(Kind::Offline, "http.unreachable",
            m_hasProxyLogin ? QStringLiteral("proxy_login") : QStringLiteral("proxy_authentication"));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return failure(Kind::Offline, "http.unreachable", QStringLiteral("proxy"));
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // of most of what a proxy does, too
        if (!m_sent) {
            const bool mayBeProxys = !m_isEncrypted && m_proxies->hasLedByProxy(m_reply->url().host());
            return failure(Kind::Offline, "http.unreachable",
                mayBeProxys ? QStringLiteral("by_proxy") : QStringLiteral("network"));
        }
        [[fallthrough]];
    default:
        return failure(Kind::BadAnswer, "http.broken", QStringLiteral("unfinished"));
    }
}

} // namespace net
