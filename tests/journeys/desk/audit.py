# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether what is on the screen can be used by somebody who sees nothing of it. What is looked at is what
Window.elements() returns."""

from collections import namedtuple

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desk.waiting import Unmet, wait_for  # noqa: E402
from desk.window import EDITS, LISTS, MENUS, PRESSABLE, Role, labels  # noqa: E402

CONTROLS = PRESSABLE | EDITS | LISTS | {Role.COMBO_BOX, Role.SPIN_BUTTON, Role.SLIDER} | (
    MENUS - {Role.MENU_BAR, Role.POPUP_MENU})
IMAGES = {Role.IMAGE, Role.ICON}
TAB = 0xFF09  # a keysym
MOST_STOPS = 60

Stop = namedtuple("Stop", "accessible words place")  # where Tab leads


def nameless(elements):
    """The controls and images that a screen reader has no word for."""
    return [_where(element, above) for element, above in _with_those_above(elements)
            if element.role in CONTROLS | IMAGES and not element.name and not any(labels(element.accessible))]


def readable(elements, secrets):
    """The elements that give a secret away, in any way."""
    return [_words(element) for element in elements
            if any(secret in text for text in _texts(element.accessible) for secret in secrets)]


def out_of_reach(elements):
    """What Tab should lead to in a dialog: what it doesn't, and what it reaches out of turn."""
    wanted = _in_reading_order(_stops(elements()))
    reached = _tab_round(elements)
    first = min(range(len(reached)), key=lambda index: reached[index].place.y)
    reached = [stop.words for stop in reached[first:] + reached[:first]]
    missing = [stop.words for stop in wanted if stop.words not in reached]
    in_turn = [stop.words for stop in wanted if stop.words in reached]
    if in_turn != reached:
        missing.append(f"{' → '.join(reached)} instead of {' → '.join(in_turn)}")
    return missing


def _words(element):
    name = ", ".join(filter(None, [*labels(element.accessible), element.name]))
    return f"{element.role.value_nick} “{name}”"


def _where(element, above):
    return " in ".join([element.role.value_nick, *(_words(each) for each in reversed(above) if each.name)])


def _with_those_above(elements):
    above = []
    for element in elements:
        del above[element.depth:]
        yield element, list(above)
        above.append(element)


def _texts(accessible):
    try:
        yield accessible.get_name()
        yield accessible.get_description()
        if "Text" in accessible.get_interfaces():
            yield Atspi.Text.get_text(accessible, 0, -1)
    except GLib.Error:  # it has vanished
        return


def _has(element, state):
    try:
        return element.accessible.get_state_set().contains(state)
    except GLib.Error:
        return False


def _stops(elements, state=Atspi.StateType.FOCUSABLE):
    """A choice that can be typed into has its focus in its field."""
    having = [(element, above) for element, above in _with_those_above(elements)
              if element.role in CONTROLS and element.enabled and _has(element, state)]
    around = {above[-1].accessible for element, above in having if element.role in EDITS and above}
    return [Stop(element.accessible, _words(_named(element, above)),
                 Atspi.Component.get_extents(element.accessible, Atspi.CoordType.SCREEN))
            for element, above in having if element.accessible not in around]


def _named(element, above):
    """A choice says what the field in it is for."""
    return above[-1] if not element.name and above and above[-1].role == Role.COMBO_BOX else element


def _tab_round(elements):
    def focused():
        return _stops(elements(), Atspi.StateType.FOCUSED)[-1:]
    stops = wait_for(focused, "Something should have the focus")
    while len(stops) < MOST_STOPS:
        Atspi.generate_keyboard_event(TAB, None, Atspi.KeySynthType.SYM)
        before = stops[-1].accessible
        now = wait_for(lambda: [stop for stop in focused() if stop.accessible != before],
                       f"Tab should lead on from {stops[-1].words}")[0]
        if now.accessible == stops[0].accessible:
            return stops
        stops.append(now)
    raise Unmet(f"Tab should come round, but goes {[stop.words for stop in stops]}")


def _in_reading_order(stops):
    """Top to bottom, then left to right."""
    rows = []
    for stop in sorted(stops, key=lambda each: each.place.y + each.place.height / 2):
        middle = stop.place.y + stop.place.height / 2
        if rows and rows[-1][0].place.y <= middle <= rows[-1][0].place.y + rows[-1][0].place.height:
            rows[-1].append(stop)
        else:
            rows.append([stop])
    return [stop for row in rows for stop in sorted(row, key=lambda each: each.place.x)]
