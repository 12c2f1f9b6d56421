// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace explain {

// What a scope allows. Plain text.
struct ScopeMeaning
{
    QString token;
    QString meaning; // empty: nothing is known of it
    bool isBroad = false; // it changes things, administers, reaches everything or lasts
    QString why; // of a broad one: a sentence

    bool operator==(const ScopeMeaning &) const = default;
};

// What the scopes of one issuer allow, an entry each of resources/scopes.json. Which provider's words apply
// is told by the issuer's shape; the scopes of OpenID Connect mean the same everywhere.
class ScopeDictionary
{
public:
    explicit ScopeDictionary(const QString &issuer);

    ScopeMeaning meaning(const QString &token) const;

private:
    QList<int> m_providers; // their places in the file
};

} // namespace explain
