#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""handing_on.py PROGRAMS: the commands that hand a token on, with the tools that call them: git over https, curl,
the shapes that kubectl and docker read; beside a window and without one."""
import base64
import json
import os
import signal
import ssl
import subprocess
import sys
import tempfile
import threading
import unittest
from datetime import datetime, timedelta, timezone
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import jsonschema
import shells
from patience import PATIENCE_S

TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS / "soak"), str(TESTS / "journeys")]
from desk import Desk, Keyring  # noqa: E402  (the soak's)

PROGRAMS = sys.argv.pop(1)
EXEC_CREDENTIAL = json.loads(Path(__file__).with_name("execcredential.schema.json").read_text())
GOOD, UNUSABLE, NO_ACCOUNT, KEYCHAIN, LOCKED = 0, 2, 3, 6, 11


class Remote:
    """A server on loopback, over https, that wants the token: as Basic for git, as Bearer for the rest."""

    def __init__(self, folder):
        self.folder, self.token = folder, None
        key, self.certificate = folder / "key.pem", folder / "certificate.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-keyout", key, "-out", self.certificate, "-days", "2", "-subj", "/CN=127.0.0.1",
                        "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
        remote = self

        class Handler(SimpleHTTPRequestHandler):
            def __init__(self, *arguments):
                super().__init__(*arguments, directory=str(folder))

            def do_GET(self):
                basic = base64.b64encode(f"oauth2:{remote.token}".encode()).decode()
                if self.headers.get("Authorization") in (f"Basic {basic}", f"Bearer {remote.token}"):
                    return super().do_GET()
                self.send_response(401)
                self.send_header("WWW-Authenticate", 'Basic realm="here"')
                self.send_header("Content-Length", "0")
                self.end_headers()
                return None

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, key)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"https://127.0.0.1:{self.server.server_port}"

    def add_repository(self):
        work = self.folder / "work"
        for command in (["git", "init", "-q", work], ["git", "-C", work, "-c", "user.name=A", "-c", "user.email=a@b",
                        "commit", "-q", "--allow-empty", "-m", "First"],
                        ["git", "clone", "-q", "--bare", work, self.folder / "code.git"],
                        ["git", "-C", self.folder / "code.git", "update-server-info"]):
            subprocess.run(command, check=True)


class HandingOn:
    """What holds beside a window and without one."""

    def hand(self, *arguments, given="", **environment):
        ended = subprocess.run([self.desk.cli, *arguments], env={**self.desk.environment, **environment},
                               input=given, capture_output=True, text=True, timeout=1.5 * PATIENCE_S, check=False)
        return ended.returncode, ended.stdout, ended.stderr

    def token(self, *options):
        status, out, error = self.hand("token", "ana", *options)
        self.assertEqual(status, GOOD, error)
        return out.strip()

    def test_prints_the_token_as_a_header_and_as_json(self):
        token = self.token()
        self.assertEqual(self.token("--header"), f"Authorization: Bearer {token}")
        told = json.loads(self.token("--json"))
        self.assertEqual((told["access_token"], told["token_type"]), (token, "Bearer"))
        self.assertEqual(told["account"]["name"], "ana")
        ends = datetime.fromisoformat(told["expires_at"].replace("Z", "+00:00"))
        self.assertEqual(int(ends.timestamp()), told["exp"])
        self.assertGreater(ends, datetime.now(timezone.utc))
        self.assertEqual(len(self.token("--id").split(".")), 3)

    def test_renews_when_the_rest_is_too_short(self):
        token = self.token()
        life = datetime.fromisoformat(json.loads(self.token("--json"))["expires_at"].replace("Z", "+00:00"))
        rest = int((life - datetime.now(timezone.utc)) / timedelta(seconds=1))
        self.assertEqual(self.token("--min-valid", str(max(1, rest - 20))), token)
        status, out, error = self.hand("token", "ana", "--min-valid", "2d")
        self.assertEqual((status, out), (UNUSABLE, ""), "no new token lives that long")
        self.assertIn("[handout.too_short]", error)

    def test_says_what_is_wrong(self):
        for arguments, status in ((["token", "nobody"], NO_ACCOUNT), (["token"], UNUSABLE), (["token", ""], UNUSABLE),
                                  (["token", "ana", "--min-valid", "soon"], UNUSABLE),
                                  (["token", "ana", "--scope", "admin"], UNUSABLE),
                                  (["token", "ana", "--resource", "no address"], UNUSABLE),
                                  (["run", "ana"], UNUSABLE), (["git", "ana"], UNUSABLE),
                                  (["docker", "ana", "push"], UNUSABLE)):
            ended, out, error = self.hand(*arguments)
            self.assertEqual((ended, out), (status, ""), f"{arguments}: {error}")
            self.assertTrue(error)

    def test_runs_a_command_with_the_token(self):
        token = self.token()
        self.assertEqual(self.hand("run", "ana", "--", "printenv", "ACCESS_TOKEN"), (GOOD, token + "\n", ""))
        self.assertEqual(self.hand("run", "ana", "--env", "KEY", "--", "sh", "-c", 'echo "$KEY"; exit 7')[:2],
                         (7, token + "\n"))
        self.assertEqual(self.hand("run", "ana", "--", "/no/such/program")[0], 127)

    def test_curl_has_it_in_no_argument(self):
        self.remote.token = self.token()
        (self.remote.folder / "me").write_text("ana")
        script = (f"{self.desk.cli} token ana --header | curl --silent --fail --cacert {self.remote.certificate} "
                  f"-H @- {self.remote.address}/me")
        ended = subprocess.run(["sh", "-c", script], env=self.desk.environment, capture_output=True, text=True,
                               timeout=PATIENCE_S, check=False)
        self.assertEqual((ended.returncode, ended.stdout), (GOOD, "ana"), ended.stderr)

    def test_curl_runs_with_it(self):
        self.remote.token = self.token()
        (self.remote.folder / "me").write_text("ana")
        script = ('printf "Authorization: Bearer %s" "$ACCESS_TOKEN" | '
                  f"curl --silent --fail --cacert {self.remote.certificate} -H @- {self.remote.address}/me")
        self.assertEqual(self.hand("run", "ana", "--", "sh", "-c", script), (GOOD, "ana", ""))

    def git(self, helper, verb, *arguments):
        command = ["git", "-c", f"credential.{self.remote.address}.helper=!{self.desk.cli} {helper}",
                   verb, "-q", f"{self.remote.address}/code.git", *arguments]
        ended = subprocess.run(command, env={**self.desk.environment, "GIT_TERMINAL_PROMPT": "0",
                                             "GIT_SSL_CAINFO": str(self.remote.certificate)},
                               capture_output=True, text=True, timeout=PATIENCE_S, check=False)
        self.assertEqual(ended.returncode, 0, ended.stderr)

    def test_git_clones_with_it(self):
        self.remote.token = self.token()
        self.git("git ana", "ls-remote")
        with tempfile.TemporaryDirectory() as folder:
            # From a server of plain files git fetches with nothing but a password.
            self.git("git ana --basic", "clone", folder + "/clone")
            log = subprocess.run(["git", "-C", folder + "/clone", "log", "--format=%s"], capture_output=True,
                                 text=True, check=True)
            self.assertEqual(log.stdout, "First\n")

    def test_git_gets_no_token_for_a_connection_in_the_clear(self):
        status, out, error = self.hand("git", "ana", "get", given="protocol=http\nhost=git.example\n\n")
        self.assertEqual(out, "")
        self.assertIn("[git.protocol]", error)
        self.assertNotEqual(status, GOOD)

    def test_git_is_answered_nothing_to_what_is_new(self):
        self.assertEqual(self.hand("git", "ana", "capability", given="\n"), (GOOD, "", ""))

    def test_kubectl_reads_the_exec_credential(self):
        for version in ("v1", "v1beta1"):
            api = f"client.authentication.k8s.io/{version}"
            told = {"apiVersion": api, "kind": "ExecCredential", "spec": {"interactive": False, "cluster": {}}}
            status, out, error = self.hand("kubernetes", "ana", KUBERNETES_EXEC_INFO=json.dumps(told))
            self.assertEqual(status, GOOD, error)
            credential = json.loads(out)
            jsonschema.validate(credential, EXEC_CREDENTIAL, jsonschema.Draft202012Validator)
            self.assertEqual(credential["apiVersion"], api)
            self.assertEqual(set(credential["status"]), {"token", "expirationTimestamp"})
            self.assertEqual(credential["status"]["token"], self.token())
            self.assertTrue(datetime.strptime(credential["status"]["expirationTimestamp"], "%Y-%m-%dT%H:%M:%SZ"))

    def test_docker_and_others_read_their_shapes(self):
        address = "https://registry.example/v1/"
        status, out, error = self.hand("docker", "ana", "get", given=address + "\n")
        self.assertEqual(status, GOOD, error)
        self.assertEqual(json.loads(out), {"ServerURL": address, "Username": "oauth2", "Secret": self.token()})
        told = json.loads(self.hand("credential-process", "ana")[1])
        self.assertEqual((told["Version"], told["AccessToken"]), (1, self.token()))
        self.assertIn("Expiration", told)

    def test_a_lock_stops_it_all(self):
        status, out, _ = self.hand("lock", "--json")
        self.assertEqual((status, json.loads(out)), (GOOD, {"locked": True}))
        try:
            for command in (["token", "ana"], ["run", "ana", "--", "true"], ["git", "ana", "get"], ["renew", "ana"]):
                status, out, error = self.hand(*command, given="protocol=https\nhost=git.example\n\n")
                self.assertEqual((status, out), (LOCKED, ""), f"{command}: {error}")
        finally:
            status, out, _ = self.hand("unlock", "--json")
            self.assertEqual((status, json.loads(out)), (GOOD, {"locked": False}))
        self.assertEqual(self.hand("unlock")[:2], (GOOD, ""))
        self.assertTrue(self.token())

    def test_prints_the_answer_alone_whatever_libraries_print(self):
        self.assertEqual(self.hand("token", "ana", G_MESSAGES_DEBUG="all")[:2], (GOOD, self.token() + "\n"))
        told = json.loads(self.hand("show", "ana", "--json", G_MESSAGES_DEBUG="all")[1])
        self.assertEqual(told["name"], "ana")
        for asked in (["--help"], ["--version"], ["lock", "--help"]):
            status, out, error = self.hand(*asked)
            self.assertEqual((status, error), (GOOD, ""))
            self.assertIn("cloakroom-cli", out)

    def test_writes_it_into_the_activity(self):
        self.token("--scope", "openid")
        events = json.loads(self.hand("activity", "ana", "--json")[1])
        handed = [event["receiver"] for event in events if event["kind"] == "handed_out"]
        self.assertTrue(any(Path(each["program"]).name.startswith("python3") for each in handed), handed)
        self.assertIn("openid", [each.get("scope") for each in handed])
        self.assertIn("Handed to python3", self.hand("activity", "ana")[1])

    def test_shows_the_account(self):
        shown = json.loads(self.hand("show", "ana", "--json")[1])
        self.assertEqual((shown["name"], shown["state"], shown["hand_out"]), ("ana", "signed_in", "command_line"))
        self.assertIn("signed in, expires in", self.hand("show", "ana")[1])
        self.assertEqual(self.hand("accounts", "--names")[1], "ana\n")

    def test_completes_in_the_shells(self):
        self.assertEqual(self.hand("completion", "csh")[0], UNUSABLE)
        completed = {"acc": "accounts", "token a": "ana", "token ana --hea": "--header", "completion f": "fish",
                     "lock --j": "--json"}
        lines = [f"cloakroom-cli {line}" for line in completed]
        environment = {**self.desk.environment, "PATH": f"{self.desk.cli.parent}:{self.desk.environment['PATH']}"}
        self.assertEqual(shells.in_bash(lines, environment), list(completed.values()))
        self.assertEqual(shells.in_fish(lines, environment), list(completed.values()))
        whole = [f"{line.rpartition(' ')[0]} {word} " for line, word in zip(lines, completed.values())]
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(shells.in_zsh(lines, environment, Path(folder)), whole)


def set_up(case):
    case.desk = Desk(PROGRAMS)
    ended = case.desk.sign_in("ana")
    assert ended.status == GOOD, str(ended)
    case.folder = tempfile.TemporaryDirectory()
    case.remote = Remote(Path(case.folder.name))
    case.remote.add_repository()


def tear_down(case):
    assert case.desk.run("sign-out", "ana").status == GOOD
    case.desk.server.stop()
    case.remote.server.shutdown()
    case.folder.cleanup()


class WithoutWindow(HandingOn, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        set_up(cls)

    @classmethod
    def tearDownClass(cls):
        tear_down(cls)

    def test_a_locked_keychain_has_a_status_of_its_own(self):
        keyring = Keyring()
        keyring.lock()
        try:
            status, out, error = self.hand("token", "ana")
            self.assertEqual((status, out), (KEYCHAIN, ""), error)
            self.assertIn("[keychain.locked]", error)
        finally:
            keyring.unlock()
        self.assertTrue(self.token())

    def test_never_prints_a_refresh_token(self):
        """Whatever is asked for: what the agent's place is given and answers is all there is."""
        for wanted in ("refresh_token", "client_secret", "private_key", ""):
            request = json.dumps({"cloakroom": 1, "get": wanted, "account": "ana"}) + "\n"
            status, out, _ = self.hand("answer", given=request)
            self.assertEqual((status, json.loads(out)["error"]), (GOOD, "agent.request"))


