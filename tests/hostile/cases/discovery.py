# SPDX-License-Identifier: GPL-3.0-or-later
"""What an issuer says of itself."""

import json

from case import SIGNED_IN, Asks, Case, Sends, refused
from changes import (DISCOVERY, altered, at, at_request, metadata, nothing, page, retry_after, sent_elsewhere, text,
                     twice)
from issuer import ABSENT
from origin import Answer

ELSEWHERE = "http://id.example/x"
STRICT = "RFC 8414 section 2"


def lies(name, source, expected, **members):
    return Case(name, source, metadata(**members), expected.but(Asks("/token", 0)))


def points(name, address):
    """Where it says its token endpoint is."""
    return Case(f"endpoint-{name}", "RFC 8414 section 2, RFC 6749 section 3.2",
                lambda server: server.metadata.update(token_endpoint=address.format(at=server.origin[7:])),
                refused("discovery.endpoint").but(Asks("/authorize", 0)))


def moved(status, *places):
    """Within its own origin, from one place to the next."""
    def change(server):
        for here, there in zip([DISCOVERY, *places], places):
            server.faults[here] = Answer(b"", status, (("Location", server.origin + there),))
        if places[-1] != DISCOVERY:
            server.faults[places[-1]] = lambda request: server.right(
                type(request)("GET", DISCOVERY, {}, request.headers, b""))
    return change


def elsewhere_only(server):
    """Only where RFC 8414 has it."""
    server.faults[DISCOVERY] = Answer(b"", 404)
    server.faults["/.well-known/oauth-authorization-server"] = lambda request: server.right(
        type(request)("GET", DISCOVERY, {}, request.headers, b""))


def larger(answer):
    return text(json.dumps({**json.loads(answer.body), "scopes_supported": ["s%d" % i for i in range(60_000)]}))


def same_issuer(change):
    return lambda server: server.metadata.update(issuer=change(server.issuer))


