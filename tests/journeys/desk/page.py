# SPDX-License-Identifier: GPL-3.0-or-later
"""A page that is read, as of the guide."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from desk.waiting import wait_for  # noqa: E402

TAB, RETURN = 0xFF09, 0xFF0D  # X11 keysyms


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

    def follow_first(self):
        """The first link, with the keyboard: before Qt 6.5 a link can't be told through accessibility."""
        page, before = self._page(), self.text
        Atspi.Component.grab_focus(page)
        wait_for(lambda: page.get_state_set().contains(Atspi.StateType.FOCUSED), "The page should take the focus")
        for key in (TAB, RETURN):
            Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)
        wait_for(lambda: self.text != before, "The first link should lead somewhere")
