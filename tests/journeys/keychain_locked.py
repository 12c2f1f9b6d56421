# SPDX-License-Identifier: GPL-3.0-or-later
"""A keychain that is locked at the start is said to be, nothing is lost, and once it is unlocked elsewhere
everything comes to life by itself."""

from agent.plain import PlainBrowser
from desk import keychain
from desk.journey import Journey
from desk.waiting import expect, stays, wait_for


def standing(words):
    return any(words in shown for shown in journey.accounts())


with Journey() as journey, journey.server() as server:
    journey.start()
    PlainBrowser().decide(journey.ask_to_sign_in(server), "ana")
    journey.wait_for_account("ana@journeys.example")
    journey.quit()

    keychain.lock()
    window = journey.start()
    wait_for(lambda: standing("keychain locked"), "The account should say that the keychain is locked")
    wait_for(lambda: window.shows("Your keychain is locked"), "The window should say it too")
    expect(window.can_press("Unlock"), "One button should unlock it")
    stays(lambda: standing("keychain locked"), "It should stay so")
    journey.desktop.screenshot(journey.folder.with_suffix(".png"), "Cloakroom")
    print(f"Picture: {journey.folder.with_suffix('.png')}")

    keychain.unlock()
    wait_for(lambda: standing("renews"), "The account should come to life by itself", 5)
    expect(not window.shows("Your keychain is locked"), "The window should say no more of it")
    window.press("Renew now")
    wait_for(lambda: server.seen("/token", "refresh_token"), "The account should be renewed")
    wait_for(lambda: window.can_press("Renew now"), "The account should rest again")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
