# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told while something happens: the events of the accessibility bus."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desk.waiting import wait_for  # noqa: E402

EVENTS = ("object:property-change:accessible-name", "object:property-change:accessible-description",
          "object:text-changed", "object:announcement", "object:state-changed:focused")
ANNOUNCEMENTS = (6, 8)  # the Qt that has them; before, a change of a name is all there is


def announcing(program):
    version = tuple(int(number) for number in program.get_toolkit_version().split(".")[:2])
    return "object:announcement" if version >= ANNOUNCEMENTS else "object:property-change:accessible-name"


class Ears:
    def __init__(self):
        self.heard = []  # words, oldest first
        self.announced = []  # those of them that are told without a move of the focus
        self._announcing = None  # the kind of event, once the program has said which Qt it has
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
            said = said or [event.source.get_name()]
            self._announcing = self._announcing or announcing(event.source.get_application())
        except GLib.Error:  # it has vanished
            pass
        if isinstance(event.any_data, str):
            self.heard.append(event.any_data)
        if self._announcing and event.type.startswith(self._announcing):
            self.announced += said

    def listen(self):
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def wait_for(self, look, sentence):
        def listen_and_look():
            self.listen()
            return look()
        return wait_for(listen_and_look, sentence)
