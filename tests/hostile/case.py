# SPDX-License-Identifier: GPL-3.0-or-later
"""What a case is: one thing that a server does wrong, and what a right client makes of it."""

import importlib
import os
import unicodedata
from dataclasses import dataclass, field, replace
from pathlib import Path

import drive
import ways
import window
from issuer import AuthorizationServer

MOST_SECONDS = 60  # of each command, where a case doesn't say
MOST_MEGABYTES = 80
SANITIZED = "SANITIZED" in os.environ  # which takes memory of its own
# How a person does the same in the window.
IN_WINDOW = {drive.sign_in: window.sign_in, drive.renew: window.renew, drive.renew_to_the_end: window.renew,
             drive.sign_out: ways.sign_out, drive.unregistered: ways.unregistered, drive.registered: ways.registered,
             drive.for_resource: ways.for_resource, drive.as_program: ways.as_program, drive.inspect: ways.inspect,
             drive.renew_by: ways.renew_by}
ISOLATES = "\u2068\u2069"  # which the program puts around foreign words itself


@dataclass
class Expected:
    """The one outcome, or one of several, and what nobody may do on the way to it."""

    outcomes: tuple
    limits: list = field(default_factory=list)
    in_window: tuple = ()  # the outcomes there, where they are others

    def __str__(self):
        there = f" ({' or '.join(self.in_window)} in the window)" if self.in_window else ""
        return " or ".join(self.outcomes) + there + "".join(f", {limit}" for limit in self.limits)

    def but(self, *limits):
        return replace(self, limits=[*self.limits, *(limit for limit in limits if limit not in self.limits)])

    def but_in_window(self, other):
        return replace(self, in_window=other.outcomes)


def refused(*codes):
    """The sign-in ends, and nothing of it stays."""
    return Expected(tuple(f"refused: {code}" for code in codes))


def kept(*codes):
    """The renewal fails, and the next one works: nothing was lost."""
    return Expected(tuple(f"kept: {code}" for code in codes))


def ended(*codes):
    """The program says that the login is over, and gives it a chance all the same when it is asked to."""
    return Expected(tuple(f"ended: {code}" for code in codes))


def either(*expected):
    return Expected(tuple(outcome for each in expected for outcome in each.outcomes))


def outcome(text):
    return Expected((text,))


SIGNED_IN, RENEWED = outcome("signed in"), outcome("renewed")
WAITS_ON, IN_WORDS = outcome(window.WAITS_ON), outcome(window.IN_WORDS)


class Asks:
    """Counted from when the server went wrong."""

    def __init__(self, path, most, least=0):
        self._path, self._most, self._least = path, most, least

    def __str__(self):
        return f"{self._path} asked at most {self._most}×" + (f", at least {self._least}×" if self._least else "")

    def fault(self, seen):
        count = len([request for request in seen.server.seen[seen.since:seen.until] if request.path == self._path])
        return "" if self._least <= count <= self._most else f"{self._path} asked {count}×"


class Within:
    def __init__(self, seconds):
        self.seconds = seconds

    def __str__(self):
        return f"≤ {self.seconds} s"

    def fault(self, seen):
        took = max(command.seconds for command in seen.commands)
        return "" if took <= self.seconds else f"took {took:.0f} s"


class Megabytes:
    def __init__(self, most):
        self.most = most

    def __str__(self):
        return f"≤ {self.most} MB"

    def fault(self, seen):
        took = max(command.megabytes for command in seen.commands)
        return "" if took <= self.most or SANITIZED else f"took {took:.0f} MB"


class Sends:
    """Something about what the server was asked."""

    def __init__(self, what, holds):
        self._what, self._holds = what, holds

    def __str__(self):
        return self._what

    def fault(self, seen):
        return "" if self._holds(seen.server) else f"not: {self._what}"


class SilentAfter:
    """Once that path was asked, which the browser does."""

    def __init__(self, path):
        self._path = path

    def __str__(self):
        return f"nothing asked after {self._path}"

    def fault(self, seen):
        paths = [request.path for request in seen.server.seen]
        later = paths[paths.index(self._path) + 1:] if self._path in paths else ["nothing at all"]
        return f"asked after {self._path}: {', '.join(later)}" if later else ""


class Knows:
    """What is kept of the person."""

    def __init__(self, member, value):
        self._member, self._value = member, value

    def __str__(self):
        return f"{self._member} is “{self._value}”"

    def fault(self, seen):
        known = seen.account.get(self._member)
        return "" if known == self._value else f"{self._member} is “{known}”"


