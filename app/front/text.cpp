// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/text.h"

#include <cstddef>

namespace front {

namespace {

// Bytes of the character the text begins with, 0 where it begins with none.
std::size_t characterLength(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
    }
    const unsigned second = byte(1);
    const bool isOverlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool isBeyond = (lead == 0xED && second >= 0xA0) || (lead == 0xF4 && second >= 0x90);
    return isOverlong || isBeyond ? 0 : length;
}

// Bytes of the control character the text begins with, 0 where it begins with another.
std::size_t controlLength(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x20 || lead == 0x7F)
        return 1;
    return lead == 0xC2 && text.size() > 1 && static_cast<unsigned char>(text[1]) < 0xA0 ? 2 : 0;
}

} // namespace

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

bool hasControl(std::string_view text)
{
    for (; !text.empty(); text.remove_prefix(1)) {
        if (controlLength(text) > 0)
            return true;
    }
    return false;
}

std::string onOneLine(std::string_view text)
{
    std::string line;
    while (!text.empty()) {
        const std::size_t length = controlLength(text);
        line += length > 0 ? ' ' : text[0];
        text.remove_prefix(length > 0 ? length : 1);
    }
    return line;
}

} // namespace front
