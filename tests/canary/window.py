# SPDX-License-Identifier: GPL-3.0-or-later
"""window.py CLOAKROOM FOLDER: somebody signs in with a client that is made and tokens that are bound, looks at
everything, copies, renews, locks and signs out, while all that can be logged is logged. Afterwards no piece of a secret
is anywhere but in the keychain. Ends with 77 where it couldn't search everything."""

import base64
import os
import sys
import time
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS / "journeys"), str(TESTS / "canary")]
os.environ.update(QT_LOGGING_RULES="*=true", QT_DEBUG_PLUGINS="1", G_MESSAGES_DEBUG="all",
                  TMPDIR=str(Path(os.environ["HOME"], "tmp")))
os.mkdir(os.environ["TMPDIR"])

import memory  # noqa: E402
from agent.plain import PlainBrowser  # noqa: E402
from aloud import words  # noqa: E402
from desk import x11  # noqa: E402
from desk.ears import Ears  # noqa: E402
from desk.journey import GIVEN, Journey  # noqa: E402
from desk.waiting import expect, wait_for  # noqa: E402
from kept import keychain_contents, private_keys  # noqa: E402
from leftout import end, left_out  # noqa: E402
from needles import Needles, Secret, passed  # noqa: E402
from started import Trace  # noqa: E402

CLIENT_SECRET = base64.b64encode(os.urandom(30)).decode()
NAME = "ana@journeys.example"
LOAN = 30  # seconds that a secret may stay in the clipboard
SEARCHED = [*GIVEN, Path(os.environ["XDG_RUNTIME_DIR"])]


def read_tokens():
    for tab in ("Access token", "ID token", "Refresh token", "Server", "Activity"):
        window.press(tab)
        seen.extend(words(window))
    window.press("ID token")
    wait_for(lambda: journey.claims().get("sub") == "ana", "The ID token should be read")
    window.press("Encoded")
    seen.extend(words(window))
    window.press("Reveal")
    wait_for(lambda: window.can_press("Hide"), "It should be revealed")
    seen.extend(words(window))
    window.press("Hide")
    window.press("Explained")


def try_with_a_client_secret():
    with journey.server(SILENT="/.well-known/openid-configuration") as silent:
        window.press("Sign in…")
        window.type("Provider or address", "by hand")
        window.press("Continue")
        window.type("Issuer", silent.issuer)
        window.type("Client ID", "cloakroom")
        window.press("More")
        window.type_secret("Client secret", CLIENT_SECRET)
        seen.extend(words(window))
        window.press("Open browser")
        wait_for(lambda: window.can_press("Cancel"), "It should wait")
        window.press("Cancel")
        while window.can_press("Cancel"):
            window.press("Cancel")


def sign_in():
    window.press("Sign in…")
    window.type("Provider or address", server.issuer)
    window.press("Continue")
    wait_for(lambda: window.shows("registers Cloakroom by itself"), "It should be said what the server offers")
    window.press("Open browser")
    address = journey.desktop.next_opened(0)
    PlainBrowser().decide(address, "ana")
    journey.wait_for_account(NAME)
    return address


def primary_is_owned():
    with x11._display() as display:
        return bool(x11._x11.XGetSelectionOwner(display, x11._atom(display, "PRIMARY")))


def expect_nothing(where, found):
    faults.extend([f"{where}: {found}"] if found else [])
    print(f"{where}: {found or 'nothing'}")


