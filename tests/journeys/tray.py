# SPDX-License-Identifier: GPL-3.0-or-later
"""The window is closed and Cloakroom stays in the tray: it asks once, goes on renewing, and its menu copies a token,
locks, opens and quits. Without a tray closing ends it."""

from agent.plain import PlainBrowser
from desk import x11
from desk.journey import Journey
from desk.tray import Tray
from desk.waiting import expect, stays, wait_for

LIFE = 60  # seconds; the program renews at half of it
NAME = "ana@journeys.example"
COPY = f"{NAME}: copy access token"


def expect_hidden():
    wait_for(lambda: not window.is_shown(), "The window should be gone")
    expect(journey.program.is_running(), "The program should be there")


def close_and_answer(answer):
    journey.close()
    wait_for(lambda: window.shows("Stay in the tray?"), "It should be asked")
    window.press(answer)


def closes_to_tray():
    expect(icon.menu() == ["Lock", "Open Cloakroom", "Quit"], f"Without an account there is little: {icon.menu()}")
    PlainBrowser().decide(journey.ask_to_sign_in(server), "ana")
    journey.wait_for_account(NAME)
    wait_for(lambda: COPY in icon.menu(), "The account should be in the menu")
    expect(icon.words == "Cloakroom · accounts: 1", f"The icon should say how many there are, not {icon.words}")

    close_and_answer("Cancel")
    wait_for(lambda: window.can_press("Renew now"), "Cancel should leave everything")
    close_and_answer("Stay in the tray")
    expect_hidden()
    icon.choose("Open Cloakroom")
    wait_for(lambda: window.can_press("Renew now"), "The window should be back")
    journey.close()
    expect_hidden()


def copied():
    icon.choose(COPY)
    return wait_for(x11.clipboard, "A token should be in the clipboard")


def works_without_window():
    before = len(server.seen("/token"))
    renewal = wait_for(lambda: server.seen("/token")[before:], "The account should be renewed meanwhile", LIFE)[0]
    expect(renewal["status"] == 200, f"The renewal should succeed: {renewal['answer']}")
    issued = [seen["answer"].get("access_token") for seen in server.seen("/token")[before:]]
    # The one before is given until the new one is saved.
    wait_for(lambda: copied() in issued, f"The token should be in the clipboard, one of {issued}")
    expect(not window.is_shown(), "No window should be needed for it")

    icon.choose("Lock")
    wait_for(lambda: icon.words == "Cloakroom · locked", "The icon should say that it is locked")
    wait_for(lambda: COPY not in icon.menu(), "No token should be there to copy")
    expect(not x11.clipboard(), "The copied token should have left the clipboard")
    icon.choose("Unlock")
    wait_for(lambda: COPY in icon.menu(), "The account should be back")
    expect(not window.is_shown(), "The window should stay where it is")


def quits():
    icon.press()
    wait_for(lambda: window.can_press("Renew now"), "A press on the icon should bring the window")
    journey.close()
    expect_hidden()
    icon.choose("Quit")
    journey.expect_end()


def starts_in_background():
    stays(lambda: not window.is_shown(), "No window should be shown", 3)
    wait_for(lambda: COPY in icon.menu(), "The account should be there without it")
    icon.choose("Open Cloakroom")
    wait_for(lambda: window.can_press("Renew now"), "The window should come")
    window.choose("Preferences…")
    window.press("Stay in the tray when the window is closed")
    window.press("Save")
    wait_for(lambda: not window.can_press("Save"), "The preferences should be saved")
    journey.close()
    journey.expect_end()


with Journey() as journey, journey.server(ACCESS_TOKEN_SECONDS=str(LIFE)) as server:
    with Tray() as tray:
        window = journey.start()
        icon = tray.icon()
        closes_to_tray()
        works_without_window()
        quits()
        print("closed to the tray, renewed there, quit from there")
    with Tray() as tray:
        window = journey.start()
        tray.icon()
        journey.wait_for_account(NAME)
    journey.close()
    journey.expect_end()
    print("closed for good where the tray went away")
    # Started with the session, it is there before the tray.
    window = journey.start("--in-background")
    stays(lambda: not window.is_shown(), "No window should be shown", 3)
    with Tray() as tray:
        icon = tray.icon()
        starts_in_background()
        print("started in the background before the tray, and closed for good")

    window = journey.start()
    journey.wait_for_account(NAME)
    wait_for(lambda: window.can_press("Renew now"), "The account should be signed in")
    journey.close()
    journey.expect_end()
    print("closed without a tray")
    journey.expect_no_secret_in_files(server.secrets())
