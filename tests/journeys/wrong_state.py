# SPDX-License-Identifier: GPL-3.0-or-later
"""Strangers at the callback get an answer and change nothing; so does an answer whose state was changed."""

from urllib.parse import parse_qs, urlencode, urlsplit

from agent.plain import PlainBrowser
from desk import keychain
from desk.journey import Journey
from desk.waiting import expect, stays


class TamperedWay(PlainBrowser):
    """Someone between server and program exchanges the state."""

    def on_the_way_back(self, address):
        return address.replace("state=", "state=X")


with Journey() as journey, journey.server() as server:
    window = journey.start()
    address = journey.ask_to_sign_in(server)
    query = parse_qs(urlsplit(address).query)
    callback, state = query["redirect_uri"][0], query["state"][0]

    def waits():
        return window.can_press("Open again") and not window.can_press("Try again")

    stranger = PlainBrowser()
    for answer in ({"error": "access_denied"}, {"code": "x"}, {"code": "x", "state": "wrong"},
                   {"code": "x", "state": state + "x"}, {"error": "x", "state": state[:-1]}):
        page = stranger.visit(f"{callback}?{urlencode(answer)}")
        expect(page.status >= 400, f"A stranger with {answer} should be turned away, not {page.status}")
        expect("Nothing waits here" in page.text, f"A stranger should be told nothing, not: {page.text}")
    stays(waits, "A stranger should change nothing")

    page = TamperedWay().decide(address, "ana")
    expect(page.status >= 400, "An answer with another state should be turned away")
    stays(waits, "An answer with another state should change nothing")
    expect(not server.seen("/token"), "Its code should not be exchanged")
    expect(not keychain.items(), "The keychain should hold nothing")

    page = PlainBrowser().decide(address, "ana")
    expect("You are signed in" in page.text, f"The true answer should still be taken: {page.text}")
    journey.wait_for_account("ana@journeys.example")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets() | {state})
