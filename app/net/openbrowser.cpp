// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/openbrowser.h"

#include "oauth/endpoint.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <shellapi.h>
#endif
#include <QProcess>

namespace net {

namespace {

bool start(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

#ifdef Q_OS_WIN

const QString opener = QStringLiteral("ShellExecute");

bool startSystems(const QString &address)
{
    const auto *wide = reinterpret_cast<const wchar_t *>(address.utf16());
    const auto result = ShellExecuteW(nullptr, L"open", wide, nullptr, nullptr, SW_SHOWNORMAL);
    return reinterpret_cast<INT_PTR>(result) > 32; // as its manual says
}

#else

#ifdef Q_OS_MACOS
const QString opener = QStringLiteral("/usr/bin/open");
#else
const QString opener = QStringLiteral("xdg-open");
#endif

bool startSystems(const QString &address)
{
    return start(opener, {address});
}

#endif

} // namespace

base::Result<base::Done> openBrowser(const QUrl &url, const base::Browser &browser)
{
    const auto checked = oauth::checkedUrl(url);
    if (!checked)
        return base::Failure(checked.error());
    const QString address = QString::fromLatin1(checked->toEncoded());
    const bool isStarted = browser.isSystems()
        ? startSystems(address)
        : start(browser.program, browser.arguments + QStringList {address});
    if (!isStarted)
        return base::failure(base::Error::Kind::NotFound, QStringLiteral("browser.open"),
            browser.isSystems() ? opener : browser.program);
    return base::Done();
}

} // namespace net
