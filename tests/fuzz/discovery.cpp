// SPDX-License-Identifier: GPL-3.0-or-later
// What an issuer says of itself, for signing in by and for looking at.
#include "answer.h"
#include "oauth/endpoint.h"
#include "oauth/issuerdocument.h"
#include "oauth/servermetadata.h"

using oauth::ServerMetadata;

namespace {

void use(const ServerMetadata &server)
{
    for (const QUrl &endpoint : {server.authorizationEndpoint, server.tokenEndpoint, server.jwksUri,
             server.userinfoEndpoint, server.revocationEndpoint, server.endSessionEndpoint,
             server.registrationEndpoint, server.deviceAuthorizationEndpoint,
             server.pushedAuthorizationRequestEndpoint, server.introspectionEndpoint})
        mustHold(endpoint.isEmpty() || oauth::checkedUrl(endpoint));
    const auto again = ServerMetadata::fromJson(server.toJson());
    mustHold(again && again->toJson() == server.toJson());
    mustHold(server.comparedWith(*again).has_value());
    server.withAliases();
    server.signedResponseMode();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const base::HttpAnswer answer = answer::read({data, qsizetype(size)});
    const QString issuer = QStringLiteral("https://id.example/common/v2.0");
    oauth::Quirks tenants;
    tenants.issuerComparison = oauth::Quirks::IssuerComparison::Tenant;
    for (const oauth::Quirks &quirks : {oauth::Quirks(), tenants}) {
        const auto server = ServerMetadata::parse(answer, issuer, quirks);
        mustTell(server);
        if (server)
            use(*server);
    }
    const auto document = oauth::IssuerDocument::parse(answer, issuer);
    mustTell(document);
    if (document) {
        mustHold(document->trouble.has_value() != ServerMetadata::parse(answer, issuer).has_value());
        document->addresses();
        mustTell(document->jwksUri());
    }
    answer::keep(answer);
    return 0;
}
