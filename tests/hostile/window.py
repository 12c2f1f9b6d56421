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
from issuer import CLIENT_ID  # noqa: E402

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


def _ask(journey, server, is_done, **filled):
    """Signs in as a person does, until something has come of it."""
    is_over = threading.Event()
    threading.Thread(target=_go_along, args=[journey, len(journey.desktop.opened()), is_over], daemon=True).start()
    try:
        journey.fill_in(server, CLIENT_ID, "openid email offline_access", **filled)
        wait_for(is_done, "Something should come of the sign-in", PATIENCE)
    finally:
        is_over.set()


def _sign_out(journey, server):
    journey.desktop.run(journey.cli, "sign-out", server.issuer)


def _start_anew(journey):
    """What is open on the screen is in nobody's way then."""
    journey.program.kill()
    journey.start()


def written(journey):
    """By the program; where the browser was sent is not."""
    return [path for path in journey.files() if path.name != "opened-addresses"]


def in_window(look):
    """look(journey, case, seen) tells the outcome; what else is wrong is kept in `seen`."""
    def run(journey, case, seen):
        try:
            seen.outcome = look(journey, case, seen)
        except Unmet as unmet:
            seen.faults.append(str(unmet))
            seen.outcome = "nothing came of it"
            _start_anew(journey)
        finally:
            _sign_out(journey, seen.server)
    run.in_window = True
    return run


def _everything(window):
    """The words in view; of a long list the first rows."""
    rows = window.rows("Claims")[:50] if window.elements_of(None, "Claims") else []
    return "\n".join([*window.texts(), *(cell for row in rows for cell in row if cell)])


def _shown(server, everything):
    yield from ("the window shows a secret" for secret in server.secrets if secret in everything)
    yield from (f"the window shows U+{ord(character):04X}" for character in sorted(set(everything))
                if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp") and character not in "\n" + ISOLATES)


def _account(journey):
    return json.loads(journey.desktop.run(journey.cli, "accounts", "--json").stdout)[0]


def _code(details):
    return next((line[6:] for line in details.splitlines() if line.startswith("code: ")), "")


@in_window
def sign_in(journey, case, seen):
    """At a server that is wrong from the start; what is shown of it is read at once."""
    window, server = journey.window, seen.server
    case.change(server)
    _ask(journey, server, lambda: journey.accounts() or window.can_press("Try again"),
         **getattr(case.drive, "in_form", {}))
    if journey.accounts():
        seen.account = _account(journey)
        if window.can_press("ID token"):
            window.press("ID token")
            wait_for(lambda: window.rows("Claims"), "The claims should be shown")
        started = time.monotonic()
        seen.faults += _shown(server, "\n".join([*journey.accounts(), _everything(window)]))
        if time.monotonic() - started > QUICK:
            seen.faults.append("it takes long to answer")
        return "signed in"
    texts, details = window.texts(), _details(window)
    everything = "\n".join([*texts, details])
    seen.faults += [f"“{words}” isn't said" for words in case.shows if words not in everything]
    if not any(NEXT_STEP in text for text in texts):
        seen.faults.append("it isn't said what to do")
    seen.faults += _shown(server, everything)
    window.press("Close")
    if journey.accounts() or keyring.items():
        seen.faults.append("something of it stayed")
    return f"refused: {_code(details)}"


@in_window
def renew(journey, case, seen):
    """Signs in at a right server, which changes at once, and presses Renew now; then it comes to its senses."""
    window, server = journey.window, seen.server
    _ask(journey, server, journey.accounts)
    server.keep_right()
    case.change(server)
    seen.since = len(server.seen)
    before = len(_events(journey, server))
    window.press("Renew now")
    wait_for(lambda: len(_events(journey, server)) > before, "The renewal should end", PATIENCE)
    trouble = (_events(journey, server)[-1].get("trouble") or {}).get("code")
    is_over = window.can_press("Sign in again")
    seen.until = len(server.seen)
    seen.faults += _shown(server, _everything(window))
    server.heal()
    if journey.desktop.run(journey.cli, "renew", server.issuer).returncode != 0:
        return f"lost: {trouble}"
    if not trouble:
        return "renewed"
    return f"ended: {trouble}" if is_over else f"kept: {trouble}"


def introspect(hides):
    """Asks a server what it knows of the access token; something that it says must not be shown."""
    @in_window
    def drive(journey, case, seen):
        window, server = journey.window, seen.server
        server.metadata["introspection_endpoint"] = f"{server.origin}/introspect"
        _ask(journey, server, journey.accounts)
        case.change(server)
        window.press("Server")
        window.press("Ask introspection")
        for words in case.shows:
            wait_for(lambda words=words: window.shows(words), f"“{words}” should be said")
        everything = _everything(window)
        if hides and hides in everything:
            seen.faults.append(f"it shows “{hides}”")
        seen.faults += _shown(server, everything)
        return "shown"
    return drive


def _events(journey, server):
    told = journey.desktop.run(journey.cli, "activity", server.issuer, "--json")
    return json.loads(told.stdout) if told.returncode == 0 else []
