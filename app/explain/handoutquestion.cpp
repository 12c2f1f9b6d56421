// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/handoutquestion.h"

#include "explain/foreign.h"

#include <QCoreApplication>

namespace explain {

using accounts::Asker;
using accounts::Question;
using accounts::TokenRequest;

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestPath = 256;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(explain::HandOutQuestion)
};

QString nameOf(const Asker &asker)
{
    if (!asker.remote.isEmpty())
        return Tr::tr("somebody on another machine");
    if (!asker.program.isEmpty())
        return foreign(asker.name(), longestName);
    return asker.ancestry.isEmpty() ? Tr::tr("an unknown program")
                                    : foreign(asker.ancestry.first(), longestName);
}

QString wanted(const TokenRequest &request)
{
    if (request.kind == TokenRequest::Kind::IdToken)
        return Tr::tr("It asks for the ID token, which says who you are.");
    const QString scopes = foreign(request.scopes.toString(), longestPath);
    const QString resource = foreign(request.resource, longestPath);
    if (!scopes.isEmpty() && !resource.isEmpty())
        return Tr::tr("It asks for an access token for %1 with the scopes %2.").arg(resource, scopes);
    if (!resource.isEmpty())
        return Tr::tr("It asks for an access token for %1.").arg(resource);
    if (!scopes.isEmpty())
        return Tr::tr("It asks for an access token with the scopes %1 only.").arg(scopes);
    return Tr::tr("It asks for the access token, with which it can do all that the account may.");
}

QString warningOf(const Asker &asker)
{
    if (!asker.remote.isEmpty()) {
        return Tr::tr("It asks through %1. What runs there can't be seen from here.")
            .arg(foreign(asker.remote, longestPath));
    }
    if (asker.program.isEmpty())
        return Tr::tr("Which program that is can't be told: it runs in a container, or was removed.");
    return {};
}

QString whyNotForEver(const Asker &asker)
{
    if (asker.mayBeRemembered())
        return {};
    if (asker.remote.isEmpty() && asker.runsOthers)
        return Tr::tr("%1 runs whatever it is given, so it can't be allowed for ever.").arg(nameOf(asker));
    return Tr::tr("Who asks can't be recognised again, so it can't be allowed for ever.");
}

} // namespace

QString inWords(accounts::HandOutRules::To to)
{
    using To = accounts::HandOutRules::To;
    switch (to) {
    case To::Nobody:
        return Tr::tr("get no token");
    case To::AskOnce:
        return Tr::tr("get one when you allow it");
    case To::AskEachTime:
        return Tr::tr("get one when you allow it, each time");
    case To::CommandLine:
        break;
    }
    return Tr::tr("get one on the command line; others when you allow it");
}

HandOutQuestion HandOutQuestion::of(const Question &question)
{
    const Asker &asker = question.asker;
    HandOutQuestion words;
    words.title
        = Tr::tr("Let %1 have a token of %2?").arg(nameOf(asker), foreign(question.accountName, longestName));
    words.wants = wanted(question.request);
    words.program = asker.program.isEmpty() ? Tr::tr("can’t be told") : foreign(asker.program, longestPath);
    words.startedBy = foreign(asker.ancestry.mid(1).join(QStringLiteral(" ← ")), longestPath);
    words.warning = warningOf(asker);
    words.notForEver = whyNotForEver(asker);
    return words;
}

} // namespace explain
