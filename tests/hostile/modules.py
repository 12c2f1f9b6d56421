# SPDX-License-Identifier: GPL-3.0-or-later
"""The test modules for clients of the OpenID Foundation's conformance suite, basic to FAPI 2 with message signing:
each is the source of a case, or says nothing about a program on a desktop."""

import re

EVERY = [
    "oidcc-client-test",
    *(f"oidcc-client-test-{name}" for name in (
        "invalid-iss", "missing-sub", "invalid-aud", "missing-aud", "missing-iat", "kid-absent-single-jwks",
        "kid-absent-multiple-jwks", "idtoken-sig-rs256", "idtoken-sig-none", "invalid-sig-rs256", "invalid-sig-es256",
        "invalid-sig-hs256", "userinfo-invalid-sub", "nonce-invalid", "nonce-unless-code-flow", "scope-userinfo-claims",
        "client-secret-basic", "userinfo-bearer-header", "userinfo-bearer-body", "userinfo-signed", "invalid-athash",
        "missing-athash", "invalid-chash", "missing-chash", "form-post-error", "aggregated-claims",
        "distributed-claims", "mtls-endpoint-aliases", "discovery-openid-config", "discovery-jwks-uri-keys",
        "discovery-issuer-mismatch", "discovery-webfinger-acct", "discovery-webfinger-url", "dynamic-registration",
        "signing-key-rotation", "signing-key-rotation-just-before-signing", "request-uri-signed-none",
        "request-uri-signed-rs256", "refresh-token", "refresh-token-invalid-issuer", "refresh-token-invalid-sub",
        "3rd-party-init-login", "session-management", "rp-init-logout", "rp-init-logout-no-state",
        "rp-init-logout-other-state", "rp-frontchannel-opinitlogout", "rp-frontchannel-rpinitlogout",
        "rp-backchannel-rpinitlogout", *(f"rp-backchannel-rpinitlogout-{fault}" for fault in (
            "alg-none", "no-event", "with-nonce", "wrong-alg", "wrong-aud", "wrong-event", "wrong-iss")))),
    *(f"fapi2 {name}" for name in (
        "refresh-token-test", *(f"test-{test}" for test in (
            "happy-path", "happy-path-no-dpop-nonce", "discovery-issuer-mismatch",
            "ensure-authorization-response-with-invalid-state-fails",
            "ensure-authorization-response-with-invalid-missing-state-fails", "invalid-authorization-response-iss",
            "remove-authorization-response-iss", "invalid-iss", "invalid-missing-iss", "invalid-aud",
            "invalid-missing-aud", "invalid-secondary-aud", "valid-aud-as-array", "invalid-expired-exp",
            "invalid-missing-exp", "invalid-nonce", "invalid-missing-nonce", "invalid-null-alg",
            "invalid-alternate-alg", "token-endpoint-response-without-expires_in", "token-type-case-insensitivity",
            "rs-dpop-auth-scheme-case-insensitivity", "invalid-openbanking-intent-id")),
        *(f"jarm-{fault}" for fault in ("none", "missing-iss", "invalid-iss", "missing-aud", "invalid-aud",
                                        "missing-exp", "expired", "invalid-sig")))),
]

NO_HASH = "an ID token of the token endpoint has no c_hash"
OBJECTS = "requests are sent ahead (RFC 9126), not as objects"
NO_RETURN = "the logout page doesn't lead back"
WEB = "it is about a website that servers and frames can reach"
WITHOUT = {
    "oidcc-client-test-invalid-chash": NO_HASH,
    "oidcc-client-test-missing-chash": NO_HASH,
    "oidcc-client-test-userinfo-bearer-body": "the token goes in a header, as RFC 6750 section 2.1 recommends",
    "oidcc-client-test-form-post-error": "answers come in the query; the same error does, in person-refuses",
    "oidcc-client-test-discovery-webfinger-acct": "asks port 443 of the host in an e-mail address: tst_finding",
    "oidcc-client-test-discovery-webfinger-url": "an address is asked by RFC 9728 and as an issuer",
    "oidcc-client-test-request-uri-signed-none": OBJECTS,
    "oidcc-client-test-request-uri-signed-rs256": OBJECTS,
    "oidcc-client-test-3rd-party-init-login": WEB,
    "oidcc-client-test-session-management": WEB,
    "oidcc-client-test-rp-init-logout": NO_RETURN,
    "oidcc-client-test-rp-init-logout-no-state": NO_RETURN,
    "oidcc-client-test-rp-init-logout-other-state": NO_RETURN,
    **{name: WEB for name in EVERY if "-rp-backchannel-" in name or "-rp-frontchannel-" in name},
    "fapi2 test-rs-dpop-auth-scheme-case-insensitivity": "no API is called on its own: tst_challenge",
    "fapi2 test-invalid-openbanking-intent-id": "it is about banks",
}
NAMED = re.compile(r"oidcc-client-test[\w-]*|fapi2 [\w-]+")


def faults_of_modules(cases):
    """Which have neither case nor reason, or both, and which are none."""
    sources = {name for case in cases for name in NAMED.findall(case.source)}
    yield from (f"no case for {name}" for name in EVERY if name not in sources and name not in WITHOUT)
    yield from (f"{name} has a case and a reason for none" for name in sorted(sources & set(WITHOUT)))
    yield from (f"no module is called {name}" for name in sorted((sources | set(WITHOUT)) - set(EVERY)))
