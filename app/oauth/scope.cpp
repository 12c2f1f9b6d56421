// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/scope.h"

#include <QSet>
#include <algorithm>
#include <iterator>

namespace oauth {

// In one pass: a token may bring a hundred thousand.
Scopes::Scopes(const QStringList &tokens)
{
    QSet<QStringView> seen;
    for (const QStringView text : tokens) {
        qsizetype end = 0;
        for (qsizetype begin = 0; begin < text.size(); begin = end + 1) {
            end = begin;
            while (end < text.size() && !text[end].isSpace())
                ++end;
            const QStringView token = text.sliced(begin, end - begin);
            if (token.isEmpty() || seen.contains(token))
                continue;
            seen.insert(token);
            m_tokens += token.toString();
        }
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
