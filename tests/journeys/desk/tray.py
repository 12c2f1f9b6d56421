# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's tray (StatusNotifierItem), and what a person can do with an icon in it."""

from gi.repository import GLib

from desk.service import Service, call, get
from desk.waiting import wait_for

ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


class Tray(Service):
    name = "org.kde.StatusNotifierWatcher"
    path = "/StatusNotifierWatcher"
    description = """<node><interface name="org.kde.StatusNotifierWatcher">
        <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
        <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
        <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
        <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
        <property name="ProtocolVersion" type="i" access="read"/>
        <signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
        <signal name="StatusNotifierItemUnregistered"><arg type="s"/></signal>
        <signal name="StatusNotifierHostRegistered"/>
        </interface></node>"""

    def __init__(self):
        self.items = []
        super().__init__()

    @property
    def properties(self):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", self.items),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                "ProtocolVersion": GLib.Variant("i", 0)}

    def RegisterStatusNotifierItem(self, item):
        self.items.append(item)

    def RegisterStatusNotifierHost(self, host):
        pass

    def icon(self, seen=0):
        """The icon that came after the first `seen`."""
        return Icon(wait_for(lambda: self.items[seen:], "An icon should come into the tray")[0])


class Icon:
    def __init__(self, service):
        self._service = service

    def _get(self, name):
        return get(self._service, "/StatusNotifierItem", ITEM, name)

    def press(self):
        call(self._service, "/StatusNotifierItem", ITEM, "Activate", GLib.Variant("(ii)", (0, 0)))

    @property
    def words(self):
        """What stands at it when the mouse rests there."""
        return self._get("ToolTip")[2]

    def _menu(self):
        """The id and the properties of each item, by its words."""
        path = self._get("Menu")
        call(self._service, path, MENU, "AboutToShow", GLib.Variant("(i)", (0,)), "(b)")
        layout = call(self._service, path, MENU, "GetLayout", GLib.Variant("(iias)", (0, -1, [])),
                      "(u(ia{sv}av))")[1]
        return {_plain(properties.get("label", "")): (number, properties) for number, properties, _ in layout[2]}

    def menu(self):
        """The words of what can be chosen."""
        return [words for words, (_, properties) in self._menu().items()
                if words and properties.get("enabled", True)]

    def choose(self, words):
        wait_for(lambda: words in self.menu(), f"“{words}” should be there to choose in the tray")
        number = self._menu()[words][0]
        call(self._service, self._get("Menu"), MENU, "Event",
             GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0)))


def _plain(label):
    """Without the mark of a keyboard shortcut; two underscores are one."""
    return label.replace("__", "\0").replace("_", "").replace("\0", "_")
