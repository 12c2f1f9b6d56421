// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenshown.h"

#include "oauth/dpop.h"

namespace ui {

using explain::TokenUse;

namespace {

bool areKeysOlder(const accounts::Entry &entry, const oauth::TokenSet &tokens)
{
    return !entry.keysAt.isValid() || entry.keysAt < tokens.receivedAt;
}

} // namespace

crypto::Secret tokenOf(const accounts::Entry &entry, TokenUse use)
{
    if (!entry.credential)
        return {};
    const oauth::TokenSet &tokens = entry.credential->tokens;
    switch (use) {
    case TokenUse::AccessToken:
        return tokens.accessToken;
    case TokenUse::IdToken:
        return tokens.idToken;
    case TokenUse::RefreshToken:
        return tokens.refreshToken;
    case TokenUse::Pasted:
        break;
    }
    return {};
}

TokenShown tokenShown(const accounts::Entry &entry, TokenUse use, const QDateTime &now)
{
    const oauth::TokenSet &tokens = entry.credential->tokens;
    TokenShown shown;
    shown.token = tokenOf(entry, use);
    shown.use = use;
    shown.issuedAt = tokens.receivedAt;
    if (use == TokenUse::AccessToken)
        shown.expiresAt = tokens.expiresAt;
    else if (use == TokenUse::RefreshToken)
        shown.expiresAt = tokens.refreshExpiresAt;
    // Under another name each of them would look refused.
    if (!entry.account.server.quirks.renamesScopes)
        shown.asked = entry.account.client.scopes;
    shown.granted = tokens.scopes;
    shown.context.expectation = oauth::IdTokenExpectation::of(entry.account.server, entry.account.client);
    shown.context.expectation.nonce = entry.credential->nonce;
    shown.context.expectation.accessToken = tokens.accessToken;
    shown.context.expectation.now = now;
    shown.context.keys = entry.keys;
    shown.context.areKeysOlder = areKeysOlder(entry, tokens);
    shown.context.namesKeys = entry.account.server.hasIdTokens();
    shown.isBound = tokens.isBound();
    shown.context.boundTo = oauth::thumbprintOf(entry.credential->proofKey);
    shown.context.isUnbound = entry.account.client.binding == oauth::Binding::WhereOffered
        && oauth::offersDPoP(entry.account.server) && !shown.isBound;
    shown.hasIdToken = !tokens.idToken.isEmpty() && entry.account.server.hasIdTokens();
    return shown;
}

TokenShown tokenShown(const accounts::Entry &entry, const oauth::FurtherToken &wanted, const QDateTime &now)
{
    TokenShown shown = tokenShown(entry, TokenUse::AccessToken, now);
    const oauth::TokenSet tokens = entry.further.value(wanted.id).tokens.value_or(oauth::TokenSet());
    shown.token = tokens.accessToken;
    shown.issuedAt = tokens.receivedAt;
    shown.expiresAt = tokens.expiresAt;
    shown.asked = wanted.scopes.isEmpty() ? entry.account.granted : wanted.scopes;
    shown.granted = tokens.scopes;
    shown.isBound = tokens.isBound();
    shown.context.areKeysOlder = areKeysOlder(entry, tokens);
    shown.context.isUnbound = false; // an account that isn't bound asks for no binding of these
    shown.context.expectation.accessToken = tokens.accessToken;
    return shown;
}

} // namespace ui
