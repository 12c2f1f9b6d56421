// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/handoutrules.h"

#include <QJsonArray>
#include <QMap>
#include <algorithm>

namespace accounts {

namespace {

using To = HandOutRules::To;

const QMap<To, QString> toNames {
    {To::Nobody, QStringLiteral("nobody")},
    {To::AskOnce, QStringLiteral("ask_once")},
    {To::AskEachTime, QStringLiteral("ask_each_time")},
    {To::CommandLine, QStringLiteral("command_line")},
};

const QString handOutMember = QStringLiteral("hand_out");
const QString toMember = QStringLiteral("to");
const QString allowedMember = QStringLiteral("allowed");
const QString programMember = QStringLiteral("program");
const QString idTokenMember = QStringLiteral("id_token");
const QString sinceMember = QStringLiteral("since");

} // namespace

QString handOutName(To to)
{
    return toNames.value(to);
}

std::optional<To> handOutNamed(const QString &name)
{
    const auto found = std::find(toNames.cbegin(), toNames.cend(), name);
    return found == toNames.cend() ? std::nullopt : std::optional(found.key());
}

bool HandOutRules::isAllowed(const QString &program, bool isForIdToken) const
{
    return !program.isEmpty() && std::ranges::any_of(allowed, [&](const Allowance &each) {
        return each.program == program && each.isForIdToken == isForIdToken;
    });
}

void HandOutRules::allow(const QString &program, const QDateTime &now, bool isForIdToken)
{
    if (program.isEmpty() || isAllowed(program, isForIdToken))
        return;
    if (allowed.size() >= mostAllowances)
        allowed.removeFirst();
    allowed.append({program, now, isForIdToken});
}

void HandOutRules::writeTo(QJsonObject &account) const
{
    if (*this == HandOutRules())
        return;
    QJsonObject rules {{toMember, handOutName(to)}};
    QJsonArray programs;
    for (const Allowance &each : allowed) {
        QJsonObject allowance {
            {programMember, each.program}, {sinceMember, each.since.toUTC().toString(Qt::ISODate)}};
        if (each.isForIdToken)
            allowance.insert(idTokenMember, true);
        programs.append(allowance);
    }
    if (!programs.isEmpty())
        rules.insert(allowedMember, programs);
    account.insert(handOutMember, rules);
}

HandOutRules HandOutRules::readFrom(const QJsonObject &account)
{
    const QJsonObject object = account[handOutMember].toObject();
    HandOutRules rules;
    rules.to = toNames.key(object[toMember].toString(), To::Nobody);
    for (const auto &each : object[allowedMember].toArray()) {
        rules.allow(each[programMember].toString(),
            QDateTime::fromString(each[sinceMember].toString(), Qt::ISODate).toUTC(),
            each[idTokenMember].toBool());
    }
    return rules;
}

} // namespace accounts
