# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, run in a home of its own."""

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import keyring

AGENT = Path(__file__).resolve().parent.parent / "journeys" / "agent"
PATIENCE = 90  # with a command, before it counts as hung


@dataclass
class Command:
    """How one ended, and what it took."""

    name: str
    status: int
    out: str
    error: str
    seconds: float
    megabytes: float

    @property
    def code(self):
        codes = re.findall(r" \[(\S+)\]$", self.error, re.MULTILINE)
        return codes[-1] if codes else f"status {self.status}"


class Running:
    def __init__(self, desk, name, *arguments):
        self.name = name
        self._out, self._error = tempfile.TemporaryFile(), tempfile.TemporaryFile()
        self._started = time.monotonic()
        self._process = subprocess.Popen([desk.cli, name, *arguments], env=desk.environment, stdin=subprocess.PIPE,
                                         stdout=self._out, stderr=self._error, bufsize=0)
        self._megabytes = 0
        self.ended = None

    def give(self, text):
        try:
            self._process.stdin.write(text.encode())
        except BrokenPipeError:
            pass  # it says itself why it ended

    def end_input(self):
        self._process.stdin.close()

    def is_running(self):
        if self.ended is None:
            self._look_at_memory()
            if self._process.poll() is not None:
                self._note()
        return self.ended is None

    def _look_at_memory(self):
        """Of the process as it is now: what getrusage tells begins with this one's own."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        peak = re.search(r"^VmHWM:\s+(\d+) kB", status, re.MULTILINE)
        self._megabytes = max(self._megabytes, int(peak[1]) / 1024 if peak else 0)

    def _note(self):
        self._process.stdin.close()
        said = []
        for file in (self._out, self._error):
            file.seek(0)
            said.append(file.read().decode(errors="replace"))
            file.close()
        self.ended = Command(self.name, self._process.returncode, *said, time.monotonic() - self._started,
                             self._megabytes)

    def send(self, number):
        self._process.send_signal(number)

    def end(self):
        until = self._started + PATIENCE
        while self.is_running():
            if time.monotonic() > until:
                self.send(signal.SIGKILL)
                until += PATIENCE
            time.sleep(0.02)
        return self.ended


class Desk:
    """A home of its own for each case; the keychain is that of the session."""

    def __init__(self, programs):
        self.cli = Path(programs) / "cloakroom-cli"
        self._folder = None
        self.environment = {}

    def __enter__(self):
        self._folder = Path(tempfile.mkdtemp(dir=os.environ["HOME"]))
        self._opened = self._folder / "opened"
        self._opened.touch()
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "PATH": f"{AGENT}:{os.environ['PATH']}",
                            "BROWSER": "xdg-open",
                            "OPENED_ADDRESSES": str(self._opened), "XDG_CONFIG_HOME": str(self._folder / "config"),
                            "XDG_DATA_HOME": str(self._folder / "data"), "QT_LOGGING_RULES": "qt.network*=true"}
        return self

    def __exit__(self, *failure):
        keyring.clear()
        shutil.rmtree(self._folder)

    @property
    def accounts_file(self):
        return self._folder / "config" / "cloakroom" / "accounts.json"

    def files(self):
        return [path for path in self._folder.rglob("*") if path.is_file() and path != self._opened]

    def opened(self):
        return self._opened.read_text().splitlines()

    def start(self, name, *arguments):
        return Running(self, name, *arguments)

    def run(self, name, *arguments, given=""):
        running = self.start(name, *arguments)
        running.give(given)
        running.end_input()
        return running.end()

    def told(self, name, *arguments):
        """What a command that asks nobody says."""
        told = self.run(name, *arguments, "--json")
        return json.loads(told.out) if told.status == 0 else []
