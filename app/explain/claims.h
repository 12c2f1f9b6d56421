// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace explain {

struct ClaimEntry;

// A claim, or a member nested in one. Foreign text is made visible and cut. Plain text.
struct Claim
{
    QString name; // the member's; of an array's item its place: "0"
    QString value; // as written; arrays and objects on one line
    QString meaning; // with dates as local time and relative; "Not a registered claim" for unknown ones
    QString reference = {}; // the document that defines it; empty for unknown ones
    // for who asks: a date as local time and UTC, what a value stands for, why a scope is broad; may be empty
    QString detail = {};
    QString path = {}; // how programs name it: realm_access.roles[0]; empty where that is very long
    QList<Claim> children = {}; // in the order of the token
    bool isDoubled = false; // the same name stands in its object twice: a fault
    const ClaimEntry *date = nullptr; // what words it, if its meaning depends on the time
    base::Json::Member source = {}; // as it came, for copies; of an array's item the value alone

    bool operator==(const Claim &) const;
};

struct ClaimGroup
{
    QString title; // "Registered · RFC 7519", "OpenID Connect", "OAuth 2.0 · RFC 9068", "Private · ..."
    QList<Claim> claims;

    bool operator==(const ClaimGroup &) const = default;
};

// How many rows are made of one token, nested ones counted; a last row says how many more there are.
constexpr qsizetype mostClaims = 10000;

// What a claim means at another time; only that of a date changes.
QString meaningAt(const Claim &claim, const QDateTime &now);

// The members of a JWT's payload in their groups, each group in the order of the token. What a server says of
// a token has members of its own, "within" token_introspection (RFC 7662 section 2.2).
QList<ClaimGroup> explainClaims(
    const base::Json &claims, const QDateTime &now, const QByteArray &within = {});
// The claims that an SD-JWT discloses one by one (RFC 9901 section 4.2), in one group or none.
QList<ClaimGroup> explainDisclosures(const QList<base::Json> &disclosures, const QDateTime &now);
// The members of its header (RFC 7515 section 4.1), in one group.
QList<ClaimGroup> explainHeader(const base::Json &header, const QDateTime &now);

} // namespace explain
