// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/event.h"

#include "base/jsonobject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <algorithm>

namespace accounts {

using base::Error;

namespace {

const QMap<Event::Kind, QString> kindNames {
    {Event::Kind::SignedIn, QStringLiteral("signed_in")},
    {Event::Kind::SignInFailed, QStringLiteral("sign_in_failed")},
    {Event::Kind::Renewed, QStringLiteral("renewed")},
    {Event::Kind::Rotated, QStringLiteral("rotated")},
    {Event::Kind::RenewalFailed, QStringLiteral("renewal_failed")},
    {Event::Kind::FurtherToken, QStringLiteral("further_token")},
    {Event::Kind::FurtherTokenFailed, QStringLiteral("further_token_failed")},
    {Event::Kind::HandedOut, QStringLiteral("handed_out")},
    {Event::Kind::HandOutRefused, QStringLiteral("hand_out_refused")},
    {Event::Kind::SignOutFailed, QStringLiteral("sign_out_failed")},
};

constexpr int mostKinds = int(Error::Kind::Disk);

QJsonObject errorToJson(const Error &error)
{
    return {
        {QStringLiteral("kind"), int(error.kind)},
        {QStringLiteral("code"), error.code},
        {QStringLiteral("expected"), error.expected},
        {QStringLiteral("found"), error.found},
        {QStringLiteral("from"), error.from},
    };
}

std::optional<Error> errorFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    return Error {Error::Kind(qBound(0, value[QStringLiteral("kind")].toInt(), mostKinds)),
        value[QStringLiteral("code")].toString(), value[QStringLiteral("expected")].toString(),
        value[QStringLiteral("found")].toString(), value[QStringLiteral("from")].toString()};
}

std::optional<QDateTime> timeFromJson(const QJsonValue &value)
{
    const auto time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

QJsonObject receiverToJson(const Event::Receiver &receiver)
{
    QJsonObject object {{QStringLiteral("program"), receiver.program},
        {QStringLiteral("token"),
            receiver.isIdToken ? QStringLiteral("id_token") : QStringLiteral("access_token")},
        {QStringLiteral("count"), receiver.count}};
    if (!receiver.remote.isEmpty())
        object.insert(QStringLiteral("remote"), receiver.remote);
    if (!receiver.scopes.isEmpty())
        object.insert(QStringLiteral("scope"), receiver.scopes);
    if (!receiver.resource.isEmpty())
        object.insert(QStringLiteral("resource"), receiver.resource);
    return object;
}

std::optional<Event::Receiver> receiverFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    return Event::Receiver {value[QStringLiteral("program")].toString(),
        value[QStringLiteral("remote")].toString(),
        value[QStringLiteral("token")].toString() == QLatin1String("id_token"),
        value[QStringLiteral("scope")].toString(), value[QStringLiteral("resource")].toString(),
        qMax(1, value[QStringLiteral("count")].toInt(1))};
}

Event event(Event::Kind good, Event::Kind failed, const base::Result<base::Done> &result,
    const std::optional<Error> &notKept)
{
    Event made;
    made.kind = result ? good : failed;
    if (result)
        made.notKept = notKept;
    else
        made.trouble = result.error();
    return made;
}

} // namespace

Event Event::signIn(const base::Result<base::Done> &result, const std::optional<Error> &notKept)
{
    return event(Kind::SignedIn, Kind::SignInFailed, result, notKept);
}

Event Event::renewal(const base::Result<base::Done> &result, const std::optional<Error> &notKept,
    const std::optional<QDateTime> &nextTry)
{
    Event made = event(Kind::Renewed, Kind::RenewalFailed, result, notKept);
    if (!result)
        made.nextTry = nextTry;
    return made;
}

Event Event::furtherToken(const base::Result<base::Done> &result)
{
    return event(Kind::FurtherToken, Kind::FurtherTokenFailed, result, {});
}

Event Event::handedOut(const Receiver &receiver)
{
    Event made;
    made.kind = Kind::HandedOut;
    made.receiver = receiver;
    return made;
}

Event Event::handOutRefused(const Receiver &receiver, const Error &why)
{
    Event made;
    made.kind = Kind::HandOutRefused;
    made.receiver = receiver;
    made.trouble = why;
    return made;
}

Event Event::signOutFailed(const Error &trouble)
{
    return event(Kind::SignOutFailed, Kind::SignOutFailed, base::Failure(trouble), {});
}

// What was never renewable lives on without.
bool Event::hasEnded() const
{
    return kind == Kind::RenewalFailed && trouble
        && trouble->code != QLatin1String("refresh.no_refresh_token")
        && (trouble->kind == Error::Kind::SignInAgain || trouble->kind == Error::Kind::Refused);
}

bool Event::hasBroughtTokens() const
{
    return kind == Kind::SignedIn || kind == Kind::Renewed || kind == Kind::Rotated;
}

void Event::put(const QList<oauth::Exchange> &exchanged)
{
    exchanges = exchanged;
    const auto *last = exchanges.isEmpty() ? nullptr : &exchanges.last();
    const bool hasNew = std::any_of(exchanges.begin(), exchanges.end(),
        [](const oauth::Exchange &each) { return each.member(QStringLiteral("refresh_token")); });
    if (kind == Kind::Renewed && hasNew)
        kind = Kind::Rotated;
    if (trouble && !trouble->code.contains(u'.')) {
        const auto *said = last ? last->member(QStringLiteral("error_description")) : nullptr;
        trouble->found = said && !said->masked ? said->value : QString();
    }
}

QJsonObject Event::toJson() const
{
    QJsonObject object {
        {QStringLiteral("at"), at.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("kind"), kindNames.value(kind)},
    };
    if (trouble)
        object.insert(QStringLiteral("trouble"), errorToJson(*trouble));
    if (notKept)
        object.insert(QStringLiteral("not_kept"), errorToJson(*notKept));
    if (nextTry)
        object.insert(QStringLiteral("next_try"), nextTry->toUTC().toString(Qt::ISODateWithMs));
    if (receiver)
        object.insert(QStringLiteral("receiver"), receiverToJson(*receiver));
    QJsonArray all;
    for (const oauth::Exchange &exchange : exchanges)
        all.append(exchange.toJson());
    if (!all.isEmpty())
        object.insert(QStringLiteral("exchanges"), all);
    return object;
}

QByteArray Event::toLine() const
{
    return QJsonDocument(toJson()).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Event> Event::fromLine(const QByteArray &line)
{
    const QJsonObject object = base::readObject(line);
    const QString kind = object[QStringLiteral("kind")].toString();
    const auto at = timeFromJson(object[QStringLiteral("at")]);
    if (!at || !kindNames.values().contains(kind))
        return std::nullopt;
    Event event;
    event.kind = kindNames.key(kind);
    event.at = *at;
    event.trouble = errorFromJson(object[QStringLiteral("trouble")]);
    event.notKept = errorFromJson(object[QStringLiteral("not_kept")]);
    event.nextTry = timeFromJson(object[QStringLiteral("next_try")]);
    event.receiver = receiverFromJson(object[QStringLiteral("receiver")]);
    for (const auto &exchange : object[QStringLiteral("exchanges")].toArray())
        event.exchanges += oauth::Exchange::fromJson(exchange.toObject());
    return event;
}

} // namespace accounts
