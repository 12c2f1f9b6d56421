# SPDX-License-Identifier: GPL-3.0-or-later
"""Cancel at each step: the port closes, nothing is kept, and the program goes on."""

import os
import signal
import threading
from contextlib import contextmanager

from agent.plain import PlainBrowser
from desk import callback, keychain
from desk.journey import Journey
from desk.waiting import expect, stays, wait_for


def decide_meanwhile(address):
    """The page waits for the outcome, and Cancel comes first."""
    def decide():
        try:
            PlainBrowser().decide(address, "ana")
        except OSError:
            pass
    threading.Thread(target=decide, daemon=True).start()


@contextmanager
def silent_keychain():
    process = keychain.process_id()
    os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(process, signal.SIGCONT)


with Journey() as journey:
    window = journey.start()

    def cancel(step):
        wait_for(lambda: window.shows(step), f"The sign-in should come to “{step}”")
        window.press("Cancel")
        wait_for(lambda: not window.can_press("Cancel"), f"The dialog should close at “{step}”")

    def expect_nothing(address):
        expect(not callback.is_open(callback.of(address)), "The port should be closed")
        stays(lambda: not journey.accounts(), "No account should be there")
        wait_for(lambda: not keychain.items(), "The keychain should hold nothing")

    with journey.server(SILENT="/.well-known/openid-configuration") as server:
        journey.fill_in(server)
        cancel("Ask ")
        expect(not journey.desktop.opened(), "The browser shouldn't be opened")

    with journey.server() as server:
        address = journey.ask_to_sign_in(server)
        expect(callback.is_open(callback.of(address)), "The port should be open while the person is awaited")
        cancel("Waiting for you")
        expect_nothing(address)

    for path, step in (("/token", "Exchange the code"), ("/jwks", "Check the ID token")):
        with journey.server(SILENT=path) as server:
            address = journey.ask_to_sign_in(server)
            decide_meanwhile(address)
            wait_for(lambda: not window.can_press("Open again"), "The browser should have come back")
            cancel(step)
            expect_nothing(address)

    with journey.server() as server:
        address = journey.ask_to_sign_in(server)  # the keychain was tried before
        with silent_keychain():
            decide_meanwhile(address)
            wait_for(lambda: window.shows("Checked the ID token"), "The sign-in should come to saving")
            cancel("Save to the keychain")
        expect_nothing(address)

    with journey.server() as server:
        PlainBrowser().decide(journey.ask_to_sign_in(server), "ana")
        journey.wait_for_account("ana@journeys.example")
    journey.quit()
