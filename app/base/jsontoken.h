// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <cstddef>
#include <optional>
#include <string_view>

namespace base {

// How far the number at the start of a text goes (RFC 8259 section 6) and whether it may end there.
struct JsonNumber
{
    std::size_t length = 0;
    bool complete = false;
};

JsonNumber scanNumber(std::string_view text);

// Replaces the escapes of a JSON string (RFC 8259 section 7) in place, which only ever makes it shorter.
// The new length, or nothing for a broken escape or a lone surrogate.
std::optional<std::size_t> unescape(char *text, std::size_t length);

// Puts the string in quotes, with no more escapes than RFC 8259 section 7 asks for.
void appendQuoted(QByteArray &bytes, std::string_view utf8);

} // namespace base
