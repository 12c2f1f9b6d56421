# SPDX-License-Identifier: GPL-3.0-or-later
"""Providers that came in a file: what they lead to is shown and nobody is asked, one signs in after a restart of
the program, and its account outlives it. What one says of an issuer isn't believed where another signs in there."""

import json
import os
import socket
import stat
from pathlib import Path

from agent.plain import PlainBrowser
from desk.journey import Journey
from desk.waiting import expect, wait_for


def choose(window, provider):
    window.press("Sign in…")
    window.type("Provider or address", provider)
    window.press("Continue")


with Journey() as journey, journey.server() as server, socket.create_server(("127.0.0.1", 0)) as watched:
    watched.setblocking(False)
    shared = journey.folder / "team.json"
    elsewhere = "127.0.0.1:%d" % watched.getsockname()[1]
    shared.write_text(json.dumps({"version": 1, "providers": {
        "team": {"name": "Team wiki", "issuer": server.issuer, "client_id": "cloakroom",
                 "scopes": ["openid", "email", "offline_access"]},
        "other": {"name": "Other", "issuer": server.issuer,
                  "quirks": {"refresh_endpoint": f"http://{elsewhere}/renew"}}}}))

    window = journey.start()
    window.press("Sign in…")
    window.press("Import…")
    window.type("File name:", str(shared))
    window.press("Open")
    wait_for(lambda: window.shows("Import 2 providers?"), "The import should be shown")
    shown = window.texts()
    expect(elsewhere in shown and any(server.issuer.removeprefix("http://") in text for text in shown),
           f"Every host that they lead to should be shown: {shown}")
    journey.desktop.screenshot(journey.folder / "import.png")
    window.press("Import")
    wait_for(lambda: window.shows("2 providers are imported."), "It should be said that they are there")
    kept = Path(os.environ["XDG_CONFIG_HOME"], "cloakroom", "providers.json")
    expect(stat.S_IMODE(kept.stat().st_mode) == 0o600, "The file should be the person's alone")
    window.press("Cancel")
    journey.quit()

    window = journey.start()
    choose(window, "team")
    wait_for(lambda: window.shows("Sign in to Team wiki"), "Its form should be there")
    window.press("Open browser")
    PlainBrowser().decide(journey.desktop.next_opened(0), "ana")
    journey.wait_for_account("ana@journeys.example")

    kept.unlink()
    window.press("Renew now")
    wait_for(lambda: server.seen("/token", "refresh_token"), "The account should be renewed without it")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
    try:
        raise SystemExit(f"Nobody should have asked {elsewhere}, but {watched.accept()[1]} did")
    except BlockingIOError:
        pass
