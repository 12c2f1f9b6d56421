// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claims.h"

#include "base/text.h"
#include "explain/claimdictionary.h"
#include "explain/claimvalue.h"
#include "explain/time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace explain {

using base::Json;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Claims)
};

constexpr qsizetype longestName = 128; // characters on screen
constexpr qsizetype longestPath = 512;

QString meaningOf(const ClaimEntry *entry, const Json &value, const QDateTime &now)
{
    if (!entry)
        return Words::tr("Not a registered claim");
    if (entry->form != ClaimEntry::Form::Date)
        return entry->text();
    const std::optional<QDateTime> date = numericDate(value);
    if (!date)
        return entry->text().arg(
            Words::tr("at a time that can't be read: it is no number of seconds since 1970"));
    const QString when
        = Words::tr("%1, %2", "a date and how far away it is").arg(exact(*date), relative(*date, now));
    return (*date > now ? entry->text() : entry->pastText()).arg(when);
}

// As JavaScript, jq and Python have it.
QString memberPath(const QString &parent, QByteArrayView name)
{
    const bool isWord = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
    const QString shown = base::visible(name, longestName);
    if (isWord)
        return parent.isEmpty() ? shown : parent + u'.' + shown;
    return parent + QLatin1String("[\"") + shown + QLatin1String("\"]");
}

QSet<QByteArray> doublesAmong(const std::vector<Json::Member> &members)
{
    QSet<QByteArray> seen;
    QSet<QByteArray> doubles;
    for (const Json::Member &member : members) {
        if (seen.contains(member.name))
            doubles.insert(member.name);
        seen.insert(member.name);
    }
    return doubles;
}

Claim moreRow(qsizetype more)
{
    return {QStringLiteral("…"), {}, Words::tr("%1 more, too many to list").arg(QLocale().toString(more))};
}

// Makes rows of members, until there are as many as can be shown.
class Rows
{
public:
    explicit Rows(const QDateTime &now)
        : m_now(now)
    {
    }

    bool isFull() const { return m_left <= 0; }
    qsizetype left() const { return m_left; }

    Claim claim(const Json::Member &member, const ClaimEntry *entry)
    {
        Claim claim {base::visible(QByteArrayView(member.name), longestName), valueOnOneLine(member.value),
            meaningOf(entry, member.value, m_now), entry ? QString::fromLatin1(entry->reference) : QString()};
        claim.path = memberPath({}, member.name);
        --m_left;
        addChildren(claim, member.value);
        return claim;
    }

private:
    void addChildren(Claim &parent, const Json &value)
    {
        if (!value.isObject() && !value.isArray())
            return;
        const std::vector<Json::Member> members = value.members(std::size_t(m_left));
        const auto doubles = value.hasDuplicates() ? doublesAmong(members) : QSet<QByteArray>();
        for (const Json::Member &member : members) {
            if (isFull())
                break;
            parent.children += nested(base::visible(QByteArrayView(member.name), longestName),
                memberPath(parent.path, member.name), member.value, parent.path.isEmpty());
            parent.children.last().isDoubled = doubles.contains(member.name);
        }
        for (const Json &item : value.items(std::size_t(m_left))) {
            if (isFull())
                break;
            const QString place = QString::number(parent.children.size());
            parent.children += nested(place, parent.path + u'[' + place + u']', item, parent.path.isEmpty());
        }
        if (const qsizetype more = value.size() - parent.children.size(); more > 0)
            parent.children += moreRow(more);
    }

    Claim nested(const QString &name, const QString &path, const Json &value, bool isTooDeep)
    {
        Claim claim {name, valueOnOneLine(value), {}};
        if (!isTooDeep && path.size() <= longestPath)
            claim.path = path;
        --m_left;
        addChildren(claim, value);
        return claim;
    }

    QDateTime m_now;
    qsizetype m_left = mostClaims;
};

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

bool Claim::operator==(const Claim &other) const
{
    const auto all = [](const Claim &claim) {
        return std::tie(claim.name, claim.value, claim.meaning, claim.reference, claim.detail, claim.path,
            claim.children, claim.isDoubled);
    };
    return all(*this) == all(other);
}

QList<ClaimGroup> explainClaims(const Json &claims, const QDateTime &now)
{
    constexpr std::array kinds {
        ClaimKind::Registered, ClaimKind::OpenIdConnect, ClaimKind::OAuth, ClaimKind::Elsewhere};
    QList<ClaimGroup> groups;
    for (const ClaimKind kind : kinds)
        groups += ClaimGroup {titleOf(kind), {}};
    groups += ClaimGroup {Words::tr("Private · defined by this issuer"), {}};

    Rows rows(now);
    const std::vector<Json::Member> members = claims.members(std::size_t(mostClaims));
    const auto doubles = claims.hasDuplicates() ? doublesAmong(members) : QSet<QByteArray>();
    qsizetype shown = 0;
    for (; shown < qsizetype(members.size()) && !rows.isFull(); ++shown) {
        const Json::Member &member = members[std::size_t(shown)];
        const ClaimEntry *entry = findClaim(member.name);
        ClaimGroup &group = entry ? groups[int(entry->kind)] : groups.last();
        group.claims += rows.claim(member, entry);
        group.claims.last().isDoubled = doubles.contains(member.name);
    }
    if (const qsizetype more = claims.size() - shown; more > 0)
        groups.last().claims += moreRow(more);
    groups.removeIf([](const ClaimGroup &group) { return group.claims.isEmpty(); });
    return groups;
}

QList<ClaimGroup> explainDisclosures(const QList<Json> &disclosures, const QDateTime &now)
{
    ClaimGroup group {Words::tr("Disclosed · RFC 9901"), {}};
    Rows rows(now);
    for (const Json &disclosure : disclosures) {
        const auto items = disclosure.items();
        // Salt, name and value; an array's element has no name.
        if (items.size() == 3)
            group.claims += rows.claim({items[1].text(), items[2]}, findClaim(items[1].text()));
        else if (items.size() == 2)
            group.claims += rows.claim({"[]", items[1]}, nullptr);
    }
    return group.claims.isEmpty() ? QList<ClaimGroup>() : QList<ClaimGroup> {group};
}

QList<ClaimGroup> explainHeader(const Json &header, const QDateTime &now)
{
    ClaimGroup group {titleOf(ClaimKind::Header), {}};
    Rows rows(now);
    for (const Json::Member &member : header.members(std::size_t(mostClaims))) {
        Claim claim = rows.claim(member, findHeaderMember(member.name));
        if (claim.reference.isEmpty())
            claim.meaning = Words::tr("Not a registered member of a header");
        group.claims += claim;
    }
    return {group};
}

} // namespace explain
