// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace jose {

// A JWT in compact form (RFC 7519, RFC 7515 section 7.1), taken apart and not believed.
class Jwt
{
public:
    // Codes: "jwt.parts" (not three), "jwt.encrypted" (a JWE), "jwt.characters", "jwt.base64url",
    // "jwt.header", "jwt.payload" (not a JSON object), "jwt.duplicate"; `found` says which part.
    static base::Result<Jwt> parse(QByteArrayView compact);

    // For looking at only: lets through what a signature can still be checked of, a payload that isn't a JSON
    // object (claims() is Undefined then) and doubled members (each is marked). Codes as above without
    // "jwt.payload" and "jwt.duplicate".
    static base::Result<Jwt> inspect(QByteArrayView compact);

    // Where the first character stands that no compact form has; -1: nowhere.
    static qsizetype firstStranger(QByteArrayView compact);

    const base::Json &header() const { return m_header; }
    const base::Json &claims() const { return m_claims; }
    QByteArray payload() const; // its bytes
    // ASCII of header '.' payload, as it came; lives as long as this
    QByteArrayView signingInput() const { return QByteArrayView(m_compact).first(m_signingLength); }
    QByteArray signature() const { return m_signature; }
    QByteArray compact() const { return m_compact; }

    QString algorithm() const; // alg, RFC 7515 section 4.1.1; empty unless a string
    QString keyId() const; // kid, section 4.1.4; empty unless a string of at most 1 KiB
    QString type() const; // typ, section 4.1.9, lower case, without "application/"

    // iss, sub (RFC 7519 section 4.1); empty unless strings
    QString issuer() const;
    QString subject() const;
    QStringList audience() const; // aud, a string or an array of them
    // A NumericDate claim (RFC 7519 section 2): seconds since 1970 in 0..253402300799, fractions cut.
    std::optional<QDateTime> time(QByteArrayView claim) const;

private:
    enum class Rules { Strict, Lenient };
    static base::Result<Jwt> parse(QByteArrayView compact, Rules rules);

    QByteArray m_compact;
    qsizetype m_payloadStart = 0;
    qsizetype m_signingLength = 0;
    base::Json m_header;
    base::Json m_claims;
    QByteArray m_signature;
};

} // namespace jose
