// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/secret.h"

#include <optional>
#include <string_view>
#include <vector>

namespace front {

// A JSON object as RFC 8259 has it, and stricter: UTF-8 without lone surrogates, no two members of one name
// in any object, objects and arrays at most 16 deep.
class Object
{
public:
    enum class Kind { Text, Number, Object, Other };
    struct Member
    {
        Secret name;
        Kind kind = Kind::Other;
        Secret value; // a text's characters, else as it was written
    };

    // Nothing where the text isn't one object with white space around it.
    static std::optional<Object> read(std::string_view text);

    // Nothing where there is no such member, or where it is of another kind.
    std::optional<std::string_view> text(std::string_view name) const;
    std::optional<std::string_view> number(std::string_view name) const; // as it was written
    std::optional<Object> object(std::string_view name) const;
    bool has(std::string_view name) const;

private:
    const Member *member(std::string_view name) const;
    std::optional<std::string_view> value(std::string_view name, Kind kind) const;

    std::vector<Member> m_members;
};

// Writes a member of an object whose bytes so far begin with its brace. The text is UTF-8.
void addMember(Secret &object, std::string_view name, std::string_view text);
void addMember(Secret &object, std::string_view name, long long number);
void addObject(Secret &object, std::string_view name, const Secret &member); // braces and all

} // namespace front
