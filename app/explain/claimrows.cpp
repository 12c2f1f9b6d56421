// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claimrows.h"

#include "base/text.h"
#include "explain/claimmeaning.h"
#include "explain/claimvalue.h"
#include "oauth/scope.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace explain {

using base::Json;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Claims)
};

constexpr qsizetype longestName = 128; // characters on screen
constexpr qsizetype longestPath = 512;
constexpr qsizetype mostScopesListed = 1000;

struct Listed
{
    qsizetype count = 0; // words in the text
    qsizetype end = 0; // of the first ones
};

// Most of a long list isn't looked at.
Listed wordsOf(QStringView text, qsizetype most)
{
    Listed words {0, text.size()};
    bool isWithin = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isBlank = text[at].isSpace();
        if (!isBlank && !isWithin && words.count++ == most)
            words.end = at;
        isWithin = !isBlank;
    }
    return words;
}

// As JavaScript, jq and Python have it.
QString memberPath(const QString &parent, QByteArrayView name, bool isFirst)
{
    if (parent.isEmpty() && !isFirst)
        return {};
    const bool isWord = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
    const QString shown = base::visible(name, longestName);
    const QString path = isWord ? (isFirst ? shown : parent + u'.' + shown)
                                : parent + QLatin1String("[\"") + shown + QLatin1String("\"]");
    return path.size() > longestPath ? QString() : path;
}

QString itemPath(const QString &parent, qsizetype place)
{
    return parent.isEmpty() ? QString() : QStringLiteral("%1[%2]").arg(parent).arg(place);
}

const ClaimEntry *entryWithin(const QByteArray &name, const QByteArray &parent, bool holdsClaims)
{
    const ClaimEntry *entry = findMember(name, parent);
    if (!entry && holdsClaims)
        entry = findClaim(name);
    return entry && entry->within.isEmpty() && entry->kind == ClaimKind::Private ? nullptr : entry;
}

} // namespace

ClaimRows::ClaimRows(const QString &issuer, const QDateTime &now)
    : m_now(now)
    , m_issuer(issuer)
    , m_vendor(claimVendor(issuer))
{
}

Claim ClaimRows::claim(const Json::Member &member, const ClaimEntry *entry)
{
    Claim claim = row(base::visible(QByteArrayView(member.name), longestName),
        memberPath({}, member.name, true), member.value);
    if (entry) {
        const bool isCertain
            = entry->kind != ClaimKind::Private || entry->isDistinct || entry->vendor == m_vendor;
        claim.meaning = meaningOf(*entry, member.value, m_now, isCertain);
        claim.reference = entry->reference;
        claim.detail = detailOf(*entry, member.value, m_now);
        claim.date = isCertain && entry->form == ClaimEntry::Form::Date ? entry : nullptr;
    }
    claim.source.name = member.name;
    if (entry && entry->form == ClaimEntry::Form::Scopes && member.value.isString())
        addScopes(claim, member.value.string());
    else
        addNested(claim, member.value, {member.name, entry});
    return claim;
}

Claim ClaimRows::more(qsizetype count)
{
    return {QStringLiteral("…"), {}, Words::tr("%1 more, too many to list").arg(QLocale().toString(count))};
}

void ClaimRows::addNested(Claim &parent, const Json &value, const Within &within)
{
    if (value.isObject())
        addMembers(parent, value, within);
    else if (value.isArray())
        addItems(parent, value, within);
    if (const qsizetype left = value.size() - parent.children.size(); left > 0)
        parent.children += more(left);
}

void ClaimRows::addMembers(Claim &parent, const Json &object, const Within &within)
{
    const auto members = object.members(std::size_t(m_left));
    const auto doubles = object.hasDuplicates() ? doublesAmong(members) : QSet<QByteArray>();
    for (const Json::Member &member : members) {
        if (isFull())
            return;
        const ClaimEntry *entry
            = entryWithin(member.name, within.name, within.entry && within.entry->holdsClaims);
        Claim child = row(base::visible(QByteArrayView(member.name), longestName),
            memberPath(parent.path, member.name, false), member.value);
        if (entry) {
            child.meaning = meaningOf(*entry, member.value, m_now);
            child.reference = entry->reference;
            child.detail = detailOf(*entry, member.value, m_now);
            child.date = entry->form == ClaimEntry::Form::Date ? entry : nullptr;
        }
        child.source.name = member.name;
        child.isDoubled = doubles.contains(member.name);
        addNested(child, member.value, {member.name, entry});
        parent.children += child;
    }
}

void ClaimRows::addItems(Claim &parent, const Json &array, const Within &within)
{
    for (const Json &item : array.items(std::size_t(m_left))) {
        if (isFull())
            return;
        const qsizetype place = parent.children.size();
        Claim child = row(QString::number(place), itemPath(parent.path, place), item);
        addMeaning(child, within.entry, item);
        addNested(child, item, within);
        parent.children += child;
    }
}

// RFC 6749 section 3.3: a list in one string.
void ClaimRows::addScopes(Claim &parent, const QString &scopes)
{
    if (isFull())
        return;
    const qsizetype most = std::min(m_left, mostScopesListed);
    const Listed words = wordsOf(scopes, most);
    const QStringList tokens = oauth::Scopes::parse(scopes.first(words.end)).tokens();
    for (const QString &token : tokens) {
        Claim child {QString::number(parent.children.size()), base::visible(token, longestName), {}, {}, {},
            parent.path};
        addScopeMeaning(child, token);
        parent.children += child;
        --m_left;
    }
    if (words.count > most)
        parent.children += more(words.count - most);
}

Claim ClaimRows::row(const QString &name, const QString &path, const Json &value)
{
    --m_left;
    Claim row {name, valueOnOneLine(value), {}, {}, {}, path};
    row.source.value = value;
    return row;
}

void ClaimRows::addMeaning(Claim &child, const ClaimEntry *entry, const Json &item)
{
    if (!entry || item.isObject() || item.isArray())
        return;
    if (entry->form == ClaimEntry::Form::Scopes)
        addScopeMeaning(child, item.string());
    else
        child.meaning = entry->valueText(item.text());
}

void ClaimRows::addScopeMeaning(Claim &child, const QString &token)
{
    if (!m_scopes)
        m_scopes.emplace(m_issuer);
    const ScopeMeaning scope = m_scopes->meaning(token);
    child.meaning = scope.meaning;
    if (scope.isBroad)
        child.detail = Words::tr("Broad: %1", "a sentence why a scope allows much").arg(scope.why);
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

} // namespace explain
