#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""account_commands.py PROGRAMS: the commands about accounts, with the real server and keychain and no window."""
import json
import os
import socket
import subprocess
import sys
import threading
import time
import unittest
from datetime import datetime, timezone
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "soak"))
from desk import Desk, Keyring  # noqa: E402
from patience import SLOWER  # noqa: E402

PROGRAMS = sys.argv.pop(1)
NO_ROOM = ("bash", "-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "limited")
GOOD, UNUSABLE, NO_ACCOUNT, NOT_NOW, KEYCHAIN, REFUSED, NOT_REVOKED, FILES = 0, 2, 3, 5, 6, 7, 8, 9


class AccountCommands(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = Desk(PROGRAMS)
        for person in ("ana", "ben"):
            ended = cls.desk.sign_in(person)
            assert ended.status == GOOD, str(ended)

    @classmethod
    def tearDownClass(cls):
        cls.desk.server.stop()

    def accounts(self):
        return json.loads(self.desk.run("accounts", "--json").out)

    def test_lists_accounts(self):
        known = {account["name"]: account for account in self.accounts()}
        self.assertEqual(known["ana"]["sub"], "ana")
        self.assertEqual(known["ana"]["issuer"], self.desk.server.issuer)
        self.assertIn(known["ana"]["id"], self.desk.run("accounts").out)

    def test_lists_each_id_in_a_line_that_an_uninstaller_can_read(self):
        written = self.desk.run("accounts", "--json").out.splitlines()
        ids = [line[len('        "id": "'):].split('"')[0] for line in written if line.startswith('        "id": "')]
        self.assertEqual(ids, [account["id"] for account in self.accounts()])

    def test_says_what_is_not_encrypted(self):
        self.assertIn("this computer, not encrypted", self.desk.run("show", "ana").out)
        self.assertIs(json.loads(self.desk.run("show", "ana", "--json").out)["encrypted"], False)

    def test_the_same_person_again_renews_the_account(self):
        before = sorted(account["id"] for account in self.accounts())
        self.assertEqual(self.desk.sign_in("ana").status, GOOD)
        self.assertEqual(sorted(account["id"] for account in self.accounts()), before)
        self.assertEqual(self.desk.run("renew", "ana").status, GOOD)

    def test_prints_the_token_and_renews_only_when_it_must(self):
        token = self.desk.run("token", "ana")
        self.assertEqual(token.status, GOOD)
        self.assertEqual(self.desk.run("token", "ana").out, token.out)
        self.assertEqual(self.desk.run("renew", "ana").out, "")
        self.assertNotEqual(self.desk.run("token", "ana").out, token.out)
        for account in self.accounts():
            self.assertNotIn(token.out, json.dumps(account))

    def test_goes_past_no_proxy_that_cannot_be_read(self):
        file = self.desk.file.with_name("preferences.json")
        self.addCleanup(file.unlink)
        file.write_text('{"proxy": "http://proxy.example:8080"')
        ended = self.desk.run("sign-in", "--issuer", "https://issuer.example", "--client-id", "soak")
        self.assertIn("[preferences.damaged]", ended.error)
        self.assertEqual(ended.code, "route.unreadable")
        file.write_text('{"proxy": "none"}')
        ended = self.desk.run("renew", "ana")
        self.assertEqual((ended.status, ended.error), (GOOD, ""))

    def test_names_no_account_or_several(self):
        for name in ("nobody", "an", ""):
            ended = self.desk.run("token", name)
            self.assertIn(ended.status, (NO_ACCOUNT, UNUSABLE))
            self.assertEqual(ended.out, "")
        ended = self.desk.run("token", self.desk.server.issuer)
        self.assertEqual((ended.status, ended.code), (NO_ACCOUNT, "accounts.ambiguous"))
        for account in self.accounts():
            self.assertIn(account["id"], ended.error)

    def test_says_what_is_wrong_with_the_command(self):
        issuer = ["--issuer", self.desk.server.issuer, "--client-id", "soak"]
        for arguments in (["sign-in"], ["sign-in", "--issuer", "x"], ["sign-in", *issuer, "--param", "state=x"],
                          ["sign-in", *issuer, "--param", "redirect_uri=https://evil.example"],
                          ["sign-in", *issuer, "--param", "novalue"], ["sign-in", *issuer, "--timeout", "soon"],
                          ["sign-in", *issuer, "--redirect-uri", "https://example.com/"],
                          ["sign-in", *issuer, "--client-secret=hush"], ["renew"], ["token", "a", "b"], ["dance"]):
            ended = self.desk.run(*arguments)
            self.assertEqual(ended.status, UNUSABLE, f"{arguments}: {ended}")
            self.assertTrue(ended.error, arguments)

    def test_an_issuer_that_says_nothing_is_waited_for_as_long_as_told(self):
        silent = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(silent.close)
        started = time.monotonic()
        ended = self.desk.run("sign-in", "--issuer", f"http://127.0.0.1:{silent.getsockname()[1]}", "--client-id", "x",
                              "--timeout", "2")
        self.assertEqual((ended.status, ended.code), (NOT_NOW, "cli.timeout"))
        self.assertLess(time.monotonic() - started, 6 * SLOWER)

    def test_a_person_who_never_answers_is_waited_for_as_long_as_told(self):
        ended = self.desk.run("sign-in", "--issuer", self.desk.server.issuer, "--client-id", "soak", "--timeout", "2")
        self.assertEqual(ended.status, NOT_NOW)

    def test_goes_through_a_server_that_is_busy(self):
        self.desk.server.control(fault="503", count=2)
        self.assertEqual(self.desk.run("renew", "ana").status, GOOD)

    def test_takes_the_secret_from_the_standard_input(self):
        command = [self.desk.cli, "sign-in", "--issuer", self.desk.server.issuer, "--client-id", "soak",
                   "--client-secret", "--timeout", "2"]
        ended = subprocess.run(command, env=self.desk.environment, input="", capture_output=True, text=True,
                               check=False)
        self.assertEqual(ended.returncode, UNUSABLE)
        self.assertIn("[cli.no_secret]", ended.stderr)

    def test_signs_out_with_a_receipt(self):
        self.assertEqual(self.desk.sign_in("cleo").status, GOOD)
        ended = self.desk.run("sign-out", "cleo")
        self.assertEqual(ended.status, GOOD)
        self.assertEqual(ended.out.count("revoked. The server answered 200."), 2)
        self.assertIn("logout page: " + self.desk.server.issuer, ended.out)
        self.assertEqual(self.desk.run("token", "cleo").status, NO_ACCOUNT)

    def test_goes_on_with_what_a_damaged_list_still_has(self):
        whole = self.desk.file.read_bytes()
        self.desk.file.write_bytes(whole.replace(b'"accounts": [', b'"accounts": [{"id": 5},', 1))
        try:
            for command in (("show", "ana"), ("activity", "ana"), ("token", "ana"), ("renew", "ana")):
                ended = self.desk.run(*command)
                self.assertEqual(ended.status, GOOD, f"{command}: {ended}")
                self.assertTrue(command[0] != "show" or "[accounts.damaged]" in ended.error, ended.error)
        finally:
            self.desk.file.write_bytes(whole)
        self.assertEqual(self.desk.file.with_name("accounts.json.damaged").read_bytes().count(b'{"id": 5}'), 1)
        self.assertFalse(self.desk.file.with_name("accounts.json.damaged-2").exists())

    def test_tells_of_a_list_that_somebody_changes_meanwhile(self):
        changed = self.desk.file.read_bytes().replace(b'"version": 1', b'"version":  1')
        ended = self.desk.sign_in("eva", meanwhile=lambda: self.desk.file.write_bytes(changed))
        self.assertEqual(ended.status, GOOD)
        self.assertIn("[accounts.altered]", ended.error)
        copies = [copy for copy in self.desk.file.parent.glob("accounts.json.damaged*")
                  if copy.read_bytes() == changed]
        self.assertEqual(len(copies), 1)
        self.assertIn(str(copies[0]), ended.error)
        copies[0].unlink()
        self.assertEqual(self.desk.run("sign-out", "eva").error, "")

    def test_says_once_that_a_damaged_list_cannot_be_copied(self):
        whole = self.desk.file.read_bytes()
        names = ["accounts.json.damaged"] + [f"accounts.json.damaged-{i}" for i in range(2, 100)]
        full = [place for place in map(self.desk.file.with_name, names) if not place.exists()]
        for place in full:
            place.touch()
        try:
            ended = self.desk.sign_in("ida", meanwhile=lambda: self.desk.file.write_bytes(b"damaged"))
        finally:
            for place in full:
                place.unlink()
            self.desk.file.write_bytes(whole)
        self.assertEqual((ended.status, ended.error.count("[accounts.not_copied]")), (FILES, 1), ended.error)

    def sign_in_with_a_keychain_that_stops(self, person, timeout, then):
        """It stops when the browser has been opened, and goes on after what `then` does."""
        keyring = Keyring()
        process, address = self.desk.begin_sign_in(person, timeout=timeout)
        stopped = keyring.process()
        keyring.stop()
        try:
            self.assertTrue(address)
            before = self.desk.server.control()["requests"]
            browser = threading.Thread(target=self.desk.allow, args=(address,))
            browser.start()  # it has its page once the sign-in has ended
            while self.desk.server.control()["requests"] == before and process.poll() is None:
                time.sleep(0.05)
            time.sleep(2)  # for the tokens to come
            then(process)
        finally:
            keyring.go_on(stopped)
        ended = self.desk.end(process)
        browser.join()
        return ended

    @unittest.skipIf(SLOWER > 1, "a keychain has ten seconds, however slow the program is")
    def test_saves_what_the_server_gave_though_the_time_is_up(self):
        timeout = 8
        over = time.monotonic() + timeout + 1
        ended = self.sign_in_with_a_keychain_that_stops(
            "fay", timeout, lambda process: time.sleep(max(0, over - time.monotonic())))
        self.assertEqual(ended.status, GOOD, str(ended))
        self.assertEqual(self.desk.run("renew", "fay").status, GOOD)
        self.desk.run("sign-out", "fay")

    @unittest.skipIf(SLOWER > 1, "a keychain has ten seconds, however slow the program is")
    def test_saves_what_the_server_gave_though_it_is_to_end(self):
        ended = self.sign_in_with_a_keychain_that_stops("gus", 60, lambda process: process.terminate())
        self.assertEqual(ended.status, GOOD, str(ended))
        self.assertEqual(self.desk.run("renew", "gus").status, GOOD)
        self.desk.run("sign-out", "gus")

    @unittest.skipIf(SLOWER > 1, "a keychain has ten seconds, however slow the program is")
    def test_says_that_a_renewal_is_lost_and_why(self):
        keyring = Keyring()
        self.desk.sign_in("hal")
        self.desk.server.control(delay=3000)
        before = self.desk.server.control()["requests"]
        process = self.desk.start("renew", "hal")
        while self.desk.server.control()["requests"] == before and process.poll() is None:
            time.sleep(0.01)
        keyring.lock()
        try:
            time.sleep(4)
            process.terminate()
            ended = self.desk.end(process)
        finally:
            keyring.unlock()
            self.desk.server.control(delay=0)
        self.assertEqual((ended.status, ended.code), (KEYCHAIN, "keychain.renewal_lost"), str(ended))
        self.assertIn("Your keychain is locked.", ended.error)
        self.desk.sign_in("hal")
        self.desk.run("sign-out", "hal")

    def test_takes_back_a_first_sign_in_that_the_list_does_not_take(self):
        keyring = Keyring()
        before = keyring.items()
        ended = self.desk.sign_in("ines", under=NO_ROOM)
        self.assertEqual((ended.status, ended.code), (FILES, "accounts.sign_in_lost"), str(ended))
        self.assertEqual(ended.out, "")
        self.assertIn("removed from the keychain", ended.error)
        self.assertEqual(keyring.items(), before)
        self.assertEqual(self.desk.run("show", "ines").status, NO_ACCOUNT)

    def test_says_which_token_of_such_a_sign_in_may_still_live(self):
        keyring = Keyring()
        before = keyring.items()
        self.desk.server.control(unrevoked=500)
        self.addCleanup(self.desk.server.control, unrevoked=0)
        ended = self.desk.sign_in("ines", under=NO_ROOM)
        self.assertEqual((ended.status, ended.code), (FILES, "accounts.write"), str(ended))
        self.assertIn("Refresh token: not revoked, it may still live.", ended.error)
        self.assertNotIn("accounts.sign_in_lost", ended.error)
        self.assertEqual(keyring.items(), before)

    def test_says_what_another_process_found_ended(self):
        self.desk.sign_in("jon")
        jon = next(each for each in self.accounts() if each["label"] == "jon")
        file = Path(os.environ["XDG_DATA_HOME"]) / "cloakroom" / "activity" / f"{jon['id']}.jsonl"
        ended = {"at": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.999Z"), "kind": "renewal_failed",
                 "trouble": {"kind": 6, "code": "invalid_grant", "expected": "", "found": "", "from": ""}}
        with file.open("a") as lines:
            lines.write(json.dumps(ended) + "\n")

        def state():
            listed = next(each for each in self.accounts() if each["id"] == jon["id"])["state"]
            shown = json.loads(self.desk.run("show", "jon", "--json").out)["state"]
            self.assertEqual(listed, shown)
            return listed

        self.assertEqual(state(), "sign_in_again")
        self.assertIn("sign in again", self.desk.run("show", "jon").out)
        time.sleep(1)
        self.assertEqual(self.desk.run("renew", "jon").status, GOOD)  # the server knows better
        self.assertEqual(state(), "signed_in")
        self.desk.run("sign-out", "jon")

    def test_says_all_of_the_receipt_in_json(self):
        self.assertEqual(self.desk.sign_in("dora").status, GOOD)
        receipt = json.loads(self.desk.run("sign-out", "dora", "--json").out)
        self.assertEqual((receipt["refresh_token"], receipt["access_token"]), ("revoked", "revoked"))
        self.assertEqual(receipt["answers"], {"refresh_token": 200, "access_token": 200})
        self.assertNotIn("accepted_until", receipt)  # nobody can read its tokens
        self.assertTrue(receipt["logout_page"].startswith(self.desk.server.issuer))

    def test_names_what_a_revocation_may_end_too(self):
        keyring = Keyring()
        for person in ("fred", "gina", "hana"):
            before = keyring.items()
            self.assertEqual(self.desk.sign_in(person).status, GOOD)
        for item in keyring.items() - before:  # hana's, who has to sign in again anyway
            keyring.remove(item)
        document = json.loads(self.desk.file.read_text())
        del document["sha256"]  # as of a version that wrote none
        fred, gina, hana = document["accounts"][-3:]
        gina["person"] = hana["person"] = {}  # nobody knows who
        fred["server"]["quirks"] = {"revocation_ends_grant": True}
        self.desk.file.write_text(json.dumps(document))
        ended = self.desk.run("sign-out", fred["id"])
        self.assertEqual(ended.status, GOOD, str(ended))
        self.assertRegex(ended.error, "(?m)these would have to sign in again: gina$")
        self.assertEqual(self.desk.run("sign-out", hana["id"]).status, NOT_REVOKED)
        ended = self.desk.run("sign-out", gina["id"])
        self.assertEqual(ended.status, GOOD, str(ended))
        self.assertNotIn("sign in again", ended.error)

    def test_says_that_what_the_keychain_lost_was_not_revoked(self):
        keyring = Keyring()
        before = keyring.items()
        self.assertEqual(self.desk.sign_in("emil").status, GOOD)
        for item in keyring.items() - before:
            keyring.remove(item)
        ended = self.desk.run("sign-out", "emil")
        self.assertEqual((ended.status, ended.code), (NOT_REVOKED, "sign_out.unread"))
        self.assertEqual(ended.out.count("the keychain did not give it out"), 2)
        self.assertEqual(self.desk.run("show", "emil").status, NO_ACCOUNT)

    def test_works_without_a_display(self):
        environment = {name: value for name, value in self.desk.environment.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        ended = subprocess.run([self.desk.cli, "renew", "ben"], env=environment, capture_output=True, check=False)
        self.assertEqual(ended.returncode, GOOD, ended.stderr)


if __name__ == "__main__":
    unittest.main()
