#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""without_display.py CLOAKROOM: what the desktop program says where there is no place for its window."""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "journeys"))
from desk.waiting import wait_for  # noqa: E402

PROGRAM = sys.argv.pop(1)
PLACES = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")


class WithoutDisplay(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = folder.name

    def environment(self, **place):
        given = {name: value for name, value in os.environ.items() if name not in PLACES}
        return {**given, "LC_ALL": "C.UTF-8", "HOME": self.home, "XDG_CONFIG_HOME": self.home,
                "XDG_RUNTIME_DIR": self.home, **place}

    def run_program(self, *arguments, **place):
        return subprocess.run([PROGRAM, *arguments], env=self.environment(**place), capture_output=True, text=True,
                              timeout=60, check=False)

    def test_says_what_it_can_and_its_version(self):
        for place in ({}, {"DISPLAY": ":4711"}):
            for option, words in (("--help", "--in-background"), ("-h", "--demo"), ("--help-all", "FILE"),
                                  ("--version", "cloakroom "), ("-v", "cloakroom ")):
                with self.subTest(option, **place):
                    ended = self.run_program(option, **place)
                    self.assertEqual((ended.returncode, ended.stderr), (0, ""))
                    self.assertIn(words, ended.stdout)

    def test_says_it_from_right_to_left(self):
        kept = Path(self.home, "cloakroom", "preferences.json")
        kept.parent.mkdir()
        for language, place in (("ar", {}), ("", {"LANGUAGE": "ar"})):
            kept.write_text(json.dumps({"language": language}), encoding="utf-8")
            for option, words in (("--help", "--in-background"), ("--version", "cloakroom ")):
                with self.subTest(option, language=language):
                    ended = self.run_program(option, **place)
                    self.assertEqual((ended.returncode, ended.stderr), (0, ""))
                    self.assertIn(words, ended.stdout)
            ended = self.run_program(**place)
            self.assertEqual((ended.returncode, ended.stdout), (1, ""))
            self.assertIn("cloakroom-cli", ended.stderr)

    def test_says_it_beside_options_of_qt(self):
        for arguments in (("-platform", "offscreen", "--help"), ("--help", "-style", "fusion"), ("-reverse", "-h")):
            with self.subTest(arguments):
                ended = self.run_program(*arguments)
                self.assertEqual((ended.returncode, ended.stderr), (0, ""))
                self.assertIn("--in-background", ended.stdout)

    def test_says_that_there_is_no_display(self):
        for arguments in ((), ("--demo",), ("a file",), ("-style", "fusion"), ("--nonsense",), ("--", "--help")):
            ended = self.run_program(*arguments)
            self.assertEqual((ended.returncode, ended.stdout), (1, ""))
            self.assertIn("cloakroom-cli", ended.stderr)
            self.assertEqual(len(ended.stderr.splitlines()), 1)

    def test_knows_its_options(self):
        ended = self.run_program("--nonsense", QT_QPA_PLATFORM="offscreen")
        self.assertEqual(ended.returncode, 1)
        self.assertIn("nonsense", ended.stderr)

    def test_starts_where_a_platform_is_given_and_ends_when_told(self):
        for arguments, place in ((("-platform", "offscreen"), {}), ((), {"QT_QPA_PLATFORM": "offscreen"})):
            with self.subTest(arguments, **place):
                program = subprocess.Popen([PROGRAM, *arguments], env=self.environment(**place))
                self.addCleanup(program.kill)
                wait_for(Path(self.home, "cloakroom", "lock").exists, "It should start", pause=0)
                self.assertIsNone(program.poll())
                program.terminate()
                self.assertEqual(program.wait(30), 0)


if __name__ == "__main__":
    unittest.main()
