#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""closed.py PROGRAMS: where a core dump may be, the window and the command line leave none, and no other program of the
person reads their memory."""
import os
import resource
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "journeys"))
from desk.waiting import wait_for  # noqa: E402

PROGRAMS = Path(sys.argv.pop(1))
COMMAND_LINE = PROGRAMS.parent / "libexec" / "cloakroom" / "cloakroom-cli"
# Root reads any memory but for this: CAP_PERFMON, which is in CAP_SYS_ADMIN, is enough for some.
ORDINARY = ["setpriv", "--bounding-set=-sys_ptrace,-perfmon,-sys_admin", "--inh-caps=-all"] if os.geteuid() == 0 else []
CORE = 1 << 20  # bytes


def is_read(process):
    """By another program; the kernel asks for the same right as for the rest of the memory."""
    return subprocess.run([*ORDINARY, "cat", f"/proc/{process.pid}/environ"], capture_output=True,
                          check=False).returncode == 0


def core(process):
    limits = Path(f"/proc/{process.pid}/limits").read_text(encoding="ascii")
    return next(line.split()[4:6] for line in limits.splitlines() if line.startswith("Max core file size"))


class Closed(unittest.TestCase):
    def start(self, *command):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        environment = {**os.environ, "HOME": place.name, "XDG_RUNTIME_DIR": place.name, "QT_QPA_PLATFORM": "offscreen"}
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "DBUS_SESSION_BUS_ADDRESS"):
            environment.pop(name, None)
        process = subprocess.Popen(
            [*ORDINARY, *command], env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (CORE, CORE)))
        self.addCleanup(process.wait)
        self.addCleanup(process.stdin.close)
        self.addCleanup(process.kill)
        return process

    def assert_closed(self, process):
        wait_for(lambda: core(process) == ["0", "0"] and not is_read(process), "It should keep its memory to itself")
        self.assertIsNone(process.poll())

    def test_reads_another_program(self):
        """What it is held against."""
        process = self.start("cat")
        wait_for(lambda: is_read(process), "It should be read")
        self.assertEqual(core(process), [str(CORE)] * 2)

    def test_reads_no_memory_of_the_window(self):
        self.assert_closed(self.start(PROGRAMS / "cloakroom"))

    def test_reads_no_memory_of_the_command_line(self):
        self.assert_closed(self.start(COMMAND_LINE, "inspect", "-"))


if __name__ == "__main__":
    unittest.main()
