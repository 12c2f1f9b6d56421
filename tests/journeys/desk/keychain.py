# SPDX-License-Identifier: GPL-3.0-or-later
"""What the session's keychain holds, asked of the Secret Service itself."""

from gi.repository import Gio, GLib

SERVICE = "org.freedesktop.secrets"


def _call(path, interface, method, arguments, answer):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    return bus.call_sync(
        SERVICE, path, interface, method, arguments, GLib.VariantType(answer), 0, 10_000).unpack()


def items():
    """The attributes of every item, without its secret."""
    search = GLib.Variant("(a{ss})", ({},))
    unlocked, locked = _call(
        "/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "SearchItems", search, "(aoao)")
    attributes = GLib.Variant("(ss)", ("org.freedesktop.Secret.Item", "Attributes"))
    return [_call(path, "org.freedesktop.DBus.Properties", "Get", attributes, "(v)")[0]
            for path in unlocked + locked]


def process_id():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    name = GLib.Variant("(s)", (SERVICE,))
    return bus.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID", name,
                         GLib.VariantType("(u)"), 0, 10_000).unpack()[0]
