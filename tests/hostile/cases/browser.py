# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes back with the browser."""

import functools

import drive
import keys
from case import SIGNED_IN, WAITS_ON, Asks, Case, SilentAfter, Within, refused
from changes import all_of, back_with, metadata, redirect
from issuer import ABSENT

NOBODY = Asks("/token", 0)
SILENT = SilentAfter("/authorize")
STATE = "fapi2 test-ensure-authorization-response-with-invalid-"
ISS = "RFC 9207 section 2.4"
JARM = "JARM section 2.4"
brief = functools.partial(drive.sign_in, timeout=4)
WAITS = refused("cli.timeout").but_in_window(WAITS_ON).but(NOBODY, Within(12))
NASTY = "<b>no</b>\r\nX-More: 1\x1b[2J\u202e\u2066\u200b\u2028\U000e0041\0{at}%1%2"


def comes(name, source, expected, drive=brief, shows=(), **parameters):
    return Case(name, source, redirect(**parameters), expected.but(NOBODY), drive, shows)


def signs(name, expected, module=None, **changed):
    """Where it promises to sign its answers."""
    return Case(f"jarm-{name}", f"fapi2 jarm-{module}, {JARM}" if module else JARM, all_of(
        metadata(response_modes_supported=["query", "query.jwt"], authorization_signing_alg_values_supported=["RS256"]),
        redirect(**changed)), expected)


def by_stranger(head, claims, _):
    return keys.signed(head, claims, keys.rsa_key("stranger"))


def unsigned(_, claims, __):
    return keys.signed({"alg": "none"}, claims, None)


def by_public_key(head, claims, key):
    return keys.signed({**head, "alg": "HS256"}, claims, keys.pem(key))


CASES = [
    comes("state-wrong", f"{STATE}state-fails", WAITS, state="wrong"),
    comes("state-missing", f"{STATE}missing-state-fails", WAITS, state=ABSENT),
    Case("state-twice", "RFC 6749 section 3.1", back_with("?code={code}&state={state}&state={state}&iss={iss}"), WAITS,
         brief),
    Case("answer-in-the-fragment", "RFC 6749 section 4.2.2", back_with("#code={code}&state={state}&iss={iss}"), WAITS,
         brief),
    Case("error-without-state", "our own rule", back_with("?error=access_denied"), WAITS, brief),
    comes("iss-wrong", f"fapi2 test-invalid-authorization-response-iss, {ISS}",
          refused("authorization.iss").but(SILENT), iss="https://other.example", shows=("another",)),
    comes("iss-missing", f"fapi2 test-remove-authorization-response-iss, {ISS}",
          refused("authorization.iss_missing").but(SILENT), iss=ABSENT),
    comes("iss-with-slash", ISS, refused("authorization.iss").but(SILENT), iss="http://127.0.0.1/"),
    Case("iss-twice", ISS, back_with("?code={code}&state={state}&iss={iss}&iss=https%3A%2F%2Fother.example"),
         refused("authorization.iss").but(NOBODY, SILENT)),
    Case("iss-not-promised-and-missing", "RFC 9207 section 2.4", all_of(
        metadata(authorization_response_iss_parameter_supported=ABSENT), redirect(iss=ABSENT)), SIGNED_IN),
    Case("iss-not-promised-and-wrong", ISS, all_of(
        metadata(authorization_response_iss_parameter_supported=ABSENT), redirect(iss="https://other.example")),
         refused("authorization.iss").but(NOBODY, SILENT)),
    comes("person-refuses", "RFC 6749 section 4.1.2.1", refused("access_denied"),
          error="access_denied", code=ABSENT, shows=("refused in the browser",)),
    comes("error-nasty", "our own rule", refused("weird"), error="weird", error_description=NASTY,
          code=ABSENT, shows=("Its reason is",)),
    Case("error-code-nasty", "our own rule", redirect(
        error="<b>no</b>\r\n\x1b[2J\u202e", code=ABSENT), refused(
        "<b>no</b>[U+000D][U+000A][U+001B][2J[U+202E]"), brief),
    comes("error-endless", "our own rule", refused("weird"), error="weird",
          error_description="x" * 9_000, code=ABSENT),
    comes("error-and-code", "RFC 6749 section 4.1.2.1", refused("authorization.code_and_error"),
          error="access_denied"),
    Case("code-twice", "RFC 6749 section 3.1", back_with("?code={code}&code=other&state={state}&iss={iss}"),
         refused("authorization.duplicate").but(NOBODY)),
    comes("code-missing", "RFC 6749 section 4.1.2", refused("authorization.code"), code=ABSENT),
    comes("code-empty", "RFC 6749 section 4.1.2", refused("authorization.code"), code=""),
    comes("code-with-line-break", "RFC 6749 appendix A.11", refused("authorization.code"), code="a\r\nX-More: 1"),
    Case("code-with-signs", "RFC 6749 appendix A.11, B", redirect(code="a+b/c=d&e%20 ~"), refused("invalid_grant").but(
        Asks("/token", 1, 1))),
    Case("answer-with-unknown-members", "RFC 6749 section 4.1.2", redirect(session_state="x", hint=NASTY), SIGNED_IN),
    Case("answer-too-long", "our own rule", redirect(more="x" * 40_000), WAITS, brief),
    Case("answer-without-end", "RFC 3986 section 2.1", back_with("?code={code}&state={state}&iss={iss}&x=%&y=%zz"),
         WAITS, brief),
    signs("right", SIGNED_IN),
    signs("unsigned", refused("signature.alg").but(NOBODY), "none", sign=unsigned),
    signs("by-a-stranger", refused("signature.wrong").but(NOBODY), "invalid-sig", sign=by_stranger),
    signs("by-the-public-key", refused("signature.alg").but(NOBODY), sign=by_public_key),
    signs("iss-missing", refused("signed.iss").but(NOBODY), "missing-iss", jwt={"iss": ABSENT}),
    signs("iss-wrong", refused("signed.iss").but(NOBODY), "invalid-iss", jwt={"iss": "https://other.example"}),
    signs("aud-missing", refused("signed.aud").but(NOBODY), "missing-aud", jwt={"aud": ABSENT}),
    signs("aud-wrong", refused("signed.aud").but(NOBODY), "invalid-aud", jwt={"aud": "other"}),
    signs("exp-missing", refused("signed.exp").but(NOBODY), "missing-exp", jwt={"exp": ABSENT}),
    signs("exp-over", refused("signed.exp").but(NOBODY), "expired", jwt={"exp": 1_600_000_000}),
    signs("plain", refused("signed.missing").but(NOBODY),
          query="?code=plain&state={state}&iss={iss}"),
]
