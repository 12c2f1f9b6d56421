// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/checks.h"
#include "oauth/issuerdocument.h"
#include "oauth/publishedkeys.h"

#include <QList>
#include <QString>

namespace explain {

// Whether an issuer's metadata keep the rules, and what is missing (RFC 8414, RFC 9207, RFC 9700).
QList<Check> checkIssuer(const oauth::IssuerDocument &document);

// Something that an issuer can do or names. Plain text.
struct Ability
{
    QString name; // "Revocation · RFC 7009"
    QString value; // an address, a list; what isn't offered says so
    bool isOffered = false;

    bool operator==(const Ability &) const = default;
};

QList<Ability> abilitiesOf(const oauth::IssuerDocument &document);

// Whether a key can check signatures, or why not.
Check checkKey(const oauth::PublishedKey &key);

} // namespace explain
