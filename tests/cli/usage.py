#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage.py PROGRAM: what cloakroom-cli says of how it is used, and to those who use it otherwise."""
import os
import re
import subprocess
import sys
import tempfile
import unittest

GOOD, UNUSABLE = 0, 2
PROGRAM = sys.argv.pop(1)


class Usage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        # No keychain, no window and no account of whoever runs this.
        cls.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": cls.folder.name,
                           "XDG_RUNTIME_DIR": cls.folder.name}
        cls.commands = re.findall(r"^  ([a-z-]+)  ", cls.run_program("--help").stdout, re.MULTILINE)

    @classmethod
    def run_program(cls, *arguments):
        return subprocess.run([PROGRAM, *arguments], env=cls.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60, check=False)

    def test_an_option_that_is_not_known_runs_nothing(self):
        self.assertGreater(len(self.commands), 15)
        for command in self.commands:
            for option in ("--help-all", "--nonsense"):
                with self.subTest(command, option=option):
                    ended = self.run_program(command, option)
                    self.assertEqual((ended.returncode, ended.stdout), (UNUSABLE, ""))
                    self.assertIn(option.strip("-"), ended.stderr)

    def test_help_runs_nothing(self):
        for command in self.commands:
            with self.subTest(command):
                ended = self.run_program(command, "--help")
                self.assertEqual((ended.returncode, ended.stderr), (GOOD, ""))
                self.assertEqual(ended.stdout, self.run_program(command, "-h").stdout)


if __name__ == "__main__":
    unittest.main()
