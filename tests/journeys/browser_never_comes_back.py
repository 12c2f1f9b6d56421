# SPDX-License-Identifier: GPL-3.0-or-later
"""The browser never comes back: when its time is over the port closes, that is said, nothing is kept, and another
attempt is as good as any."""

import os
from urllib.error import URLError

from agent.plain import PlainBrowser
from desk import callback, keychain
from desk.journey import Journey
from desk.waiting import expect, stays, wait_for

with Journey() as journey, journey.server() as server:
    later = journey.folder / "later"
    later.unlink(missing_ok=True)
    window = journey.start(LD_PRELOAD=os.environ["LATER_LIBRARY"], LATER=str(later))
    first = journey.ask_to_sign_in(server)
    wait_for(lambda: window.shows(" left"), "The time that is left should be shown")
    expect(callback.is_open(callback.of(first)), "The port should be open while the person is awaited")
    stays(lambda: window.can_press("Open again"), "The sign-in should wait")

    later.touch()
    wait_for(lambda: window.shows("Nobody came back in time"), "That nobody came back should be said")
    expect(window.shows("The browser did not come back in time. Nothing was saved."), "And that nothing was saved")
    expect(window.shows("What to do: Sign in again"), "And what to do")
    expect(not callback.is_open(callback.of(first)), "The port should be closed")
    try:
        page = PlainBrowser().decide(first, "ana")
        expect(False, f"Whoever comes too late should meet nobody, not: {page.text}")
    except URLError:
        pass
    expect(not server.seen("/token"), "No code should be exchanged")
    expect(not journey.accounts(), "No account should be there")
    expect(not keychain.items(), "The keychain should hold nothing")

    window.press("Try again")
    second = journey.desktop.next_opened(1)
    expect(first != second, "Each attempt should have its own state")
    PlainBrowser().decide(second, "ana")
    journey.wait_for_account("ana@journeys.example")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
