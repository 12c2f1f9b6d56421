// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "base/http.h"
#include "net/http.h"
#include "oauth/authorizationendpoint.h"

#include <QObject>
#include <QPromise>

namespace net {

// The authorization code grant on Qt NetworkAuth: makes the address for the browser and sends the code
// request. What is sent is exactly what oauth/ says; what comes back is read by oauth/, not by Qt.
class CodeGrant : public QObject
{
    Q_OBJECT

public:
    CodeGrant(Http &http, const oauth::AuthorizationRequest &request, QObject *parent = nullptr);
    ~CodeGrant() override;

    base::Result<QUrl> authorizationUrl(); // past oauth::checkedUrl

    // Once, after authorizationUrl(); to Http it is a request of the parent. Codes: those of Http::send and
    // "code_grant.not_sent".
    base::Future<base::HttpAnswer> redeem(const oauth::AuthorizationCode &code);

private:
    class Flow;
    void deliver(QNetworkReply *reply);

    Http &m_http;
    oauth::AuthorizationRequest m_request;
    base::HttpRequest m_sent; // until its answer is there
    QPromise<base::Result<base::HttpAnswer>> m_promise;
    Flow *m_flow;
    bool m_redeemed = false;
};

} // namespace net
