// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "base/result.h"
#include "oauth/client.h"
#include "oauth/servermetadata.h"

#include <QDateTime>
#include <chrono>

namespace oauth {

// What a person needs to sign in with another device: RFC 8628 section 3.2.
struct DeviceAuthorization
{
    static constexpr std::chrono::seconds usualInterval {5}; // where the server names none, section 3.2
    static constexpr std::chrono::seconds slowDown {5}; // added for good at each slow_down, section 3.5
    static constexpr std::chrono::hours longestLife {24}; // a code said to live longer lives as long

    crypto::Secret deviceCode;
    QString userCode; // foreign text of at most 64 characters
    QUrl verificationUri; // past checkedUrl
    QUrl verificationUriComplete; // with the code in it; empty: none
    QDateTime expiresAt; // UTC
    std::chrono::seconds interval {usualInterval}; // between two questions, at least

    const QUrl &address() const // the one that needs least typing
    {
        return verificationUriComplete.isEmpty() ? verificationUri : verificationUriComplete;
    }
};

// RFC 8628 section 3.1, with the client's authentication as at the token endpoint and RFC 8707's resource.
base::HttpRequest deviceAuthorizationRequest(const ServerMetadata &server, const Client &client);

// Codes: the server's own, "device.status", "device.html", "device.json", "device.missing" (expected: the
// member), "device.user_code" (too long, or a character that can't be seen), "device.uri" (expected: the
// member; found: an address that isn't past the gate), "device.interval" (longer than the code lives).
base::Result<DeviceAuthorization> parseDeviceAuthorizationAnswer(const base::HttpAnswer &answer);

} // namespace oauth
