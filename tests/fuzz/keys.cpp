// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what comes as keys: PEM, JWK, JWK Set or a secret.
#include "fuzz.h"
#include "jose/keymaterial.h"

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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    if (const auto set = JwkSet::parse(text))
        use(*set);
    if (const auto material = jose::KeyMaterial::parse(text)) {
        mustHold(material->isSecret() == material->keys.keys().isEmpty() || !material->isSecret());
        use(material->keys);
    }
    return 0;
}
