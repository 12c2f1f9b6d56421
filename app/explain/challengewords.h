// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "explain/checks.h"
#include "oauth/challenge.h"

#include <QList>
#include <QString>

namespace explain {

// One thing that a server's answer to a request with a token says. Plain text.
struct Remark
{
    Check::Verdict verdict = Check::Verdict::NotChecked; // NotChecked: neither good nor bad
    QString title;
    QString detail; // what it means and what to do; may be empty

    bool operator==(const Remark &) const = default;
};

// How it went by the status (RFC 9110 section 15). A redirect is told with where it points to.
Remark statusInWords(const base::HttpAnswer &answer);

// What each challenge asks for: RFC 6750 section 3, RFC 9449 section 7.1, RFC 9470, RFC 9728 section 5.1.
QList<Remark> challengesInWords(const QList<oauth::Challenge> &challenges);

// Both of an answer, with a field that can't be read told as that.
QList<Remark> answerInWords(const base::HttpAnswer &answer);

} // namespace explain
