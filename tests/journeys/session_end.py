# SPDX-License-Identifier: GPL-3.0-or-later
"""A session that the provider ends in two days is told ahead, in the list and on the page, with one button."""

from agent.plain import PlainBrowser
from desk.journey import Journey
from desk.waiting import expect, wait_for

TWO_DAYS = 2 * 24 * 3600 + 600  # seconds, and some for the journey

with Journey() as journey, journey.server(SESSION_SECONDS=str(TWO_DAYS)) as server:
    window = journey.start()
    PlainBrowser().decide(journey.ask_to_sign_in(server), "ana")
    journey.wait_for_account("ana@journeys.example")
    expect(not window.shows("has to sign in again"), "An end that the next renewal may move should not be told")

    window.press("Renew now")
    wait_for(lambda: window.shows("ana@journeys.example has to sign in again by"),
             "An end that a renewal left where it was should be told")
    expect("sign in again in 2 days" in journey.accounts()[0], f"In the list, too: {journey.accounts()}")
    expect(window.shows("The provider ends this session after 2 days, whatever Cloakroom does."), "And why")
    journey.desktop.screenshot(journey.folder / "session-end.png")

    opened = len(journey.desktop.opened())
    window.press("Sign in again")
    PlainBrowser().decide(journey.desktop.next_opened(opened), "ana")
    wait_for(lambda: not window.shows("has to sign in again"), "A new session should have its own end")
    expect(len(journey.accounts()) == 1, "It should be the same account")
    journey.quit()
