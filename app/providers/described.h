// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

#include <optional>

namespace providers {

// A provider at the address of its issuer, and what its questions are answered with there.
struct Described
{
    Provider provider;
    QHash<QString, QString> answers;
};

// The first whose issuer that is; nothing: nobody describes it. As in KnownQuirks, a part of the address that
// is asked for is one that the description names. A person's own may lead elsewhere: it is used where they
// name it.
std::optional<Described> describedAt(const QString &issuer, const QList<Provider> &providers);

// What was given, and of a description the parameters that it doesn't name: each is sent once, RFC 6749
// section 3.1.
base::Parameters withDescribed(const base::Parameters &given, base::Parameters described);

} // namespace providers
