# SPDX-License-Identifier: GPL-3.0-or-later
"""ID tokens signed by a key that isn't the issuer's: refused, said in the browser too, nothing kept."""

from agent.plain import PlainBrowser
from desk import keychain
from desk.journey import Journey
from desk.waiting import expect, wait_for

with Journey() as journey:
    window = journey.start()
    for fault in ("unknown-key", "forged"):
        with journey.server(FAULT=fault) as server:
            page = PlainBrowser().decide(journey.ask_to_sign_in(server), "ana")
            wait_for(lambda: window.can_press("Try again"), f"The sign-in should fail ({fault})")
            expect("The sign-in failed" in page.text, f"The browser should say that it failed: {page.text}")
            expect(window.shows("ID token"), "It should be said what wasn't genuine")
            expect(not journey.accounts(), "No account should be there")
            expect(not keychain.items(), "The keychain should hold nothing")
            window.press("Close")
            journey.expect_no_secret_in_files(server.secrets())
    journey.quit()
