// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect.h"

#include "base/text.h"
#include "explain/claims.h"
#include "explain/time.h"
#include "jose/base64url.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace cli {

using explain::Check;
using explain::Token;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli::Inspection)
};

constexpr qsizetype longestPayload = 4096; // characters on screen

const char *nameOf(Token::Kind kind)
{
    switch (kind) {
    case Token::Kind::Jwt:
        return "jwt";
    case Token::Kind::SdJwt:
        return "sd-jwt";
    case Token::Kind::Jws:
        return "jws";
    case Token::Kind::Encrypted:
        return "jwe";
    case Token::Kind::Opaque:
        return "opaque";
    case Token::Kind::Broken:
        break;
    }
    return "broken";
}

const char *nameOf(Check::Verdict verdict)
{
    switch (verdict) {
    case Check::Verdict::Passed:
        return "passed";
    case Check::Verdict::Failed:
        return "failed";
    case Check::Verdict::Attention:
        return "attention";
    case Check::Verdict::NotChecked:
        break;
    }
    return "not checked";
}

const char *signatureVerdict(const Check &signature)
{
    if (signature.verdict == Check::Verdict::NotChecked)
        return "unchecked";
    return signature.verdict == Check::Verdict::Passed ? "valid" : "invalid";
}

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray checkJson(const Check &check)
{
    const QJsonObject object {{QStringLiteral("name"), check.name},
        {QStringLiteral("verdict"), QLatin1String(nameOf(check.verdict))},
        {QStringLiteral("reason"), check.reason}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray list(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

QList<explain::ClaimGroup> groupsOf(const Token &token, const QDateTime &now)
{
    if (token.header)
        return explain::explainHeader(*token.header, now);
    if (!token.jwt)
        return {};
    return explain::explainClaims(token.jwt->claims(), now)
        + explain::explainDisclosures(token.disclosures, now)
        + explain::explainHeader(token.jwt->header(), now);
}

QString nameOf(const explain::Claim &claim)
{
    return claim.isDoubled ? Words::tr("%1, doubled").arg(claim.name) : claim.name;
}

// What is nested stands under what holds it, further in.
QStringList tableOf(const QList<explain::Claim> &claims, int indent)
{
    qsizetype widest = 0;
    for (const explain::Claim &claim : claims)
        widest = std::max(widest, nameOf(claim).size());
    QStringList lines;
    for (const explain::Claim &claim : claims) {
        lines += QString(indent, u' ') + nameOf(claim).leftJustified(widest) + QStringLiteral("  ")
            + claim.value;
        QStringList words {claim.meaning, claim.reference};
        words.removeAll(QString());
        for (const QString &line : {words.join(QStringLiteral(" · ")), claim.detail}) {
            if (!line.isEmpty())
                lines += QString(indent + int(widest) + 4, u' ') + line;
        }
        lines += tableOf(claim.children, indent + 4);
    }
    return lines;
}

// Of what holds no claims, for a terminal.
QStringList payloadOf(const Token &token)
{
    if (!token.jwt || !token.jwt->claims().isUndefined())
        return {};
    return {QString(), Words::tr("Payload"),
        QStringLiteral("  ") + base::visible(QByteArrayView(token.jwt->payload()), longestPayload)};
}

} // namespace

bool Inspection::hasFailed() const
{
    return std::any_of(checks.begin(), checks.end(),
        [](const Check &check) { return check.verdict == Check::Verdict::Failed; });
}

QString Inspection::toText() const
{
    QStringList lines {token.title.isEmpty() || token.title.compare(token.badge, Qt::CaseInsensitive) == 0
            ? token.badge
            : QStringLiteral("%1: %2").arg(token.badge, token.title)};
    for (const QString &sentence : {peeled, token.explanation}) {
        if (!sentence.isEmpty())
            lines += sentence;
    }
    if (!checks.isEmpty())
        lines += {QString(), Words::tr("Checks")};
    for (const Check &check : checks)
        lines += QStringLiteral("  ") + check.toString();
    for (const explain::ClaimGroup &group : groupsOf(token, now))
        lines += QStringList {QString(), group.title} + tableOf(group.claims, 2);
    lines += payloadOf(token);
    return lines.join(u'\n') + u'\n';
}

QByteArray Inspection::toJson() const
{
    QByteArrayList members {
        QByteArray("\"kind\":\"") + nameOf(token.kind) + '"', "\"title\":" + quoted(token.title)};
    if (!peeled.isEmpty())
        members += "\"peeled\":" + quoted(peeled);
    if (!token.explanation.isEmpty())
        members += "\"explanation\":" + quoted(token.explanation);
    if (token.header || token.jwt)
        members += "\"header\":" + (token.header ? *token.header : token.jwt->header()).toBytes();
    if (token.jwt && !token.jwt->claims().isUndefined())
        members += "\"claims\":" + token.jwt->claims().toBytes();
    else if (token.jwt)
        members += "\"payload\":\"" + jose::base64url(token.jwt->payload()) + '"';
    if (!token.disclosures.isEmpty()) {
        QByteArrayList disclosures;
        for (const base::Json &each : token.disclosures)
            disclosures += each.toBytes();
        members += "\"disclosures\":" + list(disclosures);
    }
    QByteArrayList rows;
    for (const Check &check : checks)
        rows += checkJson(check);
    members += "\"checks\":" + list(rows);
    const Check signature = token.jwt && !checks.isEmpty() ? checks.first() : Check();
    members += QByteArray("\"signature\":{\"verdict\":\"") + signatureVerdict(signature)
        + "\",\"reason\":" + quoted(signature.reason) + '}';
    return '{' + members.join(',') + "}\n";
}

} // namespace cli
