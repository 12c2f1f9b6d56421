// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace accounts {

// What an administrator decided for everybody on this computer, in a file that people can't change:
//   {"version": 1, "allowed_issuers": ["https://id.example", "*.example.com"],
//    "reveal": false, "preferences": {"clipboard_seconds": 10}}
// An issuer is allowed as it is written, or by its host; "*." stands for any name before one.
struct Policy
{
    static constexpr qint64 largestFile = 64 << 10; // bytes

    std::optional<QStringList> allowedIssuers; // absent: any
    bool mayReveal = true; // whether the window shows and copies the tokens of accounts
    QJsonObject preferences; // defaults of Preferences
    std::optional<base::Error> fault; // why it is closed

    // An absent file decides nothing. Codes: "policy.read", "policy.writable" (from: the file or its folder,
    // which everybody may change), "policy.damaged" (expected and found: a member and what stands there;
    // from: the file).
    static base::Result<Policy> read(const QString &file);
    // While nobody knows what was decided, nothing is allowed that a policy can forbid, and nothing goes past
    // a proxy that it may have set.
    static Policy closed(const base::Error &why);
    static Policy ofThisComputer(); // of file(), or closed; of none on macOS and Windows
    static QString file() { return QStringLiteral("/etc/cloakroom/policy.json"); }

    // Codes: "policy.issuer" (found: the issuer, or the host of the endpoint), or why it is closed.
    // A server without an issuer is where a person would be sent: each of its endpoints has to be allowed.
    base::Result<base::Done> allows(const QString &issuer, const QList<QUrl> &endpoints = {}) const;
};

} // namespace accounts
