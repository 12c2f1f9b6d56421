// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/checkrows.h"

#include "explain/claimdictionary.h"
#include "explain/foreign.h"
#include "jose/jwk.h"
#include "jose/signature.h"

#include <QCoreApplication>
#include <QLocale>

namespace explain::row {

using Verdict = Check::Verdict;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Checks)
};

constexpr qsizetype shortestRsa = 256; // bytes of a signature by a key of 2048 bits, RFC 7518 section 3.3

bool isRsa(const QString &algorithm)
{
    return algorithm.startsWith(QLatin1String("RS")) || algorithm.startsWith(QLatin1String("PS"));
}

// RFC 9449 section 4.2: the public key that the proof is signed with. It is the proof's word, like all in it.
Check keyOfProof(const base::Json &jwk)
{
    const QString name = Words::tr("Key of the proof");
    for (const char *member : {"d", "k"}) {
        if (!jwk.value(member).isUndefined())
            return {name, Verdict::Failed, Words::tr("jwk gives the secret part away, too")};
    }
    const auto key = jose::Jwk::parse(jwk);
    if (!key)
        return {name, Verdict::NotChecked, Words::tr("jwk is no public key that Cloakroom can read")};
    return {name, Verdict::NotChecked,
        Words::tr(
            "jwk is the key it says it is signed with, thumbprint %1; whose it is, tells the token whose "
            "cnf.jkt says the same")
            .arg(QString::fromLatin1(key->thumbprint()))};
}

// The algorithm that was meant, when only upper and lower case differ.
QString meant(const QString &algorithm)
{
    const QStringList known = jose::knownAlgorithms()
        + QStringList {QStringLiteral("HS256"), QStringLiteral("HS384"), QStringLiteral("HS512")};
    for (const QString &each : known) {
        if (each.compare(algorithm, Qt::CaseInsensitive) == 0)
            return each;
    }
    return {};
}

} // namespace

bool isMadeWithSecret(const jose::Jwt &jwt)
{
    return jwt.algorithm().startsWith(QLatin1String("HS"));
}

bool isUnsigned(const jose::Jwt &jwt)
{
    return jwt.algorithm().compare(QLatin1String("none"), Qt::CaseInsensitive) == 0;
}

Check algorithm(const jose::Jwt &jwt)
{
    const QString name = Words::tr("Algorithm");
    const QString algorithm = jwt.algorithm();
    const QString shown = foreign(algorithm, 32);
    if (algorithm.isEmpty())
        return {name, Verdict::Failed, Words::tr("the header names no algorithm")};
    if (isUnsigned(jwt))
        return {name, Verdict::Failed, Words::tr("“none” protects nothing")};
    if (algorithm == QLatin1String("RS1"))
        return {name, Verdict::Failed, Words::tr("RS1 rests on SHA-1, which is broken")};
    const QString right = meant(algorithm);
    if (right.isEmpty()) {
        const ClaimEntry *entry = findHeaderMember("alg");
        const bool isRegistered = entry && entry->values.contains(algorithm.toUtf8());
        return {name, isRegistered ? Verdict::NotChecked : Verdict::Failed,
            isRegistered ? Words::tr("%1 is one that Cloakroom can't check").arg(shown)
                         : Words::tr("%1 is none that is registered").arg(shown)};
    }
    if (right != algorithm)
        return {
            name, Verdict::Failed, Words::tr("%1 is not %2: upper and lower case matter").arg(shown, right)};
    // RFC 8017 section 8.2: a signature is as long as the modulus.
    if (const qsizetype bytes = jwt.signature().size(); isRsa(algorithm) && bytes < shortestRsa) {
        return {name, Verdict::Failed,
            Words::tr("%1 with %2 bits, where 2048 is the least").arg(shown, QLocale().toString(8 * bytes))};
    }
    if (isMadeWithSecret(jwt)) {
        return {name, Verdict::Passed,
            Words::tr("%1: who can check it can also make it, as the secret is the same").arg(shown)};
    }
    return {name, Verdict::Passed, Words::tr("%1 is sound").arg(shown)};
}

std::optional<Check> critical(const jose::Jwt &jwt)
{
    const auto understood = jose::checkCritical(jwt);
    if (understood)
        return {};
    return Check {Words::tr("Critical headers"), Verdict::Failed,
        Words::tr("%1 has to be understood, and isn't").arg(foreign(understood.error().found, 64))};
}

std::optional<Check> doubles(const jose::Jwt &jwt)
{
    if (!jwt.header().hasDuplicatesWithin() && !jwt.claims().hasDuplicatesWithin())
        return {};
    return Check {Words::tr("Members"), Verdict::Failed,
        Words::tr("one name stands twice, so that two readers could see two tokens")};
}

bool isProof(const jose::Jwt &jwt)
{
    return jwt.type() == QLatin1String("dpop+jwt");
}

std::optional<Check> keyInHeader(const jose::Jwt &jwt)
{
    const base::Json jwk = jwt.header().value("jwk");
    const bool isOfProof = isProof(jwt) && !jwk.isUndefined();
    QStringList names;
    for (const char *name : {"jku", "jwk", "x5u", "x5c"}) {
        const bool isInPlace = isOfProof && QLatin1String(name) == QLatin1String("jwk");
        if (!isInPlace && !jwt.header().value(name).isUndefined())
            names += QLatin1String(name);
    }
    if (names.isEmpty())
        return isOfProof ? std::optional(keyOfProof(jwk)) : std::nullopt;
    return Check {Words::tr("Key in the token"), Verdict::Attention,
        Words::tr("%1 is shown and never used: a token can't vouch for itself")
            .arg(QLocale().createSeparatedList(names))};
}

} // namespace explain::row
