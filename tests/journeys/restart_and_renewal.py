# SPDX-License-Identifier: GPL-3.0-or-later
"""Quit, start again: still signed in, and an expired access token is renewed from the keychain."""

import time

from agent.plain import PlainBrowser
from desk.journey import Journey
from desk.waiting import expect, wait_for

LIFE = 20  # seconds; the program renews at half of it

with Journey() as journey, journey.server(ACCESS_TOKEN_SECONDS=str(LIFE)) as server:
    journey.start()
    PlainBrowser().decide(journey.ask_to_sign_in(server), "ana")
    journey.wait_for_account("ana@journeys.example")
    journey.quit()
    stopped = time.monotonic()
    before = server.seen("/token")

    wait_for(lambda: time.monotonic() > stopped + LIFE, "The access token should expire", LIFE + 5)
    expect(server.seen("/token") == before, "Nothing should be renewed while the program isn't running")
    window = journey.start()
    journey.wait_for_account("ana@journeys.example")
    renewal = wait_for(lambda: server.seen("/token", "refresh_token")[len(before) - 1:],
                       "The expired access token should be renewed")[0]
    expect(renewal["status"] == 200, f"The renewal should succeed: {renewal['answer']}")
    expect(renewal["request"]["refresh_token"] == before[-1]["answer"]["refresh_token"],
           "The refresh token should have come back from the keychain")

    window.press("Renew now")
    again = wait_for(lambda: server.seen("/token", "refresh_token")[len(before):],
                     "Renewing by hand should ask the server")[0]
    expect(again["request"]["refresh_token"] == renewal["answer"]["refresh_token"],
           "The rotated refresh token should be in use")
    expect(again["status"] == 200, f"The renewal by hand should succeed: {again['answer']}")
    wait_for(lambda: window.can_press("Renew now"), "The account should rest again")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
