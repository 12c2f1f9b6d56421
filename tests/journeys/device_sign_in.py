# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in with another device: the code is shown and entered elsewhere; a refusal is said, and nothing is kept
of it."""

import subprocess

from agent.plain import PlainBrowser
from desk import keychain
from desk.journey import Journey
from desk.waiting import expect, wait_for

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"


def code_of(server, which):
    """The code for the device, as the server gave it."""
    wait_for(lambda: len(server.seen("/device/auth")) > which, "The program should ask for a code")
    return server.seen("/device/auth")[which]["answer"]


with Journey() as journey, journey.server(DEVICE_SECONDS="600") as server:
    window = journey.start()
    journey.fill_in(server, by_device=True)

    code = code_of(server, 0)
    wait_for(lambda: window.shows(code["user_code"]), "The code should be shown")
    expect(window.shows(code["verification_uri"]), "So should the address")
    expect(not journey.desktop.opened(), "No browser should be opened")
    picture = journey.folder / "device.png"
    journey.desktop.screenshot(picture)
    read = subprocess.run(["zbarimg", "--quiet", "--raw", picture], stdout=subprocess.PIPE, text=True).stdout.strip()
    expect(read == code["verification_uri_complete"], f"A camera should read the address, not {read}")
    PlainBrowser().enter_code(code["verification_uri"], code["user_code"], "deny")
    wait_for(lambda: window.can_press("Try again"), "The refusal should be said")
    expect(not window.shows(code["user_code"]), "The code should have left the screen")
    expect(not keychain.items(), "The keychain should hold nothing")

    window.press("Try again")
    code = code_of(server, 1)
    wait_for(lambda: server.seen("/token", DEVICE_CODE)[-1]["answer"].get("error") == "authorization_pending",
             "The program should ask whether it was entered")
    PlainBrowser().enter_code(code["verification_uri"], code["user_code"], "ana")
    journey.wait_for_account("ana@journeys.example")
    window.press("Renew now")
    wait_for(lambda: server.seen("/token", "refresh_token"), "The account should be renewed like any other")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
