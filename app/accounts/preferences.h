// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/handoutrules.h"
#include "base/result.h"
#include "base/route.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <chrono>

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
    // Whether of() takes that, numbers beyond the shortest and the longest too, and what it takes.
    static bool takes(const QString &member, const QJsonValue &value);
    static QString expected(const QString &member); // as "theme": "system", "light", "dark"

    // Each member that isn't there or can't be read is as in `defaults`.
    static Preferences of(const QJsonObject &object, const Preferences &defaults);

    // Codes: those of base::PrivateFile. A file that is absent or holds no preferences is all defaults.
    static Preferences read(const QString &file, const Preferences &defaults);
    base::Result<base::Done> write(const QString &file, const Preferences &defaults) const;

    bool operator==(const Preferences &) const = default;
};

} // namespace accounts
