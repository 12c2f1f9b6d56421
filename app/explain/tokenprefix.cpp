// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/tokenprefix.h"

#include "explain/resource.h"

#include <QCoreApplication>
#include <vector>

namespace explain {

namespace {

const std::vector<TokenPrefix> &prefixes()
{
    static const std::vector<TokenPrefix> all = [] {
        std::vector<TokenPrefix> read;
        for (const base::Json &entry : resource("prefixes.json").value("prefixes").items())
            read.push_back({entry.value("prefix").text(), entry.value("meaning").text()});
        return read;
    }();
    return all;
}

} // namespace

QString TokenPrefix::text() const
{
    return QCoreApplication::translate("prefixes", meaning.constData());
}

const TokenPrefix *findTokenPrefix(QByteArrayView token)
{
    const TokenPrefix *longest = nullptr;
    for (const TokenPrefix &each : prefixes()) {
        if (token.startsWith(each.prefix) && (!longest || each.prefix.size() > longest->prefix.size()))
            longest = &each;
    }
    return longest;
}

} // namespace explain
