#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""firstpaint.py BUILD RUNS: first paint and memory of cloakroom over a bare window's, medians of runs in turns."""
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
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    milliseconds, kib = answer.stdout.split()
    return float(milliseconds), int(kib)


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
    for column, (name, unit, scale) in enumerate([("first paint", "ms", 1), ("memory (PSS)", "MiB", 1024)]):
        bare = statistics.median(row[column] for row in floor) / scale
        mine = statistics.median(row[column] for row in ours) / scale
        failed |= mine > LIMIT * bare
        print(f"{name:14}{bare:>10.1f} {unit:3}{mine:>10.1f} {unit:3}{mine / bare:>8.2f}   at most {LIMIT}")
    sys.exit(1 if failed else 0)


main(sys.argv[1], int(sys.argv[2]))
