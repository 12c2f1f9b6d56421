// SPDX-License-Identifier: GPL-3.0-or-later
#include "front/json.h"

#include "front/jsonscanner.h"
#include "front/text.h"

#include <string>

namespace front {

namespace {

void appendQuoted(Secret &to, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    append(to, "\"");
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            append(to, "\\u00");
            to.push_back(digits[byte >> 4]);
            to.push_back(digits[byte & 0xF]);
            continue;
        }
        if (c == '"' || c == '\\')
            to.push_back('\\');
        to.push_back(c);
    }
    append(to, "\"");
}

void addName(Secret &object, std::string_view name)
{
    if (object.back() != '{')
        object.push_back(',');
    appendQuoted(object, name);
    object.push_back(':');
}

} // namespace

std::optional<Object> Object::read(std::string_view text)
{
    Object object;
    if (!isUtf8(text) || !JsonScanner(text).document(object.m_members))
        return std::nullopt;
    return object;
}

std::optional<std::string_view> Object::text(std::string_view name) const
{
    return value(name, Kind::Text);
}

std::optional<std::string_view> Object::number(std::string_view name) const
{
    return value(name, Kind::Number);
}

std::optional<Object> Object::object(std::string_view name) const
{
    const auto text = value(name, Kind::Object);
    return text ? read(*text) : std::nullopt;
}

bool Object::has(std::string_view name) const
{
    return member(name) != nullptr;
}

const Object::Member *Object::member(std::string_view name) const
{
    for (const Member &member : m_members) {
        if (reveal(member.name) == name)
            return &member;
    }
    return nullptr;
}

std::optional<std::string_view> Object::value(std::string_view name, Kind kind) const
{
    const Member *found = member(name);
    if (!found || found->kind != kind)
        return std::nullopt;
    return reveal(found->value);
}

void addMember(Secret &object, std::string_view name, std::string_view text)
{
    addName(object, name);
    appendQuoted(object, text);
}

void addMember(Secret &object, std::string_view name, long long number)
{
    addName(object, name);
    append(object, std::to_string(number));
}

void addObject(Secret &object, std::string_view name, const Secret &member)
{
    addName(object, name);
    append(object, reveal(member));
}

} // namespace front
