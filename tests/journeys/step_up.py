# SPDX-License-Identifier: GPL-3.0-or-later
"""An MCP server takes a token for reading and refuses it for writing: the answer is explained, a button signs the same
account in for what was missing, beside what it had, and the next try gets in."""

from urllib.parse import urlsplit

from agent.plain import PlainBrowser
from desk.journey import Journey
from desk.waiting import expect, wait_for
from server.mcp import McpServer

with Journey() as journey, journey.server(REGISTRATION="1", JWT_ACCESS_TOKENS="1") as server:
    mcp = McpServer(server.issuer, needed="orders:write")
    window = journey.start()
    window.press("Sign in…")
    window.type("Provider or address", mcp.address)
    window.press("Continue")
    wait_for(lambda: window.shows("Sign in to Orders"), "The API should be named")
    window.press("Open browser")
    PlainBrowser().decide(journey.desktop.next_opened(0), "ana")
    wait_for(lambda: journey.claims().get("scope") == "orders:read", "The token should be for reading")

    window.choose("Try the access token…")
    window.type("Address", mcp.address)
    window.press(f"Send the token to {urlsplit(mcp.address).netloc}")
    wait_for(lambda: window.shows("orders:write"), "It should be said what is missing")
    journey.desktop.screenshot(journey.folder / "missing.png")
    window.press("Sign in for what is missing…")
    opened = journey.desktop.next_opened(1)
    expect("orders%3Aread" in opened and "orders%3Awrite" in opened, f"Both should be asked for: {opened}")
    expect("resource=" in opened, f"For the same API: {opened}")
    PlainBrowser().decide(opened, "ana")
    wait_for(lambda: "orders:write" in journey.claims().get("scope", ""), "The new token should be for writing")
    expect(len(journey.accounts()) == 1, f"It should be the same account: {journey.accounts()}")

    window.choose("Try the access token…")
    window.type("Address", mcp.address)
    window.press(f"Send the token to {urlsplit(mcp.address).netloc}")
    wait_for(lambda: window.shows("200 OK"), "It should get in now")
    window.press("Close")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
