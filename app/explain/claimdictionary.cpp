// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claimdictionary.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace explain {

namespace {

using Kind = ClaimKind;
constexpr auto date = ClaimEntry::Form::Date;

// In the order of the documents. The words are our own, the facts those of the section named.
// clang-format off
constexpr std::array entries {
    ClaimEntry {"iss", Kind::Registered, "RFC 7519, 4.1.1",
        QT_TRANSLATE_NOOP("claims", "Issuer: who made this token")},
    ClaimEntry {"sub", Kind::Registered, "RFC 7519, 4.1.2",
        QT_TRANSLATE_NOOP("claims", "Subject: who it is about, unique within the issuer")},
    ClaimEntry {"aud", Kind::Registered, "RFC 7519, 4.1.3",
        QT_TRANSLATE_NOOP("claims", "Audience: who may accept it")},
    ClaimEntry {"exp", Kind::Registered, "RFC 7519, 4.1.4",
        QT_TRANSLATE_NOOP("claims", "Expires %1"),
        QT_TRANSLATE_NOOP("claims", "Expired %1"), date},
    ClaimEntry {"nbf", Kind::Registered, "RFC 7519, 4.1.5",
        QT_TRANSLATE_NOOP("claims", "Not to be accepted before %1"),
        QT_TRANSLATE_NOOP("claims", "Could be accepted from %1"), date},
    ClaimEntry {"iat", Kind::Registered, "RFC 7519, 4.1.6",
        QT_TRANSLATE_NOOP("claims", "Issued %1"), nullptr, date},
    ClaimEntry {"jti", Kind::Registered, "RFC 7519, 4.1.7",
        QT_TRANSLATE_NOOP("claims", "The number of this one token, to notice when it is used twice")},
    ClaimEntry {"name", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Full name")},
    ClaimEntry {"given_name", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "First name or names")},
    ClaimEntry {"family_name", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Last name or names")},
    ClaimEntry {"middle_name", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Middle name or names")},
    ClaimEntry {"nickname", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Casual name")},
    ClaimEntry {"preferred_username", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "The name the person likes to go by; it can change and pass to somebody else")},
    ClaimEntry {"profile", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Address of the profile page")},
    ClaimEntry {"picture", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Address of the profile picture")},
    ClaimEntry {"website", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Address of the person's own site")},
    ClaimEntry {"email", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "E-mail address; it can change")},
    ClaimEntry {"email_verified", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Whether the issuer made sure that the e-mail address is theirs")},
    ClaimEntry {"gender", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Gender, as the person states it")},
    ClaimEntry {"birthdate", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Birthday: year, month and day, or the year alone; year 0000 is withheld")},
    ClaimEntry {"zoneinfo", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Time zone")},
    ClaimEntry {"locale", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Language and region")},
    ClaimEntry {"phone_number", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Phone number")},
    ClaimEntry {"phone_number_verified", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Whether the issuer made sure that the phone number is theirs")},
    ClaimEntry {"address", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Postal address")},
    ClaimEntry {"updated_at", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.1",
        QT_TRANSLATE_NOOP("claims", "Profile last changed %1"), nullptr, date},
    ClaimEntry {"azp", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 2",
        QT_TRANSLATE_NOOP("claims", "Authorized party: the application the ID token was issued to")},
    ClaimEntry {"nonce", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 2",
        QT_TRANSLATE_NOOP("claims", "The random value this sign-in was begun with, so that no other answer fits it")},
    ClaimEntry {"auth_time", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 2",
        QT_TRANSLATE_NOOP("claims", "The person last signed in %1"), nullptr, date},
    ClaimEntry {"at_hash", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 3.1.3.6",
        QT_TRANSLATE_NOOP("claims", "Half a hash of the access token that came with it")},
    ClaimEntry {"c_hash", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 3.3.2.11",
        QT_TRANSLATE_NOOP("claims", "Half a hash of the code it came with")},
    ClaimEntry {"acr", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 2",
        QT_TRANSLATE_NOOP("claims", "How strong the sign-in was, as a level of the issuer")},
    ClaimEntry {"amr", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 2",
        QT_TRANSLATE_NOOP("claims", "How the person showed who they are, such as pwd, otp or mfa")},
    ClaimEntry {"sub_jwk", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 7.4",
        QT_TRANSLATE_NOOP("claims", "The public key that checks a self-issued token")},
    ClaimEntry {"sid", Kind::OpenIdConnect, "OpenID Connect Front-Channel Logout 1.0, 3",
        QT_TRANSLATE_NOOP("claims", "The session at the issuer, named when it signs out")},
    ClaimEntry {"_claim_names", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.6.2",
        QT_TRANSLATE_NOOP("claims", "Claims that are kept elsewhere, each with its source")},
    ClaimEntry {"_claim_sources", Kind::OpenIdConnect, "OpenID Connect Core 1.0, 5.6.2",
        QT_TRANSLATE_NOOP("claims", "Where the claims that are kept elsewhere can be had")},
    ClaimEntry {"verified_claims", Kind::OpenIdConnect, "OpenID Connect for Identity Assurance 1.0",
        QT_TRANSLATE_NOOP("claims", "What is known of the person, with how it was verified")},
    ClaimEntry {"place_of_birth", Kind::OpenIdConnect, "OpenID Connect for Identity Assurance 1.0",
        QT_TRANSLATE_NOOP("claims", "Place of birth")},
    ClaimEntry {"nationalities", Kind::OpenIdConnect, "OpenID Connect for Identity Assurance 1.0",
        QT_TRANSLATE_NOOP("claims", "Countries the person is a citizen of")},
    ClaimEntry {"birth_family_name", Kind::OpenIdConnect, "OpenID Connect for Identity Assurance 1.0",
        QT_TRANSLATE_NOOP("claims", "Last name at birth")},
    ClaimEntry {"birth_given_name", Kind::OpenIdConnect, "OpenID Connect for Identity Assurance 1.0",
        QT_TRANSLATE_NOOP("claims", "First name at birth")},
    ClaimEntry {"birth_middle_name", Kind::OpenIdConnect, "OpenID Connect for Identity Assurance 1.0",
        QT_TRANSLATE_NOOP("claims", "Middle name at birth")},
    ClaimEntry {"salutation", Kind::OpenIdConnect, "OpenID Connect for Identity Assurance 1.0",
        QT_TRANSLATE_NOOP("claims", "Form of address")},
    ClaimEntry {"title", Kind::OpenIdConnect, "OpenID Connect for Identity Assurance 1.0",
        QT_TRANSLATE_NOOP("claims", "Title")},
    ClaimEntry {"msisdn", Kind::OpenIdConnect, "OpenID Connect for Identity Assurance 1.0",
        QT_TRANSLATE_NOOP("claims", "Mobile phone number")},
    ClaimEntry {"also_known_as", Kind::OpenIdConnect, "OpenID Connect for Identity Assurance 1.0",
        QT_TRANSLATE_NOOP("claims", "Stage name, religious name or other alias")},
    ClaimEntry {"scope", Kind::OAuth, "RFC 8693, 4.2; RFC 9068, 2.2.3",
        QT_TRANSLATE_NOOP("claims", "What it allows")},
    ClaimEntry {"client_id", Kind::OAuth, "RFC 8693, 4.3; RFC 9068, 2.2",
        QT_TRANSLATE_NOOP("claims", "The application it was issued to")},
    ClaimEntry {"cnf", Kind::OAuth, "RFC 7800, 3.1",
        QT_TRANSLATE_NOOP("claims", "The key its holder has to prove: without that key the token is worth nothing")},
    ClaimEntry {"act", Kind::OAuth, "RFC 8693, 4.1",
        QT_TRANSLATE_NOOP("claims", "Who is acting for the subject now")},
    ClaimEntry {"may_act", Kind::OAuth, "RFC 8693, 4.4",
        QT_TRANSLATE_NOOP("claims", "Who may act for the subject")},
    ClaimEntry {"roles", Kind::OAuth, "RFC 9068, 2.2.3.1; RFC 7643, 4.1.2",
        QT_TRANSLATE_NOOP("claims", "Roles of the person")},
    ClaimEntry {"groups", Kind::OAuth, "RFC 9068, 2.2.3.1; RFC 7643, 4.1.2",
        QT_TRANSLATE_NOOP("claims", "Groups the person belongs to")},
    ClaimEntry {"entitlements", Kind::OAuth, "RFC 9068, 2.2.3.1; RFC 7643, 4.1.2",
        QT_TRANSLATE_NOOP("claims", "What the person is entitled to")},
    ClaimEntry {"authorization_details", Kind::OAuth, "RFC 9396, 9.1",
        QT_TRANSLATE_NOOP("claims", "What it allows, in detail")},
    ClaimEntry {"token_introspection", Kind::OAuth, "RFC 9701, 5",
        QT_TRANSLATE_NOOP("claims", "What the server answered about another token")},
    ClaimEntry {"htm", Kind::OAuth, "RFC 9449, 4.2",
        QT_TRANSLATE_NOOP("claims", "The method of the request this proof is for")},
    ClaimEntry {"htu", Kind::OAuth, "RFC 9449, 4.2",
        QT_TRANSLATE_NOOP("claims", "The address of the request this proof is for")},
    ClaimEntry {"ath", Kind::OAuth, "RFC 9449, 4.2",
        QT_TRANSLATE_NOOP("claims", "Hash of the access token this proof goes with")},
    ClaimEntry {"events", Kind::Elsewhere, "RFC 8417, 2.2",
        QT_TRANSLATE_NOOP("claims", "What happened, by kind of event")},
    ClaimEntry {"toe", Kind::Elsewhere, "RFC 8417, 2.2",
        QT_TRANSLATE_NOOP("claims", "It happened %1"), nullptr, date},
    ClaimEntry {"txn", Kind::Elsewhere, "RFC 8417, 2.2",
        QT_TRANSLATE_NOOP("claims", "The transaction that this token and others belong to")},
    ClaimEntry {"sub_id", Kind::Elsewhere, "RFC 9493, 4.1",
        QT_TRANSLATE_NOOP("claims", "Subject, told in parts")},
    ClaimEntry {"vot", Kind::Elsewhere, "RFC 8485",
        QT_TRANSLATE_NOOP("claims", "How well the person is known and how strong the sign-in was")},
    ClaimEntry {"vtm", Kind::Elsewhere, "RFC 8485",
        QT_TRANSLATE_NOOP("claims", "Address that explains the values of vot")},
    ClaimEntry {"vc", Kind::Elsewhere, "W3C Verifiable Credentials 1.0, 6.3.1",
        QT_TRANSLATE_NOOP("claims", "A verifiable credential")},
    ClaimEntry {"vp", Kind::Elsewhere, "W3C Verifiable Credentials 1.0, 6.3.1",
        QT_TRANSLATE_NOOP("claims", "A verifiable presentation")},
    ClaimEntry {"ace_profile", Kind::Elsewhere, "RFC 9200, 5.10",
        QT_TRANSLATE_NOOP("claims", "The profile for small devices it follows")},
    ClaimEntry {"cnonce", Kind::Elsewhere, "RFC 9200, 5.10",
        QT_TRANSLATE_NOOP("claims", "A random value that shows a device without a clock that it is fresh")},
    ClaimEntry {"exi", Kind::Elsewhere, "RFC 9200, 5.10.3",
        QT_TRANSLATE_NOOP("claims", "Seconds it is good for, from when the device first sees it")},
    ClaimEntry {"at_use_nbr", Kind::Elsewhere, "ETSI GS NFV-SEC 022",
        QT_TRANSLATE_NOOP("claims", "How many calls it is good for")},
    ClaimEntry {"eat_nonce", Kind::Elsewhere, "RFC 9711",
        QT_TRANSLATE_NOOP("claims", "A random value that shows that the attestation is fresh")},
    ClaimEntry {"ueid", Kind::Elsewhere, "RFC 9711",
        QT_TRANSLATE_NOOP("claims", "The lasting name of a device")},
    ClaimEntry {"eat_profile", Kind::Elsewhere, "RFC 9711",
        QT_TRANSLATE_NOOP("claims", "The rules the attestation follows")},
    ClaimEntry {"hwmodel", Kind::Elsewhere, "RFC 9711",
        QT_TRANSLATE_NOOP("claims", "Model of the device")},
    ClaimEntry {"hwversion", Kind::Elsewhere, "RFC 9711",
        QT_TRANSLATE_NOOP("claims", "Version of the hardware")},
    ClaimEntry {"swname", Kind::Elsewhere, "RFC 9711",
        QT_TRANSLATE_NOOP("claims", "Name of the software")},
    ClaimEntry {"swversion", Kind::Elsewhere, "RFC 9711",
        QT_TRANSLATE_NOOP("claims", "Version of the software")},
    ClaimEntry {"location", Kind::Elsewhere, "RFC 9711",
        QT_TRANSLATE_NOOP("claims", "Where the device is")},
    ClaimEntry {"sig_val_claims", Kind::Elsewhere, "RFC 9321, 3.2.3",
        QT_TRANSLATE_NOOP("claims", "Proof that a signature was checked before")},
    ClaimEntry {"orig", Kind::Elsewhere, "RFC 8225, 5.2.1",
        QT_TRANSLATE_NOOP("claims", "Who calls")},
    ClaimEntry {"dest", Kind::Elsewhere, "RFC 8225, 5.2.1",
        QT_TRANSLATE_NOOP("claims", "Who is called")},
    ClaimEntry {"attest", Kind::Elsewhere, "RFC 8588",
        QT_TRANSLATE_NOOP("claims", "How well the carrier knows the caller: A, B or C")},
    ClaimEntry {"origid", Kind::Elsewhere, "RFC 8588",
        QT_TRANSLATE_NOOP("claims", "Where the call came from, as a number of the carrier")},
    ClaimEntry {"alg", Kind::Header, "RFC 7515, 4.1.1",
        QT_TRANSLATE_NOOP("claims", "How it is signed")},
    ClaimEntry {"jku", Kind::Header, "RFC 7515, 4.1.2",
        QT_TRANSLATE_NOOP("claims", "Address of a key set; a token can name any, so it is not used")},
    ClaimEntry {"jwk", Kind::Header, "RFC 7515, 4.1.3",
        QT_TRANSLATE_NOOP("claims", "A public key; a token can bring any, so it is not used")},
    ClaimEntry {"kid", Kind::Header, "RFC 7515, 4.1.4",
        QT_TRANSLATE_NOOP("claims", "Which of the issuer's keys signed it")},
    ClaimEntry {"x5u", Kind::Header, "RFC 7515, 4.1.5",
        QT_TRANSLATE_NOOP("claims", "Address of a certificate; a token can name any, so it is not used")},
    ClaimEntry {"x5c", Kind::Header, "RFC 7515, 4.1.6",
        QT_TRANSLATE_NOOP("claims", "Certificates; a token can bring any, so they are not used")},
    ClaimEntry {"x5t", Kind::Header, "RFC 7515, 4.1.7",
        QT_TRANSLATE_NOOP("claims", "SHA-1 of the certificate")},
    ClaimEntry {"x5t#S256", Kind::Header, "RFC 7515, 4.1.8",
        QT_TRANSLATE_NOOP("claims", "SHA-256 of the certificate")},
    ClaimEntry {"typ", Kind::Header, "RFC 7515, 4.1.9",
        QT_TRANSLATE_NOOP("claims", "What kind of token it says it is")},
    ClaimEntry {"cty", Kind::Header, "RFC 7515, 4.1.10",
        QT_TRANSLATE_NOOP("claims", "What kind of content it carries")},
    ClaimEntry {"crit", Kind::Header, "RFC 7515, 4.1.11",
        QT_TRANSLATE_NOOP("claims", "What a reader has to understand or else refuse it")},
    ClaimEntry {"b64", Kind::Header, "RFC 7797, 3",
        QT_TRANSLATE_NOOP("claims", "Whether the payload is encoded")},
};
// clang-format on

const ClaimEntry *find(QByteArrayView name, bool header)
{
    const auto entry = std::find_if(entries.begin(), entries.end(), [name, header](const ClaimEntry &each) {
        return (each.kind == Kind::Header) == header && name == QByteArrayView(each.name);
    });
    return entry == entries.end() ? nullptr : &*entry;
}

} // namespace

QString ClaimEntry::text() const
{
    return QCoreApplication::translate("claims", meaning);
}

QString ClaimEntry::pastText() const
{
    return past ? QCoreApplication::translate("claims", past) : text();
}

const ClaimEntry *findClaim(QByteArrayView name)
{
    return find(name, false);
}

const ClaimEntry *findHeaderMember(QByteArrayView name)
{
    return find(name, true);
}

} // namespace explain
