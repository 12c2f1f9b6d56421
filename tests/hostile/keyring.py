# SPDX-License-Identifier: GPL-3.0-or-later
"""The session's keychain, to be emptied between two cases."""

from gi.repository import Gio, GLib

SERVICE, ROOT = "org.freedesktop.secrets", "/org/freedesktop/secrets"


def _call(path, method, arguments=None):
    interface, _, name = method.rpartition(".")
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    return bus.call_sync(SERVICE, path, f"org.freedesktop.Secret.{interface}", name, arguments, None, 0, 10_000)


def items():
    unlocked, locked = _call(ROOT, "Service.SearchItems", GLib.Variant("(a{ss})", ({},))).unpack()
    return unlocked + locked


def clear():
    for item in items():
        _call(item, "Item.Delete")
