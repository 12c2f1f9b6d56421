// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/credential.h"
#include "base/future.h"
#include "keychain/secretstore.h"

#include <QObject>

namespace accounts {

// Writes a credential and reads it back: kept is what comes back as it was written, sequence number and all.
// Codes: those of SecretStore and "keychain.not_kept" (kind KeychainRefused).
base::Future<base::Done> keep(keychain::SecretStore &store, const Credential &credential, QObject *context);

// Whether a keychain would keep a login: an item of no meaning is written, read back and removed. Codes: the
// same.
base::Future<base::Done> tryToKeep(keychain::SecretStore &store, QObject *context);

// The kinds by which a keychain can't be used now, whatever it holds.
bool isKeychainClosed(base::Error::Kind kind);

} // namespace accounts
