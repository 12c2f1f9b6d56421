// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <QString>

namespace oauth {

// code_challenge of RFC 7636 section 4.2; S256 and nothing else.
struct CodeChallenge
{
    static QString method() { return QStringLiteral("S256"); }
    QString value;
};

// code_verifier of RFC 7636 section 4.1.
class CodeVerifier
{
public:
    static CodeVerifier create(); // 32 random bytes: 43 characters
    explicit CodeVerifier(const crypto::Secret &value); // for the vectors of appendix B

    const crypto::Secret &value() const { return m_value; }
    CodeChallenge challenge() const;

private:
    crypto::Secret m_value;
};

} // namespace oauth
