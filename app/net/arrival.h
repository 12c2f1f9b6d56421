// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "base/result.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <optional>

namespace net {

class Proxies;

// One answer on its way: takes its body as it comes, within the limits of size and time, and knows why it
// was given up. Lives and dies with the reply.
class Arrival : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype largestBody = 1 << 20; // bytes, after decompression

    // With a fault the request was never sent. The proxies are its manager's; with a login theirs got one.
    Arrival(QNetworkReply *reply, const QDateTime &sentAt, int timeoutMs,
        const std::optional<base::Error> &fault, const Proxies &proxies, bool hasProxyLogin);

    void endAtHeader(); // the body isn't waited for

    // Of a finished reply.
    base::Result<base::HttpAnswer> answer(const QDateTime &receivedAt) const;

private:
    void take();
    void giveUp(base::Error::Kind kind, const QString &code, const QString &expected);
    base::Failure failure(base::Error::Kind kind, const char *code, const QString &found) const;
    base::Failure transportFailure() const;
    bool isWhole(int status) const;

    QNetworkReply *m_reply;
    QDateTime m_sentAt;
    QTimer m_timer;
    QByteArray m_body;
    std::optional<base::Error> m_fault;
    QString m_tlsFault = QStringLiteral("handshake"); // unless a certificate is to blame
    const Proxies *m_proxies;
    bool m_hasProxyLogin;
    bool m_isEncrypted = false;
    bool m_hasEnded = false; // at the header
    bool m_sent = false; // past the proxy, if there is one
};

} // namespace net
