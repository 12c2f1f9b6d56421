// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/checkrows.h"

#include "explain/foreign.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace explain::row {

using Verdict = Check::Verdict;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Checks)
};

// What a token of one type holds.
struct Rule
{
    const char *typ;
    std::array<const char *, 7> claims; // that have to be there
    const char *never; // that must not; null: none
};

constexpr std::array rules {
    Rule {"at+jwt", {"iss", "exp", "aud", "sub", "client_id", "iat", "jti"}, nullptr},
    Rule {"dpop+jwt", {"jti", "htm", "htu", "iat"}, nullptr},
    Rule {"logout+jwt", {"iss", "aud", "iat", "exp", "jti", "events"}, "nonce"},
    Rule {"secevent+jwt", {"iss", "iat", "jti", "events"}, nullptr},
    Rule {"token-introspection+jwt", {"iss", "aud", "iat", "token_introspection"}, "sub"},
    Rule {"client-authentication+jwt", {"iss", "sub", "aud", "exp"}, nullptr},
    Rule {"kb+jwt", {"iat", "aud", "nonce", "sd_hash"}, nullptr},
};

QStringList missing(const Rule &rule, const base::Json &claims)
{
    QStringList names;
    for (const char *name : rule.claims) {
        if (name && claims.value(name).isUndefined())
            names += QLatin1String(name);
    }
    return names;
}

} // namespace

Check type(const jose::Jwt &jwt)
{
    const QString name = Words::tr("Type");
    const QString typ = jwt.type();
    const QString shown = foreign(typ, 64);
    if (typ.isEmpty())
        return {name, Verdict::NotChecked, Words::tr("the header doesn't say what the token is for")};
    if (typ == QLatin1String("jwt"))
        return {name, Verdict::NotChecked, Words::tr("“JWT” doesn't say what the token is for")};
    const auto rule = std::find_if(
        rules.begin(), rules.end(), [&typ](const Rule &each) { return typ == QLatin1String(each.typ); });
    if (rule == rules.end())
        return {name, Verdict::NotChecked, Words::tr("no rules are known for %1").arg(shown)};
    if (rule->never && !jwt.claims().value(rule->never).isUndefined()) {
        return {name, Verdict::Failed,
            Words::tr("%1 must not have %2, or it could pass for another kind")
                .arg(shown, QLatin1String(rule->never))};
    }
    const QStringList names = missing(*rule, jwt.claims());
    if (names.isEmpty())
        return {name, Verdict::Passed, Words::tr("%1, with all that belongs to it").arg(shown)};
    return {name, Verdict::Attention,
        Words::tr("%1 has to have %2, too").arg(shown, QLocale().createSeparatedList(names))};
}

} // namespace explain::row
