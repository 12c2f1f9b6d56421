# SPDX-License-Identifier: GPL-3.0-or-later
"""What the front takes from an agent as a reply, and what it doesn't."""
import json
import socket
import threading

from fakes import GRANT, LEAN, TOKEN, FrontCase, line

PLAIN = TOKEN.encode() + b"\n"
MIB = 1024 * 1024


def padded(size):
    """A reply of that many bytes with its line feed."""
    return line(LEAN | {"pad": ""}).replace(b'"pad": ""', b'"pad": "' + b"x" * (size - len(line(LEAN | {"pad": ""})))
                                            + b'"')


def nested(depth):
    """A member that makes the reply as deep as told."""
    return b"[" * (depth - 1) + b"]" * (depth - 1)


def with_member(written, to=LEAN):
    return line(to)[:-2] + b", " + written + b"}\n"


ODD_AND_GOOD = {
    "unknown members": with_member(b'"a": [1, -0, 2.5e+3, 0.1E-2, true, false, null, {}, [], {"b": {"c": []}}]'),
    "white space": b" \t" + line(LEAN).replace(b":", b" :\t").replace(b"}\n", b"} \r\n"),
    "16 deep": with_member(b'"a": ' + nested(16)),
    "same names in different objects": with_member(b'"a": {"token": 1, "cloakroom": 2}, "b": {"token": 1}'),
    "spaces": b" " * (2 * MIB) + line(LEAN),
    "1 MiB": padded(MIB),
    "escapes": line(LEAN).replace(b"tok3n", rb"\u0074o\u006b3n").replace(b'"token"', rb'"\u0074oken"'),
    "a pair of surrogates": with_member(rb'"a": "\ud83d\udd11\uD83D\uDD11\"\\\/\b\f\n\r\t"'),
}
BROKEN = {
    "nothing": b"", "an empty line": b"\n", "spaces only": b"    ", "half a line": line(LEAN)[:20],
    "no line feed": line(LEAN)[:-1], "no JSON": b"Hello\n", "an array": b"[]\n", "a string": b'"token"\n',
    "an empty object": b"{}\n", "two lines": line(LEAN) * 2, "a byte behind": line(LEAN) + b" ",
    "two objects": line(LEAN)[:-1] + line({}), "a letter behind": line(LEAN)[:-1] + b"x\n",
    "a comma too many": with_member(b'"a": [1,]'),
    "a comma at the end": line(LEAN)[:-2] + b",}\n", "no comma": with_member(b'"a": 1 "b": 2'),
    "no colon": with_member(b'"a" 1'), "no value": with_member(b'"a":'), "no name": with_member(b"1: 2"),
    "17 deep": with_member(b'"a": ' + nested(17)), "deep nesting": with_member(b'"a": ' + b"[" * 500000),
    "deep objects": with_member(b'"a": ' + b'{"a":' * 16 + b"1" + b"}" * 16),
    "1 MiB and a byte": padded(MIB + 1), "no end": b"x" * (3 * MIB), "a byte order mark": b"\xef\xbb\xbf" + line(LEAN),
    "a member twice": with_member(b'"token": "other"'), "a member twice, escaped": with_member(rb'"toke\u006e": "x"'),
    "a member twice, further in": with_member(b'"a": [{"b": 1, "c": 2, "b": 3}]'),
    "the version twice": with_member(b'"cloakroom": 1'),
    **{f"the value {bad}": with_member(b'"a": ' + bad) for bad in (
        rb'"\x41"', rb'"\u12"', rb'"\u+123"', rb'"\u12g4"', rb'"\ud83d"', rb'"\ud83d\u0041"', rb'"\udd11\udd11"',
        rb'"\ud83d\ud83d"', rb'"\"', rb'"\\\"', b'"', b'"a', b'"\t"', b'"\0"', b'"\x1f"', b'"\xff"',
        b'"\xc0\x80"', b'"\xed\xa0\x80"', b'"\xf4\x90\x80\x80"', b'"\xe2\x82"', b"'a'", b"01", b"+1", b"1.", b".5",
        b"1e", b"-", b"1e+", b"0x1", b"NaN", b"Infinity", b"tru", b"True", b"nul", b"\0", b"// a\n1", b"}")},
    **{f"{name} as {value!r}": line(GRANT | {name: value}) for name, value in (
        ("token", ""), ("token", None), ("token", 1), ("token", ["x"]), ("token_type", ""), ("token_type", 1),
        ("token_type", "Bea\rrer"), ("exp", "1790000000"), ("exp", 1.5), ("exp", 1e300), ("exp", -1), ("exp", None),
        ("exp", 2 ** 64), ("expires_at", 1), ("scope", ["a"]), ("scope", None), ("note", 1), ("account", "work"),
        ("account", {}), ("account", {"id": "1"}), ("account", {"id": 1, "name": "w"}), ("account", {"name": "w"}),
        ("cloakroom", "1"), ("cloakroom", None), ("error", 1), ("error", "a.b"))},
    **{f"without {name}": line({n: v for n, v in LEAN.items() if n != name}) for name in LEAN},
    **{f"a token with {c!r}": line(LEAN | {"token": f"a{c}b"}) for c in "\r\n\0\t\x7f\u0085"},
}


