// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/openbrowser.h"

#include "net/launch.h"
#include "oauth/endpoint.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <shellapi.h>
#endif
#include <QCoreApplication>

namespace net {

namespace {

#ifdef Q_OS_WIN

const QString opener = QStringLiteral("ShellExecute");

std::optional<base::Future<bool>> startSystems(const QString &address)
{
    const auto *wide = reinterpret_cast<const wchar_t *>(address.utf16());
    const auto result = ShellExecuteW(nullptr, L"open", wide, nullptr, nullptr, SW_SHOWNORMAL);
    if (reinterpret_cast<INT_PTR>(result) <= 32) // as its manual says
        return std::nullopt;
    return base::ready<bool>(true);
}

#else

#ifdef Q_OS_MACOS
const QString opener = QStringLiteral("/usr/bin/open");
#else
const QString opener = QStringLiteral("xdg-open");
#endif

std::optional<base::Future<bool>> startSystems(const QString &address)
{
    return launch(opener, {address});
}

#endif

// xdg-open would start a browser in the terminal, or look for one for a while.
bool hasPlaceForBrowser()
{
#if defined Q_OS_WIN || defined Q_OS_MACOS
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("BROWSER");
#endif
}

} // namespace

base::Future<base::Done> outcomeOf(const base::Result<Opening> &opening)
{
    if (!opening)
        return base::ready<base::Done>(base::Failure(opening.error()));
    return opening->outcome.value_or(base::ready<base::Done>(base::Done {}));
}

base::Result<Opening> openBrowser(const QUrl &url, const base::Browser &browser)
{
    using Kind = base::Error::Kind;
    const auto checked = oauth::checkedUrl(url);
    if (!checked)
        return base::Failure(checked.error());
    if (browser.isSystems() && !hasPlaceForBrowser())
        return base::failure(Kind::NotFound, QStringLiteral("browser.none"));
    const QString address = QString::fromLatin1(checked->toEncoded());
    const QString program = browser.isSystems() ? opener : browser.program;
    const auto isGood = browser.isSystems()
        ? startSystems(address)
        : launch(browser.program, browser.arguments + QStringList {address});
    if (!isGood)
        return base::failure(Kind::NotFound, QStringLiteral("browser.open"), program);
    return Opening(base::andThen(
        *isGood, QCoreApplication::instance(), [program](bool good) -> base::Result<base::Done> {
            if (!good)
                return base::failure(Kind::NotFound, QStringLiteral("browser.failed"), program);
            return base::Done {};
        }));
}

} // namespace net
