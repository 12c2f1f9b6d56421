# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for something to become true, by looking again and again."""

import time


class Unmet(AssertionError):
    """What was expected did not come true. Its text is a sentence."""


def expect(condition, sentence):
    if not condition:
        raise Unmet(sentence)


def wait_for(look, sentence, seconds=30, pause=0.1):
    """The first true value that look() returns; Unmet with the sentence if there is none in time."""
    end = time.monotonic() + seconds
    while True:
        seen = look()
        if seen:
            return seen
        if time.monotonic() > end:
            raise Unmet(f"{sentence} (waited {seconds} s)")
        time.sleep(pause)


def stays(look, sentence, seconds=2):
    """Holds that look() is true now and stays so; for things that must not happen."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        expect(look(), sentence)
        time.sleep(0.1)
