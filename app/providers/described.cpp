// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/described.h"

#include "providers/addresspattern.h"

namespace providers {

std::optional<Described> describedAt(const QString &issuer, const QList<Provider> &providers)
{
    for (const Provider &provider : providers) {
        const auto pattern
            = provider.issuer.isEmpty() ? std::nullopt : addressPattern(provider, provider.issuer);
        const auto match = pattern ? pattern->match(issuer) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        Described described {provider, {}};
        for (const Question &question : provider.questions)
            described.answers.insert(question.name, question.answer);
        const QStringList asked = placesOf(provider.issuer);
        for (qsizetype i = 0; i < asked.size(); ++i)
            described.answers.insert(asked.at(i), match.captured(int(i) + 1));
        return described;
    }
    return {};
}

base::Parameters withDescribed(const base::Parameters &given, base::Parameters described)
{
    described.removeIf([&given](const auto &each) { return !base::valuesOf(given, each.first).isEmpty(); });
    return described + given;
}

} // namespace providers
