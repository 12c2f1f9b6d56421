// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <unistd.h>

namespace support {

// Whether the test that runs may be other users, too. An ordinary user's may not: it was run once more as the
// root of a user namespace with the user's subordinate ids (subuid(5)) and has passed or failed as that did,
// or is skipped where there can be none. It returns then.
inline bool runsAsRoot()
{
    if (::geteuid() == 0)
        return true;
    const QStringList inNamespace {QStringLiteral("--user"), QStringLiteral("--map-root-user"),
        QStringLiteral("--map-auto"), QStringLiteral("--")};
    const auto run = [&inNamespace](const QStringList &command) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("unshare"), inNamespace + command);
        const bool isGood = process.waitForFinished() && process.exitCode() == 0;
        return isGood ? QByteArray() : process.readAll() + process.errorString().toUtf8();
    };
    const QByteArray forbidden = run({QStringLiteral("true")});
    if (!forbidden.isEmpty()) {
        QTest::qSkip(("no second user to be had: " + forbidden).constData(), __FILE__, __LINE__);
        return false;
    }
    QString name = QString::fromUtf8(QTest::currentTestFunction());
    if (const char *row = QTest::currentDataTag())
        name += u':' + QString::fromUtf8(row);
    const QByteArray failed = run({QCoreApplication::applicationFilePath(), name});
    QTest::qVerify(failed.isEmpty(), "as root of a user namespace", failed.constData(), __FILE__, __LINE__);
    return false;
}

} // namespace support
