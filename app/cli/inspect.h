// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/checks.h"
#include "explain/token.h"

#include <QString>

namespace cli {

// Everything that is said about one token, for a terminal or for a program.
struct Inspection
{
    explain::Token token;
    QString peeled;
    QList<explain::Check> checks; // the signature's first, if there is one
    QDateTime now; // UTC

    bool hasFailed() const; // one of the checks
    QString toText() const;
    // {"kind", "title", "header", "claims", "disclosures", "checks": [{"name", "verdict", "reason"}],
    // "signature": {"verdict": "valid", "invalid" or "unchecked", "reason"}}; header and claims as written,
    // each where the token has it.
    QByteArray toJson() const;
};

} // namespace cli
