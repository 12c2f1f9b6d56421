// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claims.h"

#include "explain/claimdictionary.h"
#include "explain/claimmeaning.h"
#include "explain/claimrows.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <tuple>

namespace explain {

using base::Json;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Claims)
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
    case ClaimKind::Iana:
        return Words::tr("Other registered · IANA");
    case ClaimKind::Header:
        return Words::tr("Header · RFC 7515");
    case ClaimKind::Private:
        break;
    }
    return Words::tr("Private · defined by this issuer");
}

// The groups of a token, in their order whatever comes first.
class Groups
{
public:
    explicit Groups(const QString &vendor)
        : m_vendor(vendor)
    {
        for (const ClaimKind kind : {ClaimKind::Registered, ClaimKind::OpenIdConnect, ClaimKind::OAuth,
                 ClaimKind::Iana, ClaimKind::Private})
            m_groups += ClaimGroup {titleOf(kind), {}};
    }

    ClaimGroup &last() { return m_groups.last(); }

    ClaimGroup &of(const ClaimEntry *entry)
    {
        if (!entry)
            return last();
        if (entry->kind != ClaimKind::Private)
            return m_groups[int(entry->kind)];
        const bool isKnown = entry->isDistinct || entry->vendor == m_vendor;
        return isKnown ? ofVendor(entry->vendor) : last();
    }

    QList<ClaimGroup> filled() const
    {
        QList<ClaimGroup> groups = m_groups;
        groups.removeIf([](const ClaimGroup &group) { return group.claims.isEmpty(); });
        return groups;
    }

private:
    ClaimGroup &ofVendor(const QString &vendor)
    {
        const QString title = Words::tr("Private · %1", "name of a company").arg(vendor);
        auto group = std::find_if(m_groups.begin(), m_groups.end(),
            [&title](const ClaimGroup &each) { return each.title == title; });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end() - 1, ClaimGroup {title, {}});
        return *group;
    }

    QString m_vendor;
    QList<ClaimGroup> m_groups;
};

} // namespace

bool Claim::operator==(const Claim &other) const
{
    const auto all = [](const Claim &claim) {
        return std::tie(claim.name, claim.value, claim.meaning, claim.reference, claim.detail, claim.path,
            claim.children, claim.isDoubled);
    };
    return all(*this) == all(other);
}

QString meaningAt(const Claim &claim, const QDateTime &now)
{
    return claim.date ? meaningOf(*claim.date, claim.source.value, now) : claim.meaning;
}

QList<ClaimGroup> explainClaims(const Json &claims, const QDateTime &now, const QByteArray &within)
{
    const QString issuer = claims.value("iss").string();
    const QString vendor = claimVendor(issuer);
    Groups groups(vendor);
    ClaimRows rows(issuer, now);
    const auto members = claims.members(std::size_t(mostClaims));
    const auto doubles = claims.hasDuplicates() ? doublesAmong(members) : QSet<QByteArray>();
    const QString unknown = Words::tr("Not a registered claim");

    qsizetype shown = 0;
    for (const Json::Member &member : members) {
        if (rows.isFull())
            break;
        const ClaimEntry *entry = within.isEmpty() ? nullptr : findMember(member.name, within);
        if (!entry)
            entry = findClaim(member.name, vendor);
        Claim claim = rows.claim(member, entry);
        if (!entry)
            claim.meaning = unknown;
        claim.isDoubled = doubles.contains(member.name);
        groups.of(entry).claims += claim;
        ++shown;
    }
    if (const qsizetype left = claims.size() - shown; left > 0)
        groups.last().claims += ClaimRows::more(left);
    return groups.filled();
}

QList<ClaimGroup> explainDisclosures(const QList<Json> &disclosures, const QDateTime &now)
{
    ClaimGroup group {Words::tr("Disclosed · RFC 9901"), {}};
    ClaimRows rows({}, now);
    for (const Json &disclosure : disclosures) {
        if (rows.isFull())
            break;
        const auto items = disclosure.items();
        // Salt, name and value; an array's element has no name.
        if (items.size() != 2 && items.size() != 3)
            continue;
        const bool isElement = items.size() == 2;
        const QByteArray name = isElement ? QByteArray("[]") : items[1].text();
        const ClaimEntry *entry = isElement ? nullptr : findClaim(name);
        Claim claim = rows.claim({name, items.back()}, entry);
        if (!entry)
            claim.meaning = Words::tr("Not a registered claim");
        group.claims += claim;
    }
    return group.claims.isEmpty() ? QList<ClaimGroup>() : QList<ClaimGroup> {group};
}

QList<ClaimGroup> explainHeader(const Json &header, const QDateTime &now)
{
    const bool isEncrypted = !header.value("enc").isUndefined(); // RFC 7516 section 4.1.2
    ClaimGroup group {isEncrypted ? Words::tr("Header · RFC 7516") : titleOf(ClaimKind::Header), {}};
    ClaimRows rows({}, now);
    const auto members = header.members(std::size_t(mostClaims));
    const auto doubles = header.hasDuplicates() ? doublesAmong(members) : QSet<QByteArray>();
    for (const Json::Member &member : members) {
        if (rows.isFull())
            break;
        const ClaimEntry *entry = findHeaderMember(member.name, isEncrypted);
        Claim claim = rows.claim(member, entry);
        if (!entry)
            claim.meaning = Words::tr("Not a registered member of a header");
        claim.isDoubled = doubles.contains(member.name);
        group.claims += claim;
    }
    if (const qsizetype left = header.size() - group.claims.size(); left > 0)
        group.claims += ClaimRows::more(left);
    return {group};
}

} // namespace explain
