# SPDX-License-Identifier: GPL-3.0-or-later
"""Which command lines the front understands, what it asks for them, and what it leaves to the full program."""
import json
import os
import time
from pathlib import Path

from fakes import GRANT, FrontCase, line

UNDERSTOOD = {
    ("token", "work"): {},
    ("token", "work", "--id"): {"get": "id_token"},
    ("--id", "token", "work"): {"get": "id_token"},
    ("token", "--min-valid", "90", "work"): {"min_valid": 90},
    ("token", "work", "--min-valid=90s"): {"min_valid": 90},
    ("token", "work", "--min-valid=5m"): {"min_valid": 300},
    ("token", "work", "--min-valid=1h"): {"min_valid": 3600},
    ("token", "work", "--min-valid=30d"): {"min_valid": 2592000},
    ("token", "work", "--min-valid=0"): {"min_valid": 0},
    ("--scope", "a", "token", "--scope=b c", "work"): {"scope": "a b c"},
    ("token", "--resource", "https://api.example/?a=b", "work"): {"resource": "https://api.example/?a=b"},
    ("token", "--scope=--x", "--resource", "-", "work"): {"scope": "--x", "resource": "-"},
    ("token", "w\u00f6rk \"\\ \U0001f511"): {"account": "w\u00f6rk \"\\ \U0001f511"},
    ("kubernetes", "--min-valid=1d", "--scope=s", "--resource=r", "work"):
        {"min_valid": 86400, "scope": "s", "resource": "r"},
    ("credential-process", "work", "--id"): {"get": "id_token"},
    ("proof", "work", "--url=https://api.example/me"): {"htm": "GET", "htu": "https://api.example/me"},
    ("proof", "work", "--method", "POST", "--url", "https://api.example/", "--nonce=n", "--scope=a"):
        {"htm": "POST", "htu": "https://api.example/", "nonce": "n", "scope": "a"},
    ("run", "--min-valid=1", "work", "--", "true", "--id", "--nonsense"): {"min_valid": 1},
}
NOT_UNDERSTOOD = [
    [], ["--help"], ["-h"], ["token"], ["token", ""], ["token", "work", "more"], ["accounts"], ["answer"],
    ["fail", "agent.silent"], ["token", "work", "--help"], ["token", "work", "--nonsense"], ["token", "work", "-i"],
    ["token", "work", "-"], ["token", "--", "work"], ["token", "work", "--"], ["tok", "work"], ["Token", "work"],
    ["token", "work", "--id=yes"], ["token", "work", "--id", "--id"], ["token", "work", "--header", "--json"],
    ["token", "work", "--scop=a"], ["token", "work", "--scope"], ["token", "work", "--scope="],
    ["token", "work", "--scope", "--json"], ["token", "work", "--resource", ""],
    ["token", "work", "--resource=a", "--resource=b"], ["token", "work", "--scope", "a\nb"],
    ["token", "work", "--scope=a\x7fb"], ["token", "work", "--scope=a\u0085b"], ["token", "a\tb"],
    ["token", b"\xff"], ["token", b"\xc0\x80"], ["token", b"\xed\xa0\x80"], ["token", b"\xf4\x90\x80\x80"],
    ["token", b"\xe0\x9f\xbf"], ["token", b"\xf0\x8f\xbf\xbf"], ["token", b"\x80"], ["token", b"\xf5\x80\x80\x80"],
    ["token", b"\xe2\x82"], ["token", "work", b"--scope=\xe9"], ["token", "work", "--scope", b"\xe9"],
    ["token", "work", "--env=A"], ["token", "work", "--basic"], ["token", "work", "--username=a"],
    ["run", "work"], ["run", "work", "--"], ["run", "work", "true"], ["run", "--", "true"],
    ["run", "work", "more", "--", "true"], ["run", "work", "--header", "--", "true"],
    ["run", "work", "--env=1A", "--", "true"], ["run", "work", "--env=A-B", "--", "true"],
    ["run", "work", "--env=\u00c4", "--", "true"], ["run", "work", "--env", "--", "true"],
    ["proof", "work"], ["proof", "--url=https://api.example/"], ["proof", "work", "--url="],
    ["proof", "work", "--url=https://api.example/", "--id"], ["token", "work", "--url=https://api.example/"],
    ["proof", "work", "--url=https://api.example/", "--header", "--json"],
    ["git", "work"], ["git", "work", "list"], ["git", "work", "approve"], ["git", "work", "get", "more"],
    ["git", "get"], ["docker", "work"], ["docker", "work", "approve"], ["docker", "work", "get", "--basic"],
    ["git", "work", "get", "--json"], ["kubernetes"], ["kubernetes", "work", "get"],
    ["kubernetes", "work", "--header"], ["credential-process", "work", "--json"],
    ["token", "x" * 65536], ["token", "work", "--scope=" + "\"" * 32768],
    *(["token", "work", "--min-valid", time] for time in (
        "soon", "s", "-1", "+1", "1 ", " 1", "1.5", "1w", "1S", "0x1", "5ms", "31d", "721h", "43201m", "2592001",
        "99999999999999999999", "18446744073709551615d", "1e3")),
]


