# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing out revokes both tokens at the server and leaves nothing behind."""

from urllib.parse import parse_qs, urlsplit

from agent.plain import PlainBrowser
from desk import keychain
from desk.journey import Journey
from desk.waiting import expect, wait_for

with Journey() as journey, journey.server() as server:
    window = journey.start()
    PlainBrowser().decide(journey.ask_to_sign_in(server), "ana")
    journey.wait_for_account("ana@journeys.example")
    issued = server.seen("/token")[0]["answer"]

    window.press("Sign out")
    wait_for(lambda: window.shows("Sign out of ana@journeys.example?"), "It should be asked first")
    window.press("Cancel")
    wait_for(lambda: not window.shows("Sign out of ana@journeys.example?"), "Cancel should lead back")
    expect(not server.seen("/token/revocation"), "Cancel should change nothing")

    window.press("Sign out")
    wait_for(lambda: window.shows("Sign out of ana@journeys.example?"), "It should be asked again")
    window.press("Sign out")
    wait_for(lambda: window.shows("Refresh token revoked"), "The receipt should say what became of the tokens")
    expect(window.shows("Access token revoked"), "The access token should be revoked too")
    revoked = [seen["request"]["token"] for seen in server.seen("/token/revocation")]
    expect(revoked == [issued["refresh_token"], issued["access_token"]], "Both should be revoked, in this order")
    expect(window.shows("The server answered 200."), "The receipt should say what the server answered")
    expect(window.shows("Looked again: it is gone."), "The receipt should say that the keychain item is gone")
    journey.desktop.screenshot(journey.folder / "receipt.png")

    opened = len(journey.desktop.opened())
    window.press("Open it")
    page = urlsplit(journey.desktop.next_opened(opened))
    asked = parse_qs(page.query)
    expect(f"{page.scheme}://{page.netloc}" == server.issuer, f"The logout page should be the issuer's: {page}")
    expect("id_token_hint" not in asked, "No token should be in an address")
    expect(asked["client_id"] == ["cloakroom"], "The client should be named")
    window.press("Close")

    status = PlainBrowser().visit(f"{server.issuer}/token", {
        "grant_type": "refresh_token", "refresh_token": issued["refresh_token"], "client_id": "cloakroom"}).status
    expect(status == 400, f"The refresh token should no longer work at the server, but gives {status}")
    expect(not journey.accounts(), "The account should be gone")
    expect(not keychain.items(), "Its keychain item should be gone")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
    for path in journey.files():
        expect(b"ana@journeys.example" not in path.read_bytes(), f"{path} should have forgotten the account")
