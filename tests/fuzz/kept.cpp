// SPDX-License-Identifier: GPL-3.0-or-later
// What the program kept: an item of the keychain, a line of an account's activity.
#include "accounts/credential.h"
#include "accounts/event.h"
#include "fuzz.h"

using accounts::Credential;
using accounts::Event;
using oauth::TokenSet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const auto credential = Credential::fromBytes(crypto::Secret(text), QStringLiteral("id"));
    mustTell(credential);
    const auto tokens = TokenSet::fromBytes(text);
    mustTell(tokens);
    if (tokens) {
        const auto again = TokenSet::fromBytes(tokens->toBytes().reveal());
        mustHold(again && again->toBytes() == tokens->toBytes());
        Credential made;
        made.accountId = QStringLiteral("id");
        made.tokens = *tokens;
        const auto kept = Credential::fromBytes(made.toBytes(), made.accountId);
        mustHold(kept && kept->toBytes() == made.toBytes());
    }
    if (const auto event = Event::fromLine(text.toByteArray())) {
        const auto again = Event::fromLine(event->toLine());
        mustHold(again && again->toJson() == event->toJson());
    }
    return 0;
}
