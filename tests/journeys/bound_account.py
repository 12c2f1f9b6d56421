# SPDX-License-Identifier: GPL-3.0-or-later
"""An account whose tokens are bound to a key, of a server that gives no others, wants requests ahead and signs its
answers: what the server knows of it is shown, and further tokens are made from it and renewed with it."""

from agent.plain import PlainBrowser
from desk.journey import Journey
from desk.tokens import decoded
from desk.waiting import expect, wait_for

API = "https://orders.journeys.example/"
FEATURES = "par-required dpop-nonce dpop-required introspection jarm signed-userinfo resources"

with Journey() as journey, journey.server(FEATURES=FEATURES) as server:
    window = journey.start()
    window.press("Sign in…")
    window.type("Provider or address", "by hand")
    window.press("Continue")
    window.type("Issuer", server.issuer)
    window.type("Client ID", "cloakroom")
    window.type("Scopes", "openid email offline_access")
    window.press("More")
    window.type("Extra parameters", f"resource={API}")
    window.press("Open browser")
    address = journey.desktop.next_opened(0)
    expect("request_uri=" in address and "scope=" not in address, f"The request should have gone ahead, not in {address}")
    PlainBrowser().decide(address, "ana")
    journey.wait_for_account("ana@journeys.example")
    wait_for(lambda: window.shows("Bound to: not checked"), "An opaque token should be said to be bound")

    window.press("Server")
    window.press("Ask introspection")
    wait_for(lambda: window.shows("Active: passed"), "The server should know the token")
    expect(window.shows("Bound to: passed"), "It should know the key that the token is bound to")
    introspected = server.seen("/token/introspection")[-1]
    expect(decoded(introspected["dpop"])[1]["htu"].endswith("/token/introspection"), "The key should have been shown")
    window.press("Ask userinfo")
    wait_for(lambda: window.shows("Signature: passed"), "The signed answer should be verified")
    journey.desktop.screenshot(journey.folder / "server.png")

    window.press("Access token")
    window.press("Another token…")
    window.type("API", API)
    window.press("Get it")
    wait_for(lambda: window.can_press(API), "The token for the API should be listed")
    window.press(API)
    wait_for(lambda: window.shows("Bound to: passed"), "The token should name the account's key")
    expect(journey.claims()["aud"] == API, f"It should be for the API, not for {journey.claims()['aud']}")
    window.press("Another token…")
    window.type("Scopes", "openid")
    window.press("Get it")
    wait_for(lambda: window.can_press("openid"), "The token with fewer scopes should be listed")
    wait_for(lambda: any(line["request"].get("scope") == "openid" and line["status"] == 200
                         for line in server.seen("/token", "refresh_token")), "It should have been asked for")
    journey.desktop.screenshot(journey.folder / "three.png")
    window.press("openid")
    window.press("Server")
    window.press("Ask introspection")
    wait_for(lambda: window.shows("Active: passed"), "The server should know the further token")
    expect(window.shows("Bound to: passed"), "The further token should be bound to the same key")
    expect(server.seen("/token/introspection")[-1]["answer"]["scope"] == "openid", "It should be the chosen one")

    window.press("Renew now")
    refreshed = server.seen("/token", "refresh_token")
    wait_for(lambda: len(server.seen("/token", "refresh_token")) > len(refreshed), "The account should be renewed")
    wait_for(lambda: window.can_press("Renew now") and not window.shows("Renewing"), "The renewal should end")
    expect(not window.shows("Sign in again"), "The login should stand")
    tokens = [line for line in server.seen("/token") if line["status"] == 200]
    keys = {str(decoded(line["dpop"])[0]["jwk"]) for line in tokens}
    expect(len(keys) == 1, f"One key should serve for all, not {len(keys)}")
    expect(all(line["answer"]["token_type"] == "DPoP" for line in tokens), "Each token should be bound")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
