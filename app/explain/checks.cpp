// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/checks.h"

#include "explain/checkrows.h"
#include "explain/foreign.h"
#include "jose/signature.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <algorithm>

namespace explain {

using Verdict = Check::Verdict;
using oauth::IdTokenCheck;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Checks)
};

// The rows of oauth::IdToken::checks by their code.
class Steps
{
public:
    explicit Steps(const QList<IdTokenCheck> &checks)
    {
        for (const IdTokenCheck &check : checks)
            m_byCode.insert(check.code, check);
    }

    bool failed(QLatin1String claim) const { return verdict(claim) == IdTokenCheck::Verdict::Failed; }
    bool passed(QLatin1String claim) const { return verdict(claim) == IdTokenCheck::Verdict::Passed; }
    QString found(QLatin1String claim) const { return step(claim).found; }

private:
    IdTokenCheck step(QLatin1String claim) const
    {
        return m_byCode.value(QLatin1String("id_token.") + claim);
    }
    IdTokenCheck::Verdict verdict(QLatin1String claim) const { return step(claim).verdict; }

    QHash<QString, IdTokenCheck> m_byCode;
};

Check idTokenSignature(const jose::Jwt &jwt, const CheckContext &context, const Steps &steps)
{
    if (row::isUnsigned(jwt))
        return row::signatureMissing();
    const bool hasIssuer = !context.expectation.issuer.isEmpty();
    const bool isAllowed = !hasIssuer || context.expectation.algorithms.contains(jwt.algorithm());
    if (const auto beyond = row::signatureBeyondUs(jwt, context.keys); beyond && isAllowed)
        return *beyond;
    if (!hasIssuer)
        return row::signatureWithoutKeys(jwt, false);
    if (steps.failed(QLatin1String("alg")))
        return row::signature(jwt, QStringLiteral("signature.alg"));
    if (steps.failed(QLatin1String("mac")))
        return row::signature(jwt, QStringLiteral("signature.mac"));
    if (!context.keys)
        return row::signatureWithoutKeys(jwt, context.namesKeys);
    const QString code
        = steps.failed(QLatin1String("signature")) ? steps.found(QLatin1String("signature")) : QString();
    Check check = row::signature(jwt, code);
    const bool isNameless = code == QLatin1String("signature.wrong") && jwt.keyId().isEmpty();
    if (code == QLatin1String("signature.kid_unknown") || code == QLatin1String("signature.no_key")
        || isNameless) {
        // Issuers retire their keys; a token that wasn't right wouldn't have been let in.
        check.verdict = Verdict::Attention;
        check.reason = Words::tr("%1; it was checked when it came").arg(check.reason);
    }
    return check;
}

// OpenID Connect Core 3.1.3.7, step 3
Check idTokenAudience(const jose::Jwt &jwt, const Steps &steps)
{
    const QString name = Words::tr("Audience");
    if (!steps.failed(QLatin1String("aud")))
        return {name, Verdict::Passed, Words::tr("this application")};
    if (jwt.audience().isEmpty())
        return {name, Verdict::Failed, Words::tr("the token names none")};
    return {name, Verdict::Failed, Words::tr("%1, not this application alone").arg(row::audienceOf(jwt))};
}

// OpenID Connect Core 3.1.3.7, steps 9 and 10
Check idTokenTime(const jose::Jwt &jwt, const CheckContext &context, const Steps &steps)
{
    Check check = row::time(jwt, context.expectation.now, context.clockAhead);
    for (const QLatin1String claim : {QLatin1String("exp"), QLatin1String("iat"), QLatin1String("nbf")}) {
        if (!jwt.time(QByteArrayView(claim.data(), claim.size())) && steps.failed(claim)) {
            check.verdict = Verdict::Failed;
            check.reason = Words::tr("%1 is missing or no date").arg(claim);
        }
    }
    if (check.verdict == Verdict::Attention)
        check.reason = Words::tr("%1; it proved who signed in when it came").arg(check.reason);
    return check;
}

