// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/scope.h"

#include <QSet>
#include <algorithm>
#include <iterator>

namespace oauth {

Scopes::Scopes(const QStringList &tokens)
    : m_tokens(tokens.join(u' ').simplified().split(u' ', Qt::SkipEmptyParts))
{
    m_tokens.removeDuplicates();
}

Scopes Scopes::parse(const QString &text, const QString &separator)
{
    return Scopes(separator.isEmpty() ? QStringList {text} : text.split(separator));
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
