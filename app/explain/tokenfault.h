// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jose/jwt.h"

#include <QString>

namespace explain {

// Where a text that was meant to be a JWT stops being one, in a sentence: at which character, and what
// belongs there. `error` is that of Jwt::inspect.
QString whereItBreaks(QByteArrayView compact, const base::Error &error);
// Of a JWS whose payload begins like claims and isn't JSON; empty: it doesn't begin so.
QString whereClaimsBreak(const jose::Jwt &jwt);
// Of a text that can't be a token in any form, as RFC 6750 section 2.1 has them; empty: it can.
QString whyNoToken(QByteArrayView text);

// A JWT, or the most of one: its header, or the end of that, with what follows; or a header alone.
bool isMeantAsJwt(QByteArrayView text);
// Whether it begins as the header of a JWT does: with a JSON object in base64url, however that is laid out.
bool beginsLikeHeader(QByteArrayView text);

} // namespace explain
