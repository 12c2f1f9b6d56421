# SPDX-License-Identifier: GPL-3.0-or-later
"""The browser is on another machine: its last address, brought by hand, ends the sign-in; an address of another
sign-in doesn't."""

from urllib.parse import parse_qs, urlsplit

from agent.elsewhere import BrowserElsewhere
from desk.journey import Journey
from desk.waiting import expect, wait_for

with Journey() as journey, journey.server() as server:
    window = journey.start()
    first = journey.ask_to_sign_in(server)
    other = BrowserElsewhere().decide(first, "ben")
    window.press("Cancel")

    window = journey.window
    second = journey.ask_to_sign_in(server)
    wait_for(lambda: window.can_press("Paste address…"), "An address can be pasted while it waits")
    window.press("Paste address…")
    port = second.split("127.0.0.1%3A")[1].split("%2F")[0]
    window.type("Address of the browser", other.replace(other.split("/")[2], f"127.0.0.1:{port}"))
    window.press("Use it")
    wait_for(lambda: window.shows("This address belongs to another sign-in."), "Another sign-in's is refused")
    expect(not server.seen("/token"), "No code should be exchanged")

    asked = parse_qs(urlsplit(second).query)
    own, state = asked["redirect_uri"][0], asked["state"][0]
    for pasted, said in ((f"{own}?code=c", "This address was cut"),
                         (f"{own}?code=c&code=d&state={state}&iss={server.issuer}", "says one thing twice")):
        window.type("Address of the browser", pasted)
        window.press("Use it")
        wait_for(lambda said=said: window.shows(said), f"“{said}” should be said")
        expect(not server.seen("/token"), "No code should be exchanged")

    window.type("Address of the browser", BrowserElsewhere().decide(second, "ana"))
    window.press("Use it")
    journey.wait_for_account("ana@journeys.example")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
