# SPDX-License-Identifier: GPL-3.0-or-later
"""Beyond the code: requests sent ahead, other devices, bound tokens, clients that are made, APIs, userinfo, the end of
a login, and keys that are fetched for a pasted token."""

import functools
from dataclasses import replace

import drive
import keys
import window
from case import IN_WORDS, SIGNED_IN, WAITS_ON, Asks, Case, Knows, Says, Sends, Within, either, outcome, refused
from changes import (BOMB, DISCOVERY, ENDLESS, HANGS_UP, all_of, altered_json, at, claims, metadata, nothing, page,
                     redirect, sent_elsewhere, text)
from issuer import ABSENT, EMAIL
from origin import Answer, answer_in_json, error_in_json

ODD = "<b>no</b>\x1b[2J\u202e"
ODD_URI = "urn:x&state=other&redirect_uri=https://evil.example#\r\n\u202e"


BOUND = functools.partial(drive.sign_in, options=["--dpop", "required"])
BOUND.in_form = {"more": {"Tokens": "bound to this computer, or none"}}


def pushed(name, source, expected, *changes, required=True, drive=drive.sign_in, shows=()):
    def change(server):
        server.metadata.update(pushed_authorization_request_endpoint=f"{server.origin}/par",
                               require_pushed_authorization_requests=required)
        all_of(*changes)(server)
    return Case(f"par-{name}", source, change, expected, drive, shows)


def device(name, source, expected, *changes, waits=False, shows=()):
    def offered(server):
        server.metadata.setdefault("device_authorization_endpoint", f"{server.origin}/device")
    return Case(f"device-{name}", source, all_of(*changes, offered), expected, drive.by_device, shows, waits)


def bound(name, expected, *changes, source="RFC 9449 sections 5 and 8", shows=()):
    return Case(f"dpop-{name}", source, all_of(
        metadata(dpop_signing_alg_values_supported=["ES256"]), *changes), expected, BOUND, shows)


def made(name, source, expected, *changes):
    return Case(f"registration-{name}", source, all_of(*changes), expected, drive.registered)


def api(name, source, code, says, change=None, **members):
    """Where it is looked for who gives tokens the window has words alone."""
    return Case(f"api-{name}", source, change or (lambda server: server.resource.update(members)),
                refused(code).but_in_window(IN_WORDS), drive.for_resource, says)


def tells(name, source, answer, email="", limits=()):
    """Who doesn't say who somebody is costs the name, not the login."""
    return Case(f"userinfo-{name}", source, all_of(claims(email=ABSENT), answer), SIGNED_IN.but(
        *limits, Asks("/userinfo", 1, 1), Knows("email", email), Knows("sub", "ana")))


def aliased(server):
    """Who has a certificate is to ask elsewhere."""
    server.metadata.update(token_endpoint_auth_methods_supported=["tls_client_auth"],
                           mtls_endpoint_aliases={"token_endpoint": f"{server.origin}/shown/token"})
    server.faults["/shown/token"] = lambda request: server.right(replace(request, path="/token"))


def signed_userinfo(key=None):
    def change(server):
        server.faults["/userinfo"] = lambda _: text(keys.signed({"alg": "RS256", "kid": "rsa-1"}, {
            "sub": "ana", "email": "ana@signed.example", "iss": server.issuer, "aud": "desk"}, key or server.signer),
            "application/jwt")
    return change


def ends(name, source, expected, answer):
    return Case(f"sign-out-{name}", source, answer, expected, drive.sign_out)


def asks(name, source, change, says, hides=""):
    return Case(f"introspection-{name}", source, change, outcome("shown"), window.introspect(hides), shows=(says,))


def inspects(name, source, expected, change, shows=()):
    return Case(f"inspect-{name}", source, change, expected, drive.inspect, shows)


def unreached(name, source, says, change):
    return inspects(name, source, outcome("no keys"), change, (says,))


def nonces(number, then=None):
    """It wants another nonce each time."""
    def change(server):
        left = iter(range(number))
        server.faults["/token"] = lambda _: None if next(left, None) is None else error_in_json(
            "use_dpop_nonce").with_header("DPoP-Nonce", then or keys.base64url(b"nonce"))
    return change


