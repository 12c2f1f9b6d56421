// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QUrl>
#include <functional>

namespace base {

// A request as a value: made in oauth/, sent by net/.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool followSameOriginRedirect = false; // one redirect within the origin; for discovery alone
    bool endsAtHeader = false; // the body isn't wanted, nor waited for

    // Add what is good for one sending alone, an assertion or a proof: called in their order before each,
    // with the time and with the nonce that the server gave last (RFC 9449 section 8; empty: none).
    using Signer = std::function<void(HttpRequest &request, const QDateTime &now, const QByteArray &nonce)>;
    QList<Signer> signers = {};

    std::function<void()> sent = {}; // called before the first of its body leaves: until then nobody has that
};

// What came back, read as far as it was wanted.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType; // lower case, without parameters
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; // decompressed, at most 1 MiB
    QUrl url; // where it came from
    QDateTime receivedAt; // UTC
    QDateTime sentAt; // UTC; when the request began
    QStringList unsayable; // its words that repeat a secret of the request or a token: not to be shown

    QByteArray header(QByteArrayView name) const; // the first of that name, any case; empty if absent
};

} // namespace base
