// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>

namespace oauth {

// The gate for every address that is contacted or opened: https, or http on a loopback host
// (127.0.0.0/8, [::1], localhost); a host, no user info, no control character, blank, quote or backslash,
// at most 16 KiB. Codes: "url.scheme", "url.host", "url.userinfo", "url.characters", "url.length".
base::Result<QUrl> checkedUrl(const QString &text);
base::Result<QUrl> checkedUrl(const QUrl &url);

// RFC 8414 section 2: as above, without query and fragment ("issuer.query", "issuer.fragment").
base::Result<QUrl> checkedIssuer(const QString &issuer);

// RFC 6749 sections 3.1 and 3.2: as checkedUrl, without a fragment ("url.fragment").
base::Result<QUrl> checkedEndpoint(const QString &endpoint);

bool isLoopback(const QUrl &url); // http and https on a loopback host: this computer
bool isPrivate(const QUrl &url); // that, or an address of a network of one's own (RFC 6890) written as one
bool mayPointTo(const QUrl &from, const QUrl &to); // a public address points to no private one (RFC 9728 7.7)
QString origin(const QUrl &url); // scheme://host:port, host in ACE form
QString shownHost(const QUrl &url); // host in ACE form, with the port unless it is the scheme's own

} // namespace oauth
