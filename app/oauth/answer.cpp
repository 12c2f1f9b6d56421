// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/answer.h"

#include "base/text.h"
#include "oauth/endpoint.h"

#include <QLocale>
#include <QSet>
#include <algorithm>
#include <array>

namespace oauth {

using base::Error;
using base::HttpAnswer;
using base::Json;

namespace {

constexpr qsizetype longestCode = 64;

Error::Kind kindOf(const QString &error)
{
    if (error == QLatin1String("invalid_grant"))
        return Error::Kind::SignInAgain;
    // A proof that isn't taken (RFC 9449 sections 5 and 8) says nothing of the grant.
    static const QStringList passing {QStringLiteral("server_error"),
        QStringLiteral("temporarily_unavailable"), QStringLiteral("invalid_dpop_proof"),
        QStringLiteral("use_dpop_nonce")};
    if (passing.contains(error))
        return Error::Kind::Busy;
    return Error::Kind::Refused;
}

Error::Kind kindOf(int status)
{
    return isBusy(status) ? Error::Kind::Busy : Error::Kind::BadAnswer;
}

// RFC 9110 section 5.6.7: an IMF-fixdate is always GMT. Not valid: it is none.
QDateTime httpDate(const QByteArray &text)
{
    const QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    return date.isValid() ? QDateTime(date.date(), date.time(), Qt::UTC) : QDateTime();
}

} // namespace

bool isPage(const HttpAnswer &answer)
{
    return answer.contentType == "text/html" || answer.contentType == "application/xhtml+xml";
}

bool isBusy(int status)
{
    // RFC 9110 sections 15.5.9 and 15.6, RFC 6585 section 4
    return status == 408 || status == 429 || (status >= 500 && status <= 599);
}

std::optional<QUrl> redirectTarget(const HttpAnswer &answer)
{
    static constexpr std::array redirects {301, 302, 303, 307, 308};
    const QByteArray location = answer.header("Location");
    if (std::ranges::find(redirects, answer.status) == redirects.end() || location.isEmpty())
        return {};
    return answer.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
}

std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer)
{
    const QByteArray wish = answer.header("Retry-After").trimmed();
    bool isNumber = false;
    qint64 seconds = wish.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date = httpDate(wish);
        seconds = date.isValid() ? answer.receivedAt.secsTo(date) : 0;
    }
    return seconds > 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

std::optional<qint64> clockAhead(const HttpAnswer &answer)
{
    const QDateTime date = httpDate(answer.header("Date").trimmed());
    const bool isAClock = answer.sentAt.isValid() && answer.sentAt <= answer.receivedAt;
    if (!date.isValid() || !isAClock || !answer.header("Age").isEmpty())
        return {};
    const qint64 least = date.addSecs(1).secsTo(answer.sentAt);
    const qint64 most = date.secsTo(answer.receivedAt);
    return least > 0 ? least : qMin<qint64>(most, 0);
}

bool isJson(const HttpAnswer &answer)
{
    return answer.contentType == "application/json";
}

base::Failure statusFailure(const HttpAnswer &answer, const QString &code)
{
    return base::failure(kindOf(answer.status), code, QStringLiteral("200"), QString::number(answer.status),
        shownHost(answer.url));
}

base::Failure typeFailure(const HttpAnswer &answer, const QString &code)
{
    return base::failure(kindOf(answer.status), code, QStringLiteral("application/json"),
        base::visible(QByteArrayView(answer.contentType), 128), shownHost(answer.url));
}

base::Result<Json> jsonObject(const HttpAnswer &answer, const QString &code)
{
    const auto body = Json::parse(answer.body);
    if (body && body->isObject())
        return body;
    return base::failure(Error::Kind::BadAnswer, code,
        body ? QStringLiteral("an object") : body.error().expected, body ? QString() : body.error().found,
        shownHost(answer.url));
}

bool isRegisteredError(const QString &error)
{
    static const QSet<QString> codes {
        // RFC 6749 sections 4.1.2.1 and 5.2
        QStringLiteral("access_denied"),
        QStringLiteral("invalid_client"),
        QStringLiteral("invalid_grant"),
        QStringLiteral("invalid_request"),
        QStringLiteral("invalid_scope"),
        QStringLiteral("server_error"),
        QStringLiteral("temporarily_unavailable"),
        QStringLiteral("unauthorized_client"),
        QStringLiteral("unsupported_grant_type"),
        QStringLiteral("unsupported_response_type"),
        // RFC 6750 section 3.1
        QStringLiteral("insufficient_scope"),
        QStringLiteral("invalid_token"),
        // RFC 7009 section 2.2.1, RFC 7591 section 3.2.2
        QStringLiteral("unsupported_token_type"),
        QStringLiteral("invalid_client_metadata"),
        QStringLiteral("invalid_redirect_uri"),
        QStringLiteral("invalid_software_statement"),
        QStringLiteral("unapproved_software_statement"),
        // RFC 8628 section 3.5
        QStringLiteral("authorization_pending"),
        QStringLiteral("expired_token"),
        QStringLiteral("slow_down"),
        // RFC 8707 section 2, RFC 9396 section 5, RFC 9449 sections 5 and 8, RFC 9470 section 3
        QStringLiteral("invalid_target"),
        QStringLiteral("invalid_authorization_details"),
        QStringLiteral("invalid_dpop_proof"),
        QStringLiteral("use_dpop_nonce"),
        QStringLiteral("insufficient_user_authentication"),
        // OpenID Connect Core section 3.1.2.6
        QStringLiteral("account_selection_required"),
        QStringLiteral("consent_required"),
        QStringLiteral("interaction_required"),
        QStringLiteral("invalid_request_object"),
        QStringLiteral("invalid_request_uri"),
        QStringLiteral("login_required"),
        QStringLiteral("registration_not_supported"),
        QStringLiteral("request_not_supported"),
        QStringLiteral("request_uri_not_supported"),
    };
    return codes.contains(error);
}

Error serverError(const QString &error, const QString &description, const QString &from)
{
    QString code = base::visible(error, longestCode);
    code.replace(u'.', u'_');
    return {kindOf(error), code, {}, base::visible(description), from};
}

} // namespace oauth
