# SPDX-License-Identifier: GPL-3.0-or-later
"""The person presses Deny: it is said, nothing is kept, and the next attempt is as good as any."""

from agent.chromium import Chromium
from desk import keychain
from desk.journey import Journey
from desk.waiting import expect, wait_for

with Journey() as journey, journey.server() as server, \
        Chromium(journey.folder / "chromedriver.log") as browser:
    window = journey.start()
    first = journey.ask_to_sign_in(server)
    browser.decide(first, "deny")
    wait_for(lambda: window.can_press("Try again"), "The dialog should offer to try again")
    wait_for(lambda: window.shows("The person pressed Deny"), "The server’s own words should be shown")
    wait_for(lambda: "The sign-in was refused" in browser.text, "The browser should say that it was refused")
    expect(not server.seen("/token"), "There is no code to exchange")
    expect(not journey.accounts(), "No account should be there")
    expect(not keychain.items(), "The keychain should hold nothing")

    window.press("Try again")
    second = journey.desktop.next_opened(1)
    expect(first != second, "Each attempt should have its own state")
    browser.decide(second, "ben")
    journey.wait_for_account("ben@journeys.example")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
