// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/json.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace front {

// Reads one JSON text from its first byte to its last. Each function stands at the value's first byte and
// leaves behind its last one; false where that isn't such a value, and then the place is of no use.
class JsonScanner
{
public:
    explicit JsonScanner(std::string_view utf8)
        : m_text(utf8)
    {
    }

    bool document(std::vector<Object::Member> &members); // an object and white space

private:
    bool value(Object::Member &member, int depth);
    bool object(std::vector<Object::Member> &members, int depth);
    bool array(int depth);
    bool text(Secret &characters);
    bool escape(Secret &characters);
    bool unicodeEscape(Secret &characters);
    bool fourDigits(unsigned &unit);
    bool number();
    bool digits();

    void skipSpace();
    bool skip(std::string_view expected);
    char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace front
