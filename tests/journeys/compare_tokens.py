# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody renews the token of an account and compares it with the one before, tries it at an API, which takes it
and then refuses a broken one, looks at the issuer, and checks a forged token with the keys of the issuer it names."""

import base64
import json
from urllib.parse import urlsplit

from agent.plain import PlainBrowser
from desk.journey import Journey
from desk.waiting import expect, wait_for


def forged(issuer):
    """A token that names the issuer and wasn't signed by it."""
    parts = [json.dumps(part).encode() for part in ({"alg": "ES256", "kid": "own"}, {"iss": issuer})]
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in [*parts, b"\0" * 64])


def send(window, address):
    """Types the address and presses the button that names its host."""
    window.type("Address", address)
    window.press(f"Send the token to {urlsplit(address).netloc}")


with Journey() as journey:
    window = journey.start("--demo")
    opened = journey.desktop.next_opened()
    issuer = "{0.scheme}://{0.netloc}".format(urlsplit(opened))
    PlainBrowser().decide(opened, "ana")
    wait_for(journey.accounts, "The account should be in the list")
    before = wait_for(journey.claims, "The claims should be shown")["jti"]
    window.press("Renew now")
    wait_for(lambda: journey.claims().get("jti") not in (None, before), "The token should be a new one")

    window.choose("Compare…")
    rows = wait_for(lambda: {row[0]: row[1:] for row in window.rows("Comparison")}, "The two should be compared")
    expect("−" in rows["jti"][0] and "+" in rows["jti"][1], f"Their numbers should differ: {rows}")
    expect("iss" not in rows, f"What is the same should be hidden: {rows}")
    wait_for(lambda: window.shows("lines are the same."), "It should say how much is the same")
    journey.desktop.screenshot(journey.folder.with_suffix(".png"), "Cloakroom")
    window.press("Show what is the same too")
    wait_for(lambda: any(row[0] == "iss" for row in window.rows("Comparison")), "The issuer should be there now")
    window.press("Close")

    window.choose("Try the access token…")
    send(window, f"{issuer}/userinfo")
    wait_for(lambda: window.shows("200 OK"), "The demo provider should take its token")
    expect(window.shows("application/json"), "The type should be told")
    window.press("Close")

    window.choose("Look at an issuer…")
    window.type("Issuer", issuer)
    window.press(f"Look at {urlsplit(issuer).netloc}")
    keys = wait_for(lambda: window.rows("Keys"), "Its keys should be listed")
    expect("checks signatures" in keys[0], f"Its key should be usable: {keys}")
    expect(window.shows("PKCE: passed, S256"), "PKCE should be found")
    journey.desktop.screenshot(f"{journey.folder}-issuer.png")
    window.press("Close")

    window.choose("Inspect a token…")
    window.type("Token", forged(issuer))
    window.press("Inspect")
    window.press("Check the signature")
    window.press(f"Fetch the issuer’s keys from {urlsplit(issuer).netloc}")
    wait_for(lambda: window.shows("Signature: failed"), "The keys should tell a forged token")
    expect(window.shows("Issuer: not checked, it says"), "What the token says of itself is no choice")
    window.press("Try it…")
    send(window, f"{issuer}/userinfo")
    wait_for(lambda: window.shows("401 Unauthorized"), "A forged token should be refused")
    wait_for(lambda: window.shows("invalid_token"), "And the reason be told")
    journey.desktop.screenshot(f"{journey.folder}-try.png")
    window.press("Close")
    journey.quit()
