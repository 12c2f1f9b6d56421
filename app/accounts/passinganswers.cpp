// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/passinganswers.h"

#include <algorithm>

namespace accounts {

namespace {

// What one no or a while's yes covers. Those who can't be told from each other share a no.
QString keyOf(const QString &accountId, const QString &asker, bool isForIdToken)
{
    return QStringList {accountId, QString::number(int(isForIdToken)), asker}.join(u'\n');
}

bool isForIdToken(const Question &question)
{
    return question.request.kind == TokenRequest::Kind::IdToken;
}

QString shownOf(const Asker &asker)
{
    if (!asker.remote.isEmpty())
        return asker.remote;
    return asker.mayBeRemembered() ? asker.program : asker.ancestry.value(0);
}

} // namespace

void PassingAnswers::allow(const Question &question, const QDateTime &until)
{
    put(question, true, until);
}

void PassingAnswers::deny(const Question &question, const QDateTime &until)
{
    put(question, false, until);
}

void PassingAnswers::put(const Question &question, bool isYes, const QDateTime &until)
{
    const Allowance what {
        question.accountId, question.asker.key(), shownOf(question.asker), isForIdToken(question), until};
    m_answers.insert(keyOf(what.accountId, what.asker, what.isForIdToken), {isYes, what});
}

void PassingAnswers::takeBack(const Allowance &allowance)
{
    m_answers.remove(keyOf(allowance.accountId, allowance.asker, allowance.isForIdToken));
}

std::optional<bool> PassingAnswers::isAllowed(const Question &question, const QDateTime &now) const
{
    const auto known
        = m_answers.constFind(keyOf(question.accountId, question.asker.key(), isForIdToken(question)));
    return known != m_answers.cend() && known->what.until > now ? std::optional(known->isYes) : std::nullopt;
}

QList<PassingAnswers::Allowance> PassingAnswers::allowances(
    const QString &accountId, const QDateTime &now) const
{
    QList<Allowance> all;
    for (const Answer &each : m_answers) {
        if (each.isYes && each.what.accountId == accountId && each.what.until > now)
            all += each.what;
    }
    std::ranges::sort(all, {}, &Allowance::until);
    return all;
}

} // namespace accounts
