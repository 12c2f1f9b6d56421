# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies in the memory of a process."""

import re
from pathlib import Path


def writable(process):
    """What it can write to, as root sees it; nothing for others, and where the kernel refuses."""
    content = bytearray()
    try:
        with open(f"/proc/{process}/mem", "rb", buffering=0) as bytes_of, open(
                f"/proc/{process}/maps", encoding="ascii") as maps:
            for line in maps:
                place, rights = line.split()[:2]
                if not rights.startswith("rw"):
                    continue
                start, end = (int(number, 16) for number in place.split("-"))
                try:
                    bytes_of.seek(start)
                    content += bytes_of.read(end - start)
                except OSError:  # a mapping of the graphics
                    continue
    except PermissionError:
        return None
    return bytes(content)


def may_be_read():
    """By this process, of every other."""
    CAP_SYS_PTRACE = 19
    status = Path("/proc/self/status").read_text()
    return bool(int(re.search(r"^CapEff:\s*(\w+)", status, re.M)[1], 16) >> CAP_SYS_PTRACE & 1)
