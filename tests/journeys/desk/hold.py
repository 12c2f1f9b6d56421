# SPDX-License-Identifier: GPL-3.0-or-later
"""Others stand still while a journey looks at what the program shows meanwhile."""

import os
import signal
import threading
from contextlib import contextmanager

from agent.plain import PlainBrowser


@contextmanager
def held(process):
    os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        release(process)


def release(process):
    os.kill(process, signal.SIGCONT)


class HoldingBrowser(PlainBrowser):
    """The server stands still when it has let the person in."""

    def __init__(self, process):
        super().__init__()
        self._process = process

    def on_the_way_back(self, address):
        os.kill(self._process, signal.SIGSTOP)
        return address


def decide_meanwhile(browser, address, decision="ana"):
    """The page waits for the outcome, and the journey doesn't wait for the page."""
    def decide():
        try:
            browser.decide(address, decision)
        except OSError:  # the sign-in was cancelled
            pass
    threading.Thread(target=decide, daemon=True).start()
