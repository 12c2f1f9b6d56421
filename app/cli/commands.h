// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QStringList>
#include <span>

class QCommandLineParser;

namespace cli {

// Each command takes the arguments of the program, itself left out, and says how the program ends: a Status.
int inspect(const QStringList &arguments);
int signIn(const QStringList &arguments);
int accounts(const QStringList &arguments);
int renew(const QStringList &arguments);
int show(const QStringList &arguments);
int activity(const QStringList &arguments);
int signOut(const QStringList &arguments);
int lock(const QStringList &arguments);
int unlock(const QStringList &arguments);
int completion(const QStringList &arguments);

// Those that hand a token on.
int token(const QStringList &arguments);
int run(const QStringList &arguments);
int git(const QStringList &arguments);
int docker(const QStringList &arguments);
int kubernetes(const QStringList &arguments);
int credentialProcess(const QStringList &arguments);
int proof(const QStringList &arguments);

// What the asking path calls, not people.
int answer(const QStringList &arguments);
int failWith(const QStringList &arguments);

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Option
{
    const char *name;
    const char *value; // what it takes; nullptr: nothing
    const char *what; // in English, translated in the context "cli"
};
void add(QCommandLineParser &parser, std::span<const Option> options);

// What a command about one ACCOUNT is given: that, whether to answer in JSON, and which of its own options.
struct Asked
{
    QString account;
    bool json = false;
    QStringList own = {};
};

// A usage error ends the program.
Asked accountAsked(const QStringList &arguments, const QString &command, const QString &what,
    std::span<const Option> own = {});

// A command that takes nothing but --json; whether it did. A usage error ends the program.
bool jsonAsked(const QStringList &arguments, const QString &command, const QString &what);

QString withExample(const QString &what, const QString &example); // for --help

// The syntax is the command and what it takes besides options, as "token ACCOUNT".
base::Error usageError(const char *code, const QString &from); // from: the word it is about
QString usageOf(const QString &syntax); // a line
int misused(const base::Error &error, const QString &syntax); // says both; Unusable

// Ends the program on a usage error, --help and --version. Codes: "cli.unknown", "cli.value" is missing,
// "cli.no_value" is taken.
void process(QCommandLineParser &parser, const QStringList &arguments, const QString &syntax);

// Ends the program where the words aren't one for each name. Codes: "cli.missing" (from: the name),
// "cli.surplus".
void expect(const QStringList &names, const QStringList &words, const QString &syntax);
int tellVersion(); // how the program ends

} // namespace cli
