// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"

#include "base/jsonduplicates.h"
#include "base/jsontoken.h"

#include <cstring>
#include <simdjson.h>

namespace base {

namespace {

using Node = JsonDocument::Node;
using Tokenizer = std::unique_ptr<simdjson::internal::dom_parser_implementation>;
using Type = Json::Type;

constexpr std::size_t mostKept = 1 << 20; // bytes of text whose tokens' places are kept room for

// simdjson's first stage in the fastest form that this processor can run: it finds where each token starts,
// and sees to UTF-8, closing quotes and control characters in strings. It holds places, never text.
Tokenizer newTokenizer(std::size_t length)
{
    Tokenizer tokenizer;
    if (simdjson::get_active_implementation()->create_dom_parser_implementation(length, 1, tokenizer))
        return nullptr;
    return tokenizer;
}

// Walks the tokens and sees to the rest: grammar, numbers, literals, escapes and depth. In a loop, not in
// functions that call each other: that takes half the time.
class Reader
{
public:
    Reader(JsonDocument &document, std::size_t length, int deepest)
        : m_document(document)
        , m_bytes(document.bytes.data())
        , m_length(length)
        , m_deepest(deepest)
    {
    }

    bool read(Tokenizer &tokenizer);

private:
    struct Range
    {
        quint32 start = 0;
        quint32 length = 0;
    };

    bool values();
    bool open(Node &node);
    void close();
    bool name(Range &range);
    bool scalar(Node &node);
    bool string(Range &range);
    bool literal(std::string_view text, Type &type) const;

    char next() const { return m_bytes[*m_token]; }
    bool take(char c)
    {
        const bool there = next() == c;
        m_token += there ? 1 : 0;
        return there;
    }
    Range takeToken();

    JsonDocument &m_document;
    char *const m_bytes;
    const std::size_t m_length;
    const int m_deepest;
    bool m_escapes = false; // anywhere in the text
    const quint32 *m_token = nullptr; // where the next token starts; behind the last: where the text ends
    int m_depth = 0; // how many arrays and objects are open
    char m_closer = 0; // of the innermost one
    quint32 m_innermost = 0; // its node, whose end is the node of the one around it until it is closed
};

bool Reader::read(Tokenizer &tokenizer)
{
    const auto *const text = reinterpret_cast<const std::uint8_t *>(m_bytes);
    if (tokenizer->stage1(text, m_length, simdjson::stage1_mode::regular))
        return false;
    const quint32 *const tokens = tokenizer->structural_indexes.get();
    const std::size_t count = tokenizer->n_structural_indexes;
    m_escapes = std::memchr(m_bytes, '\\', m_length) != nullptr;
    m_token = tokens;
    m_document.nodes.reserve(
        qsizetype(count / 2 + 1)); // enough for sound texts: commas and brackets are tokens too
    return values() && m_token == tokens + count;
}

bool Reader::values()
{
    Range name;
    for (;;) {
        Node &node = m_document.nodes.emplace_back();
        node.name = name.start;
        node.nameLength = name.length;
        if (next() == '{' || next() == '[') {
            if (!open(node))
                return false;
            if (next() != m_closer) {
                if (!this->name(name))
                    return false;
                continue;
            }
        } else if (!scalar(node)) {
            return false;
        }
        while (m_depth > 0 && take(m_closer))
            close();
        if (m_depth == 0)
            return true;
        if (!take(',') || !this->name(name))
            return false;
    }
}

inline bool Reader::open(Node &node)
{
    const bool object = take('{');
    m_token += object ? 0 : 1;
    node.type = object ? Type::Object : Type::Array;
    node.end = m_innermost;
    m_innermost = quint32(m_document.nodes.size() - 1);
    m_closer = object ? '}' : ']';
    return ++m_depth <= m_deepest;
}

inline void Reader::close()
{
    auto &nodes = m_document.nodes;
    const quint32 around = nodes[m_innermost].end;
    nodes[m_innermost].end = quint32(nodes.size());
    m_innermost = around;
    m_closer = nodes[around].type == Type::Object ? '}' : ']';
    --m_depth;
}

// The name in front of the next value, where it has one.
inline bool Reader::name(Range &range)
{
    range = {};
    return m_closer == ']' || (next() == '"' && string(range) && take(':'));
}

inline bool Reader::scalar(Node &node)
{
    if (*m_token == m_length)
        return false;
    Range range;
    bool sound = false;
    if (next() == '"') {
        node.type = Type::String;
        sound = string(range);
    } else {
        range = takeToken();
        sound = literal({m_bytes + range.start, range.length}, node.type);
    }
    node.text = range.start;
    node.textLength = range.length;
    node.end = quint32(m_document.nodes.size());
    return sound;
}

// The token with all that stands up to the next one, blanks excepted.
inline Reader::Range Reader::takeToken()
{
    const quint32 start = *m_token++;
    quint32 end = *m_token;
    const auto isBlank = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (end > start && isBlank(m_bytes[end - 1]))
        --end;
    return {start, end - start};
}

// The characters of a string. simdjson's own unescaping would let lone surrogates through.
inline bool Reader::string(Range &range)
{
    range = takeToken();
    char *const start = m_bytes + range.start + 1;
    if (range.length < 2 || start[range.length - 2] != '"')
        return false;
    range = {range.start + 1, range.length - 2};
    if (!m_escapes || !std::memchr(start, '\\', range.length))
        return true;
    const auto length = unescape(start, range.length);
    range.length = quint32(length.value_or(0));
    return length.has_value();
}

inline bool Reader::literal(std::string_view text, Type &type) const
{
    if (text == "true" || text == "false") {
        type = Type::Boolean;
    } else if (text == "null") {
        type = Type::Null;
    } else {
        const auto [length, complete] = scanNumber(text);
        type = Type::Number;
        return complete && length == text.size();
    }
    return true;
}

} // namespace

std::shared_ptr<const JsonDocument> readJson(QByteArray &&text, Json::Duplicates duplicates, int deepest)
{
    static_assert(Json::padding >= simdjson::SIMDJSON_PADDING);
    const auto length = std::size_t(text.size());
    auto document = std::make_shared<JsonDocument>();
    document->bytes = std::move(text);
    document->bytes.append(Json::padding, '\0');

    static thread_local Tokenizer kept = newTokenizer(mostKept);
    Tokenizer larger = length > mostKept ? newTokenizer(length) : nullptr;
    Tokenizer &tokenizer = length > mostKept ? larger : kept;
    if (!tokenizer || !Reader(*document, length, deepest).read(tokenizer))
        return nullptr;
    if (markDuplicates(*document) && duplicates == Json::Duplicates::Refuse)
        return nullptr;
    return document;
}

} // namespace base
