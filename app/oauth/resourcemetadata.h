// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "base/result.h"
#include "oauth/scope.h"

#include <QStringList>
#include <QUrl>

namespace oauth {

// What an API says of itself and of who gives tokens for it: RFC 9728 section 2. Foreign text, not made
// visible yet; the servers have passed the gate.
struct ResourceMetadata
{
    QString resource; // as the document writes it: the value of the parameter of RFC 8707
    QStringList authorizationServers; // issuers, in their order; at least one
    Scopes scopesSupported;
    QString resourceName; // empty: none

    // The address of an API as it is compared: scheme and host in lower case, no fragment, no lone slash.
    // Codes: those of checkedUrl.
    static base::Result<QUrl> canonical(const QString &address);

    // The well-known addresses to try, in order, RFC 9728 section 3.1: with the path of the resource, then of
    // its host alone.
    static QList<QUrl> wellKnownUrls(const QUrl &resource);

    // Reads the document for the resource that was asked: it has to name that, or what that lies in on the
    // same origin (RFC 9728 section 3.3). Codes: "resource.status", "resource.html", "resource.json",
    // "resource.other" (names another), "resource.server" (an issuer not past the gate),
    // "resource.no_server".
    static base::Result<ResourceMetadata> parse(const base::HttpAnswer &answer, const QUrl &asked);
};

} // namespace oauth
