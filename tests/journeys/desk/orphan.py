# SPDX-License-Identifier: GPL-3.0-or-later
"""A program whose parent has ended, as one that has started itself again: it falls to the journey."""

import ctypes
import os
import signal
from pathlib import Path

from desk.waiting import expect, wait_for

PR_SET_CHILD_SUBREAPER = 36


def adopt():
    """From now on; before that they fall to the system."""
    expect(ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0, "The journey should take orphans")


def of(program):
    """The one that runs that program."""
    return wait_for(lambda: [Orphan(number) for number in _children() if _runs(number, program)],
                    f"{program} should have been started again")[0]


def _children():
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = stat.read_text().rpartition(") ")[2].split()[1]
        except OSError:  # it has ended
            continue
        if int(parent) == os.getpid():
            yield int(stat.parent.name)


def _runs(number, program):
    try:
        return os.path.samefile(f"/proc/{number}/exe", program)
    except OSError:
        return False


class Orphan:
    """What a journey needs of subprocess.Popen."""

    def __init__(self, number):
        self.pid = number
        self.returncode = None

    def poll(self):
        if self.returncode is None:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            self.returncode = os.waitstatus_to_exitcode(status) if ended else None
        return self.returncode

    def send_signal(self, number):
        os.kill(self.pid, number)

    def kill(self):
        self.send_signal(signal.SIGKILL)

    def wait(self):
        return wait_for(lambda: self.poll() is not None, "The program should end")
