# SPDX-License-Identifier: GPL-3.0-or-later
"""The full program as a child, that answers where no agent listens."""
import fcntl
import json
import os
import signal
import termios

from fakes import GRANT, TOKEN, FrontCase, line

PLAIN = TOKEN.encode() + b"\n"
ANSWERS = f"""
import sys
open(folder + "/stdin", "w").write(sys.stdin.read())
sys.stdout.write({line(GRANT).decode()!r})
"""
# It has begun something, is told to end, and saves it first.
SAVES = """
import signal, sys
signals = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP}
default = [signal.getsignal(s) in (signal.SIG_DFL, signal.default_int_handler) for s in signals]
blocked = signal.pthread_sigmask(signal.SIG_BLOCK, signals)
open(folder + "/ready", "w").write(f"{all(default)} {blocked}")
told = signal.sigwait(signals)
open(folder + "/saving", "w").close()
open(folder + "/go").read()
twice = signal.sigpending() & signals
open(folder + "/saved", "w").write(f"{told} {len(twice)}")
"""


class Answer(FrontCase):
    def setUp(self):
        super().setUp()
        (self.folder / "answer.py").write_text(ANSWERS)

    def answer(self, script):
        (self.folder / "answer.py").write_text(script)
        return self.run_front("token", "work")

    def test_the_full_program_answers_where_no_agent_listens(self):
        no_folder = {name: value for name, value in self.environment.items() if name != "XDG_RUNTIME_DIR"}
        self.path.parent.mkdir(parents=True)
        for name, environment in (("nothing there", self.environment), ("no folder", no_folder),
                                  ("a relative one", no_folder | {"XDG_RUNTIME_DIR": "run"}),
                                  ("an empty one", no_folder | {"XDG_RUNTIME_DIR": ""}),
                                  ("none named", self.environment | {"CLOAKROOM_SOCKET": ""})):
            with self.subTest(name):
                self.environment = environment
                ended = self.run_front("token", "work", "--min-valid=5m")
                self.assertEqual((ended.status, ended.out, ended.error), (0, PLAIN, ""))
                self.assertEqual(self.calls(), [["answer"]])
                self.assertEqual(json.loads((self.folder / "stdin").read_text()), {
                    "cloakroom": 1, "get": "access_token", "account": "work", "min_valid": 300})
                self.forget_calls()

    def test_no_agent_is_looked_for_below_a_relative_folder(self):
        agent = self.agent()
        ended = self.run_front("token", "work", environment={"XDG_RUNTIME_DIR": "run"}, cwd=self.folder)
        self.assertEqual((ended.out, self.calls(), agent.requests), (PLAIN, [["answer"]], []))

    def test_the_full_program_answers_where_an_agent_has_died(self):
        agent = self.agent()
        self._cleanups.pop()
        agent.stop()
        self.assertEqual(self.run_front("token", "work").out, PLAIN)
        self.assertEqual(self.calls(), [["answer"]])
        self.path.unlink()
        self.path.write_text("")
        self.assertEqual(self.run_front("token", "work").out, PLAIN)

    def test_does_not_answer_itself_where_the_agent_may_not_be_asked(self):
        self.runtime.write_text("")
        self.assert_fails(self.run_front("token", "work"), "agent.no_way")
        for folder in ("/dev/null", "/" + "x" * 300):
            ended = self.run_front("token", "work", environment={"XDG_RUNTIME_DIR": folder})
            self.assert_fails(ended, "agent.no_way")

    def test_waits_for_the_end_of_the_full_program(self):
        ended = self.answer(ANSWERS + "sys.stdout.close(); os.close(0); open(folder + '/ended', 'w').close()\n")
        self.assertEqual((ended.out, (self.folder / "ended").exists()), (PLAIN, True))

    def test_takes_as_long_as_the_full_program_does(self):
        ended = self.answer("import time\nfor _ in range(3):\n    print(' ', end='', flush=True)\ntime.sleep(2.2)\n"
                            + ANSWERS)
        self.assertEqual(ended.out, PLAIN)

    def test_the_full_program_keeps_the_standard_error_output(self):
        self.assertEqual(self.answer(ANSWERS + "print('Go to ...', file=sys.stderr)\n").error, "Go to ...\n")

    def test_the_full_program_says_no(self):
        ended = self.answer(f"print({json.dumps({'cloakroom': 1, 'error': 'a.b', 'message': 'No.', 'status': 7})!r})")
        self.assertEqual((ended.status, ended.out, ended.error), (7, b"", "No. [a.b]\n"))

    def test_the_full_program_breaks_off(self):
        for script in ("sys.exit(0)", "os.kill(os.getpid(), 9)", "print('x')", "print('{', end='')",
                       "while True: os.write(1, b'x' * 65536)", "os.close(0); os.close(1)"):
            with self.subTest(script):
                ended = self.answer(script)
                self.assertEqual(self.calls(), [["answer"], ["fail", "agent.broken"]])
                self.assertEqual((ended.status, ended.out), (11, b""))
                self.forget_calls()

    def test_a_child_of_the_full_program_that_lives_on_is_not_waited_for(self):
        os.mkfifo(self.folder / "end")
        ended = self.answer("if os.fork() == 0:\n    os.close(2)\n    open(folder + '/end').read()\n    os._exit(0)\n"
                            + ANSWERS)
        self.assertEqual(ended.out, PLAIN)
        with open(self.folder / "end", "w"):
            pass

    def saving(self, **more):
        """The front and its child, which is about to wait for a signal."""
        (self.folder / "answer.py").write_text(more.pop("first", "") + SAVES + more.pop("then", ""))
        for name in ("ready", "saving", "go"):
            os.mkfifo(self.folder / name)
        process = self.start("token", "work", **({"process_group": 0} | more))
        self.ready = (self.folder / "ready").read_text()
        return process

    def saved(self, process):
        (self.folder / "saving").read_text()
        self.assertIsNone(process.poll())
        (self.folder / "go").write_text("")

    def test_outlives_its_child_that_saves_what_it_has_begun(self):
        for told in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(told):
                process = self.saving()
                os.killpg(process.pid, told)
                self.saved(process)
                self.assertEqual((process.communicate(), process.returncode), ((b"", b""), -told))
                self.assertEqual((self.folder / "saved").read_text()[:2].strip(), str(int(told)))
                self.assertEqual((self.ready, self.calls()), ("True set()", [["answer"]]))
                self.forget_saving()

    def forget_saving(self):
        for name in ("ready", "saving", "go"):
            (self.folder / name).unlink()
        self.forget_calls()

    def test_passes_on_once_what_only_the_front_was_told(self):
        process = self.saving()
        process.send_signal(signal.SIGTERM)
        (self.folder / "saving").read_text()
        process.send_signal(signal.SIGTERM)
        process.send_signal(signal.SIGINT)
        (self.folder / "go").write_text("")
        self.assertEqual(process.wait(), -signal.SIGTERM)
        self.assertEqual((self.folder / "saved").read_text(), "15 0")

    def test_hands_out_nothing_after_an_interruption(self):
        process = self.saving(then=ANSWERS)
        process.send_signal(signal.SIGINT)
        self.saved(process)
        self.assertEqual((process.communicate()[0], process.returncode), (b"", -signal.SIGINT))

    def test_outlives_its_child_also_after_the_reply(self):
        process = self.saving(first=ANSWERS + "sys.stdout.flush(); os.close(1); os.close(0)\n")
        os.killpg(process.pid, signal.SIGTERM)
        self.saved(process)
        self.assertEqual((process.communicate()[0], process.returncode), (b"", -signal.SIGTERM))

    def test_what_the_terminal_says_is_not_said_twice(self):
        outer, inner = os.openpty()
        self.addCleanup(os.close, outer)
        process = self.saving(stdin=inner, stdout=inner, stderr=inner, process_group=None, start_new_session=True,
                              preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(inner)
        os.write(outer, b"\x03")
        self.saved(process)
        self.assertEqual(process.wait(), -signal.SIGINT)
        self.assertEqual((self.folder / "saved").read_text(), "2 0")

    def test_what_was_ignored_stays_ignored(self):
        process = self.saving(preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
        self.assertEqual(self.ready, "False set()")
        process.send_signal(signal.SIGHUP)
        process.send_signal(signal.SIGTERM)
        self.saved(process)
        self.assertEqual(process.wait(), -signal.SIGTERM)
        self.assertEqual((self.folder / "saved").read_text(), "15 0")
