# SPDX-License-Identifier: GPL-3.0-or-later
"""How answers travel: at the issuer's document, and where codes and tokens pass."""

import drive
from case import SIGNED_IN, Asks, Case, Megabytes, Within, either, kept, refused
from changes import (BAD_CHUNKS, BOMB, CUT_CHUNKS, CUT_OFF, DEEP, DEEP_OBJECTS, DISCOVERY, DRIP, ENDLESS,
                     ENDLESS_CHUNKS, ENDLESS_HEADERS, ENDLESS_HINTS, HANGS_UP, HEAD, NO_GZIP, NO_JSON, SILENCE,
                     altered, at, on_the_wire)

QUICK = Within(20)
PATIENT = Within(40)  # with one request; the program gives each 30 s
BROKEN = refused("http.broken")
GENTLE = Megabytes(60)

# name, answer, what a sign-in ends with where its issuer answers so, and where its token endpoint does
WAYS = [
    ("endless", ENDLESS, "http.too_large", QUICK),
    ("endless-in-chunks", ENDLESS_CHUNKS, "http.too_large", QUICK),
    ("gzip-bomb", BOMB, "http.too_large", QUICK),
    ("no-gzip", NO_GZIP, "http.broken", QUICK),
    ("cut-off", CUT_OFF, "http.broken", QUICK),
    ("hangs-up", HANGS_UP, "http.broken", QUICK),
    ("drips", DRIP, "http.timeout", PATIENT),
]


def without_type(answer):
    return on_the_wire(b"HTTP/1.1 200\r\n\r\n" + answer.body)


def of_length(*lengths):
    """The right answer, of which another length is told."""
    def change(answer):
        told = "".join(f"Content-Length: {length}\r\n" for length in lengths).format(right=len(answer.body))
        return on_the_wire(HEAD + told.encode() + b"\r\n" + answer.body)
    return altered(DISCOVERY, change)


