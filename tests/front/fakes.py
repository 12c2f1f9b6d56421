# SPDX-License-Identifier: GPL-3.0-or-later
"""What the front meets: an agent at a socket and the full program, both as bad as a test wants them."""
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

FRONT = sys.argv.pop(1)
UNDER = os.environ.get("UNDER", "").split()  # a tool that looks at each instruction, and is slower
PATIENCE = 60 if UNDER else 20
SKIPPED = 77
# The root of a user namespace with the user's subordinate ids, subuid(5), is other users, too.
AS_ROOT = ["unshare", "--user", "--map-root-user", "--map-auto", "--"]
TOKEN = "tok3n-of-Ana.abcdefghijklmnopqrstuvwxyz"
GRANT = {"cloakroom": 1, "token": TOKEN, "token_type": "Bearer", "exp": 4000000000,
         "expires_at": "2096-10-02T07:06:40Z", "scope": "a b", "account": {"id": "4f1", "name": "work"}}
LEAN = {name: GRANT[name] for name in ("cloakroom", "token", "token_type", "account")}
# Each call is its arguments, ended by a NUL each, and an RS.
FULL = r"""#!/bin/sh
folder=$(dirname "$(realpath "$0")")/../..
{ [ $# = 0 ] || printf '%s\0' "$@"; printf '\036'; } >> "$folder/calls"
if [ "$*" = answer ] && [ -e "$folder/answer.py" ]; then
    exec /usr/bin/python3 -ISBc 'import os, sys; folder = sys.argv[2]; exec(open(folder + "/answer.py").read())' \
        answer "$folder"
fi
[ "$1" != fail ] || echo "words for $2" >&2
exit 11
"""


def line(reply):
    return json.dumps(reply).encode() + b"\n"


class Ended:
    """How the front ended. `error` is text, `out` the bytes."""

    def __init__(self, status, out, error):
        self.status, self.out, self.error = status, out, error.decode()

    def __repr__(self):
        return f"{self.status} {self.out!r} {self.error!r}"


class Agent:
    """Listens and hands each over to `serve(connection, request)`, or sends the bytes and hangs up."""

    def __init__(self, path, serve):
        self.requests = []
        self._serve = serve if callable(serve) else lambda connection, _: connection.sendall(serve)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(str(path))
        self._socket.listen(16)
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self):
        while True:
            connection = self._socket.accept()[0]
            with connection, connection.makefile("rb") as reader:
                request = reader.readline()
                if request == b"stop":
                    return
                self.requests.append(request)
                try:
                    self._serve(connection, request)
                except OSError:
                    pass  # the front has hung up, as some tests want it

    def stop(self):
        with socket.socket(socket.AF_UNIX) as last:
            last.connect(self._socket.getsockname())
            last.sendall(b"stop")
        self._thread.join()
        self._socket.close()


class FrontCase(unittest.TestCase):
    """A front of its own in a folder of its own, beside a full program that notes what it is called with."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="front"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.front = self.folder / "bin" / "cloakroom-cli"
        self.full = self.folder / "libexec" / "cloakroom" / "cloakroom-cli"
        for program in (self.front, self.full):
            program.parent.mkdir(parents=True)
        shutil.copy(FRONT, self.front)
        self.full.write_text(FULL)
        self.full.chmod(0o755)
        self.runtime = self.folder / "run"
        self.path = self.runtime / "cloakroom" / "agent"
        self.environment = {"PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(self.runtime)}

    def pass_as_root(self):
        """Has the test pass once more as root of a user namespace, or skips it where there can be none."""
        allowed = subprocess.run([*AS_ROOT, "true"], stderr=subprocess.PIPE, text=True, check=False)
        if allowed.returncode:
            self.skipTest(f"no second user to be had: {allowed.stderr.strip()}")
        name = f"{type(self).__name__}.{self._testMethodName}"
        ended = subprocess.run([*AS_ROOT, sys.executable, sys.argv[0], FRONT, name], capture_output=True, text=True,
                               check=False)
        if ended.returncode == SKIPPED:
            self.skipTest(f"as root of a user namespace: {ended.stdout.strip()}")
        self.assertEqual(ended.returncode, 0, ended.stderr)

    def agent(self, serve=line(GRANT), path=None):
        agent = Agent(path or self.path, serve)
        self.addCleanup(agent.stop)
        return agent

    def start(self, *arguments, **more):
        environment = self.environment | more.pop("environment", {})
        more = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
        process = subprocess.Popen([*UNDER, self.front, *arguments], env=environment, **more)
        self.addCleanup(self._end, process)
        return process

    @staticmethod
    def _end(process):
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream:
                stream.close()

    def run_front(self, *arguments, given=b"", **more):
        process = self.start(*arguments, **more)
        out, error = process.communicate(given if process.stdin else None, timeout=PATIENCE)
        return Ended(process.returncode, out or b"", error or b"")

    def assert_ignores(self, given, *arguments):
        """It reads all, as a caller may not like a pipe that breaks, and says nothing."""
        process = self.start(*arguments)
        process.stdin.write(given)
        process.stdin.close()
        self.assertEqual((process.stdout.read(), process.stderr.read(), process.wait()), (b"", b"", 0))

    def calls(self):
        """The arguments of each call of the full program."""
        calls = self.folder / "calls"
        noted = calls.read_bytes().decode("latin-1").split("\x1e")[:-1] if calls.exists() else []
        return [call.split("\0")[:-1] for call in noted]

    def forget_calls(self):
        (self.folder / "calls").unlink(missing_ok=True)

    def assert_fails(self, ended, code):
        self.assertEqual(self.calls(), [["fail", code]], ended)
        self.assertEqual((ended.status, ended.out, ended.error), (11, b"", f"words for {code}\n"))
        self.forget_calls()
