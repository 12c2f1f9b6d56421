// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/jsondocument.h"
#include "base/jsonfault.h"
#include "base/jsonreader.h"
#include "base/jsontoken.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace base {

namespace {

using Node = JsonDocument::Node;

// A value as JSON: in one line, or indented and then no more of it than the first lines.
class Writer
{
public:
    static constexpr int inOneLine = -1;

    explicit Writer(const JsonDocument &document, qsizetype mostLines = std::numeric_limits<qsizetype>::max())
        : m_document(document)
        , m_linesLeft(mostLines - 1)
    {
    }

    void write(quint32 index, int indent);
    const QByteArray &bytes() const { return m_bytes; }

private:
    void newLine(int blanks);
    bool isFull() const { return m_linesLeft < 0; }

    const JsonDocument &m_document;
    qsizetype m_linesLeft; // less than 0: the next one would be too many
    QByteArray m_bytes;
};

void Writer::newLine(int blanks)
{
    static constexpr QByteArrayView breakAndBlanks = "\n                                        ";
    if (blanks == inOneLine || --m_linesLeft < 0)
        return;
    const int quick = qMin(blanks, int(breakAndBlanks.size()) - 1);
    m_bytes.append(breakAndBlanks.first(1 + quick)).append(blanks - quick, ' ');
}

void Writer::write(quint32 index, int indent)
{
    const Node &node = m_document.nodes[index];
    if (node.type == Json::Type::String)
        return appendQuoted(m_bytes, m_document.text(node));
    const bool object = node.type == Json::Type::Object;
    if (!object && node.type != Json::Type::Array) {
        m_bytes.append(m_document.text(node).data(), node.textLength);
        return;
    }
    const int deeper = indent == inOneLine ? inOneLine : indent + 2;
    m_bytes += object ? '{' : '[';
    for (quint32 child = index + 1; child < node.end; child = m_document.nodes[child].end) {
        if (child > index + 1)
            m_bytes += ',';
        newLine(deeper);
        if (isFull())
            return;
        if (object) {
            appendQuoted(m_bytes, m_document.name(m_document.nodes[child]));
            m_bytes += indent == inOneLine ? ":" : ": ";
        }
        write(child, deeper);
        if (isFull())
            return;
    }
    if (node.end > index + 1)
        newLine(indent);
    if (!isFull())
        m_bytes += object ? '}' : ']';
}

} // namespace

Result<Json> Json::parse(QByteArrayView bytes, Duplicates duplicates, int deepest)
{
    if (bytes.size() > largestSize) {
        return failure(Error::Kind::BadAnswer, QStringLiteral("json.size"),
            QStringLiteral("at most %1 bytes").arg(largestSize), QString::number(bytes.size()));
    }
    QByteArray copy;
    copy.reserve(bytes.size() + padding);
    if (auto json = parseInPlace(std::move(copy.append(bytes)), duplicates, deepest))
        return *std::move(json);
    return Failure(jsonFault(bytes, duplicates, deepest));
}

std::optional<Json> Json::parseInPlace(QByteArray &&bytes, Duplicates duplicates, int deepest)
{
    auto document = bytes.size() <= largestSize ? readJson(std::move(bytes), duplicates, deepest) : nullptr;
    return document ? std::optional(Json(std::move(document), 0)) : std::nullopt;
}

Json::Json(std::shared_ptr<const JsonDocument> document, quint32 node)
    : m_document(std::move(document))
    , m_node(node)
{
}

Json::Type Json::type() const
{
    return m_document ? m_document->nodes[m_node].type : Type::Undefined;
}

bool Json::isTrue() const
{
    return type() == Type::Boolean && m_document->text(m_document->nodes[m_node]) == "true";
}

QString Json::string() const
{
    if (!isString())
        return {};
    return fromUtf8(view());
}

QByteArray Json::text() const
{
    return view().toByteArray();
}

QByteArrayView Json::view() const
{
    if (!m_document)
        return {};
    const auto text = m_document->text(m_document->nodes[m_node]);
    return {text.data(), qsizetype(text.size())};
}

std::optional<qint64> Json::integer() const
{
    if (type() != Type::Number)
        return {};
    bool fits = false;
    const qint64 value = text().toLongLong(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

std::optional<double> Json::number() const
{
    if (type() != Type::Number)
        return {};
    bool fits = false;
    const double value = text().toDouble(&fits);
    return fits && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QStringList Json::strings() const
{
    QStringList strings;
    if (isString())
        strings += string();
    for (const Json &item : items()) {
        if (item.isString())
            strings += item.string();
    }
    return strings;
}

std::vector<Json> Json::items(std::size_t most) const
{
    std::vector<Json> items;
    if (!isArray())
        return items;
    const auto &nodes = m_document->nodes;
    for (quint32 child = m_node + 1; child < nodes[m_node].end && items.size() < most;
         child = nodes[child].end)
        items.push_back(Json(m_document, child));
    return items;
}

std::vector<Json::Member> Json::members(std::size_t most) const
{
    std::vector<Member> members;
    if (!isObject())
        return members;
    const auto &nodes = m_document->nodes;
    for (quint32 child = m_node + 1; child < nodes[m_node].end && members.size() < most;
         child = nodes[child].end) {
        const auto name = m_document->name(nodes[child]);
        members.push_back({QByteArray(name.data(), qsizetype(name.size())), Json(m_document, child)});
    }
    return members;
}

qsizetype Json::size() const
{
    if (!isObject() && !isArray())
        return 0;
    const auto &nodes = m_document->nodes;
    qsizetype size = 0;
    for (quint32 child = m_node + 1; child < nodes[m_node].end; child = nodes[child].end)
        ++size;
    return size;
}

Json Json::value(QByteArrayView name) const
{
    if (!isObject())
        return {};
    const std::string_view wanted(name.data(), std::size_t(name.size()));
    const auto &nodes = m_document->nodes;
    quint32 last = 0; // a member's node is never the first
    for (quint32 child = m_node + 1; child < nodes[m_node].end; child = nodes[child].end) {
        if (m_document->name(nodes[child]) == wanted)
            last = child;
    }
    return last ? Json(m_document, last) : Json();
}

bool Json::hasDuplicatesWithin() const
{
    if (!m_document)
        return false;
    const auto first = m_document->nodes.begin();
    return std::any_of(first + m_node, first + qMax(m_document->nodes[m_node].end, m_node + 1),
        [](const Node &node) { return node.duplicates; });
}

bool Json::hasDuplicates() const
{
    return m_document && m_document->nodes[m_node].duplicates;
}

QByteArray Json::toBytes(bool indented) const
{
    if (!m_document)
        return {};
    Writer writer(*m_document);
    writer.write(m_node, indented ? 0 : Writer::inOneLine);
    return writer.bytes();
}

QByteArray Json::firstLines(qsizetype most) const
{
    if (!m_document || most < 1)
        return {};
    Writer writer(*m_document, most);
    writer.write(m_node, 0);
    return writer.bytes();
}

qsizetype Json::lineCount() const
{
    if (!m_document)
        return 0;
    const auto &nodes = m_document->nodes;
    qsizetype lines = 0;
    for (quint32 index = m_node; index < qMax(nodes[m_node].end, m_node + 1); ++index)
        lines += nodes[index].end > index + 1 ? 2 : 1;
    return lines;
}

} // namespace base
