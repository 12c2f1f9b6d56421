// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonfault.h"

#include "base/jsontoken.h"
#include "base/text.h"

#include <algorithm>
#include <functional>
#include <set>
#include <simdjson.h>
#include <string>
#include <string_view>

namespace base {

namespace {

// How many bytes the UTF-8 character at the start of a text takes (RFC 3629); 0 if there is none.
std::size_t characterLength(std::string_view text)
{
    for (std::size_t length = 1; length <= 4 && length <= text.size(); ++length) {
        if (simdjson::validate_utf8(text.substr(0, length)))
            return length;
    }
    return 0;
}

class FaultFinder
{
public:
    FaultFinder(std::string_view text, bool refuseDuplicates, int deepest)
        : m_text(text)
        , m_refuseDuplicates(refuseDuplicates)
        , m_deepest(deepest)
    {
    }

    Error find()
    {
        if (value(0)) {
            skipBlanks();
            if (!atEnd())
                fail("the end");
        }
        return m_error;
    }

private:
    bool value(int depth);
    bool object(int depth);
    bool array(int depth);
    bool number();
    bool word(std::string_view literal);
    bool string(std::string &characters);
    bool escape();

    bool atEnd() const { return m_at == m_text.size(); }
    char next() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool skip(char c)
    {
        skipBlanks();
        const bool there = !atEnd() && next() == c;
        m_at += there ? 1 : 0;
        return there;
    }
    void skipBlanks() { m_at = std::min(m_text.find_first_not_of(" \t\n\r", m_at), m_text.size()); }

    bool fail(const char *expected) { return fail("json.syntax", QLatin1String(expected), m_at); }
    bool fail(const char *code, const QString &expected, std::size_t at);
    QString foundAt(std::size_t at) const;

    const std::string_view m_text;
    const bool m_refuseDuplicates;
    const int m_deepest;
    std::size_t m_at = 0;
    Error m_error {Error::Kind::BadAnswer, QStringLiteral("json.syntax"), {}, {}, {}};
};

bool FaultFinder::value(int depth)
{
    skipBlanks();
    const char c = next();
    if ((c == '{' || c == '[') && depth == m_deepest)
        return fail("json.depth", QStringLiteral("at most %1 levels").arg(m_deepest), m_at);
    if (c == '{')
        return object(depth + 1);
    if (c == '[')
        return array(depth + 1);
    if (c == '"') {
        std::string characters;
        return string(characters);
    }
    if (c == 't' || c == 'f' || c == 'n')
        return word(c == 't' ? "true" : c == 'f' ? "false" : "null");
    if (c == '-' || (c >= '0' && c <= '9'))
        return number();
    return fail("a value");
}

bool FaultFinder::object(int depth)
{
    std::set<std::string> names;
    ++m_at;
    if (skip('}'))
        return true;
    do {
        skipBlanks();
        const std::size_t start = m_at;
        std::string name;
        if (next() != '"')
            return fail("a name in quotes");
        if (!string(name))
            return false;
        if (!names.insert(name).second && m_refuseDuplicates)
            return fail("json.duplicate", QStringLiteral("each name once"), start);
        if (!skip(':'))
            return fail(":");
        if (!value(depth))
            return false;
    } while (skip(','));
    return skip('}') || fail(", or }");
}

bool FaultFinder::array(int depth)
{
    ++m_at;
    if (skip(']'))
        return true;
    do {
        if (!value(depth))
            return false;
    } while (skip(','));
    return skip(']') || fail(", or ]");
}

bool FaultFinder::number()
{
    const auto [length, complete] = scanNumber(m_text.substr(m_at));
    m_at += length;
    return complete || fail("a digit");
}

bool FaultFinder::word(std::string_view literal)
{
    if (m_text.substr(m_at, literal.size()) != literal)
        return fail(literal.data());
    m_at += literal.size();
    return true;
}

bool FaultFinder::string(std::string &characters)
{
    const std::size_t start = ++m_at;
    while (next() != '"') {
        if (atEnd())
            return fail("a closing quote");
        const std::size_t length = characterLength(m_text.substr(m_at));
        if (length == 0)
            return fail("json.utf8", QStringLiteral("UTF-8"), m_at);
        if (static_cast<unsigned char>(next()) < 0x20)
            return fail("a control character as an escape");
        if (next() != '\\')
            m_at += length;
        else if (!escape())
            return false;
    }
    characters = m_text.substr(start, m_at - start);
    ++m_at;
    characters.resize(unescape(characters.data(), characters.size()).value_or(0));
    return true;
}

bool FaultFinder::escape()
{
    // An escape is sound if it can be replaced, alone or as the first half of a surrogate pair.
    for (const std::size_t length : {2, 6, 12}) {
        std::string trial(m_text.substr(m_at, length));
        if (trial.size() == length && unescape(trial.data(), length)) {
            m_at += length;
            return true;
        }
    }
    const bool unit = m_text.substr(m_at, 2) == "\\u"
        && m_text.substr(m_at + 2, 4).find_first_not_of("0123456789abcdefABCDEF") == m_text.npos
        && m_text.size() - m_at >= 6;
    return unit ? fail("json.utf8", QStringLiteral("a pair of surrogates"), m_at) : fail("an escape");
}

bool FaultFinder::fail(const char *code, const QString &expected, std::size_t at)
{
    const bool broken = at < m_text.size() && characterLength(m_text.substr(at)) == 0;
    m_error.code = QLatin1String(broken ? "json.utf8" : code);
    m_error.expected = broken ? QStringLiteral("UTF-8") : expected;
    m_error.found = foundAt(at);
    return false;
}

QString FaultFinder::foundAt(std::size_t at) const
{
    const std::string_view before = m_text.substr(0, at);
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    const auto lines = std::count(before.begin(), before.end(), '\n') + 1;
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    const auto column
        = std::count_if(before.begin() + qsizetype(lineStart), before.end(), std::not_fn(continues)) + 1;

    QString what = QStringLiteral("the end");
    if (at < m_text.size()) {
        const std::size_t length = characterLength(m_text.substr(at));
        const auto byte = static_cast<unsigned char>(m_text[at]);
        what = length ? visible(QByteArrayView(m_text.data() + at, qsizetype(length)))
                      : QStringLiteral("byte 0x%1").arg(uint(byte), 2, 16, QLatin1Char('0'));
    }
    return QStringLiteral("line %1, column %2: %3").arg(lines).arg(column).arg(what);
}

} // namespace

Error jsonFault(QByteArrayView text, Json::Duplicates duplicates, int deepest)
{
    const std::string_view view(text.data(), std::size_t(text.size()));
    return FaultFinder(view, duplicates == Json::Duplicates::Refuse, deepest).find();
}

} // namespace base
