// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/jsondocument.h"
#include "base/jsonfault.h"
#include "base/jsonreader.h"
#include "base/jsontoken.h"
#include "base/text.h"

#include <cmath>

namespace base {

namespace {

using Node = JsonDocument::Node;

void append(QByteArray &bytes, const JsonDocument &document, quint32 index, int indent)
{
    const Node &node = document.nodes[index];
    if (node.type == Json::Type::String) {
        bytes += quoted(document.text(node));
        return;
    }
    const bool object = node.type == Json::Type::Object;
    if (!object && node.type != Json::Type::Array) {
        bytes.append(document.text(node).data(), node.textLength);
        return;
    }
    const auto newLine = [&bytes](int blanks) {
        if (blanks >= 0)
            bytes.append('\n').append(blanks, ' ');
    };
    const int deeper = indent < 0 ? -1 : indent + 2;
    bytes += object ? '{' : '[';
    for (quint32 child = index + 1; child < node.end; child = document.nodes[child].end) {
        if (child > index + 1)
            bytes += ',';
        newLine(deeper);
        if (object)
            bytes.append(quoted(document.name(document.nodes[child]))).append(indent < 0 ? ":" : ": ");
        append(bytes, document, child, deeper);
    }
    if (node.end > index + 1)
        newLine(indent);
    bytes += object ? '}' : ']';
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

bool Json::hasDuplicates() const
{
    return m_document && m_document->nodes[m_node].duplicates;
}

QByteArray Json::toBytes(bool indented) const
{
    QByteArray bytes;
    if (m_document)
        append(bytes, *m_document, m_node, indented ? 0 : -1);
    return bytes;
}

} // namespace base
