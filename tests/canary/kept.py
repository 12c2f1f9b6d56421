# SPDX-License-Identifier: GPL-3.0-or-later
"""What Cloakroom keeps in the keychain."""

import base64
import json

from gi.repository import Gio, GLib

from desk import keychain
from needles import Secret


def keychain_contents():
    """Label, attributes and secret of each item."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def call(path, interface, method, arguments, answer):
        return bus.call_sync(keychain.SERVICE, path, f"org.freedesktop.{interface}", method, arguments,
                             GLib.VariantType(answer), 0, 10_000).unpack()
    root = "/org/freedesktop/secrets"
    session = call(root, "Secret.Service", "OpenSession",
                   GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))), "(vo)")[1]
    for path in call(root, "Secret.Service", "SearchItems", GLib.Variant("(a{ss})", ({},)), "(aoao)")[0]:
        told = call(path, "DBus.Properties", "GetAll", GLib.Variant("(s)", ("org.freedesktop.Secret.Item",)),
                    "(a{sv})")[0]
        secret = call(path, "Secret.Item", "GetSecret", GLib.Variant("(o)", (session,)), "((oayays))")[0][2]
        yield told["Label"], told["Attributes"], bytes(secret)


def credentials():
    """Of each account; the demo provider keeps something there, too."""
    for _, _, content in keychain_contents():
        try:
            bare = base64.b64decode(content)  # as bytes are written
            kept = json.JSONDecoder().raw_decode(bare[bare.index(b"{"):].decode())[0]
        except ValueError:
            continue
        if "tokens" in kept:
            yield kept


def private_keys():
    """The numbers of the P-256 keys in the keychain, by the place that PKCS #8 gives them."""
    for kept in credentials():
        for name in ("private_key", "proof_key"):
            if kept.get(name):
                pair = base64.b64decode(kept[name])
                start = pair.index(b"\x04\x20") + 2
                yield Secret(name, pair[start:start + 32])


def texts():
    """Tokens and passwords of each account."""
    for kept in credentials():
        for part in (kept, json.loads(kept["tokens"])):
            for name in ("access_token", "refresh_token", "id_token", "client_secret", "registration_token"):
                if part.get(name):
                    yield Secret(name, part[name])
        for name in ("proxy_password", "certificate_passphrase"):
            if kept.get(name):
                yield Secret(name, base64.b64decode(kept[name]))
