// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "base/json.h"

#include <chrono>
#include <optional>

namespace oauth {

// What the answers of all endpoints have in common.

bool isPage(const base::HttpAnswer &answer); // HTML, whatever was asked for
bool isBusy(int status); // 408, 429 and 5xx: the request may be made again later

// Where a redirect leads, RFC 9110 section 15.4; nothing: it is none. Not yet checked.
std::optional<QUrl> redirectTarget(const base::HttpAnswer &answer);

// Retry-After, RFC 9110 section 10.2.3, from when the answer came; nothing if it is absent, past or neither a
// number of seconds nor a date.
std::optional<std::chrono::seconds> retryAfter(const base::HttpAnswer &answer);

// How many seconds this computer's clock is ahead of the server's, by the answer's Date (RFC 9110 section
// 6.6.1): what is certain of it, as the server wrote a whole second at some time between question and answer.
// Less than nothing: behind. Nothing when there is no such date, or a cache on the way kept the answer (Age,
// RFC 9111 section 5.1).
std::optional<qint64> clockAhead(const base::HttpAnswer &answer);

// A failure of that code which tells the status; kind Busy or BadAnswer.
base::Failure statusFailure(const base::HttpAnswer &answer, const QString &code);

// The body as a JSON object without duplicate members, or a failure of that code with the place.
base::Result<base::Json> jsonObject(const base::HttpAnswer &answer, const QString &code);

bool isJson(const base::HttpAnswer &answer); // application/json

// A failure of that code which tells the media type; kind Busy or BadAnswer.
base::Failure typeFailure(const base::HttpAnswer &answer, const QString &code);

// A code that a specification gives a meaning: nothing secret, whatever else has the same letters.
bool isRegisteredError(const QString &error);

// A server's error code and description (RFC 6749 sections 4.1.2.1 and 5.2). Codes with a dot are the
// program's own; a server's dots become underscores, so that it can't speak in the program's name.
base::Error serverError(const QString &error, const QString &description, const QString &from);

} // namespace oauth
