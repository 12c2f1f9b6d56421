// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/checkrows.h"

#include "explain/foreign.h"

#include <QCoreApplication>
#include <QLocale>

namespace explain::row {

using Verdict = Check::Verdict;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Checks)
};

QString algorithmOf(const jose::Jwt &jwt)
{
    return jwt.algorithm().isEmpty() ? Words::tr("no algorithm") : foreign(jwt.algorithm(), 32);
}

QString keyOf(const jose::Jwt &jwt)
{
    return Words::tr("key “%1”").arg(foreign(jwt.keyId(), 64));
}

QString whySignatureFailed(const jose::Jwt &jwt, const QString &code)
{
    const QString algorithm = algorithmOf(jwt);
    if (code == QLatin1String("signature.alg"))
        return Words::tr("%1 is none that the issuer signs with").arg(algorithm);
    if (code == QLatin1String("signature.mac"))
        return Words::tr("%1, made with a secret, not signed with a key of the issuer").arg(algorithm);
    if (code == QLatin1String("signature.crit"))
        return Words::tr("its header asks for something Cloakroom doesn't know");
    if (code == QLatin1String("signature.kid"))
        return Words::tr("%1, its “kid” is no text, or too long").arg(algorithm);
    if (code == QLatin1String("signature.kid_unknown"))
        return Words::tr("%1, %2 is none of the issuer's").arg(algorithm, keyOf(jwt));
    if (code == QLatin1String("signature.key_ambiguous"))
        return Words::tr("%1, the issuer has more than one %2").arg(algorithm, keyOf(jwt));
    if (code == QLatin1String("signature.key_unusable"))
        return Words::tr("%1, the issuer's %2 can't be used").arg(algorithm, keyOf(jwt));
    if (code == QLatin1String("signature.no_key"))
        return Words::tr("%1, no key of the issuer is for it").arg(algorithm);
    if (jwt.keyId().isEmpty())
        return Words::tr("%1, it fits no key of the issuer").arg(algorithm);
    return Words::tr("%1, it does not fit the issuer's %2").arg(algorithm, keyOf(jwt));
}

// What would let the signature be checked: nothing by an algorithm that is none to sign with.
Check::Offer offerOf(const jose::Jwt &jwt, Check::Offer otherwise)
{
    if (algorithm(jwt).verdict == Verdict::Failed)
        return Check::Offer::None;
    return isMadeWithSecret(jwt) ? Check::Offer::GiveSecret : otherwise;
}

// OpenID Connect Core 10.1: a token names its key where there are several.
bool mayBeByUnreadKey(const jose::Jwt &jwt, const jose::JwkSet &keys)
{
    return jwt.keyId().isEmpty() ? keys.whyNone().has_value() : !keys.whySkipped(jwt.keyId()).isEmpty();
}

} // namespace

Check signature(const jose::Jwt &jwt, const QString &code)
{
    const QString name = Words::tr("Signature");
    if (!code.isEmpty())
        return {name, Verdict::Failed, whySignatureFailed(jwt, code)};
    if (jwt.keyId().isEmpty())
        return {name, Verdict::Passed, Words::tr("%1, a key from the issuer").arg(algorithmOf(jwt))};
    return {name, Verdict::Passed, Words::tr("%1, %2 from the issuer").arg(algorithmOf(jwt), keyOf(jwt))};
}

Check signatureWithoutKeys(const jose::Jwt &jwt, bool canBeFetched)
{
    return {Words::tr("Signature"), Verdict::NotChecked,
        Words::tr("%1, the issuer's keys are not here").arg(algorithmOf(jwt)),
        offerOf(jwt, canBeFetched ? Check::Offer::FetchKeys : Check::Offer::GiveKey)};
}

Check signatureOfAnotherIssuer(const jose::Jwt &jwt)
{
    return {Words::tr("Signature"), Verdict::NotChecked,
        Words::tr("%1, made by another issuer, whose keys are not here").arg(algorithmOf(jwt)),
        offerOf(jwt, Check::Offer::GiveKey)};
}

Check signatureOfServer(const jose::Jwt &jwt)
{
    return {Words::tr("Signature"), Verdict::NotChecked,
        Words::tr("%1, made with a secret that only the server has").arg(algorithmOf(jwt)),
        offerOf(jwt, Check::Offer::GiveSecret)};
}

Check signatureOfNewerKey(const jose::Jwt &jwt)
{
    return {Words::tr("Signature"), Verdict::NotChecked,
        Words::tr("%1, it fits none of the issuer's keys that are here, and they are older than the token")
            .arg(algorithmOf(jwt)),
        Check::Offer::FetchKeys};
}

Check signatureMissing()
{
    return {Words::tr("Signature"), Verdict::Failed,
        Words::tr("“none”: the token isn't signed, anybody can have written it")};
}

std::optional<Check> signatureBeyondUs(const jose::Jwt &jwt, const std::optional<jose::JwkSet> &issuersKeys)
{
    const Check strength = algorithm(jwt);
    if (strength.verdict != Verdict::NotChecked)
        return {};
    if (issuersKeys && !mayBeByUnreadKey(jwt, *issuersKeys))
        return signature(jwt, QStringLiteral("signature.no_key"));
    return Check {Words::tr("Signature"), Verdict::NotChecked, strength.reason};
}

Check issuer(const jose::Jwt &jwt, const QString &expected)
{
    const QString name = Words::tr("Issuer");
    if (expected.isEmpty())
        return {name, Verdict::NotChecked, Words::tr("this account has no issuer to compare with")};
    if (jwt.issuer().isEmpty())
        return {name, Verdict::NotChecked, Words::tr("the token names none")};
    if (jwt.issuer() == expected)
        return {name, Verdict::Passed, Words::tr("is the one you signed in to")};
    return {name, Verdict::Failed,
        Words::tr("%1, not %2 that you signed in to").arg(foreign(jwt.issuer()), foreign(expected))};
}

QString audienceOf(const jose::Jwt &jwt)
{
    QStringList shown;
    const QStringList audience = jwt.audience();
    for (const QString &each : audience.first(qMin<qsizetype>(audience.size(), 4)))
        shown += foreign(each, 128);
    if (audience.size() > shown.size())
        shown += Words::tr("%L1 more").arg(audience.size() - shown.size());
    return QLocale().createSeparatedList(shown);
}

} // namespace explain::row
