// SPDX-License-Identifier: GPL-3.0-or-later
// Verifies what comes as a token with keys of each kind: none but the right tokens may pass.
#include "fuzz.h"
#include "jose/keymaterial.h"
#include "jose/rsatokens.h"

#include <algorithm>
#include <vector>

using jose::Jwt;
using jose::KeyMaterial;

namespace {

struct Right
{
    KeyMaterial keys;
    QByteArrayList tokens;
};

std::vector<Right> rightOnes()
{
    const QByteArray claims = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc"
                              "19yb290Ijp0cnVlfQ";
    QByteArrayList rsa;
    for (const rsatokens::Row &row : rsatokens::right)
        rsa += row.token;
    return {
        // RFC 7515 appendices A.1 and A.3
        {KeyMaterial::parse("{\"kty\":\"oct\",\"k\":\"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-"
                            "1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow\"}")
                .value(),
            {"eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + claims
                + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"}},
        {KeyMaterial::parse(
             "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
             "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}")
                .value(),
            {"eyJhbGciOiJFUzI1NiJ9." + claims
                + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"}},
        // RFC 8037 appendix A.4
        {KeyMaterial::parse(
             "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}")
                .value(),
            {"eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
             "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"}},
        {KeyMaterial::parse(
             QByteArray("{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"") + rsatokens::modulus + "\"}")
                .value(),
            rsa},
    };
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::vector<Right> all = rightOnes();
    const QByteArrayView compact(data, qsizetype(size));
    const auto jwt = Jwt::inspect(compact);
    if (!jwt)
        return 0;
    for (const Right &right : all) {
        const auto verified = right.keys.verify(*jwt);
        mustHold(verified.has_value() == right.tokens.contains(jwt->compact()));
        mustHold(verified || !verified.error().code.isEmpty());
    }
    return 0;
}
