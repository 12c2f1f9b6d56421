// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsontoken.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace base {

namespace {

constexpr std::string_view letters = "\"\\/bfnrt";
constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";

// The four hex digits of \uXXXX
std::optional<char32_t> codeUnit(const char *from, const char *end)
{
    if (end - from < 4)
        return {};
    unsigned unit = 0;
    const auto [last, error] = std::from_chars(from, from + 4, unit, 16);
    return error == std::errc() && last == from + 4 ? std::optional<char32_t>(unit) : std::nullopt;
}

// The character whose \u ends before `from`, which moves behind the second half of a pair.
std::optional<char32_t> character(const char *&from, const char *end)
{
    const auto first = codeUnit(from, end);
    if (!first || (*first >= 0xDC00 && *first <= 0xDFFF))
        return {};
    from += 4;
    if (*first < 0xD800 || *first > 0xDBFF)
        return first;
    if (end - from < 6 || from[0] != '\\' || from[1] != 'u')
        return {};
    const auto second = codeUnit(from + 2, end);
    if (!second || *second < 0xDC00 || *second > 0xDFFF)
        return {};
    from += 6;
    return 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00);
}

char *appendUtf8(char *to, char32_t c)
{
    if (c < 0x80) {
        *to++ = char(c);
        return to;
    }
    const int following = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    constexpr unsigned marks[] = {0, 0xC0, 0xE0, 0xF0};
    *to++ = char(marks[following] | (c >> (6 * following)));
    for (int i = following - 1; i >= 0; --i)
        *to++ = char(0x80 | ((c >> (6 * i)) & 0x3F));
    return to;
}

} // namespace

JsonNumber scanNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto next = [&] { return at < text.size() ? text[at] : '\0'; };
    const auto digits = [&] {
        const std::size_t first = at;
        while (next() >= '0' && next() <= '9')
            ++at;
        return at > first;
    };
    at += next() == '-' ? 1 : 0;
    if (next() == '0')
        ++at; // and no digit may follow
    else if (!digits())
        return {at, false};
    if (next() == '.') {
        ++at;
        if (!digits())
            return {at, false};
    }
    if (next() == 'e' || next() == 'E') {
        ++at;
        at += next() == '+' || next() == '-' ? 1 : 0;
        if (!digits())
            return {at, false};
    }
    return {at, true};
}

std::optional<std::size_t> unescape(char *text, std::size_t length)
{
    const char *from = text;
    const char *const end = text + length;
    char *to = text;
    while (from != end) {
        const char *const backslash = std::find(from, end, '\\');
        std::memmove(to, from, std::size_t(backslash - from));
        to += backslash - from;
        if (backslash == end)
            break;
        from = backslash + 1;
        if (from == end)
            return {};
        const char letter = *from++;
        if (letter == 'u') {
            const auto c = character(from, end);
            if (!c)
                return {};
            to = appendUtf8(to, *c);
        } else if (const std::size_t known = letters.find(letter); known != letters.npos) {
            *to++ = meanings[known];
        } else {
            return {};
        }
    }
    return std::size_t(to - text);
}

void appendQuoted(QByteArray &bytes, std::string_view utf8)
{
    const auto isPlain
        = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; };
    bytes.append('"');
    for (auto at = utf8.begin(); at != utf8.end();) {
        const auto plain = std::find_if_not(at, utf8.end(), isPlain);
        bytes.append(utf8.data() + (at - utf8.begin()), plain - at);
        if (plain == utf8.end())
            break;
        at = plain + 1;
        if (const std::size_t known = meanings.find(*plain); known != meanings.npos)
            bytes.append('\\').append(letters[known]);
        else
            bytes.append("\\u00").append(QByteArray::number(int(*plain), 16).rightJustified(2, '0'));
    }
    bytes.append('"');
}

} // namespace base
