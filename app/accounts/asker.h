// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace accounts {

// A program that asks for a token. All of it is what the system says, nothing what the program says of
// itself.
struct Asker
{
    QString program; // the path of its executable; empty: it can't be told
    QString process; // tells it from every other process; empty: it can't be told
    QStringList ancestry; // itself and what started it, itself first, each as "git (4711)"
    QString remote; // where it leads to, as "ssh build.example": who asks is on another machine; empty: here
    bool runsOthers = false; // a shell or an interpreter: who asks is what it runs
    bool isByCommandLine = false; // it asks through cloakroom-cli

    QString name() const { return program.section(u'/', -1); }

    // What is allowed to it for ever is allowed to each program of that path.
    bool mayBeRemembered() const { return !program.isEmpty() && remote.isEmpty() && !runsOthers; }
    // What is allowed to it for a while holds for those of the same; empty: for nobody.
    QString key() const { return mayBeRemembered() ? program : process; }
};

} // namespace accounts