class Protocol(FrontCase):
    reply = b""

    def serve(self, connection, _):
        connection.sendall(self.reply)

    def test_takes_replies_that_are_odd_and_good(self):
        self.agent(self.serve)
        for name, self.reply in ODD_AND_GOOD.items():
            with self.subTest(name):
                ended = self.run_front("token", "work")
                self.assertEqual((ended.status, ended.out, ended.error), (0, PLAIN, ""))
        self.assertEqual(self.calls(), [])

    def test_refuses_replies_that_are_broken(self):
        self.agent(self.serve)
        for name, self.reply in BROKEN.items():
            with self.subTest(name):
                self.assert_fails(self.run_front("token", "work"), "agent.broken")

    def test_refuses_another_version_whatever_else_it_says(self):
        self.agent(self.serve)
        for version in (0, 2, -1, 10, 1.0):
            with self.subTest(version):
                self.reply = line({"cloakroom": version, "error": 5})
                self.assert_fails(self.run_front("token", "work"), "agent.version")

    def test_reads_a_reply_that_comes_in_bytes(self):
        def serve(connection, _):
            for byte in line(GRANT):
                connection.sendall(bytes([byte]))
        self.agent(serve)
        self.assertEqual(self.run_front("token", "work").out, PLAIN)

    def test_does_not_wait_for_the_agent_to_hang_up(self):
        has_ended = threading.Event()

        def serve(connection, _):
            connection.sendall(line(GRANT))
            has_ended.wait()
        self.agent(serve)
        self.addCleanup(has_ended.set)
        self.assertEqual(self.run_front("token", "work").out, PLAIN)

    def test_takes_a_reply_that_came_before_the_request_was_read(self):
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(self.folder / "hasty"))
            listening.listen()
            process = self.start("token", "x" * 60000, environment={"CLOAKROOM_SOCKET": str(self.folder / "hasty")})
            connection = listening.accept()[0]
            connection.sendall(line({"cloakroom": 1, "error": "agent.busy", "message": "Too many.", "status": 5}))
            connection.close()
            self.assertEqual(process.communicate()[1], b"Too many. [agent.busy]\n")

    def test_says_why_there_is_no_token_and_ends_as_told(self):
        self.agent(self.serve)
        for status, ends in ((10, 10), (1, 1), (125, 125), (0, 2), (126, 2), (999, 2), (-1, 2), (256, 2), (1.5, 2),
                             (2 ** 70, 2), ("3", 2), (None, 2)):
            with self.subTest(status):
                self.reply = line({"cloakroom": 1, "error": "handout.denied", "message": "You said n\u00f6.",
                                   "status": status})
                ended = self.run_front("token", "work")
                self.assertEqual((ended.status, ended.out, ended.error),
                                 (ends, b"", "You said n\u00f6. [handout.denied]\n"))
        self.assertEqual(self.calls(), [])

    def test_shows_control_characters_as_spaces(self):
        self.agent(line({"cloakroom": 1, "error": "a\nb", "message": "1\n2\x1b[31m3\u009b4\x7f5\u00a06", "status": 3}))
        self.assertEqual(self.run_front("token", "work").error, "1 2 [31m3 4 5\u00a06 [a b]\n")

    def test_says_the_note_beside_the_token(self):
        self.agent(line(GRANT | {"note": "Only until\nnoon."}))
        ended = self.run_front("token", "work")
        self.assertEqual((ended.status, ended.out, ended.error), (0, PLAIN, "Only until noon.\n"))

assert len(padded(MIB)) == MIB and json.loads(padded(MIB))
