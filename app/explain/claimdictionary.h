// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <cstdint>

namespace explain {

enum class ClaimKind : std::uint8_t { Registered, OpenIdConnect, OAuth, Elsewhere, Header };

// What a claim, or a member of a token's header, is for.
struct ClaimEntry
{
    enum class Form : std::uint8_t { Plain, Date };

    const char *name;
    ClaimKind kind;
    const char *reference; // the document and section that define it
    const char *meaning; // in English; text() is in the person's language. A date's has %1 for it.
    const char *past = nullptr; // how a date reads once it has gone by; none: the same
    Form form = Form::Plain;

    QString text() const;
    QString pastText() const;
};

// Absent: nobody registered it.
const ClaimEntry *findClaim(QByteArrayView name);
const ClaimEntry *findHeaderMember(QByteArrayView name); // RFC 7515 section 4.1

} // namespace explain
