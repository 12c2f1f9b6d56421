// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/answer.h"

#include "base/text.h"
#include "oauth/endpoint.h"

#include <QLocale>

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

Error serverError(const QString &error, const QString &description, const QString &from)
{
    QString code = base::visible(error, longestCode);
    code.replace(u'.', u'_');
    return {kindOf(error), code, {}, base::visible(description), from};
}

} // namespace oauth
