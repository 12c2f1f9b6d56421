#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""without_browser.py PROGRAMS: signing in where no browser is, with the real server and keychain: by a code that is
entered on another device, or by the address at which a browser elsewhere ended."""
import os
import subprocess
import sys
import tempfile
import unittest
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

TESTS = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "journeys"))
from agent.elsewhere import BrowserElsewhere  # noqa: E402
from agent.plain import PlainBrowser  # noqa: E402
from desk.hold import held  # noqa: E402
from desk.waiting import wait_for  # noqa: E402
from patience import PATIENCE, PATIENCE_S  # noqa: E402
from server.authorization_server import AuthorizationServer  # noqa: E402
from terminal import Terminal  # noqa: E402

PROGRAM = Path(sys.argv.pop(1), "cloakroom-cli")
GOOD, UNUSABLE, NOT_NOW, REFUSED = 0, 2, 5, 7
LIGHT = "\u2588"


class FailingOpener:
    """Shows its page, and fails when it is told to."""

    def __init__(self, folder):
        self._folder = Path(folder)
        self._shown, self._end, self._id = (self._folder / name for name in ("shown", "end", "id"))
        os.mkfifo(self._end)
        opener = self._folder / "xdg-open"
        opener.write_text(f"#!/bin/sh\necho $$ >'{self._id}'\necho \"$1\" >'{self._shown}'\n"
                          f"read -r _ <'{self._end}'\nexit 3\n")
        opener.chmod(0o755)
        self.environment = {"BROWSER": "xdg-open", "PATH": f"{folder}:{os.environ['PATH']}"}

    def address(self):
        return wait_for(lambda: self._shown.exists() and self._shown.read_text().strip(), "It should be opened")

    def fail(self):
        """Until whoever started it has taken note."""
        process = Path("/proc", self._id.read_text().strip())
        self._end.write_text("now\n")
        wait_for(lambda: not process.exists(), "The end of the opener should be noticed")


class WithoutBrowser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        # Whatever is opened all the same is written down.
        cls.opened = Path(cls.folder.name, "opened")
        os.environ["OPENED_ADDRESSES"] = str(cls.opened)
        os.environ["PATH"] = f"{TESTS / 'journeys' / 'agent'}:{os.environ['PATH']}"
        for place in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
            os.environ.pop(place, None)
        os.environ["LC_ALL"] = "C.UTF-8"
        cls.server = AuthorizationServer(Path(cls.folder.name, "server.log"), DEVICE_SECONDS="600")

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()
        cls.folder.cleanup()

    def command(self, server, *options):
        return [PROGRAM, "sign-in", "--issuer", server.issuer, "--client-id", "cloakroom", "--scope", "openid",
                "--scope", "offline_access", "--timeout", PATIENCE, *options]

    def start(self, *options, stdin=subprocess.PIPE, **environment):
        return subprocess.Popen(
            self.command(self.server, *options), env={**os.environ, **environment}, stdin=stdin,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def start_at_terminal(self, server=None, **environment):
        return Terminal({**os.environ, **environment}, *self.command(server or self.server))

    def told(self, process, start):
        """What is said up to the line that begins like this, that one included."""
        lines = []
        for line in process.stderr:
            lines.append(line.rstrip("\n"))
            if lines[-1].startswith(start):
                return lines
        self.fail(f"{lines} should hold “{start}”: {process.wait()}")

    def test_shows_the_code_while_it_waits(self):
        process = self.start("--device")
        shown = self.told(process, "and enter the code")
        code = process.stderr.readline().strip()
        self.assertEqual(code, self.server.seen("/device/auth")[-1]["answer"]["user_code"])
        self.assertTrue(any(line.startswith(LIGHT) for line in shown), shown)
        rest = "\n".join(self.told(process, "Only if you began this sign-in yourself"))
        self.assertIn("It is good for ", rest)
        self.assertIn(f"or open, and compare the code\n{self.server.issuer}/device?user_code={code}", rest)
        PlainBrowser().enter_code(self.server.issuer + "/device", code, "ana")
        out, error = process.communicate(timeout=PATIENCE_S)
        self.assertEqual(process.returncode, GOOD, error)
        self.assertIn("Signed in as", out)
        self.assertFalse(self.opened.exists())

    def test_says_that_the_person_refused(self):
        process = self.start("--device")
        self.told(process, "and enter the code")
        PlainBrowser().enter_code(self.server.issuer + "/device", process.stderr.readline().strip(), "deny")
        error = process.communicate(timeout=PATIENCE_S)[1]
        self.assertEqual(process.returncode, REFUSED, error)
        self.assertIn("[access_denied]", error)

    def test_says_that_the_code_was_not_entered_in_time(self):
        with AuthorizationServer(Path(self.folder.name, "brief.log"), DEVICE_SECONDS="2") as server:
            ended = subprocess.run(self.command(server, "--device"), stdin=subprocess.DEVNULL, capture_output=True,
                                   text=True, timeout=PATIENCE_S, check=False)
            self.assertEqual(ended.returncode, NOT_NOW, ended)
            self.assertIn("The code was not entered in time.", ended.stderr)
            self.assertIn("[device.expired]", ended.stderr)
            self.assertEqual(ended.stdout, "")

    def test_takes_the_address_of_a_browser_elsewhere(self):
        process = self.start("--paste")
        address = self.told(process, self.server.issuer)[-1]
        self.told(process, "and paste")
        asked = parse_qs(urlsplit(address).query)
        own, state = asked["redirect_uri"][0], asked["state"][0]
        for pasted, code in (("https://evil.example/callback?code=c&state=s", "redirect.pasted"),
                             (own, "redirect.without_answer"), (f"{own}?code=c", "redirect.without_state"),
                             (f"{own}?code=c&state=other", "redirect.other_sign_in"),
                             (f"{own}?code=c&code=d&state={state}&iss={self.server.issuer}",
                              "authorization.duplicate")):
            process.stdin.write(pasted + "\n")
            process.stdin.flush()
            self.assertIn(f"[{code}]", process.stderr.readline())
        out, error = process.communicate(BrowserElsewhere().decide(address, "ben") + "\n", timeout=PATIENCE_S)
        self.assertEqual(process.returncode, GOOD, error)
        self.assertIn("Signed in as", out)
        self.assertFalse(self.opened.exists())

    def test_takes_an_address_by_itself_where_no_browser_opens(self):
        for environment, said in (({}, "No browser can be opened here."),
                                  ({"BROWSER": "xdg-open", "OPENED_ADDRESSES": "/nowhere/opened"},
                                   "No browser could be opened. xdg-open ended with an error."),
                                  ({"BROWSER": "xdg-open", "PATH": "/nowhere"},
                                   "No browser could be opened. xdg-open could not be started.")):
            with self.subTest(said):
                terminal = self.start_at_terminal(**environment)
                self.told(terminal.process, said)
                self.told(terminal.process, "With --device")
                address = self.told(terminal.process, self.server.issuer)[-1]
                self.told(terminal.process, "and paste")
                terminal.type(BrowserElsewhere().decide(address, "ben") + "\n")
                status, out, error = terminal.end()
                self.assertEqual(status, GOOD, error)
                self.assertIn("Signed in as", out)
                self.assertFalse(self.opened.exists())

    def test_leaves_the_input_of_a_script_alone(self):
        reader, writer = os.pipe()
        os.write(writer, b"for the next command\n")
        process = self.start(stdin=reader)
        self.told(process, "No browser can be opened here.")
        self.told(process, "With --paste")
        *before, address = self.told(process, self.server.issuer)
        self.assertEqual(before, ["Sign in in a browser on this computer, at"])
        PlainBrowser().decide(address, "ben")
        out, error = process.communicate(timeout=PATIENCE_S)
        self.assertEqual(process.returncode, GOOD, error)
        self.assertIn("Signed in as", out)
        os.close(writer)
        with open(reader, "rb") as rest:
            self.assertEqual(rest.read(), b"for the next command\n")

    def test_gives_a_fresh_address_once_the_first_may_have_been_used(self):
        with AuthorizationServer(Path(self.folder.name, "par.log"), FEATURES="par") as server:
            terminal = self.start_at_terminal(server, BROWSER="xdg-open", OPENED_ADDRESSES="/nowhere/opened")
            process = terminal.process
            first = self.told(process, server.issuer)[-1]
            self.told(process, "No browser could be opened.")
            second = self.told(process, server.issuer)[-1]
            sent = [each["answer"]["request_uri"] for each in server.seen("/request")]
            self.assertEqual([parse_qs(urlsplit(each).query)["request_uri"] for each in (first, second)],
                             [[each] for each in sent])
            self.told(process, "It is good for ")
            terminal.type(BrowserElsewhere().decide(second, "ben") + "\n")
            status, out, error = terminal.end()
            self.assertEqual(status, GOOD, error)
            self.assertIn("Signed in as", out)

    @contextmanager
    def let_in(self):
        """A sign-in whose browser has still to come back, and whose opener has still to end."""
        with (tempfile.TemporaryDirectory() as folder,
              AuthorizationServer(Path(folder, "server.log"), FEATURES="par") as server):
            opener = FailingOpener(folder)
            process = subprocess.Popen(
                self.command(server), env={**os.environ, **opener.environment}, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            try:
                yield process, opener, BrowserElsewhere().decide(opener.address(), "ben"), server
            finally:
                process.kill()

    def come_back(self, address):
        way = urlsplit(address)
        browser = HTTPConnection(way.netloc, timeout=PATIENCE_S)
        browser.request("GET", f"{way.path}?{way.query}")
        self.assertEqual(browser.getresponse().status, 303)
        browser.close()

    def test_says_nothing_of_an_opener_that_fails_after_the_answer(self):
        with self.let_in() as (process, opener, address, server):
            with held(server._process.pid):
                self.come_back(address)
                opener.fail()
            out, error = process.communicate(timeout=PATIENCE_S)
            self.assertEqual(process.returncode, GOOD, error)
            self.assertIn("Signed in as", out)
            self.assertNotIn("No browser", error)
            self.assertEqual(error.count("request_uri="), 1)

    def test_keeps_a_fresh_address_to_itself_that_the_answer_overtakes(self):
        with self.let_in() as (process, opener, address, server):
            with held(server._process.pid):
                opener.fail()
                self.told(process, "With --paste")
                self.come_back(address)
            out, error = process.communicate(timeout=PATIENCE_S)
            self.assertEqual(process.returncode, GOOD, error)
            self.assertIn("Signed in as", out)
            self.assertEqual(error, "")

    def test_wants_the_address_of_a_redirect_elsewhere_pasted(self):
        redirect = ("--redirect-uri", "https://desk.example/back")
        error = self.start(*redirect).communicate(timeout=PATIENCE_S)[1]
        self.assertIn("--redirect-uri", error)
        both = self.start("--device", "--paste")
        self.assertIn("--paste", both.communicate(timeout=PATIENCE_S)[1])
        self.assertEqual(both.returncode, UNUSABLE)


if __name__ == "__main__":
    unittest.main()
