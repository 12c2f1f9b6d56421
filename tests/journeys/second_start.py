# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start shows the window that is there and ends; what the command line does is seen in the window; a
wish of the system to end is obeyed, and a start meanwhile comes after it."""

import json
import signal
import sys
from pathlib import Path

from agent.plain import PlainBrowser
from desk import orphan
from desk.hold import held
from desk.journey import Journey
from desk.waiting import expect, wait_for

JWT = ("eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UifQ."
       "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
CLI = Path(sys.argv[1]).with_name("cloakroom-cli")


def tell(*arguments):
    ended = journey.desktop.run(CLI, *arguments)
    expect(ended.returncode == 0, f"cloakroom-cli {arguments[0]} should work: {ended.stderr}")
    return ended.stdout


with Journey() as journey, journey.server() as server:
    journey.start()
    first = journey.program
    wait_for(lambda: first.window.can_press("Sign in…"), "The window should be there")
    second = journey.desktop.start(sys.argv[1])
    status = second.exit_status()
    expect(status == 0, f"The second start should end with 0, not {status}")

    second = journey.desktop.start(sys.argv[1], "--inspect")
    expect(second.exit_status() == 0, "A second start for a token should end with 0")
    wait_for(lambda: first.window.shows("Inspect"), "It should ask for the token")
    first.window.press("Close")
    wait_for(lambda: not first.window.can_press("Close"), "The page should close")
    token = journey.folder / "a token.jwt"
    token.write_text(JWT)
    second = journey.desktop.start(sys.argv[1], token)
    expect(second.exit_status() == 0, "A second start with a file should end with 0")
    wait_for(lambda: journey.claims().get("iss") == "joe", "Its token should be read")
    first.window.press("Close")
    wait_for(lambda: not first.window.can_press("Close"), "The page should close again")
    second = journey.desktop.start(sys.argv[1], "--sign-in")
    expect(second.exit_status() == 0, "A second start for a sign-in should end with 0")
    wait_for(lambda: first.window.can_press("Cancel"), "The sign-in should begin")
    opened = len(journey.desktop.opened())
    second = journey.desktop.start(sys.argv[1], "--demo")
    expect(second.exit_status() == 0, "A second start beside a sign-in should end with 0")
    expect(first.window.can_press("Cancel"), "The sign-in should stay")
    first.window.press("Cancel")
    wait_for(lambda: not first.window.can_press("Cancel"), "The sign-in should end")
    expect(len(journey.desktop.opened()) == opened, "Nothing should begin in the place of the sign-in")
    opened = len(journey.desktop.opened())
    second = journey.desktop.start(sys.argv[1], "--demo")
    expect(second.exit_status() == 0, "A second start for the demo provider should end with 0")
    PlainBrowser().decide(journey.desktop.next_opened(opened), "ana")
    journey.wait_for_account("ana@example.com")
    tell("sign-out", "ana@example.com")
    wait_for(lambda: not journey.accounts(), "The demo account should be gone again")

    PlainBrowser().decide(journey.ask_to_sign_in(server), "ana")
    journey.wait_for_account("ana@journeys.example")
    shown = json.loads(tell("show", "ana@journeys.example", "--json"))
    expect(shown["state"] == "signed_in", f"The window's account should be signed in, not {shown['state']}")
    tell("renew", "ana@journeys.example")
    renewed = server.seen("/token", "refresh_token")
    expect(len(renewed) == 1, "The command line should renew once")

    orphan.adopt()
    with held(server._process.pid):
        first.window.press("Renew now")
        wait_for(lambda: first.window.shows("Renewing"), "The renewal should be under way")
        first.send(signal.SIGTERM)
        wait_for(lambda: not first.window.can_press("Sign in…"), "The window should be out of sight")
        second = journey.desktop.start(sys.argv[1], "--inspect")
        expect(second.exit_status() == 0, "A start while the first ends should end with 0")
    window = journey.follow_restart()
    wait_for(lambda: window.shows("Inspect"), "What the start was for should follow when the first has ended")
    window.press("Close")
    first = journey.program
    tell("sign-out", "ana@journeys.example")
    wait_for(lambda: not journey.accounts(), "The window should see that the account is gone")

    first.send(signal.SIGTERM)
    status = first.exit_status()
    expect(status == 0, f"The program should end with 0, not {status}")
    journey.program = None
