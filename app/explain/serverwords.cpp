// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/sentences.h"

#include <QCoreApplication>
#include <array>

namespace explain {

namespace {

using enum Sentences::Rest;

// clang-format off
// What servers answer: RFC 6749 sections 4.1.2.1 and 5.2, OpenID Connect Core 3.1.2.6, RFC 6750 section 3.1,
// RFC 7009 section 2.2.1, RFC 8707 section 2.
constexpr std::array table {
    Sentences {"invalid_request", Unsaid,
        QT_TRANSLATE_NOOP("words", "%3 could not use the request: something in it is missing, doubled "
            "or malformed."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Look at the client ID, the redirect address and the extra "
            "parameters, or ask the operator of the server.")},
    Sentences {"unauthorized_client", Unsaid,
        QT_TRANSLATE_NOOP("words", "%3 does not let this application sign in this way."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Ask its operator to allow this way, its grant type, for the "
            "client ID.")},
    Sentences {"access_denied", NothingSaved,
        QT_TRANSLATE_NOOP("words", "The sign-in was refused in the browser."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign in again if that was not what you wanted.")},
    Sentences {"unsupported_response_type", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 does not give out authorization codes."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Ask its operator for a client ID that may use the authorization "
            "code grant.")},
    Sentences {"invalid_scope", Unsaid,
        QT_TRANSLATE_NOOP("words", "%3 does not know one of the scopes, or does not allow it."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Ask for other scopes.")},
    Sentences {"server_error", NothingLost,
        QT_TRANSLATE_NOOP("words", "%3 failed while it worked on the request."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Try again later.")},
    Sentences {"temporarily_unavailable", NothingLost,
        QT_TRANSLATE_NOOP("words", "%3 is overloaded or under maintenance."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Try again in a few minutes.")},
    Sentences {"invalid_client", Unsaid,
        QT_TRANSLATE_NOOP("words", "%3 does not know this client ID, or what proves it (a secret, a "
            "key or a certificate) does not belong to it."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Compare the client ID, and the secret, key or certificate, with what was "
            "registered.")},
    Sentences {"invalid_grant", Unsaid,
        QT_TRANSLATE_NOOP("words", "%3 no longer takes what this sign-in was based on."),
        QT_TRANSLATE_NOOP("words", "It was used before, has ended, was taken back, or belongs to "
            "another application."),
        QT_TRANSLATE_NOOP("words", "Sign in again.")},
    Sentences {"unsupported_grant_type", Unsaid,
        QT_TRANSLATE_NOOP("words", "%3 does not know this way to ask for a token."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Ask its operator which ways it offers.")},
    Sentences {"unsupported_token_type", Unsaid,
        QT_TRANSLATE_NOOP("words", "%3 can't revoke this kind of token."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign out at the provider's own site if the token must end now.")},
    Sentences {"interaction_required", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 needs to ask you something before it goes on."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign in again without a prompt parameter.")},
    Sentences {"login_required", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 needs you to sign in there first."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign in again without a prompt parameter.")},
    Sentences {"account_selection_required", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 needs you to choose one of your accounts there."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign in again and choose one in the browser.")},
    Sentences {"consent_required", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 needs your consent first."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign in again and give it in the browser.")},
    Sentences {"invalid_request_uri", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 no longer has the request that was sent ahead."),
        QT_TRANSLATE_NOOP("words", "It keeps one for a while, and for one use (RFC 9126)."),
        QT_TRANSLATE_NOOP("words", "Sign in again, and finish in the browser soon.")},
    Sentences {"invalid_request_object", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 could not use the signed request."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Ask the operator of the server.")},
    Sentences {"request_not_supported", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 does not take signed requests."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Remove the extra parameter “request” and sign in again.")},
    Sentences {"request_uri_not_supported", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 does not take requests by address."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Remove the extra parameter “request_uri” and sign in again.")},
    Sentences {"registration_not_supported", NothingSaved,
        QT_TRANSLATE_NOOP("words", "%3 does not take a registration within the request."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Remove the extra parameter “registration” and sign in again.")},
    Sentences {"invalid_target", Unsaid,
        QT_TRANSLATE_NOOP("words", "%3 does not know the API that the token should be for, or does "
            "not allow it."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Look at the resource and the audience that are asked for.")},
    Sentences {"invalid_token", Unsaid,
        QT_TRANSLATE_NOOP("words", "%3 no longer takes the access token."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Renew it, or sign in again.")},
    Sentences {"invalid_dpop_proof", NothingLost,
        QT_TRANSLATE_NOOP("words", "%3 doesn't take the proof that the key of the tokens is at hand."),
        QT_TRANSLATE_NOOP("words", "The clock of this computer may be wrong by more than it allows."),
        QT_TRANSLATE_NOOP("words", "Set the clock; if it is right, tell the operator of the server (RFC 9449).")},
    Sentences {"use_dpop_nonce", NothingLost,
        QT_TRANSLATE_NOOP("words", "%3 asks again and again for a new proof."),
        QT_TRANSLATE_NOOP("words", "It got one with the nonce that it gave, and asked for another."),
        QT_TRANSLATE_NOOP("words", "Try again later; if it stays so, tell its operator (RFC 9449, section 8).")},
    Sentences {"insufficient_scope", Unsaid,
        QT_TRANSLATE_NOOP("words", "%3 wants a scope that the token does not have."),
        nullptr,
        QT_TRANSLATE_NOOP("words", "Sign in again and ask for that scope.")},
};
// clang-format on

} // namespace

std::span<const Sentences> serverWords()
{
    return table;
}

} // namespace explain
