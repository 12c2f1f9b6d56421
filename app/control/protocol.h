// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/tokenrequest.h"
#include "base/result.h"

#include <QByteArray>

// What is spoken at the agent's socket: one line of JSON each way. The documentation has it for those who
// write clients.
namespace control {

constexpr int protocolVersion = 1;
constexpr qsizetype longestRequest = 64 * 1024; // bytes, with the line feed
constexpr qsizetype longestAnswer = 1024 * 1024;

// {"cloakroom": 1, "get": "access_token" or "id_token", "account": NAME, "min_valid": seconds, "scope":
// words, "resource": URI, "htm": method, "htu": address, "nonce": text}; all behind the account may be
// absent. With "htu" a proof of the access token is wanted, too. Codes: "agent.version" (expected, found:
// versions), "agent.request" (found: the member that is wrong), those of oauth::checkedUrl.
base::Result<accounts::TokenRequest> parseRequest(QByteArrayView line);

// {"cloakroom": 1, "token", "token_type", "exp": Unix time, "expires_at": the same in RFC 3339, "scope",
// "account": {"id", "name"}, "proof", "note": words about the token}, or {"cloakroom": 1, "error": code,
// "message": words, "status": exit status}; a line. A line with a token is to be cleansed.
QByteArray answerLine(const base::Result<accounts::HandedOut> &answer);

} // namespace control
