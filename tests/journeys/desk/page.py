# SPDX-License-Identifier: GPL-3.0-or-later
"""A page that is read, as of the guide."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from desk.waiting import wait_for  # noqa: E402


class Page:
    """By the name that a screen reader has for it."""

    def __init__(self, window, name):
        self._window = window
        self._name = name

    def _page(self):
        def look():
            return self._window.elements_of({Atspi.Role.LABEL}, self._name)
        return wait_for(look, f"There should be a page “{self._name}”")[0].accessible

    @property
    def text(self):
        return Atspi.Text.get_text(self._page(), 0, -1)

    def follow(self, words):
        """With the mouse: before Qt 6.5 a link can't be told through accessibility."""
        middle = self.text.index(words) + len(words) // 2
        place = Atspi.Text.get_character_extents(self._page(), middle, Atspi.CoordType.SCREEN)
        Atspi.generate_mouse_event(place.x + place.width // 2, place.y + place.height // 2, "b1c")
