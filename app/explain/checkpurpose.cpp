// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/checks.h"

#include <QCoreApplication>

namespace explain {

namespace {

struct PurposeWords
{
    Q_DECLARE_TR_FUNCTIONS(explain::Checks)
};

} // namespace

// By its name: rows are made in many places, and those of one name ask the same.
QString Check::purpose() const
{
    const std::pair<QString, QString> purposes[] {
        {PurposeWords::tr("Signature"),
            PurposeWords::tr(
                "Whether the holder of the issuer’s key wrote this token, and nobody changed it since "
                "(RFC 7515). Without it nothing else in the token is worth anything.")},
        {PurposeWords::tr("Issuer"),
            PurposeWords::tr("Whether it names the server that you expect: the issuer, “iss” in a token, "
                             "compared letter by "
                             "letter.")},
        {PurposeWords::tr("Audience"),
            PurposeWords::tr("Whether the token is meant for whoever reads it: “aud”. One that is meant for "
                             "somebody else proves nothing here.")},
        {PurposeWords::tr("Time"),
            PurposeWords::tr(
                "Whether the token is good now, by “exp”, “nbf” and “iat”, with a minute for clocks "
                "that differ.")},
        {PurposeWords::tr("Nonce"),
            PurposeWords::tr(
                "Whether the token belongs to this very sign-in: “nonce” is a random text that went "
                "ahead and has to come back.")},
        {PurposeWords::tr("Access token hash"),
            PurposeWords::tr(
                "Whether ID token and access token belong together: “at_hash” is a digest of the "
                "access token.")},
        {PurposeWords::tr("Type"),
            PurposeWords::tr(
                "Whether the token is of the kind it says, “typ”, and has all that this kind needs, so "
                "that none is taken for another.")},
        {PurposeWords::tr("Algorithm"),
            PurposeWords::tr(
                "Whether the way the token is signed is sound: “alg” has to be one that protects.")},
        {PurposeWords::tr("Critical headers"),
            PurposeWords::tr("Whether all is understood that the token says must be: “crit”.")},
        {PurposeWords::tr("Members"),
            PurposeWords::tr("Whether each name stands once, so that everybody reads the same.")},
        {PurposeWords::tr("Key in the token"),
            PurposeWords::tr(
                "A key that comes along with a token vouches for nothing: whoever wrote the one wrote "
                "the other.")},
        {PurposeWords::tr("Key of the proof"),
            PurposeWords::tr(
                "Whether the proof shows the public half of a key, and that half only (RFC 9449).")},
        {PurposeWords::tr("Bound to"),
            PurposeWords::tr(
                "Whether the token is tied to a key or a certificate, without which a thief can’t use it "
                "(RFC 9449, RFC 8705).")},
        {PurposeWords::tr("Authorized party"),
            PurposeWords::tr("Whether the application that the token was given to is this one: “azp”.")},
        {PurposeWords::tr("Code hash"),
            PurposeWords::tr(
                "Whether the ID token belongs to the code that came with it: “c_hash” is a digest of it.")},
        {PurposeWords::tr("Subject"),
            PurposeWords::tr("Whether it is about the person or program that signed in: “sub”.")},
        {PurposeWords::tr("Disclosures"),
            PurposeWords::tr(
                "Whether each claim that was laid open is one that the issuer signed, by its digest "
                "(SD-JWT, RFC 9901).")},
        {PurposeWords::tr("Key binding hash"),
            PurposeWords::tr("Whether the holder’s proof belongs to just these disclosures: “sd_hash”.")},
        {PurposeWords::tr("Active"),
            PurposeWords::tr(
                "Whether the server itself still takes the token (RFC 7662); no other check can tell.")},
        {PurposeWords::tr("Person"),
            PurposeWords::tr(
                "Whether the answer is about the person that the ID token names (OpenID Connect Core "
                "5.3.2).")},
        {PurposeWords::tr("Client"),
            PurposeWords::tr("Whether the server knows the token as one of this client.")},
    };
    for (const auto &[known, purpose] : purposes) {
        if (known == name)
            return purpose;
    }
    return {};
}

} // namespace explain
