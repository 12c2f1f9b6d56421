#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""licences.py SOURCES: each file that git has or would take says its licence in its first lines, or is of a kind that
can't, or holds something that isn't ours to license."""
import fnmatch
import pathlib
import subprocess
import sys

LINE = "SPDX-License-Identifier: "
KNOWN = {"GPL-3.0-or-later", "CC0-1.0"}
# What LICENSE covers without a line of its own, and why it has none.
COVERED = {
    "*.json": "JSON has no comments",
    "*.png": "a picture",
    "README.md": "the first page of the project, which names the licence at its end",
    "docs/guide/*.md": "shown by Help as it stands",
    "packaging/linux/lintian-overrides": "read line by line",
    "packaging/linux/changelog": "its format has no comments",
    "packaging/linux/copyright": "it is about licences",
    "translations/*.ts": "written by lupdate",
    "tests/fuzz/*.dict": "words for a fuzzer",
    "tests/fuzz/corpus/*": "bytes for a fuzzer",
    ".gitignore": "a list of names",
    "LICENSE": "the licence",
    "LICENSES/*.txt": "a licence",
}


def fault(path):
    head = path.read_bytes()[:2000].decode(errors="replace").splitlines()[:5]
    said = [line.partition(LINE)[2].split()[0] for line in head if LINE in line]
    if not said:
        return "no licence line"
    return "" if set(said) <= KNOWN else f"an unknown licence: {', '.join(said)}"


def main(top):
    listed = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"], cwd=top,
                            check=True, capture_output=True, text=True).stdout.split("\0")
    files = [name for name in listed if name and (top / name).is_file() and (top / name).stat().st_size]
    covered = {name for name in files for pattern in COVERED if fnmatch.fnmatch(name, pattern)}
    faults = [f"{name}: {told}" for name in files if name not in covered and (told := fault(top / name))]
    faults += [f"nothing is {pattern} ({why})" for pattern, why in COVERED.items()
               if not any(fnmatch.fnmatch(name, pattern) for name in files)]
    print("\n".join(faults) or f"{len(files)} files, each under its licence")
    sys.exit(1 if faults or not files else 0)


main(pathlib.Path(sys.argv[1]))
