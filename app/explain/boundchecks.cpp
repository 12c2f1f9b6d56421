// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/checks.h"
#include "explain/foreign.h"

#include <QCoreApplication>

namespace explain {

using Verdict = Check::Verdict;

namespace {

struct BoundWords
{
    Q_DECLARE_TR_FUNCTIONS(explain::Checks)
};

Check boundTo(Verdict verdict, const QString &reason)
{
    return {BoundWords::tr("Bound to"), verdict, reason};
}

// What `cnf` names; nothing where it names nothing.
std::optional<Check> named(const base::Json &cnf, const QString &key)
{
    const QString thumbprint = cnf.value("jkt").string();
    if (!thumbprint.isEmpty() && thumbprint == key) {
        return boundTo(
            Verdict::Passed, BoundWords::tr("this account’s key (DPoP): of no use to anybody without it"));
    }
    if (!thumbprint.isEmpty() && !key.isEmpty()) {
        return boundTo(Verdict::Failed,
            BoundWords::tr("another key than this account’s: “%1”").arg(foreign(thumbprint, 64)));
    }
    if (!thumbprint.isEmpty())
        return boundTo(Verdict::NotChecked,
            BoundWords::tr("the key with the thumbprint “%1” (DPoP)").arg(foreign(thumbprint, 64)));
    if (!cnf.value("x5t#S256").string().isEmpty()) {
        return boundTo(Verdict::NotChecked,
            BoundWords::tr("a certificate: an API takes it on a connection that shows that one only"));
    }
    return {};
}

} // namespace

std::optional<Check> checkConfirmation(const base::Json &cnf, const QString &key)
{
    const auto row = named(cnf, key);
    if (row || key.isEmpty())
        return row;
    return boundTo(Verdict::NotChecked, BoundWords::tr("this account’s key (DPoP); the answer names none"));
}

std::optional<Check> checkBinding(const std::optional<jose::Jwt> &jwt, const CheckContext &context)
{
    const QString &key = context.boundTo;
    if (const auto row = named(jwt ? jwt->claims().value("cnf") : base::Json(), key))
        return row;
    if (context.isUnbound) {
        return boundTo(Verdict::Attention,
            BoundWords::tr("no key: a bound token (DPoP) was asked for, and a bearer token came"));
    }
    if (key.isEmpty())
        return {};
    return jwt ? boundTo(Verdict::Attention,
               BoundWords::tr("a key, as the server says (DPoP); the token itself doesn’t name it"))
               : boundTo(Verdict::NotChecked,
                   BoundWords::tr("this account’s key, as the server says (DPoP); an opaque token "
                                  "can’t show it"));
}

std::optional<Check> checkPastedBinding(const std::optional<jose::Jwt> &jwt, bool isBound)
{
    const auto row = named(jwt ? jwt->claims().value("cnf") : base::Json(), {});
    if (row || !isBound)
        return row;
    return boundTo(Verdict::NotChecked, BoundWords::tr("a key, as the “DPoP” beside it says"));
}

bool namesProofKey(const jose::Jwt &jwt)
{
    return !jwt.claims().value("cnf").value("jkt").string().isEmpty();
}

} // namespace explain
