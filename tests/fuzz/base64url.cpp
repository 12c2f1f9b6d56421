// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes what comes: nothing but what the encoder writes is taken.
#include "jose/base64url.h"
#include "fuzz.h"

using jose::base64url;
using jose::fromBase64url;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const auto decoded = fromBase64url(text);
    mustHold(!decoded || base64url(*decoded) == text);
    mustHold(fromBase64url(text, 64) == decoded);
    const QByteArray encoded = base64url(text);
    mustHold(fromBase64url(encoded) == text);
    // One character that isn't of the alphabet, anywhere.
    if (!encoded.isEmpty()) {
        QByteArray broken = encoded;
        broken[broken.size() / 2] = text[0] & 1 ? '+' : '=';
        mustHold(!fromBase64url(broken));
    }
    return 0;
}
