#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""statements.py TESTS: holds each row of statements.md against the tests: every file and function that it names has to
be there, and every statement has to name one."""
import pathlib
import re
import sys

ROW = re.compile(r"^\| (?!statement |---)(?P<statement>.+?) \| (?P<shown>.*?) \|$")
NAMED = re.compile(r"`([^`]+)`")


def functions(path):
    """The names of the tests in a file."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return set(re.findall(r"^ +def (test_\w+)\(", text, re.M))
    slots = re.search(r"private (?:slots|Q_SLOTS):(.*)", text, re.S)
    names = re.findall(r"^ +void (\w+)\(\)", slots.group(1) if slots else "", re.M)
    return {name for name in names if not name.endswith("_data")}


def faults_of(named, tests):
    name, _, wanted = named.partition(": ")
    files = [path for path in (tests / f"{name}.cpp", tests / f"{name}.py") if path.is_file()]
    if not files:
        return [f"there is no {name}"]
    if not wanted:
        # A script that is one test: a journey, a soak.
        return [] if files[0].suffix == ".py" and not functions(files[0]) else [f"{name} has functions to name"]
    known = functions(files[0])
    return [f"{name} has no {function}" for function in wanted.split() if function not in known]


def main(tests):
    file = tests / "statements" / "statements.md"
    faults, statements, shown = [], set(), 0
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        row = ROW.match(line)
        if not row:
            if line.startswith("|") and not re.match(r"\| (statement|---) ", line):
                faults.append(f"{file}:{number}: no row of two cells")
            continue
        named = NAMED.findall(row["shown"])
        shown += len(named)
        told = ["nothing shows it"] if not named else [fault for each in named for fault in faults_of(each, tests)]
        told += ["it stands twice"] if row["statement"] in statements else []
        statements.add(row["statement"])
        faults += [f"{file}:{number}: {fault}" for fault in told]
    print("\n".join(faults) or f"{len(statements)} statements, shown {shown} times")
    sys.exit(1 if faults or not statements else 0)


main(pathlib.Path(sys.argv[1]))
