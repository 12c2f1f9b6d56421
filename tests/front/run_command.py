# SPDX-License-Identifier: GPL-3.0-or-later
"""The command of `run`, which takes the place of the front."""
import os
import resource
import signal
import sys

from fakes import GRANT, TOKEN, FrontCase, line


class Run(FrontCase):
    def setUp(self):
        super().setUp()
        self.agent(line(GRANT | {"note": "Only until noon."}))

    def run_python(self, code, *arguments, **more):
        return self.run_front("run", "work", *arguments, "--", sys.executable, "-ISc", code, **more)

    def test_puts_the_token_into_the_environment(self):
        code = "import os; print(sorted(n for n, v in os.environ.items() if v == '%s'))" % TOKEN
        for arguments, name in (([], "ACCESS_TOKEN"), (["--id"], "ID_TOKEN"), (["--env=_My2"], "_My2"),
                                (["--id", "--env", "A"], "A")):
            ended = self.run_python(code, *arguments, environment={name: "old"})
            self.assertEqual(ended.out.decode(), f"['{name}']\n", ended)

    def test_passes_arguments_and_streams_as_they_are(self):
        code = "import os, sys; print([os.fsencode(a) for a in sys.argv[1:]], sys.stdin.read())"
        arguments = ["--id", "", "a b", "--", b"\xff\n"]
        ended = self.run_front("run", "work", "--", sys.executable, "-ISc", code, *arguments, given=b"given")
        self.assertEqual(ended.out.decode(), f"{[os.fsencode(a) for a in arguments]} given\n")

    def test_ends_as_the_command_ends(self):
        for status in (0, 1, 77, 255):
            self.assertEqual(self.run_front("run", "work", "--", "sh", "-c", f"exit {status}").status, status)
        self.assertEqual(self.run_front("run", "work", "--", "sh", "-c", "kill -TERM $$").status, -signal.SIGTERM)
        self.assertEqual(self.run_front("run", "work", "--", "sh", "-c", "kill -PIPE $$").status, -signal.SIGPIPE)

    def test_says_which_command_could_not_be_run(self):
        (self.folder / "file").write_text("#!/bin/sh\n")
        for command, status in (("no-such-command", 127), (self.folder / "none", 127), ("", 127),
                                (self.folder / "file", 126), (self.folder, 126), (self.folder / "file" / "x", 126)):
            ended = self.run_front("run", "work", "--", command)
            self.assertEqual((ended.status, ended.out, self.calls()), (status, b"", []), command)
            self.assertRegex(ended.error, rf"\AOnly until noon.\n{command}: .+ \[run\.command\]\n\Z")

    def test_is_the_command_and_tells_nobody_the_token(self):
        process = self.start("run", "work", "--", "sh", "-c", "echo ready; read line")
        self.assertEqual(process.stdout.readline(), b"ready\n")
        with open(f"/proc/{process.pid}/cmdline", "rb") as arguments:
            self.assertEqual(arguments.read(), b"sh\0-c\0echo ready; read line\0")
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(), -signal.SIGTERM)

    def test_leaves_the_command_no_open_files_and_no_core_dump_but_the_right_to_one(self):
        code = ("import os, resource, signal; print(sorted(int(n) for n in os.listdir('/proc/self/fd'))[:-1],"
                "resource.getrlimit(resource.RLIMIT_CORE), signal.pthread_sigmask(0, []))")
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        ended = self.run_python(code, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)))
        self.assertEqual(ended.out.decode(), f"[0, 1, 2] (0, {hard}) set()\n")
