// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/eventwords.h"

#include "accounts/keep.h"
#include "explain/foreign.h"
#include "explain/time.h"
#include "explain/words.h"
#include "oauth/granttype.h"

#include <QCoreApplication>
#include <algorithm>

namespace explain {

using accounts::Event;

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestPath = 256;

struct EventTr
{
    Q_DECLARE_TR_FUNCTIONS(explain::EventWords)
};

EventWords good(const QString &title, const QString &detail)
{
    return {title, detail, EventWords::Outcome::Good};
}

EventWords failed(const QString &title, const QString &detail)
{
    return {title, detail, EventWords::Outcome::Failed};
}

QString thisRunOnly(const base::Error &notKept)
{
    const QString what = explain::inWords(notKept).what;
    return accounts::isUnconfirmed(notKept) ? what : EventTr::tr("Kept for this run only: %1").arg(what);
}

// By which it came, as its requests say.
QString grantOf(const Event &event)
{
    const auto asks = [&event](oauth::GrantType grant) {
        const oauth::Exchange::Field wanted {
            QStringLiteral("grant_type"), oauth::grantTypeName(grant), false};
        return std::any_of(event.exchanges.begin(), event.exchanges.end(),
            [&wanted](const oauth::Exchange &exchange) { return exchange.parameters.contains(wanted); });
    };
    if (asks(oauth::GrantType::DeviceCode))
        return EventTr::tr("Code on another device.");
    if (asks(oauth::GrantType::ClientCredentials))
        return EventTr::tr("Client credentials.");
    return EventTr::tr("Authorization code with PKCE.");
}

// Whom a further token is for, as its request says.
QString targetOf(const Event &event)
{
    for (const oauth::Exchange &exchange : event.exchanges) {
        for (const char *name : {"resource", "audience", "scope"}) {
            for (const oauth::Exchange::Field &field : exchange.parameters) {
                if (field.name == QLatin1String(name) && !field.masked)
                    return field.value;
            }
        }
    }
    return {};
}

EventWords signedIn(const Event &event)
{
    const bool hasIdToken = std::any_of(event.exchanges.begin(), event.exchanges.end(),
        [](const oauth::Exchange &exchange) { return exchange.member(QStringLiteral("id_token")); });
    QString how = grantOf(event);
    if (hasIdToken)
        how += u' ' + EventTr::tr("ID token checked.");
    return good(EventTr::tr("Signed in"), event.notKept ? how + u' ' + thisRunOnly(*event.notKept) : how);
}

QString whatBecameOfTheRefreshToken(const Event &event)
{
    if (event.kind != Event::Kind::Rotated)
        return EventTr::tr("The refresh token stays the same.");
    return event.notKept
        ? EventTr::tr("New refresh token, old one given up. %1").arg(thisRunOnly(*event.notKept))
        : EventTr::tr("New refresh token saved to the keychain, old one given up.");
}

QString because(const Event &event)
{
    if (!event.trouble)
        return {};
    const explain::Words words = explain::inWords(*event.trouble);
    QStringList parts {words.what, words.why, words.comfort};
    if (event.nextTry) {
        const bool isOfThatDay = event.nextTry->toLocalTime().date() == event.at.toLocalTime().date();
        parts += EventTr::tr("Trying again at %1.")
                     .arg(isOfThatDay ? explain::timeOfDay(*event.nextTry) : explain::exact(*event.nextTry));
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

EventWords notRenewed(const Event &event)
{
    if (event.hasEnded())
        return failed(EventTr::tr("The session has ended"), because(event));
    return {EventTr::tr("Could not renew"), because(event), EventWords::Outcome::Attention};
}

QString nameOf(const Event::Receiver &receiver)
{
    QString who = foreign(receiver.program.section(u'/', -1), longestName);
    if (!receiver.remote.isEmpty())
        who = EventTr::tr("another machine");
    else if (who.isEmpty())
        who = EventTr::tr("an unknown program");
    return who;
}

QString placeOf(const Event::Receiver &receiver)
{
    return foreign(receiver.remote.isEmpty() ? receiver.program : receiver.remote, longestPath);
}

QString withCount(const QString &title, int count)
{
    return count > 1 ? title + QStringLiteral(" · ") + EventTr::tr("%n times", nullptr, count) : title;
}

EventWords handedOut(const Event::Receiver &receiver)
{
    const QString who = nameOf(receiver);
    QStringList detail {placeOf(receiver)};
    if (!receiver.resource.isEmpty())
        detail += EventTr::tr("For %1.").arg(foreign(receiver.resource, longestPath));
    if (!receiver.scopes.isEmpty())
        detail += EventTr::tr("Scopes: %1.").arg(foreign(receiver.scopes, longestPath));
    detail.removeAll(QString());
    const QString title = receiver.isIdToken ? EventTr::tr("ID token handed to %1").arg(who)
                                             : EventTr::tr("Handed to %1").arg(who);
    return good(withCount(title, receiver.count), detail.join(u' '));
}

EventWords refused(const Event &event)
{
    const Event::Receiver receiver = event.receiver.value_or(Event::Receiver());
    const QString who = nameOf(receiver);
    const QString title = receiver.isIdToken ? EventTr::tr("ID token not handed to %1").arg(who)
                                             : EventTr::tr("Not handed to %1").arg(who);
    const Words words = event.trouble ? inWords(*event.trouble) : Words();
    QStringList detail {placeOf(receiver), words.what, words.why};
    detail.removeAll(QString());
    return {withCount(title, receiver.count), detail.join(u' '), EventWords::Outcome::Attention};
}

} // namespace

QString EventWords::mark() const
{
    switch (outcome) {
    case Outcome::Good:
        return EventTr::tr("done");
    case Outcome::Attention:
        return EventTr::tr("attention");
    case Outcome::Failed:
        break;
    }
    return EventTr::tr("failed");
}

EventWords EventWords::of(const Event &event)
{
    using Kind = Event::Kind;
    switch (event.kind) {
    case Kind::SignedIn:
        return signedIn(event);
    case Kind::SignInFailed:
        return failed(EventTr::tr("Could not sign in again"), because(event));
    case Kind::Renewed:
    case Kind::Rotated:
        return good(EventTr::tr("Renewed"), whatBecameOfTheRefreshToken(event));
    case Kind::RenewalFailed:
        return notRenewed(event);
    case Kind::FurtherToken:
        return good(EventTr::tr("Got a further token"), targetOf(event));
    case Kind::FurtherTokenFailed:
        return {EventTr::tr("Could not get a further token"), because(event), Outcome::Attention};
    case Kind::HandedOut:
        return handedOut(event.receiver.value_or(Event::Receiver()));
    case Kind::HandOutRefused:
        return refused(event);
    case Kind::SignOutFailed:
        break;
    }
    return failed(EventTr::tr("Could not sign out"), because(event));
}

} // namespace explain
