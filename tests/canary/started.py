# SPDX-License-Identifier: GPL-3.0-or-later
"""Every program that the one under test starts, with its arguments and its environment, as the kernel was told."""

import os
import re


class Trace:
    # The program lets no other read its memory, nor that of a child until it is another program: root still does.
    sees_all = os.geteuid() == 0

    def __init__(self, folder):
        self._file = folder / "started.trace"
        self._file.write_text("")
        # As a grandchild: the program stays the child of who started it.
        self.command = ["strace", "-D", "-f", "-q", "-v", "--seccomp-bpf", "-s", "100000", "-A", "-e", "trace=execve",
                        "-e", "signal=none", "-o", str(self._file)]

    def starts(self):
        """By the name of the program; each with all that it was given."""
        lines = self._file.read_bytes().splitlines()
        found = [(re.search(rb'execve\("([^"]*)"', line), line) for line in lines]
        return [(match.group(1).rsplit(b"/", 1)[-1].decode(), line) for match, line in found if match]
