// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/claimdictionary.h"
#include "explain/claims.h"
#include "explain/scopedictionary.h"

#include <QSet>
#include <optional>

namespace explain {

// Makes rows of members and of what is nested in them, until there are mostClaims.
class ClaimRows
{
public:
    ClaimRows(const QString &issuer, const QDateTime &now);

    bool isFull() const { return m_left <= 0; }
    // A claim, or a member of a header; null entry: not registered.
    Claim claim(const base::Json::Member &member, const ClaimEntry *entry);
    // In place of those that found no room.
    static Claim more(qsizetype count);

private:
    // What the members and items of a value are known by.
    struct Within
    {
        QByteArray name; // of the nearest member around them
        const ClaimEntry *entry = nullptr; // of that member
    };

    void addNested(Claim &parent, const base::Json &value, const Within &within);
    void addMembers(Claim &parent, const base::Json &object, const Within &within);
    void addItems(Claim &parent, const base::Json &array, const Within &within);
    void addScopes(Claim &parent, const QString &scopes);
    Claim row(const QString &name, const QString &path, const base::Json &value);
    void addMeaning(Claim &child, const ClaimEntry *entry, const base::Json &item);
    void addScopeMeaning(Claim &child, const QString &token);

    QDateTime m_now;
    QString m_issuer;
    QString m_vendor;
    std::optional<ScopeDictionary> m_scopes; // made when it is needed
    qsizetype m_left = mostClaims;
};

// The names that stand more than once.
QSet<QByteArray> doublesAmong(const std::vector<base::Json::Member> &members);

} // namespace explain
