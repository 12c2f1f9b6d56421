# SPDX-License-Identifier: GPL-3.0-or-later
"""journey.py JOURNEY CLOAKROOM FOLDER: a journey with all that can be logged being logged. Afterwards no piece of a
secret that went to or from its servers, or lay in the keychain when its program ended, is in what the program said, in
a file, in an argument or environment of what it started, in what screen readers could read and were told unless it was
revealed, or, as root, in the memory of the program once it is locked. Ends
with 77 where it couldn't search everything."""

import os
import runpy
import sys
import time
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS / "journeys"), str(TESTS / "canary")]
os.environ.update(QT_LOGGING_RULES="*=true", QT_DEBUG_PLUGINS="1")
TEMPORARY = Path(os.environ["HOME"], "tmp")  # the program's; a browser keeps its history in the usual place
TEMPORARY.mkdir()

from gi.repository import GLib  # noqa: E402

import leftout  # noqa: E402
import memory  # noqa: E402
from aloud import words  # noqa: E402
from desk.desktop import Desktop  # noqa: E402
from desk.ears import Ears  # noqa: E402
from desk.journey import GIVEN, Journey  # noqa: E402
from desk.waiting import expect  # noqa: E402
from desk.window import Window  # noqa: E402
from kept import private_keys, texts  # noqa: E402
from needles import Needles, Secret, passed  # noqa: E402
from server.authorization_server import AuthorizationServer  # noqa: E402
from started import Trace  # noqa: E402

# Of a token that isn't an account's, and of looks.
WITHOUT_SECRETS = {"follows_the_look", "inspect_token"}
SEARCHED = [*GIVEN, Path(os.environ["XDG_RUNTIME_DIR"])]
secrets, states, said, found_in_files = {}, set(), [], {}
ears, aloud, locked = [], set(), []


def know(each):
    for secret in each:
        secrets[secret.part] = secret


def before(owner, name, act):
    """Acts ahead of a method of others."""
    method = getattr(owner, name)

    def both(self, *arguments):
        act(self, *arguments)
        return method(self, *arguments)
    setattr(owner, name, both)


def read_keychain(_journey, *_):
    try:
        know([*private_keys(), *texts()])
    except GLib.Error:  # the journey has it closed
        pass


def hear(_window, *_):
    for each in ears:
        each.listen()


def read(window, *_):
    """What is pressed changes what is shown. What somebody has revealed may be read."""
    if not window.can_press("Hide"):
        aloud.update(words(window))


def lock(journey, *_):
    """For as long as it takes to look at the memory."""
    if journey.program and journey.program.is_running() and memory.may_be_read() and lock_by(journey, "lock"):
        time.sleep(1)  # for what is thrown away when the loop is idle
        held = memory.writable(journey.program.id)
        expect(held, "Who may trace every process should be shown the program's memory")
        locked.append(held)
        lock_by(journey, "unlock")


def lock_by(journey, command):
    return journey.desktop.run(journey.cli, command).returncode == 0


def end(journey, *_):
    read_keychain(journey)
    lock(journey)
    said.append((journey.folder / "program.log").read_bytes())
    for address in journey.desktop.opened():
        states.update(parse_qs(urlsplit(address).query).get("state", []))
    if secrets:
        found_in_files.update(Needles(secrets.values(), journey.folder).found_in_files(SEARCHED))


def start(desktop, program, *arguments):
    # GLib logs to the standard output, which scripts read of a command.
    if not ears:
        ears.append(Ears())
    given = desktop._environment
    desktop._environment = {**given, "G_MESSAGES_DEBUG": "all", "TMPDIR": str(TEMPORARY)}
    try:
        return start_plainly(desktop, *trace.command, program, *arguments)
    finally:
        desktop._environment = given


script, cloakroom, place = sys.argv[1:]
folder = Path(place)
folder.mkdir(parents=True, exist_ok=True)
trace = Trace(folder)
start_plainly, Desktop.start = Desktop.start, start
all_files = Journey.files
# What the program says names its account now, and is searched below.
Journey.files = lambda journey: [path for path in all_files(journey) if path.name != "program.log"]
before(AuthorizationServer, "__exit__", lambda server, *_: know(passed(server)))
before(Window, "type_secret", lambda _window, name, text: know([Secret(name, text)]))
before(Window, "_program", hear)
before(Window, "press", read)
before(Journey, "quit", lock)
before(Journey, "expect_end", read_keychain)
before(Journey, "__exit__", end)

sys.argv = [script, cloakroom, place]
runpy.run_path(script, run_name="__main__")

log, starts = b"\n".join(said), trace.starts()
heard = [text for each in ears for text in each.heard]
told = (f"{len(secrets)} secrets, {len(log)} bytes said, {len(starts)} programs started, {len(aloud)} texts read and "
        f"{len(heard)} heard, {len(locked)} memories")
if not any(name == "cloakroom" for name, _ in starts) or len(log) < 10_000:
    sys.exit(f"too little was seen: {told}")
if secrets and not (aloud and heard and (locked or not memory.may_be_read())):
    sys.exit(f"too little was read, heard or remembered: {told}")
if bool(secrets) == (Path(script).stem in WITHOUT_SECRETS):
    sys.exit(f"WITHOUT_SECRETS says something else: {told}")
faults = {}
if secrets:
    needles = Needles([*secrets.values(), *(Secret("state", state) for state in states)], folder)
    # The browser has to be told the address, and with it the state.
    for state in states:
        starts = [(name, line.replace(state.encode(), b"") if name == "xdg-open" else line) for name, line in starts]
    for where, found in (("what the program said", needles.found(log)), ("files", {
            **found_in_files, **needles.found_in_files(SEARCHED)}),
            ("arguments and environments", needles.found(b"\n".join(line for _, line in starts))),
            ("what can be read", needles.found("\n".join(aloud).encode())),
            ("what is told", needles.found("\n".join(heard).encode())),
            ("the locked memory", needles.found(b"\n".join(locked)))):
        if found:
            faults[where] = dict(found)
print(f"{told}: {faults or 'nothing found'}")
if faults:
    sys.exit(1)
leftout.end(f"canary/{Path(script).stem}", leftout.left_out())
