// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"

#include "base/jsontoken.h"

#include <algorithm>
#include <cstring>
#include <simdjson.h>

namespace base {

namespace {

namespace ondemand = simdjson::ondemand;
using Node = JsonDocument::Node;
using Type = Json::Type;

// Walks simdjson's on-demand document. That one sees to UTF-8, quotes, brackets and separators; what it
// leaves to its caller is seen to here: numbers, literals, escapes, names and depth.
class Reader
{
public:
    Reader(JsonDocument &document, int deepest)
        : m_document(document)
        , m_deepest(deepest)
    {
    }

    bool read(QByteArrayView text);
    bool foundDuplicates() const { return m_foundDuplicates; }

private:
    struct Range
    {
        quint32 start = 0;
        quint32 length = 0;
    };

    bool value(ondemand::value value, Range name, int depth);
    bool array(ondemand::value value, int depth);
    bool object(ondemand::value value, std::size_t index, int depth);
    bool string(ondemand::raw_json_string raw, Range &range);
    bool stringValue(ondemand::value value, Node &node);
    bool literal(ondemand::value value, Node &node);
    bool hasDuplicates(std::size_t index);

    JsonDocument &m_document;
    const int m_deepest;
    bool m_foundDuplicates = false;
    std::vector<std::string_view> m_names; // of the object at hand
};

bool Reader::read(QByteArrayView text)
{
    // In brackets, so that a lone scalar is read like any other value.
    std::string &bytes = m_document.bytes;
    const std::size_t length = std::size_t(text.size()) + 2;
    bytes.reserve(length + simdjson::SIMDJSON_PADDING);
    bytes.append(1, '[').append(text.data(), std::size_t(text.size())).append(1, ']');
    bytes.append(simdjson::SIMDJSON_PADDING, '\0');

    ondemand::parser parser;
    ondemand::document json;
    ondemand::array whole;
    if (parser.iterate(bytes.data(), length, bytes.size()).get(json) || json.get_array().get(whole))
        return false;
    for (auto element : whole) {
        ondemand::value only;
        if (!m_document.nodes.empty() || element.get(only) || !value(only, {}, 0))
            return false;
    }
    return !m_document.nodes.empty() && json.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

bool Reader::value(ondemand::value value, Range name, int depth)
{
    auto type = ondemand::json_type::null;
    if (value.type().get(type))
        return false;
    auto &nodes = m_document.nodes;
    const std::size_t index = nodes.size();
    nodes.push_back({.name = name.start, .nameLength = name.length});
    bool sound = false;
    switch (type) {
    case ondemand::json_type::array:
        nodes[index].type = Type::Array;
        sound = array(value, depth + 1);
        break;
    case ondemand::json_type::object:
        nodes[index].type = Type::Object;
        sound = object(value, index, depth + 1);
        break;
    case ondemand::json_type::string:
        sound = stringValue(value, nodes[index]);
        break;
    case ondemand::json_type::number:
    case ondemand::json_type::boolean:
    case ondemand::json_type::null:
        sound = literal(value, nodes[index]);
        break;
    }
    nodes[index].end = quint32(nodes.size());
    return sound;
}

bool Reader::array(ondemand::value value, int depth)
{
    ondemand::array elements;
    if (depth > m_deepest || value.get_array().get(elements))
        return false;
    for (auto element : elements) {
        ondemand::value next;
        if (element.get(next) || !this->value(next, {}, depth))
            return false;
    }
    return true;
}

bool Reader::object(ondemand::value value, std::size_t index, int depth)
{
    ondemand::object fields;
    if (depth > m_deepest || value.get_object().get(fields))
        return false;
    for (auto result : fields) {
        ondemand::field field;
        Range name;
        if (std::move(result).get(field) || !string(field.key(), name)
            || !this->value(field.value(), name, depth))
            return false;
    }
    m_document.nodes[index].end = quint32(m_document.nodes.size());
    if (hasDuplicates(index)) {
        m_document.nodes[index].duplicates = true;
        m_foundDuplicates = true;
    }
    return true;
}

bool Reader::string(ondemand::raw_json_string raw, Range &range)
{
    // simdjson has seen the closing quote. Its own unescaping would let lone surrogates through.
    char *const start = m_document.bytes.data() + (raw.raw() - m_document.bytes.data());
    const char *const limit = m_document.bytes.data() + m_document.bytes.size();
    const auto find = [start](char c, std::size_t within) -> const char * {
        return static_cast<const char *>(std::memchr(start, c, within));
    };
    const char *end = find('"', std::size_t(limit - start));
    range.start = quint32(start - m_document.bytes.data());
    range.length = quint32(end - start);
    if (!find('\\', range.length))
        return true;
    end = start;
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    const auto length = unescape(start, std::size_t(end - start));
    range.length = quint32(length.value_or(0));
    return length.has_value();
}

bool Reader::stringValue(ondemand::value value, Node &node)
{
    ondemand::raw_json_string raw;
    Range range;
    if (value.get_raw_json_string().get(raw) || !string(raw, range))
        return false;
    node.type = Type::String;
    node.text = range.start;
    node.textLength = range.length;
    return true;
}

bool Reader::literal(ondemand::value value, Node &node)
{
    const std::string_view token = value.raw_json_token(); // up to the next token, blanks included
    const std::string_view text = token.substr(0, token.find_last_not_of(" \t\n\r") + 1);
    node.text = quint32(text.data() - m_document.bytes.data());
    node.textLength = quint32(text.size());
    if (text == "true" || text == "false") {
        node.type = Type::Boolean;
    } else if (text == "null") {
        node.type = Type::Null;
    } else {
        const auto [length, complete] = scanNumber(text);
        node.type = Type::Number;
        return complete && length == text.size();
    }
    return true;
}

bool Reader::hasDuplicates(std::size_t index)
{
    const auto &nodes = m_document.nodes;
    m_names.clear();
    for (std::size_t child = index + 1; child < nodes[index].end; child = nodes[child].end)
        m_names.push_back(m_document.name(nodes[child]));
    std::sort(m_names.begin(), m_names.end());
    return std::adjacent_find(m_names.begin(), m_names.end()) != m_names.end();
}

} // namespace

std::shared_ptr<const JsonDocument> readJson(QByteArrayView text, Json::Duplicates duplicates, int deepest)
{
    const auto document = std::make_shared<JsonDocument>();
    Reader reader(*document, deepest);
    if (!reader.read(text) || (duplicates == Json::Duplicates::Refuse && reader.foundDuplicates()))
        return nullptr;
    return document;
}

} // namespace base
