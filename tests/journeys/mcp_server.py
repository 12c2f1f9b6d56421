# SPDX-License-Identifier: GPL-3.0-or-later
"""The address of an MCP server leads to a token for it: its challenge, its metadata, its authorization server,
a client made there, and the resource named in each request."""

from agent.plain import PlainBrowser
from desk.journey import Journey
from desk.waiting import expect, wait_for
from server.mcp import McpServer

with Journey() as journey, journey.server(REGISTRATION="1", JWT_ACCESS_TOKENS="1") as server:
    mcp = McpServer(server.issuer)
    window = journey.start()
    window.press("Sign in…")
    window.type("Provider or address", mcp.address)
    expect(not mcp.asked, "Nothing should be sent before the person agrees")
    window.press("Continue")
    wait_for(lambda: window.shows("Sign in to Orders"), "The API should be named")
    expect(mcp.asked == ["GET /mcp", "GET /metadata"], f"The challenge should be followed: {mcp.asked}")
    journey.desktop.screenshot(journey.folder / "found.png")
    window.press("Open browser")
    opened = journey.desktop.next_opened(0)
    PlainBrowser().decide(opened, "ana")
    wait_for(lambda: server.seen("/token"), "The code should be exchanged")
    expect(server.seen("/token")[0]["request"]["resource"] == mcp.address, "The token should be for the API")
    wait_for(journey.accounts, "The account should be there")
    wait_for(lambda: journey.claims().get("aud"), "The token should be shown")
    expect(mcp.address in journey.claims()["aud"], f"The token should be for the API: {journey.claims()['aud']}")
    window.press("Renew now")
    renewed = wait_for(lambda: server.seen("/token", "refresh_token"), "It should be renewed")
    expect(renewed[0]["request"]["resource"] == mcp.address, "The renewed token should be for the API")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
