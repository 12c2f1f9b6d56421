#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""completions.py PROGRAM MANUAL: that shells complete, and the manual names, the options that --help does."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from patience import PATIENCE_S

PROGRAM, MANUAL = sys.argv.pop(1), sys.argv.pop(1)
EVERYWHERE = {"--help", "--version"}


def options_in(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


class Completions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.environment = {"PATH": f"{Path(PROGRAM).parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8",
                           "HOME": cls.folder.name}
        commands = re.findall(r"^  ([a-z-]+)  ", cls.run_program("--help"), re.MULTILINE)
        cls.options = {command: cls.options_of(command) for command in commands}
        assert {"--keys", "--issuer", "--audience", "--client-id", "--nonce", "--json"} == cls.options["inspect"], cls.options

    @classmethod
    def run_program(cls, *arguments):
        return subprocess.run([PROGRAM, *arguments], env=cls.environment, stdout=subprocess.PIPE, text=True,
                              timeout=PATIENCE_S, check=True).stdout

    @classmethod
    def options_of(cls, command):
        listed = re.findall(r"^  (?:-\w, )?(--[a-z-]+)", cls.run_program(command, "--help"), re.MULTILINE)
        return set(listed) - EVERYWHERE

    def test_bash_completes_them(self):
        script = ('source <(cloakroom-cli completion bash); for command; do '
                  'COMP_WORDS=(cloakroom-cli "$command" --) COMP_CWORD=2; _cloakroom_cli; echo "${COMPREPLY[*]}"; done')
        ended = subprocess.run(["bash", "-c", script, "bash", *self.options], env=self.environment,
                               capture_output=True, text=True, timeout=PATIENCE_S, check=True)
        completed = dict(zip(self.options, ended.stdout.splitlines()))
        for command, options in self.options.items():
            self.assertEqual(options_in(completed[command]) - EVERYWHERE, options, command)

    def test_zsh_completes_them(self):
        script = self.run_program("completion", "zsh")
        handing = options_in(re.search(r"handing=\((.*?)\)", script)[1])
        completed = {command: set() for command in self.options}
        for names, arm in re.findall(r"^    ([a-z|-]+)\)(.*?);;", script, re.MULTILINE | re.DOTALL):
            found = options_in(arm.replace(":#--id", "")) | (handing if "handing" in arm else set())
            for command in names.split("|"):
                completed[command] = found - EVERYWHERE - ({"--id"} if ":#--id" in arm else set())
        self.assertEqual(completed, self.options)

    def test_fish_completes_them(self):
        script = self.run_program("completion", "fish")
        lists = dict(re.findall(r"^set -l (\w+) ((?:.*\\\n)*.*)$", script, re.MULTILINE))
        completed = {command: set() for command in self.options}
        for loop, body in re.findall(r"^for option in (.*)\n((?:    .*\n)+)end$", script, re.MULTILINE):
            script += "".join(body.replace("$option", option) for option in loop.split())
        for condition, option in re.findall(r'complete .*-n "(.*)" -l ([a-z-]+)', script):
            wanted, _, unwanted = condition.partition("; and not ")
            for name, words in lists.items():
                wanted = wanted.replace(f"${name}", words)
            if not wanted.startswith("not "):
                for command in set(wanted.split()[1:]) - set(unwanted.split()[1:]):
                    completed[command].add(f"--{option}")
        self.assertEqual(completed, self.options)

    def test_the_manual_names_them(self):
        manual = options_in(Path(MANUAL).read_text().replace("\\-", "-"))
        # One is git's.
        self.assertEqual(manual - EVERYWHERE - {"--global"}, set().union(*self.options.values()))

    def test_the_shells_can_read_their_scripts(self):
        for shell in ("bash", "zsh", "fish"):
            if shutil.which(shell):
                subprocess.run([shell, "-n"], input=self.run_program("completion", shell), text=True, timeout=PATIENCE_S,
                               check=True)


if __name__ == "__main__":
    unittest.main()
