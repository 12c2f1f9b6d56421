# SPDX-License-Identifier: GPL-3.0-or-later
"""The window looks as the desktop wishes: dark from the start, light and back while it runs, with high contrast; the
person's own choice counts more."""

from desk.journey import Journey
from desk.portal import DARK, LIGHT, NO_PREFERENCE, Portal
from desk.waiting import expect, stays, wait_for

# Grounds of the page and of the accounts, as app/ui/theme.cpp has them.
LOOKS = {
    "light": ((0xff, 0xff, 0xff), (0xf6, 0xf6, 0xf7)),
    "dark": ((0x26, 0x29, 0x2e), (0x1f, 0x21, 0x25)),
    "high contrast": ((0xff, 0xff, 0xff), (0xff, 0xff, 0xff)),
    "dark high contrast": ((0, 0, 0), (0, 0, 0)),
}
PLACES = ((900, 700), (140, 500))  # where nothing but ground is


def grounds():
    return tuple(journey.desktop.colour_at(*place) for place in PLACES)


def expect_look(name):
    wait_for(lambda: grounds() == LOOKS[name], f"The window should be {name}: {LOOKS[name]}, not {grounds()}")
    journey.desktop.screenshot(journey.folder / f"{name.replace(' ', '-')}.png")
    print(f"{name}: {grounds()}")


def choose_theme(name):
    window.choose("Preferences…")
    window.choose_of("Theme", name)
    window.press("Save")
    wait_for(lambda: not window.can_press("Save"), "The preferences should be saved")


with Journey() as journey:
    with Portal(DARK) as portal:
        window = journey.start()
        wait_for(lambda: window.can_press("Sign in…"), "The window should be there")
        expect_look("dark")
        portal.wish(LIGHT)
        expect_look("light")
        portal.wish(DARK)
        expect_look("dark")
        portal.wish_contrast(True)
        expect_look("dark high contrast")
        portal.wish(NO_PREFERENCE)
        expect_look("high contrast")
        portal.wish_contrast(False)
        expect_look("light")

        choose_theme("Light")
        portal.wish(DARK)
        stays(lambda: grounds() == LOOKS["light"], "What a person chose should stay", 1)
        choose_theme("As the system has it")
        expect_look("dark")
    expect(grounds() == LOOKS["dark"], "A desktop whose portal ends should keep its look")
    with Portal(LIGHT):
        expect_look("light")
    journey.quit()
