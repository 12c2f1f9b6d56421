#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""command_line.py PROGRAMS: signs in with a browser, with a device code, with a key and as a program with a secret,
hands tokens on, renews and signs out, while all that can be logged is logged. What is printed beside the token that a
command is for, every file, and every argument and environment are free of secrets. Ends with 77 where it couldn't
search everything."""
import base64
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS / "journeys"), str(TESTS / "canary")]
from agent.plain import PlainBrowser  # noqa: E402
from desk.waiting import wait_for  # noqa: E402
from leftout import end, left_out  # noqa: E402
from needles import Needles, Secret, passed  # noqa: E402
from server.authorization_server import AuthorizationServer  # noqa: E402
from started import Trace  # noqa: E402

PROGRAM = Path(sys.argv.pop(1), "cloakroom-cli")
ODD_SECRET = "p@ss:w%rd+&= /"
FEATURES = "par dpop client-credentials"
WANTED = "reporter"  # what `run` starts: it alone has the token, in its environment


class CommandLine(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.temporary.name)
        cls.opened = cls.folder / "opened"
        cls.opened.touch()
        own = Path(os.environ["HOME"], "tmp")
        own.mkdir()
        cls.environment = {**os.environ, "LC_ALL": "C.UTF-8", "OPENED_ADDRESSES": str(cls.opened), "TMPDIR": str(own),
                           "PATH": f"{TESTS / 'journeys' / 'agent'}:{os.environ['PATH']}", "BROWSER": "xdg-open",
                           "QT_LOGGING_RULES": "*=true", "QT_DEBUG_PLUGINS": "1"}
        cls.key = cls.folder / "client.pem"
        subprocess.run(["openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out",
                        cls.key], check=True)
        pair = subprocess.run(["openssl", "ec", "-in", cls.key, "-outform", "DER"], check=True,
                              capture_output=True).stdout
        start = pair.index(b"\x04\x20") + 2  # RFC 5915 section 3
        cls.number = pair[start:start + 32]
        x, y = (base64.urlsafe_b64encode(half).rstrip(b"=").decode() for half in (pair[-64:-32], pair[-32:]))
        cls.server = AuthorizationServer(cls.folder / "server.log", FEATURES=FEATURES, DEVICE_SECONDS="600",
                                         CLIENT_JWK=json.dumps({"kty": "EC", "crv": "P-256", "x": x, "y": y}))
        cls.trace = Trace(cls.folder)
        cls.log = cls.folder / "program.log"
        cls.said = []  # on the standard output

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()
        cls.temporary.cleanup()

    def start(self, *arguments):
        """What it says and logs goes to a file: it is more than a pipe holds."""
        with open(self.log, "a", encoding="utf-8") as said:
            return subprocess.Popen([*self.trace.command, PROGRAM, *arguments],
                                    env={**self.environment, "G_MESSAGES_DEBUG": "all"},
                                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, text=True)

    def end(self, process, given=""):
        out = process.communicate(given, timeout=90)[0]
        self.assertEqual(process.returncode, 0, self.log.read_text()[-2000:])
        return out

    def everything_said(self):
        return self.log.read_bytes() + "".join(self.said).encode()

    def run_program(self, *arguments, given=""):
        """What is printed for whoever reads, not for a program."""
        self.said.append(self.hand(*arguments, given=given))

    def hand(self, *arguments, given=""):
        return self.end(self.start(*arguments), given)

    def sign_in(self, *options, client="cloakroom", name):
        seen = len(self.opened.read_text().splitlines())
        process = self.start("sign-in", "--issuer", self.server.issuer, "--client-id", client, "--scope",
                             "openid email offline_access", "--name", name, "--timeout", "60", *options)
        address = wait_for(lambda: self.opened.read_text().splitlines()[seen:], "The browser should be opened")[0]
        PlainBrowser().decide(address, "ana")
        self.said.append(self.end(process))

    def sign_in_elsewhere(self, name):
        process = self.start("sign-in", "--issuer", self.server.issuer, "--client-id", "cloakroom", "--scope",
                             "openid offline_access", "--name", name, "--timeout", "60", "--device")
        asked = wait_for(lambda: self.server.seen("/device/auth"), "A code should be asked for")[-1]
        PlainBrowser().enter_code(self.server.issuer + "/device", asked["answer"]["user_code"], "ana")
        self.said.append(self.end(process))

    def hand_on(self, name):
        token = self.hand("token", name).strip()
        self.assertIn(token, self.server.secrets())
        wanted = self.folder / WANTED
        if not wanted.exists():
            wanted.symlink_to("/bin/true")
        self.run_program("run", name, "--", str(wanted))
        told = self.hand("git", name, "get", given="protocol=https\nhost=git.example\n\n")
        self.assertIn(f"password={token}", told)
        self.run_program("show", name)
        self.run_program("show", name, "--json")
        self.run_program("renew", name)
        self.run_program("activity", name)
        self.run_program("activity", name, "--json")

    def hand_on_and_sign_out(self, name):
        self.hand_on(name)
        self.run_program("lock")
        self.run_program("unlock")
        self.run_program("sign-out", name)

    def test_leaves_no_secret_anywhere(self):
        self.sign_in("--dpop", "required", name="bound")
        self.run_program("renew", "bound")
        self.run_program("sign-out", "bound")
        self.sign_in("--dpop", "never", name="browser")
        self.hand_on_and_sign_out("browser")
        self.sign_in("--private-key", str(self.key), client="signer", name="signer")
        self.hand_on_and_sign_out("signer")
        self.sign_in_elsewhere("device")
        self.hand_on_and_sign_out("device")
        self.run_program("sign-in", "--issuer", self.server.issuer, "--client-id", "ma:chine+1", "--name", "machine",
                         "--client-credentials", "--client-secret", given=ODD_SECRET + "\n")
        self.run_program("accounts", "--json")
        self.hand_on("machine")  # and stays

        secrets = passed(self.server)
        kinds = {secret.kind for secret in secrets}
        self.assertLessEqual({"access_token", "refresh_token", "code", "code_verifier", "device_code",
                              "client_assertion"}, kinds)
        states = [seen["request"]["state"] for seen in self.server.seen("/request")]
        self.assertGreater(len(states), 1)
        needles = Needles([*secrets, Secret("private key", self.number), Secret("client_secret", ODD_SECRET),
                           *(Secret("state", state) for state in states)], self.folder)
        with self.subTest("what is printed"):
            self.assertGreater(len(self.everything_said()), 10_000, "everything should be logged")
            self.assertEqual(needles.found(self.everything_said()), {})
        with self.subTest("files"):
            given = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
            self.assertEqual(needles.found_in_files({Path(os.environ[name]) for name in given}), {})
        with self.subTest("arguments and environments"):
            starts = self.trace.starts()
            self.assertEqual(needles.found(b"\n".join(line for name, line in starts if name != WANTED)), {})
            if Trace.sees_all:
                self.assertLessEqual({"cloakroom-cli", "xdg-open", WANTED}, {name for name, _ in starts})
                self.assertTrue(needles.found(b"\n".join(line for name, line in starts if name == WANTED)))


if __name__ == "__main__":
    if not unittest.main(exit=False).result.wasSuccessful():
        sys.exit(1)
    end("canary/command_line", left_out(memory=False))
