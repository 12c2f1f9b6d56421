# SPDX-License-Identifier: GPL-3.0-or-later
"""What the session's keychain holds, asked of the Secret Service itself."""

import functools

from gi.repository import Gio, GLib

SERVICE = "org.freedesktop.secrets"
COLLECTION = "/org/freedesktop/secrets/collection/login"


@functools.cache
def _bus():
    """One connection for all: a session with the service ends with it."""
    return Gio.bus_get_sync(Gio.BusType.SESSION)


def _call(path, interface, method, arguments, answer):
    return _bus().call_sync(
        SERVICE, path, interface, method, arguments, GLib.VariantType(answer), 0, 10_000).unpack()


def items():
    """The attributes of every item, without its secret."""
    search = GLib.Variant("(a{ss})", ({},))
    unlocked, locked = _call(
        "/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "SearchItems", search, "(aoao)")
    attributes = GLib.Variant("(ss)", ("org.freedesktop.Secret.Item", "Attributes"))
    return [_call(path, "org.freedesktop.DBus.Properties", "Get", attributes, "(v)")[0]
            for path in unlocked + locked]


def lock():
    collections = GLib.Variant("(ao)", ([COLLECTION],))
    _call("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "Lock", collections, "(aoo)")


def unlock():
    """What the person's answer to its prompt does, by the service's own way around it."""
    plain = GLib.Variant("(sv)", ("plain", GLib.Variant("s", "")))
    session = _call("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "OpenSession", plain, "(vo)")[1]
    password = GLib.Variant("(o(oayays))", (COLLECTION, (session, b"", b"password", "text/plain")))
    _call("/org/freedesktop/secrets", "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
          "UnlockWithMasterPassword", password, "()")


def process_id():
    name = GLib.Variant("(s)", (SERVICE,))
    return _bus().call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID", name,
                         GLib.VariantType("(u)"), 0, 10_000).unpack()[0]
