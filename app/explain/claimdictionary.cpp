// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claimdictionary.h"

#include "explain/issuershape.h"
#include "explain/resource.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

namespace explain {

using base::Json;

namespace {

struct Vendor
{
    QString name;
    QStringList issuers;
};

ClaimKind kindOf(const QByteArray &group)
{
    static const QHash<QByteArray, ClaimKind> kinds {{"registered", ClaimKind::Registered},
        {"openid", ClaimKind::OpenIdConnect}, {"oauth", ClaimKind::OAuth}, {"iana", ClaimKind::Iana},
        {"header", ClaimKind::Header}};
    return kinds.value(group, ClaimKind::Private);
}

ClaimEntry::Form formOf(const QByteArray &form)
{
    if (form == "date")
        return ClaimEntry::Form::Date;
    return form == "scopes" ? ClaimEntry::Form::Scopes : ClaimEntry::Form::Plain;
}

ClaimEntry entryOf(const Json &object)
{
    ClaimEntry entry;
    for (const auto &[name, value] : object.members()) {
        if (name == "name")
            entry.name = value.text();
        else if (name == "group")
            entry.kind = kindOf(value.text());
        else if (name == "vendor")
            entry.vendor = entry.reference = value.string();
        else if (name == "distinct")
            entry.isDistinct = value.isTrue();
        else if (name == "reference")
            entry.reference = value.string();
        else if (name == "form")
            entry.form = formOf(value.text());
        else if (name == "holds")
            entry.holdsClaims = true;
        else if (name == "meaning")
            entry.meaning = value.text();
        else if (name == "past")
            entry.past = value.text();
        else if (name == "detail")
            entry.detail = value.text();
        for (const Json &parent : name == "in" ? value.items() : std::vector<Json>())
            entry.within += parent.text();
        for (const auto &[word, meaning] : name == "values" ? value.members() : std::vector<Json::Member>())
            entry.values.insert(word, meaning.text());
    }
    return entry;
}

// Read when the first token is looked at.
class Dictionary
{
public:
    static const Dictionary &read()
    {
        static const Dictionary dictionary(resource("claims.json"));
        return dictionary;
    }

    QString vendor(const QString &issuer) const
    {
        const IssuerShape shape(issuer);
        const auto vendor = std::find_if(m_vendors.begin(), m_vendors.end(),
            [&shape](const Vendor &each) { return shape.fitsOneOf(each.issuers); });
        return vendor == m_vendors.end() ? QString() : vendor->name;
    }

    // The first of that name for which `fits` holds.
    template <typename Predicate> const ClaimEntry *find(const QByteArray &name, Predicate fits) const
    {
        const auto range = m_places.find(name);
        if (range == m_places.end())
            return nullptr;
        for (const std::size_t place : *range) {
            if (fits(m_entries[place]))
                return &m_entries[place];
        }
        return nullptr;
    }

private:
    explicit Dictionary(const Json &file)
    {
        for (const Json &vendor : file.value("vendors").items())
            m_vendors.push_back({vendor.value("name").string(), vendor.value("issuers").strings()});
        for (const Json &claim : file.value("claims").items()) {
            m_entries.push_back(entryOf(claim));
            m_places[m_entries.back().name].push_back(m_entries.size() - 1);
        }
    }

    std::vector<Vendor> m_vendors;
    std::vector<ClaimEntry> m_entries;
    QHash<QByteArray, std::vector<std::size_t>> m_places; // by name
};

QString translated(const QByteArray &text)
{
    return text.isEmpty() ? QString() : QCoreApplication::translate("claims", text.constData());
}

} // namespace

QString ClaimEntry::text() const
{
    return translated(meaning);
}

QString ClaimEntry::pastText() const
{
    return translated(past.isEmpty() ? meaning : past);
}

QString ClaimEntry::detailText() const
{
    return translated(detail);
}

QString ClaimEntry::valueText(const QByteArray &value) const
{
    if (values.isEmpty())
        return {};
    const auto found = values.find(value);
    return translated(found == values.end() ? values.value(value.toLower()) : *found);
}

QString claimVendor(const QString &issuer)
{
    return issuer.isEmpty() ? QString() : Dictionary::read().vendor(issuer);
}

const ClaimEntry *findClaim(const QByteArray &name, const QString &vendor)
{
    return Dictionary::read().find(name, [&vendor](const ClaimEntry &entry) {
        if (!entry.within.isEmpty() || entry.kind == ClaimKind::Header)
            return false;
        return entry.kind != ClaimKind::Private || vendor.isEmpty() || entry.isDistinct
            || entry.vendor == vendor;
    });
}

const ClaimEntry *findMember(const QByteArray &name, const QByteArray &parent)
{
    return Dictionary::read().find(name, [&parent](const ClaimEntry &entry) {
        return entry.kind != ClaimKind::Header && entry.within.contains(parent);
    });
}

const ClaimEntry *findHeaderMember(const QByteArray &name, bool isEncrypted)
{
    const auto isHeader = [](bool within) {
        return [within](const ClaimEntry &entry) {
            return entry.kind == ClaimKind::Header && entry.within.isEmpty() != within;
        };
    };
    const ClaimEntry *entry = isEncrypted ? Dictionary::read().find(name, isHeader(true)) : nullptr;
    return entry ? entry : Dictionary::read().find(name, isHeader(false));
}

} // namespace explain
