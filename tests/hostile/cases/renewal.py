# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a login when its renewal goes wrong. Each is renewed once more when the server is right again."""

import json
import time

import keys
from case import RENEWED, Asks, Case, Sends, Within, ended, kept, outcome
from changes import (DRIP, HANGS_UP, altered, altered_json, at, claims, nothing, page, retry_after, sent_elsewhere,
                     text)
from drive import renew, renew_to_the_end
from issuer import ABSENT, without_absent
from origin import Answer, answer_in_json, error_in_json

REFRESH = "RFC 6749 section 6"
SAME = "OpenID Connect Core 12.2"
FEW = Asks("/token", 4)  # at once, after one second, and after two


def answers(name, source, expected, answer):
    return Case(f"renewal-{name}", source, at("/token", answer), expected.but(FEW), renew)


def gives(name, source, expected, **members):
    return Case(f"renewal-{name}", source, altered_json("/token", **members), expected.but(FEW), renew)


def says(name, source, claim, **members):
    return Case(f"renewal-{name}", source, claims(**members), kept(f"id_token.{claim}").but(FEW), renew)


def echoes(request):
    return error_in_json("weird", error_description="%s is not known" % request.form["refresh_token"])


def lost(server):
    """It renews, and its answer doesn't arrive."""
    server.alter("/token", lambda answer: HANGS_UP if answer.status == 200 else answer)


def not_rotated(repeats):
    """The refresh token stays good; it stands in the answer, or doesn't."""
    def change(server):
        old = server.refresh_token

        def same(answer):
            server.refresh_token = old
            told = {**json.loads(answer.body), "refresh_token": old if repeats else ABSENT}
            return answer_in_json(without_absent(told))
        server.alter("/token", same)
    return change


def rotated_twice(server):
    sent = [request.form["refresh_token"] for request in server.asked("/token") if "refresh_token" in request.form]
    return len(sent) == len(set(sent)) == 2


def unsigned(server):
    server.id_token = lambda head, told, key: keys.signed({"alg": "none"}, told, None)


def by_stranger(server):
    server.signer = keys.rsa_key("stranger")


def unverifiable(answer):
    return lambda server: server.faults.update({"/keys": answer})


CASES = [
    *(Case(f"renewal-sent-elsewhere-{status}", "our own rule", sent_elsewhere("/token", status),
           kept("token.redirect").but(FEW), renew) for status in (301, 302, 303, 307, 308)),
    Case("renewal-without-refresh-token", REFRESH, not_rotated(repeats=False), RENEWED, renew),
    Case("renewal-with-the-same-refresh-token", REFRESH, not_rotated(repeats=True), RENEWED, renew),
    Case("renewal-rotates", "oidcc-client-test-refresh-token, fapi2 refresh-token-test, RFC 9700 section 4.14.2",
         nothing, RENEWED.but(Asks("/token", 1), Sends("twice, with another refresh token", rotated_twice)), renew),
    gives("without-access-token", f"{REFRESH}: the new refresh token is kept", kept("token.access_token"),
          access_token=ABSENT),
    gives("with-line-break", "RFC 6750 section 2.1", kept("token.characters"), access_token="abcdefgh\r\nX-More: 1"),
    gives("of-unknown-type", "RFC 6749 section 7.1", kept("token.token_type"), token_type="mac"),
    gives("scope-wider", "our own rule", RENEWED, scope="openid admin:everything"),
    gives("life-negative", "our own rule", RENEWED, expires_in=-600),
    gives("life-absurd", "our own rule", RENEWED, expires_in=1e300),
    gives("without-id-token", SAME, RENEWED, id_token=ABSENT),
    answers("ended", "RFC 6749 section 5.2", ended("invalid_grant"), error_in_json("invalid_grant")),
    answers("client-refused", "RFC 6749 section 5.2", ended("invalid_client"), error_in_json("invalid_client", 401)),
    answers("refused-with-a-page", "captive portal", kept("token.html"), page(status=400)),
    answers("a-page", "captive portal", kept("token.html"), page()),
    answers("a-page-behind-503", "captive portal", kept("token.html"), page(status=503)),
    *(answers(f"busy-{status}", "RFC 9110 section 15.6, our own rule", kept("token.busy"), Answer(b"", status))
      for status in (408, 500, 502, 503, 504)),
    answers("busy-and-says-invalid-grant", "our own rule", kept("token.busy"), error_in_json("invalid_grant", 503)),
    *(Case(f"renewal-retry-after-{name}", "RFC 9110 section 10.2.3, our own rule", at(
        "/token", retry_after(wish, 429)), kept("token.busy").but(Asks("/token", most)), renew)
      for name, wish, most in (("absurd", "99999999999999999999", 4), ("long", "100000", 1), ("negative", "-1", 4),
                               ("no-number", "soon", 4), ("for-years", "Fri, 01 Jan 2100 00:00:00 GMT", 1),
                               ("past", "Fri, 01 Jan 1999 00:00:00 GMT", 4), ("twice", "1\r\nRetry-After: 2", 4))),
    answers("wants-negotiate", "RFC 4559 section 4", ended("token.empty"),
            Answer(b"", 401, (("WWW-Authenticate", "Negotiate"),))),
    answers("empty", "RFC 6749 section 5.1", kept("token.json"), text("")),
    answers("as-text", "RFC 6749 section 5.1", kept("token.content_type"), text("{}", "text/plain")),
    answers("refuses-nastily", "our own rule", ended("weird"), error_in_json(
        "weird", error_description="<b>no</b>\r\n\x1b[2J\u202e\u2028")),
    answers("repeats-the-refresh-token", "our own rule", ended("weird"), echoes),
    Case("renewal-answer-lost", "RFC 9700 section 4.14.2, our own rule", lost, outcome(
        "lost: refresh.answer_lost").but(Asks("/token", 2)), renew),
    says("iss-wrong", f"oidcc-client-test-refresh-token-invalid-issuer, {SAME}", "iss_changed",
         iss="https://other.example"),
    says("sub-wrong", f"oidcc-client-test-refresh-token-invalid-sub, {SAME}", "sub_changed", sub="ben"),
    says("aud-wrong", SAME, "aud_changed", aud="other"),
    says("aud-wider", SAME, "aud_changed", aud=["desk", "other"]),
    says("nonce-wrong", SAME, "nonce_changed", nonce="other"),
    says("exp-over", SAME, "exp", exp=int(time.time()) - 600),
    Case("renewal-unsigned", "oidcc-client-test-idtoken-sig-none", unsigned, kept("id_token.alg").but(FEW), renew),
    Case("renewal-by-a-stranger", "oidcc-client-test-invalid-sig-rs256", by_stranger,
         kept("id_token.signature").but(FEW), renew),
    Case("renewal-keys-out-of-reach", "our own rule", unverifiable(Answer(status=503)), RENEWED, renew),
    Case("renewal-keys-a-page", "our own rule", unverifiable(page()), RENEWED, renew),
    Case("renewal-sets-a-cookie", "our own rule", altered("/token", lambda answer: answer.with_header(
        "Set-Cookie", "who=you; Path=/")), RENEWED, renew),
    Case("renewal-that-never-works", "our own rule", at("/token", Answer(b"", 503)),
         kept("token.busy").but(Within(50), Asks("/token", 8)), renew_to_the_end, waits=True),
    Case("renewal-drips", "our own rule", at("/token", DRIP),
         kept("renewal.not_now").but_in_window(kept("http.timeout")).but(Within(50), Asks("/token", 3)),
         renew_to_the_end, waits=True),
]
