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

} // namespace

std::optional<Check> checkBinding(const std::optional<jose::Jwt> &jwt, const CheckContext &context)
{
    const QString &key = context.boundTo;
    const base::Json cnf = jwt ? jwt->claims().value("cnf") : base::Json();
    const QString named = cnf.value("jkt").string();
    if (!named.isEmpty() && named == key) {
        return boundTo(
            Verdict::Passed, BoundWords::tr("this account’s key (DPoP): of no use to anybody without it"));
    }
    if (!named.isEmpty() && !key.isEmpty()) {
        return boundTo(
            Verdict::Failed, BoundWords::tr("another key than this account’s: “%1”").arg(foreign(named, 64)));
    }
    if (!named.isEmpty())
        return boundTo(Verdict::NotChecked,
            BoundWords::tr("a key that isn’t here (DPoP): “%1”").arg(foreign(named, 64)));
    if (!cnf.value("x5t#S256").string().isEmpty()) {
        return boundTo(Verdict::NotChecked,
            BoundWords::tr("a certificate: an API takes it on a connection that shows that one only"));
    }
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

} // namespace explain