CASES = [
    *(Case(f"discovery-{name}", "our own rule", at(DISCOVERY, answer), refused(code).but(limit, GENTLE),
           waits=limit is PATIENT) for name, answer, code, limit in WAYS),
    *(Case(f"token-{name}", "our own rule; RFC 6749 section 4.1.2: a code is sent once",
           at("/token", answer), refused(code).but(limit, GENTLE, Asks("/token", 1, 1)),
           waits=limit is PATIENT) for name, answer, code, limit in WAYS),
    *(Case(f"keys-{name}", "our own rule", at("/keys", answer), refused(code).but(limit, GENTLE, Asks("/keys", 2)))
      for name, answer, code, limit in WAYS if name in ("endless", "gzip-bomb", "hangs-up")),
    # Who gives the name may fail: the login stays.
    *(Case(f"userinfo-{name}", "our own rule", lambda server, answer=answer: (
        server.claims.update(email="", name=""), server.faults.update({"/userinfo": answer})),
        SIGNED_IN.but(limit, GENTLE)) for name, answer, _, limit in WAYS
      if name in ("endless", "gzip-bomb", "cut-off")),
    Case("discovery-bad-chunks", "RFC 9112 section 7.1", at(DISCOVERY, BAD_CHUNKS),
         refused("http.broken", "discovery.json").but(QUICK)),
    Case("token-bad-chunks", "RFC 9112 section 7.1", at("/token", BAD_CHUNKS),
         refused("http.broken", "token.json").but(QUICK, Asks("/token", 1))),
    Case("discovery-cut-chunks", "RFC 9112 section 8", at(DISCOVERY, CUT_CHUNKS),
         refused("http.broken", "discovery.json").but(QUICK)),
    Case("token-cut-chunks", "RFC 9112 section 8", at("/token", CUT_CHUNKS),
         refused("http.broken", "token.json").but(QUICK, Asks("/token", 1))),
    # Qt notices or doesn't, as the connection ends with the rest or behind it; what was to be read is whole.
    Case("token-ends-before-its-last-chunk", "RFC 9112 section 8", altered("/token", lambda answer: on_the_wire(
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n" % (len(answer.body), answer.body))),
         either(refused("http.broken"), SIGNED_IN)),
    # RFC 9110 section 15.2 has a client read on behind a 1xx; Qt 6.4 does so for 100 alone.
    Case("discovery-with-early-hints", "RFC 9110 section 15.2", altered(
        DISCOVERY, lambda answer: on_the_wire(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + HEAD
                                              + b"\r\n" + answer.body)),
         either(refused("discovery.status"), SIGNED_IN)),
    Case("discovery-with-continue", "RFC 9110 section 15.2.1", altered(DISCOVERY, lambda answer: on_the_wire(
        b"HTTP/1.1 100 Continue\r\n\r\n" + HEAD + b"\r\n" + answer.body)), SIGNED_IN),
    Case("discovery-silent", "our own rule", at(DISCOVERY, SILENCE), refused("http.timeout").but(PATIENT),
         waits=True),
    # Qt before 6.5 counts no headers; it reads them an octet at a time, and that alone bounds them.
    Case("discovery-endless-headers", "RFC 9110 section 5.4", at(DISCOVERY, ENDLESS_HEADERS), refused(
        "http.timeout").but(PATIENT, Megabytes(400)), waits=True),
    Case("discovery-endless-hints", "RFC 8297 section 2", at(DISCOVERY, ENDLESS_HINTS), refused(
        "http.broken", "discovery.status").but(QUICK, GENTLE)),
    *(Case(f"discovery-of-{name}-length", "RFC 9112 section 6.3: discarded", of_length(*lengths), BROKEN)
      for name, lengths in (("negative", ["-5"]), ("absurd", ["99999999999999999999"]), ("no", ["many"]))),
    Case("discovery-of-two-lengths", "RFC 9112 section 6.3: discarded", of_length("{right}", "99999"), BROKEN),
    Case("discovery-no-http", "RFC 9112 section 4", at(DISCOVERY, on_the_wire(b"SSH-2.0-OpenSSH_9.2\r\n")), BROKEN),
    Case("discovery-in-http-0.9", "RFC 9112 appendix C.1", at(DISCOVERY, on_the_wire(b'{"issuer":"x"}')), BROKEN),
    Case("discovery-of-status-0", "RFC 9110 section 15", at(
        DISCOVERY, on_the_wire(b"HTTP/1.1 000 Nothing\r\nContent-Length: 2\r\n\r\n{}")),
         BROKEN),
    Case("discovery-without-reason-and-type", "RFC 9112 section 4", altered(DISCOVERY, without_type), SIGNED_IN),
    Case("discovery-deep", "our own rule", at(DISCOVERY, DEEP), refused("discovery.json").but(QUICK)),
    Case("discovery-deep-objects", "our own rule", at(DISCOVERY, DEEP_OBJECTS),
         refused("discovery.json").but(QUICK)),
    Case("discovery-no-json", "RFC 8414 section 3.2", at(DISCOVERY, NO_JSON), refused("discovery.json")),
    Case("token-deep", "our own rule", at("/token", DEEP), refused("token.json").but(QUICK)),
    Case("token-no-json", "RFC 6749 section 5.1", at("/token", NO_JSON), refused("token.json"),
         shows=("sent JSON that can't be read",)),
    Case("renewal-endless", "our own rule", at("/token", ENDLESS), kept("http.too_large").but(
        Asks("/token", 4), GENTLE), drive.renew),
    Case("renewal-bomb", "our own rule", at("/token", BOMB), kept("http.too_large").but(
        Asks("/token", 4), GENTLE), drive.renew),
    Case("renewal-cut-off", "RFC 9700 section 4.14.2", at("/token", CUT_OFF), kept("http.broken").but(
        Asks("/token", 7)), drive.renew),
    Case("renewal-hangs-up", "RFC 9700 section 4.14.2", at("/token", HANGS_UP), kept("http.broken").but(
        Asks("/token", 7)), drive.renew),
]
