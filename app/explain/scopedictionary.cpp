// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/scopedictionary.h"

#include "explain/issuershape.h"
#include "explain/resource.h"

#include <QCoreApplication>
#include <QHash>
#include <vector>

namespace explain {

using base::Json;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Scopes)
};

struct Entry
{
    QByteArray meaning; // in English
    QByteArray broad; // "write", "admin", "all", "offline"; empty: narrow
};

struct Provider
{
    QStringList issuers; // none: everybody
    QHash<QString, Entry> scopes;
};

// Read when the first scope is looked at.
const std::vector<Provider> &providers()
{
    static const std::vector<Provider> all = [] {
        std::vector<Provider> read;
        for (const Json &object : resource("scopes.json").value("providers").items()) {
            Provider provider {object.value("issuers").strings(), {}};
            for (const Json &scope : object.value("scopes").items())
                provider.scopes.insert(scope.value("token").string(),
                    {scope.value("meaning").text(), scope.value("broad").text()});
            read.push_back(provider);
        }
        return read;
    }();
    return all;
}

QString whyBroad(const QByteArray &broad)
{
    if (broad == "write")
        return Words::tr("It can change things, not only look at them.");
    if (broad == "admin")
        return Words::tr("It administers: it reaches what belongs to others.");
    if (broad == "all")
        return Words::tr("It reaches nearly everything.");
    return broad == "offline" ? Words::tr("It lasts while you are away.") : QString();
}

} // namespace

ScopeDictionary::ScopeDictionary(const QString &issuer)
{
    const IssuerShape shape(issuer);
    for (int i = 0; i < int(providers().size()); ++i) {
        const QStringList &issuers = providers()[std::size_t(i)].issuers;
        if (issuers.isEmpty() || shape.fitsOneOf(issuers))
            m_providers += i;
    }
}

ScopeMeaning ScopeDictionary::meaning(const QString &token) const
{
    for (const int place : m_providers) {
        const Provider &provider = providers()[std::size_t(place)];
        auto found = provider.scopes.find(token);
        // Microsoft's stand alone or behind the address of their API.
        if (found == provider.scopes.end() && !provider.issuers.isEmpty())
            found = provider.scopes.find(token.mid(token.lastIndexOf(u'/') + 1));
        if (found != provider.scopes.end()) {
            return {token, QCoreApplication::translate("scopes", found->meaning.constData()),
                !found->broad.isEmpty(), whyBroad(found->broad)};
        }
    }
    return {token, {}, false, {}};
}

} // namespace explain