ISSUER = "oidcc-client-test-discovery-issuer-mismatch"
CASES = [
    Case("right-server", "oidcc-client-test, oidcc-client-test-discovery-openid-config, "
         "oidcc-client-test-discovery-jwks-uri-keys, oidcc-client-test-idtoken-sig-rs256, fapi2 test-happy-path",
         nothing, SIGNED_IN.but(
             Asks("/token", 1, 1), Sends("PKCE, state and nonce", lambda server: {
                 "code_challenge", "state", "nonce"} <= set(server.asked("/authorize")[0].query)))),
    lies("issuer-other", f"{ISSUER}, fapi2 test-discovery-issuer-mismatch", refused("discovery.issuer"),
         issuer="https://other.example"),
    Case("issuer-with-slash", f"{ISSUER}, OpenID Connect Discovery 4.3", same_issuer(lambda name: name + "/"),
         refused("discovery.issuer")),
    Case("issuer-in-capitals", f"{ISSUER}, RFC 8414 section 3.3", same_issuer(str.upper), refused("discovery.issuer")),
    Case("issuer-by-another-name", ISSUER, same_issuer(lambda name: name.replace("127.0.0.1", "localhost")),
         refused("discovery.issuer")),
    lies("issuer-missing", ISSUER, refused("discovery.issuer"), issuer=ABSENT),
    lies("issuer-a-list", ISSUER, refused("discovery.issuer"), issuer=["x"]),
    Case("issuer-twice", "RFC 8259 section 4", altered(DISCOVERY, twice("issuer", "https://other.example")),
         refused("discovery.json")),
    points("without-tls", "http://id.example/token"),
    points("with-user-info", "https://good.example@{at}/token"),
    points("with-fragment", "http://{at}/token#here"),
    points("of-a-file", "file:///etc/passwd"),
    points("of-a-script", "javascript:alert(1)"),
    points("without-host", "https:///token"),
    points("with-line-break", "http://{at}/token\r\nX-More: 1"),
    points("with-backslash", "http://{at}\\@id.example/token"),
    points("relative", "/token"),
    points("endlessly-long", "http://{at}/" + "x" * 17_000),
    lies("browser-sent-without-tls", STRICT, refused("discovery.endpoint"), authorization_endpoint=ELSEWHERE),
    lies("browser-sent-to-a-program", "CVE-2025-6514", refused("discovery.endpoint"),
         authorization_endpoint="x-terminal:$(touch /tmp/x)"),
    lies("keys-without-tls", STRICT, refused("discovery.endpoint"), jwks_uri=ELSEWHERE),
    lies("userinfo-without-tls", STRICT, refused("discovery.endpoint"), userinfo_endpoint=ELSEWHERE),
    lies("revocation-without-tls", "RFC 7009 section 2", refused("discovery.endpoint"),
         revocation_endpoint=ELSEWHERE),
    Case("par-without-tls", "RFC 9126 section 2", metadata(pushed_authorization_request_endpoint=ELSEWHERE),
         SIGNED_IN),
    lies("token-endpoint-missing", STRICT, refused("discovery.missing"), token_endpoint=ABSENT),
    lies("authorization-endpoint-missing", STRICT, refused("discovery.missing"), authorization_endpoint=ABSENT),
    lies("pkce-plain-only", "RFC 7636 section 7.2", refused("discovery.pkce"),
         code_challenge_methods_supported=["plain"]),
    Case("pkce-not-named", "RFC 7636 section 4.2", metadata(code_challenge_methods_supported=ABSENT),
         SIGNED_IN.but(Sends("S256 all the same", lambda server: server.asked("/authorize")[0].query[
             "code_challenge_method"] == "S256"))),
    lies("no-code", STRICT, refused("discovery.response_type"), response_types_supported=["token", "id_token"]),
    Case("discovery-at-rfc-8414", "RFC 8414 section 3", elsewhere_only, SIGNED_IN),
    Case("discovery-moved", "RFC 9110 section 15.4", moved(302, "/there"), SIGNED_IN),
    Case("discovery-moved-twice", "our own rule", moved(302, "/there", "/further"),
         refused("discovery.status").but(Asks("/further", 0))),
    Case("discovery-in-circles", "our own rule", moved(301, DISCOVERY),
         refused("discovery.status").but(Asks(DISCOVERY, 2))),
    *(Case(f"discovery-sent-elsewhere-{status}", "our own rule", sent_elsewhere(DISCOVERY, status),
           refused("discovery.status")) for status in (301, 302, 303, 307, 308)),
    Case("discovery-a-page", "captive portal", at(DISCOVERY, page()), refused("discovery.html"),
         shows=("answered with a web page",)),
    Case("discovery-a-page-that-says-511", "RFC 6585 section 6", at(DISCOVERY, page(status=511)),
         refused("discovery.status")),
    Case("discovery-busy", "RFC 9110 section 15.6.4", at(DISCOVERY, retry_after("1000000000000")),
         refused("discovery.status").but(Asks(DISCOVERY, 1))),
    Case("discovery-wants-negotiate", "RFC 4559 section 4", at(DISCOVERY, Answer(
        b"", 401, (("WWW-Authenticate", "Negotiate"), ("WWW-Authenticate", "NTLM")))),
         refused("discovery.status").but(Sends("no Authorization", lambda server: not any(
             request.headers.get("Authorization") for request in server.seen)))),
    Case("discovery-wants-basic", "RFC 7617", at(DISCOVERY, Answer(
        b"", 401, (("WWW-Authenticate", 'Basic realm="you"'),))), refused("discovery.status")),
    Case("discovery-wants-a-proxy-password", "RFC 9110 section 15.5.8", at(DISCOVERY, Answer(
        b"", 407, (("Proxy-Authenticate", 'Basic realm="you"'),))),
         refused("discovery.status").but(Sends("no Proxy-Authorization", lambda server: not any(
             request.headers.get("Proxy-Authorization") for request in server.seen)))),
    Case("discovery-sets-a-cookie", "our own rule", altered(DISCOVERY, lambda answer: answer.with_header(
        "Set-Cookie", "who=you; Path=/")), SIGNED_IN),
    Case("discovery-a-list", "RFC 8414 section 3.2", at(DISCOVERY, text("[]")), refused("discovery.json")),
    Case("discovery-with-mark", "RFC 8259 section 8.1", altered(
        DISCOVERY, lambda answer: text(b"\xef\xbb\xbf" + answer.body)), refused("discovery.json")),
    Case("discovery-in-utf-16", "RFC 8259 section 8.1", altered(
        DISCOVERY, lambda answer: text(answer.body.decode().encode("utf-16"))), refused("discovery.json")),
    Case("discovery-not-utf-8", "RFC 8259 section 8.1", at(DISCOVERY, text(b'{"issuer":"\xff\xfe"}')),
         refused("discovery.json")),
    Case("discovery-with-more-behind", "RFC 8259 section 2", altered(
        DISCOVERY, lambda answer: text(answer.body + b"{}")), refused("discovery.json")),
    Case("discovery-long", "our own rule", altered(DISCOVERY, larger), SIGNED_IN),
    Case("discovery-that-changes-its-mind", "RFC 9700 section 4.4.2", at_request(
        DISCOVERY, text('{"issuer":"https://other.example"}'), after=1), SIGNED_IN.but(Asks(DISCOVERY, 1))),
]
