# SPDX-License-Identifier: GPL-3.0-or-later
"""What another program of the display sees and a window manager's buttons do, through Xlib itself."""

import ctypes
import os
from contextlib import contextmanager

from desk.waiting import expect, wait_for

CLIENT_MESSAGE, SELECTION_NOTIFY = 33, 31
SUBSTRUCTURE_MASKS = 0x180000
ICONIC = 3
MOST = 1 << 20  # of a property, in units of four bytes
LONG = ctypes.sizeof(ctypes.c_long)  # by which Xlib hands out numbers of 32 bits

_x11 = ctypes.CDLL("libX11.so.6")
_long, _id, _pointer = ctypes.c_long, ctypes.c_ulong, ctypes.c_void_p
for _name, _result, _arguments in (
        ("XOpenDisplay", _pointer, [ctypes.c_char_p]),
        ("XCloseDisplay", ctypes.c_int, [_pointer]),
        ("XDefaultRootWindow", _id, [_pointer]),
        ("XInternAtom", _id, [_pointer, ctypes.c_char_p, ctypes.c_int]),
        ("XCreateSimpleWindow", _id, [_pointer, _id, *[ctypes.c_int] * 2, *[ctypes.c_uint] * 3, _id, _id]),
        ("XMapWindow", ctypes.c_int, [_pointer, _id]),
        ("XConvertSelection", ctypes.c_int, [_pointer, _id, _id, _id, _id, _id]),
        ("XGetSelectionOwner", _id, [_pointer, _id]),
        ("XCheckTypedWindowEvent", ctypes.c_int, [_pointer, _id, ctypes.c_int, _pointer]),
        ("XGetWindowProperty", ctypes.c_int, [_pointer, _id, _id, _long, _long, ctypes.c_int, _id, *[_pointer] * 5]),
        ("XQueryTree", ctypes.c_int, [_pointer, _id, *[_pointer] * 4]),
        ("XSendEvent", ctypes.c_int, [_pointer, _id, ctypes.c_int, _long, _pointer]),
        ("XSync", ctypes.c_int, [_pointer, ctypes.c_int]),
        ("XFree", ctypes.c_int, [_pointer])):
    _function = getattr(_x11, _name)
    _function.restype, _function.argtypes = _result, _arguments

# A window may end while it is looked at; Xlib's own handler would end the journey.
_ignore = ctypes.CFUNCTYPE(ctypes.c_int, _pointer, _pointer)(lambda display, error: 0)
_x11.XSetErrorHandler(_ignore)


class _Event(ctypes.Union):
    _fields_ = [("type", ctypes.c_int), ("longs", _long * 24)]


@contextmanager
def _display():
    display = _x11.XOpenDisplay(os.environ["DISPLAY"].encode())
    expect(display, "The display should be there")
    try:
        yield display
    finally:
        _x11.XCloseDisplay(display)


def _atom(display, name):
    return _x11.XInternAtom(display, name.encode(), False)


def _property(display, window, name):
    actual, length, rest, data = _id(), _id(), _id(), _pointer()
    width = ctypes.c_int()
    _x11.XGetWindowProperty(display, window, _atom(display, name), 0, MOST, False, 0, *map(
        ctypes.byref, (actual, width, length, rest, data)))
    if not data:
        return b""
    try:
        return ctypes.string_at(data, length.value * (LONG if width.value == 32 else width.value // 8))
    finally:
        _x11.XFree(data)


def _numbers(content):
    return [int.from_bytes(content[at:at + LONG], "little") for at in range(0, len(content), LONG)]


def clipboard(target="UTF8_STRING"):
    """What another program would paste; nothing if there is nothing of that kind."""
    with _display() as display:
        selection = _atom(display, "CLIPBOARD")
        if not _x11.XGetSelectionOwner(display, selection):
            return ""
        window = _x11.XCreateSimpleWindow(display, _x11.XDefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0)
        _x11.XConvertSelection(display, selection, _atom(display, target), _atom(display, "GIVEN"), window, 0)
        event = _Event()
        wait_for(lambda: _x11.XCheckTypedWindowEvent(display, window, SELECTION_NOTIFY, ctypes.byref(event)),
                 "The owner of the clipboard should answer")
        return _property(display, window, "GIVEN").decode()


def _windows(display, parent):
    """Everything below it, outside in."""
    root, above, children, count = _id(), _id(), ctypes.POINTER(_id)(), ctypes.c_uint()
    if not _x11.XQueryTree(display, parent, *map(ctypes.byref, (root, above, children, count))):
        return
    below = children[:count.value]
    if children:
        _x11.XFree(children)
    for window in below:
        yield window
        yield from _windows(display, window)


def _window_of(display, process, title):
    def look():
        return [window for window in _windows(display, _x11.XDefaultRootWindow(display))
                if _numbers(_property(display, window, "_NET_WM_PID")) == [process]
                and _property(display, window, "_NET_WM_NAME").decode() == title]
    return wait_for(look, f"There should be a window “{title}”")[0]


def shown(title):
    """The window of that title that has a class; Qt has one of the same title that is never shown."""
    with _display() as display:
        return wait_for(lambda: [window for window in _windows(display, _x11.XDefaultRootWindow(display))
                                 if _property(display, window, "_NET_WM_NAME").decode() == title
                                 and _property(display, window, "WM_CLASS")],
                        f"There should be a window “{title}”")[0]


def _send(display, to, window, message, mask, *numbers):
    event = _Event()
    event.longs[0] = CLIENT_MESSAGE
    for at, number in zip((4, 5, 6), (window, _atom(display, message), 32)):
        event.longs[at] = number
    for at, number in enumerate(numbers, 7):
        event.longs[at] = number
    _x11.XSendEvent(display, to, False, mask, ctypes.byref(event))
    _x11.XSync(display, False)


def close(process, title):
    """As the button of a window manager does."""
    with _display() as display:
        window = _window_of(display, process, title)
        _send(display, window, window, "WM_PROTOCOLS", 0, _atom(display, "WM_DELETE_WINDOW"), 0)


def minimize(process, title):
    """For a display with a window manager."""
    with _display() as display:
        window = _window_of(display, process, title)
        _send(display, _x11.XDefaultRootWindow(display), window, "WM_CHANGE_STATE", SUBSTRUCTURE_MASKS, ICONIC)


def is_minimized(process, title):
    with _display() as display:
        return _numbers(_property(display, _window_of(display, process, title), "WM_STATE"))[:1] == [ICONIC]


def is_managed():
    with _display() as display:
        return bool(_property(display, _x11.XDefaultRootWindow(display), "_NET_SUPPORTING_WM_CHECK"))


@contextmanager
def another_in_front():
    """A window of another program has the keyboard; for a display with a window manager."""
    with _display() as display:
        root = _x11.XDefaultRootWindow(display)
        window = _x11.XCreateSimpleWindow(display, root, 0, 0, 300, 200, 0, 0, 0)
        _x11.XMapWindow(display, window)
        _x11.XSync(display, False)
        wait_for(lambda: _numbers(_property(display, root, "_NET_ACTIVE_WINDOW"))[:1] == [window],
                 "The other window should come to the front")
        yield
