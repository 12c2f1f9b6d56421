// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/credential.h"
#include "base/future.h"
#include "keychain/secretstore.h"

#include <QObject>

namespace accounts {

// Writes a credential and reads it back: kept is what comes back as it was written, sequence number and all.
// Codes: those of SecretStore, "keychain.not_kept" (kind KeychainRefused) and, where it was taken and a
// keychain that closed or fell silent gives nothing back, "keychain.unconfirmed" (kind: the keychain's;
// found: causeOf).
base::Future<base::Done> keep(keychain::SecretStore &store, const Credential &credential, QObject *context);

// The same for a login that nobody holds but the keychain: it is asked twice, and unlocked in between if it
// must be. Codes: "keychain.unconfirmed", "keychain.sign_in_lost" (kind: the keychain's; found: causeOf).
base::Future<base::Done> keepOrLose(
    keychain::SecretStore &store, const Credential &credential, QObject *context);

// Whether the code is the former: the keychain took it, and nobody knows better.
bool isUnconfirmed(const base::Error &error);
// Whether the keychain may still hold what it took, after another attempt failed with `later`.
bool mayStillHold(const base::Error &before, const base::Error &later);

// The code of an error, and in a second line what was found, as an error that comes of it names it in
// `found`.
QString causeOf(const base::Error &error);

// Whether a keychain would keep a login: an item of no meaning is written, read back and removed. Its name is
// always the same, so that one that is left behind is the next one's, for who makes sure that it is one trial
// at a time; else it is one of its own. Codes: the same, without the last.
extern const QString trialKey;
base::Future<base::Done> tryToKeep(keychain::SecretStore &store, bool isAlone, QObject *context);

// The kinds by which a keychain says nothing of what it holds.
bool isKeychainAway(base::Error::Kind kind);
// Whether an open keychain keeps an entry back until the person has allowed to see it.
bool isRefusal(const base::Error &error); // perhaps a person's, who needn't be asked again by itself
bool isHeldBack(const base::Error &error);
// Whether a keychain that gives this answer of one entry may give another: probe() knows.
bool isOfOneEntry(const base::Error &error);
// The kinds by which a keychain can't be used now, whatever it holds.
bool isKeychainClosed(base::Error::Kind kind);

} // namespace accounts
