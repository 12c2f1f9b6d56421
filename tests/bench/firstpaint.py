#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/support/keyring firstpaint.py BUILD RUNS: paint and memory of cloakroom over a bare window's, medians of
runs in turns.

The first paint is the empty window, the last one the window with all its content. A bare window has no text and
loads no fonts, so the last paint has more room. With 1, 100 and 1,000 accounts everything is measured again, to see
how it grows, and with 1,000 so is the longest time in which the UI thread answered nothing from the first paint on,
the worst of all runs: without a keychain, and with one that is asked for each account and has none. Minimized, with
each account known to need a sign-in, the program is to sleep for a minute.
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

LIMITS = {0: (1.5, 2.6, 1.5), 1: (1.6, 3.6, 2.2), 100: (1.6, 4.2, 2.3), 1000: (1.6, 7, 2.6)}  # by accounts
GAP_LIMIT_MS = 100
COUNTS, ISSUERS = (1, 100, 1000), 50
SETTLE_S = 2
KEYCHAIN_SETTLE_S = 10  # until it has said something about each account
REST_S = 30  # until the libraries have ended the threads that they need no more
HIDDEN_S = 60


def measure(build, program, home, keychain=False, settle=SETTLE_S, hidden=0):
    environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home,
                   "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb"}
    if not keychain:
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    command = [f"{build}/tests/bench/firstpaint", program, str(settle)]
    if hidden:
        command.append(str(hidden))
    answer = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return [float(number) for number in answer.stdout.split()]


def account(number):
    host = f"https://id{number % ISSUERS}.example.com"
    return {
        "id": f"{number:032x}",
        "server": {"issuer": host, "authorization_endpoint": f"{host}/authorize", "token_endpoint": f"{host}/token"},
        "client": {"client_id": "desk", "token_endpoint_auth_method": "none", "scope": "openid offline_access",
                   "redirect_uri": "http://127.0.0.1/callback", "parameters": []},
        "person": {"sub": str(number), "email": f"person{number}@example.com"},
        "granted": "openid offline_access",
        "signed_in_at": "2026-01-01T12:00:00Z",
    }


def write_accounts(home, count):
    folder = Path(home) / "cloakroom"
    folder.mkdir(mode=0o700)
    accounts = [account(number) for number in range(count)]
    (folder / "accounts.json").write_text(json.dumps({"version": 1, "accounts": accounts}))


def table(title, floor, ours, limits):
    failed = False
    rows = zip(("first paint", "last paint", "memory (PSS)"), ("ms", "ms", "MiB"), (1, 1, 1024), limits)
    print(f"{title:14}{'bare window':>14}{'cloakroom':>14}{'ratio':>8}   (medians of {len(ours)} runs in turns)")
    for column, (name, unit, scale, limit) in enumerate(rows):
        bare = statistics.median(row[column] for row in floor) / scale
        mine = statistics.median(row[column] for row in ours) / scale
        failed |= mine > limit * bare
        print(f"{name:14}{bare:>10.1f} {unit:3}{mine:>10.1f} {unit:3}{mine / bare:>8.2f}   at most {limit}")
    return failed


def wake_ups(build, home):
    with subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as manager:
        time.sleep(1)
        bare = measure(build, f"{build}/tests/bench/barewindow", home, hidden=HIDDEN_S)[4]
        mine = measure(build, f"{build}/app/cloakroom", home, True, REST_S, HIDDEN_S)[4]
        manager.terminate()
    return bare, mine


def main(build, runs):
    cloakroom = f"{build}/app/cloakroom"
    floor, ours, many = [], [], {count: [] for count in COUNTS}
    with ExitStack() as kept:
        home = kept.enter_context(tempfile.TemporaryDirectory())
        homes = {count: kept.enter_context(tempfile.TemporaryDirectory()) for count in COUNTS}
        for count, full in homes.items():
            write_accounts(full, count)
        for turn in range(runs + 1):
            bare, mine = measure(build, f"{build}/tests/bench/barewindow", home), measure(build, cloakroom, home)
            with_accounts = {count: measure(build, cloakroom, full) for count, full in homes.items()}
            if turn:  # the first turn only warms the file cache
                floor.append(bare)
                ours.append(mine)
                for count, now in with_accounts.items():
                    many[count].append(now)
        most = homes[COUNTS[-1]]
        gaps = {"no keychain": max(row[3] for row in many[COUNTS[-1]]),
                "a keychain": max(measure(build, cloakroom, most, True, KEYCHAIN_SETTLE_S)[3] for _ in range(2))}
        bare_wakes, wakes = wake_ups(build, most)
    failed = table("", floor, ours, LIMITS[0])
    for count, rows in many.items():
        failed |= table(f"{count:,} account{'s' if count > 1 else ''}", floor, rows, LIMITS[count])
    for where, gap in gaps.items():
        failed |= gap > GAP_LIMIT_MS
        print(f"longest gap on the UI thread with {where}: {gap:.0f} ms   at most {GAP_LIMIT_MS}")
    failed |= wakes > bare_wakes
    print(f"minimized for {HIDDEN_S} s: {wakes:.0f} wake-ups, a bare window {bare_wakes:.0f}, "
          f"ratio {wakes / max(bare_wakes, 1):.2f}   at most 1")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
