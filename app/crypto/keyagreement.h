// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <optional>

namespace crypto {

// Diffie-Hellman in the second Oakley group (RFC 2409 section 6.2), with a key of its own each.
class KeyAgreement
{
public:
    KeyAgreement();

    const QByteArray &publicKey() const { return m_publicKey; } // 128 bytes, big-endian
    // What both sides have in common, 128 bytes; empty where theirs, big-endian with leading zeros or
    // without, is no public key of the group.
    Secret agree(QByteArrayView theirs) const;

private:
    Secret m_privateKey;
    QByteArray m_publicKey;
};

// HKDF with SHA-256, without salt and info (RFC 5869 section 2); at most 32 bytes.
Secret derivedKey(const Secret &material, qsizetype bytes);

// AES-128 in CBC mode, padded as PKCS #7 has it; nothing where it doesn't fit.
std::optional<Secret> decryptCbc(const Secret &key, QByteArrayView iv, QByteArrayView encrypted);
QByteArray encryptCbc(
    const Secret &key, QByteArrayView iv, QByteArrayView plain); // key and iv: 16 bytes each

} // namespace crypto
