#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage.py PROGRAM: what cloakroom-cli says of how it is used, and to those who use it otherwise."""
import os
import re
import subprocess
import sys
import tempfile
import unittest

from patience import PATIENCE_S

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
                              capture_output=True, text=True, timeout=PATIENCE_S, check=False)

    def test_an_option_that_is_not_known_runs_nothing(self):
        self.assertGreater(len(self.commands), 15)
        for command in self.commands:
            for option in ("--help-all", "--nonsense"):
                with self.subTest(command, option=option):
                    ended = self.run_program(command, option)
                    self.assertEqual((ended.returncode, ended.stdout), (UNUSABLE, ""))
                    self.assertIn(option.strip("-"), ended.stderr)

    def test_says_what_is_wrong_and_how_it_is_used(self):
        for arguments, code, said in (
                (["frobnicate"], "cli.command", "frobnicate"), (["--frob"], "cli.unknown", "--frob"),
                (["--json", "acounts"], "cli.command", "acounts"),
                (["token"], "cli.missing", "ACCOUNT"), (["token", ""], "cli.missing", "ACCOUNT"),
                (["token", "a", "b"], "cli.surplus", "too many"), (["lock", "now"], "cli.surplus", "too many"),
                (["token", "a", "--nonsense"], "cli.unknown", "--nonsense"),
                (["token", "a", "-x"], "cli.unknown", "-x"),
                (["token", "a", "--min-valid", "soon"], "cli.option", "soon"),
                (["kubernetes", "a", "--min-valid", "31d"], "cli.option", "31d"),
                (["token", "a", "--header", "--json"], "cli.option", "--header"),
                (["token", "a", "--scope"], "cli.value", "--scope"),
                (["token", "a", "--scope="], "cli.value", "--scope"),
                (["token", "a", "--scope", "--json"], "cli.value", "--scope"),
                (["token", "a", "--resource=a", "--resource=b"], "cli.usage", "The command"),
                (["run", "a"], "cli.missing", "-- COMMAND"), (["run", "a", "true"], "cli.missing", "-- COMMAND"),
                (["run", "a", "b", "--", "true"], "cli.surplus", "too many"),
                (["run", "--", "true"], "cli.missing", "ACCOUNT"),
                (["run", "a", "--env=1", "--", "b"], "cli.option", "1"),
                (["proof", "a"], "cli.missing", "--url"), (["git", "a"], "cli.missing", "get|store|erase"),
                (["completion", "csh"], "cli.unknown", "csh"), (["completion"], "cli.missing", "SHELL"),
                (["sign-in"], "cli.missing", "--issuer"), (["sign-in", "gitlab"], "cli.surplus", "too many"),
                (["show"], "cli.missing", "ACCOUNT"), (["show", "--json=1", "a"], "cli.no_value", "--json"),
                (["inspect", "--issuer=https://x.example", "--json=1", "-"], "cli.no_value", "--json"),
                (["run", "--id-token=x", "work", "--", "true", "-v"], "cli.unknown", "--id-token")):
            with self.subTest(arguments):
                ended = self.run_program(*arguments)
                self.assertEqual((ended.returncode, ended.stdout), (UNUSABLE, ""))
                sentence, usage = ended.stderr.splitlines()
                self.assertTrue(sentence.endswith(f" [{code}]"), sentence)
                self.assertIn(said, sentence)
                command = arguments[0] if arguments[0] in self.commands else "COMMAND"
                self.assertTrue(usage.startswith(f"Usage: cloakroom-cli {command} [OPTION]..."), usage)

    def test_shows_no_secret_in_the_wrong_place(self):
        for arguments in (["--client-secret=s3cret"], ["--client-secret", "s3cret"], ["--json", "s3cret"]):
            ended = self.run_program("sign-in", "--issuer=https://id.example", *arguments)
            self.assertEqual((ended.returncode, "s3cret" in ended.stdout + ended.stderr), (UNUSABLE, False))

    def test_help_names_the_command_and_an_example(self):
        for command in self.commands:
            with self.subTest(command):
                text = self.run_program(command, "--help").stdout
                self.assertTrue(text.startswith(f"Usage: cloakroom-cli {command} [OPTION]..."), text)
                self.assertIn("\nExample:\n  ", text)
        self.assertIn("\nExample:\n  ", self.run_program("--help").stdout)
        self.assertIn("else never", " ".join(self.run_program("sign-in", "--help").stdout.split()))

    def test_help_runs_nothing(self):
        for command in self.commands:
            with self.subTest(command):
                ended = self.run_program(command, "--help")
                self.assertEqual((ended.returncode, ended.stderr), (GOOD, ""))
                self.assertEqual(ended.stdout, self.run_program(command, "-h").stdout)


if __name__ == "__main__":
    unittest.main()
