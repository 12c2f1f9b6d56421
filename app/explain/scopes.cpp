// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/scopes.h"

#include "explain/foreign.h"

#include <QCoreApplication>
#include <QLocale>

namespace explain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Scopes)
};

constexpr qsizetype mostNamed = 8;

QString listed(const oauth::Scopes &scopes)
{
    QStringList names;
    for (const QString &token : scopes.tokens().first(qMin(scopes.tokens().size(), mostNamed)))
        names += foreign(token, 80);
    if (const qsizetype more = scopes.tokens().size() - mostNamed; more > 0)
        names += Words::tr("%L1 more").arg(more);
    return QLocale().createSeparatedList(names);
}

} // namespace

QString scopesTitle(const oauth::Scopes &asked, const oauth::Scopes &granted)
{
    const qsizetype given = granted.tokens().size();
    if (asked.isEmpty() && granted.isEmpty())
        return Words::tr("Scopes · none");
    if (asked.isEmpty() || (asked.without(granted).isEmpty() && granted.without(asked).isEmpty()))
        return Words::tr("Scopes · %1 granted").arg(QLocale().toString(given));
    if (granted.without(asked).isEmpty()) {
        return Words::tr("Scopes · %1 granted of %2 requested")
            .arg(QLocale().toString(given), QLocale().toString(asked.tokens().size()));
    }
    return Words::tr("Scopes · %1 granted, %2 requested")
        .arg(QLocale().toString(given), QLocale().toString(asked.tokens().size()));
}

// RFC 6749 section 3.3: the server may grant less, or other, than was asked for.
QString scopesSentence(const oauth::Scopes &asked, const oauth::Scopes &granted)
{
    const oauth::Scopes missing = asked.without(granted);
    const oauth::Scopes unasked = asked.isEmpty() ? oauth::Scopes() : granted.without(asked);

    QStringList sentences;
    if (missing.tokens().size() == 1)
        sentences += Words::tr("%1 was asked for but the provider did not grant it.").arg(listed(missing));
    else if (!missing.isEmpty())
        sentences += Words::tr("%1 were asked for but the provider did not grant them.").arg(listed(missing));
    if (unasked.tokens().size() == 1)
        sentences += Words::tr("%1 was granted without being asked for.").arg(listed(unasked));
    else if (!unasked.isEmpty())
        sentences += Words::tr("%1 were granted without being asked for.").arg(listed(unasked));
    return sentences.join(QLatin1Char(' '));
}

std::optional<oauth::Scopes> scopesInToken(const base::Json &claims)
{
    for (const char *name : {"scope", "scp"}) {
        const base::Json claim = claims.value(name);
        if (claim.isString())
            return oauth::Scopes::parse(claim.string());
        if (claim.isArray())
            return oauth::Scopes(claim.strings());
    }
    return {};
}

QList<ScopeRow> scopeRows(const oauth::Scopes &asked, const oauth::Scopes &granted,
    const std::optional<oauth::Scopes> &inToken, const QString &issuer)
{
    const oauth::Scopes carried = inToken.value_or(oauth::Scopes());
    QStringList tokens = granted.tokens() + asked.without(granted).tokens();
    tokens += carried.without(granted).without(asked).tokens();
    const ScopeDictionary dictionary(issuer);
    QList<ScopeRow> rows;
    for (const QString &token : tokens.first(qMin(tokens.size(), mostScopes))) {
        ScopeRow row {dictionary.meaning(token), {}, granted.contains(token), {}};
        if (!asked.isEmpty())
            row.isAsked = asked.contains(token);
        if (inToken)
            row.isInToken = carried.contains(token);
        rows += row;
    }
    return rows;
}

} // namespace explain
