// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace base {

// How requests travel where that is not as the system has it. Files are named, never copied; nothing of it is
// secret.
struct Route
{
    enum class Proxy { System, None, Given };

    Proxy proxy = Proxy::System;
    QUrl proxyUrl; // http:// or socks5://, host and port; Given only
    QString proxyUser; // whom the proxy knows, RFC 7617 section 2; empty: it asks nobody; Given only
    QString authoritiesFile; // PEM: certificates that are believed besides the system's; empty: none
    QString certificateFile; // PEM: the client's certificate and its private key; empty: none
    QStringList certificateHosts; // shown to these alone, in lower case

    // Whether its proxy is one; where it isn't, nothing goes past it. Codes: "route.proxy",
    // "route.proxy_user" (a colon in it would end the name), "route.unreadable" (nobody knows which one was
    // set).
    Result<Done> checkProxy() const;
    static Route unreadable();
    bool isSystems() const { return *this == Route(); }

    // What a person gives as a proxy; without a scheme it is one of http. Code: "route.proxy" (found: what
    // was given; a name and a password in it are refused, as they would stand in a file).
    static Result<QUrl> checkedProxy(const QString &text);

    // For the accounts file, without the hosts.
    QJsonObject toJson() const; // only what differs from the system's way
    static Route fromJson(const QJsonObject &object);

    bool operator==(const Route &) const = default;
};

} // namespace base
