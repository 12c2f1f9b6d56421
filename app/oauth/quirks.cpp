// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/quirks.h"

#include "base/text.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <array>

namespace oauth {

using base::Error;
using Comparison = Quirks::IssuerComparison;

namespace {

struct TextMember
{
    const char *name;
    QString Quirks::*text;
};

constexpr std::array texts {
    TextMember {"scope_parameter", &Quirks::scopeParameter},
    TextMember {"scope_separator", &Quirks::scopeSeparator},
    TextMember {"authorization_iss", &Quirks::authorizationIss},
    TextMember {"token_type", &Quirks::tokenType},
    TextMember {"granted_member", &Quirks::grantedMember},
    TextMember {"granted_separator", &Quirks::grantedSeparator},
};

struct FlagMember
{
    const char *name;
    bool Quirks::*flag;
};

constexpr std::array flags {
    FlagMember {"refresh_repeats_redirect_uri", &Quirks::refreshRepeatsRedirectUri},
    FlagMember {"granted_in_redirect", &Quirks::grantedInRedirect},
    FlagMember {"selects_account", &Quirks::selectsAccount},
    FlagMember {"takes_one_prompt", &Quirks::takesOnePrompt},
    FlagMember {"renames_scopes", &Quirks::renamesScopes},
    FlagMember {"sends_no_resource", &Quirks::sendsNoResource},
    FlagMember {"revocation_ends_grant", &Quirks::revocationEndsGrant},
};

struct TextsMember
{
    const char *name;
    base::Parameters Quirks::*texts;
};

constexpr std::array tables {
    TextsMember {"token_parameters", &Quirks::tokenParameters},
    TextsMember {"headers", &Quirks::headers},
};

// Those that a provider can want of a secret; the others are for the person to choose.
const QStringList authentications {QStringLiteral("none"), QStringLiteral("client_secret_basic"),
    QStringLiteral("client_secret_post"), QStringLiteral("empty_basic")};

const QHash<QString, Comparison> comparisons {
    {QStringLiteral("exact"), Comparison::Exact},
    {QStringLiteral("tenant"), Comparison::Tenant},
    {QStringLiteral("bare_host"), Comparison::BareHost},
};

const QString tokenRequest = QStringLiteral("token_request");
const QString holdsMember = QStringLiteral("holds");

base::Failure misfit(const QString &expected, const QString &name)
{
    return base::failure(
        Error::Kind::BadInput, QStringLiteral("quirks.member"), expected, base::visible(name, 64));
}

// The members of the one object that name a person; the rest of it is the request.
struct PersonMember
{
    const char *name;
    QString Quirks::PersonRequest::*path;
};

constexpr std::array personPaths {
    PersonMember {"subject", &Quirks::PersonRequest::subject},
    PersonMember {"name", &Quirks::PersonRequest::name},
    PersonMember {"email", &Quirks::PersonRequest::email},
};

QJsonObject personToJson(const Quirks::PersonRequest &person)
{
    QJsonObject object = person.request.toJson();
    for (const auto &[name, path] : personPaths) {
        if (!(person.*path).isEmpty())
            object.insert(QLatin1String(name), person.*path);
    }
    if (!person.holds.isEmpty())
        object.insert(holdsMember, person.holds);
    return object;
}

base::Result<Quirks::PersonRequest> personFrom(QJsonObject object)
{
    Quirks::PersonRequest person;
    for (const auto &[name, path] : personPaths) {
        const QJsonValue value = object.take(QLatin1String(name));
        if (!value.isUndefined() && !value.isString())
            return misfit(QStringLiteral("\"\""), QStringLiteral("person.") + QLatin1String(name));
        person.*path = value.toString();
    }
    const QJsonValue held = object.take(holdsMember);
    if (!held.isUndefined() && !held.isObject())
        return misfit(QStringLiteral("{}"), QStringLiteral("person.holds"));
    person.holds = held.toObject();
    const auto request = RequestTemplate::fromJson(object);
    if (!request)
        return misfit(request.error().expected, QStringLiteral("person.") + request.error().found);
    person.request = *request;
    return person;
}

base::Result<Quirks::SessionLimit> sessionLimitFrom(QJsonObject object)
{
    constexpr int mostDays = 3660;
    Quirks::SessionLimit limit;
    limit.days = object.take(QLatin1String("days")).toInt();
    if (limit.days < 1 || limit.days > mostDays)
        return misfit(QStringLiteral("1 … %1").arg(mostDays), QStringLiteral("session_limit.days"));
    const QJsonValue scopes = object.take(QLatin1String("free_scopes"));
    const QJsonArray names = scopes.toArray();
    const auto isText = [](const auto &each) { return each.isString(); };
    if ((!scopes.isUndefined() && !scopes.isArray()) || !std::all_of(names.begin(), names.end(), isText))
        return misfit(QStringLiteral("[\"\"]"), QStringLiteral("session_limit.free_scopes"));
    for (const auto &each : names)
        limit.freeScopes += each.toString();
    if (!object.isEmpty())
        return misfit(QString(), QStringLiteral("session_limit.") + object.begin().key());
    return limit;
}

QJsonObject toJson(const Quirks::SessionLimit &limit)
{
    QJsonObject object {{QStringLiteral("days"), limit.days}};
    if (!limit.freeScopes.isEmpty())
        object.insert(QStringLiteral("free_scopes"), QJsonArray::fromStringList(limit.freeScopes));
    return object;
}

QString choices(const QStringList &names)
{
    QStringList sorted = names;
    sorted.sort();
    return sorted.join(QStringLiteral(", "));
}

// One member read into the quirks; false: it isn't known.
base::Result<bool> readPlain(Quirks &quirks, const QString &name, const QJsonValue &value)
{
    for (const auto &[known, text] : texts) {
        if (name == QLatin1String(known)) {
            if (!value.isString())
                return misfit(QStringLiteral("\"\""), name);
            quirks.*text = value.toString();
            return true;
        }
    }
    for (const auto &[known, flag] : flags) {
        if (name == QLatin1String(known)) {
            if (!value.isBool())
                return misfit(QStringLiteral("true, false"), name);
            quirks.*flag = value.toBool();
            return true;
        }
    }
    for (const auto &[known, parameters] : tables) {
        if (name == QLatin1String(known)) {
            const auto read = base::parametersFrom(value);
            if (!read)
                return misfit(QStringLiteral("{\"\": \"\"}"), name);
            quirks.*parameters = *read;
            return true;
        }
    }
    return false;
}

base::Result<bool> readChosen(Quirks &quirks, const QString &name, const QJsonValue &value)
{
    const QString text = value.toString();
    if (name == QLatin1String("authentication")) {
        if (!authentications.contains(text))
            return misfit(choices(authentications), name);
        quirks.authentication = authenticationNamed(text);
    } else if (name == QLatin1String("issuer_comparison")) {
        if (!comparisons.contains(text))
            return misfit(choices(comparisons.keys()), name);
        quirks.issuerComparison = comparisons[text];
    } else if (name == tokenRequest) {
        if (text != QLatin1String("json") && text != QLatin1String("form"))
            return misfit(QStringLiteral("form, json"), name);
        quirks.tokenRequestIsJson = text == QLatin1String("json");
    } else if (name == QLatin1String("refresh_endpoint")) {
        quirks.refreshEndpoint = QUrl(text, QUrl::StrictMode);
        if (!quirks.refreshEndpoint.isValid() || text.isEmpty())
            return misfit(QStringLiteral("https://"), name);
    } else if (name == QLatin1String("revocation")) {
        const auto request = RequestTemplate::fromJson(value.toObject());
        if (!request)
            return misfit(request.error().expected, name + u'.' + request.error().found);
        quirks.revocation = *request;
    } else if (name == QLatin1String("person")) {
        const auto person = personFrom(value.toObject());
        if (!person)
            return base::Failure(person.error());
        quirks.person = *person;
    } else if (name == QLatin1String("session_limit")) {
        const auto limit = sessionLimitFrom(value.toObject());
        if (!limit)
            return base::Failure(limit.error());
        quirks.sessionLimit = *limit;
    } else {
        return false;
    }
    return true;
}

// Where a later version may have more to choose from, or more to say inside. In other words than ours it is
// passed over as a whole: half a request isn't sent.
bool mayGrow(const QString &name, const QJsonValue &value)
{
    static const QStringList choices {
        QStringLiteral("authentication"), QStringLiteral("issuer_comparison"), tokenRequest};
    static const QStringList objects {
        QStringLiteral("revocation"), QStringLiteral("person"), QStringLiteral("session_limit")};
    return value.isString() ? choices.contains(name) : value.isObject() && objects.contains(name);
}

base::Result<Quirks> read(const QJsonObject &object, QStringList &unknown, bool mayBeLater = false)
{
    Quirks quirks;
    for (auto each = object.begin(); each != object.end(); ++each) {
        auto known = readPlain(quirks, each.key(), *each);
        if (known && !*known)
            known = readChosen(quirks, each.key(), *each);
        if (!known && mayBeLater && mayGrow(each.key(), *each))
            continue;
        if (!known)
            return base::Failure(known.error());
        if (!*known)
            unknown += each.key();
    }
    return quirks;
}

} // namespace

QJsonObject Quirks::toJson() const
{
    const Quirks none;
    QJsonObject object;
    for (const auto &[name, text] : texts) {
        if (this->*text != none.*text)
            object.insert(QLatin1String(name), this->*text);
    }
    for (const auto &[name, flag] : flags) {
        if (this->*flag)
            object.insert(QLatin1String(name), true);
    }
    for (const auto &[name, parameters] : tables) {
        if (!(this->*parameters).isEmpty())
            object.insert(QLatin1String(name), base::toObject(this->*parameters));
    }
    if (authentication)
        object.insert(QStringLiteral("authentication"), authenticationName(*authentication));
    if (issuerComparison != none.issuerComparison)
        object.insert(QStringLiteral("issuer_comparison"), comparisons.key(issuerComparison));
    if (tokenRequestIsJson)
        object.insert(tokenRequest, QStringLiteral("json"));
    if (!refreshEndpoint.isEmpty())
        object.insert(QStringLiteral("refresh_endpoint"), refreshEndpoint.toString(QUrl::FullyEncoded));
    if (revocation)
        object.insert(QStringLiteral("revocation"), revocation->toJson());
    if (person)
        object.insert(QStringLiteral("person"), personToJson(*person));
    if (sessionLimit)
        object.insert(QStringLiteral("session_limit"), oauth::toJson(*sessionLimit));
    return object;
}

base::Result<Quirks> Quirks::fromJson(const QJsonObject &object)
{
    QStringList unknown;
    auto quirks = read(object, unknown);
    if (!quirks)
        return quirks;
    if (!unknown.isEmpty())
        return misfit(QString(), unknown.first());
    const QJsonObject held = quirks->person ? quirks->person->holds : QJsonObject();
    for (const auto &each : held) {
        if (!each.isBool() && !each.isString())
            return misfit(QStringLiteral("true, false, \"\""), QStringLiteral("person.") + holdsMember);
    }
    return quirks;
}

base::Result<Quirks> Quirks::fromAccount(const QJsonObject &object)
{
    QStringList unknown;
    return read(object, unknown, true);
}

} // namespace oauth
