#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/support/keyring startorder.py BUILD FILE: writes to FILE the functions of the program that run until its
window has come to rest, for the linker to lay side by side: started without an account and a session bus, and with
both, twice each, as hash tables differ. They are watched under valgrind and named as their sections are."""
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from firstpaint import write_accounts

REST_S = 5  # without work after a start's, and it has come to rest
START_TICKS = 100


def start(program, folder, count, has_bus):
    folder = tempfile.mkdtemp(dir=folder)
    home = Path(folder, "home")
    home.mkdir(mode=0o700)
    if count:
        write_accounts(home, count)
    environment = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home),
                   "XDG_RUNTIME_DIR": str(home), "QT_QPA_PLATFORM": "xcb"}
    if not has_bus:
        environment.pop("DBUS_SESSION_BUS_ADDRESS")
    profile = Path(folder, "profile")
    with open(Path(folder, "log"), "wb") as log, subprocess.Popen(
            ["valgrind", "--tool=callgrind", "--demangle=no", "--compress-strings=no",
             f"--callgrind-out-file={profile}.%p", program], env=environment, stdout=log, stderr=log) as running:
        worked, since = 0, time.monotonic()
        while worked < START_TICKS or time.monotonic() - since < REST_S:
            now = int(Path(f"/proc/{running.pid}/stat").read_text().split()[13])
            if now != worked:
                worked, since = now, time.monotonic()
            time.sleep(0.5)
        subprocess.run(["callgrind_control", "--dump", str(running.pid)], check=True, env=environment,
                       stdout=subprocess.DEVNULL)
        running.kill()
    return Path(f"{profile}.{running.pid}.1").read_text(encoding="utf-8")


def run_in(profile):
    """Of libraries, too: what they have in common with the program is often the program's."""
    return {line[3:].split("'")[0] for line in profile.splitlines() if line.startswith("fn=")}


def sections(program, names):
    """A constructor has several names at one address; its section has that of the second kind."""
    at, called = {}, {}
    for line in subprocess.run(["nm", program], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines():
        *address, kind, name = line.split()
        if address and kind in "tTwW":
            at[name] = address[0]
            called.setdefault(address[0], []).append(name)
    for name in names:
        if name in at:
            yield min(called[at[name]], key=lambda other: (not re.search(r"[CD]2[EI]", other), other))


def main(build, file):
    program = os.path.realpath(f"{build}/app/cloakroom")
    with tempfile.TemporaryDirectory() as folder:
        least, more = ({name for _ in range(2) for name in run_in(start(program, folder, count, count > 0))}
                       for count in (0, 3))
    order = [name for names in (least, more - least) for name in sorted(set(sections(program, names)))]
    Path(file).write_text("".join(f"{line}\n" for line in ("# SPDX-License-Identifier: GPL-3.0-or-later", *order)),
                          encoding="utf-8")
    print(f"{len(order)} functions")


if __name__ == "__main__":
    main(*sys.argv[1:])
