// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace jose {

// RFC 7515 section 2 and appendix C: no padding, no white space.
QByteArray base64url(QByteArrayView bytes);

// Strict: nothing for '+', '/', '=', blanks, a length of 1 mod 4 or spare bits that aren't zero. `room` is
// the capacity behind the bytes, for who appends to them.
std::optional<QByteArray> fromBase64url(QByteArrayView text, qsizetype room = 0);

} // namespace jose
