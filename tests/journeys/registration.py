# SPDX-License-Identifier: GPL-3.0-or-later
"""An issuer's address is all that the person has: the client is registered there, used, and deleted at sign-out."""

from agent.plain import PlainBrowser
from desk import keychain
from desk.journey import Journey
from desk.waiting import expect, wait_for

with Journey() as journey, journey.server(REGISTRATION="1") as server:
    window = journey.start()
    window.press("Sign in…")
    window.type("Provider or address", server.issuer)
    expect(not server.seen("/reg"), "Nothing should be sent before the person agrees")
    window.press("Continue")
    wait_for(lambda: window.shows("registers Cloakroom by itself"), "It should be said what the server offers")
    expect(window.shows("PKCE S256"), "It should be said what the server offers")
    journey.desktop.screenshot(journey.folder / "found.png")
    window.press("Open browser")
    PlainBrowser().decide(journey.desktop.next_opened(0), "ana")
    journey.wait_for_account("ana@journeys.example")

    made = server.seen("/reg")
    expect(len(made) == 1, f"One client should be made, not {len(made)}")
    token = made[0]["answer"]["registration_access_token"]
    expect(made[0]["answer"]["token_endpoint_auth_method"] == "none", "It should be a public client")
    exchanged = server.seen("/token")[0]["request"]
    expect(exchanged["redirect_uri"] in made[0]["answer"]["redirect_uris"], "It should be made for the port in use")
    expect(exchanged["client_id"] == made[0]["answer"]["client_id"], "The client that was made should be used")

    window.press("Renew now")
    wait_for(lambda: server.seen("/token", "refresh_token"), "It should be renewed with the same client")
    window.press("Sign out")
    wait_for(lambda: window.shows("Sign out of ana@journeys.example?"), "It should be asked first")
    window.press("Sign out")
    wait_for(lambda: window.shows("Client deleted at the server"), "The receipt should say that the client is gone")
    window.press("Close")
    status = PlainBrowser().visit(f"{server.issuer}/token", {
        "grant_type": "authorization_code", "code": "a code that nobody gave", "client_id": exchanged["client_id"]})
    expect("invalid_client" in status.text, f"The server should not know the client any more: {status.text}")
    expect(not keychain.items(), "The keychain should hold nothing")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets() | {token})
