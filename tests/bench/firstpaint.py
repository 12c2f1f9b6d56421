#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""firstpaint.py BUILD RUNS: paint and memory of cloakroom over a bare window's, medians of runs in turns.

The first paint is the empty window, the last one the window with all its content. A bare window has no text and
loads no fonts, so the last paint stands here to be seen, without a limit.
"""
import os
import statistics
import subprocess
import sys
import tempfile

LIMIT = 1.5


def measure(build, program, home):
    environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_RUNTIME_DIR": home,
                   "QT_QPA_PLATFORM": "xcb"}
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    answer = subprocess.run([f"{build}/tests/bench/firstpaint", program], env=environment, check=True,
                            stdout=subprocess.PIPE, text=True)
    first, last, kib = answer.stdout.split()
    return float(first), float(last), int(kib)


def main(build, runs):
    floor, ours = [], []
    with tempfile.TemporaryDirectory() as home:
        for turn in range(runs + 1):
            pair = (measure(build, f"{build}/tests/bench/barewindow", home),
                    measure(build, f"{build}/app/cloakroom", home))
            if turn:  # the first pair only warms the file cache
                floor.append(pair[0])
                ours.append(pair[1])
    failed = False
    print(f"{'':14}{'bare window':>14}{'cloakroom':>14}{'ratio':>8}   (medians of {runs} runs in turns)")
    rows = [("first paint", "ms", 1, LIMIT), ("last paint", "ms", 1, None), ("memory (PSS)", "MiB", 1024, LIMIT)]
    for column, (name, unit, scale, limit) in enumerate(rows):
        bare = statistics.median(row[column] for row in floor) / scale
        mine = statistics.median(row[column] for row in ours) / scale
        failed |= limit is not None and mine > limit * bare
        bound = f"   at most {limit}" if limit else ""
        print(f"{name:14}{bare:>10.1f} {unit:3}{mine:>10.1f} {unit:3}{mine / bare:>8.2f}{bound}")
    sys.exit(1 if failed else 0)


main(sys.argv[1], int(sys.argv[2]))
