#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""skips.py SKIPS: what a test left out is neither a pass nor hidden."""
import subprocess
import sys
import unittest

SKIPS = sys.argv.pop(1)
LEFT_OUT = "SKIP   : TestSleep::tellsWhenTheClockWasSet() Only root may."


class Skips(unittest.TestCase):
    def assert_ends(self, script, status):
        ended = subprocess.run([SKIPS, "sh", "-c", script], capture_output=True, text=True, check=False)
        self.assertEqual(ended.returncode, status, ended)
        return ended.stdout

    def test_tells_what_was_left_out_from_what_passed(self):
        self.assertEqual(self.assert_ends(f"echo '{LEFT_OUT}'", 77), LEFT_OUT + "\n")
        self.assert_ends("echo 'PASS   : TestSleep::does() SKIP '", 0)

    def test_a_failure_beside_it_stays_one(self):
        self.assert_ends(f"echo '{LEFT_OUT}'; exit 2", 2)
        self.assert_ends(f"echo '{LEFT_OUT}'; kill -SEGV $$", 128 + 11)

    def test_keeps_what_was_said_and_how_it_ended(self):
        self.assertEqual(self.assert_ends("echo out; echo error >&2; exit 1", 1), "out\nerror\n")


if __name__ == "__main__":
    unittest.main()
