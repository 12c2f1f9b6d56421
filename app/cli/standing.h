// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"

#include <QJsonObject>

namespace cli {

// How an account stands, in a few words: "signed in, expires in 41 min".
QString standingOf(const accounts::Entry &entry, const QDateTime &now);

// {"id", "label", "name", "issuer", "encrypted": the way to the server, "client_id", "sub", "email", "scope",
// "signed_in_at", "state", "hand_out", "allowed": programs, "renewable", "expires_at"}; the last two are
// there where its tokens could be read.
QJsonObject toJson(const accounts::Entry &entry);

// A name by which the account, and no other of the book, is found.
QString handleOf(const accounts::AccountBook &book, const accounts::Entry &entry);

} // namespace cli
