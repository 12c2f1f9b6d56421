// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace accounts {

// Which other programs may have an account's tokens, as the person decided it.
struct HandOutRules
{
    enum class To {
        Nobody,
        AskOnce, // about each program, until one is always allowed
        AskEachTime,
        CommandLine // without a question to who asks through cloakroom-cli; about others as AskOnce
    };

    struct Allowance
    {
        QString program; // the path of its executable
        QDateTime since; // UTC
        bool isForIdToken = false; // else for access tokens

        bool operator==(const Allowance &) const = default;
    };

    static constexpr qsizetype mostAllowances = 100; // the oldest go

    To to = To::Nobody;
    QList<Allowance> allowed; // for ever

    bool isAllowed(const QString &program, bool isForIdToken = false) const;
    void allow(const QString &program, const QDateTime &now, bool isForIdToken = false);

    // A member of the account in its file.
    void writeTo(QJsonObject &account) const;
    static HandOutRules readFrom(const QJsonObject &account);

    bool operator==(const HandOutRules &) const = default;
};

QString handOutName(HandOutRules::To to); // "nobody", "ask_once", "ask_each_time", "command_line"
std::optional<HandOutRules::To> handOutNamed(const QString &name);

} // namespace accounts