faults, seen = [], []
with Journey() as journey, journey.server(
        REGISTRATION="1", FEATURES="dpop", ACCESS_TOKEN_SECONDS="600") as server, Ears() as ears:
    trace = Trace(journey.folder)
    cloakroom = sys.argv[1]
    journey.program = journey.desktop.start(*trace.command, cloakroom)
    window = journey.window
    wait_for(lambda: window.can_press("Sign in…"), "The window should be there")
    limits = Path(f"/proc/{journey.program.id}/limits").read_text(encoding="ascii")
    core = next(line.split()[4:6] for line in limits.splitlines() if line.startswith("Max core file size"))
    expect_nothing("core dumps", [] if core == ["0", "0"] else core)

    try_with_a_client_secret()
    address = sign_in()
    read_tokens()
    window.press("Access token")
    window.press("Renew now")
    wait_for(lambda: server.seen("/token", "refresh_token"), "It should be renewed")
    wait_for(lambda: window.can_press("Copy access token"), "The account should rest again")
    window.press("Copy access token")
    wait_for(lambda: x11.clipboard() in server.secrets(), "The token should be in the clipboard")
    copied = time.monotonic()
    expect_nothing("the other selection", "something" if primary_is_owned() else "")

    keys = list(private_keys())
    expect(keys, "There should be a key in the keychain")
    state = parse_qs(urlsplit(address).query)["state"][0]
    others = [*keys, Secret("client_secret", CLIENT_SECRET), Secret("state", state)]
    needles = Needles([*passed(server), *others], journey.folder)

    unlocked = memory.writable(journey.program.id)
    labels = [str((label, attributes)) for label, attributes, _ in keychain_contents()]
    expect_nothing("names of keychain items", [each for each in labels if "ana" in each.lower() or "@" in each]
                   + [*needles.found("\n".join(labels).encode())])
    wait_for(lambda: x11.clipboard() not in server.secrets(), "The token should leave the clipboard", LOAN + 10)
    print(f"the clipboard was empty after {time.monotonic() - copied:.0f} s")

    window.choose("Lock")
    wait_for(lambda: window.can_press("Unlock"), "It should be locked")
    time.sleep(1)  # for what is thrown away when the loop is idle
    locked = memory.writable(journey.program.id)
    if locked is None:
        expect(not memory.may_be_read(), "Who may trace every process should be shown the program's memory")
    else:
        before = dict(needles.found(unlocked or b""))
        print("pieces in memory before the lock:", before)
        expect(before and locked, "What is in the memory before the lock should be found there")
        expect_nothing("memory after the lock", dict(needles.found(locked)))
    window.press("Unlock")
    wait_for(lambda: window.can_press("Renew now"), "The account should be back")

    expect_nothing("files while signed in", needles.found_in_files(SEARCHED))
    window.press("Sign out")
    wait_for(lambda: window.shows(f"Sign out of {NAME}?"), "It should be asked first")
    window.press("Sign out")
    wait_for(lambda: window.shows("Client deleted at the server"), "The receipt should be shown")
    seen.extend(words(window))
    window.press("Close")
    journey.quit()

    ears.listen()
    needles = Needles([*passed(server), *others], journey.folder)
    expect_nothing("standard output and logs", dict(needles.found((journey.folder / "program.log").read_bytes())))
    expect_nothing("files", needles.found_in_files(SEARCHED))
    expect(any(NAME in each for each in seen) and ears.heard, "The window should be read and heard")
    expect_nothing("words of the window", dict(needles.found("\n".join(seen).encode())))
    expect_nothing("what is told to those who can't see", dict(needles.found("\n".join(ears.heard).encode())))
    starts = trace.starts()
    wanted = {"cloakroom", "xdg-open"} if Trace.sees_all else {"cloakroom"}
    expect({name for name, _ in starts} >= wanted, f"What is started should be seen: {starts}")
    # The browser has to be told the address, and with it the state.
    told = [line.replace(state.encode(), b"") if name == "xdg-open" else line for name, line in starts]
    expect_nothing("arguments and environments", dict(needles.found(b"\n".join(told))))
    size = len((journey.folder / "program.log").read_bytes())
    expect(size > 10_000, f"Everything should be logged, not {size} bytes")
    expect(not faults, "Secrets should stay where they belong:\n" + "\n".join(faults))
end("canary/window", left_out())
