# SPDX-License-Identifier: GPL-3.0-or-later
"""What a case changes of a right server: each returns a function of the server."""

import gzip
import json
import time

from origin import JSON_TYPE, Answer

DISCOVERY = "/.well-known/openid-configuration"
HTML = (("Content-Type", "text/html; charset=utf-8"),)
MEGABYTE = 1 << 20


def nothing(_):
    """It stays right."""


def all_of(*changes):
    def change(server):
        for each in changes:
            each(server)
    return change


def metadata(**members):
    return lambda server: server.metadata.update(members)


def claims(**members):
    return lambda server: server.claims.update(members)


def header(**members):
    return lambda server: server.header.update(members)


def redirect(**parameters):
    return lambda server: server.redirect.update(parameters)


def back_with(query):
    """What stands behind the redirect address, {code}, {state} and {iss} filled in."""
    return redirect(query=query)


def at(path, answer):
    """Answers there in place of the right one: an Answer, or a function of the request."""
    return lambda server: server.faults.update({path: answer})


def at_request(path, answer, after=0):
    """The same from a later request on."""
    def change(server):
        count = iter(range(1_000_000))
        server.faults[path] = lambda request: answer if next(count) >= after else None
    return change


def altered(path, change):
    return lambda server: server.alter(path, change)


def altered_json(path, **members):
    return lambda server: server.alter_json(path, **members)


def page(words="<html><title>Welcome</title><form>Sign in to this network</form></html>", status=200):
    return Answer(words.encode(), status, HTML)


def text(body, content_type="application/json", status=200):
    return Answer(body if isinstance(body, bytes) else body.encode(), status, (("Content-Type", content_type),))


def sent_elsewhere(path, status):
    """To a stranger, who must see nothing of it."""
    return lambda server: server.faults.update({path: Answer(
        b"", status, (("Location", f"{server.stranger.origin}{path}"),))})


def on_the_wire(*pieces):
    """Octets as they are, and then the end."""
    return Answer(pieces=pieces)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"


class Endless:
    """Each time anew: HEAD, and then what never ends."""

    def __init__(self, head, piece, every=0.0):
        self._head, self._piece, self._every = head, piece, every

    def __iter__(self):
        yield self._head
        for _ in range(100_000):  # a client that takes all of it has failed long before
            yield self._piece
            time.sleep(self._every)


ENDLESS = Answer(pieces=Endless(HEAD + b"\r\n{\"x\":\"", b"x" * 65536))
ENDLESS_CHUNKS = Answer(pieces=Endless(HEAD + b"Transfer-Encoding: chunked\r\n\r\n",
                                       b"10000\r\n" + b"x" * 65536 + b"\r\n"))
ENDLESS_HEADERS = Answer(pieces=Endless(HEAD, b"X-More: " + b"x" * 4096 + b"\r\n"))
ENDLESS_HINTS = Answer(pieces=Endless(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"))
DRIP = Answer(pieces=Endless(HEAD + b"\r\n{", b" ", every=0.5))
SILENCE = Answer(pieces=Endless(b"", b"", every=1.0))
BOMB = Answer(gzip.compress(b" " * (64 * MEGABYTE)), headers=(JSON_TYPE, ("Content-Encoding", "gzip")))
NO_GZIP = Answer(b"this is no gzip", headers=(JSON_TYPE, ("Content-Encoding", "gzip")))
HANGS_UP = on_the_wire(b"")
CUT_OFF = on_the_wire(HEAD + b"Content-Length: 5000\r\n\r\n{\"access_token\":\"")
BAD_CHUNKS = on_the_wire(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n")
CUT_CHUNKS = on_the_wire(HEAD + b"Transfer-Encoding: chunked\r\n\r\n9\r\n{\"issuer\"\r\n")
DEEP = text("[" * 100_000 + "]" * 100_000)
DEEP_OBJECTS = text('{"a":' * 100_000 + "1" + "}" * 100_000)
NO_JSON = text("{'issuer': no}")


def twice(name, value):
    """The member stands twice in the right answer."""
    def change(answer):
        return text(json.dumps({name: value})[:-1] + "," + answer.body.decode().lstrip()[1:])
    return change


def retry_after(wish, status=503):
    return Answer(b"", status, (("Retry-After", wish),))
