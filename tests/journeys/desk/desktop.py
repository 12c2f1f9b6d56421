# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for one program: display, accessibility bus, and an opener for addresses.
The session bus and the keychain come from outside (tests/support/keyring)."""

import os
import subprocess
from pathlib import Path

from desk import x11
from desk.waiting import wait_for
from desk.window import Window

AGENT = Path(__file__).resolve().parent.parent / "agent"


class Desktop:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self._opened = self.folder / "opened-addresses"
        self._opened.write_text("")
        (self.folder / "program.log").write_text("")
        self._log = open(self.folder / "desktop.log", "w")
        self._processes = []
        self._environment = {
            **os.environ,
            "DISPLAY": self._start_display(),
            "LC_ALL": "C.UTF-8",
            "OPENED_ADDRESSES": str(self._opened),
            "PATH": f"{AGENT}:{os.environ['PATH']}",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
        }
        self._environment.pop("WAYLAND_DISPLAY", None)
        os.environ["DISPLAY"] = self._environment["DISPLAY"]
        self._start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        for process in reversed(self._processes):
            process.terminate()
            process.wait()
        self._log.close()

    def _start(self, *command, **options):
        process = subprocess.Popen(command, stderr=self._log, **{"stdout": self._log, **options})
        self._processes.append(process)
        return process

    def _start_display(self):
        number, told = os.pipe()
        self._start("Xvfb", "-displayfd", str(told), "-screen", "0", "1280x900x24", "-nolisten", "tcp",
                    "-noreset", pass_fds=[told])
        os.close(told)
        with os.fdopen(number) as pipe:
            return f":{pipe.readline().strip()}"

    def start_window_manager(self):
        self._start("openbox", "--sm-disable", env=self._environment)
        wait_for(x11.is_managed, "The window manager should be there")

    def start(self, program, *arguments, **environment):
        log = self.folder / "program.log"
        with open(log, "ab") as said:
            return Program(subprocess.Popen([str(program), *arguments], env=self._environment | environment,
                                            stdout=said, stderr=subprocess.STDOUT), log)

    def run(self, *command):
        """A command of a terminal on this desktop, and what it printed."""
        return subprocess.run(command, env=self._environment, capture_output=True, text=True, timeout=90, check=False)

    def opened(self):
        """The addresses that were handed to the system's browser, oldest first."""
        return self._opened.read_text().splitlines()

    def next_opened(self, seen=0, seconds=30):
        """The address after the first `seen`."""
        return wait_for(lambda: self.opened()[seen:], "The browser should be opened", seconds)[0]

    def screenshot(self, path, title=""):
        """Of the window with that title, or of the whole display."""
        window = str(x11.shown(title)) if title else "root"
        subprocess.run(["import", "-window", window, str(path)], env=self._environment, check=True)

    def colour_at(self, x, y):
        """Red, green and blue of a pixel of the screen."""
        picture = self.folder / "colour.png"
        self.screenshot(picture)
        parts = ",".join(f"%[fx:round(255*p{{{x},{y}}}.{part})]" for part in "rgb")
        told = subprocess.check_output(["convert", picture, "-format", parts, "info:"], text=True)
        picture.unlink()
        return tuple(int(part) for part in told.split(","))


class Program:
    """A running program and what it says."""

    def __init__(self, process, log):
        self.log_file = log
        self._process = process
        self.window = Window(self._process)

    def log(self):
        return self.log_file.read_text(errors="replace")

    def is_running(self):
        return self._process.poll() is None

    @property
    def id(self):
        return self._process.pid

    def send(self, signal):
        self._process.send_signal(signal)

    def exit_status(self, seconds=30):
        """Waits for the program to end by itself."""
        wait_for(lambda: not self.is_running(), "The program should have ended", seconds)
        return self._process.returncode

    def kill(self):
        if self.is_running():
            self._process.kill()
            self._process.wait()
