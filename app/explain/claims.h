// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace explain {

// A row of the claims table; foreign text is made visible and cut. Plain text.
struct Claim
{
    QString name;
    QString value; // as written; arrays and objects on one line
    QString meaning; // with dates as local time and relative; "Not a registered claim" for unknown ones
    QString reference; // the document that defines it; empty for unknown ones

    bool operator==(const Claim &) const = default;
};

struct ClaimGroup
{
    QString title; // "Registered · RFC 7519", "OpenID Connect", "OAuth 2.0 · RFC 9068", "Private · ..."
    QList<Claim> claims;

    bool operator==(const ClaimGroup &) const = default;
};

// The members of a JWT's payload in their groups, each group in the order of the token.
QList<ClaimGroup> explainClaims(const base::Json &claims, const QDateTime &now);
// The claims that an SD-JWT discloses one by one (RFC 9901 section 4.2), in one group or none.
QList<ClaimGroup> explainDisclosures(const QList<base::Json> &disclosures, const QDateTime &now);
// The members of its header (RFC 7515 section 4.1), in one group.
QList<ClaimGroup> explainHeader(const base::Json &header, const QDateTime &now);

} // namespace explain
