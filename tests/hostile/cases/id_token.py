# SPDX-License-Identifier: GPL-3.0-or-later
"""What an ID token says, and who signed it."""

import time

import drive
import keys
import window
from case import SIGNED_IN, Asks, Case, Knows, refused
from changes import all_of, altered_json, claims, header, metadata
from issuer import ABSENT, EMAIL

CORE = "OpenID Connect Core 3.1.3.7"
NASTY = "<img src=x>\r\n\x1b[2J\u202e\u2066\u200b\u2028\U000e0041%1%2"
NOW = int(time.time())


def says(name, module, code, **members):
    """Where it may be refused by one check or another, the code says which."""
    return Case(f"id-token-{name}", module, claims(**members), refused(f"id_token.{code}"))


def heads(name, module, code, **members):
    return Case(f"id-token-{name}", module, header(**members), refused(f"id_token.{code}"))


def made(name, module, expected, make, shows=()):
    """make(header, claims, key) is the token."""
    def change(server):
        server.id_token = make
    return Case(f"id-token-{name}", module, change, expected, shows=shows)


def with_secret(head, told, _):
    return keys.signed({**head, "alg": "HS256"}, told, b"hush-hush-hush-hush-hush-hush-hush")


def with_public_key(head, told, key):
    return keys.signed({**head, "alg": "HS256"}, told, keys.pem(key))


def by(key, **changed):
    return lambda head, told, _: keys.signed({**head, **changed}, told, key)


def broken(head, told, key):
    start, _, sign = keys.signed(head, told, key).rpartition(".")
    return f"{start}.{'A' if sign[9] != 'A' else 'B'}{sign[1:]}"


def doubled(head, told, key):
    claims_twice = b'{"sub":"ben",' + keys.json.dumps(told).encode()[1:]
    return keys.signed(head, claims_twice, key)


def aggregated(server):
    told = {"iss": "https://claims.example", "email": "ben@other.example"}
    theirs = keys.signed({"alg": "RS256"}, told, keys.rsa_key("stranger"))
    server.claims.update(_claim_names={"email": "src1"}, _claim_sources={"src1": {"JWT": theirs}})


def two_keys(server):
    server.jwks["keys"].append(keys.jwk(keys.rsa_key("second"), "rsa-2"))


def far(server):
    """It names places to fetch keys from, which nobody is to visit."""
    there = server.stranger.origin
    server.header.update(jku=f"{there}/keys", x5u=f"{there}/chain", kid=ABSENT,
                         jwk=keys.jwk(keys.rsa_key("stranger"), "own"))
    server.signer = keys.rsa_key("stranger")


def listed_algorithms(*names):
    return metadata(id_token_signing_alg_values_supported=list(names))


def signed_by_ec(server):
    key = keys.ec_key()
    server.jwks["keys"].append(keys.jwk(key, "ec-1", alg="ES256"))
    server.metadata.update(id_token_signing_alg_values_supported=["RS256", "ES256"])
    server.header.update(alg="ES256", kid="ec-1")
    server.signer = key


def by_other_ec(server):
    signed_by_ec(server)
    server.signer = keys.ec_key("stranger")


def not_as_listed(server):
    signed_by_ec(server)
    server.metadata.update(id_token_signing_alg_values_supported=["RS256"])


