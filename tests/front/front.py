#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""front.py FRONT [TEST...]: the asking path of cloakroom-cli, against an agent and a full program that are none.
Ends with 77 where it passed but left something out."""
import signal
import sys
import unittest

from answering import *  # noqa: F401,F403
from command_line import *  # noqa: F401,F403
from fakes import SKIPPED
from forms import *  # noqa: F401,F403
from git_helper import *  # noqa: F401,F403
from reaching import *  # noqa: F401,F403
from replies import *  # noqa: F401,F403
from run_command import *  # noqa: F401,F403

if __name__ == "__main__":
    for ignored in (signal.SIGINT, signal.SIGHUP):  # as a shell does for what it runs in the background
        signal.signal(ignored, signal.SIG_DFL)
    result = unittest.main(exit=False).result
    for test, reason in result.skipped:
        print(f"SKIP   : {test.id()} {reason}")
    sys.exit(not result.wasSuccessful() or (SKIPPED if result.skipped else 0))
