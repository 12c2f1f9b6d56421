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

// What a token of one type holds. Null: nothing of the kind.
struct Rule
{
    const char *typ;
    std::array<const char *, 7> claims; // that have to be there
    const char *never = nullptr; // that must not
    const char *header = nullptr; // a member of the header that has to be there
    std::array<const char *, 2> oneOf {}; // claims, one of which at least has to be there
    const char *event = nullptr; // a member of the claim "events" that has to be there
    bool isOfOwnKey = false; // no secret that somebody else knows, too, may make it
};

constexpr std::array rules {
    Rule {"at+jwt", {"iss", "exp", "aud", "sub", "client_id", "iat", "jti"}},
    Rule {.typ = "dpop+jwt", .claims = {"jti", "htm", "htu", "iat"}, .header = "jwk", .isOfOwnKey = true},
    Rule {.typ = "logout+jwt",
        .claims = {"iss", "aud", "iat", "exp", "jti", "events"},
        .never = "nonce",
        .oneOf = {"sub", "sid"},
        .event = "http://schemas.openid.net/event/backchannel-logout"},
    Rule {"secevent+jwt", {"iss", "iat", "jti", "events"}},
    Rule {"token-introspection+jwt", {"iss", "aud", "iat", "token_introspection"}, "sub"},
    Rule {"client-authentication+jwt", {"iss", "sub", "aud", "exp"}},
    Rule {"kb+jwt", {"iat", "aud", "nonce", "sd_hash"}},
};

QStringList missing(const Rule &rule, const jose::Jwt &jwt)
{
    QStringList names;
    const auto need = [&names](const base::Json &object, const char *name) {
        if (name && object.value(name).isUndefined())
            names += QLatin1String(name);
    };
    need(jwt.header(), rule.header);
    for (const char *name : rule.claims)
        need(jwt.claims(), name);
    if (const base::Json events = jwt.claims().value("events"); !events.isUndefined())
        need(events, rule.event);
    const auto isMissing = [&jwt](const char *name) { return jwt.claims().value(name).isUndefined(); };
    if (rule.oneOf[0] && std::all_of(rule.oneOf.begin(), rule.oneOf.end(), isMissing))
        names += Words::tr("%1 or %2", "one of two claims")
                     .arg(QLatin1String(rule.oneOf[0]), QLatin1String(rule.oneOf[1]));
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
    if (rule->isOfOwnKey && isMadeWithSecret(jwt)) {
        return {name, Verdict::Failed,
            Words::tr("%1 must be signed with a key of its maker's own, not made with a shared secret")
                .arg(shown)};
    }
    const QStringList names = missing(*rule, jwt);
    if (names.isEmpty())
        return {name, Verdict::Passed, Words::tr("%1, with all that belongs to it").arg(shown)};
    return {name, Verdict::Attention,
        Words::tr("%1 has to have %2, too").arg(shown, QLocale().createSeparatedList(names))};
}

} // namespace explain::row
