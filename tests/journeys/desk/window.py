# SPDX-License-Identifier: GPL-3.0-or-later
"""A program's windows as a screen reader sees them, and what a person can do with them."""

from collections import namedtuple

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desk.waiting import expect, wait_for  # noqa: E402

Role = Atspi.Role
# Roles, not their names: those differ between versions of AT-SPI.
PRESSABLE = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.PAGE_TAB}
MENUS = {Role.MENU_BAR, Role.MENU, Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM, Role.POPUP_MENU}
EDITS = {Role.TEXT, Role.ENTRY, Role.PASSWORD_TEXT}
GROUPS = {Role.FILLER, Role.PANEL, Role.GROUPING}
LISTS = {Role.LIST, Role.LIST_BOX, Role.TABLE, Role.TREE, Role.TREE_TABLE}  # their children are cells

HOME, DOWN, RETURN = 0xFF50, 0xFF54, 0xFF0D  # keysyms

Element = namedtuple("Element", "accessible role name enabled depth")


class Window:
    def __init__(self, process):
        self._process = process

    def _program(self):
        status = self._process.poll()
        expect(status is None, f"The program should be running, but has ended with {status}")
        desktop = Atspi.get_desktop(0)
        programs = (desktop.get_child_at_index(index) for index in range(desktop.get_child_count()))
        for program in programs:
            if program and program.get_process_id() == self._process.pid:
                program.set_cache_mask(Atspi.Cache.NONE)
                return program
        return None

    def _elements(self, roles=None, name=None, within=None):
        """Everything visible, outside in."""
        root = within or self._program()
        if not root:
            return []
        return [element for element in _visible(root)
                if (roles is None or element.role in roles) and (name is None or element.name == name)]

    def _one(self, roles, name, what):
        return wait_for(lambda: self._elements(roles, name), f"There should be {what} “{name}”")[0].accessible

    def _in_front(self, roles, name):
        """In the dialog that is in the way of the rest, if there is one."""
        dialogs = [element for element in self._elements({Role.DIALOG}) if element.depth == 0]
        return self._elements(roles, name, dialogs[-1].accessible if dialogs else None)

    def texts(self, within=None):
        """The words of everything visible, or of what is in the group of that name."""
        group = within and self._one(GROUPS, within, "a group")
        return [element.name for element in self._elements(within=group) if element.name]

    def shows(self, words):
        return any(words in text for text in self.texts())

    def elements(self):
        """Everything that can be used now: of the dialog in front, or of all."""
        return self._in_front(None, None)

    def elements_of(self, roles, name):
        return self._elements(roles, name)

    def is_shown(self):
        return bool(self._elements())

    def can_press(self, name):
        return any(button.enabled for button in self._in_front(PRESSABLE, name))

    def press(self, name):
        def enabled():
            return [button for button in self._in_front(PRESSABLE, name) if button.enabled]
        button = wait_for(enabled, f"There should be a button “{name}” to press")[0].accessible
        expect(Atspi.Action.do_action(button, 0), f"The button “{name}” should do something")

    def choose(self, name):
        """Of a menu; opening it isn't needed."""
        Atspi.Action.do_action(self._one(MENUS, name, "a menu item"), 0)

    def type_secret(self, name, text):
        """Which can't be read afterwards."""
        expect(Atspi.EditableText.set_text_contents(self._one({Role.PASSWORD_TEXT}, name, "a field"), text),
               f"The field “{name}” should take text")

    def is_checked(self, name):
        return self._one(PRESSABLE, name, "a button").get_state_set().contains(Atspi.StateType.CHECKED)

    def type(self, name, text):
        edit = self._one(EDITS, name, "a field")
        expect(Atspi.EditableText.set_text_contents(edit, text), f"The field “{name}” should take text")
        wait_for(lambda: Atspi.Text.get_text(edit, 0, -1) == text, f"The field “{name}” should hold “{text}”")

    def choose_next(self, name):
        """The choice below the one that stands, with the keyboard. Qt names it by what is chosen."""
        choice = self._one({Role.COMBO_BOX}, name, "a choice")
        expect(Atspi.Action.do_action(choice, 0), f"The choice “{name}” should open")
        for key in (DOWN, RETURN):
            Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)
        wait_for(lambda: not self._elements({Role.COMBO_BOX}, name), f"Another choice than “{name}” should stand")

    def choose_of(self, label, name):
        """One of the choices at that label, with the keyboard."""
        def look():
            return [choice.accessible for choice in self._in_front({Role.COMBO_BOX}, None)
                    if label in labels(choice.accessible)]
        choice = wait_for(look, f"There should be a choice “{label}”")[0]
        offered = choice.get_child_at_index(0)
        names = [offered.get_child_at_index(index).get_name() for index in range(offered.get_child_count())]
        expect(name in names, f"“{label}” should offer “{name}”, but offers {names}")
        expect(Atspi.Action.do_action(choice, 0), f"The choice “{label}” should open")
        for key in (HOME, *[DOWN] * names.index(name), RETURN):
            Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)
        wait_for(lambda: choice.get_name() == name, f"“{label}” should be “{name}”")

    def place(self, name, roles=None):
        """Where it stands on the screen."""
        return Atspi.Component.get_extents(self._one(roles, name, "something"), Atspi.CoordType.SCREEN)

    def rows(self, name):
        """The rows of a table or list; each a list of its cells' texts."""
        return rows_of(self._one(LISTS, name, "a list"))

    def click_row(self, name, row):
        """With the mouse: before Qt 6.5 a list can't be told through accessibility."""
        item = self._one(LISTS, name, "a list").get_child_at_index(row)
        place = Atspi.Component.get_extents(item, Atspi.CoordType.SCREEN)
        Atspi.generate_mouse_event(place.x + place.width // 2, place.y + place.height // 2, "b1c")

    def outline(self):
        """What is visible, for the report of a failure."""
        return "\n".join(f"{'  ' * element.depth}{element.role.value_nick}: {element.name!r}"
                         for element in self._elements())


def _visible(parent, depth=0):
    for index in range(_child_count(parent)):
        element = _read(parent, index, depth)
        if element:
            yield element
            if element.role not in LISTS:
                yield from _visible(element.accessible, depth + 1)


def _child_count(parent):
    try:
        return parent.get_child_count()
    except GLib.Error:
        return 0


def _read(parent, index, depth):
    """Nothing for what isn't visible, or vanishes while it is looked at."""
    try:
        child = parent.get_child_at_index(index)
        if not child:
            return None
        states, role = child.get_state_set(), child.get_role()
        # What is in a menu can be chosen though the menu is shut.
        if role not in MENUS and not states.contains(Atspi.StateType.SHOWING):
            return None
        name = child.get_name().replace("&", "")  # the mark of a keyboard shortcut
        return Element(child, role, name, states.contains(Atspi.StateType.SENSITIVE), depth)
    except GLib.Error:
        return None


def rows_of(view):
    """Nothing for what vanishes while it is looked at."""
    try:
        return _table_rows(view) if view.get_table_iface() else _list_rows(view)
    except GLib.Error:
        return []


def labels(accessible):
    return [relation.get_target(index).get_name() for relation in accessible.get_relation_set()
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
            for index in range(relation.get_n_targets())]


def _table_rows(view):
    table = view.get_table_iface()
    rows = []
    for row in range(table.get_n_rows()):
        cells = (table.get_accessible_at(row, column) for column in range(table.get_n_columns()))
        rows.append([cell.get_name() if cell else "" for cell in cells])
    return rows


def _list_rows(view):
    children = (view.get_child_at_index(index) for index in range(view.get_child_count()))
    return [[child.get_name()] for child in children if child]
