// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/checkrows.h"

#include "explain/foreign.h"
#include "explain/words.h"
#include "jose/signature.h"
#include "oauth/endpoint.h"

#include <QCoreApplication>

namespace explain {

using Offer = Check::Offer;
using Verdict = Check::Verdict;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(explain::Checks)
};

bool has(const jose::Jwt &jwt, const char *claim)
{
    return !jwt.claims().value(claim).isUndefined();
}

Offer keysOf(const jose::Jwt &jwt)
{
    return oauth::checkedIssuer(jwt.issuer()) ? Offer::FetchKeys : Offer::GiveKey;
}

// By an algorithm that none signs with.
QString whyNoKey(const jose::Jwt &jwt)
{
    return Tr::tr("no key can check it: %1").arg(row::algorithm(jwt).reason);
}

Check signatureWithoutKey(const jose::Jwt &jwt)
{
    const QString name = Tr::tr("Signature");
    const QString algorithm = foreign(jwt.algorithm(), 32);
    if (row::algorithm(jwt).verdict == Verdict::Failed)
        return {name, Verdict::NotChecked, whyNoKey(jwt)};
    if (row::isMadeWithSecret(jwt)) {
        return {name, Verdict::NotChecked,
            Tr::tr("%1, give the secret it was made with to check it").arg(algorithm), Offer::GiveSecret};
    }
    if (row::isProof(jwt)) {
        return {name, Verdict::NotChecked,
            Tr::tr("%1, give the client's public key to check it: the one in the proof is the proof's own "
                   "word")
                .arg(algorithm),
            Offer::GiveKey};
    }
    return {name, Verdict::NotChecked, Tr::tr("%1, give the issuer's public key to check it").arg(algorithm),
        keysOf(jwt)};
}

// RFC 7518 section 3.2: of keys that an issuer publishes, none can be its.
Check signatureBySecret(const jose::Jwt &jwt)
{
    return {Tr::tr("Signature"), Verdict::NotChecked,
        Tr::tr("%1, made with a secret that no issuer publishes: give the client's secret to check it")
            .arg(foreign(jwt.algorithm(), 32)),
        Offer::GiveSecret};
}

// With what a person gave, why it didn't fit. What can't tell a forgery from a wrong key fails nothing.
Check signatureRefused(const jose::Jwt &jwt, const jose::KeyMaterial &keys, const base::Error &error)
{
    const QString name = Tr::tr("Signature");
    const QString algorithm = foreign(jwt.algorithm(), 32);
    const QString code = error.code.mid(int(sizeof("signature.")) - 1);
    const auto notChecked = [&](const QString &reason, Offer offer) {
        return Check {name, Verdict::NotChecked, reason.arg(algorithm), offer};
    };
    if (code == QLatin1String("no_secret"))
        return notChecked(Tr::tr("%1 takes a secret, and you gave a key"), Offer::GiveSecret);
    if (code == QLatin1String("short_secret")) {
        return {name, Verdict::Failed, // RFC 7518 section 3.2
            Tr::tr("%1, made with the secret you gave, which is too short to be safe: %2 bytes, not %3")
                .arg(algorithm, error.found, error.expected)};
    }
    if (code == QLatin1String("crit"))
        return {name, Verdict::Failed, Tr::tr("its header asks for something Cloakroom doesn't know")};
    if (code == QLatin1String("alg"))
        return {name, Verdict::Failed, whyNoKey(jwt)};
    if (code == QLatin1String("kid")) // RFC 7515 sections 4.1.4 and 5.2
        return row::signature(jwt, error.code);
    const bool takesSecret = row::isMadeWithSecret(jwt);
    if (keys.isSecret() && keys.keys.keys().isEmpty() && !takesSecret)
        return notChecked(Tr::tr("%1 takes a key, and you gave a secret"), keysOf(jwt));
    if (const auto why = keys.keys.whyNone(); why && !takesSecret) {
        const explain::Words words = inWords(*why);
        return {name, Verdict::NotChecked,
            Tr::tr("%1, none of the keys you gave can be used: %2")
                .arg(algorithm, words.why.isEmpty() ? words.what : words.why),
            keysOf(jwt)};
    }
    const auto named = [&](const QString &reason) {
        return Check {name, Verdict::NotChecked, reason.arg(algorithm, foreign(jwt.keyId(), 64)),
            takesSecret ? Offer::GiveSecret : keysOf(jwt)};
    };
    if (code == QLatin1String("kid_unknown"))
        return named(Tr::tr("%1, no key you gave is called “%2”"));
    if (code == QLatin1String("no_key") && takesSecret)
        return notChecked(
            Tr::tr("%1, the secret you gave says that it is for something else"), Offer::GiveSecret);
    if (takesSecret)
        return {name, Verdict::Failed, Tr::tr("%1, not made with the secret you gave").arg(algorithm)};
    if (code == QLatin1String("no_key"))
        return notChecked(Tr::tr("%1, the key you gave is of another kind"), keysOf(jwt));
    if (code == QLatin1String("key_ambiguous"))
        return named(Tr::tr("%1, more than one key you gave is called “%2”"));
    if (code == QLatin1String("key_unusable"))
        return named(Tr::tr("%1, the key you gave that is called “%2” can't be used"));
    return {name, Verdict::Failed, Tr::tr("%1, not made with the key you gave").arg(algorithm)};
}

