# SPDX-License-Identifier: GPL-3.0-or-later
"""The test modules for clients of the OpenID Foundation's conformance suite, basic to FAPI 2 with message signing:
each is the source of a case, or says nothing about a program on a desktop."""

import re

WITH_CASES = [
    *(f"oidcc-client-test-{name}" for name in (
        "invalid-iss", "missing-sub", "invalid-aud", "missing-aud", "missing-iat", "kid-absent-single-jwks",
        "kid-absent-multiple-jwks", "idtoken-sig-rs256", "idtoken-sig-none", "invalid-sig-rs256", "invalid-sig-es256",
        "invalid-sig-hs256", "userinfo-invalid-sub", "nonce-invalid", "nonce-unless-code-flow", "scope-userinfo-claims",
        "client-secret-basic", "userinfo-bearer-header", "userinfo-signed", "invalid-athash", "missing-athash",
        "aggregated-claims", "distributed-claims", "mtls-endpoint-aliases", "discovery-openid-config",
        "discovery-jwks-uri-keys", "discovery-issuer-mismatch", "dynamic-registration", "signing-key-rotation",
        "signing-key-rotation-just-before-signing", "refresh-token", "refresh-token-invalid-issuer",
        "refresh-token-invalid-sub")),
    *(f"fapi2 test-{name}" for name in (
        "happy-path", "happy-path-no-dpop-nonce", "discovery-issuer-mismatch",
        "ensure-authorization-response-with-invalid-state-fails",
        "ensure-authorization-response-with-invalid-missing-state-fails", "invalid-authorization-response-iss",
        "remove-authorization-response-iss", "invalid-iss", "invalid-missing-iss", "invalid-aud", "invalid-missing-aud",
        "invalid-secondary-aud", "valid-aud-as-array", "invalid-expired-exp", "invalid-missing-exp", "invalid-nonce",
        "invalid-missing-nonce", "invalid-null-alg", "invalid-alternate-alg",
        "token-endpoint-response-without-expires_in", "token-type-case-insensitivity")),
    *(f"fapi2 jarm-{name}" for name in ("none", "missing-iss", "invalid-iss", "missing-aud", "invalid-aud",
                                        "missing-exp", "expired", "invalid-sig")),
]

WEB = "it is about a website that servers and frames can reach"
WITHOUT = {
    "oidcc-client-test-invalid-chash": "an ID token of the token endpoint has no c_hash",
    "oidcc-client-test-missing-chash": "an ID token of the token endpoint has no c_hash",
    "oidcc-client-test-userinfo-bearer-body": "the token goes in a header, as RFC 6750 section 2.1 recommends",
    "oidcc-client-test-form-post-error": "answers come in the query; the same error does, in person-refuses",
    "oidcc-client-test-discovery-webfinger-acct": "asks port 443 of the host in an e-mail address: tst_finding",
    "oidcc-client-test-discovery-webfinger-url": "an address is asked by RFC 9728 and as an issuer",
    "oidcc-client-test-request-uri-signed-none": "requests are sent ahead (RFC 9126), not as objects",
    "oidcc-client-test-request-uri-signed-rs256": "requests are sent ahead (RFC 9126), not as objects",
    "oidcc-client-test-3rd-party-init-login": WEB,
    "oidcc-client-test-session-management": WEB,
    "oidcc-client-test-rp-init-logout": "the logout page doesn't lead back",
    "oidcc-client-test-rp-init-logout-no-state": "the logout page doesn't lead back",
    "oidcc-client-test-rp-init-logout-other-state": "the logout page doesn't lead back",
    "oidcc-client-test-rp-backchannel": WEB,
    "oidcc-client-test-rp-frontchannel": WEB,
    "fapi2 refresh-token-test": "no API is called on its own: a renewal is asked for, in renewal-rotates",
    "fapi2 test-rs-dpop-auth-scheme-case-insensitivity": "no API is called on its own: tst_challenge",
    "fapi2 test-invalid-openbanking-intent-id": "it is about banks",
}


def without_case(cases):
    """The modules that should be the source of one."""
    sources = "; ".join(case.source for case in cases)
    return [name for name in WITH_CASES if not re.search(re.escape(name) + r"(?![\w-])", sources)]