class Says:
    """Of the command that signs in: a code, though it works."""

    def __init__(self, code):
        self._code = code

    def __str__(self):
        return f"says {self._code}"

    def fault(self, seen):
        return "" if f"[{self._code}]" in seen.commands[0].error else f"{self._code} isn't said"


OF_COMMANDS = Within, Megabytes, Says


@dataclass
class Case:
    name: str
    source: str
    change: object  # done to a right server: before the sign-in, or behind it
    expected: Expected
    drive: object = drive.sign_in
    shows: tuple = ()  # parts of sentences, in the window
    waits: bool = False  # for half a minute or more
    way: object = None  # through the window, if it isn't the usual one

    @property
    def is_for_command(self):
        return not getattr(self.drive, "in_window", False)

    @property
    def by_window(self):
        """The same in the window, where a person can do it."""
        if not self.is_for_command:
            return self.drive
        if hasattr(self.drive, "in_form"):
            return window.sign_in
        return self.way or IN_WINDOW.get(self._plain_drive)

    @property
    def not_in_window(self):
        """Why a person can't."""
        return "" if self.by_window else getattr(self._plain_drive, "not_in_window", "")

    @property
    def _plain_drive(self):
        return getattr(self.drive, "func", self.drive)

    def in_window(self, journey):
        """What was seen, and what is wrong with it."""
        seen = drive.Seen(AuthorizationServer())
        already = len(journey.desktop.opened())
        try:
            self.by_window(journey, self, seen)
            seen.opened = journey.desktop.opened()[already:]
            outcomes = self.expected.in_window or self.expected.outcomes
            return seen.outcome, [*self._otherwise(seen, outcomes), *seen.faults,
                                  *_always_wrong(seen, window.written(journey))]
        finally:
            seen.server.stop()

    def run(self, desk):
        """What was seen, and what is wrong with it."""
        seen = drive.Seen(AuthorizationServer())
        with desk:
            seen.outcome = self.drive(desk, self, seen)
            seen.opened = desk.opened()
            faults = [*self._wrong(seen), *_always_wrong(seen, desk.files())]
        seen.server.stop()
        return seen.outcome, faults

    def _otherwise(self, seen, outcomes):
        if seen.outcome not in outcomes:
            yield "another outcome"
        limits = [limit for limit in self.expected.limits if seen.commands or not isinstance(limit, OF_COMMANDS)]
        yield from (fault for fault in (limit.fault(seen) for limit in limits) if fault)

    def _wrong(self, seen):
        yield from self._otherwise(seen, self.expected.outcomes)
        for usual in (Within(MOST_SECONDS), Megabytes(MOST_MEGABYTES)):
            if not any(isinstance(limit, type(usual)) for limit in self.expected.limits):
                yield from filter(None, [usual.fault(seen)])
        yield from seen.faults


def _always_wrong(seen, files):
    """What no client does, whatever the server does."""
    server = seen.server
    yield from (f"the server failed: {trouble}" for trouble in server.troubles)
    yield from (f"a stranger saw {request.method} {request.path}" for request in server.stranger.seen)
    yield from ("a cookie came back" for request in server.seen if request.headers.get("Cookie"))
    yield from (f"the browser was sent to {address[:80]}" for address in seen.opened
                if not address.startswith(f"{server.origin}/authorize"))
    for page in seen.pages:
        if any(secret in page.text for secret in server.secrets):
            yield "the browser's last page shows a secret"
        if page.status == 200 and "code=" in page.address:
            yield "the code stays in the browser's address"
    for command in seen.commands:
        said = command.out + command.error
        yield from (f"{command.name} shows a secret" for secret in server.secrets if secret in said)
        yield from (f"{command.name} prints U+{ord(character):04X}" for character in sorted(set(said))
                    if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp")
                    and character not in "\n" + ISOLATES)
        if command.status < 0:
            yield f"{command.name} ended by signal {-command.status}"
    for path in files:
        written = path.read_bytes()
        yield from (f"{path.name} holds a secret" for secret in server.secrets if secret.encode() in written)


def all_cases():
    found = []
    for file in sorted(Path(__file__).with_name("cases").glob("[a-z]*.py")):
        theme = importlib.import_module(f"cases.{file.stem}")
        found += theme.CASES
    names = [case.name for case in found]
    double = {name for name in names if names.count(name) > 1}
    if double:
        raise SystemExit(f"named twice: {', '.join(sorted(double))}")
    return found
