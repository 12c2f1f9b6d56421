// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "base/result.h"
#include "jose/jwk.h"
#include "jose/jwt.h"

#include <QDateTime>
#include <optional>

namespace oauth {

// Who signs an answer that is a JWT, and for whom: userinfo (OpenID Connect Core 5.3.2), the authorization
// response (JARM section 2.1), introspection (RFC 9701 section 5).
struct AnswerSigner
{
    QString issuer;
    QString clientId;
    QStringList algorithms; // never none or HS*
    jose::JwkSet keys;
};

// Whether an answer has to say from whom and for whom it is: of userinfo OpenID Connect Core only wishes it.
enum class Parties { MayBeMissing, Required };

// The signature, then iss and aud. Codes, all NotGenuine: "signed.jwt", "signed.iss", "signed.aud" and those
// of jose::verifySignature.
base::Result<jose::Jwt> verifySignedAnswer(
    QByteArrayView compact, const AnswerSigner &signer, Parties parties, const QString &from);

// What a signed authorization response carries, not believed yet; nothing where the answer is none.
std::optional<base::Parameters> unwrapped(const base::Parameters &answer);

// The authorization response of JARM, believed: section 2.4, in which iss, aud and exp have to be there.
// Codes: those above, "signed.missing" (a plain answer; found: its error), "signed.exp".
base::Result<base::Parameters> verifySignedResponse(
    const base::Parameters &answer, const AnswerSigner &signer, const QDateTime &now, const QString &from);

} // namespace oauth
