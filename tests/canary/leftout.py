# SPDX-License-Identifier: GPL-3.0-or-later
"""What this user may not search, so that a run that found nothing is no pass."""

import sys

from memory import may_be_read
from started import Trace

SKIPPED = 77


def left_out(*, memory=True):
    told = [] if may_be_read() or not memory else ["the memory"]
    return told + ([] if Trace.sees_all else ["what is started"])


def end(name, told):
    if told:
        print(f"SKIP   : {name} searched all but {' and '.join(told)}, which only root sees.")
        sys.exit(SKIPPED)
