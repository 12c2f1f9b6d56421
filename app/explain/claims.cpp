// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claims.h"

#include "base/text.h"
#include "explain/claimdictionary.h"
#include "explain/time.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>
#include <cmath>
#include <optional>

namespace explain {

using base::Json;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Claims)
};

constexpr qsizetype longestValue = 1024; // characters on screen
constexpr qsizetype longestName = 128;

// A string stands bare where nothing in it can be taken for what surrounds it.
QByteArray bareOrQuoted(const Json &string)
{
    static const QRegularExpression plain(QStringLiteral("\\A[\\w.:/@+~#%&=-]+\\z"));
    return plain.match(string.string()).hasMatch() ? string.text() : string.toBytes();
}

// On one line, and no further than is shown.
void append(QByteArray &line, const Json &value)
{
    if (line.size() > 4 * longestValue)
        return;
    const bool isArray = value.isArray();
    if (!isArray && !value.isObject()) {
        line += value.isString() ? bareOrQuoted(value) : value.text();
        return;
    }
    line += isArray ? "[" : "{";
    const char *before = " ";
    for (const Json &item : value.items()) {
        line += before;
        append(line, item);
        before = ", ";
    }
    for (const Json::Member &member : value.members()) {
        line += before + member.name + ": ";
        append(line, member.value);
        before = ", ";
    }
    line += isArray ? " ]" : " }";
}

QString valueOf(const Json &value)
{
    if (!value.isArray() && !value.isObject())
        return base::visible(QByteArrayView(value.text()), longestValue);
    QByteArray line;
    append(line, value);
    return base::visible(QByteArrayView(line), longestValue);
}

// A NumericDate, RFC 7519 section 2
std::optional<QDateTime> dateOf(const Json &value)
{
    constexpr double endOfYear9999 = 253402300799.0;
    const std::optional<double> seconds = value.number();
    if (!seconds || !(*seconds >= 0 && *seconds <= endOfYear9999))
        return {};
    return QDateTime::fromSecsSinceEpoch(qint64(std::floor(*seconds))).toUTC();
}

QString meaningOf(const ClaimEntry *entry, const Json &value, const QDateTime &now)
{
    if (!entry)
        return Words::tr("Not a registered claim");
    if (entry->form != ClaimEntry::Form::Date)
        return entry->text();
    const std::optional<QDateTime> date = dateOf(value);
    if (!date)
        return entry->text().arg(
            Words::tr("at a time that can't be read: it is no number of seconds since 1970"));
    const QString when
        = Words::tr("%1, %2", "a date and how far away it is").arg(exact(*date), relative(*date, now));
    return (*date > now ? entry->text() : entry->pastText()).arg(when);
}

Claim claimOf(const Json::Member &member, const ClaimEntry *entry, const QDateTime &now)
{
    return {base::visible(QByteArrayView(member.name), longestName), valueOf(member.value),
        meaningOf(entry, member.value, now), entry ? QString::fromLatin1(entry->reference) : QString()};
}

QString titleOf(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Registered:
        return Words::tr("Registered · RFC 7519");
    case ClaimKind::OpenIdConnect:
        return Words::tr("OpenID Connect");
    case ClaimKind::OAuth:
        return Words::tr("OAuth 2.0 · RFC 9068");
    case ClaimKind::Elsewhere:
        return Words::tr("Registered elsewhere");
    case ClaimKind::Header:
        break;
    }
    return Words::tr("Header · RFC 7515");
}

} // namespace

QList<ClaimGroup> explainClaims(const Json &claims, const QDateTime &now)
{
    constexpr std::array kinds {
        ClaimKind::Registered, ClaimKind::OpenIdConnect, ClaimKind::OAuth, ClaimKind::Elsewhere};
    QList<ClaimGroup> groups;
    for (const ClaimKind kind : kinds)
        groups += ClaimGroup {titleOf(kind), {}};
    groups += ClaimGroup {Words::tr("Private · defined by this issuer"), {}};

    for (const Json::Member &member : claims.members()) {
        const ClaimEntry *entry = findClaim(member.name);
        ClaimGroup &group = entry ? groups[int(entry->kind)] : groups.last();
        group.claims += claimOf(member, entry, now);
    }
    groups.removeIf([](const ClaimGroup &group) { return group.claims.isEmpty(); });
    return groups;
}

QList<ClaimGroup> explainDisclosures(const QList<Json> &disclosures, const QDateTime &now)
{
    ClaimGroup group {Words::tr("Disclosed · RFC 9901"), {}};
    for (const Json &disclosure : disclosures) {
        const auto items = disclosure.items();
        // Salt, name and value; an array's element has no name.
        if (items.size() == 3)
            group.claims += claimOf({items[1].text(), items[2]}, findClaim(items[1].text()), now);
        else if (items.size() == 2)
            group.claims += claimOf({"[]", items[1]}, nullptr, now);
    }
    return group.claims.isEmpty() ? QList<ClaimGroup>() : QList<ClaimGroup> {group};
}

QList<ClaimGroup> explainHeader(const Json &header, const QDateTime &now)
{
    ClaimGroup group {titleOf(ClaimKind::Header), {}};
    for (const Json::Member &member : header.members()) {
        Claim claim = claimOf(member, findHeaderMember(member.name), now);
        if (claim.reference.isEmpty())
            claim.meaning = Words::tr("Not a registered member of a header");
        group.claims += claim;
    }
    return {group};
}

} // namespace explain
