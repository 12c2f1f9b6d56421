# SPDX-License-Identifier: GPL-3.0-or-later
"""A terminal that a command is started at."""
import fcntl
import os
import select
import subprocess
import termios
import time

from patience import PATIENCE_S


class Terminal:
    """One that a command has for its own."""

    def __init__(self, environment, *command):
        self._outer, inner = os.openpty()
        self.process = subprocess.Popen(
            command, env=environment, stdin=inner, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            start_new_session=True, preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(inner)
        self.shown = ""

    def read_until(self, words):
        deadline = time.monotonic() + PATIENCE_S
        while words not in self.shown:
            if not select.select([self._outer], [], [], max(0, deadline - time.monotonic()))[0]:
                raise AssertionError(f"“{words}” should be shown, but there is “{self.shown}”")
            self.shown += os.read(self._outer, 4096).decode()
        return self.shown

    def type(self, text):
        os.write(self._outer, text.encode())

    def end(self):
        out, error = self.process.communicate(timeout=PATIENCE_S)
        os.close(self._outer)
        return self.process.returncode, out.strip(), error
