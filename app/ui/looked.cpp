// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looked.h"

#include "crypto/aside.h"
#include "explain/scopes.h"

namespace ui {

Looked Looked::at(const crypto::Secret &token, explain::TokenUse use, const QDateTime &now)
{
    Looked looked;
    looked.token = explain::Token::look(token, use);
    if (looked.token.header) {
        looked.claims = explain::explainHeader(*looked.token.header, now);
    } else if (const auto &jwt = looked.token.jwt) {
        looked.claims = explain::explainClaims(jwt->claims(), now)
            + explain::explainDisclosures(looked.token.disclosures, now)
            + explain::explainHeader(jwt->header(), now);
        looked.scopes = explain::scopesInToken(jwt->claims());
    }
    looked.json = std::make_shared<const JsonText>(JsonText::of(looked.token));
    return looked;
}

QFuture<Looked> Looked::later(const crypto::Secret &token, explain::TokenUse use, const QDateTime &now)
{
    return crypto::aside([=] { return at(token, use, now); });
}

} // namespace ui
