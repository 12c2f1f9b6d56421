// SPDX-License-Identifier: GPL-3.0-or-later
// Providers as a file describes them: several to import, or one as those that come with the program.
#include "fuzz.h"
#include "providers/contacts.h"
#include "providers/providersfile.h"

#include <QJsonDocument>

using providers::Provider;

namespace {

QHash<QString, QString> answersTo(const Provider &provider)
{
    QHash<QString, QString> answers;
    for (const providers::Question &question : provider.questions)
        answers.insert(
            question.name, question.answer.isEmpty() ? QStringLiteral("a.example") : question.answer);
    return answers;
}

void use(const Provider &provider)
{
    mustTell(provider.fill(answersTo(provider)));
    if (!providers::faultOf(provider)) {
        for (const providers::Contact &contact : providers::contactsOf(provider))
            mustHold(!contact.address.isEmpty() && !contact.host.isEmpty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto imported = providers::parseProviders(text);
    mustTell(imported);
    if (imported) {
        for (const Provider &provider : *imported) {
            mustHold(!providers::faultOf(provider));
            use(provider);
        }
        mustHold(providers::parseProviders(providers::toBytes(*imported)) == imported);
    }
    const auto one = Provider::parse(text, QStringLiteral("own-one"));
    mustTell(one);
    if (one) {
        use(*one);
        const auto again = Provider::parse(QJsonDocument(one->toJson()).toJson(), one->id);
        mustHold(again == one);
    }
    return 0;
}
