# SPDX-License-Identifier: GPL-3.0-or-later
"""What each command reads and prints."""
import json
import os
import subprocess

from fakes import GRANT, LEAN, TOKEN, FrontCase, line

V1 = "client.authentication.k8s.io/v1"
REFUSED = {"cloakroom": 1, "error": "handout.denied", "message": "You said no.", "status": 10}


class Forms(FrontCase):
    reply = GRANT

    def setUp(self):
        super().setUp()
        self.served = self.agent(lambda connection, _: connection.sendall(line(self.reply)))

    def out(self, *arguments, **more):
        ended = self.run_front(*arguments, **more)
        self.assertEqual((ended.status, ended.error, self.calls()), (0, "", []))
        return ended.out.decode()

    def json(self, *arguments, **more):
        out = self.out(*arguments, **more)
        self.assertEqual((out.count("\n"), out[-1]), (1, "\n"))
        return json.loads(out, object_pairs_hook=list)

    def test_prints_the_token(self):
        self.assertEqual(self.out("token", "work"), TOKEN + "\n")

    def test_prints_a_header_of_the_tokens_type(self):
        self.assertEqual(self.out("token", "work", "--header"), f"Authorization: Bearer {TOKEN}\n")
        self.reply = GRANT | {"token_type": "DPoP"}
        self.assertEqual(self.out("token", "work", "--header"), f"Authorization: DPoP {TOKEN}\n")

    def test_prints_all_that_is_known_as_json(self):
        rest = [("token_type", "Bearer"), ("exp", 4000000000), ("expires_at", "2096-10-02T07:06:40Z"),
                ("scope", "a b"), ("account", [("id", "4f1"), ("name", "work")])]
        self.assertEqual(self.json("token", "work", "--json"), [("access_token", TOKEN), *rest])
        self.assertEqual(self.json("token", "work", "--json", "--id"), [("id_token", TOKEN), *rest])

    def test_prints_a_proof(self):
        asked = ("proof", "work", "--url", "https://api.example/")
        self.reply = GRANT | {"token_type": "DPoP", "proof": "a.b.c"}
        self.assertEqual(self.out(*asked), "a.b.c\n")
        self.assertEqual(self.out(*asked, "--header"), f"Authorization: DPoP {TOKEN}\nDPoP: a.b.c\n")
        told = dict(self.json(*asked, "--json"))
        self.assertEqual((told["access_token"], told["token_type"], told["proof"]), (TOKEN, "DPoP", "a.b.c"))

    def test_prints_no_proof_that_did_not_come(self):
        for reply in (GRANT, GRANT | {"proof": ""}, GRANT | {"proof": "a\nb"}):
            self.reply = reply
            ended = self.run_front("proof", "work", "--url", "https://api.example/")
            self.assertNotEqual(ended.status, 0)
            self.assertEqual(ended.out, b"")

    def test_leaves_out_of_the_json_what_is_not_known(self):
        self.reply = LEAN
        self.assertEqual([name for name, _ in self.json("token", "work", "--json")],
                         ["access_token", "token_type", "account"])

    def test_writes_json_that_says_the_same_whatever_the_text(self):
        for odd in ('"\\/', "\n\t\0\x1f\x7f\u0085\u2028", "\U0001f511\u00e4\ufeff"):
            self.reply = GRANT | {"scope": odd, "account": {"id": odd, "name": odd}}
            self.assertEqual(dict(self.json("token", "work", "--json"))["scope"], odd)

    def test_prints_a_token_as_long_as_a_reply_may_be(self):
        self.reply = GRANT | {"token": "x" * 1000000}
        self.assertEqual(self.out("token", "work"), "x" * 1000000 + "\n")

    def test_prints_a_credential(self):
        self.assertEqual(self.json("credential-process", "work"), [
            ("Version", 1), ("AccessToken", TOKEN), ("TokenType", "Bearer"), ("Expiration", "2096-10-02T07:06:40Z")])
        self.reply = LEAN
        self.assertEqual(self.json("credential-process", "work", "--id"),
                         [("Version", 1), ("IdToken", TOKEN), ("TokenType", "Bearer")])

    def test_prints_a_credential_for_kubernetes(self):
        status = [("expirationTimestamp", "2096-10-02T07:06:40Z"), ("token", TOKEN)]
        for info, version in ((None, V1), (json.dumps({"apiVersion": V1, "kind": "ExecCredential"}), V1),
                              (json.dumps({"apiVersion": V1 + "beta1", "spec": {"interactive": False}}, indent=1),
                               V1 + "beta1")):
            environment = {"KUBERNETES_EXEC_INFO": info} if info else {}
            self.assertEqual(self.json("kubernetes", "work", environment=environment),
                             [("apiVersion", version), ("kind", "ExecCredential"), ("status", status)])
        self.reply = LEAN
        self.assertEqual(self.json("kubernetes", "work")[2], ("status", [("token", TOKEN)]))

    def test_refuses_what_kubernetes_does_not_say(self):
        for info, code in (("", "kubernetes.info"), ("x", "kubernetes.info"), ("[]", "kubernetes.info"),
                           ('{"apiVersion":"' + V1, "kubernetes.info"), ("{}", "kubernetes.version"),
                           ('{"apiVersion":1}', "kubernetes.version"), ('{"apiVersion":"v1"}', "kubernetes.version"),
                           (json.dumps({"apiVersion": V1 + "alpha1"}), "kubernetes.version")):
            with self.subTest(info):
                self.assert_fails(self.run_front("kubernetes", "work", environment={"KUBERNETES_EXEC_INFO": info}),
                                  code)
        self.assertEqual(self.served.requests, [])

    def test_gives_docker_its_credential(self):
        for given, server in ((b"https://r.example/v1", "https://r.example/v1"), (b"r.example\nmore", "r.example"),
                              ("b\u00fc\"cher.example".encode(), "b\u00fc\"cher.example"), (b"x" * 4096, "x" * 4096),
                              (b"x" * 4096 + b"\n", "x" * 4096)):
            self.assertEqual(self.json("docker", "work", "get", given=given),
                             [("ServerURL", server), ("Username", "oauth2"), ("Secret", TOKEN)])
        self.assertEqual(dict(self.json("docker", "work", "get", "--username=<token>", given=b"r"))["Username"],
                         "<token>")

    def test_keeps_nothing_for_docker(self):
        self.assert_ignores(b"x" * 200000, "docker", "work", "store")
        self.assert_ignores(b"r.example", "docker", "work", "erase")
        self.assertEqual(self.out("docker", "work", "list"), "{}\n")
        self.assertEqual(self.served.requests, [])

    def test_tells_docker_on_the_standard_output_what_is_wrong(self):
        for given in (b"", b"\nr.example", b"x" * 4097, b"x" * 4097 + b"\n", b"r\r\n", b"r\0", b"\xff", b"r\x7f"):
            with self.subTest(given):
                ended = self.run_front("docker", "work", "get", given=given)
                self.assertEqual((ended.status, ended.out, ended.error), (11, b"words for docker.request\n", ""))
                self.assertEqual(self.calls(), [["fail", "docker.request"]])
                self.forget_calls()
        self.assertEqual(self.served.requests, [])
        self.reply = REFUSED
        ended = self.run_front("docker", "work", "get", given=b"r")
        self.assertEqual((ended.status, ended.out, ended.error), (10, b"You said no. [handout.denied]\n", ""))

    def test_keeps_a_note_out_of_what_docker_reads(self):
        self.reply = GRANT | {"note": "Only until noon."}
        ended = self.run_front("docker", "work", "get", given=b"r")
        self.assertEqual((json.loads(ended.out)["Secret"], ended.error), (TOKEN, "Only until noon.\n"))

    def test_a_write_that_fails_is_an_error(self):
        for arguments in (["token", "work"], ["docker", "work", "list"]):
            with open("/dev/full", "w") as full:
                self.assertEqual(self.run_front(*arguments, stdout=full).status, 2)
            reading, writing = os.pipe()
            os.close(reading)
            self.assertEqual(self.run_front(*arguments, stdout=writing).status, 2)
            os.close(writing)

    def test_a_stream_that_is_closed_does_not_become_another(self):
        for closed in ("0<&-", "1>&-", "2>&-", "0<&- 1>&- 2>&-"):
            with self.subTest(closed):
                ended = subprocess.run(["sh", "-c", f'"$0" token work {closed}', self.front], env=self.environment,
                                       capture_output=True, check=False)
                is_open = "1>" not in closed
                self.assertEqual((ended.returncode, ended.stdout, ended.stderr),
                                 (0 if is_open else 2, f"{TOKEN}\n".encode() if is_open else b"", b""))
        self.assertEqual(len(self.served.requests), 4)

    def test_waits_for_streams_that_would_not(self):
        self.reply = GRANT | {"token": "x" * 500000}
        (inner, outer), (writing, reading) = os.pipe(), os.pipe()[::-1]
        for end in (inner, writing):
            os.set_blocking(end, False)
        process = self.start("git", "work", "get", stdin=inner, stdout=writing)
        for end in (inner, writing):
            os.close(end)
        os.write(outer, b"protocol=https\n")
        os.write(outer, b"\n")
        with open(reading) as out:
            self.assertIn("password=" + "x" * 500000 + "\n", out.read())
        os.close(outer)
        self.assertEqual(process.wait(), 0)