FAPI = "fapi2 test-"
CASES = [
    Case("id-token-iss-wrong", f"oidcc-client-test-invalid-iss, {FAPI}invalid-iss", claims(iss="https://other.example"),
         refused("id_token.iss"), shows=("made by somebody else",)),
    says("iss-missing", f"{FAPI}invalid-missing-iss", "iss", iss=ABSENT),
    says("sub-missing", "oidcc-client-test-missing-sub", "sub", sub=ABSENT),
    says("sub-empty", "OpenID Connect Core 2", "sub", sub=""),
    says("sub-too-long", "OpenID Connect Core 2", "sub", sub="x" * 256),
    says("sub-a-number", "OpenID Connect Core 2", "sub", sub=7),
    says("aud-wrong", f"oidcc-client-test-invalid-aud, {FAPI}invalid-aud", "aud", aud="other"),
    says("aud-missing", f"oidcc-client-test-missing-aud, {FAPI}invalid-missing-aud", "aud", aud=ABSENT),
    says("aud-with-another", f"{FAPI}invalid-secondary-aud", "aud", aud=["desk", "other"]),
    Case("id-token-aud-a-list", f"{FAPI}valid-aud-as-array", claims(aud=["desk"]), SIGNED_IN),
    says("aud-a-prefix", CORE, "aud", aud="desk "),
    says("aud-elsewhere-but-azp", "house.md: azp instead of aud", "aud", aud="other", azp="desk"),
    says("azp-wrong", CORE, "azp", azp="other"),
    says("iat-missing", "oidcc-client-test-missing-iat", "iat", iat=ABSENT),
    says("iat-tomorrow", CORE, "iat", iat=NOW + 86_400, exp=NOW + 90_000),
    says("exp-over", f"{FAPI}invalid-expired-exp", "exp", exp=NOW - 300),
    says("exp-missing", f"{FAPI}invalid-missing-exp", "exp", exp=ABSENT),
    says("exp-absurd", "our own rule", "exp", exp=1e300),
    says("exp-a-string", "RFC 7519 section 2", "exp", exp="4000000000"),
    says("exp-negative", "our own rule", "exp", exp=-1),
    says("nbf-tomorrow", "RFC 7519 section 4.1.5", "nbf", nbf=NOW + 86_400),
    says("nonce-wrong", f"oidcc-client-test-nonce-invalid, {FAPI}invalid-nonce", "nonce", nonce="other"),
    says("nonce-missing", f"oidcc-client-test-nonce-unless-code-flow, {FAPI}invalid-missing-nonce", "nonce",
         nonce=ABSENT),
    says("at-hash-wrong", "oidcc-client-test-invalid-athash", "at_hash", at_hash=keys.half_hash("other")),
    Case("id-token-at-hash-missing", "oidcc-client-test-missing-athash: optional with a code", claims(
        at_hash=ABSENT), SIGNED_IN),
    made("unsigned", "oidcc-client-test-idtoken-sig-none: ours refuses", refused("id_token.alg"),
         by(None, alg="none")),
    made("without-alg", f"{FAPI}invalid-null-alg", refused("id_token.alg"), lambda head, told, key: keys.signed(
        {**head, "alg": None}, told, key)),
    made("unsigned-in-capitals", "RFC 8725 section 2.1", refused("id_token.alg"), by(None, alg="NONE")),
    Case("id-token-alg-not-listed", f"{FAPI}invalid-alternate-alg", not_as_listed, refused("id_token.alg")),
    made("signature-wrong", "oidcc-client-test-invalid-sig-rs256", refused("id_token.signature"), broken,
         shows=("ID token",)),
    made("by-a-stranger", "oidcc-client-test-invalid-sig-rs256", refused("id_token.signature"),
         by(keys.rsa_key("stranger"))),
    Case("id-token-by-es256", "oidcc-client-test, RFC 7518 section 3.4", signed_by_ec, SIGNED_IN),
    Case("id-token-by-strange-es256", "oidcc-client-test-invalid-sig-es256", by_other_ec,
         refused("id_token.signature")),
    made("by-ps256", f"{CORE}, rule 7", refused("id_token.alg"), lambda head, told, key: keys.signed(
        {**head, "alg": "PS256"}, told, key)),
    Case("id-token-by-the-client-secret", "oidcc-client-test-invalid-sig-hs256", all_of(
        listed_algorithms("RS256", "HS256"), lambda server: setattr(server, "id_token", with_secret)),
         refused("id_token.mac"), drive.with_secret("hush-hush-hush-hush-hush-hush-hush")),
    Case("id-token-by-the-public-key", "CVE-2015-9235", all_of(
        listed_algorithms("RS256", "HS256"), lambda server: setattr(server, "id_token", with_public_key)),
         refused("id_token.mac")),
    Case("id-token-without-kid", "oidcc-client-test-kid-absent-single-jwks", header(kid=ABSENT), SIGNED_IN),
    Case("id-token-without-kid-of-two-keys", "oidcc-client-test-kid-absent-multiple-jwks", all_of(
        two_keys, header(kid=ABSENT)), SIGNED_IN),
    Case("id-token-kid-unknown", "OpenID Connect Core 10.1.1", header(kid="nobody"),
         refused("id_token.signature").but(Asks("/keys", 2))),
    heads("kid-a-path", "our own rule", "signature", kid="../../../../etc/passwd"),
    heads("kid-a-number", "RFC 7515 section 4.1.4", "signature", kid=7),
    Case("id-token-names-its-keys", "RFC 8725 section 3.10", far, refused("id_token.signature")),
    heads("crit-unknown", "RFC 7515 section 4.1.11", "signature", crit=["exp"], exp=1),
    heads("not-encoded", "RFC 7797 section 6", "signature", crit=["b64"], b64=False),
    heads("an-access-token", "RFC 9068 section 4, RFC 8725 section 3.11", "typ", typ="at+jwt"),
    heads("a-logout-token", "RFC 8725 section 3.11", "typ", typ="logout+jwt"),
    made("encrypted", "RFC 7516 section 3.1", refused("id_token.jwt"), lambda head, told, key:
         keys.encoded({"alg": "RSA-OAEP", "enc": "A128GCM"}) + ".AAAA.AAAA.AAAA.AAAA"),
    made("padded", "RFC 7515 section 2", refused("id_token.jwt"), lambda head, told, key:
         keys.signed(head, told, key) + "=="),
    made("of-two-parts", "RFC 7515 section 3.1", refused("id_token.jwt"), lambda head, told, key:
         keys.signed(head, told, key).rpartition(".")[0]),
    made("with-a-claim-twice", "RFC 7519 section 4", refused("id_token.jwt"), doubled),
    made("long", "our own rule", SIGNED_IN, lambda head, told, key: keys.signed(
        head, {**told, "groups": ["group-%d" % number for number in range(20_000)]}, key)),
    made("with-claims-a-list", "RFC 7519 section 3", refused("id_token.jwt"), lambda head, told, key: keys.signed(
        head, b"[]", key)),
    Case("id-token-name-nasty", "our own rule", claims(
        name=NASTY, email=NASTY, preferred_username=NASTY, sub="ana" + NASTY), SIGNED_IN),
    Case("id-token-nasty-on-the-screen", "our own rule", claims(
        name=NASTY, email=NASTY, preferred_username=NASTY, sub="ana" + NASTY, **{NASTY: NASTY}), SIGNED_IN,
        window.sign_in),
    Case("id-token-long-on-the-screen", "our own rule", claims(
        groups=["group-%d" % number for number in range(15_000)], note="x" * 100_000), SIGNED_IN, window.sign_in),
    Case("id-token-missing", "OpenID Connect Core 3.1.3.3", altered_json("/token", id_token=ABSENT),
         refused("id_token.missing")),
    Case("id-token-a-number", "OpenID Connect Core 3.1.3.3", altered_json("/token", id_token=7), refused("token.type")),
    Case("id-token-of-unknown-claims", "oidcc-client-test-distributed-claims: shown, not followed", claims(
        _claim_names={"address": "src1"}, _claim_sources={"src1": {"endpoint": "https://claims.example"}}), SIGNED_IN),
    Case("id-token-with-claims-of-another", "oidcc-client-test-aggregated-claims: shown, not taken", aggregated,
         SIGNED_IN.but(Knows("email", EMAIL))),
]
