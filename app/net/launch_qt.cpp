// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/launch.h"

#include <QProcess>

namespace net {

std::optional<base::Future<bool>> launch(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        return std::nullopt;
    return base::ready<bool>(true);
}

} // namespace net
