// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/checks.h"
#include "oauth/introspection.h"
#include "oauth/userinfo.h"

namespace explain {

// What can be said of a server's answer about a token, as rows. The answer has passed the parser.

QList<Check> checkUserinfo(const oauth::Userinfo &told);

// Against what an introspection is held.
struct TokenKnown
{
    QString issuer;
    QString clientId;
    QString subject; // of the ID token; empty: nothing proved who signed in
    QDateTime now; // UTC
    QString boundTo = {}; // thumbprint of the key that it is bound to; empty: to none
};
QList<Check> checkIntrospection(const oauth::Introspection &told, const TokenKnown &known);

} // namespace explain
