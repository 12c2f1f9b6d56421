// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secret.h"

#include <QString>

namespace explain {

// What somebody pasted, dropped or opened, with everything taken off that isn't the token.
struct Paste
{
    static constexpr qsizetype largest = 10 << 20; // bytes

    crypto::Secret token;
    QString peeled; // a sentence: what was taken off; empty when nothing was
    bool isBound = false; // its scheme or type was DPoP: an API takes it with a proof only

    // Takes off, again and again: blanks around, quotes, a header's name and what stands below it, "Bearer"
    // or "DPoP", the rest of a JSON answer, of a JWS or JWE in JSON (RFC 7515 and RFC 7516 section 7.2), of
    // an address or a form, and line breaks within a token in compact form. Codes: "paste.empty",
    // "paste.size".
    static base::Result<Paste> read(QByteArrayView text);

    // The code (RFC 6749 section 4.1.2) of the address that a browser came back with, or of the text itself.
    static crypto::Secret codeOf(QByteArrayView text);
};

} // namespace explain
