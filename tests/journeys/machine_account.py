# SPDX-License-Identifier: GPL-3.0-or-later
"""A program signs in on its own behalf: nobody is asked, a wrong secret is said, and the account stands beside others
after a restart, is renewed like them and signed out."""

from desk import keychain
from desk.journey import Journey
from desk.waiting import expect, wait_for

CLIENT, SECRET = "ma:chine+1", "p@ss:w%rd+&= /"  # as the server has them

with Journey() as journey, journey.server(FEATURES="client-credentials") as server:
    def granted():
        return [line for line in server.seen("/token", "client_credentials") if line["status"] == 200]

    window = journey.start()
    window.press("Sign in…")
    window.type("Provider or address", "by hand")
    window.press("Continue")
    window.type("Issuer", server.issuer)
    window.type("Client ID", CLIENT)
    window.type("Scopes", "")
    window.choose_of("By", "A program by itself")
    window.type_secret("Client secret", SECRET + "!")
    window.press("Get a token")
    wait_for(lambda: window.can_press("Try again"), "A wrong secret should be said")
    expect(window.shows("The sign-in was refused"), "It should be said that the server refused it")
    expect(not keychain.items(), "The keychain should hold nothing")

    window.press("Back")
    window.type_secret("Client secret", SECRET)
    window.press("Get a token")
    journey.wait_for_account(CLIENT)
    expect(not journey.desktop.opened(), "No browser should be opened")
    window.press("Renew now")
    wait_for(lambda: len(granted()) == 2, "It should be renewed like any other")
    journey.quit()

    window = journey.start()
    journey.wait_for_account(CLIENT)
    window.press("Sign out")
    wait_for(lambda: window.shows(f"Sign out of {CLIENT}?"), "It should be asked first")
    window.press("Sign out")
    wait_for(lambda: window.can_press("Close"), "The receipt should be shown")
    window.press("Close")
    wait_for(lambda: not journey.accounts(), "The account should be gone")
    expect(not keychain.items(), "The keychain should hold nothing")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets() | {SECRET})
