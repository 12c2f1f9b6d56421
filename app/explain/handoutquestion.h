// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/handoutrules.h"
#include "accounts/tokenrequest.h"

#include <QString>
#include <QStringList>

namespace explain {

// What a person is asked before a program gets a token. Foreign text is made visible; plain text.
struct HandOutQuestion
{
    QString title; // "Let git have a token of Work?"
    QString wants; // "It asks for the access token, with the scopes ..."
    QString program; // its path, or that it can't be told
    QString startedBy; // the processes above it, nearest first; may be empty
    QString warning; // what to know before saying yes; may be empty
    QString notForEver; // why it can't be remembered; empty: it can

    static HandOutQuestion of(const accounts::Question &question);
};

// What an account does for other programs: "get one when you allow it".
QString inWords(accounts::HandOutRules::To to);

} // namespace explain
