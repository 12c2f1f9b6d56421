# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program's window says to those who read it through the accessibility bus."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desk.window import LISTS, rows_of  # noqa: E402


def words(window):
    """All of them, those in its lists and tables included."""
    said = []
    for element in window.elements_of(None, None):
        said += [element.name, *_more(element.accessible)]
        if element.role in LISTS:
            said += [cell for row in rows_of(element.accessible) for cell in row]
    return list(filter(None, said))


def _more(accessible):
    try:
        yield accessible.get_description()
        if "Text" in accessible.get_interfaces():
            yield Atspi.Text.get_text(accessible, 0, -1)
    except GLib.Error:  # it has vanished
        return
