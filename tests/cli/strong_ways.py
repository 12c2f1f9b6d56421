#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""strong_ways.py PROGRAMS: requests sent ahead, bound tokens, signed answers, clients that show a key, programs
without a person: with the real server and keychain."""
import base64
import json
import os
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.request
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "journeys"))
from agent.plain import PlainBrowser  # noqa: E402
from desk.tokens import decoded  # noqa: E402
from desk.waiting import wait_for  # noqa: E402
from patience import PATIENCE, PATIENCE_S  # noqa: E402
from server.authorization_server import AuthorizationServer  # noqa: E402

PROGRAM = Path(sys.argv.pop(1), "cloakroom-cli")
GOOD, UNUSABLE = 0, 2
ODD_SECRET = "p@ss:w%rd+&= /"
EVERYTHING = "par-required dpop-nonce introspection jarm signed-userinfo client-credentials"


class StrongWays(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.opened = Path(cls.folder.name, "opened")
        cls.opened.touch()
        os.environ["OPENED_ADDRESSES"] = str(cls.opened)
        os.environ["PATH"] = f"{TESTS / 'journeys' / 'agent'}:{os.environ['PATH']}"
        os.environ["BROWSER"] = "xdg-open"  # there may be no display
        os.environ["LC_ALL"] = "C.UTF-8"
        cls.key = Path(cls.folder.name, "client.pem")
        subprocess.run(["openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out",
                        cls.key], check=True)
        numbers = subprocess.run(["openssl", "ec", "-in", cls.key, "-pubout", "-outform", "DER"], check=True,
                                 capture_output=True).stdout[-64:]
        x, y = (base64.urlsafe_b64encode(half).rstrip(b"=").decode() for half in (numbers[:32], numbers[32:]))
        cls.server = AuthorizationServer(
            Path(cls.folder.name, "server.log"), FEATURES=EVERYTHING,
            CLIENT_JWK=json.dumps({"kty": "EC", "crv": "P-256", "x": x, "y": y}))

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()
        cls.folder.cleanup()

    def start(self, *arguments):
        return subprocess.Popen([PROGRAM, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True)

    def run_program(self, *arguments, given=""):
        process = self.start(*arguments)
        out, error = process.communicate(given, timeout=PATIENCE_S)
        return process.returncode, out, error

    def sign_in(self, *options, client="cloakroom", given=""):
        """With the browser; returns the address that it was sent to."""
        before = len(self.opened.read_text().splitlines())
        process = self.start("sign-in", "--issuer", self.server.issuer, "--client-id", client, "--scope",
                             "openid email offline_access", "--timeout", PATIENCE, *options)
        process.stdin.write(given)
        process.stdin.flush()
        opened = wait_for(lambda: self.opened.read_text().splitlines()[before:] or process.poll() is not None,
                          "The browser should be opened")
        if opened is True:
            self.fail(process.communicate()[1])
        PlainBrowser().decide(opened[0], "ana")
        error = process.communicate(timeout=PATIENCE_S)[1]
        self.assertEqual(process.returncode, GOOD, error)
        return opened[0]

    def last(self, path, grant=None):
        return self.server.seen(path, grant)[-1]

    def test_sends_the_request_ahead_and_binds_the_tokens(self):
        address = self.sign_in("--dpop", "required")
        self.assertEqual(set(part.split("=")[0] for part in address.split("?")[1].split("&")),
                         {"client_id", "request_uri"})
        pushed = self.last("/request")
        self.assertEqual(pushed["status"], 201)
        self.assertEqual(pushed["request"]["response_mode"], "query.jwt")
        header, claims = decoded(pushed["dpop"])
        self.assertNotIn("d", header["jwk"])

        code = self.last("/token", "authorization_code")
        self.assertEqual(code["answer"]["token_type"], "DPoP")
        self.assertIn("nonce", decoded(code["dpop"])[1])
        self.assertEqual(decoded(code["dpop"])[0]["jwk"], header["jwk"])

        # Its name comes from a signed answer that wants a proof, too.
        me = self.last("/me")
        self.assertEqual(me["status"], 200)
        self.assertTrue(me["authorization"].startswith("DPoP "))
        self.assertIn("ath", decoded(me["dpop"])[1])

        status, _, error = self.run_program("renew", "ana@journeys.example")
        self.assertEqual(status, GOOD, error)
        renewed = self.last("/token", "refresh_token")
        self.assertEqual(renewed["answer"]["token_type"], "DPoP")
        self.assertEqual(decoded(renewed["dpop"])[0]["jwk"], header["jwk"])
        self.assertNotEqual(decoded(renewed["dpop"])[1]["jti"], claims["jti"])

        status, _, error = self.run_program("sign-out", "ana@journeys.example")
        self.assertEqual(status, GOOD, error)

    def test_prints_a_proof_that_the_server_takes(self):
        self.sign_in("--dpop", "required")
        address = f"{self.server.issuer}/me"

        def ask(*more):
            status, out, error = self.run_program("proof", self.server.issuer, "--url", address, "--header", *more)
            self.assertEqual((status, error), (GOOD, ""))
            headers = dict(line.split(": ", 1) for line in out.splitlines())
            try:
                with urllib.request.urlopen(urllib.request.Request(address, headers=headers)) as answer:
                    return answer.status, answer.headers
            except urllib.error.HTTPError as refused:
                return refused.code, refused.headers
        status, headers = ask()
        self.assertEqual(status, 401)
        self.assertEqual(ask("--nonce", headers["DPoP-Nonce"])[0], 200)
        self.assertEqual(ask("--nonce", headers["DPoP-Nonce"], "--method", "POST")[0], 401)
        status, out, error = self.run_program("proof", self.server.issuer, "--url", address, "--json")
        self.assertEqual((status, error), (GOOD, ""))
        self.assertEqual(decoded(json.loads(out)["proof"])[1]["htu"], address)
        self.assertIn("cloakroom-cli proof", self.run_program("token", self.server.issuer)[2])
        self.run_program("sign-out", self.server.issuer)

    def test_needs_no_proof_where_it_wants_none(self):
        self.sign_in("--dpop", "never")
        status, _, error = self.run_program("proof", "ana@journeys.example", "--url", "https://api.example/")
        self.assertEqual(status, UNUSABLE)
        self.assertIn("[handout.not_bound]", error)
        self.assertEqual(self.last("/token", "authorization_code")["answer"]["token_type"], "Bearer")
        self.assertNotIn("dpop", self.last("/token", "authorization_code"))
        self.run_program("sign-out", "ana@journeys.example")

    def test_shows_a_key_and_no_secret(self):
        self.sign_in("--private-key", str(self.key), client="signer")
        for path, grant in (("/request", None), ("/token", "authorization_code")):
            asked = self.last(path, grant)["request"]
            header, claims = decoded(asked["client_assertion"])
            self.assertEqual(header["alg"], "ES256")
            self.assertEqual((claims["iss"], claims["sub"], claims["aud"]),
                             ("signer", "signer", self.server.issuer))
        status, _, error = self.run_program("renew", self.server.issuer)
        self.assertEqual(status, GOOD, error)
        assertions = [line["request"]["client_assertion"] for line in self.server.seen("/token")
                      if "client_assertion" in line["request"]]
        self.assertEqual(len(assertions), len(set(assertions)))
        status, _, error = self.run_program("sign-out", self.server.issuer)
        self.assertEqual(status, GOOD, error)

    def test_makes_a_key(self):
        process = self.start("sign-in", "--issuer", self.server.issuer, "--client-id", "signer", "--client-credentials",
                             "--make-key", "ec")
        self.assertIn("Register this public key", process.stderr.readline())
        shown = json.loads(process.stderr.readline())
        self.assertEqual((shown["kty"], shown["crv"]), ("EC", "P-256"))
        self.assertNotIn("d", shown)
        # Nobody has registered it: the same one is tried again.
        for _ in range(2):
            process.stdin.write("\n")
            process.stdin.flush()
            self.assertIn("[invalid_client]", process.stderr.readline())
            self.assertIn("Press Enter to try again", process.stderr.readline())
        error = process.communicate("", timeout=PATIENCE_S)[1]
        self.assertIn("[invalid_client]", error)
        self.assertNotEqual(process.returncode, GOOD)
        asked = [line["request"] for line in self.server.seen("/token", "client_credentials")
                 if "client_assertion" in line["request"]][-3:]
        self.assertEqual([decoded(each["client_assertion"])[0]["kid"] for each in asked], [shown["kid"]] * 3)
        for wrong in (("--make-key", "dsa"), ("--make-key", "ec", "--private-key", str(self.key))):
            status, _, error = self.run_program("sign-in", "--issuer", self.server.issuer, "--client-id", "x", *wrong)
            self.assertEqual(status, UNUSABLE)
            self.assertIn("--make-key", error)

    def test_keeps_bound_what_was_bound(self):
        self.sign_in("--dpop", "required")
        before = len(self.opened.read_text().splitlines())
        process = self.start("sign-in", "--issuer", self.server.issuer, "--client-id", "cloakroom", "--scope",
                             "openid email offline_access", "--timeout", PATIENCE)
        opened = wait_for(lambda: self.opened.read_text().splitlines()[before:], "The browser should be opened")
        PlainBrowser().decide(opened[0], "ana")
        error = process.communicate(timeout=PATIENCE_S)[1]
        self.assertEqual(process.returncode, GOOD, error)
        self.assertEqual(self.run_program("renew", "ana@journeys.example")[0], GOOD)
        self.assertEqual(self.last("/token", "refresh_token")["answer"]["token_type"], "DPoP")
        self.sign_in("--dpop", "never")
        self.assertEqual(self.run_program("renew", "ana@journeys.example")[0], GOOD)
        self.assertEqual(self.last("/token", "refresh_token")["answer"]["token_type"], "Bearer")
        self.run_program("sign-out", "ana@journeys.example")

    def test_opens_an_encrypted_key(self):
        locked = Path(self.folder.name, "opened.pem")
        subprocess.run(["openssl", "pkey", "-in", self.key, "-aes256", "-passout", "pass:of the key", "-out", locked],
                       check=True)
        options = ["sign-in", "--issuer", self.server.issuer, "--client-id", "signer", "--private-key", str(locked)]
        for given, code in (("", "key.encrypted"), ("of a key\n", "key.passphrase")):
            status, _, error = self.run_program(*options, given=given)
            self.assertNotEqual(status, GOOD)
            self.assertIn(f"[{code}]", error)
        self.sign_in("--private-key", str(locked), client="signer", given="of the key\n")
        status, _, error = self.run_program("sign-out", self.server.issuer)
        self.assertEqual(status, GOOD, error)

    def test_signs_in_as_a_program(self):
        status, out, error = self.run_program(
            "sign-in", "--issuer", self.server.issuer, "--client-id", "ma:chine+1", "--client-credentials",
            "--client-secret", given=ODD_SECRET + "\n")
        self.assertEqual(status, GOOD, error)
        self.assertIn("ma:chine+1", out)
        first = self.run_program("token", "ma:chine+1")[1]
        self.assertEqual(self.run_program("renew", "ma:chine+1")[0], GOOD)
        self.assertNotEqual(self.run_program("token", "ma:chine+1")[1], first)
        given = [line for line in self.server.seen("/token", "client_credentials") if line["status"] == 200]
        self.assertEqual(len(given), 2)
        self.assertEqual(self.run_program("sign-out", "ma:chine+1")[0], GOOD)

    def test_says_what_a_program_lacks(self):
        status, _, error = self.run_program("sign-in", "--issuer", self.server.issuer, "--client-id", "x",
                                            "--client-credentials")
        self.assertEqual(status, UNUSABLE)
        self.assertIn("[client_credentials.nothing_to_show]", error)

    def test_refuses_a_key_that_cannot_sign(self):
        public = Path(self.folder.name, "public.pem")
        locked = Path(self.folder.name, "locked.pem")
        weak = Path(self.folder.name, "weak.pem")
        subprocess.run(["openssl", "pkey", "-in", self.key, "-pubout", "-out", public], check=True)
        subprocess.run(["openssl", "pkey", "-in", self.key, "-aes256", "-passout", "pass:x", "-out", locked],
                       check=True)
        subprocess.run(["openssl", "genrsa", "-out", weak, "1024"], check=True, capture_output=True)
        weak_public = Path(self.folder.name, "weak-public.pem")
        subprocess.run(["openssl", "pkey", "-in", weak, "-pubout", "-out", weak_public], check=True)
        broken = Path(self.folder.name, "broken.pem")
        broken.write_text("-----BEGIN PRIVATE KEY-----\nAAAA\n")
        longer = "Make a longer one"
        private = "Give a private key in PEM"
        for file, code, next_step in ((public, "key.public", "Choose the file with the private key."),
                                      (locked, "key.encrypted", "Give the passphrase of the key."),
                                      (weak, "client.weak_key", longer), (broken, "client.no_private_key", private),
                                      (weak_public, "client.no_private_key", private)):
            status, _, error = self.run_program("sign-in", "--issuer", self.server.issuer, "--client-id", "x",
                                                "--private-key", str(file))
            self.assertEqual(status, UNUSABLE, error)
            self.assertIn(f"[{code}]", error)
            self.assertIn(next_step, error)
        status, _, error = self.run_program("sign-in", "--issuer", self.server.issuer, "--client-id", "x",
                                            "--private-key", str(Path(self.folder.name, "none.pem")))
        self.assertNotEqual(status, GOOD)
        self.assertIn("[client.key_file]", error)


if __name__ == "__main__":
    unittest.main()
