// SPDX-License-Identifier: GPL-3.0-or-later
// Claims of an ID token, well signed: it is taken if, and only if, no rule fails.
#include "oauth/idtoken.h"
#include "answer.h"

#include <algorithm>

using oauth::IdToken;
using oauth::IdTokenCheck;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray claims(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray token
        = jose::sign(claims, QStringLiteral("JWT"), QStringLiteral("EdDSA"), answer::pair(), {});
    const auto jwt = jose::Jwt::parse(token);
    mustTell(jwt);
    if (!jwt)
        return 0;
    oauth::IdTokenExpectation expectation;
    expectation.issuer = QStringLiteral("https://id.example/{tenantid}/v2.0");
    expectation.clientId = QStringLiteral("desk");
    expectation.algorithms = {QStringLiteral("EdDSA")};
    expectation.nonce = QStringLiteral("n-0S6_WzA2Mj");
    expectation.accessToken = crypto::Secret("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y");
    expectation.now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    expectation.issuerComparison = oauth::Quirks::IssuerComparison::Tenant;
    const auto rows = IdToken::checks(*jwt, answer::signer().keys, expectation);
    const auto verified = IdToken::verify(crypto::Secret(token), answer::signer().keys, expectation);
    mustTell(verified);
    mustHold(verified.has_value() == std::none_of(rows.begin(), rows.end(), [](const IdTokenCheck &row) {
        return row.verdict == IdTokenCheck::Verdict::Failed;
    }));
    for (const IdTokenCheck &row : rows)
        mustTell({base::Error::Kind::NotGenuine, row.code, row.expected, row.found, {}});
    if (verified) {
        mustHold(!verified->subject().isEmpty());
        mustHold(oauth::compareRefreshed(verified->jwt(), verified->jwt()).has_value());
    }
    return 0;
}