// Step 11. A token from a renewal may come without one (section 12.2).
Check idTokenNonce(const jose::Jwt &jwt, const CheckContext &context, const Steps &steps)
{
    const QString name = Words::tr("Nonce");
    if (context.expectation.nonce.isEmpty())
        return {name, Verdict::NotChecked, Words::tr("none is known of this sign-in")};
    if (jwt.claims().value("nonce").isUndefined())
        return {name, Verdict::NotChecked, Words::tr("the token has none, as one from a renewal may")};
    if (steps.failed(QLatin1String("nonce")))
        return {name, Verdict::Failed, Words::tr("is not the one this sign-in began with")};
    return {name, Verdict::Passed, Words::tr("is the one this sign-in began with")};
}

// Section 3.1.3.8. A renewal may bring a new access token and leave the ID token as it was.
Check idTokenAccessTokenHash(const jose::Jwt &jwt, const CheckContext &context, const Steps &steps)
{
    const QString name = Words::tr("Access token hash");
    if (jwt.claims().value("at_hash").isUndefined())
        return {name, Verdict::NotChecked, Words::tr("the token has none; it is not required")};
    if (steps.failed(QLatin1String("at_hash"))) {
        return {name, Verdict::NotChecked,
            Words::tr("belongs to the access token it came with, which was renewed since")};
    }
    if (steps.passed(QLatin1String("at_hash")))
        return {name, Verdict::Passed, Words::tr("fits the access token")};
    if (context.expectation.accessToken.isEmpty())
        return {name, Verdict::NotChecked, Words::tr("its access token is not here")};
    return {name, Verdict::NotChecked, Words::tr("needs a signature that holds")};
}

Check accessTokenSignature(const jose::Jwt &jwt, const CheckContext &context)
{
    if (row::isUnsigned(jwt))
        return row::signatureMissing();
    if (const auto beyond = row::signatureBeyondUs(jwt))
        return *beyond;
    if (row::isMadeWithSecret(jwt))
        return row::signatureOfServer(jwt);
    if (!jwt.issuer().isEmpty() && jwt.issuer() != context.expectation.issuer)
        return row::signatureOfAnotherIssuer(jwt);
    if (!context.keys)
        return row::signatureWithoutKeys(jwt, context.namesKeys && !context.expectation.issuer.isEmpty());
    const auto key = jose::verifySignature(jwt, *context.keys, jose::knownAlgorithms());
    if (key)
        return row::signature(jwt, {});
    if (context.areKeysOlder && oauth::IdToken::mayNeedFreshKeys(key.error()))
        return row::signatureOfNewerKey(jwt);
    return row::signature(jwt, key.error().code);
}

// RFC 9068 section 2.2: the audience of an access token is the API it is for.
Check accessTokenAudience(const jose::Jwt &jwt, const CheckContext &context)
{
    const QString name = Words::tr("Audience");
    if (jwt.audience().isEmpty())
        return {name, Verdict::NotChecked, Words::tr("the token names none")};
    if (jwt.audience().contains(context.expectation.clientId))
        return {name, Verdict::Passed, Words::tr("this application")};
    return {name, Verdict::Attention, Words::tr("%1, not this application").arg(row::audienceOf(jwt))};
}

// The one who reads it is its issuer, by this name or that of an endpoint.
Check refreshTokenAudience(const jose::Jwt &jwt, const CheckContext &context)
{
    const QString name = Words::tr("Audience");
    const QStringList audience = jwt.audience();
    if (!audience.isEmpty() && audience.contains(context.expectation.issuer))
        return {name, Verdict::Passed, Words::tr("the issuer itself")};
    if (audience.isEmpty() || audience.contains(context.expectation.clientId))
        return accessTokenAudience(jwt, context);
    return {name, Verdict::NotChecked,
        Words::tr("it is for %1; whether that is right, you know").arg(row::audienceOf(jwt))};
}

