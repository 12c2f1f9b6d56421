#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""odd_keychains.py PROGRAMS: what the command says of a keychain that goes wrong at the worst moment. The keychain
is a Secret Service of our own, on a bus of its own."""
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS / "soak"), str(TESTS / "journeys" / "desk")]
from gi.repository import Gio, GLib  # noqa: E402
from desk import Desk  # noqa: E402
from service import Service  # noqa: E402

PROGRAMS = sys.argv.pop(1)
GOOD, NO_ACCOUNT, KEYCHAIN, NOT_REVOKED = 0, 3, 6, 8
ROOT = "/org/freedesktop/secrets"
COLLECTION, ALIAS = f"{ROOT}/collection/login", f"{ROOT}/aliases/default"
SESSION, PROMPT, NONE = f"{ROOT}/session/1", f"{ROOT}/prompt/1", "/"
NO_SUCH_METHOD = "org.freedesktop.DBus.Error.NotSupported"
IS_LOCKED = "org.freedesktop.Secret.Error.IsLocked"

SERVICE_XML = """<node><interface name="org.freedesktop.Secret.Service">
    <method name="OpenSession"><arg type="s" direction="in"/><arg type="v" direction="in"/>
        <arg type="v" direction="out"/><arg type="o" direction="out"/></method>
    <method name="SearchItems"><arg type="a{ss}" direction="in"/>
        <arg type="ao" direction="out"/><arg type="ao" direction="out"/></method>
    <method name="Unlock"><arg type="ao" direction="in"/>
        <arg type="ao" direction="out"/><arg type="o" direction="out"/></method>
    <method name="ReadAlias"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
    <property name="Collections" type="ao" access="read"/></interface></node>"""
COLLECTION_XML = """<node><interface name="org.freedesktop.Secret.Collection">
    <method name="CreateItem"><arg type="a{sv}" direction="in"/><arg type="(oayays)" direction="in"/>
        <arg type="b" direction="in"/><arg type="o" direction="out"/><arg type="o" direction="out"/></method>
    <property name="Locked" type="b" access="read"/></interface></node>"""
ITEM_XML = """<node><interface name="org.freedesktop.Secret.Item">
    <method name="GetSecret"><arg type="o" direction="in"/><arg type="(oayays)" direction="out"/></method>
    <method name="Delete"><arg type="o" direction="out"/></method>
    <property name="Attributes" type="a{ss}" access="read"/>
    <property name="Locked" type="b" access="read"/></interface></node>"""
PROMPT_XML = """<node><interface name="org.freedesktop.Secret.Prompt">
    <method name="Prompt"><arg type="s" direction="in"/></method>
    <signal name="Completed"><arg type="b"/><arg type="v"/></signal></interface></node>"""


class Refusal(Exception):
    pass


class Keychain(Service):
    name, path, description = "org.freedesktop.secrets", ROOT, SERVICE_XML

    def __init__(self, falls_silent=False):
        self._items = {}  # path: attributes and secret
        self.falls_silent = falls_silent
        self.is_silent = self.is_locked = False
        self.refused = set()  # items that it gives nobody
        self.asks = threading.Event()
        super().__init__()

    def _connect(self):
        super()._connect()
        for path, xml in ((COLLECTION, COLLECTION_XML), (ALIAS, COLLECTION_XML), (PROMPT, PROMPT_XML)):
            self._put(path, xml)

    def _put(self, path, xml):
        self._bus.register_object(path, Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0], self._called, self._asked,
                                  None)

    def _called(self, bus, sender, path, interface, method, arguments, invocation):
        if self.is_silent:
            return
        try:
            invocation.return_value(getattr(self, method)(path, *arguments.unpack()))
        except Refusal as refusal:
            invocation.return_dbus_error(str(refusal), "no")

    def _asked(self, bus, sender, path, interface, name):
        if name == "Locked":
            return GLib.Variant("b", self.is_locked)
        if name == "Attributes":
            return GLib.Variant("a{ss}", self._items[path][0])
        return GLib.Variant("ao", [COLLECTION])

    def OpenSession(self, path, algorithm, ours):
        if algorithm != "plain":
            raise Refusal(NO_SUCH_METHOD)
        return GLib.Variant("(vo)", (GLib.Variant("s", ""), SESSION))

    def ReadAlias(self, path, name):
        return GLib.Variant("(o)", (COLLECTION,))

    def SearchItems(self, path, wanted):
        found = [item for item, (attributes, _) in self._items.items() if wanted.items() <= attributes.items()]
        return GLib.Variant("(aoao)", ([], found) if self.is_locked else (found, []))

    def Unlock(self, path, objects):
        return GLib.Variant("(aoo)", ([], PROMPT) if self.is_locked else (objects, NONE))

    def Prompt(self, path, window):
        self.asks.set()
        return GLib.Variant("()", ())

    def CreateItem(self, path, properties, secret, replaces):
        if self.is_locked:
            raise Refusal(IS_LOCKED)
        attributes = properties["org.freedesktop.Secret.Item.Attributes"]
        same = [item for item, (known, _) in self._items.items() if known == attributes]
        item = same[0] if same else f"{COLLECTION}/{len(self._items) + 1}"
        if item not in self._items:
            self._put(item, ITEM_XML)
        self._items[item] = attributes, bytes(secret[2])
        if self.falls_silent and not attributes["user"].endswith("/trial"):
            self.is_silent = True
        return GLib.Variant("(oo)", (item, NONE))

    def GetSecret(self, path, session):
        if path in self.refused:
            raise Refusal(NO_SUCH_METHOD)
        return GLib.Variant("((oayays))", ((session, b"", self._items[path][1], "text/plain"),))

    def logins(self):
        return [path for path, (attributes, _) in self._items.items()
                if attributes and not attributes["user"].endswith("/trial")]

    def spoil(self, path):
        self._items[path] = self._items[path][0], b"not base64"

    def Delete(self, path):
        self._items[path] = {}, b""  # its object stays, and nobody finds it
        return GLib.Variant("(o)", (NONE,))


class OddKeychains(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"],
                                   stdout=subprocess.PIPE, text=True)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = cls.bus.stdout.readline().strip()
        cls.desk = Desk(PROGRAMS)

    @classmethod
    def tearDownClass(cls):
        cls.desk.server.stop()
        cls.bus.terminate()
        cls.bus.communicate()

    def test_says_that_nobody_knows_what_a_keychain_keeps_that_fell_silent(self):
        with Keychain(falls_silent=True) as keychain:
            ended = self.desk.sign_in("ana")
            self.assertEqual((ended.status, ended.code), (KEYCHAIN, "keychain.unconfirmed"), str(ended))
            self.assertIn("Signed in as", ended.out)
            keychain.is_silent = keychain.falls_silent = False
            self.assertEqual(self.desk.run("renew", "ana").status, GOOD)  # it kept it

    def test_reads_the_others_beside_entries_that_it_cannot_have(self):
        with Keychain() as keychain:
            for person in "cleo", "dora", "emma":
                self.assertEqual(self.desk.sign_in(person).status, GOOD)
            cleo, dora, _ = keychain.logins()
            keychain.refused = {cleo}
            keychain.spoil(dora)
            states = {account["name"]: account["state"]
                      for account in json.loads(self.desk.run("accounts", "--json").out)}
            self.assertEqual([states[person] for person in ("cleo", "dora", "emma")],
                             ["keychain_closed", "sign_in_again", "signed_in"])
            self.assertEqual(self.desk.run("renew", "dora").code, "keychain.damaged")

    def test_signs_out_of_what_it_cannot_have_when_it_is_told_to(self):
        with Keychain() as keychain:
            self.assertEqual(self.desk.sign_in("finn").status, GOOD)
            keychain.refused = set(keychain.logins())
            ended = self.desk.run("sign-out", "finn")
            self.assertEqual((ended.status, ended.code), (KEYCHAIN, "keychain.unsupported"), str(ended))
            self.assertIn("sign-out --without-keychain", ended.error)
            ended = self.desk.run("sign-out", "finn", "--without-keychain")
            self.assertEqual((ended.status, ended.code), (NOT_REVOKED, "sign_out.unread"), str(ended))
            self.assertEqual(keychain.logins(), [])  # what it doesn't show it removes all the same
            self.assertEqual(self.desk.run("show", "finn").status, NO_ACCOUNT)

    def test_waits_two_minutes_for_a_keychain_that_asks_somebody(self):
        with tempfile.TemporaryDirectory() as folder, Keychain() as keychain:
            later = Path(folder) / "later"
            self.desk.environment.update(LD_PRELOAD=os.environ["LATER_LIBRARY"], LATER=str(later))
            process, address = self.desk.begin_sign_in("ben", timeout=15)
            began = time.monotonic()
            del self.desk.environment["LD_PRELOAD"]
            self.assertTrue(address)
            keychain.is_locked = True
            threading.Thread(target=self.desk.allow, args=(address,), daemon=True).start()
            self.assertTrue(keychain.asks.wait(15))
            time.sleep(max(0, began + 20 - time.monotonic()))
            self.assertIsNone(process.poll())  # the command's own time is over
            later.touch()
            ended = self.desk.end(process, 30)
            self.assertEqual((ended.status, ended.code), (KEYCHAIN, "keychain.sign_in_lost"), str(ended))
            self.assertEqual(ended.out, "")


if __name__ == "__main__":
    unittest.main()
