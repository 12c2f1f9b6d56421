#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hostile.py PROGRAMS [NAME...]: what the programs in that folder do with servers that do one thing wrong. Without
names all cases are run; a name may end in *, and "short" stands for one case of each theme."""

import json
import os
import subprocess
import sys
import threading
import time
from fnmatch import fnmatch
from pathlib import Path
from queue import Empty, Queue

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "journeys")]
KEYRING = HERE.parent / "support" / "keyring"
SHORT = ("right-server", "issuer-other", "state-wrong", "id-token-by-a-stranger", "keys-rotated",
         "token-sent-elsewhere-307", "discovery-gzip-bomb", "renewal-hangs-up", "renewal-sub-wrong", "device-code-nasty",
         "par-uri-expired", "dpop-not-bound", "tls-expired", "discovery-a-page")


class Lane(threading.Thread):
    """A session of its own, which is given one case after another."""

    def __init__(self, programs, queues, tell):
        super().__init__()
        self._programs, self._queues, self._tell = programs, queues, tell

    def run(self):
        for kind, queue in self._queues:
            if not queue.empty():
                self._work_off(kind, queue)

    def _work_off(self, kind, queue):
        worker = subprocess.Popen([KEYRING, sys.executable, __file__, f"--{kind}", self._programs],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        while True:
            try:
                name = queue.get_nowait()
            except Empty:
                break
            worker.stdin.write(name + "\n")
            worker.stdin.flush()
            line = worker.stdout.readline()
            self._tell(kind, json.loads(line) if line else {"name": name, "seen": "-", "faults": ["the lane broke"]})
            if not line:
                break
        worker.stdin.close()
        worker.wait()


def work(kind, programs):
    """Runs the cases that are named on the standard input, one line each."""
    from case import all_cases
    cases = {case.name: case for case in all_cases()}
    answers, sys.stdout = sys.stdout, sys.stderr
    if kind == "window":
        import window
        place = window.opened_window(programs)
    else:
        from program import Desk
        place = Desk(programs)
    for line in sys.stdin:
        case = cases[line.strip()]
        seen, faults = case.in_window(place) if kind == "window" else case.run(place)
        print(json.dumps({"name": case.name, "seen": seen, "faults": faults}), file=answers, flush=True)
    if kind == "window":
        place.__exit__(None, None, None)


def printable(text):
    """Foreign words go to a terminal here, too."""
    return "".join(c if c.isprintable() else f"[U+{ord(c):04X}]" for c in text)


def chosen(cases, names):
    wanted = SHORT if names == ["short"] else names
    unknown = [name for name in wanted if not any(fnmatch(case.name, name) for case in cases)]
    if unknown:
        raise SystemExit(f"No case is called {' or '.join(unknown)}.")
    return [case for case in cases if not wanted or any(fnmatch(case.name, name) for name in wanted)]


def main(programs, names):
    from case import all_cases
    from modules import WITHOUT, faults_of_modules
    every = all_cases()
    cases = {case.name: case for case in chosen(every, names)}
    by_command, by_window, patient = Queue(), Queue(), Queue()
    for case in cases.values():
        if case.by_window:
            by_window.put(case.name)
        if case.is_for_command:
            (patient if case.waits else by_command).put(case.name)
    in_window, out_of_window = by_window.qsize(), [case for case in cases.values() if case.not_in_window]
    number = sum(queue.qsize() for queue in (by_command, by_window, patient))
    results, turn = [], threading.Lock()
    width = max(map(len, cases)) + len(" (window)")
    print(f"{'case':{width}} | expected | seen | ok", flush=True)

    def tell(kind, result):
        case = cases[result["name"]]
        result["name"] += " (window)" if kind == "window" else ""
        verdict = "yes" if not result["faults"] else "NO: " + "; ".join(sorted(set(result["faults"])))
        with turn:
            results.append((case, result))
            print(printable(f"{result['name']:{width}} | {case.expected} | {result['seen']} | {verdict}"), flush=True)

    started = time.monotonic()
    lanes = [Lane(programs, [("window", by_window), ("command", by_command)], tell),
             Lane(programs, [("command", by_command), ("window", by_window)], tell),
             Lane(programs, [("command", patient), ("window", by_window)], tell)]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()
    wrong = [(case, result) for case, result in results if result["faults"]]
    print(f"{len(results)} of {number} cases in {time.monotonic() - started:.0f} s, {len(wrong)} differ")
    for case, result in wrong:
        faults = "; ".join(sorted(set(result["faults"])))
        print(printable(f"  {result['name']} ({case.source}): seen {result['seen']}; {faults}"))
    print(f"{in_window} of {len(cases) - len(out_of_window)} that a person can meet are in the window, too")
    for case in out_of_window:
        print(f"  {case.name} is not: {case.not_in_window}")
    forgotten = [*faults_of_modules(every), *(f"{case.name} is not in the window, and nobody says why" for case in every
                                              if not case.by_window and not case.not_in_window)]
    for fault in forgotten:
        print(f"  {fault}")
    for name, why in {} if names else WITHOUT.items():
        print(f"  no case for {name}: {why}")
    return 1 if wrong or forgotten or len(results) < number else 0


if __name__ == "__main__":
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    sys.dont_write_bytecode = True
    if sys.argv[1] in ("--command", "--window"):
        work(sys.argv[1][2:], sys.argv[2])
    else:
        sys.exit(main(sys.argv[1], sys.argv[2:]))
