// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QString>
#include <cstdint>

namespace explain {

enum class ClaimKind : std::uint8_t { Registered, OpenIdConnect, OAuth, Iana, Private, Header };

// What a claim, a member within one, or a member of a token's header is for: an entry of
// resources/claims.json. Texts are in English; the functions give them in the person's language.
struct ClaimEntry
{
    enum class Form : std::uint8_t { Plain, Date, Scopes };

    QByteArray name;
    ClaimKind kind = ClaimKind::Private;
    QString vendor; // of Kind::Private: who uses it so
    bool isDistinct = false; // of Kind::Private: nobody else has a claim of that name
    QByteArrayList within; // the members it stands in; empty: it is a claim itself
    QString reference; // the document and section that define it; of Kind::Private: the vendor
    Form form = Form::Plain;
    bool holdsClaims = false; // its members are claims of somebody, or of another token
    QByteArray meaning; // a date's has %1 for it
    QByteArray past; // how a date reads once it has gone by; empty: the same
    QByteArray detail;
    QHash<QByteArray, QByteArray> values; // what a value stands for

    QString text() const;
    QString pastText() const;
    QString detailText() const;
    QString valueText(const QByteArray &value) const; // empty: nothing is known of it
};

// Whose private claims a token of this issuer has, by the issuer's shape; empty: nobody's that is known.
QString claimVendor(const QString &issuer);

// Each is null where nobody registered the name. A vendor's claim is found by its vendor; where that isn't
// known, the first that has one of that name.
const ClaimEntry *findClaim(const QByteArray &name, const QString &vendor = {});
const ClaimEntry *findMember(const QByteArray &name, const QByteArray &parent); // within a claim
const ClaimEntry *findHeaderMember(const QByteArray &name, bool isEncrypted = false); // RFC 7515, 7516

} // namespace explain
