// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "demo/onetime.h"
#include "demo/response.h"

namespace demo {

// A valid authorization request, RFC 6749 section 4.1.1, as far as it matters later.
struct AuthorizationRequest
{
    QString redirectUri;
    QString state;
    QStringList scopes; // asked for
    QByteArray codeChallenge; // RFC 7636 section 4.3, S256
    QString nonce; // OpenID Connect Core 3.1.2.1
};

// What a code stands for.
struct Approval
{
    AuthorizationRequest request;
    QString person;
    QDateTime authTime;
};

// The authorization endpoint and the page behind it.
class Authorization
{
public:
    static constexpr int pageSeconds = 600; // for a person to decide
    static constexpr int codeSeconds = 60; // RFC 6749 section 4.1.2
    static constexpr qsizetype mostAtOnce = 50;

    Authorization(const QString &issuer, const base::Clock &clock);

    Response authorize(const Request &request);
    Response decide(const Request &request); // where the page's form goes
    std::optional<Approval> takeCode(QByteArrayView code);

private:
    Response sendBack(const AuthorizationRequest &asked, base::Parameters answer) const;

    QString m_issuer;
    base::Clock m_clock;
    OneTime<AuthorizationRequest> m_transactions {pageSeconds, mostAtOnce};
    OneTime<Approval> m_codes {codeSeconds, mostAtOnce};
};

} // namespace demo
