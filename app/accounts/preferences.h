// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/handoutrules.h"
#include "base/json.h"
#include "base/result.h"
#include "base/route.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace accounts {

// What a person sets for the whole program. It is kept in preferences.json beside the accounts, as far as it
// differs from the defaults: an administrator's (Policy), else these.
struct Preferences
{
    enum class Theme { System, Light, Dark };

    static constexpr std::chrono::seconds shortestLoan {5};
    static constexpr std::chrono::seconds longestLoan {300};

    QString language; // of a translation, as "de" or "zh_CN"; empty: the system's
    Theme theme = Theme::System;
    bool staysInTray = true; // when the window is closed, where there is a tray
    bool hasToldOfTray = false;
    bool locksWithScreen = false;
    std::chrono::seconds clipboard {30}; // how long a secret stays there
    HandOutRules::To newAccounts = HandOutRules::To::Nobody; // who may have their tokens
    base::Route network; // its proxy alone: the way to the servers of accounts without one of their own

    static QStringList members(); // their names in a file
    // That of() takes those of an object's members that it knows, numbers beyond the shortest and the longest
    // too. Code: "preferences.damaged" (expected: as "theme": "system", "light", "dark"; found: what is
    // there, never a password).
    static base::Result<base::Done> check(const base::Json &object);

    // Each member that isn't there or can't be read is as in `defaults`; but a proxy that can't be read is
    // never passed by (Route::unreadable).
    static Preferences of(const QJsonObject &object, const Preferences &defaults);

    struct Read;
    // Codes of its fault: those of base::PrivateFile for reading, and of check() (from: the file). An absent
    // or empty file is all defaults. Of one that can't be read, so is all but the proxy, which nobody knows.
    static Read read(const QString &file, const Preferences &defaults);
    // What else is in the file stays there. One that can't be understood is kept beside it (base::putAside)
    // before it is written anew. Codes: those of base::PrivateFile.
    base::Result<base::Done> write(const QString &file, const Preferences &defaults) const;

    bool operator==(const Preferences &) const = default;
};

struct Preferences::Read
{
    Preferences preferences;
    std::optional<base::Error> fault; // why they aren't as they were set
};

} // namespace accounts
