# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's notifications: what is shown, and the press on a button of one."""

from collections import namedtuple

from gi.repository import GLib

from desk.service import Service

Notice = namedtuple("Notice", "id title text actions everything")
WITHDRAWN = 3  # by the program, says the specification


class Notices(Service):
    name = "org.freedesktop.Notifications"
    path = "/org/freedesktop/Notifications"
    description = """<node><interface name="org.freedesktop.Notifications">
        <method name="GetCapabilities"><arg type="as" direction="out"/></method>
        <method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
            <arg type="s" direction="out"/><arg type="s" direction="out"/></method>
        <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
            <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
            <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
        <method name="CloseNotification"><arg type="u" direction="in"/></method>
        <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
        <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
        <signal name="ActivationToken"><arg type="u"/><arg type="s"/></signal>
        </interface></node>"""

    def __init__(self):
        self.notified = []  # oldest first
        self.withdrawn = []  # their ids
        super().__init__()

    def GetCapabilities(self):
        return GLib.Variant("(as)", (["actions", "body", "body-markup"],))

    def GetServerInformation(self):
        return GLib.Variant("(ssss)", ("journeys", "journeys", "1", "1.2"))

    def Notify(self, program, replaced, icon, title, text, actions, hints, life):
        number = replaced or len(self.notified) + 1
        everything = f"{program} {icon} {title} {text} {actions} {hints}"
        self.notified.append(Notice(number, title, text, dict(zip(actions[::2], actions[1::2])), everything))
        return GLib.Variant("(u)", (number,))

    def CloseNotification(self, number):
        self.withdrawn.append(number)
        self.tell("NotificationClosed", GLib.Variant("(uu)", (number, WITHDRAWN)))

    def shown(self):
        return [notice for notice in self.notified if notice.id not in self.withdrawn]

    def press(self, notice, button):
        """Its button of those words."""
        key = next(key for key, words in notice.actions.items() if words == button and key != "default")
        self.tell("ActivationToken", GLib.Variant("(us)", (notice.id, "from the journey")))
        self.tell("ActionInvoked", GLib.Variant("(us)", (notice.id, key)))
