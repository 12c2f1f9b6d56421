#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""inspect_command.py PROGRAM: what cloakroom-cli inspect says and how it ends, of good tokens and bad ones."""
import base64
import hmac
import http.server
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from patience import PATIENCE_S

# RFC 7515 appendix A.1
MAC = ("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
       "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
       "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
SECRET = {"kty": "oct", "k": "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"}
# RFC 8037 appendix A
JWS = ("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
       "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg")
KEY = {"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
PROGRAM = sys.argv.pop(1)


def inspect(*arguments, given="", **places):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", **places}
    return subprocess.run([PROGRAM, "inspect", *arguments], input=given, text=True, capture_output=True,
                          env=environment, timeout=PATIENCE_S)


class Issuer(http.server.BaseHTTPRequestHandler):
    keys = "" # the server that publishes them; empty: this one

    def do_GET(self):
        issuer = f"http://{self.headers['Host']}"
        answers = {
            "/.well-known/openid-configuration": {
                "issuer": issuer, "authorization_endpoint": f"{issuer}/a", "token_endpoint": f"{issuer}/t",
                "jwks_uri": f"{self.keys or issuer}/keys"},
            "/keys": {"keys": [KEY]},
        }
        body = json.dumps(answers.get(self.path, {})).encode()
        self.send_response(200 if self.path in answers else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Proxy(http.server.BaseHTTPRequestHandler):
    asked = []

    def do_CONNECT(self):
        self.asked.append(self.path)
        self.send_error(502)

    def log_message(self, *_):
        pass


class Inspect(unittest.TestCase):
    def keys(self, content):
        file = tempfile.NamedTemporaryFile("w", suffix=".json")
        self.addCleanup(file.close)
        file.write(content if isinstance(content, str) else json.dumps(content))
        file.flush()
        return file.name

    def test_explains_what_it_is_given(self):
        for ended in (inspect(MAC), inspect("-", given=f"Authorization: Bearer {MAC}\n"), inspect(given=MAC)):
            self.assertEqual(ended.returncode, 0, ended.stderr)
            self.assertIn("iss  joe", ended.stdout)
            self.assertIn("Signature: not checked", ended.stdout)

    def test_shows_what_is_nested_what_it_means_and_where_it_is_defined(self):
        claims = {"scope": "openid zebra", "act": {"sub": "admin"}, "cnf": {"jkt": "abc"},
                  "address": {"country": "NL"}, "realm_access": {"roles": ["developer"]}}
        payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
        ended = inspect(f"eyJhbGciOiJFUzI1NiJ9.{payload}.AAAA")
        self.assertEqual(ended.returncode, 0, ended.stderr)
        lines = [line.strip() for line in ended.stdout.splitlines()]
        self.assertIn("Fingerprint of the key that signs the DPoP proofs · RFC 9449, 6.1", lines)
        self.assertIn("Say who signed in, with an ID token", lines)
        for row in ("sub  admin", "country  NL", "0  developer", "1  zebra"):
            self.assertIn(row, lines)
        self.assertEqual(next(line for line in ended.stdout.splitlines() if "sub  admin" in line), "      sub  admin")

    def test_shows_what_is_doubled_how_broad_a_scope_is_and_when_a_date_is_elsewhere(self):
        payload = base64.urlsafe_b64encode(b'{"exp":1300819380,"sub":"a","sub":"b","scope":"offline_access"}')
        ended = inspect(f"eyJhbGciOiJFUzI1NiJ9.{payload.decode().rstrip('=')}.AAAA")
        self.assertRegex(ended.stdout, r"\n *sub, doubled +a\n")
        self.assertRegex(ended.stdout, r"\n *Broad: \S.*\n")
        self.assertRegex(ended.stdout, r"\n.* here, .* in UTC, .*\n")

    def test_shows_a_payload_that_is_no_json(self):
        ended = inspect(JWS)
        self.assertEqual(ended.returncode, 0, ended.stderr)
        self.assertIn("\nPayload\n  Example of Ed25519 signing\n", ended.stdout)
        answer = json.loads(inspect("--json", JWS).stdout)
        self.assertEqual(answer["payload"], JWS.split(".")[1])
        self.assertNotIn("claims", answer)

    def test_answers_in_the_shape_that_is_written_down(self):
        shape = {"kind", "title", "peeled", "explanation", "header", "claims", "payload", "disclosures", "checks", "signature"}
        for token in (MAC, JWS, "ghp_x", f"{MAC.split('.')[0]}.e3*0.AAAA"):
            answer = json.loads(inspect("--json", token).stdout)
            self.assertEqual(set(answer) - shape, set(), token)
            self.assertLessEqual({"kind", "title", "checks", "signature"}, set(answer))
            self.assertEqual(set(answer["signature"]), {"verdict", "reason"})
            for check in answer["checks"]:
                self.assertEqual(set(check), {"name", "verdict", "reason"})

    def test_answers_in_json(self):
        ended = inspect("--json", "--keys", self.keys(SECRET), MAC)
        self.assertEqual(ended.returncode, 0, ended.stderr)
        answer = json.loads(ended.stdout)
        self.assertEqual(answer["kind"], "jwt")
        self.assertNotIn("peeled", answer)
        self.assertIn("Bearer", json.loads(inspect("--json", f"Bearer {MAC}").stdout)["peeled"])
        self.assertNotIn("Bound to", inspect(f"Bearer {MAC}").stdout)
        beside = "a key, as the “DPoP” beside it says"
        for token in (MAC, "ghp_x", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AA.AA.AA"):
            self.assertIn(f"Bound to: not checked, {beside}", inspect(f"DPoP {token}").stdout)
        opaque = json.loads(inspect("--json", "DPoP ghp_x").stdout)
        self.assertEqual([check["reason"] for check in opaque["checks"]], [beside])
        self.assertEqual(opaque["signature"], {"verdict": "unchecked", "reason": ""})
        self.assertEqual(answer["header"], {"typ": "JWT", "alg": "HS256"})
        self.assertEqual(answer["claims"]["iss"], "joe")
        self.assertEqual(answer["signature"]["verdict"], "valid")
        self.assertEqual([(check["name"], check["verdict"]) for check in answer["checks"]],
                         [("Signature", "passed"), ("Algorithm", "passed"), ("Issuer", "not checked"),
                          ("Time", "attention"), ("Type", "not checked")])

    def test_ends_with_1_when_a_check_failed(self):
        ended = inspect("--json", "--keys", self.keys("not the secret it was made with"), MAC)
        self.assertEqual(ended.returncode, 1)
        self.assertEqual(json.loads(ended.stdout)["signature"]["verdict"], "invalid")
        self.assertEqual(inspect("eyJhbGciOiJub25lIn0.e30.").returncode, 1)

    def test_takes_no_public_key_for_a_secret(self):
        def forged(secret):
            head = "eyJhbGciOiJIUzI1NiJ9.e30"
            mac = hmac.digest(secret.encode(), head.encode(), "sha256")
            return f"{head}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"

        jwk = json.dumps(KEY)
        for file in (f"[{jwk}]", f"\ufeff{jwk}", "subject=CN = a\n-----BEGIN PUBLIC KEY-----\nAAAA\n"):
            ended = inspect("--json", "--keys", self.keys(file), forged(file))
            self.assertNotIn('"valid"', ended.stdout, file)
        ended = inspect("--json", "--keys", self.keys("short"), forged("short"))
        self.assertEqual((ended.returncode, json.loads(ended.stdout)["signature"]["verdict"]), (1, "invalid"))

    def test_says_where_a_file_of_keys_is_broken(self):
        for file, place in (('{"keys": [}', "line 1, column 11: }"), ('{"kty":\n "oct"', "line 2"),
                            ('{"kty":"oct","kty":"oct"}', "line 1, column 14"), ('{"k":"\\ud800"}', "column 7")):
            ended = inspect("--keys", self.keys(file), MAC)
            self.assertEqual((ended.returncode, ended.stdout), (2, ""), file)
            self.assertRegex(ended.stderr, r"^The keys can't be read\..*\[key\.json\]\n$", file)
            self.assertIn(place, ended.stderr)

    def test_ends_with_2_when_there_is_no_token(self):
        for arguments, code in ((["-"], "paste.empty"), ([""], "paste.empty"), (["--keys", self.keys("{}"), MAC], ""),
                                (["--issuer", "http://id.example", MAC], ""), ([MAC, MAC], "cli.surplus"),
                                (["--no", MAC], "cli.unknown"), ([MAC, "--keys"], "cli.value"),
                                (["--nonce", "n", "--nonce", "", MAC], "cli.value")):
            ended = inspect(*arguments)
            self.assertEqual((ended.returncode, ended.stdout), (2, ""), arguments)
            self.assertRegex(ended.stderr, rf"\[{code or '[a-z_.]+'}\]\n", arguments)
            self.assertNotIn(MAC[-20:], ended.stderr)
        for option in ("--keys", "--issuer", "--audience", "--client-id", "--nonce"): # as of a variable that isn't set
            ended = inspect(option, "", MAC)
            self.assertEqual((ended.returncode, ended.stdout), (2, ""), option)
            self.assertRegex(ended.stderr, rf"^{option} needs a value\..* \[cli\.value\]\n", option)
        ended = inspect("eyJhbGciOiJFUzI1NiJ9.e3*0.AAAA")
        self.assertEqual((ended.returncode, ended.stderr), (2, ""))
        self.assertIn("character 24", ended.stdout)

    def test_ends_as_the_table_of_statuses_says(self):
        with socket.socket() as nobody:
            nobody.bind(("127.0.0.1", 0))
            ended = inspect("--issuer", f"http://127.0.0.1:{nobody.getsockname()[1]}", MAC)
        self.assertEqual((ended.returncode, ended.stdout), (5, ""))
        self.assertRegex(ended.stderr, r" \[http\.[a-z_]+\]\n\Z")
        ended = inspect("--keys", "/nonexistent", MAC)
        self.assertEqual((ended.returncode, ended.stdout), (9, ""))
        self.assertIn("[file.read]", ended.stderr)

    def test_reads_a_pipe_to_its_end(self):
        pieces = (MAC[:-20], MAC[-20:])
        process = subprocess.Popen([PROGRAM, "inspect", "--json", "--keys", self.keys(SECRET)], text=True,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for piece in pieces:
            process.stdin.write(piece)
            process.stdin.flush()
            time.sleep(0.3)
        out, _ = process.communicate(timeout=PATIENCE_S)
        self.assertEqual(json.loads(out)["signature"]["verdict"], "valid")
        claims = base64.urlsafe_b64encode(json.dumps({"iss": "x" * 2**20, "aud": "last"}).encode()).decode()
        ended = inspect("--json", given=f"{MAC.split('.')[0]}.{claims.rstrip('=')}.AAAA")
        self.assertEqual(json.loads(ended.stdout)["claims"]["aud"], "last")

    def test_refuses_more_than_10_mib_of_a_pipe(self):
        ended = inspect(given="x" * (21 * 2**19))
        self.assertEqual((ended.returncode, ended.stdout), (2, ""))
        self.assertEqual(ended.stderr.count("10.00 MiB"), 1)
        self.assertIn("[paste.size]", ended.stderr)

    def test_fetches_the_keys_of_an_issuer(self):
        issuer = self.serve(Issuer)
        ended = inspect("--json", "--issuer", issuer, JWS)
        self.assertEqual(ended.returncode, 0, ended.stderr)
        answer = json.loads(ended.stdout)
        self.assertEqual(answer["kind"], "jws")
        self.assertEqual(answer["signature"]["verdict"], "valid")
        self.assertEqual([check["name"] for check in answer["checks"]], ["Signature", "Algorithm"])

    def test_says_who_can_check_what_a_secret_made(self):
        issuer = self.serve(Issuer)
        ended = inspect("--json", "--issuer", issuer, MAC)
        signature = json.loads(ended.stdout)["signature"]
        self.assertEqual(signature["verdict"], "unchecked")
        self.assertIn("no issuer publishes", signature["reason"])

    def test_holds_the_token_against_what_is_expected(self):
        def ended_of(claims, *arguments):
            payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
            ended = inspect("--json", *arguments, f"eyJhbGciOiJFUzI1NiJ9.{payload}.AAAA")
            checks = {check["name"]: check["verdict"] for check in json.loads(ended.stdout)["checks"]}
            return ended.returncode, [checks.get(name) for name in ("Audience", "Authorized party", "Nonce")]

        claims = {"aud": ["a", "b"], "azp": "a", "nonce": "n"}
        self.assertEqual(ended_of(claims), (0, ["not checked"] * 3))
        self.assertEqual(ended_of(claims, "--audience", "b", "--client-id", "a", "--nonce", "n"), (0, ["passed"] * 3))
        self.assertEqual(ended_of(claims, "--audience", "c", "--client-id", "b", "--nonce", "m"), (1, ["failed"] * 3))
        self.assertEqual(ended_of({}, "--audience", "a"), (1, ["failed", None, None]))
        self.assertEqual(ended_of({}, "--client-id", "a"), (1, [None, "failed", None]))
        self.assertEqual(ended_of({"client_id": "a"}, "--client-id", "b"), (1, [None, "failed", None]))
        self.assertEqual(inspect("--keys", self.keys(KEY), "--issuer", "https://id.example",
                                 "eyJhbGciOiJFZERTQSJ9.e30.AAAA").returncode, 1)
        self.assertEqual(ended_of({}, "--nonce", "n"), (1, [None, None, "failed"]))

    def preferences(self, text):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        os.mkdir(os.path.join(folder.name, "cloakroom"))
        with open(os.path.join(folder.name, "cloakroom", "preferences.json"), "w") as file:
            file.write(text)
        return folder.name

    def test_asks_the_issuer_by_the_proxy_that_was_set(self):
        proxy = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
        self.addCleanup(proxy.server_close)
        threading.Thread(target=proxy.serve_forever, daemon=True).start()
        self.addCleanup(proxy.shutdown)
        where = self.preferences(json.dumps({"proxy": f"http://127.0.0.1:{proxy.server_port}"}))
        ended = inspect("--issuer", "https://id.example", JWS, XDG_CONFIG_HOME=where)
        self.assertEqual((ended.returncode, ended.stdout), (5, ""), ended.stderr)
        self.assertEqual(set(Proxy.asked), {"id.example:443"})

    def test_asks_nobody_past_a_proxy_that_is_away_or_cannot_be_read(self):
        with socket.socket() as nobody:
            nobody.bind(("127.0.0.1", 0))
            where = self.preferences(json.dumps({"proxy": f"http://127.0.0.1:{nobody.getsockname()[1]}"}))
            ended = inspect("--issuer", "https://id.example", JWS, XDG_CONFIG_HOME=where)
        self.assertEqual((ended.returncode, ended.stdout), (5, ""))
        self.assertRegex(ended.stderr, r"(?i)proxy")
        ended = inspect("--issuer", "https://id.example", JWS,
                        XDG_CONFIG_HOME=self.preferences('{"proxy": "http://proxy.example:8080"'))
        self.assertEqual(ended.stdout, "")
        self.assertIn("[preferences.damaged]", ended.stderr)
        self.assertIn("[route.unreadable]", ended.stderr)

    def test_speaks_one_language_in_json(self):
        claims = {"aud": ["a", "b", "c"], "exp": 1300819380, "iss": "x" * 2000}
        payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
        head = base64.urlsafe_b64encode(b'{"alg":"RS256","typ":"at+jwt","jwk":{},"jku":"https://a"}').decode().rstrip("=")
        for token in (f"{head}.{payload}.AAAA", f"Authorization: Bearer {MAC}", f"ghp_{'x' * 2000}", JWS,
                      f"{head}.{'AAAA' * 500}.{'AAAA' * 50}"):
            plain = inspect("--json", token)
            self.assertEqual(inspect("--json", token, LC_ALL="de_DE.UTF-8", LANGUAGE="de").stdout, plain.stdout)

    def test_fails_what_it_cannot_check_only_where_no_key_of_the_issuer_is_for_it(self):
        issuer = self.serve(Issuer)
        head = base64.urlsafe_b64encode(b'{"alg":"ML-DSA-44"}').decode().rstrip("=")
        unchecked = (0, "unchecked", "ML-DSA-44 is one that Cloakroom can't check")
        for way, expected in (
                ([], unchecked),
                (["--keys", self.keys(KEY)], unchecked),
                (["--issuer", issuer],
                 (1, "invalid", "ML-DSA-44, no key of the issuer is for it"))):
            ended = inspect("--json", *way, f"{head}.e30.AAAA")
            signature = json.loads(ended.stdout)["signature"]
            self.assertEqual((ended.returncode, signature["verdict"], signature["reason"]), expected)

    def serve(self, handler):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.addCleanup(server.server_close)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.shutdown)
        return f"http://127.0.0.1:{server.server_port}"

    def time_of(self, token, *arguments):
        ended = inspect("--json", *arguments, token)
        return next(check["reason"] for check in json.loads(ended.stdout)["checks"] if check["name"] == "Time")

    def test_says_how_far_the_clocks_are_apart(self):
        class Slow(Issuer):
            def date_time_string(self, timestamp=None):
                return super().date_time_string(time.time() - 3600)

        class Elsewhere(Issuer):
            keys = self.serve(Slow)

        def token_of(issuer):
            claims = json.dumps({"iss": issuer, "exp": 1300819380}).encode()
            return f"eyJhbGciOiJFZERTQSJ9.{base64.urlsafe_b64encode(claims).decode().rstrip('=')}.AAAA"

        slow, apart = self.serve(Slow), self.serve(Elsewhere)
        told = r"by the server's clock; this computer's is .* ahead"
        self.assertRegex(self.time_of(token_of(slow), "--issuer", slow), told)
        self.assertIn("by this computer's clock", self.time_of(MAC))
        self.assertIn("by this computer's clock", self.time_of(MAC, "--issuer", slow)) # of another issuer
        self.assertNotRegex(self.time_of(token_of(apart), "--issuer", apart), told) # its keys' server is slow

    def test_makes_invisible_characters_visible(self):
        # {"alg":"ES256"} . {"sub":"a<right-to-left override><escape>[2J"}
        ended = inspect("eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJh4oCuXHUwMDFiWzJKIn0.AAAA")
        self.assertEqual(ended.returncode, 0)
        self.assertIn("[U+202E]", ended.stdout)
        self.assertNotIn("\x1b", ended.stdout)
        self.assertNotIn("\u202e", ended.stdout)


unittest.main()
