# SPDX-License-Identifier: GPL-3.0-or-later
"""A newcomer tries the demo provider: everything works, a locked keychain, renewal and a restart included."""

from agent.chromium import Chromium
from desk import keychain
from desk.journey import Journey
from desk.waiting import expect, wait_for

with Journey() as journey, Chromium(journey.folder / "chromedriver.log") as browser:
    keychain.lock()
    window = journey.start()
    window.press("Try the demo provider")
    # There is no display for the question, so the keychain closes it by itself.
    wait_for(lambda: window.shows("Your keychain stayed locked"), "The keychain should be asked to unlock")
    keychain.unlock()
    window.press("Try again")
    browser.decide(journey.desktop.next_opened(), "ben")
    journey.wait_for_account("ben@example.com")
    held = len(keychain.items())
    expect(held == 2, f"The keychain should hold the account and what the demo provider remembers, not {held} items")

    window.press("Access token")
    first = wait_for(journey.claims, "The access token should be readable")
    expect(int(first["exp"]) - int(first["iat"]) == 60, f"It should live 60 s: {first}")
    checks = window.texts(within="Checks")
    expect(any("ES256" in check for check in checks), f"Its signature should be checked: {checks}")

    window.press("Renew now")
    wait_for(lambda: journey.claims().get("jti", first.get("jti")) != first.get("jti"),
             "Renewing should bring another token")
    journey.quit()

    window = journey.start()
    journey.wait_for_account("ben@example.com")
    wait_for(lambda: window.can_press("Renew now"), "The account should be signed in")
    window.press("Sign out")
    wait_for(lambda: window.shows("Sign out of ben@example.com?"), "It should be asked first")
    window.press("Sign out")
    wait_for(lambda: window.shows("Looked again: it is gone."), "The account should be signed out")
    wait_for(lambda: not keychain.items(), "What the demo provider remembers should go with its last account")
    window.press("Close")
    journey.quit()
