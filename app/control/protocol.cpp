// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/protocol.h"

#include "base/json.h"
#include "control/status.h"
#include "explain/words.h"
#include "oauth/dpop.h"
#include "oauth/endpoint.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <algorithm>

namespace control {

using accounts::HandedOut;
using accounts::TokenRequest;
using base::Error;

namespace {

constexpr qsizetype longestName = 1024;
constexpr qint64 longestMinValid = 30 * 24 * 60 * 60; // seconds
constexpr int deepest = 4;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(control)
};

base::Failure wrong(const char *what)
{
    return base::failure(Error::Kind::BadInput, QStringLiteral("agent.request"), {}, QLatin1String(what));
}

bool isPlain(const QString &text)
{
    return text.size() <= longestName
        && std::ranges::none_of(text, [](QChar each) { return each.category() == QChar::Other_Control; });
}

// A member that may be absent.
std::optional<QString> textOf(const base::Json &object, const char *name)
{
    const base::Json member = object.value(name);
    if (member.isUndefined())
        return QString();
    if (!member.isString() || !isPlain(member.string()))
        return {};
    return member.string();
}

QJsonObject described(const HandedOut &token)
{
    QJsonObject object {{QStringLiteral("cloakroom"), protocolVersion},
        {QStringLiteral("token_type"), token.isBound ? QStringLiteral("DPoP") : QStringLiteral("Bearer")},
        {QStringLiteral("account"),
            QJsonObject {
                {QStringLiteral("id"), token.accountId}, {QStringLiteral("name"), token.accountName}}}};
    if (token.expiresAt) {
        object.insert(QStringLiteral("exp"), token.expiresAt->toSecsSinceEpoch());
        object.insert(QStringLiteral("expires_at"), token.expiresAt->toUTC().toString(Qt::ISODate));
    }
    if (!token.scopes.isEmpty())
        object.insert(QStringLiteral("scope"), token.scopes.toString());
    if (!token.proof.isEmpty()) {
        object.insert(QStringLiteral("proof"), token.proof.revealText());
    } else if (token.isBound) {
        object.insert(QStringLiteral("note"),
            Tr::tr("This token is bound to a key: an API takes it only with a proof, which “cloakroom-cli "
                   "proof” makes (RFC 9449)."));
    }
    return object;
}

// Straight into the line, so that no other copy of it is left behind.
void appendEscaped(QByteArray &line, QByteArrayView token)
{
    for (const char each : token) {
        if (each == '"' || each == '\\')
            line += '\\';
        line += each;
    }
}

bool isVisible(QByteArrayView token)
{
    return std::ranges::all_of(token, [](char each) { return each >= 0x20 && each < 0x7f; });
}

QByteArray tokenLine(const HandedOut &token)
{
    const QByteArray rest = QJsonDocument(described(token)).toJson(QJsonDocument::Compact);
    QByteArray line;
    line.reserve(rest.size() + 2 * token.token.reveal().size() + 32);
    line += "{\"token\":\"";
    appendEscaped(line, token.token.reveal());
    line += "\",";
    line += QByteArrayView(rest).sliced(1);
    line += '\n';
    return line;
}

QByteArray errorLine(const Error &error)
{
    const QJsonObject object {
        {QStringLiteral("cloakroom"), protocolVersion},
        {QStringLiteral("error"), error.code},
        {QStringLiteral("message"), explain::inWords(error).toString()},
        {QStringLiteral("status"), int(statusOf(error))},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

// RFC 9110 section 9.1
bool isMethod(const QString &text)
{
    constexpr qsizetype longestMethod = 32;
    const auto fits = [](QChar each) {
        return (each >= u'A' && each <= u'Z') || (each >= u'a' && each <= u'z') || each == u'-';
    };
    return !text.isEmpty() && text.size() <= longestMethod && std::ranges::all_of(text, fits);
}

base::Result<TokenRequest::Proof> proofIn(const base::Json &request)
{
    const auto method = textOf(request, "htm");
    const auto address = textOf(request, "htu");
    const auto nonce = textOf(request, "nonce");
    if (!address || (address->isEmpty() && (method != QString() || nonce != QString())))
        return wrong("htu");
    if (address->isEmpty())
        return TokenRequest::Proof {};
    if (!method || !isMethod(*method))
        return wrong("htm");
    if (!nonce || !oauth::isNonce(nonce->toUtf8()))
        return wrong("nonce");
    const auto url = oauth::checkedUrl(*address);
    if (!url)
        return base::Failure(url.error());
    return TokenRequest::Proof {method->toLatin1(), *url, nonce->toLatin1()};
}

} // namespace

base::Result<TokenRequest> parseRequest(QByteArrayView line)
{
    const auto json = base::Json::parse(line, base::Json::Duplicates::Refuse, deepest);
    if (!json || !json->isObject())
        return wrong("JSON");
    const auto version = json->value("cloakroom").integer();
    if (!version)
        return wrong("cloakroom");
    if (*version != protocolVersion) {
        return base::failure(Error::Kind::BadInput, QStringLiteral("agent.version"),
            QString::number(protocolVersion), QString::number(*version));
    }
    const QString kind = json->value("get").string();
    if (kind != QLatin1String("access_token") && kind != QLatin1String("id_token"))
        return wrong("get");
    const auto account = textOf(*json, "account");
    const auto scope = textOf(*json, "scope");
    const auto resource = textOf(*json, "resource");
    if (!account || account->isEmpty())
        return wrong("account");
    if (!scope || !resource)
        return wrong(scope ? "resource" : "scope");
    const base::Json minValid = json->value("min_valid");
    const qint64 seconds = minValid.isUndefined() ? 0 : minValid.integer().value_or(-1);
    if (seconds < 0 || seconds > longestMinValid)
        return wrong("min_valid");
    const auto asked
        = kind == QLatin1String("id_token") ? TokenRequest::Kind::IdToken : TokenRequest::Kind::AccessToken;
    const auto proof = proofIn(*json);
    if (!proof)
        return base::Failure(proof.error());
    const bool isMore = !scope->isEmpty() || !resource->isEmpty() || !proof->url.isEmpty();
    if (asked == TokenRequest::Kind::IdToken && isMore)
        return wrong("get");
    return TokenRequest {
        *account, asked, std::chrono::seconds(seconds), oauth::Scopes::parse(*scope), *resource, *proof};
}

QByteArray answerLine(const base::Result<HandedOut> &answer)
{
    if (!answer)
        return errorLine(answer.error());
    // RFC 6749 appendix A.12; nothing else can be put into a header.
    const bool fits = answer->token.reveal().size() < longestAnswer / 4;
    if (!isVisible(answer->token.reveal()) || !fits)
        return errorLine({Error::Kind::BadAnswer, QStringLiteral("handout.characters"), {}, {}, {}});
    return tokenLine(*answer);
}

} // namespace control
