// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signout.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace cli {

// What became of everything an account had, in lines.
QString receiptText(const ::accounts::SignOutReceipt &receipt);

// {"id", "name", "refresh_token", "access_token", "further_tokens", "client": what became of each,
// "answers": by the same names the status of the server's answer, where one came,
// "keychain": whether something was removed from it, "accepted_until", "logout_page": where there is one}
QByteArray receiptJson(const ::accounts::SignOutReceipt &receipt);

// Why a token may still live; nothing if none does that the server would revoke.
std::optional<base::Error> troubleOf(const ::accounts::SignOutReceipt &receipt);

} // namespace cli
