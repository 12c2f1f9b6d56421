# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody enters the code for another device in time: that is said, and nothing is kept."""

from desk import keychain
from desk.journey import Journey
from desk.waiting import expect, wait_for

with Journey() as journey, journey.server(DEVICE_SECONDS="2") as server:
    window = journey.start()
    journey.fill_in(server, by_device=True)
    wait_for(lambda: window.shows("The code was not entered in time."), "That the code has ended should be said")
    code = server.seen("/device/auth")[0]["answer"]["user_code"]
    expect(not window.shows(code), "The code should have left the screen")
    expect(not keychain.items(), "The keychain should hold nothing")
    window.press("Close")
    journey.quit()
