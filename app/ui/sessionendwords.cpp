// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionendwords.h"

#include "base/text.h"
#include "explain/time.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr qsizetype longestName = 128;

struct SessionEndTr
{
    Q_DECLARE_TR_FUNCTIONS(ui::SessionEnd)
};

QString reason(const accounts::SessionEnd &end)
{
    const QString length = explain::duration(end.length);
    if (end.why == accounts::SessionEnd::Why::MayBe)
        return SessionEndTr::tr("The provider ends some sessions after %1, and doesn’t say whether this one.")
            .arg(length);
    if (end.why == accounts::SessionEnd::Why::SeenBefore)
        return SessionEndTr::tr("Its last two sessions ended after %1, whatever Cloakroom did.").arg(length);
    return SessionEndTr::tr("The provider ends this session after %1, whatever Cloakroom does.").arg(length);
}

QString deadline(const accounts::SessionEnd &end, const accounts::Account &account, const QDateTime &now)
{
    if (end.why == accounts::SessionEnd::Why::MayBe) {
        return SessionEndTr::tr("%1 may have to sign in again by %2")
            .arg(base::visible(account.name(), longestName), explain::deadline(end.at, now));
    }
    return SessionEndTr::tr("%1 has to sign in again by %2")
        .arg(base::visible(account.name(), longestName), explain::deadline(end.at, now));
}

} // namespace

explain::Words inWords(
    const accounts::SessionEnd &end, const accounts::Account &account, const QDateTime &now)
{
    return {deadline(end, account, now), reason(end), {}, {}};
}

} // namespace ui
