// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace oauth {

// Scope tokens in their order, each once; case matters (RFC 6749 section 3.3).
class Scopes
{
public:
    Scopes() = default;
    explicit Scopes(const QStringList &tokens);
    // Separated by white space, or by another separator too.
    static Scopes parse(const QString &text, const QString &separator = QStringLiteral(" "));

    const QStringList &tokens() const { return m_tokens; }
    bool isEmpty() const { return m_tokens.isEmpty(); }
    bool contains(const QString &token) const { return m_tokens.contains(token); }
    Scopes without(const Scopes &others) const;
    Scopes with(const Scopes &others) const; // those behind
    QString toString() const { return m_tokens.join(QLatin1Char(' ')); }

    bool operator==(const Scopes &) const = default;

private:
    QStringList m_tokens;
};

} // namespace oauth
