# SPDX-License-Identifier: GPL-3.0-or-later
"""A service of the desktop that a journey plays itself: an object on the session's bus."""

import os
import threading

from gi.repository import Gio, GLib

PATIENCE = 10_000  # ms
NAME_FLAGS = GLib.Variant("u", 4)  # not in a queue
OWNED = 1


class Service:
    """Each method of the interface is one of the class; it gets what it was called with, and returns what is
    answered. They run in a thread of their own."""

    name = path = description = None
    properties = {}

    def __init__(self):
        self._ready = threading.Event()
        self._loop = None
        self._trouble = None
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        self._ready.wait()
        if self._trouble:
            raise self._trouble

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self._loop.quit()
        self._thread.join()

    def _serve(self):
        context = GLib.MainContext()
        context.push_thread_default()
        self._loop = GLib.MainLoop(context)
        try:
            self._connect()
        except Exception as trouble:  # told where the service was wished for
            self._trouble = trouble
            return
        finally:
            self._ready.set()
        self._loop.run()
        self._bus.close_sync()

    def _connect(self):
        # A connection of its own: what is said on it comes from this service, and ends with it.
        self._bus = Gio.DBusConnection.new_for_address_sync(
            os.environ["DBUS_SESSION_BUS_ADDRESS"],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        for interface in Gio.DBusNodeInfo.new_for_xml(self.description).interfaces:
            self._bus.register_object(self.path, interface, self._called, self._asked, None)
        owned = self._bus.call_sync(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
            GLib.Variant.new_tuple(GLib.Variant("s", self.name), NAME_FLAGS), GLib.VariantType("(u)"), 0, PATIENCE)
        if owned.unpack() != (OWNED,):
            raise RuntimeError(f"{self.name} is taken")

    def _called(self, bus, sender, path, interface, method, arguments, invocation):
        invocation.return_value(getattr(self, method)(*arguments.unpack()))

    def _asked(self, bus, sender, path, interface, name):
        return self.properties[name]

    def tell(self, signal, arguments):
        """A signal, to all."""
        interface = next(each.name for each in Gio.DBusNodeInfo.new_for_xml(self.description).interfaces
                         if each.lookup_signal(signal))
        self._bus.emit_signal(None, self.path, interface, signal, arguments)
        self._bus.flush_sync()


def call(service, path, interface, method, arguments=None, answer=None):
    """Of another program's object."""
    answered = Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
        service, path, interface, method, arguments, answer and GLib.VariantType(answer), 0, PATIENCE)
    return answered.unpack()


def get(service, path, interface, name):
    return call(service, path, "org.freedesktop.DBus.Properties", "Get",
                GLib.Variant("(ss)", (interface, name)), "(v)")[0]
