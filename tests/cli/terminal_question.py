#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""terminal_question.py PROGRAMS: the question who may have a token, where there is no window: at a terminal, or not."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "soak"))
from desk import Desk  # noqa: E402
from patience import PATIENCE  # noqa: E402
from terminal import Terminal  # noqa: E402

PROGRAMS = sys.argv.pop(1)
GOOD, REFUSED_BY_PERSON = 0, 10


class TerminalQuestion(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk, cls.folder = Desk(PROGRAMS), tempfile.TemporaryDirectory()
        ended = cls.desk.sign_in("ana")
        assert ended.status == GOOD, str(ended)

    @classmethod
    def tearDownClass(cls):
        cls.desk.server.stop()
        cls.folder.cleanup()

    def setUp(self):
        kept = json.loads(self.desk.file.read_text())
        kept["accounts"][0]["hand_out"] = {"to": "ask_once"}
        kept.pop("sha256", None)
        self.desk.file.write_text(json.dumps(kept))

    def rules(self):
        return json.loads(self.desk.file.read_text())["accounts"][0]["hand_out"]

    def asked(self, answer, *command):
        terminal = Terminal(self.desk.environment, *(command or (self.desk.cli, "token", "ana")))
        terminal.read_until("0: no")
        terminal.read_until("> ")
        terminal.type(answer)
        return terminal, *terminal.end()

    def test_yes_is_for_this_once(self):
        for _ in range(2):
            terminal, status, token, error = self.asked("1\n")
            self.assertEqual(status, GOOD, error)
            self.assertGreater(len(token), 20)
            self.assertNotIn(token, terminal.shown)
            self.assertNotIn("allowed", self.rules())

    def test_no_and_the_end_of_the_terminal_hand_out_nothing(self):
        for answer in ("0\n", "\x04"):
            _, status, token, error = self.asked(answer)
            self.assertEqual((status, token), (REFUSED_BY_PERSON, ""), error)
            self.assertRegex(error, r"\[handout\.[a-z_]+\]\n\Z")

    def test_what_is_no_answer_is_asked_again(self):
        terminal = Terminal(self.desk.environment, self.desk.cli, "token", "ana")
        terminal.read_until("0: no")
        terminal.type("maybe\n")
        terminal.read_until("maybe")
        terminal.type("1\n")
        self.assertEqual(terminal.end()[0], GOOD)

    def test_always_is_remembered_of_the_program_that_asked(self):
        caller = shutil.copy("/usr/bin/timeout", self.folder.name + "/caller")  # which starts it as its child
        command = (caller, "--foreground", PATIENCE, self.desk.cli, "token", "ana")
        terminal, status, _, error = self.asked("2\n", *command)
        self.assertIn("2: yes, always", terminal.shown)
        self.assertEqual(status, GOOD, error)
        self.assertEqual([each["program"] for each in self.rules()["allowed"]], [os.path.realpath(caller)])
        ended = subprocess.run(command, env=self.desk.environment, stdin=subprocess.DEVNULL, capture_output=True,
                               text=True, start_new_session=True, check=False)
        self.assertEqual(ended.returncode, GOOD, ended.stderr)

    def test_an_interpreter_is_not_remembered(self):
        terminal, status, _, error = self.asked("2\n1\n")
        self.assertNotIn("always", terminal.shown)
        self.assertEqual(status, GOOD, error)
        self.assertNotIn("allowed", self.rules())

    def test_nobody_to_ask_is_a_refusal_with_a_name(self):
        ended = subprocess.run([self.desk.cli, "token", "ana"], env=self.desk.environment, stdin=subprocess.DEVNULL,
                               capture_output=True, text=True, start_new_session=True, check=False)
        self.assertEqual((ended.returncode, ended.stdout), (REFUSED_BY_PERSON, ""))
        self.assertIn("[handout.unasked]", ended.stderr)

    def test_what_was_decided_before_holds(self):
        kept = json.loads(self.desk.file.read_text())
        kept["accounts"][0]["hand_out"] = {"to": "nobody"}
        kept.pop("sha256", None)
        self.desk.file.write_text(json.dumps(kept))
        ended = self.desk.run("token", "ana")
        self.assertEqual((ended.status, ended.out), (REFUSED_BY_PERSON, ""))
        self.assertNotEqual(ended.code, "handout.unasked")


if __name__ == "__main__":
    unittest.main()
