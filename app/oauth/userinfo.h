// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "base/json.h"
#include "crypto/secret.h"
#include "oauth/servermetadata.h"

namespace oauth {

// Who signed in, as far as anyone said. Foreign text, not made visible yet.
struct Person
{
    QString subject;
    QString name;
    QString email;
    QString preferredUsername;

    static Person fromClaims(const base::Json &claims); // OpenID Connect Core 5.1; only strings count
    QString shownName() const; // e-mail, else user name, else name, else subject
};

// OpenID Connect Core 5.3.1
base::HttpRequest userinfoRequest(const ServerMetadata &server, const crypto::Secret &accessToken);

// OpenID Connect Core 5.3.2: dropped unless `sub` equals the ID token's.
// Codes: "userinfo.status", "userinfo.content_type", "userinfo.json", "userinfo.sub".
base::Result<Person> parseUserinfoAnswer(const base::HttpAnswer &answer, const QString &subject);

} // namespace oauth
