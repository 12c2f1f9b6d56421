// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/checks.h"

// One function a row: what stands in the lists of checks.cpp.
namespace explain::row {

// `code` is that of jose::verifySignature; empty: it passed.
Check signature(const jose::Jwt &jwt, const QString &code);
Check signatureWithoutKeys(const jose::Jwt &jwt);
Check signatureOfAnotherIssuer(const jose::Jwt &jwt);
Check signatureOfServer(const jose::Jwt &jwt); // HS256 and its like: a secret that only the server has

Check issuer(const jose::Jwt &jwt, const QString &expected);
Check time(const jose::Jwt &jwt, const QDateTime &now);

} // namespace explain::row
