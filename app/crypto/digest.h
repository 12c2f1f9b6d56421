// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace crypto {

enum class Hash { Sha256, Sha384, Sha512, Shake256 }; // Shake256: 114 bytes, as Ed448 uses it

QByteArray digest(Hash hash, QByteArrayView data);

class Secret;
QByteArray hmac(Hash hash, const Secret &key, QByteArrayView data); // RFC 2104; not with Shake256

// Takes the same time wherever two texts of one length differ.
bool constantTimeEqual(QByteArrayView a, QByteArrayView b);

} // namespace crypto