Check pastedSignature(
    const jose::Jwt &jwt, const std::optional<jose::KeyMaterial> &keys, const Expected &chosen)
{
    const QString name = Tr::tr("Signature");
    if (row::isUnsigned(jwt))
        return row::signatureMissing();
    const auto issuersKeys
        = keys && chosen.isSourceOfKeys ? std::optional(keys->keys) : std::optional<jose::JwkSet>();
    if (const auto beyond = row::signatureBeyondUs(jwt, issuersKeys))
        return *beyond;
    if (!keys)
        return signatureWithoutKey(jwt);
    if (chosen.isSourceOfKeys && row::isMadeWithSecret(jwt))
        return signatureBySecret(jwt);
    const auto verified = keys->verify(jwt);
    if (chosen.isSourceOfKeys)
        return row::signature(jwt, verified ? QString() : verified.error().code);
    if (!verified)
        return signatureRefused(jwt, *keys, verified.error());
    const QString algorithm = foreign(jwt.algorithm(), 32);
    return {name, Verdict::Passed,
        row::isMadeWithSecret(jwt) ? Tr::tr("%1, made with the secret you gave").arg(algorithm)
                                   : Tr::tr("%1, made with the key you gave").arg(algorithm)};
}

Check pastedIssuer(const jose::Jwt &jwt, const QString &expected)
{
    const QString name = Tr::tr("Issuer");
    if (jwt.issuer().isEmpty()) {
        return {
            name, expected.isEmpty() ? Verdict::NotChecked : Verdict::Failed, Tr::tr("the token names none")};
    }
    if (expected.isEmpty()) {
        return {name, Verdict::NotChecked,
            Tr::tr("it says %1; choose whom you expect to check it").arg(foreign(jwt.issuer())),
            Offer::ChooseIssuer};
    }
    if (jwt.issuer() == expected)
        return {name, Verdict::Passed, Tr::tr("is the one you chose")};
    return {name, Verdict::Failed,
        Tr::tr("%1, not %2 that you chose").arg(foreign(jwt.issuer()), foreign(expected)),
        Offer::ChooseIssuer};
}

Check audience(const jose::Jwt &jwt, const QString &expected)
{
    const QString name = Tr::tr("Audience");
    const QString found = row::audienceOf(jwt);
    if (found.isEmpty())
        return {name, Verdict::Failed, Tr::tr("the token names none")};
    if (expected.isEmpty()) {
        return {name, Verdict::NotChecked, Tr::tr("it is for %1; whether that is right, you know").arg(found),
            Offer::ChooseAudience};
    }
    if (jwt.audience().contains(expected))
        return {name, Verdict::Passed, Tr::tr("has the one you chose")};
    return {name, Verdict::Failed, Tr::tr("%1, not %2 that you chose").arg(found, foreign(expected)),
        Offer::ChooseAudience};
}

// The client that it was issued to: azp, OpenID Connect Core 2; client_id, RFC 9068 section 2.2. In a JWT
// that doesn't say what it is, client_id may be who asks (RFC 9101): there it counts where a client is
// expected.
QString clientIdOf(const jose::Jwt &jwt, const QString &expected)
{
    const bool isMeant = jwt.type() == QLatin1String("at+jwt") || !expected.isEmpty();
    return jwt.claims().value(isMeant && !has(jwt, "azp") ? "client_id" : "azp").string();
}

