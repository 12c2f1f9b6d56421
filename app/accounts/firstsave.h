// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"

#include <QObject>
#include <QStringList>

namespace accounts {

struct Locks;
struct Services;

// The mark of an account whose first login goes to the keychain before the accounts file lists it: who is
// killed in between leaves an item that nothing leads to. It lies beside the account's lock, which is held so
// long, and by this run as long as the file can't be written.
void markFirstSave(const QString &folder, const QString &accountId);
void unmarkFirstSave(const QString &folder, const QString &accountId);
bool isFirstSave(const QString &folder, const QString &accountId);

// What the keychain was given of one that is cancelled; the mark stays with what can't be removed.
void dropFirstSave(const Services &services, const QString &accountId);

// The accounts that are marked, but for those that this run has or was refused: their items are left
// behind, or on the way to the list.
QStringList leftBehind(const Locks &locks);

// Removes what was left so. Nothing, while the accounts file is damaged: a backup may list what it doesn't.
void removeLeftBehind(const Services &services, QObject *context);

} // namespace accounts
