// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/pkce.h"

#include "crypto/digest.h"
#include "crypto/random.h"
#include "jose/base64url.h"

namespace oauth {

CodeVerifier CodeVerifier::create()
{
    // RFC 7636 section 4.1: 32 octets make the 256 bits it asks for
    return CodeVerifier(crypto::Secret(jose::base64url(crypto::randomBytes(32))));
}

CodeVerifier::CodeVerifier(const crypto::Secret &value)
    : m_value(value)
{
}

CodeChallenge CodeVerifier::challenge() const
{
    // RFC 7636 section 4.2: BASE64URL-ENCODE(SHA256(ASCII(code_verifier)))
    const QByteArray hash = crypto::digest(crypto::Hash::Sha256, m_value.reveal());
    return {QString::fromLatin1(jose::base64url(hash))};
}

} // namespace oauth
