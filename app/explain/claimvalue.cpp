// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claimvalue.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace explain {

using base::Json;

namespace {

constexpr qsizetype longestValue = 1024; // characters on screen

// A string stands bare where nothing in it can be taken for what surrounds it.
QByteArray bareOrQuoted(const Json &string)
{
    const QByteArray text = string.text();
    const bool isPlain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("_.:/@+~#%&=-").contains(c);
    });
    return isPlain ? text : string.toBytes();
}

// No further than is shown.
void append(QByteArray &line, const Json &value)
{
    if (line.size() > 4 * longestValue)
        return;
    const bool isArray = value.isArray();
    if (!isArray && !value.isObject()) {
        line += value.isString() ? bareOrQuoted(value) : value.text();
        return;
    }
    line += isArray ? "[" : "{";
    const char *before = " ";
    for (const Json &item : value.items(longestValue)) {
        line += before;
        append(line, item);
        before = ", ";
    }
    for (const Json::Member &member : value.members(longestValue)) {
        line += before + member.name + ": ";
        append(line, member.value);
        before = ", ";
    }
    line += isArray ? " ]" : " }";
}

} // namespace

QString valueOnOneLine(const Json &value)
{
    if (!value.isArray() && !value.isObject())
        return base::visible(QByteArrayView(value.text()), longestValue);
    QByteArray line;
    append(line, value);
    return base::visible(QByteArrayView(line), longestValue);
}

std::optional<QDateTime> numericDate(const Json &value)
{
    constexpr double endOfYear9999 = 253402300799.0;
    const std::optional<double> seconds = value.number();
    if (!seconds || !(*seconds >= 0 && *seconds <= endOfYear9999))
        return {};
    return QDateTime::fromSecsSinceEpoch(qint64(std::floor(*seconds))).toUTC();
}

} // namespace explain
