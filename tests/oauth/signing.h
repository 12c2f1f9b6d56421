// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "base/http.h"
#include "jose/jwk.h"
#include "jose/jwt.h"
#include "jose/signature.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace signing {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

// A request as it leaves, once.
inline base::HttpRequest sent(const base::HttpRequest &request, const QByteArray &nonce = {})
{
    base::HttpRequest complete = request;
    complete.signers.clear();
    for (const auto &sign : request.signers)
        sign(complete, now, nonce);
    return complete;
}

inline QByteArrayList headers(const base::HttpRequest &request, const QByteArray &name)
{
    QByteArrayList values;
    for (const auto &[each, value] : request.headers) {
        if (each.compare(name, Qt::CaseInsensitive) == 0)
            values += value;
    }
    return values;
}

inline QStringList values(const base::HttpRequest &request, const QString &name)
{
    return base::valuesOf(base::parseForm(request.body).value_or(base::Parameters()), name);
}

// Of a compact JWT.
inline QJsonObject header(const QByteArray &compact)
{
    const auto jwt = jose::Jwt::parse(compact);
    return jwt ? QJsonDocument::fromJson(jwt->header().toBytes()).object() : QJsonObject();
}

inline QJsonObject claims(const QByteArray &compact)
{
    const auto jwt = jose::Jwt::parse(compact);
    return jwt ? QJsonDocument::fromJson(jwt->payload()).object() : QJsonObject();
}

inline jose::Jwk jwk(const QByteArray &json)
{
    return jose::Jwk::parse(base::Json::parse(json).value()).value();
}

// Why it isn't good, or nothing.
inline QString fault(const QByteArray &compact, const jose::Jwk &key, const QString &algorithm)
{
    const auto jwt = jose::Jwt::parse(compact);
    if (!jwt)
        return jwt.error().code;
    const auto verified = jose::verifySignature(*jwt, jose::JwkSet({key}), {algorithm});
    return verified ? QString() : verified.error().code;
}

inline const crypto::Key &rsaPair()
{
    static const crypto::Key pair = crypto::Key::generateRsa(2048);
    return pair;
}

} // namespace signing
