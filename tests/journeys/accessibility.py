# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who sees nothing of the screen does the main job: signs in, waits, reads the token, renews, copies, changes
the preferences and signs out. On the way every state of the window is looked through: each control has a word, no
secret can be read, Tab leads as one reads, and each step of the sign-in is told with how it stands."""

from agent.plain import PlainBrowser
from desk import audit, keychain, x11
from desk.ears import Ears
from desk.hold import HoldingBrowser, decide_meanwhile, held, release
from desk.journey import Journey
from desk.waiting import expect, wait_for

NAME = "ana@journeys.example"
CLIENT_SECRET = "a client secret that nobody is to hear"
TITLE = "Finish signing in with your browser"
STATES = ("to do", "now", "done")


def look_through(state, shown):
    wait_for(lambda: window.shows(shown), f"There should be {state}, which says “{shown}”")
    elements = window.elements()
    nameless = audit.nameless(elements)
    expect(not nameless, f"In {state} these should have names: {nameless}")
    given_away = audit.readable(elements, {CLIENT_SECRET} | server.secrets())
    expect(not given_away, f"In {state} these should keep a secret: {given_away}")
    print(f"looked through {state}: {len(elements)} elements")


def tab_through(state):
    faults = audit.out_of_reach(window.elements)
    expect(not faults, f"In {state} Tab should lead as one reads: {faults}")
    print(f"tabbed through {state}")


def steps():
    """As they stand: a word of state, then what it is about."""
    words = [element.name for element in window.elements()]
    return {f"{title}, {state}" for state, title in zip(words, words[1:]) if state in STATES}


def expect_steps(*expected):
    ears.wait_for(lambda: set(expected) <= steps(), f"The steps should be {expected}")
    told.update(steps())
    for words in expected:
        if words.endswith(", now"):
            ears.wait_for(lambda: words in ears.announced, f"“{words}” should be announced, not {ears.announced}")


def fill_in(at):
    """The form by hand, to its last button; what it sends is another deed."""
    ears.announced.clear()
    window.press("Sign in…")
    look_through("the choice of a provider", "Choose a provider")
    window.type("Provider or address", "by hand")
    window.press("Continue")
    look_through("the form", "Cloakroom asks the issuer for the rest.")
    window.type("Issuer", at.issuer)
    window.type("Client ID", "cloakroom")
    window.type("Scopes", "openid profile email offline_access")
    expect(audit.readable(window.elements(), {at.issuer}), "What is no secret should be readable")


def first_tries():
    """What passes too quickly in a sign-in that works."""
    with journey.server(SILENT="/jwks") as silent:
        fill_in(silent)
        tab_through("the form")
        window.press("More")
        window.type_secret("Client secret", CLIENT_SECRET)
        ears.listen()
        look_through("the form with more", "The implicit grant isn’t offered")
        window.type_secret("Client secret", "")
        window.press("More")
        with held(silent._process.pid):
            window.press("Open browser")
            host = silent.issuer.removeprefix("http://")
            expect_steps(f"Ask {host} how to sign in, now", "Open the browser, to do", "Wait for you, to do")
        decide_meanwhile(PlainBrowser(), journey.desktop.next_opened())
        expect_steps("Exchanged the code for tokens, done", "Check the ID token, now", "Save to the keychain, to do")
        window.press("Cancel")
        wait_for(lambda: not window.shows(TITLE), "The dialog should close")


def sign_in():
    fill_in(server)
    seen = len(journey.desktop.opened())
    window.press("Open browser")
    address = journey.desktop.next_opened(seen)
    host = server.issuer.removeprefix("http://")
    expect_steps(f"Asked {host} how to sign in, done", "Opened the browser, done", "Waiting for you, now",
                 "Exchange the code for tokens, to do", "Check the ID token, to do", "Save to the keychain, to do")
    look_through("the wait for the browser", TITLE)
    process = server._process.pid
    decide_meanwhile(HoldingBrowser(process), address)
    expect_steps("You came back, done", "Exchange the code for tokens, now")
    expect(window.shows("You have done your part."), "It should be said that nothing more is to be done")
    with held(keychain.process_id()):
        release(process)
        expect_steps("Checked the ID token, done", "Save to the keychain, now")
    ears.wait_for(journey.accounts, "The account should be there")
    print("announced:", *dict.fromkeys(words for words in ears.announced if words.endswith(STATES)), sep="\n  ")


def read_tokens():
    for tab, words in (("Access token", "Only the server that made this token can read it"), ("ID token", "rsa-1"),
                       ("Refresh token", "keychain"), ("Server", "Ask userinfo"), ("Activity", "Search")):
        window.press(tab)
        look_through(f"the page {tab}", words)
    window.press("ID token")
    wait_for(lambda: journey.claims().get("sub") == "ana", "The ID token should be read")
    window.press("Access token")
    window.press("Renew now")
    wait_for(lambda: server.seen("/token", "refresh_token"), "The account should be renewed")
    wait_for(lambda: window.can_press("Copy access token"), "The account should rest again")
    window.press("Copy access token")
    wait_for(lambda: x11.clipboard() in server.secrets(), "The token should be in the clipboard")
    ears.wait_for(lambda: window.shows("Copied"), "It should be said that it was copied")


def inspect():
    window.choose("Inspect a token…")
    look_through("the field for a token", "Paste or drop a token")
    window.type("Token", "eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ.")
    window.press("Inspect")
    wait_for(lambda: journey.claims().get("iss") == "joe", "The token should be read")
    look_through("the inspected token", "Signature:")
    window.press("Close")


def change_preferences():
    window.choose("Settings…")
    look_through("the account's settings", "Settings")
    window.press("Cancel")
    window.choose("Preferences…")
    look_through("the preferences", "While the screen is locked no program gets a token.")
    tab_through("the preferences")
    window.choose_of("Clipboard", "10 s")
    window.press("Lock with the screen")
    window.press("Save")
    wait_for(lambda: not window.can_press("Save"), "The preferences should be saved")
    window.choose("Preferences…")
    wait_for(lambda: window.is_checked("Lock with the screen"), "The preferences should be as they were chosen")
    window.press("Cancel")


def sign_out():
    window.press("Sign out")
    look_through("the question before the end", f"Sign out of {NAME}?")
    window.press("Sign out")
    look_through("the receipt", "Refresh token revoked")
    window.press("Close")
    wait_for(lambda: not journey.accounts(), "The account should be gone")


told = set()
with Journey() as journey, journey.server() as server, Ears() as ears:
    journey.desktop.start_window_manager()
    window = journey.start()
    look_through("the first page", "Sign in once, use it everywhere")
    first_tries()
    sign_in()
    print("told:", *sorted(told), sep="\n  ")
    read_tokens()
    inspect()
    change_preferences()
    sign_out()
    ears.listen()
    secrets = {CLIENT_SECRET} | server.secrets()
    given_away = [words for words in ears.heard if any(secret in words for secret in secrets)]
    expect(ears.heard and not given_away, f"No secret should be heard: {given_away}")
    journey.quit()
