# SPDX-License-Identifier: GPL-3.0-or-later
"""An MCP server whose authorization server knows nobody and takes client documents: the client ID is the address of
one, which that server reads by itself."""

from agent.plain import PlainBrowser
from desk.journey import Journey
from desk.waiting import expect, wait_for
from server.mcp import McpServer

DOCUMENT = "https://desk.journeys.example/client.json"

with Journey() as journey, journey.server(FEATURES="client-documents", JWT_ACCESS_TOKENS="1") as server:
    mcp = McpServer(server.issuer)
    window = journey.start()
    window.press("Sign in…")
    window.type("Provider or address", mcp.address)
    window.press("Continue")
    wait_for(lambda: window.shows("takes client documents"), "It should be said what the server takes")
    window.type("Client ID", DOCUMENT)
    window.press("Open browser")
    PlainBrowser().decide(journey.desktop.next_opened(0), "ana")
    wait_for(journey.accounts, "The account should be there")

    expect(len(server.seen(DOCUMENT)) == 1, "The server should read the document, and nobody else")
    exchanged = server.seen("/token")[0]["request"]
    expect(exchanged["client_id"] == DOCUMENT, f"The document should be the client, not {exchanged['client_id']}")
    expect("client_secret" not in exchanged, "It has no secret")
    window.press("Renew now")
    renewed = wait_for(lambda: server.seen("/token", "refresh_token"), "It should be renewed")
    expect(renewed[0]["status"] == 200 and renewed[0]["request"]["client_id"] == DOCUMENT, "By the same client")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
