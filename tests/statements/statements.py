#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""statements.py TESTS [CTEST BUILD]: holds each row of statements.md against the tests: every file and function that it
names has to be there, every statement has to name one, and every requirement has to have a row. With CTEST each file
has to be among the tests of BUILD as well."""
import json
import pathlib
import re
import subprocess
import sys

ROW = re.compile(r"^\| (?P<numbers>–|\d+(?:, \d+)*) \| (?P<statement>.+?) \| (?P<shown>.*?) \|$")
HEAD = re.compile(r"^\| (no \| (statement \| shown by|not held \| why)|--- \| --- \| ---) \|$")
NAMED = re.compile(r"`([^`]+)`")
# Those that have to be met, by their numbers; a row may have others, too.
REQUIRED = {number for first, last in (
    (1, 14), (18, 31), (33, 48), (51, 57), (59, 69), (73, 80), (82, 84), (86, 103), (106, 111), (113, 113), (115, 120),
    (122, 123), (125, 129), (131, 140), (142, 147), (152, 155)) for number in range(first, last + 1)}


def functions(path):
    """The names of the tests in a file."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return set(re.findall(r"^ +def (test_\w+)\(", text, re.M))
    slots = re.search(r"private (?:slots|Q_SLOTS):(.*)", text, re.S)
    names = re.findall(r"^ +void (\w+)\(\)", slots.group(1) if slots else "", re.M)
    return {name for name in names if not name.endswith("_data")}


def tests_of(ctest, build):
    """What ctest runs: names of tests, the scripts that they start, and those that such a script imports."""
    told = subprocess.run([ctest, "--test-dir", build, "--show-only=json-v1"], capture_output=True, check=True).stdout
    tests = json.loads(told)["tests"]
    started = {word for test in tests for word in test.get("command", ())}
    imported = {str(pathlib.Path(word).with_name(f"{name}.py")) for word in started if word.endswith(".py")
                for name in re.findall(r"^(?:from|import) (\w+)", pathlib.Path(word).read_text(encoding="utf-8"), re.M)}
    return {test["name"] for test in tests} | started | imported


def faults_of(named, tests, run):
    name, _, wanted = named.partition(": ")
    files = [path for path in (tests / f"{name}.cpp", tests / f"{name}.py") if path.is_file()]
    if not files:
        return [f"there is no {name}"]
    if run and name not in run and str(files[0]) not in run:
        return [f"ctest doesn't run {name}"]
    if not wanted:
        # A script that is one test: a journey, a soak.
        return [] if files[0].suffix == ".py" and not functions(files[0]) else [f"{name} has functions to name"]
    known = functions(files[0])
    return [f"{name} has no {function}" for function in wanted.split() if function not in known]


def main(tests, *runner):
    file = tests / "statements" / "statements.md"
    run = tests_of(*runner) if runner else set()
    faults, statements, shown, met, are_held = [], set(), 0, set(), True
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        row = ROW.match(line)
        if not row:
            if line.startswith("| no "):
                are_held = "not held" not in line
            if line.startswith("|") and not HEAD.match(line):
                faults.append(f"{file}:{number}: no row of numbers, a statement and a cell")
            continue
        met |= set(map(int, re.findall(r"\d+", row["numbers"]))) if are_held else set()
        named = NAMED.findall(row["shown"]) if are_held else []
        shown += len(named)
        told = ["nothing shows it"] if are_held and not named else []
        told += [fault for each in named for fault in faults_of(each, tests, run)]
        told += ["it stands twice"] if row["statement"] in statements else []
        statements.add(row["statement"])
        faults += [f"{file}:{number}: {fault}" for fault in told]
    faults += [f"{file}: no row for requirement {number}" for number in sorted(REQUIRED - met)]
    print("\n".join(faults) or f"{len(statements)} statements, shown {shown} times, {len(REQUIRED)} requirements")
    sys.exit(1 if faults or not statements else 0)


main(pathlib.Path(sys.argv[1]), *sys.argv[2:])