class CommandLine(FrontCase):
    def test_asks_for_what_the_command_line_says(self):
        agent = self.agent(line(GRANT | {"proof": "a.b.c"}))
        for arguments, more in UNDERSTOOD.items():
            with self.subTest(arguments):
                ended = self.run_front(*arguments)
                self.assertEqual((ended.status, ended.error, self.calls()), (0, "", []))
                asked = agent.requests.pop()
                self.assertEqual(json.loads(asked), {"cloakroom": 1, "get": "access_token", "account": "work"} | more)
                self.assertEqual((agent.requests, asked.count(b"\n")), ([], 1))

    def test_asks_in_the_order_of_the_protocol_and_without_white_space(self):
        agent = self.agent()
        self.run_front("token", "work", "--resource=https://api.example", "--scope=a", "--min-valid=5m", "--scope=b")
        self.assertEqual(agent.requests, [
            b'{"cloakroom":1,"get":"access_token","account":"work","min_valid":300,"scope":"a b",'
            b'"resource":"https://api.example"}\n'])

    def test_a_request_may_be_as_long_as_64_kib(self):
        agent = self.agent()
        rest = len(b'{"cloakroom":1,"get":"access_token","account":""}\n')
        self.assertEqual(self.run_front("token", "x" * (65536 - rest)).status, 0)
        self.assertEqual(len(agent.requests.pop()), 65536)
        self.run_front("token", "x" * (65537 - rest))
        self.assertEqual((len(self.calls()), agent.requests), (1, []))

    def test_leaves_what_it_does_not_understand_to_the_full_program(self):
        agent = self.agent()
        for arguments in NOT_UNDERSTOOD:
            with self.subTest(arguments):
                self.forget_calls()
                ended = self.run_front(*arguments)
                self.assertEqual((ended.status, ended.out), (11, b""))
                self.assertEqual(self.calls(), [[os.fsencode(a).decode("latin-1") for a in arguments]])
        self.assertEqual(agent.requests, [])

    def test_the_full_program_goes_by_the_name_of_the_command_and_has_its_process(self):
        self.full.unlink()
        self.full.symlink_to("/usr/bin/sleep")
        process = self.start("infinity")
        own = Path(f"/proc/{process.pid}")
        while own.joinpath("exe").readlink() == self.front or not (arguments := own.joinpath("cmdline").read_bytes()):
            time.sleep(0.001)
        self.assertEqual(arguments, b"cloakroom-cli\0infinity\0")

    def test_finds_the_full_program_beside_itself_also_through_a_link(self):
        self.front.rename(self.folder / "bin" / "front")
        self.front.symlink_to("front")
        link = self.folder / "elsewhere"
        link.symlink_to(self.front)
        self.front = link
        self.assertEqual(self.run_front("accounts").status, 11)
        self.assertEqual(self.calls(), [["accounts"]])

    def test_says_that_the_program_is_incomplete_where_the_full_one_is_missing(self):
        self.full.unlink()
        for arguments, code in ((["accounts"], "cli.incomplete"), (["token", "work"], "cli.incomplete"),
                                (["git", "work", "get"], "git.protocol")):
            with self.subTest(arguments):
                ended = self.run_front(*arguments)
                self.assertEqual((ended.status, ended.out), (12, b""))
                self.assertRegex(ended.error, rf"\A[ -~]+ \[{code}\]\n\Z")
                self.assertIn("libexec/cloakroom/cloakroom-cli is missing", ended.error)