class BesideWindow(HandingOn, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        set_up(cls)
        cls.words = Path(cls.folder.name, "window.log")
        with cls.words.open("wb") as words:
            cls.window = subprocess.Popen([cls.desk.window], env=cls.desk.environment, stdout=words, stderr=words)
        cls.socket = Path(os.environ["XDG_RUNTIME_DIR"], "cloakroom", "agent")
        for _ in range(300):
            if cls.socket.exists():
                break
            try:
                cls.window.wait(0.1)
            except subprocess.TimeoutExpired:
                pass

    @classmethod
    def tearDownClass(cls):
        cls.window.terminate()
        try:
            status = cls.window.wait(30)
            assert status == 0, f"{status}: {cls.words.read_text()}"
        finally:
            tear_down(cls)

    def test_asks_the_window(self):
        """The full program isn't needed for it: the window alone has the answer."""
        self.assertTrue(self.socket.is_socket())
        self.assertEqual(self.socket.stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.socket.parent.stat().st_mode & 0o777, 0o700)
        self.assertEqual(self.hand("token", "ana", HOME="/nowhere", XDG_CONFIG_HOME="/nowhere")[0], GOOD)

    def test_a_window_that_hangs_is_given_up(self):
        self.window.send_signal(signal.SIGSTOP)
        try:
            started = datetime.now()
            status, out, error = self.hand("token", "ana")
            self.assertEqual((status, out), (12, ""))
            self.assertIn("[agent.silent]", error)
            self.assertLess(datetime.now() - started, timedelta(seconds=6))
        finally:
            self.window.send_signal(signal.SIGCONT)
        self.assertTrue(self.token())


if __name__ == "__main__":
    unittest.main()
