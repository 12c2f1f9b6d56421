// SPDX-License-Identifier: GPL-3.0-or-later
// Holds disclosures against claims: JSON, line feed, what stands behind the first tilde.
#include "jose/sdjwt.h"
#include "fuzz.h"
#include "jose/jwt.h"

using jose::SdJwt;

namespace {

void mustPoint(const std::optional<jose::SdJwtFault> &fault, const QByteArrayList &disclosures)
{
    mustHold(!fault || (fault->disclosure >= -1 && fault->disclosure < disclosures.size()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const SdJwt whole = SdJwt::split(text);
    mustHold(text.startsWith(whole.issuerSigned) && text.endsWith(whole.keyBinding));
    mustHold(whole.keyBinding.isEmpty() || whole.hashed + whole.keyBinding == text);
    if (const auto jwt = jose::Jwt::inspect(whole.issuerSigned)) {
        mustPoint(jose::disclosuresFault(jwt->claims(), whole.disclosures), whole.disclosures);
        mustPoint(jose::keyBindingFault(jwt->claims(), whole), whole.disclosures);
    }
    const qsizetype lineFeed = text.indexOf('\n');
    if (lineFeed < 0)
        return 0;
    const auto claims = base::Json::parse(text.first(lineFeed), base::Json::Duplicates::Keep);
    const SdJwt behind = SdJwt::split("e30.e30.c2ln~" + text.sliced(lineFeed + 1).toByteArray());
    if (claims && claims->isObject()) {
        mustPoint(jose::disclosuresFault(*claims, behind.disclosures), behind.disclosures);
        mustPoint(jose::keyBindingFault(*claims, behind), behind.disclosures);
    }
    return 0;
}
