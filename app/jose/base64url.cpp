// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"

#include "jose/base64urlblocks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jose {

namespace {

constexpr unsigned char stranger = 0xFF;

// RFC 4648 section 5
constexpr auto values = [] {
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::array<unsigned char, 256> table {};
    table.fill(stranger);
    for (unsigned char i = 0; i < 64; ++i)
        table[static_cast<unsigned char>(alphabet[i])] = i;
    return table;
}();

} // namespace

QByteArray base64url(QByteArrayView bytes)
{
    const auto whole = QByteArray::fromRawData(bytes.data(), bytes.size());
    return whole.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromBase64url(QByteArrayView text, qsizetype room)
{
    const qsizetype rest = text.size() % 4;
    if (rest == 1)
        return {};
    const qsizetype length = text.size() / 4 * 3 + (rest ? rest - 1 : 0);
    QByteArray bytes(length + std::max(room, overrun), Qt::Uninitialized);
    bytes.truncate(length);
    const auto *from = reinterpret_cast<const unsigned char *>(text.data());
    char *to = bytes.data();
    const qsizetype done = decodeBlocks(text, to); // a multiple of 4
    from += done;
    to += done / 4 * 3;
    unsigned seen = 0; // every value of the alphabet has its two highest bits clear
    for (const auto *end = from + (text.size() - done - rest); from != end; from += 4) {
        const unsigned a = values[from[0]];
        const unsigned b = values[from[1]];
        const unsigned c = values[from[2]];
        const unsigned d = values[from[3]];
        seen |= a | b | c | d;
        *to++ = char(a << 2 | b >> 4);
        *to++ = char(b << 4 | c >> 2);
        *to++ = char(c << 6 | d);
    }
    if (rest) {
        const unsigned a = values[from[0]];
        const unsigned b = values[from[1]];
        const unsigned c = rest == 3 ? values[from[2]] : 0;
        seen |= a | b | c;
        *to++ = char(a << 2 | b >> 4);
        if (rest == 3)
            *to++ = char(b << 4 | c >> 2);
        // RFC 4648 section 3.5: bits that stand for nothing are zero
        if ((rest == 2 && (b & 0x0F)) || (rest == 3 && (c & 0x03)))
            return {};
    }
    return seen < 64 ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace jose
