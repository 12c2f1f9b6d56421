// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace jose {

// RFC 7515 section 2 and appendix C: no padding, no white space.
QByteArray base64url(QByteArrayView bytes);

// Strict: nothing for '+', '/', '=', blanks, a length of 1 mod 4 or spare bits that aren't zero.
std::optional<QByteArray> fromBase64url(QByteArrayView text);

} // namespace jose
