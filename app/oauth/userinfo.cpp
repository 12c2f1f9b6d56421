// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/userinfo.h"

#include "base/text.h"
#include "oauth/answer.h"
#include "oauth/dpop.h"
#include "oauth/endpoint.h"

namespace oauth {

using base::Error;
using base::Json;

namespace {

// The member at a path, "data.0.login": names of members and numbers of items.
Json at(Json value, const QString &path)
{
    for (const QString &step : path.split(u'.')) {
        if (!value.isArray()) {
            value = value.value(step.toUtf8());
            continue;
        }
        const auto items = value.items();
        const std::size_t index = step.toUInt();
        value = index < items.size() ? items[index] : Json();
    }
    return value;
}

// A name or a number: some providers count their people.
QString textAt(const Json &value, const QString &path)
{
    if (path.isEmpty())
        return {};
    const Json found = at(value, path);
    return found.type() == Json::Type::Number ? QString::fromUtf8(found.text()) : found.string();
}

bool holds(const Json &found, const QJsonValue &expected)
{
    return expected.isBool() ? found.type() == Json::Type::Boolean && found.isTrue() == expected.toBool()
                             : found.isString() && found.string() == expected.toString();
}

} // namespace

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

base::HttpRequest userinfoRequest(
    const ServerMetadata &server, const crypto::Secret &accessToken, const crypto::Secret &proofKey)
{
    base::HttpRequest request;
    request.url = server.userinfoEndpoint;
    addAccessToken(request, accessToken, proofKey);
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json, application/jwt")));
    return request;
}

base::Result<Userinfo> parseUserinfoAnswer(
    const base::HttpAnswer &answer, const QString &subject, const AnswerSigner &signer)
{
    if (answer.status != 200)
        return statusFailure(answer, QStringLiteral("userinfo.status"));
    const bool isSigned = answer.contentType == "application/jwt";
    if (!isSigned && !isJson(answer))
        return typeFailure(answer, QStringLiteral("userinfo.content_type"));
    Userinfo told;
    if (isSigned) {
        const auto verified
            = verifySignedAnswer(answer.body.trimmed(), signer, Parties::MayBeMissing, shownHost(answer.url));
        if (!verified)
            return base::Failure(verified.error());
        told = {.claims = verified->claims(), .jwt = *verified};
    } else {
        const auto claims = jsonObject(answer, QStringLiteral("userinfo.json"));
        if (!claims)
            return base::Failure(claims.error());
        told.claims = *claims;
    }
    // OpenID Connect Core 5.3.2: sub must be there and match exactly, or nothing of it is used
    const QString said = told.claims.value("sub").string();
    if (said.isEmpty() || said != subject) {
        return base::failure(Error::Kind::NotGenuine, QStringLiteral("userinfo.sub"),
            base::visible(subject, 256), base::visible(said, 256), shownHost(answer.url));
    }
    return told;
}

base::HttpRequest personRequest(
    const ServerMetadata &server, const Client &client, const crypto::Secret &accessToken)
{
    base::HttpRequest request = server.quirks.person->request.request(client, accessToken);
    for (const auto &[name, value] : server.quirks.headers)
        request.headers.append({name.toLatin1(), value.toLatin1()});
    return request;
}

base::Result<Person> parsePersonAnswer(const base::HttpAnswer &answer, const Quirks::PersonRequest &wanted)
{
    if (answer.status != 200)
        return statusFailure(answer, QStringLiteral("person.status"));
    if (!isJson(answer))
        return typeFailure(answer, QStringLiteral("person.content_type"));
    const auto body = jsonObject(answer, QStringLiteral("person.json"));
    if (!body)
        return base::Failure(body.error());
    for (auto each = wanted.holds.begin(); each != wanted.holds.end(); ++each) {
        if (!holds(at(*body, each.key()), *each)) {
            return base::failure(Error::Kind::BadAnswer, QStringLiteral("person.refused"), each.key(),
                base::visible(body->value("error").string(), 256), shownHost(answer.url));
        }
    }
    return Person {
        .subject = textAt(*body, wanted.subject),
        .name = textAt(*body, wanted.name),
        .email = textAt(*body, wanted.email),
        .preferredUsername = {},
    };
}

} // namespace oauth
