// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/offer.h"

#include <QCoreApplication>
#include <algorithm>

namespace demo {

QList<Person> people()
{
    return {
        {QStringLiteral("ana"), QStringLiteral("demo-ana"), QStringLiteral("Ana Maier"),
            QStringLiteral("ana@example.com")},
        {QStringLiteral("ben"), QStringLiteral("demo-ben"), QStringLiteral("Ben Okafor"),
            QStringLiteral("ben@example.com")},
    };
}

std::optional<Person> personWithId(const QString &id)
{
    for (const Person &person : people()) {
        if (person.id == id)
            return person;
    }
    return {};
}

QStringList knownScopes()
{
    return {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
        QStringLiteral("offline_access"), QStringLiteral("notes:read"), QStringLiteral("notes:write")};
}

bool isEverGranted(const QString &scope)
{
    return knownScopes().contains(scope) && scope != QLatin1String("notes:write");
}

QStringList grantedOf(const QStringList &asked)
{
    QStringList granted;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(granted), isEverGranted);
    return granted;
}

QString meaningOf(const QString &scope)
{
    if (scope == QLatin1String("openid"))
        return QCoreApplication::translate("demo", "Know who you are");
    if (scope == QLatin1String("profile"))
        return QCoreApplication::translate("demo", "See your name");
    if (scope == QLatin1String("email"))
        return QCoreApplication::translate("demo", "See your e-mail address");
    if (scope == QLatin1String("offline_access"))
        return QCoreApplication::translate("demo", "Stay signed in until you sign out");
    if (scope == QLatin1String("notes:read"))
        return QCoreApplication::translate("demo", "Read your notes");
    return QCoreApplication::translate("demo", "Change your notes");
}

} // namespace demo
