// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/knownquirks.h"

#include "providers/addresspattern.h"
#include "providers/catalogue.h"

#include <QJsonDocument>
#include <algorithm>

namespace providers {

namespace {

// Without those that hold an answer.
QJsonObject sameEverywhere(const Provider &provider)
{
    QJsonObject quirks = provider.quirks;
    for (const QString &name : provider.quirks.keys()) {
        const QByteArray value = QJsonDocument(QJsonObject {{name, provider.quirks[name]}}).toJson();
        const bool isAnswered = std::any_of(
            provider.questions.begin(), provider.questions.end(), [&value](const Question &question) {
                return value.contains('{' + question.name.toUtf8() + '}');
            });
        if (isAnswered)
            quirks.remove(name);
    }
    return quirks;
}

} // namespace

KnownQuirks::KnownQuirks(const QList<Provider> &providers)
    : m_descriptions(descriptions(providers))
{
}

QList<KnownQuirks::Description> KnownQuirks::descriptions(const QList<Provider> &providers)
{
    QList<Description> all;
    for (const Provider &provider : providers) {
        const QString address
            = provider.issuer.isEmpty() ? provider.endpoints[QStringLiteral("token")] : provider.issuer;
        if (address.isEmpty())
            continue;
        if (!address.contains(u'{'))
            all += {address, {}, provider.quirks};
        else if (const auto pattern = addressPattern(provider, address)) {
            if (const QJsonObject quirks = sameEverywhere(provider); !quirks.isEmpty())
                all += {{}, *pattern, quirks};
        }
    }
    // An exact address has the last word.
    std::stable_partition(
        all.begin(), all.end(), [](const Description &each) { return each.address.isEmpty(); });
    return all;
}

// Member by member the last description that has it.
std::optional<oauth::Quirks> KnownQuirks::of(const QString &address)
{
    if (const auto known = m_known.constFind(address); known != m_known.constEnd())
        return *known;
    bool isDescribed = false;
    QJsonObject members;
    for (const Description &each : std::as_const(*m_descriptions)) {
        if (each.address.isEmpty() ? !each.addresses.match(address).hasMatch() : each.address != address)
            continue;
        isDescribed = true;
        for (auto quirk = each.quirks.begin(); quirk != each.quirks.end(); ++quirk)
            members.insert(quirk.key(), *quirk);
    }
    const auto quirks = isDescribed
        ? std::optional(oauth::Quirks::fromJson(members).value_or(oauth::Quirks()))
        : std::nullopt;
    m_known.insert(address, quirks);
    return quirks;
}

oauth::Quirks KnownQuirks::operator()(const oauth::ServerMetadata &server)
{
    if (!m_descriptions)
        m_descriptions = descriptions(shipped());
    if (const auto known = of(server.askedIssuer()))
        return *known;
    return of(server.tokenEndpoint.toString(QUrl::FullyEncoded)).value_or(oauth::Quirks());
}

} // namespace providers
