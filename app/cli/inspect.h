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
    // {"kind": "jwt", "sd-jwt", "jws", "jwe", "opaque" or "broken", "title", "peeled": what was taken off,
    // "explanation", "header", "claims", "payload": base64url of one that isn't an object, "disclosures":
    // [...], "checks": [{"name", "verdict": "passed", "failed", "attention" or "not checked", "reason"}],
    // "signature": {"verdict": "valid", "invalid" or "unchecked", "reason"}}; header, claims and disclosures
    // as written. The checks and the signature are always there, the rest where the token has it.
    QByteArray toJson() const;
};

} // namespace cli