REVOKED, ALIVE = outcome("signed out, refresh token revoked"), outcome("signed out, refresh token failed")
REDIRECTS = (301, 302, 303, 307, 308)
CASES = [
    pushed("right", "RFC 9126 section 2", SIGNED_IN.but(Sends(
        "nothing but client_id and request_uri in the browser", lambda server: set(
            server.asked("/authorize")[0].query) == {"client_id", "request_uri"}))),
    *(pushed(f"sent-elsewhere-{status}", "our own rule", refused("push.status").but(Asks("/authorize", 0)),
             sent_elsewhere("/par", status)) for status in (302, 307)),
    pushed("sent-elsewhere-and-not-required", "our own rule", SIGNED_IN, sent_elsewhere("/par", 307), required=False),
    pushed("a-page", "captive portal", refused("push.html"), at("/par", page())),
    pushed("refused", "RFC 9126 section 2.3", refused("invalid_request"), at("/par", error_in_json("invalid_request")),
           shows=("could not use the request",)),
    pushed("uri-expired", "RFC 9126 section 4", refused("invalid_request_uri").but(Asks("/token", 0)), redirect(
        error="invalid_request_uri", code=ABSENT), shows=("no longer has the request", "finish in the browser soon")),
    pushed("without-uri", "RFC 9126 section 2.2", refused("push.missing"), altered_json("/par", request_uri=ABSENT)),
    pushed("uri-odd", "RFC 9126 section 2.2", refused("cli.timeout").but_in_window(WAITS_ON).but(Sends(
        "it is encoded", lambda server: server.asked("/authorize")[0].query == {
            "client_id": "desk", "request_uri": ODD_URI})), altered_json("/par", request_uri=ODD_URI),
        drive=functools.partial(drive.sign_in, timeout=4)),
    pushed("life-negative", "RFC 9126 section 2.2", refused("push.missing"), altered_json("/par", expires_in=-1)),
    pushed("life-absurd", "our own rule", SIGNED_IN, altered_json("/par", expires_in=1e300)),
    pushed("endless", "our own rule", refused("http.too_large"), at("/par", ENDLESS)),
    device("right", "RFC 8628 section 3.5", SIGNED_IN),
    *(device(f"sent-elsewhere-{status}", "our own rule", refused("device.status"), sent_elsewhere("/device", status))
      for status in (302, 307)),
    device("a-page", "captive portal", refused("device.html"), at("/device", page())),
    device("without-code", "RFC 8628 section 3.2", refused("device.missing"), altered_json(
        "/device", device_code=ABSENT)),
    device("address-without-tls", "our own rule", refused("device.uri"), altered_json(
        "/device", verification_uri="http://id.example/enter")),
    device("address-of-a-script", "our own rule", refused("device.uri"), altered_json(
        "/device", verification_uri_complete="javascript:alert(1)")),
    device("address-with-user-info", "our own rule", refused("device.uri"), altered_json(
        "/device", verification_uri="https://good.example@evil.example/")),
    device("code-nasty", "our own rule", refused("device.user_code"), altered_json("/device", user_code=ODD)),
    device("code-endless", "RFC 8628 section 6.1", refused("device.user_code"), altered_json(
        "/device", user_code="X" * 5_000)),
    device("interval-absurd", "RFC 8628 section 3.2", refused("device.interval"), altered_json(
        "/device", interval=1e300)),
    device("interval-of-a-day", "RFC 8628 section 3.2", refused("device.interval").but(Asks("/token", 0)), altered_json(
        "/device", interval=86_400), shows=("less often than its code lives",)),
    device("interval-zero", "RFC 8628 section 3.2: 5 s where none is given", SIGNED_IN.but(Asks("/token", 3)),
           altered_json("/device", interval=0)),
    device("interval-negative", "RFC 8628 section 3.2: 5 s where none is given", SIGNED_IN.but(Asks("/token", 3)),
           altered_json("/device", interval=-5)),
    device("life-negative", "RFC 8628 section 3.2", refused("device.missing"), altered_json("/device", expires_in=-1)),
    device("life-over", "RFC 8628 section 3.5", refused("device.expired").but(Within(12), Asks("/token", 5)),
           altered_json("/device", expires_in=4), at("/token", error_in_json("authorization_pending")),
           shows=("The code was not entered in time",)),
    device("slower-and-slower", "RFC 8628 section 3.5", refused("device.expired").but(Asks("/token", 4)),
           altered_json("/device", expires_in=15), at("/token", error_in_json("slow_down")), waits=True),
    device("refused", "RFC 8628 section 3.5", refused("access_denied").but(Asks("/token", 1)), at(
        "/token", error_in_json("access_denied"))),
    device("token-sent-elsewhere", "our own rule", refused("token.redirect").but(Asks("/token", 1)), sent_elsewhere(
        "/token", 307)),
    Case("certificate-shown-at-the-alias", "oidcc-client-test-mtls-endpoint-aliases, RFC 8705 section 5", aliased,
         SIGNED_IN.but(Asks("/shown/token", 1, 1), Asks("/token", 0)), drive.by_certificate),
    Case("program-sent-elsewhere", "our own rule", sent_elsewhere("/token", 308), refused("token.redirect"),
         drive.as_program),
    Case("program-right", "RFC 6749 section 4.4", nothing, SIGNED_IN, drive.as_program),
    Case("program-refused-with-its-secret", "our own rule", at("/token", error_in_json(
        "weird", error_description="hush-hush-hush is wrong")), refused("weird"), drive.as_program),
    bound("right", SIGNED_IN, source="fapi2 test-happy-path-no-dpop-nonce"),
    bound("not-bound", refused("token.not_bound"), altered_json("/token", token_type="Bearer"),
          shows=("isn't bound to your key",)),
    bound("wants-a-nonce", SIGNED_IN.but(Asks("/token", 2)), nonces(1)),
    bound("wants-nonces-for-ever", refused("use_dpop_nonce").but(Asks("/token", 2)), nonces(1_000),
          shows=("asks again and again",)),
    bound("nonce-nasty", refused("use_dpop_nonce").but(Asks("/token", 2)),
          nonces(1_000, "a b\x1b[2J")),
    made("right", "oidcc-client-test-dynamic-registration, RFC 7591 section 3.2.1", SIGNED_IN),
    *(made(f"sent-elsewhere-{status}", "our own rule", refused("registration.status"), sent_elsewhere(
        "/register", status)) for status in REDIRECTS),
    made("without-client-id", "RFC 7591 section 3.2.1", refused("registration.client_id"), altered_json(
        "/register", client_id=ABSENT)),
    made("a-page", "captive portal", refused("registration.content_type"), at("/register", page())),
    made("of-a-method-it-lacks", "RFC 7591 section 3.2.1", refused("registration.method"), altered_json(
        "/register", token_endpoint_auth_method="private_key_jwt")),
    made("to-be-managed-without-tls", "RFC 7592 section 3", refused("registration.address"), altered_json(
        "/register", registration_client_uri="http://id.example/client")),
    made("client-id-nasty", "RFC 6749 appendix A.1", either(refused("registration.client_id"), SIGNED_IN), altered_json(
        "/register", client_id=ODD)),
    made("client-id-endless", "RFC 6749 appendix A.1", either(refused(
        "registration.client_id", "url.length"), SIGNED_IN), altered_json("/register", client_id="x" * 9_000)),
    made("nasty", "our own rule", refused("weird"), at("/register", error_in_json("weird", error_description=ODD))),
    made("with-a-secret-nobody-asked-for", "RFC 7591 section 3.2.1", SIGNED_IN.but(Sends(
        "the secret, as the server has it", lambda server: server.asked("/token")[0].headers.get(
            "Authorization", "").startswith("Basic "))), altered_json(
                "/register", token_endpoint_auth_method="client_secret_basic", client_secret="hush-hush-hush")),
    made("comes-back-elsewhere", "RFC 7591 section 3.2.1", SIGNED_IN.but(Sends(
        "its own redirect address", lambda server: server.asked("/authorize")[0].query["redirect_uri"].startswith(
            "http://127.0.0.1:"))), altered_json("/register", redirect_uris=["https://evil.example/callback"])),
    *(Case(f"registration-end-sent-elsewhere-{status}", "our own rule, RFC 7592 section 2.3", sent_elsewhere(
        "/client", status), outcome("signed out, refresh token revoked, client failed"), drive.unregistered)
      for status in REDIRECTS),
    Case("registration-end", "RFC 7592 section 2.3", nothing, outcome(
        "signed out, refresh token revoked, client revoked"), drive.unregistered),
    Case("api-right", "RFC 9728 section 3", metadata(), SIGNED_IN, drive.for_resource),
    api("other", "RFC 9728 section 3.3", "resource.other", ("describes another API than this one",),
        resource="https://other.example/api"),
    api("without-server", "RFC 9728 section 3", "resource.no_server", ("names nobody who gives tokens for it",),
        authorization_servers=[]),
    api("of-server-without-tls", "RFC 9728 section 7.7", "resource.server", ("names an issuer that can't be used",),
        authorization_servers=["http://id.example"]),
    api("of-server-of-a-script", "CVE-2025-6514", "resource.server", ("names an issuer that can't be used",),
        authorization_servers=["javascript:alert(1)"]),
    api("sent-elsewhere", "our own rule", "resource.status", ("does not say who gives tokens for it",),
        sent_elsewhere("/.well-known/oauth-protected-resource/api", 307)),
    api("challenge-leads-elsewhere", "our own rule", "url.scheme", ("This address can't be used",),
        lambda server: server.faults.update({"/api": Answer(
            b"", 401, (("WWW-Authenticate", 'Bearer resource_metadata="http://169.254.169.254/x"'),))})),
    Case("api-challenge-nasty", "RFC 9110 section 11.6.1", lambda server: server.faults.update({"/api": Answer(
        b"", 401, (("WWW-Authenticate", 'Bearer realm="x", resource_metadata=' + "," * 5_000),))}), SIGNED_IN,
        drive.for_resource),
    tells("of-somebody-else", "oidcc-client-test-userinfo-invalid-sub", altered_json("/userinfo", sub="ben"),
          limits=[Says("userinfo.sub")]),
    tells("of-nobody", "OpenID Connect Core 5.3.2", altered_json("/userinfo", sub=ABSENT)),
    tells("right", "oidcc-client-test-userinfo-bearer-header, oidcc-client-test-scope-userinfo-claims", nothing, EMAIL),
    tells("signed", "oidcc-client-test-userinfo-signed", signed_userinfo(), "ana@signed.example"),
    tells("a-page", "captive portal", at("/userinfo", page())),
    tells("signed-by-a-stranger", "OpenID Connect Core 5.3.2", signed_userinfo(keys.rsa_key("stranger"))),
    tells("nasty", "our own rule", altered_json("/userinfo", email=ODD, name=ODD), ODD),
    *(tells(f"sent-elsewhere-{status}", "our own rule", sent_elsewhere("/userinfo", status))
      for status in REDIRECTS),
    ends("right", "RFC 7009 section 2.2", REVOKED, nothing),
    ends("refused-as-invalid", "RFC 7009 section 2.2: 200", ALIVE, at("/revoke", error_in_json("invalid_client", 401))),
    ends("busy", "RFC 7009 section 2.2.1", ALIVE, at("/revoke", Answer(status=503))),
    ends("a-page", "captive portal", REVOKED, at("/revoke", page())),
    ends("hangs-up", "our own rule", ALIVE, at("/revoke", HANGS_UP)),
    ends("endless", "our own rule", ALIVE, at("/revoke", ENDLESS)),
    *(ends(f"sent-elsewhere-{status}", "our own rule", ALIVE, sent_elsewhere("/revoke", status))
      for status in REDIRECTS),
    asks("right", "RFC 7662 section 2.2", nothing, "Active: passed"),
    asks("sent-elsewhere", "our own rule", sent_elsewhere("/introspect", 307),
         "didn't say what it knows of the token"),
    asks("a-page", "captive portal", at("/introspect", page()), "in a way that can't be read"),
    asks("without-verdict", "RFC 7662 section 2.2", altered_json("/introspect", active="yes"),
         "didn't say whether the token is active"),
    asks("of-a-dead-token", "RFC 7662 section 2.2", altered_json("/introspect", active=False, sub="somebody-else"),
         "Active", hides="somebody-else"),
    asks("nasty", "our own rule", altered_json("/introspect", username=ODD, client_id=ODD, scope=ODD),
         "Active: passed"),
    inspects("right", "RFC 7515 section 5.2", outcome("signature valid"), nothing),
    inspects("by-a-stranger", "RFC 7515 section 5.2", outcome("signature invalid"), lambda server: server.jwks.update(
        keys=[keys.jwk(keys.rsa_key("stranger"), "rsa-1")])),
    *(unreached(f"keys-sent-elsewhere-{status}", "our own rule", f"did not give its keys. It answered with {status}",
                sent_elsewhere("/keys", status)) for status in REDIRECTS),
    unreached("discovery-sent-elsewhere", "our own rule", "does not say how to sign in to it",
              sent_elsewhere(DISCOVERY, 307)),
    unreached("issuer-other", "RFC 8414 section 3.3", "names itself differently",
              metadata(issuer="https://other.example")),
    unreached("keys-endless", "our own rule", "sent more than Cloakroom reads", at("/keys", ENDLESS)),
    unreached("keys-bomb", "our own rule", "sent more than Cloakroom reads", at("/keys", BOMB)),
    unreached("keys-ten-thousand", "our own rule", "gave more keys than Cloakroom reads", at("/keys", answer_in_json(
        {"keys": [{"kty": "RSA", "kid": str(number)} for number in range(10_000)]}))),
    unreached("keys-without-tls", "RFC 8414 section 2", "names an address that can't be used",
              metadata(jwks_uri="http://id.example/keys")),
    unreached("discovery-a-page", "captive portal", "answered with a web page", at(DISCOVERY, page())),
]
