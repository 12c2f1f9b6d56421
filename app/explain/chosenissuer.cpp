// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/chosenissuer.h"

#include "explain/checkrows.h"
#include "explain/foreign.h"
#include "jose/signature.h"

#include <QCoreApplication>

namespace explain {

using Verdict = Check::Verdict;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Checks)
};

Check signatureBy(const QString &issuer, const jose::JwkSet &keys, const jose::Jwt &jwt)
{
    if (jwt.algorithm().startsWith(QLatin1String("HS")))
        return row::signatureOfServer(jwt);
    const auto verified = jose::verifySignature(jwt, keys, jose::knownAlgorithms());
    Check check = row::signature(jwt, verified ? QString() : verified.error().code);
    if (verified) {
        check.reason
            = Words::tr("%1, made with a key of %2, the issuer that you chose", "an algorithm, an address")
                  .arg(foreign(jwt.algorithm(), 32), foreign(issuer));
    }
    return check;
}

Check issuerChosen(const QString &issuer, const jose::Jwt &jwt)
{
    const QString name = Words::tr("Issuer");
    if (jwt.issuer().isEmpty())
        return {name, Verdict::NotChecked, Words::tr("the token names none")};
    if (jwt.issuer() == issuer)
        return {name, Verdict::Passed, Words::tr("is the one that you chose")};
    return {name, Verdict::Failed,
        Words::tr("%1, not %2 that you chose").arg(foreign(jwt.issuer()), foreign(issuer))};
}

} // namespace

QList<Check> checkWithKeysOf(
    const QString &issuer, const jose::JwkSet &keys, const jose::Jwt &jwt, const QDateTime &now)
{
    QList<Check> checks = checkPasted(jwt, {}, now);
    // "none" has failed already, whatever keys there are.
    if (checks.first().verdict == Verdict::NotChecked)
        checks.first() = signatureBy(issuer, keys, jwt);
    checks.insert(1, issuerChosen(issuer, jwt));
    return checks;
}

} // namespace explain
