// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/scope.h"

#include "base/seededhash.h"

#include <QSet>
#include <algorithm>
#include <bit>
#include <iterator>
#include <vector>

namespace oauth {

namespace {

std::vector<QStringView> wordsOf(const QStringList &texts)
{
    std::vector<QStringView> words;
    for (const QStringView text : texts) {
        qsizetype end = 0;
        for (qsizetype begin = 0; begin < text.size(); begin = end + 1) {
            end = begin;
            while (end < text.size() && !text[end].isSpace())
                ++end;
            if (end > begin)
                words.push_back(text.sliced(begin, end - begin));
        }
    }
    return words;
}

} // namespace

// In one pass: a token may bring a hundred thousand.
Scopes::Scopes(const QStringList &tokens)
{
    constexpr qsizetype none = -1;
    const std::vector<QStringView> words = wordsOf(tokens);
    std::vector<qsizetype> table(std::bit_ceil(2 * words.size() + 1), none); // half of it stays free
    for (const QStringView word : words) {
        const std::string_view bytes(
            reinterpret_cast<const char *>(word.data()), std::size_t(word.size()) * sizeof(QChar));
        std::size_t at = base::seededHash(bytes) & (table.size() - 1);
        while (table[at] != none && m_tokens.at(table[at]) != word)
            at = (at + 1) & (table.size() - 1);
        if (table[at] != none)
            continue;
        table[at] = m_tokens.size();
        m_tokens += word.toString();
    }
}

Scopes Scopes::parse(const QString &text, const QString &separator)
{
    return Scopes(separator.trimmed().isEmpty() ? QStringList {text} : text.split(separator));
}

Scopes Scopes::without(const Scopes &others) const
{
    if (isEmpty() || others.isEmpty())
        return *this;
    if (*this == others)
        return {};
    const QSet<QString> gone(others.m_tokens.cbegin(), others.m_tokens.cend());
    Scopes rest;
    std::copy_if(m_tokens.cbegin(), m_tokens.cend(), std::back_inserter(rest.m_tokens),
        [&gone](const QString &token) { return !gone.contains(token); });
    return rest;
}

Scopes Scopes::with(const Scopes &others) const
{
    return Scopes(m_tokens + others.m_tokens);
}

} // namespace oauth
