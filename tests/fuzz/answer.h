// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "fuzz.h"
#include "jose/signature.h"
#include "oauth/answer.h"
#include "oauth/exchange.h"
#include "oauth/signedanswer.h"

namespace answer {

// A server's answer: a line with status and media type, lines of headers, an empty one and the body.
inline base::HttpAnswer read(QByteArrayView text)
{
    base::HttpAnswer answer;
    answer.url = QUrl(QStringLiteral("https://id.example/endpoint"));
    answer.sentAt = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    answer.receivedAt = answer.sentAt.addSecs(1);
    const qsizetype end = text.indexOf("\n\n");
    const QByteArrayView head = text.first(end < 0 ? text.size() : end);
    answer.body = end < 0 ? QByteArray() : text.sliced(end + 2).toByteArray();
    const QByteArrayList lines = head.toByteArray().split('\n');
    answer.status = lines[0].left(3).toInt();
    answer.contentType = lines[0].mid(4);
    for (const QByteArray &line : lines.sliced(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            answer.headers.append({line.first(colon), line.mid(colon + 1).trimmed()});
    }
    return answer;
}

inline crypto::Key pair()
{
    static const crypto::Key made = crypto::Key::generate(crypto::Curve::Ed25519);
    return made;
}

inline oauth::AnswerSigner signer()
{
    return {QStringLiteral("https://id.example"), QStringLiteral("desk"), {QStringLiteral("EdDSA")},
        jose::JwkSet({jose::Jwk::fromKey(pair(), {})})};
}

// JSON where a JWT is wanted becomes the claims of a good one, as no input comes by a signature.
inline void signIfWanted(base::HttpAnswer &answer, const QString &typ)
{
    if (answer.contentType.endsWith("jwt") && answer.body.startsWith('{'))
        answer.body = jose::sign(answer.body, typ, QStringLiteral("EdDSA"), pair(), {});
}

// Whatever an answer says, what is kept of it is readable again and holds none of its secrets.
inline void keep(const base::HttpAnswer &answer)
{
    const auto exchange = oauth::Exchange::of({}, answer);
    mustHold(oauth::Exchange::fromJson(exchange.toJson()) == exchange);
    exchange.toCurl();
    const auto body = oauth::jsonObject(answer, {});
    for (const char *name : {"access_token", "refresh_token", "id_token", "client_secret"}) {
        const QString secret = body ? body->value(name).string() : QString();
        for (const auto &fields : {exchange.answerHeaders, exchange.members}) {
            for (const auto &field : fields)
                mustHold(secret.size() < 8 || !field.value.contains(secret));
        }
    }
}

} // namespace answer
