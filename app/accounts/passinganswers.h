// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/tokenrequest.h"

#include <QHash>
#include <QList>

namespace accounts {

// What a person said for a while of programs that ask: a yes, or a no. It is in memory alone.
class PassingAnswers
{
public:
    struct Allowance
    {
        QString accountId;
        QString asker; // Asker::key
        QString
            shown; // the program's path; of what runs others the process, of another machine the way there
        bool isForIdToken = false; // else for access tokens
        QDateTime until; // UTC

        bool operator==(const Allowance &) const = default;
    };

    void allow(const Question &question, const QDateTime &until);
    void deny(const Question &question, const QDateTime &until);
    void takeBack(const Allowance &allowance);
    void clear() { m_answers.clear(); }

    std::optional<bool> isAllowed(const Question &question, const QDateTime &now) const; // nothing: unsaid
    QList<Allowance> allowances(
        const QString &accountId, const QDateTime &now) const; // what ends first, first

private:
    struct Answer
    {
        bool isYes = false;
        Allowance what;
    };

    void put(const Question &question, bool isYes, const QDateTime &until);

    QHash<QString, Answer> m_answers; // by account, asker and kind of token
};

} // namespace accounts
