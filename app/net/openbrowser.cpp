// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/openbrowser.h"

#include "oauth/endpoint.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <shellapi.h>
#else
#include <QProcess>
#endif

namespace net {

namespace {

#ifdef Q_OS_WIN

const QString opener = QStringLiteral("ShellExecute");

bool start(const QString &address)
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

bool start(const QString &address)
{
    QProcess process;
    process.setProgram(opener);
    process.setArguments({address});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}

#endif

} // namespace

base::Result<base::Done> openBrowser(const QUrl &url)
{
    const auto checked = oauth::checkedUrl(url);
    if (!checked)
        return base::Failure(checked.error());
    if (!start(QString::fromLatin1(checked->toEncoded())))
        return base::failure(base::Error::Kind::NotFound, QStringLiteral("browser.open"), opener);
    return base::Done();
}

} // namespace net
