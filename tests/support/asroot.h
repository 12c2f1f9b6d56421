// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <unistd.h>

namespace support {

// Whether the test that runs may be other users, too. An ordinary user's may not: it was run once more as the
// root of a user namespace with the user's subordinate ids (subuid(5)) and has passed, failed or been skipped
// as that was, or is skipped where there can be none. It returns then.
inline bool runsAsRoot()
{
    if (::geteuid() == 0)
        return true;
    const QStringList inNamespace {QStringLiteral("--user"), QStringLiteral("--map-root-user"),
        QStringLiteral("--map-auto"), QStringLiteral("--")};
    struct Ended
    {
        bool isGood;
        QByteArray said;
    };
    const auto run = [&inNamespace](const QStringList &command) -> Ended {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("unshare"), inNamespace + command);
        const bool isGood = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
        return {isGood, process.readAll() + (isGood ? QByteArray() : process.errorString().toUtf8())};
    };
    const auto skip = [](const QByteArray &why) { QTest::qSkip(why.constData(), __FILE__, __LINE__); };
    if (const Ended allowed = run({QStringLiteral("true")}); !allowed.isGood) {
        skip("no second user to be had: " + allowed.said);
        return false;
    }
    QString name = QString::fromUtf8(QTest::currentTestFunction());
    if (const char *row = QTest::currentDataTag())
        name += u':' + QString::fromUtf8(row);
    const Ended ended = run({QCoreApplication::applicationFilePath(), name});
    const qsizetype skipped = ended.said.indexOf("\nSKIP ");
    if (ended.isGood && skipped >= 0)
        skip("as root of a user namespace: " + ended.said.mid(skipped + 1).split('\n').constFirst());
    else
        QTest::qVerify(
            ended.isGood, "as root of a user namespace", ended.said.constData(), __FILE__, __LINE__);
    return false;
}

} // namespace support
