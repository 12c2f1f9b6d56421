// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/eventwords.h"

#include "explain/time.h"
#include "explain/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

using accounts::Event;

namespace {

struct EventTr
{
    Q_DECLARE_TR_FUNCTIONS(ui::EventWords)
};

EventWords good(const QString &title, const QString &detail)
{
    return {title, detail, Tone::Good, QStringLiteral("tick"), EventTr::tr("done")};
}

EventWords failed(const QString &title, const QString &detail)
{
    return {title, detail, Tone::Failed, QStringLiteral("cross"), EventTr::tr("failed")};
}

QString thisRunOnly(const base::Error &notKept)
{
    return EventTr::tr("Kept for this run only: %1").arg(explain::inWords(notKept).what);
}

EventWords signedIn(const Event &event)
{
    const bool hasIdToken = std::any_of(event.exchanges.begin(), event.exchanges.end(),
        [](const oauth::Exchange &exchange) { return exchange.member(QStringLiteral("id_token")); });
    const QString how = hasIdToken ? EventTr::tr("Authorization code with PKCE, ID token checked.")
                                   : EventTr::tr("Authorization code with PKCE.");
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
    if (event.nextTry)
        parts += EventTr::tr("Trying again at %1.").arg(explain::timeOfDay(*event.nextTry));
    parts.removeAll(QString());
    return parts.join(u' ');
}

EventWords notRenewed(const Event &event)
{
    if (event.hasEnded())
        return failed(EventTr::tr("The session has ended"), because(event));
    return {EventTr::tr("Could not renew"), because(event), Tone::Soon, QStringLiteral("exclamation"),
        EventTr::tr("attention")};
}

} // namespace

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
    case Kind::HandedOut:
        return good(EventTr::tr("Handed out"), {});
    case Kind::SignOutFailed:
        break;
    }
    return failed(EventTr::tr("Could not sign out"), because(event));
}

} // namespace ui
