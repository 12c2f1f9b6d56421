// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"
#include "base/http.h"
#include "oauth/scope.h"

#include <QList>
#include <QString>

namespace oauth {

// How a server wants to be shown who asks: one challenge of WWW-Authenticate, RFC 9110 section 11.6.1.
// Foreign text, not made visible yet.
struct Challenge
{
    QString scheme; // as written; names of schemes are compared in any case
    QString token68; // in place of parameters, RFC 9110 section 11.2
    base::Parameters parameters; // names in lower case, quotes taken off

    bool isFor(QLatin1String wanted) const { return scheme.compare(wanted, Qt::CaseInsensitive) == 0; }
    QString value(const QString &name) const; // empty: not there

    bool operator==(const Challenge &) const = default;
};

// Takes the value of the field apart, several of them joined by commas. Codes: "challenge.syntax" (found says
// at which character), "challenge.duplicate" (one parameter twice in a challenge, RFC 6750 section 3).
base::Result<QList<Challenge>> parseChallenges(QByteArrayView field);

// Those of an answer; none where it has no such field.
base::Result<QList<Challenge>> challengesOf(const base::HttpAnswer &answer);

// The scopes that a request was refused for the lack of (RFC 6750 section 3.1, insufficient_scope with 403);
// none where that isn't what the answer says.
Scopes scopesMissed(const base::HttpAnswer &answer);

} // namespace oauth
