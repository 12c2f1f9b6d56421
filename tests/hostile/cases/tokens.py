# SPDX-License-Identifier: GPL-3.0-or-later
"""What the token endpoint answers to a code."""

import functools
import json

import drive
import keys
import ways
from case import IN_WORDS, SIGNED_IN, Asks, Case, outcome, refused
from changes import all_of, altered, altered_json, at, claims, nothing, page, retry_after, sent_elsewhere, text, twice
from issuer import ABSENT
from origin import Answer, answer_in_json, error_in_json

ONCE = Asks("/token", 1, 1)
ANSWER = "RFC 6749 section 5.1"
ERROR = "RFC 6749 section 5.2"
TOO_SHORT = outcome("no token: handout.too_short").but(Asks("/token", 3))
NASTY = "<b>no</b>\r\nX-More: 1\x1b[2J\u202e\u2066\u200b\u2028\U000e0041 %1%2"


def given(name, source, expected, shows=(), **members):
    return Case(f"token-{name}", source, altered_json("/token", **members), expected.but(ONCE), shows=shows)


def says(name, answer, *codes, source=ERROR, shows=()):
    return Case(f"token-{name}", source, at("/token", answer), refused(*codes).but(ONCE), shows=shows)


def echoes(request):
    return error_in_json("invalid_grant", error_description="The code %s with %s is not known" % (
        request.form["code"], request.form["code_verifier"]))


def in_a_form(answer):
    told = json.loads(answer.body)
    return text("&".join(f"{name}={value}" for name, value in told.items()), "application/x-www-form-urlencoded")


def many_members(answer):
    told = json.loads(answer.body)
    return text(json.dumps({**told, **{"member-%d" % number: number for number in range(30_000)}}))


def for_somebody_else(server):
    """A further token, where one is asked for an API; the login's own is right."""
    def answer(request):
        if "resource" not in request.form:
            return None
        token = keys.signed({"alg": "RS256", "kid": "rsa-1", "typ": "at+jwt"}, {"aud": "https://other.example/"},
                            server.signer)
        return answer_in_json({"access_token": token, "token_type": "Bearer", "expires_in": 600})
    server.faults["/token"] = answer


