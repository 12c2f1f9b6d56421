#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""certified.py PROGRAMS: clients that show a certificate, at a real server that asks for one, with the real keychain."""
import base64
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "journeys"))
from patience import PATIENCE_S  # noqa: E402
from server.authorization_server import AuthorizationServer  # noqa: E402

PROGRAM = Path(sys.argv.pop(1), "cloakroom-cli")
GOOD, REFUSED = 0, 7
NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]


class Certified(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.temporary.name)
        os.environ["LC_ALL"] = "C.UTF-8"
        cls.openssl("req", "-x509", *NEW_KEY, "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj",
                    "/CN=Test authority")
        cls.make("server", "127.0.0.1", "subjectAltName=IP:127.0.0.1")
        cls.make("robot", "robot", "extendedKeyUsage=clientAuth", "-aes256", "-passout", "pass:of the key")
        cls.make("other", "other", "extendedKeyUsage=clientAuth")
        cls.openssl("req", "-x509", *NEW_KEY, "-nodes", "-keyout", "self.key", "-out", "self.pem", "-days", "2", "-subj",
                    "/CN=self")
        (cls.folder / "self.json").write_text(json.dumps(cls.jwk("self")))
        for name in ("robot", "other", "self"):
            both = (cls.folder / f"{name}.pem").read_bytes() + (cls.folder / f"{name}.key").read_bytes()
            (cls.folder / f"{name}-both.pem").write_bytes(both)
        cls.server = AuthorizationServer(cls.folder / "server.log", FEATURES="mtls client-credentials",
                                         TLS_FOLDER=str(cls.folder))

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()
        cls.temporary.cleanup()

    @classmethod
    def openssl(cls, *arguments):
        return subprocess.run(["openssl", *arguments], cwd=cls.folder, check=True, capture_output=True).stdout

    @classmethod
    def make(cls, name, common, extension, *encryption):
        """A certificate of the authority."""
        (cls.folder / "extension").write_text(extension + "\n")
        cls.openssl("req", *NEW_KEY, "-nodes", "-keyout", "plain.key", "-out", "asked.csr", "-subj", f"/CN={common}")
        cls.openssl("x509", "-req", "-in", "asked.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days",
                    "2", "-extfile", "extension", "-out", f"{name}.pem")
        cls.openssl("pkey", "-in", "plain.key", *encryption, "-out", f"{name}.key")

    @classmethod
    def jwk(cls, name):
        point = cls.openssl("pkey", "-in", f"{name}.key", "-pubout", "-outform", "DER")[-64:]
        x, y = (base64.urlsafe_b64encode(half).rstrip(b"=").decode() for half in (point[:32], point[32:]))
        certificate = base64.b64encode(cls.openssl("x509", "-in", f"{name}.pem", "-outform", "DER")).decode()
        return {"kty": "EC", "crv": "P-256", "x": x, "y": y, "x5c": [certificate]}

    def run_program(self, *arguments, given=""):
        ended = subprocess.run([PROGRAM, *arguments], input=given, capture_output=True, text=True, timeout=PATIENCE_S,
                               check=False)
        return ended.returncode, ended.stdout, ended.stderr

    def sign_in(self, client, certificate, given=""):
        return self.run_program(
            "sign-in", "--issuer", self.server.issuer, "--client-id", client, "--client-credentials", "--certificate",
            str(self.folder / f"{certificate}-both.pem"), "--authorities", str(self.folder / "ca.pem"), given=given)

    def test_shows_a_certificate_that_an_authority_vouches_for(self):
        status, _, error = self.sign_in("certified", "robot", "of the key\n")
        self.assertEqual(status, GOOD, error)
        first = self.run_program("token", "certified")[1]
        status, _, error = self.run_program("renew", "certified")
        self.assertEqual(status, GOOD, error)
        self.assertNotEqual(self.run_program("token", "certified")[1], first)
        for asked in self.server.seen("/token", "client_credentials"):
            self.assertNotIn("client_secret", asked["request"])
            self.assertNotIn("client_assertion", asked["request"])
        self.assertEqual(self.run_program("sign-out", "certified")[0], GOOD)

    def test_shows_one_that_it_signed_itself(self):
        status, _, error = self.sign_in("self-certified", "self")
        self.assertEqual(status, GOOD, error)
        self.assertEqual(self.run_program("renew", "self-certified")[0], GOOD)
        self.assertEqual(self.run_program("sign-out", "self-certified")[0], GOOD)

    def test_says_that_the_server_takes_another(self):
        status, _, error = self.sign_in("certified", "other")
        self.assertEqual(status, REFUSED, error)
        self.assertIn("[invalid_client]", error)

    def test_says_which_certificate_of_the_server_nobody_vouches_for(self):
        status, _, error = self.run_program("sign-in", "--issuer", self.server.issuer, "--client-id", "certified",
                                            "--client-credentials")
        self.assertNotEqual(status, GOOD)
        self.assertIn("[http.tls]", error)
        self.assertIn("Test authority", error)  # who signed it

    def test_says_what_opens_the_key(self):
        for given, code in (("", "route.encrypted_key"), ("another\n", "route.passphrase")):
            status, _, error = self.sign_in("certified", "robot", given)
            self.assertNotEqual(status, GOOD)
            self.assertIn(f"[{code}]", error)


if __name__ == "__main__":
    unittest.main()
