// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/jsonscanner.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace front {

namespace {

constexpr int deepest = 16;

void appendUtf8(Secret &to, unsigned c)
{
    const auto add = [&to](unsigned byte) { to.push_back(static_cast<char>(byte)); };
    if (c < 0x80)
        return add(c);
    if (c < 0x800)
        return add(0xC0 | c >> 6), add(0x80 | (c & 0x3F));
    if (c < 0x10000)
        return add(0xE0 | c >> 12), add(0x80 | (c >> 6 & 0x3F)), add(0x80 | (c & 0x3F));
    add(0xF0 | c >> 18), add(0x80 | (c >> 12 & 0x3F)), add(0x80 | (c >> 6 & 0x3F)), add(0x80 | (c & 0x3F));
}

bool hasTwins(const std::vector<Object::Member> &members)
{
    std::vector<std::string_view> names;
    for (const Object::Member &member : members)
        names.push_back(reveal(member.name));
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

} // namespace

bool JsonScanner::document(std::vector<Object::Member> &members)
{
    skipSpace();
    if (!object(members, 1))
        return false;
    skipSpace();
    return m_at == m_text.size();
}

bool JsonScanner::value(Object::Member &member, int depth)
{
    using Kind = Object::Kind;
    const std::size_t start = m_at;
    std::vector<Object::Member> inner;
    bool isGood = false;
    switch (next()) {
    case '"':
        member.kind = Kind::Text;
        return text(member.value);
    case '{':
        member.kind = Kind::Object;
        isGood = object(inner, depth);
        break;
    case '[':
        isGood = array(depth);
        break;
    case 't':
        isGood = skip("true");
        break;
    case 'f':
        isGood = skip("false");
        break;
    case 'n':
        isGood = skip("null");
        break;
    default:
        member.kind = Kind::Number;
        isGood = number();
    }
    append(member.value, m_text.substr(start, m_at - start));
    return isGood;
}

bool JsonScanner::object(std::vector<Object::Member> &members, int depth)
{
    if (depth > deepest || !skip("{"))
        return false;
    skipSpace();
    if (skip("}"))
        return true;
    do {
        Object::Member member;
        skipSpace();
        if (!text(member.name))
            return false;
        skipSpace();
        if (!skip(":"))
            return false;
        skipSpace();
        if (!value(member, depth + 1))
            return false;
        skipSpace();
        members.push_back(std::move(member));
    } while (skip(","));
    return skip("}") && !hasTwins(members);
}

bool JsonScanner::array(int depth)
{
    if (depth > deepest || !skip("["))
        return false;
    skipSpace();
    if (skip("]"))
        return true;
    do {
        Object::Member element;
        skipSpace();
        if (!value(element, depth + 1))
            return false;
        skipSpace();
    } while (skip(","));
    return skip("]");
}

bool JsonScanner::text(Secret &characters)
{
    if (!skip("\""))
        return false;
    while (!skip("\"")) {
        if (static_cast<unsigned char>(next()) < 0x20) // the end of the text is one, too
            return false;
        if (!skip("\\"))
            characters.push_back(m_text[m_at++]);
        else if (!escape(characters))
            return false;
    }
    return true;
}

bool JsonScanner::escape(Secret &characters)
{
    constexpr std::string_view letters = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
    if (skip("u"))
        return unicodeEscape(characters);
    const std::size_t which = letters.find(next());
    if (which == letters.npos)
        return false;
    characters.push_back(meant[which]);
    ++m_at;
    return true;
}

bool JsonScanner::unicodeEscape(Secret &characters)
{
    unsigned high = 0, low = 0;
    if (!fourDigits(high) || (high >= 0xDC00 && high < 0xE000))
        return false;
    if (high < 0xD800 || high >= 0xE000) {
        appendUtf8(characters, high);
        return true;
    }
    if (!skip("\\u") || !fourDigits(low) || low < 0xDC00 || low >= 0xE000)
        return false;
    appendUtf8(characters, 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
    return true;
}

bool JsonScanner::fourDigits(unsigned &unit)
{
    const std::string_view four = m_text.substr(m_at, 4);
    const auto [end, error] = std::from_chars(four.data(), four.data() + four.size(), unit, 16);
    m_at += four.size();
    return four.size() == 4 && error == std::errc() && end == four.data() + 4;
}

bool JsonScanner::number()
{
    skip("-");
    if (!skip("0") && !digits())
        return false;
    if (skip(".") && !digits())
        return false;
    if (!skip("e") && !skip("E"))
        return true;
    if (!skip("+"))
        skip("-");
    return digits();
}

bool JsonScanner::digits()
{
    const std::size_t start = m_at;
    while (next() >= '0' && next() <= '9')
        ++m_at;
    return m_at > start;
}

void JsonScanner::skipSpace()
{
    while (next() == ' ' || next() == '\n' || next() == '\t' || next() == '\r')
        ++m_at;
}

bool JsonScanner::skip(std::string_view expected)
{
    if (m_text.substr(m_at, expected.size()) != expected)
        return false;
    m_at += expected.size();
    return true;
}

} // namespace front
