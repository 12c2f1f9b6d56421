// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QVarLengthArray>
#include <string_view>

namespace base {

// All values of one text, depth first, so that a document takes few allocations however many there are.
struct JsonDocument
{
    struct Node
    {
        Json::Type type = Json::Type::Undefined;
        bool duplicates = false; // among the names of this object
        quint32 name = 0; // where the member's name starts in bytes
        quint32 nameLength = 0;
        quint32 text = 0; // of a scalar
        quint32 textLength = 0;
        quint32 end = 0; // the node after the last one inside this
    };

    std::string_view name(const Node &node) const { return view(node.name, node.nameLength); }
    std::string_view text(const Node &node) const { return view(node.text, node.textLength); }

    QByteArray bytes; // what came, padded; escapes were replaced in place by what they stand for
    QVarLengthArray<Node, 16> nodes; // those of a small document inside it: one allocation less

private:
    std::string_view view(quint32 start, quint32 length) const { return {bytes.constData() + start, length}; }
};

} // namespace base