CASES = [
    *(Case(f"token-sent-elsewhere-{status}", "our own rule", sent_elsewhere("/token", status),
           refused("token.redirect").but(ONCE)) for status in (301, 302, 303, 307, 308)),
    says("a-page", page(), "token.html", source="captive portal", shows=("answered with a web page",)),
    says("a-page-that-refuses", page(status=401), "token.html", source="captive portal"),
    says("busy", retry_after("1000000000000"), "token.busy", source="RFC 9110 section 10.2.3", shows=("is busy",)),
    says("too-many", retry_after("-5", 429), "token.busy", source="RFC 6585 section 4"),
    says("wants-negotiate", Answer(b"", 401, (("WWW-Authenticate", "Negotiate"),)), "token.empty",
         source="RFC 4559 section 4"),
    says("wants-basic", Answer(b"", 401, (("WWW-Authenticate", 'Basic realm="you"'),)), "token.empty",
         source="our own rule"),
    says("refuses-the-client", error_in_json("invalid_client", 401), "invalid_client", shows=("client ID",)),
    says("refuses-with-200", error_in_json("invalid_grant", 200), "invalid_grant"),
    says("refuses-nastily", error_in_json("weird", error_description=NASTY, error_uri="javascript:alert(1)"), "weird",
         source="our own rule", shows=("Its reason is",)),
    says("refuses-endlessly", error_in_json("weird", error_description="no " * 200_000), "weird"),
    says("refuses-with-a-number", error_in_json(7), "token.status"),
    says("refuses-with-a-list", error_in_json(["invalid_grant"]), "token.status"),
    says("repeats-the-code", echoes, "invalid_grant", source="our own rule", shows=("no longer takes",)),
    says("is-teapot", Answer(b"{}", 418), "token.status"),
    says("created", Answer(b"{}", 201), "token.status"),
    says("without-body", Answer(b"", 204), "token.status"),
    says("empty", text(""), "token.json"),
    says("a-list", text("[]"), "token.json"),
    says("null", text("null"), "token.json"),
    says("as-text", text('{"access_token":"abcdefghij","token_type":"Bearer"}', "text/plain"), "token.content_type",
         source=ANSWER),
    Case("token-in-a-form", "our own rule", altered("/token", in_a_form), refused("token.content_type").but(ONCE)),
    Case("token-twice", "RFC 8259 section 4", altered("/token", twice("access_token", "of-somebody-else")),
         refused("token.json").but(ONCE)),
    Case("token-with-many-members", "our own rule", altered("/token", many_members), SIGNED_IN),
    Case("token-sets-a-cookie", "our own rule", altered("/token", lambda answer: answer.with_header(
        "Set-Cookie", "who=you; Path=/")), SIGNED_IN),
    given("missing", ANSWER, refused("token.access_token"), access_token=ABSENT, shows=("sent no access token",)),
    given("null-member", ANSWER, refused("token.access_token"), access_token=None),
    given("a-number", ANSWER, refused("token.type"), access_token=12_345_678),
    given("with-line-break", "RFC 6750 section 2.1", refused("token.characters"), access_token="abcdefgh\r\nX-More: 1"),
    given("with-blank", "RFC 6750 section 2.1", refused("token.characters"), access_token="abcd efgh"),
    given("with-nul", "RFC 6750 section 2.1", refused("token.characters"), access_token="abcdefgh\0"),
    given("not-ascii", "RFC 6750 section 2.1", refused("token.characters"), access_token="abcdefghé"),
    Case("token-huge", "our own rule", all_of(claims(at_hash=ABSENT), altered_json(
        "/token", access_token="x" * 400_000)), SIGNED_IN),
    given("refresh-token-huge", "our own rule", SIGNED_IN, refresh_token="r" * 200_000),
    given("refresh-token-with-line-break", "RFC 6749 appendix A.17", refused("token.characters"),
          refresh_token="abcdefgh\r\nX-More: 1"),
    given("refresh-token-a-list", "RFC 6749 section 5.1", refused("token.type"), refresh_token=["abcdefgh"]),
    given("without-refresh-token", ANSWER, SIGNED_IN, refresh_token=ABSENT),
    given("type-missing", ANSWER, refused("token.token_type"), token_type=ABSENT),
    given("type-in-capitals", "fapi2 test-token-type-case-insensitivity", SIGNED_IN, token_type="BEARER"),
    given("type-unknown", "RFC 6749 section 7.1", refused("token.token_type"), token_type="mac",
          shows=("a kind of token",)),
    given("type-nasty", "our own rule", refused("token.token_type"), token_type=NASTY),
    given("type-none-asked-for", "RFC 9449 section 5", refused("token.token_type"), token_type="DPoP"),
    given("life-missing", "fapi2 test-token-endpoint-response-without-expires_in", SIGNED_IN, expires_in=ABSENT),
    *(given(f"life-{name}", "RFC 6749 section 5.1, our own rule", SIGNED_IN, expires_in=life)
      for name, life in (("negative", -600), ("zero", 0), ("absurd", 1e300), ("past-64-bits", 2 ** 63),
                         ("a-string", "600"), ("no-number", "soon"), ("a-fraction", 0.5), ("true", True),
                         ("a-list", [600]))),
    Case("token-life-not-a-number", "RFC 8259 section 6", altered("/token", lambda answer: text(
        answer.body.replace(b'"expires_in": 600', b'"expires_in": NaN'))), refused("token.json")),
    given("refresh-life-absurd", "our own rule", SIGNED_IN, refresh_expires_in=-1e300, refresh_token_expires_in="x"),
    given("scope-wider", "RFC 6749 section 3.3", SIGNED_IN, scope="openid email admin:everything"),
    given("scope-a-number", "RFC 6749 section 5.1", refused("token.type"), scope=7),
    given("scope-nasty", "our own rule", SIGNED_IN, scope="openid " + NASTY),
    Case("token-life-one-second", "our own rule: one renewal for each wish, at most", altered_json(
        "/token", expires_in=1), TOO_SHORT, drive.token),
    Case("token-life-shorter-than-wanted", "our own rule: a server that can't is asked once for each wish",
         altered_json("/token", expires_in=60), TOO_SHORT, functools.partial(
             drive.token, options=["--min-valid", "10m"])),
    Case("token-for-another-api", "RFC 8707 section 2.2", for_somebody_else, outcome(
        "no token: further.audience").but_in_window(IN_WORDS), functools.partial(
            drive.token, options=["--resource", "https://api.example/"]), ("is for somebody else",),
         way=ways.further),
    Case("client-secret-basic", "oidcc-client-test-client-secret-basic", nothing, SIGNED_IN,
         drive.with_secret("p@ss:w%rd+&= /")),
]