// Of a token that is for another than this program to read.
QList<Check> authorizedParty(const jose::Jwt &jwt, const CheckContext &context)
{
    const base::Json azp = jwt.claims().value("azp");
    if (azp.isUndefined())
        return {};
    const QString name = Words::tr("Authorized party");
    if (azp.string() == context.expectation.clientId)
        return {{name, Verdict::Passed, Words::tr("this application")}};
    return {{name, Verdict::Attention, Words::tr("another application")}};
}

// What is wrong with any token that has it.
QList<Check> amiss(const jose::Jwt &jwt)
{
    QList<Check> rows;
    if (const Check algorithm = row::algorithm(jwt); algorithm.verdict == Verdict::Failed)
        rows += algorithm;
    for (const auto &row : {row::critical(jwt), row::doubles(jwt), row::keyInHeader(jwt)}) {
        if (row)
            rows += *row;
    }
    return rows;
}

QList<Check> checkOfOthers(const jose::Jwt &jwt, const CheckContext &context, const Check &audience)
{
    Check issuer = row::issuer(jwt, context.expectation.issuer);
    if (issuer.verdict == Verdict::Failed) // made for an API by another part of the same provider, perhaps
        issuer.verdict = Verdict::Attention;
    QList<Check> rows {accessTokenSignature(jwt, context), issuer,
        row::time(jwt, context.expectation.now, context.clockAhead), audience};
    rows += authorizedParty(jwt, context);
    // An untyped access token is what most servers issue.
    if (const Check type = row::type(jwt); type.verdict != Verdict::NotChecked)
        rows += type;
    return rows + amiss(jwt);
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return Words::tr("passed");
    case Verdict::Failed:
        return Words::tr("failed");
    case Verdict::Attention:
        return Words::tr("attention");
    case Verdict::NotChecked:
        break;
    }
    return Words::tr("not checked");
}

QString inOneLine(const Check &check)
{
    return Words::tr("%1: %2, %3", "name of a check, its verdict, the reason")
        .arg(check.name, wordOf(check.verdict), check.reason);
}

} // namespace

QString Check::toString() const
{
    return inOneLine(*this);
}

QList<Check> checkIdToken(const jose::Jwt &jwt, const CheckContext &context)
{
    const auto keys = context.keys.value_or(jose::JwkSet());
    const Steps steps(oauth::IdToken::checks(jwt, keys, context.expectation));

    QList<Check> rows {idTokenSignature(jwt, context, steps), row::issuer(jwt, context.expectation.issuer),
        idTokenAudience(jwt, steps)};
    if (steps.failed(QLatin1String("azp")))
        rows += {Words::tr("Authorized party"), Verdict::Failed, Words::tr("another application")};
    else if (!jwt.claims().value("azp").isUndefined())
        rows += {Words::tr("Authorized party"), Verdict::Passed, Words::tr("this application")};
    rows += idTokenTime(jwt, context, steps);
    rows += idTokenNonce(jwt, context, steps);
    rows += idTokenAccessTokenHash(jwt, context, steps);
    if (!jwt.claims().value("c_hash").isUndefined())
        rows += {Words::tr("Code hash"), Verdict::NotChecked, Words::tr("its code is not here")};
    if (steps.failed(QLatin1String("sub")))
        rows += {Words::tr("Subject"), Verdict::Failed, Words::tr("the token does not say whom it is about")};
    if (steps.failed(QLatin1String("typ")))
        rows += {
            Words::tr("Type"), Verdict::Failed, Words::tr("%1 is no ID token").arg(foreign(jwt.type(), 64))};
    return rows + amiss(jwt);
}

QList<Check> checkAccessToken(const jose::Jwt &jwt, const CheckContext &context)
{
    return checkOfOthers(jwt, context, accessTokenAudience(jwt, context));
}

QList<Check> checkRefreshToken(const jose::Jwt &jwt, const CheckContext &context)
{
    return checkOfOthers(jwt, context, refreshTokenAudience(jwt, context));
}

Check nothingProvesWho()
{
    return {Words::tr("Person"), Verdict::Attention,
        Words::tr("nothing proves who signed in: no ID token was checked")};
}

} // namespace explain
