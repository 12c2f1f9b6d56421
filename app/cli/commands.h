// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

class QCommandLineParser;

namespace cli {

// Each command takes the arguments of the program, itself left out, and says how the program ends: a Status.
int inspect(const QStringList &arguments);
int signIn(const QStringList &arguments);
int accounts(const QStringList &arguments);
int renew(const QStringList &arguments);
int token(const QStringList &arguments);
int signOut(const QStringList &arguments);

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

// The one ACCOUNT of a command that has nothing else; a usage error ends the program.
QString accountOf(const QStringList &arguments, const QString &command, const QString &what);

// Ends the program on a usage error, --help and --version.
void process(QCommandLineParser &parser, const QStringList &arguments);

} // namespace cli
