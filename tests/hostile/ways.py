# SPDX-License-Identifier: GPL-3.0-or-later
"""Further ways through the window: what else a person can do at a server that goes wrong."""

import os
from pathlib import Path

import drive
import keyring
from desk.waiting import wait_for
from issuer import CLIENT_ID
from window import (IN_WORDS, PATIENCE, ask, details_of, everything, events, in_window, not_said, renewed, shown,
                    signed_in, told)

RECEIPT = "signed out, refresh token "
VERDICTS = {"Signature: passed": "valid", "Signature: failed": "invalid"}


def _found(address, client_id=""):
    """From an address, where it leads to a form."""
    def begin(journey, server):
        window = journey.window
        window.press("Sign in…")
        window.type("Provider or address", address)
        window.press("Continue")
        wait_for(lambda: window.can_press("Open browser") or window.can_press("Try again"),
                 "Something should be found", PATIENCE)
        if window.can_press("Open browser"):
            if client_id:
                window.type("Client ID", client_id)
            window.press("Open browser")
    return begin


@in_window
def registered(journey, case, seen):
    """The issuer's address is all that the person has."""
    drive.makes_clients(seen.server)
    case.change(seen.server)
    ask(journey, case, seen, _found(seen.server.issuer))
    return told(journey, case, seen)


@in_window
def for_resource(journey, case, seen):
    """The address of an API is."""
    api = drive.api_of(seen.server)
    case.change(seen.server)
    ask(journey, case, seen, _found(api, CLIENT_ID))
    return told(journey, case, seen)


@in_window
def as_program(journey, case, seen):
    """With a secret of its own, and nobody to ask."""
    def begin(journey, server):
        window = journey.window
        window.press("Sign in…")
        window.type("Provider or address", "by hand")
        window.press("Continue")
        window.type("Issuer", server.issuer)
        window.type("Client ID", CLIENT_ID)
        window.type("Scopes", "")
        window.choose_of("By", "A program by itself")
        window.type_secret("Client secret", drive.SECRET)
        window.press("Get a token")

    case.change(seen.server)
    seen.server.secrets.add(drive.SECRET)
    ask(journey, case, seen, begin)
    return told(journey, case, seen)


def _sign_out(journey, case, seen):
    """The server goes wrong; the receipt tells what became of the tokens."""
    window, server = journey.window, seen.server
    case.change(server)
    seen.since = len(server.seen)
    window.press("Sign out")
    wait_for(lambda: window.shows("Sign out of "), "It should be asked first")
    window.press("Sign out")
    wait_for(lambda: window.can_press("Show details"), "The receipt should be shown", PATIENCE)
    texts, words = window.texts(), everything(window)
    seen.faults += shown(server, f"{words}\n{details_of(window)}")
    window.press("Close")
    wait_for(lambda: not journey.accounts(), "The account should be gone")
    if keyring.items():
        seen.faults.append("something of it stayed")
    client = [fate for fate, told in (("revoked", "Client deleted"), ("failed", "Client not deleted")) if told in words]
    return RECEIPT + _fate(texts) + "".join(f", client {each}" for each in client)


def _fate(texts):
    """Of the refresh token: other lines say the same of other tokens."""
    if "Refresh token revoked" in texts:
        return "revoked"
    if "Refresh token not revoked" not in texts:
        return "none"
    reason = texts[texts.index("Refresh token not revoked") + 1]
    return "failed" if "It may still live." in reason else "stays"


@in_window
def sign_out(journey, case, seen):
    signed_in(journey, case, seen)
    return _sign_out(journey, case, seen)


@in_window
def unregistered(journey, case, seen):
    """Of what a client was made for."""
    drive.makes_clients(seen.server)
    signed_in(journey, case, seen, _found(seen.server.issuer))
    return _sign_out(journey, case, seen)


@in_window
def inspect(journey, case, seen):
    """A token of the server's that is pasted, with the keys that the server publishes."""
    window = journey.window
    token = drive.token_of(seen.server)
    case.change(seen.server)
    window.press("Inspect a token")
    window.type("Token", token)
    window.press("Inspect")
    window.press("Check the signature")
    fetch = wait_for(lambda: [text for text in window.texts() if text.startswith("Fetch the issuer’s keys from ")],
                     "The issuer's keys should be offered")[0]
    asked = len(seen.server.seen)
    window.press(fetch)
    wait_for(lambda: len(seen.server.seen) > asked, "The issuer should be asked")  # a press takes effect later
    wait_for(lambda: window.can_press(fetch) or any(window.shows(told) for told in VERDICTS),
             "Something should come of the keys", PATIENCE)
    words = everything(window)
    seen.faults += [*not_said(case, words), *shown(seen.server, words)]
    verdicts = [verdict for told, verdict in VERDICTS.items() if told in words]
    window.press("Close")
    return f"signature {verdicts[0]}" if verdicts else "no keys"


@in_window
def further(journey, case, seen):
    """A token for an API, made from the sign-in."""
    window = journey.window
    signed_in(journey, case, seen)
    case.change(seen.server)
    seen.since = len(seen.server.seen)
    api = case.drive.keywords["options"][-1]
    window.press("Access token")
    window.press("Another token…")
    window.type("API", api)
    window.press("Get it")
    wait_for(lambda: window.can_press(api), "The token should be listed")
    window.press(api)
    for told in case.shows:
        wait_for(lambda told=told: window.shows(told), f"“{told}” should be said", PATIENCE)
    seen.faults += shown(seen.server, everything(window))
    return IN_WORDS


@in_window
def renew_by(journey, case, seen):
    """Starts with an account whose token endpoint got another door, and renews it."""
    file = Path(os.environ["XDG_CONFIG_HOME"], "cloakroom", "accounts.json")

    def right_again():
        journey.program.kill()
        drive.lead(file, seen.server)

    signed_in(journey, case, seen)
    seen.since = len(seen.server.seen)
    before = len(events(journey, seen.server))
    journey.program.kill()
    drive.lead(file, *case.drive.keywords["door"](seen.server))
    journey.start().press("Renew now")
    outcome = renewed(journey, case, seen, before, right_again)
    journey.start()
    return outcome
