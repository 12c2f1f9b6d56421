# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's wishes for the look of programs (org.freedesktop.portal.Settings)."""

from gi.repository import GLib

from desk.service import Service

SPACE = "org.freedesktop.appearance"
NO_PREFERENCE, DARK, LIGHT = 0, 1, 2


class Portal(Service):
    name = "org.freedesktop.portal.Desktop"
    path = "/org/freedesktop/portal/desktop"
    description = """<node><interface name="org.freedesktop.portal.Settings">
        <method name="ReadAll"><arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/></method>
        <method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/>
            <arg type="v" direction="out"/></method>
        <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
        <property name="version" type="u" access="read"/>
        </interface></node>"""
    properties = {"version": GLib.Variant("u", 1)}

    def __init__(self, scheme, contrast=False):
        self._settings = {"color-scheme": scheme, "contrast": int(contrast)}
        super().__init__()

    def ReadAll(self, spaces):
        settings = {key: GLib.Variant("u", value) for key, value in self._settings.items()}
        return GLib.Variant("(a{sa{sv}})", ({SPACE: settings},))

    def Read(self, space, key):
        return GLib.Variant("(v)", (GLib.Variant("v", GLib.Variant("u", self._settings[key])),))

    def _change(self, key, value):
        self._settings[key] = value
        self.tell("SettingChanged", GLib.Variant("(ssv)", (SPACE, key, GLib.Variant("u", value))))

    def wish(self, scheme):
        self._change("color-scheme", scheme)

    def wish_contrast(self, high):
        self._change("contrast", int(high))
