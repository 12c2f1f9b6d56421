// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what comes as keys: PEM, JWK, JWK Set or a secret; of issuers, of people and of this program.
#include "answer.h"
#include "jose/keymaterial.h"
#include "oauth/publishedkeys.h"

using crypto::Key;
using jose::Jwk;
using jose::JwkSet;

namespace {

void use(const JwkSet &set)
{
    mustHold(set.keys().size() <= JwkSet::mostKeys);
    for (const Jwk &key : set.keys()) {
        mustHold(key.key.toPkcs8().isEmpty()); // never the private half
        mustHold(key.kty == QLatin1String("RSA") ? key.key.bits() >= 2048 : key.key.curve().has_value());
        const auto json = base::Json::parse(key.toBytes());
        const auto again = json ? Jwk::parse(*json) : base::Failure(json.error());
        mustHold(again && again->thumbprint() == key.thumbprint());
        mustHold(!key.key.verify(crypto::Scheme::Ecdsa, crypto::Hash::Sha256, "data", "signature"));
    }
}

void usePair(const Key &pair)
{
    const crypto::Secret kept = pair.toPkcs8();
    const auto again = Key::fromPkcs8(kept.reveal());
    mustHold(again && again->toPkcs8() == kept);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const auto set = JwkSet::parse(text);
    mustTell(set);
    base::HttpAnswer answer;
    answer.status = 200;
    answer.body = text.toByteArray();
    const auto published = oauth::PublishedKeys::parse(answer);
    mustHold(published.has_value() == set.has_value());
    if (set) {
        use(*set);
        mustHold(published->usable.keys().size() == set->keys().size());
        mustHold(published->keys.size() >= set->keys().size());
    }
    const auto material = jose::KeyMaterial::parse(text);
    mustTell(material);
    if (material) {
        const bool looksLikeKeys
            = text.contains("-----BEGIN") || text.trimmed().startsWith('{') || text.trimmed().startsWith('[');
        for (const jose::SecretKey &key : material->secrets)
            mustHold(!key.secret.isEmpty() && (!looksLikeKeys || key.secret.reveal() != text.trimmed()));
        use(material->keys);
    }
    // OpenSSL takes milliseconds to find that something else is no key.
    if (text.contains("-----BEGIN")) {
        const auto pair = Key::pairFromPem(text);
        mustTell(pair);
        if (pair)
            usePair(*pair);
    }
    constexpr char derSequence = 0x30;
    if (text.startsWith(derSequence))
        mustTell(Key::fromPkcs8(text));
    return 0;
}
