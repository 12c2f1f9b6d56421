// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "base/http.h"
#include "oauth/client.h"

#include <QJsonObject>

namespace oauth {

// A request that a provider wants in a way of its own, where others follow RFC 7009 or OpenID Connect
// Core 5.3. As JSON:
//   "method"         "GET", "POST" or "DELETE"
//   "url"            https; {client_id} stands for the client's
//   "authorization"  "none", "client" (as at the token endpoint), "basic" (client_id and secret) or "bearer"
//   (the
//                    token); absent: none
//   "headers"        an object of texts; {client_id} stands for the client's
//   "form" or "json" the members of the body, an object of texts; {token}, {client_id} and {client_secret}
//                    stand for theirs. "json" may be null: the body is the word null.
// A token never becomes part of an address.
struct RequestTemplate
{
    enum class Authorization { None, Client, Basic, Bearer };
    enum class Body { None, Form, Json };

    QByteArray method = "GET";
    QString address;
    Authorization authorization = Authorization::None;
    base::Parameters headers;
    Body body = Body::None;
    base::Parameters members;

    // What is a bearer, or is called access_token, is an access token: a refresh token never goes there.
    bool takesRefreshTokens() const;

    // The request for this token; the address stands behind the gate of checkedEndpoint.
    base::HttpRequest request(const Client &client, const crypto::Secret &token) const;

    QJsonObject toJson() const;
    // Code: "template.member" (expected: what it has to be, found: its name).
    static base::Result<RequestTemplate> fromJson(const QJsonObject &object);

    bool operator==(const RequestTemplate &) const = default;
};

} // namespace oauth
