// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "explain/scopedictionary.h"
#include "oauth/scope.h"

#include <QList>
#include <QString>
#include <optional>

namespace explain {

QString scopesTitle(
    const oauth::Scopes &asked, const oauth::Scopes &granted); // "Scopes · 4 granted of 5 requested"
QString scopesSentence(
    const oauth::Scopes &asked, const oauth::Scopes &granted); // what differs; may be empty

// A scope on its way from the question to the token.
struct ScopeRow
{
    ScopeMeaning scope;
    std::optional<bool> isAsked; // absent: it isn't known what was asked for
    bool isGranted = false;
    std::optional<bool> isInToken; // absent: the token can't be read, or names no scopes at all

    bool operator==(const ScopeRow &) const = default;
};

constexpr qsizetype mostScopes = 100; // how many rows are made

// The scopes that a token names in its claims: scope (RFC 9068 section 2.2.3), or scp as Entra and Okta have
// it. Absent where it has neither.
std::optional<oauth::Scopes> scopesInToken(const base::Json &claims);
// Those granted first, then those asked for in vain, then those that only the token names.
QList<ScopeRow> scopeRows(const oauth::Scopes &asked, const oauth::Scopes &granted,
    const std::optional<oauth::Scopes> &inToken, const QString &issuer);

} // namespace explain
