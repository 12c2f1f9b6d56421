# SPDX-License-Identifier: GPL-3.0-or-later
"""The first sign-in, in a real browser, at a real authorization server, into a real keychain."""

from agent.chromium import Chromium
from desk import keychain, tokens
from desk.journey import SCOPES, Journey
from desk.waiting import expect, wait_for

with Journey() as journey, journey.server() as server, \
        Chromium(journey.folder / "chromedriver.log") as browser:
    window = journey.start()
    address = journey.ask_to_sign_in(server)
    expect("code_challenge_method=S256" in address, "The browser should be sent with a PKCE challenge")
    browser.decide(address, "ana")
    journey.wait_for_account("ana@journeys.example")
    wait_for(lambda: "You are signed in" in browser.text, "The browser should say how it ended")
    expect("code=" not in browser.address, "The code should leave the address bar")

    answer = server.seen("/token")[0]["answer"]
    expect(len(server.seen("/token")) == 1, "The code should be exchanged once")

    window.press("Access token")
    wait_for(lambda: window.shows("Only the server that made this token can read it"),
             "It should be said why an opaque token can’t be read")
    chips = window.texts(within="Scopes")
    for scope in SCOPES.split():
        chip = scope if scope in answer["scope"].split() else f"{scope}, not granted"
        expect(chip in chips, f"The scopes should have “{chip}”, but are {chips}")

    window.press("ID token")
    claims = wait_for(journey.claims, "The claims of the ID token should be shown")
    for name, value in tokens.claims(answer["id_token"]).items():
        expect(claims.get(name) == str(value), f"The claim {name} should be {value}, not {claims.get(name)}")
    checks = window.texts(within="Checks")
    expect(any("rsa-1" in check for check in checks), f"The signature should be verified with the key rsa-1: {checks}")

    items = keychain.items()
    expect(len(items) == 1, f"The keychain should hold one item, not {items}")
    expect(any("accounts" in path.name for path in journey.files()), "There should be an accounts file")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
