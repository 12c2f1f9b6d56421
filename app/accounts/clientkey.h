// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QString>

namespace accounts {

// The private key that a client shows itself by (RFC 7523), as PKCS #8: what is made or read here goes into
// the keychain with the account, and nowhere else.

enum class ClientKeyKind { Ec, Rsa }; // P-256; 3072 bits
crypto::Secret makeClientKey(ClientKeyKind kind); // RSA takes its time: not in the thread of a window

// The passphrase counts where the key is encrypted. Codes, all but the first BadInput: "client.key_file"
// (found: its name), "client.no_private_key", "client.weak_key" (RSA of other lengths than crypto::Key::rsa
// takes), else those of crypto::Key::pairFromPem.
base::Result<crypto::Secret> readClientKey(const QString &file, const crypto::Secret &passphrase = {});

} // namespace accounts
