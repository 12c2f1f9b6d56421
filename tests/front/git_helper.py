# SPDX-License-Identifier: GPL-3.0-or-later
"""What the front says to git as its credential helper."""
import array
import fcntl
import os
import shutil
import subprocess
import termios
import time
import unittest

from fakes import GRANT, LEAN, TOKEN, FrontCase, line

ASKED = b"protocol=https\nhost=git.example\n"
AUTHTYPE = b"capability[]=authtype\ncapability[]=state\n"
BASIC = b'wwwauth[]=Basic realm="git.example", charset="UTF-8"\n'
BEARER = b'wwwauth[]=Bearer realm="git.example"\n'
EXPIRY = "password_expiry_utc=4000000000\n"
AS_PASSWORD = f"username=oauth2\npassword={TOKEN}\n{EXPIRY}"
AS_IT_IS = f"capability[]=authtype\nauthtype=Bearer\ncredential={TOKEN}\nephemeral=1\n{EXPIRY}"
SECURE = [b"protocol=http\nhost=" + host for host in (
    b"localhost", b"localhost:8080", b"127.0.0.1", b"127.0.0.1:1", b"[::1]", b"[::1]:443")]
INSECURE = [
    b"", b"host=git.example\n", b"protocol=http\nhost=git.example", b"protocol=http\n", b"protocol=ftp\nhost=localhost",
    b"protocol=https\nprotocol=http\nhost=git.example\n", b"protocol=\n", b"protocol=https \n", b" protocol=https\n",
    *(b"protocol=http\nhost=" + host for host in (
        b"localhost.evil.example", b"localhost:", b"localhost:x", b"localhost:80@evil.example",
        b"127.0.0.1.evil.example", b"127.0.0.123", b"[::1]evil.example", b"::1", b"localhostx",
        b"evil.example:127.0.0.1", b"user@localhost"))]
BAD = [
    ASKED + b"nothing\n\n", ASKED + b"=value\n\n", b"protocol=https\r\n\r\n", ASKED + b"path=a\rb\n\n",
    ASKED + b"path=a\0b\n\n", b"protocol=https\n\0\n", b"\0", ASKED + b"x",
    ASKED + b"path=" + b"x" * 65536 + b"\n\n", ASKED + b"path=x\n" * 10000]


class GitHelper(FrontCase):
    reply = GRANT

    def setUp(self):
        super().setUp()
        self.served = self.agent(lambda connection, _: connection.sendall(line(self.reply)))

    def get(self, given, *arguments):
        ended = self.run_front("git", "work", *arguments, "get", given=given)
        self.assertEqual((ended.status, ended.error), (0, ""))
        return ended.out.decode()

    def test_gives_the_token_as_a_password(self):
        for given in (ASKED, ASKED + b"\n", ASKED[:-1], ASKED + b"\nnothing\r\0", ASKED + b"path=\xff=\n\n"):
            with self.subTest(given):
                self.assertEqual(self.get(given), AS_PASSWORD)
        self.assertEqual(self.get(ASKED, "--username", "ana b"), AS_PASSWORD.replace("oauth2", "ana b"))

    def test_does_not_wait_for_more_after_the_empty_line(self):
        process = self.start("git", "work", "get")
        for piece in (ASKED[:5], ASKED[5:], b"\n"):
            os.write(process.stdin.fileno(), piece)
            while array.array("i", fcntl.ioctl(process.stdin, termios.FIONREAD, bytes(4)))[0] > 0:
                time.sleep(0.001)
        self.assertEqual(process.stdout.read().decode(), AS_PASSWORD)

    def test_gives_the_token_as_it_is_where_git_takes_it(self):
        for challenges in (BEARER, BASIC + BEARER, BEARER + BASIC, b"wwwauth[]=bEARER\n", b"wwwauth[]=\n" + BEARER,
                           b'wwwauth[]=Basic realm="a, \\"b", Bearer realm="c"\n', b"wwwauth[]= Negotiate,Bearer\n"):
            with self.subTest(challenges):
                self.assertEqual(self.get(AUTHTYPE + ASKED + challenges), AS_IT_IS)
        self.reply = LEAN | {"token_type": "DPoP"}
        self.assertEqual(self.get(AUTHTYPE + BEARER + ASKED), AS_IT_IS.replace("Bearer", "DPoP").replace(EXPIRY, ""))

    def test_gives_it_as_a_password_where_that_was_wanted(self):
        self.assertEqual(self.get(AUTHTYPE + BEARER + ASKED, "--basic"), AS_PASSWORD)
        self.assertEqual(self.get(AUTHTYPE + BEARER + ASKED, "--username=oauth2"), AS_PASSWORD)
        self.assertEqual(self.get(AUTHTYPE + BEARER + b"capability[]=\n" + ASKED), AS_PASSWORD)
        self.assertEqual(self.get(b"capability[]=authtypes\n" + BEARER + ASKED), AS_PASSWORD)

    def test_gives_it_as_a_password_where_the_server_takes_no_other(self):
        for challenges in (b"", BASIC, BEARER + b"wwwauth[]=\n", BEARER + b"wwwauth[]=\n" + BASIC,
                           b"wwwauth[]=Bearers\n", b'wwwauth[]=Basic realm="a, Bearer b"\n',
                           b'wwwauth[]=Basic realm="Bearer\n', b"wwwauth[]=Basic Bearer\n", b"wwwauth=Bearer\n"):
            with self.subTest(challenges):
                self.assertEqual(self.get(AUTHTYPE + ASKED + challenges), AS_PASSWORD)

    def test_leaves_out_an_end_that_is_not_known(self):
        self.reply = LEAN
        self.assertEqual(self.get(ASKED), AS_PASSWORD.replace(EXPIRY, ""))

    def test_hands_out_on_this_computer_without_encryption(self):
        for given in SECURE:
            with self.subTest(given):
                self.assertEqual(self.get(given), AS_PASSWORD)

    def test_refuses_to_send_the_token_unencrypted(self):
        for given in INSECURE:
            with self.subTest(given):
                self.assert_fails(self.run_front("git", "work", "get", given=given), "git.protocol")
        self.assertEqual(self.served.requests, [])

    def test_refuses_what_git_does_not_say(self):
        for given in BAD:
            with self.subTest(given[:80]):
                self.assert_fails(self.run_front("git", "work", "get", given=given), "git.request")
        self.assertEqual(self.served.requests, [])

    def test_takes_as_much_as_64_kib(self):
        fill = b"path=" + b"x" * (65536 - len(ASKED) - 6) + b"\n"
        self.assertEqual(self.get(ASKED + fill), AS_PASSWORD)
        self.assert_fails(self.run_front("git", "work", "get", given=ASKED + b"x" + fill), "git.request")

    def test_keeps_nothing(self):
        for verb in ("store", "erase"):
            self.assert_ignores(ASKED + b"password=x\n" * 20000, "git", "work", verb)
        self.assertEqual(self.served.requests, [])

    @unittest.skipUnless(shutil.which("git"), "no git here")
    def test_git_itself_gets_the_token(self):
        helper = f"credential.helper=!'{self.front}' git work"
        ended = subprocess.run(["git", "-c", "credential.helper=", "-c", helper, "credential", "fill"], input=ASKED,
                               env=self.environment | {"HOME": str(self.folder)}, capture_output=True, check=False)
        self.assertIn(f"\npassword={TOKEN}\n", ended.stdout.decode(), ended)
