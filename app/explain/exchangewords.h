// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/exchange.h"

#include <QList>
#include <QString>

namespace explain {

// A line of an exchange as it went over the wire, secrets masked, and what it means in plain words.
struct ExchangeLine
{
    QString text;
    QString meaning; // may be empty
};

// The request, its headers and parameters, then the answer's status, headers and members.
QList<ExchangeLine> linesOf(const oauth::Exchange &exchange);

// The same as plain text, the meanings in a column of their own.
QString toText(const QList<oauth::Exchange> &exchanges);

QString parameterMeaning(const QString &name); // of a parameter or member; empty: nothing is known of it

} // namespace explain
