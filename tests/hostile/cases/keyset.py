# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys that an issuer publishes."""


import drive
import keys
import window
from case import RENEWED, SIGNED_IN, Asks, Case, Within, refused
from changes import all_of, at, header, metadata, page, sent_elsewhere, text
from issuer import ABSENT
from origin import Answer

UNVERIFIED = refused("id_token.signature")


def publishes(name, source, expected, change):
    """change(keys, right) puts together what is published from the right key and its set."""
    def changed(server):
        server.jwks = {"keys": change(server.jwks["keys"][0])}
    return Case(f"keys-{name}", source, changed, expected)


def without(key, *names):
    return {name: value for name, value in key.items() if name not in names}


def rotated(server):
    """A new key signs, and is published when it is asked for again."""
    fresh = keys.rsa_key("fresh")
    server.signer = fresh
    server.header.update(kid="rsa-fresh")
    server.jwks["keys"] = [keys.jwk(fresh, "rsa-fresh")]


def rotated_meanwhile(server):
    """The answer of the browser is signed by the old key, and the ID token by a new one."""
    server.metadata.update(response_modes_supported=["query.jwt"],
                           authorization_signing_alg_values_supported=["RS256"])
    server.faults["/token"] = lambda request: rotated(server)


def private(key):
    numbers = keys.rsa_key().private_numbers()
    return [{**key, "d": keys.number(numbers.d), "p": keys.number(numbers.p), "q": keys.number(numbers.q)}]


def slow_exponent(server):
    key = server.jwks["keys"][0]
    server.jwks["keys"] = [{**key, "n": keys.base64url(b"\xff" * 16_384), "e": keys.base64url(b"\xff" * 16_384)}]


def secret(_):
    return [{"kty": "oct", "k": keys.base64url(b"hush" * 16), "kid": "rsa-1"}]


def with_secret(server):
    server.jwks["keys"] = secret(None)
    server.metadata.update(id_token_signing_alg_values_supported=["RS256", "HS256"])
    server.id_token = lambda head, told, key: keys.signed({**head, "alg": "HS256"}, told, b"hush" * 16)


def weak(server):
    server.signer = keys.rsa_key("weak", 1024)
    server.jwks["keys"] = [keys.jwk(server.signer, "rsa-1")]


MANY = [{"kty": "EC", "crv": "P-256", "kid": f"k{number}", "x": "AA", "y": "AA"} for number in range(10_000)]
CASES = [
    Case("keys-rotated", "oidcc-client-test-signing-key-rotation", rotated, RENEWED.but(Asks("/keys", 1)), drive.renew),
    Case("keys-rotated-just-before", "oidcc-client-test-signing-key-rotation-just-before-signing", rotated_meanwhile,
         SIGNED_IN.but(Asks("/keys", 2))),
    Case("keys-rotated-within-a-minute", "oidcc-client-test-signing-key-rotation, OpenID Connect Core 10.1.1", rotated,
         RENEWED, window.renew),
    *(Case(f"keys-sent-elsewhere-{status}", "our own rule", sent_elsewhere("/keys", status), refused("jwks.status"))
      for status in (301, 302, 303, 307, 308)),
    Case("keys-a-page", "captive portal", at("/keys", page()), refused("jwks.html")),
    Case("keys-gone", "RFC 9110 section 15.5.5", at("/keys", Answer(status=404)), refused("jwks.status")),
    Case("keys-busy", "RFC 9110 section 15.6.4", at("/keys", Answer(status=503)),
         refused("jwks.status").but(Asks("/keys", 2))),
    Case("keys-not-named", "OpenID Connect Discovery 3", metadata(jwks_uri=ABSENT), refused("id_token.no_keys")),
    Case("keys-no-object", "RFC 7517 section 5", at("/keys", text("[]")), refused("jwks.keys")),
    Case("keys-no-list", "RFC 7517 section 5", at("/keys", text('{"keys":{}}')), refused("jwks.keys")),
    Case("keys-ten-thousand", "our own rule", at("/keys", text(keys.json.dumps({"keys": MANY}))),
         refused("jwks.size").but(Within(10))),
    Case("keys-ten-thousand-empty", "our own rule", at("/keys", text(keys.json.dumps({"keys": [{}] * 10_000}))),
         refused("jwks.size").but(Within(10))),
    publishes("none", "RFC 7517 section 5", UNVERIFIED, lambda key: []),
    publishes("unknown-beside-it", "RFC 7517 section 5", SIGNED_IN, lambda key: [
        {"kty": "XYZ", "kid": "x"}, 7, None, {"kty": 5}, [], {"kty": "EC", "crv": "P-999"}, key]),
    publishes("private", "RFC 7517 section 9.2", SIGNED_IN, private),
    publishes("only-a-secret", "RFC 8725 section 3.5", UNVERIFIED, secret),
    Case("keys-a-secret-that-signs", "RFC 8725 section 3.5", with_secret, refused("id_token.mac")),
    publishes("for-encryption", "RFC 7517 section 4.2", UNVERIFIED, lambda key: [{**key, "use": "enc"}]),
    publishes("for-wrapping", "RFC 7517 section 4.3", UNVERIFIED, lambda key: [{**key, "key_ops": ["wrapKey"]}]),
    publishes("of-another-algorithm", "RFC 7517 section 4.4", UNVERIFIED, lambda key: [{**key, "alg": "RS512"}]),
    publishes("with-one-name-twice", "RFC 7517 section 4.5", UNVERIFIED, lambda key: [
        keys.jwk(keys.rsa_key("second"), key["kid"], alg="RS256"), key]),
    publishes("with-a-long-name", "our own rule", UNVERIFIED, lambda key: [{**key, "kid": "x" * 2_000}]),
    publishes("without-exponent", "RFC 7518 section 6.3.1.2", UNVERIFIED, lambda key: [without(key, "e")]),
    publishes("with-exponent-one", "RFC 7518 section 6.3.1.2", UNVERIFIED, lambda key: [{**key, "e": "AQ"}]),
    publishes("with-chain", "RFC 8725 section 3.10", SIGNED_IN, lambda key: [
        {**key, "x5c": ["no certificate"], "x5t": "no", "x5u": "https://chain.example"}]),
    publishes("padded", "RFC 7515 section 2", UNVERIFIED, lambda key: [{**key, "n": key["n"] + "=="}]),
    Case("keys-huge", "our own rule", slow_exponent, UNVERIFIED.but(Within(10))),
    Case("keys-weak", "RFC 7518 section 3.3", weak, UNVERIFIED),
    Case("keys-not-on-the-curve", "RFC 8725 section 3.4", all_of(
        header(alg="ES256", kid="ec-1"), metadata(id_token_signing_alg_values_supported=["RS256", "ES256"]),
        lambda server: setattr(server, "signer", keys.ec_key()),
        lambda server: server.jwks.update(keys=[{**keys.jwk(keys.ec_key(), "ec-1"), "y": keys.number(5, 32)}])),
         UNVERIFIED),
]
