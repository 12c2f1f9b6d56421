// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonduplicates.h"

#include "base/seededhash.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <bit>

namespace base {

namespace {

using Node = JsonDocument::Node;

constexpr std::size_t few = 24; // members: up to here comparing each with each is faster than a table

class DuplicateFinder
{
public:
    explicit DuplicateFinder(const JsonDocument &document)
        : m_document(document)
    {
    }

    bool hasDuplicates(quint32 object);

private:
    struct Place
    {
        quint32 member = 0; // 0: free, as the first node is no member
        quint32 hash = 0;
    };

    bool amongFew() const;
    bool amongMany();
    bool seen(quint32 member, quint32 hash);
    std::string_view name(quint32 member) const { return m_document.name(m_document.nodes[member]); }
    quint64 start(quint32 member) const;

    const JsonDocument &m_document;
    std::vector<quint32> m_members; // of the object at hand
    std::vector<Place> m_table;
};

bool DuplicateFinder::hasDuplicates(quint32 object)
{
    m_members.clear();
    const auto &nodes = m_document.nodes;
    for (quint32 child = object + 1; child < nodes[object].end; child = nodes[child].end)
        m_members.push_back(child);
    return m_members.size() <= few ? amongFew() : amongMany();
}

// A number made of the length of a name and its first bytes: equal names have equal ones. The document ends
// with padding, so that eight bytes can be read anywhere.
quint64 DuplicateFinder::start(quint32 member) const
{
    const Node &node = m_document.nodes[member];
    const auto bytes = qFromLittleEndian<quint64>(m_document.bytes.constData() + node.name);
    const quint64 kept = node.nameLength < 8 ? (quint64(1) << (8 * node.nameLength)) - 1 : ~quint64(0);
    return (bytes & kept) ^ (node.nameLength * Q_UINT64_C(0x9E3779B97F4A7C15));
}

bool DuplicateFinder::amongFew() const
{
    std::array<quint64, few> starts;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        starts[i] = start(m_members[i]);
        for (std::size_t j = 0; j < i; ++j) {
            if (starts[i] == starts[j] && name(m_members[i]) == name(m_members[j]))
                return true;
        }
    }
    return false;
}

bool DuplicateFinder::amongMany()
{
    m_table.assign(std::bit_ceil(2 * m_members.size()), {});
    return std::any_of(m_members.begin(), m_members.end(),
        [this](quint32 member) { return seen(member, quint32(seededHash(name(member)))); });
}

bool DuplicateFinder::seen(quint32 member, quint32 hash)
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t at = hash & mask;
    while (m_table[at].member) {
        if (m_table[at].hash == hash && name(m_table[at].member) == name(member))
            return true;
        at = (at + 1) & mask;
    }
    m_table[at] = {member, hash};
    return false;
}

} // namespace

bool markDuplicates(JsonDocument &document)
{
    DuplicateFinder finder(document);
    bool any = false;
    for (quint32 index = 0; index < document.nodes.size(); ++index) {
        Node &node = document.nodes[index];
        if (node.type == Json::Type::Object) {
            node.duplicates = finder.hasDuplicates(index);
            any |= node.duplicates;
        }
    }
    return any;
}

} // namespace base
