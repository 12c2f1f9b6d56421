# SPDX-License-Identifier: GPL-3.0-or-later
"""Another language is chosen: the program starts again by itself, speaks it and is laid out from the right, with the
account as it was; and back to the system's."""

from pathlib import Path
from xml.etree import ElementTree

from agent.plain import PlainBrowser
from desk import orphan
from desk.journey import Journey
from desk.waiting import expect, wait_for
from desk.window import EDITS, LISTS

NAME = "ana@journeys.example"
SYSTEM = "As the system has it"
WORDS = (SYSTEM, "Accounts", "Copy access token", "Language", "Preferences…", "Renew now", "Save", "Search accounts",
         "Start again")
TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations" / "cloakroom_ar.ts"


def arabic():
    told = {message.findtext("source").replace("&", ""): (message.findtext("translation") or "").replace("&", "")
            for message in ElementTree.parse(TRANSLATIONS).iter("message")}
    return {words: told[words] for words in WORDS}


ENGLISH = {words: words for words in WORDS}
ARABIC = arabic()


def change_language(language, words):
    window.choose(words["Preferences…"])
    window.choose_of(words["Language"], language)
    window.press(words["Save"])
    window.press(words["Start again"])
    return journey.follow_restart()


def expect_spoken(words, from_right):
    wait_for(lambda: window.can_press(words["Renew now"]), f"There should be a button “{words['Renew now']}”")
    wait_for(lambda: any(NAME in row[0] for row in window.rows(words["Accounts"])), "The account should be there")
    accounts = window.place(words["Accounts"], LISTS)
    search = window.place(words["Search accounts"], EDITS)
    renew = window.place(words["Renew now"])
    told = [f"{name} at {place.x} to {place.x + place.width}"
            for name, place in (("accounts", accounts), ("search", search), ("renew", renew))]
    is_from_right = accounts.x > renew.x + renew.width and search.x > renew.x + renew.width
    expect(is_from_right == from_right, f"The accounts should be {'right' if from_right else 'left'}: {told}")
    copy = window.place(words["Copy access token"])
    expect((copy.x > renew.x) == from_right, "The first button should be nearest to where one begins to read")
    print("from the right" if from_right else "from the left", *told, sep=", ")


with Journey() as journey, journey.server() as server:
    orphan.adopt()
    window = journey.start()
    PlainBrowser().decide(journey.ask_to_sign_in(server), "ana")
    journey.wait_for_account(NAME)
    expect_spoken(ENGLISH, from_right=False)

    window = change_language("العربية", ENGLISH)
    expect_spoken(ARABIC, from_right=True)
    journey.desktop.screenshot(journey.folder / "arabic.png")
    asked = len(server.seen("/token", "refresh_token"))
    window.press(ARABIC["Renew now"])
    wait_for(lambda: server.seen("/token", "refresh_token")[asked:], "The account should be signed in as before")
    wait_for(lambda: window.can_press(ARABIC["Renew now"]), "The account should rest again")

    window = change_language(ARABIC[SYSTEM], ARABIC)
    expect_spoken(ENGLISH, from_right=False)
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
