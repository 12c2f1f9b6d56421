# SPDX-License-Identifier: GPL-3.0-or-later
"""The same servers, met by the window: what it says is read as a screen reader reads it."""

import json
import os
import sys
import threading
import time
import unicodedata
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

import keyring  # noqa: E402
from agent.plain import PlainBrowser  # noqa: E402
from desk.waiting import Unmet, wait_for  # noqa: E402
from issuer import CLIENT_ID, AuthorizationServer  # noqa: E402

PATIENCE = 45
QUICK = 10  # s, for everything that is read
NEXT_STEP = "What to do: "
ISOLATES = "\u2068\u2069"


def opened_window(programs):
    """A desktop with the program on it, for one case after another."""
    from desk.journey import Journey  # which is for a session alone
    sys.argv[1:] = [str(Path(programs) / "cloakroom"), str(Path(os.environ["HOME"], "window"))]
    journey = Journey()
    journey.start()
    return journey


def _go_along(journey, since, is_over):
    while not is_over.is_set():
        for address in journey.desktop.opened()[since:]:
            since += 1
            threading.Thread(target=_visit, args=[address], daemon=True).start()
        time.sleep(0.05)


def _visit(address):
    try:
        PlainBrowser().visit(address)
    except (OSError, ValueError):
        pass  # the window says how it ended


def _details(window):
    """The text behind “Show details”."""
    window.press("Show details")
    found = wait_for(lambda: window.elements_of(None, "Details"), "There should be details")[0].accessible
    return Atspi.Text.get_text(found, 0, -1)


def _ask(journey, server, is_done):
    """Signs in as a person does, until something has come of it."""
    is_over = threading.Event()
    threading.Thread(target=_go_along, args=[journey, len(journey.desktop.opened()), is_over], daemon=True).start()
    try:
        journey.fill_in(server, CLIENT_ID, "openid email offline_access")
        wait_for(is_done, "Something should come of the sign-in", PATIENCE)
    finally:
        is_over.set()


def failing_sign_in(journey, case):
    """What was seen, and what is wrong with it."""
    server, window = AuthorizationServer(), journey.window
    case.change(server)
    try:
        _ask(journey, server, lambda: window.can_press("Try again") or journey.accounts())
        if not window.can_press("Try again"):
            return "signed in", ["another outcome"]
        texts = window.texts()
        details = _details(window)
        faults = list(_faults(journey, case, server, texts, details))
        window.press("Close")
        code = next((line[6:] for line in details.splitlines() if line.startswith("code: ")), "")
        return f"refused: {code}", faults
    except Unmet as unmet:
        _start_anew(journey)
        return "nothing came of it", [str(unmet)]
    finally:
        _sign_out(journey, server)
        server.stop()


def _sign_out(journey, server):
    journey.desktop.run(journey.cli, "sign-out", server.issuer)


def _start_anew(journey):
    """What is open on the screen is in nobody's way then."""
    journey.program.kill()
    journey.start()


def _faults(journey, case, server, texts, details):
    everything = "\n".join([*texts, details])
    yield from (f"“{words}” isn't said" for words in case.shows if words not in everything)
    if not any(NEXT_STEP in text for text in texts):
        yield "it isn't said what to do"
    if f"refused: {details.splitlines()[0][6:]}" not in case.expected.outcomes:
        yield "another outcome"
    yield from _shown(server, everything)
    yield from ("the program prints a secret" for secret in server.secrets if secret in journey.program.log())
    yield from (f"a stranger saw {request.path}" for request in server.stranger.seen)
    if journey.accounts() or keyring.items():
        yield "something of it stayed"


def _everything(window):
    """The words in view; of a long list the first rows."""
    rows = window.rows("Claims")[:50] if window.elements_of(None, "Claims") else []
    return "\n".join([*window.texts(), *(cell for row in rows for cell in row if cell)])


def _shown(server, everything):
    yield from ("the window shows a secret" for secret in server.secrets if secret in everything)
    yield from (f"the window shows U+{ord(character):04X}" for character in sorted(set(everything))
                if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp") and character not in "\n" + ISOLATES)


def _with_account(look):
    """look(journey, case, server) says what is wrong with an account of that server, and how it stands."""
    def drive(journey, case):
        server = AuthorizationServer()
        try:
            return look(journey, case, server)
        except Unmet as unmet:
            _start_anew(journey)
            return "nothing came of it", [str(unmet)]
        finally:
            _sign_out(journey, server)
            server.stop()
    drive.in_window = True
    return drive


@_with_account
def sign_in(journey, case, server):
    """At a server that is odd in what it says; what is shown of it is read at once."""
    window = journey.window
    case.change(server)
    _ask(journey, server, lambda: journey.accounts() or window.can_press("Try again"))
    if not journey.accounts():
        window.press("Close")
        return "refused", ["another outcome"]
    window.press("ID token")
    wait_for(lambda: window.rows("Claims"), "The claims should be shown")
    started = time.monotonic()
    everything = "\n".join([*journey.accounts(), _everything(window)])
    faults = list(_shown(server, everything))
    if time.monotonic() - started > QUICK:
        faults.append("it takes long to answer")
    return "signed in", faults


@_with_account
def renew(journey, case, server):
    """Signs in at a right server, which changes at once, and presses Renew now."""
    _ask(journey, server, journey.accounts)
    case.change(server)
    journey.window.press("Renew now")
    wait_for(lambda: len(_events(journey, server)) > 1, "The renewal should end", PATIENCE)
    trouble = _events(journey, server)[-1].get("trouble")
    outcome = f"kept: {trouble['code']}" if trouble else "renewed"
    return outcome, [] if outcome in case.expected.outcomes else ["another outcome"]


def introspect(hides):
    """Asks a server what it knows of the access token; something that it says must not be shown."""
    @_with_account
    def drive(journey, case, server):
        window = journey.window
        server.metadata["introspection_endpoint"] = f"{server.origin}/introspect"
        _ask(journey, server, journey.accounts)
        case.change(server)
        window.press("Server")
        window.press("Ask introspection")
        for words in case.shows:
            wait_for(lambda words=words: window.shows(words), f"“{words}” should be said")
        everything = _everything(window)
        faults = [f"it shows “{hides}”"] if hides and hides in everything else []
        faults += [f"a stranger saw {request.path}" for request in server.stranger.seen]
        return "shown", [*faults, *_shown(server, everything)]
    return drive


def _events(journey, server):
    told = journey.desktop.run(journey.cli, "activity", server.issuer, "--json")
    return json.loads(told.stdout) if told.returncode == 0 else []
