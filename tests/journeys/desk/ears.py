# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told while something happens: the events of the accessibility bus."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desk.waiting import wait_for  # noqa: E402

EVENTS = ("object:property-change:accessible-name", "object:property-change:accessible-description",
          "object:text-changed", "object:announcement", "object:state-changed:focused", "object:state-changed:showing")
ANNOUNCEMENTS = (6, 8)  # the Qt that has them; before, a notification that is shown is what is spoken


def announces(event):
    version = tuple(int(number) for number in event.source.get_application().get_toolkit_version().split(".")[:2])
    if version >= ANNOUNCEMENTS:
        return event.type.startswith("object:announcement")
    return (event.type.startswith("object:state-changed:showing") and event.detail1
            and event.source.get_role() == Atspi.Role.NOTIFICATION)


class Ears:
    def __init__(self):
        self.heard = []  # words, oldest first
        self.announced = []  # those of them that are told without a move of the focus
        self._listener = Atspi.EventListener.new(self._hear)
        for event in EVENTS:
            Atspi.EventListener.register(self._listener, event)

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        for event in EVENTS:
            Atspi.EventListener.deregister(self._listener, event)

    def _hear(self, event):
        said = [event.any_data] if isinstance(event.any_data, str) else []
        try:
            self.heard += filter(None, (event.source.get_name(), event.source.get_description()))
            if announces(event):
                self.announced += said or [event.source.get_name()]
        except GLib.Error:  # it has vanished
            pass
        if isinstance(event.any_data, str):
            self.heard.append(event.any_data)

    def listen(self):
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def wait_for(self, look, sentence):
        def listen_and_look():
            self.listen()
            return look()
        return wait_for(listen_and_look, sentence)
