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
from desk.waiting import Unmet, stays, wait_for  # noqa: E402
from issuer import CLIENT_ID  # noqa: E402

PATIENCE, LONG_PATIENCE = 45, 75
QUICK = 10  # s, for everything that is read
WAITS_ON, IN_WORDS = "waits on", "refused in words"  # outcomes of the window alone
NEXT_STEP = "What to do: "
ISOLATES = "\u2068\u2069"


def opened_window(programs):
    """A desktop with the program on it, for one case after another."""
    from desk.journey import Journey  # which is for a session alone
    sys.argv[1:] = [str(Path(programs) / "cloakroom"), str(Path(os.environ["HOME"], "window"))]
    journey = Journey()
    journey.start()
    return journey


def _go_along(journey, ended, since, is_over):
    while not is_over.is_set():
        for address in journey.desktop.opened()[since:]:
            since += 1
            threading.Thread(target=_visit, args=[address, ended], daemon=True).start()
        time.sleep(0.05)


def _visit(address, ended):
    page = None
    try:
        page = PlainBrowser().visit(address)
    except (OSError, ValueError):
        pass  # the window says how it ended
    ended.append(page)


def details_of(window):
    """The text behind “Show details”."""
    window.press("Show details")
    found = wait_for(lambda: window.elements_of(None, "Details"), "There should be details")[0].accessible
    return Atspi.Text.get_text(found, 0, -1)


def by_hand(journey, server, **filled):
    journey.fill_in(server, CLIENT_ID, "openid email offline_access", **filled)


def ask(journey, case, seen, begin=by_hand, **filled):
    """Signs in as a person does, until something has come of it, or the browser has come back for nothing."""
    window, is_over, ended = journey.window, threading.Event(), []
    since = len(journey.desktop.opened())
    threading.Thread(target=_go_along, args=[journey, ended, since, is_over], daemon=True).start()

    def is_told():
        return journey.accounts() or window.can_press("Try again")

    try:
        begin(journey, seen.server, **filled)
        if WAITS_ON in case.expected.in_window:
            wait_for(lambda: ended, "The browser should have come back", PATIENCE)
            stays(lambda: not is_told(), "Nothing should come of such an answer")
        else:
            wait_for(is_told, "Something should come of the sign-in", LONG_PATIENCE if case.waits else PATIENCE)
    finally:
        is_over.set()
        seen.pages += filter(None, ended)


def signed_in(journey, case, seen, begin=by_hand, **filled):
    """At a server that is right so far."""
    ask(journey, case, seen, begin, **filled)
    wait_for(journey.accounts, "The account should be there", 1)


def _sign_out(journey, server):
    journey.desktop.run(journey.cli, "sign-out", server.issuer)


def start_anew(journey):
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
            start_anew(journey)
        finally:
            _sign_out(journey, seen.server)
    run.in_window = True
    return run


def everything(window):
    """The words in view; of a long list the first rows."""
    rows = window.rows("Claims")[:50] if window.elements_of(None, "Claims") else []
    return "\n".join([*window.texts(), *(cell for row in rows for cell in row if cell)])


def shown(server, words):
    """What must not be among them."""
    yield from ("the window shows a secret" for secret in server.secrets if secret in words)
    yield from (f"the window shows U+{ord(character):04X}" for character in sorted(set(words))
                if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp") and character not in "\n" + ISOLATES)


def _account(journey):
    return json.loads(journey.desktop.run(journey.cli, "accounts", "--json").stdout)[0]


def _code(details):
    return next((line[6:] for line in details.splitlines() if line.startswith("code: ")), "")


@in_window
def sign_in(journey, case, seen):
    """At a server that is wrong from the start; what is shown of it is read at once."""
    case.change(seen.server)
    filled = getattr(case.drive, "in_form", {})
    if "secret" in filled:
        seen.server.secrets.add(filled["secret"])
    ask(journey, case, seen, **filled)
    return told(journey, case, seen)


def told(journey, case, seen):
    """What came of a sign-in."""
    if journey.accounts():
        _look_at_account(journey, seen)
        return "signed in"
    outcome = (_cancelled if WAITS_ON in case.expected.in_window else _refused)(journey, case, seen)
    wait_for(lambda: journey.window.can_press("Sign in…"), "The window should be back")
    if journey.accounts() or keyring.items():
        seen.faults.append("something of it stayed")
    return outcome


def _look_at_account(journey, seen):
    window = journey.window
    seen.account = _account(journey)
    if seen.account.get("sub"):  # by an ID token; a program has none
        window.press("ID token")
        wait_for(lambda: window.rows("Claims"), "The claims should be shown")
    started = time.monotonic()
    seen.faults += shown(seen.server, "\n".join([*journey.accounts(), everything(window)]))
    if time.monotonic() - started > QUICK:
        seen.faults.append("it takes long to answer")


def _cancelled(journey, case, seen):
    seen.faults += shown(seen.server, "\n".join(journey.window.texts()))
    journey.window.press("Cancel")
    return WAITS_ON


def _refused(journey, case, seen):
    """Where it was looked for how to sign in there are words alone; later there are details, too."""
    window = journey.window
    texts, is_sign_in = window.texts(), window.can_press("Show details")
    details = details_of(window) if is_sign_in else ""
    words = "\n".join([*texts, details])
    seen.faults += not_said(case, words)
    if is_sign_in and not any(NEXT_STEP in text for text in texts):
        seen.faults.append("it isn't said what to do")
    seen.faults += shown(seen.server, words)
    window.press("Close" if is_sign_in else "Cancel")
    return f"refused: {_code(details)}" if is_sign_in else IN_WORDS


def not_said(case, words):
    return [f"“{said}” isn't said" for said in case.shows if said not in words]


@in_window
def renew(journey, case, seen):
    """Signs in at a right server, which changes at once, and presses Renew now; then it comes to its senses."""
    signed_in(journey, case, seen)
    seen.server.keep_right()
    case.change(seen.server)
    seen.since = len(seen.server.seen)
    before = len(events(journey, seen.server))
    journey.window.press("Renew now")
    return renewed(journey, case, seen, before, seen.server.heal)


def renewed(journey, case, seen, before, heal):
    """What comes of a renewal: the account's next event tells. heal() makes the server right."""
    window, server = journey.window, seen.server
    wait_for(lambda: len(events(journey, server)) > before, "The renewal should end",
             LONG_PATIENCE if case.waits else PATIENCE)
    trouble = (events(journey, server)[-1].get("trouble") or {}).get("code")
    is_over = window.can_press("Sign in again")
    seen.until = len(server.seen)
    seen.faults += shown(server, everything(window))
    heal()
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
        signed_in(journey, case, seen)
        case.change(server)
        window.press("Server")
        window.press("Ask introspection")
        for words in case.shows:
            wait_for(lambda words=words: window.shows(words), f"“{words}” should be said")
        words = everything(window)
        if hides and hides in words:
            seen.faults.append(f"it shows “{hides}”")
        seen.faults += shown(server, words)
        return "shown"
    return drive


def events(journey, server):
    told = journey.desktop.run(journey.cli, "activity", server.issuer, "--json")
    return json.loads(told.stdout) if told.returncode == 0 else []
