// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace demo {

// Somebody made up, to sign in as.
struct Person
{
    QString id; // "ana"; the value of the page's button
    QString subject;
    QString name;
    QString email;
};

QList<Person> people();
std::optional<Person> personWithId(const QString &id);

// The scopes there are, in the order they are shown.
QStringList knownScopes();

// RFC 6749 section 3.3: fewer than were asked for may be granted. Writing notes never is, so that a
// newcomer sees the difference.
QStringList grantedOf(const QStringList &asked);
bool isEverGranted(const QString &scope);

QString meaningOf(const QString &scope); // in plain words, for people

} // namespace demo
