// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/serverknows.h"

#include "explain/foreign.h"
#include "explain/time.h"

#include <QCoreApplication>

namespace explain {

using Verdict = Check::Verdict;

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(explain::ServerKnows)
};

Check signatureOf(const std::optional<jose::Jwt> &jwt)
{
    if (jwt) {
        return {Tr::tr("Signature"), Verdict::Passed,
            Tr::tr("%1, a key from the issuer").arg(foreign(jwt->algorithm(), 32))};
    }
    return {Tr::tr("Signature"), Verdict::NotChecked,
        Tr::tr("the answer isn’t signed: it is as true as the connection to the server")};
}

// RFC 7662 section 2.2: optional, so a missing one says nothing.
std::optional<Check> sameAs(
    const QString &name, const QString &said, const QString &expected, const QString &good)
{
    if (said.isEmpty() || expected.isEmpty())
        return {};
    if (said == expected)
        return Check {name, Verdict::Passed, good};
    return Check {name, Verdict::Failed,
        Tr::tr("“%1”, but the account has “%2”").arg(foreign(said, 64), foreign(expected, 64))};
}

std::optional<Check> timeOf(const base::Json &exp, const QDateTime &now)
{
    constexpr double last = 253'402'300'799; // the year 9999
    const auto seconds = exp.number();
    if (!seconds || *seconds < 0 || *seconds > last)
        return {};
    const QDateTime end = QDateTime::fromSecsSinceEpoch(qint64(*seconds), Qt::UTC);
    return Check {Tr::tr("Time"), end > now ? Verdict::Passed : Verdict::Failed,
        (end > now ? Tr::tr("ends %1") : Tr::tr("ended %1")).arg(relative(end, now))};
}

} // namespace

QList<Check> checkUserinfo(const oauth::Userinfo &told)
{
    return {
        signatureOf(told.jwt), {Tr::tr("Subject"), Verdict::Passed, Tr::tr("the same as in the ID token")}};
}

QList<Check> checkIntrospection(const oauth::Introspection &told, const TokenKnown &known)
{
    QList<Check> rows {signatureOf(told.jwt)};
    if (!told.active) {
        rows += {Tr::tr("Active"), Verdict::Failed,
            Tr::tr("the server doesn’t take this token, or doesn’t tell this client of it")};
        return rows;
    }
    rows += {Tr::tr("Active"), Verdict::Passed, Tr::tr("the server takes this token")};
    const auto text = [&told](const char *name) { return told.claims.value(name).string(); };
    for (const auto &row : {timeOf(told.claims.value("exp"), known.now),
             sameAs(Tr::tr("Issuer"), text("iss"), known.issuer, Tr::tr("the account’s")),
             sameAs(Tr::tr("Client"), text("client_id"), known.clientId, Tr::tr("this application")),
             sameAs(Tr::tr("Subject"), text("sub"), known.subject, Tr::tr("the same as in the ID token")),
             checkConfirmation(told.claims.value("cnf"), known.boundTo)}) {
        if (row)
            rows += *row;
    }
    return rows;
}

} // namespace explain
