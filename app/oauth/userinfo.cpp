// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/userinfo.h"

#include "base/text.h"
#include "oauth/answer.h"
#include "oauth/endpoint.h"

namespace oauth {

using base::Error;

Person Person::fromClaims(const base::Json &claims)
{
    return {
        .subject = claims.value("sub").string(),
        .name = claims.value("name").string(),
        .email = claims.value("email").string(),
        .preferredUsername = claims.value("preferred_username").string(),
    };
}

QString Person::shownName() const
{
    for (const QString &each : {email, preferredUsername, name}) {
        if (!each.isEmpty())
            return each;
    }
    return subject;
}

base::HttpRequest userinfoRequest(const ServerMetadata &server, const crypto::Secret &accessToken)
{
    base::HttpRequest request;
    request.url = server.userinfoEndpoint;
    request.headers = {
        {"Authorization", "Bearer " + accessToken.reveal().toByteArray()}, // RFC 6750 section 2.1
        {"Accept", "application/json"},
    };
    return request;
}

base::Result<Person> parseUserinfoAnswer(const base::HttpAnswer &answer, const QString &subject)
{
    if (answer.status != 200)
        return statusFailure(answer, QStringLiteral("userinfo.status"));
    if (!isJson(answer))
        return typeFailure(answer, QStringLiteral("userinfo.content_type"));
    const auto claims = jsonObject(answer, QStringLiteral("userinfo.json"));
    if (!claims)
        return base::Failure(claims.error());
    // OpenID Connect Core 5.3.2: sub must be there and match exactly, or nothing of it is used
    const Person person = Person::fromClaims(*claims);
    if (person.subject.isEmpty() || person.subject != subject) {
        return base::failure(Error::Kind::NotGenuine, QStringLiteral("userinfo.sub"),
            base::visible(subject, 256), base::visible(person.subject, 256), shownHost(answer.url));
    }
    return person;
}

} // namespace oauth
