# SPDX-License-Identifier: GPL-3.0-or-later
"""Which agent the front asks, and how long it waits for it."""
import os
import signal
import socket
import subprocess
import threading
import time
import unittest
from pathlib import Path

from fakes import GRANT, TOKEN, FrontCase, line

PLAIN = TOKEN.encode() + b"\n"


def await_sleep(process):
    """Returns once the process waits for somebody."""
    stat = Path(f"/proc/{process.pid}/stat")
    while ") S " not in stat.read_text():
        time.sleep(0.001)


class Patience(FrontCase):
    def test_waits_as_long_as_it_hears_that_it_goes_on(self):
        def serve(connection, _):
            for _ in range(3):
                connection.sendall(b" ")
                threading.Event().wait(1)
            connection.sendall(line(GRANT))
        self.agent(serve)
        started = time.monotonic()
        self.assertEqual(self.run_front("token", "work").out, PLAIN)
        self.assertGreater(time.monotonic() - started, 2.5)

    def assert_silent_after_two_seconds(self):
        started = time.monotonic()
        self.assert_fails(self.run_front("token", "work"), "agent.silent")
        self.assertTrue(1.8 < time.monotonic() - started < 3.5)

    def test_gives_up_on_an_agent_that_falls_silent(self):
        def serve(connection, _):
            connection.sendall(b' {"cloakroom"')
            connection.recv(1)
        self.agent(serve)
        self.assert_silent_after_two_seconds()

    def full_queue(self):
        self.path.parent.mkdir(parents=True)
        listening = socket.socket(socket.AF_UNIX)
        self.addCleanup(listening.close)
        listening.bind(str(self.path))
        listening.listen(0)
        waiting = socket.socket(socket.AF_UNIX)
        self.addCleanup(waiting.close)
        waiting.connect(str(self.path))
        return listening

    def test_gives_up_on_an_agent_that_takes_nobody(self):
        self.full_queue()
        self.assert_silent_after_two_seconds()

    def test_gets_its_turn_where_the_queue_was_full(self):
        listening = self.full_queue()
        process = self.start("token", "work")
        await_sleep(process)
        listening.accept()[0].close()
        with listening.accept()[0] as connection:
            connection.recv(1000)
            connection.sendall(line(GRANT))
        self.assertEqual(process.communicate()[0], PLAIN)

    def test_goes_on_after_it_was_stopped(self):
        has_asked, may_answer = threading.Event(), threading.Event()

        def serve(connection, _):
            has_asked.set()
            may_answer.wait()
            connection.sendall(line(GRANT))
        self.agent(serve)
        self.addCleanup(may_answer.set)
        process = self.start("token", "work")
        has_asked.wait()
        await_sleep(process)
        process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, process.pid, os.WSTOPPED)
        process.send_signal(signal.SIGCONT)
        os.waitid(os.P_PID, process.pid, os.WCONTINUED)
        may_answer.set()
        self.assertEqual(process.communicate()[0], PLAIN)


class Socket(FrontCase):
    def named(self, path):
        return self.run_front("token", "work", environment={"CLOAKROOM_SOCKET": str(path)})

    def test_prefers_the_socket_that_is_named(self):
        usual, other = self.agent(), self.agent(path=self.folder / "other")
        self.assertEqual(self.named(self.folder / "other").out, PLAIN)
        self.assertEqual((len(usual.requests), len(other.requests)), (0, 1))
        self.assertEqual(self.named("").out, PLAIN)
        self.assertEqual((len(usual.requests), len(other.requests)), (1, 1))

    def test_follows_a_link(self):
        self.agent(path=self.folder / "other")
        self.path.parent.mkdir(parents=True)
        self.path.symlink_to(self.folder / "other")
        self.assertEqual(self.run_front("token", "work").out, PLAIN)

    def test_cannot_reach_a_named_socket_where_nobody_listens(self):
        (self.folder / "file").write_text("")
        datagrams = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.addCleanup(datagrams.close)
        datagrams.bind(str(self.folder / "datagrams"))
        gone = socket.socket(socket.AF_UNIX)
        gone.bind(str(self.folder / "gone"))
        gone.close()
        for name in ("nothing", "file", "file/file", "gone", "datagrams", "x" * 200):
            with self.subTest(name):
                self.assert_fails(self.named(self.folder / name), "agent.unreachable")

    def test_the_longest_path_is_one_that_the_system_takes(self):
        longest = self.folder / ("x" * (107 - len(str(self.folder)) - 1))
        self.agent(path=longest)
        self.assertEqual(self.named(longest).out, PLAIN)
        os.link(longest, f"{longest}x")
        self.assert_fails(self.named(f"{longest}x"), "agent.unreachable")

    def test_a_folder_too_long_is_no_reason_to_answer_without_the_agent(self):
        ended = self.run_front("token", "work", environment={"XDG_RUNTIME_DIR": "/" + "x" * 100})
        self.assert_fails(ended, "agent.no_way")

    def test_says_nothing_to_the_agent_of_another_person(self):
        if os.geteuid() != 0:
            self.pass_as_root()
            return
        self.folder.chmod(0o755)
        foreign = self.folder / "foreign"
        foreign.mkdir(mode=0o777)
        foreign.chmod(0o777)
        code = ("import socket, sys; s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen();"
                "print('listens', flush=True); print(len(s.accept()[0].recv(1000)))")
        with subprocess.Popen(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "/usr/bin/python3", "-c",
                               code, foreign / "agent"], stdout=subprocess.PIPE, text=True) as other:
            self.assertEqual(other.stdout.readline(), "listens\n")
            try:
                self.assert_fails(self.named(foreign / "agent"), "agent.foreign")
                self.assertEqual(other.stdout.readline(), "0\n")
            finally:
                other.kill()
