// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/form.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <optional>

namespace demo {

using Headers = QList<QPair<QByteArray, QByteArray>>;

// One HTTP request, read to its end.
struct Request
{
    QByteArray method;
    QByteArray path; // as sent, without the query
    Headers headers; // names in lower case
    base::Parameters query;
    base::Parameters form; // the body of a POST

    QByteArray header(QByteArrayView name) const; // lower case; the first of that name, empty if absent
};

// How far the bytes of a connection go: not a whole request yet, one, or a reason to refuse it.
struct Reading
{
    std::optional<Request> request;
    int refusal = 0; // an HTTP status

    bool isUnfinished() const { return !request && refusal == 0; }
};

constexpr qsizetype largestRequest = 16 << 10; // bytes, head and body together
constexpr qsizetype mostHeaders = 100;

// Reads exactly what RFC 9112 writes, without its leniencies: CRLF alone ends a line, one space parts the
// request line, no folding, no chunks, one Host, nothing after the body.
Reading readRequest(QByteArrayView bytes);

// RFC 6749 section 3.1 and 3.2: no parameter comes twice, one without a value counts as left out.
bool hasDoubles(const base::Parameters &parameters);
QString valueOf(const base::Parameters &parameters, const QString &name);

} // namespace demo