Check authorizedParty(const jose::Jwt &jwt, const QString &expected)
{
    const QString name = Tr::tr("Authorized party");
    const QString found = clientIdOf(jwt, expected);
    if (found.isEmpty())
        return {name, Verdict::Failed, Tr::tr("the token has none")};
    if (expected.isEmpty()) {
        return {name, Verdict::NotChecked,
            Tr::tr("it was issued to %1; whether that is right, you know").arg(foreign(found, 128)),
            Offer::ChooseClient};
    }
    if (found == expected)
        return {name, Verdict::Passed, Tr::tr("is the client ID you chose")};
    return {name, Verdict::Failed,
        Tr::tr("%1, not %2 that you chose").arg(foreign(found, 128), foreign(expected)), Offer::ChooseClient};
}

// OpenID Connect Core 3.1.3.7, steps 3 to 5; RFC 9068 section 4. Who the reader is, isn't known here.
QList<Check> parties(const jose::Jwt &jwt, const Expected &chosen)
{
    QList<Check> rows;
    if (!jwt.audience().isEmpty() || !chosen.audience.isEmpty())
        rows += audience(jwt, chosen.audience);
    if (!clientIdOf(jwt, chosen.clientId).isEmpty() || !chosen.clientId.isEmpty())
        rows += authorizedParty(jwt, chosen.clientId);
    return rows;
}

// Step 11
Check nonce(const jose::Jwt &jwt, const QString &expected)
{
    const QString name = Tr::tr("Nonce");
    if (!has(jwt, "nonce"))
        return {name, Verdict::Failed, Tr::tr("the token has none")};
    if (expected.isEmpty())
        return {name, Verdict::NotChecked, Tr::tr("the sign-in that it began is not known here"),
            Offer::ChooseNonce};
    if (jwt.claims().value("nonce").string() == expected)
        return {name, Verdict::Passed, Tr::tr("is the one you gave")};
    return {name, Verdict::Failed, Tr::tr("is another than the one you gave"), Offer::ChooseNonce};
}

// `open` says what isn't here, and offers to take it.
Check hash(const jose::Jwt &jwt, const char *claim, const crypto::Secret &given, const Check &open)
{
    if (!jose::hashOf(jwt))
        return {open.name, Verdict::NotChecked, row::algorithm(jwt).reason};
    if (given.isEmpty())
        return open;
    if (oauth::IdToken::fitsHash(jwt, claim, given).value_or(false))
        return {open.name, Verdict::Passed, Tr::tr("fits the one you gave")};
    return {open.name, Verdict::Failed, Tr::tr("does not fit the one you gave"), open.offer};
}

// What ties a token to a sign-in that isn't here.
QList<Check> ties(const jose::Jwt &jwt, const Expected &chosen)
{
    QList<Check> rows;
    if (has(jwt, "nonce") || !chosen.nonce.isEmpty())
        rows += nonce(jwt, chosen.nonce);
    if (has(jwt, "at_hash")) {
        rows += hash(jwt, "at_hash", chosen.accessToken,
            {Tr::tr("Access token hash"), Verdict::NotChecked, Tr::tr("its access token is not here"),
                Offer::GiveAccessToken});
    }
    if (has(jwt, "c_hash")) {
        rows += hash(jwt, "c_hash", chosen.code,
            {Tr::tr("Code hash"), Verdict::NotChecked, Tr::tr("its code is not here"), Offer::GiveCode});
    }
    return rows;
}

} // namespace

QList<Check> checkPasted(const jose::Jwt &jwt, const std::optional<jose::KeyMaterial> &keys,
    const QDateTime &now, const Expected &chosen)
{
    QList<Check> rows {pastedSignature(jwt, keys, chosen), row::algorithm(jwt)};
    if (!jwt.claims().isUndefined()) {
        rows += pastedIssuer(jwt, chosen.issuer);
        rows += parties(jwt, chosen);
        rows += row::time(jwt, now, chosen.clockAhead);
        rows += ties(jwt, chosen);
        rows += row::type(jwt);
    }
    for (const auto &amiss : {row::critical(jwt), row::doubles(jwt), row::keyInHeader(jwt)}) {
        if (amiss)
            rows += *amiss;
    }
    return rows;
}

} // namespace explain
