# SPDX-License-Identifier: GPL-3.0-or-later
"""The server ends the login while nobody looks: one notification says so, its button brings the window with the
sign-in, and it goes when that is done. There is none of what was seen in front."""

from agent.plain import PlainBrowser
from desk import x11
from desk.journey import Journey
from desk.notices import Notices
from desk.tray import Tray
from desk.waiting import expect, stays, wait_for

LIFE = 60  # seconds; the program renews at half of it
NAME = "ana@journeys.example"
TITLE = f"{NAME} has to sign in again"


def end_login():
    """As an administrator of the server does."""
    token = server.seen("/token")[-1]["answer"]["refresh_token"]
    answer = PlainBrowser().visit(f"{server.issuer}/token/revocation", {"token": token, "client_id": "cloakroom"})
    expect(answer.status == 200, f"The server should end the login: {answer.text}")


def sign_in(address):
    PlainBrowser().decide(address, "ana")
    wait_for(lambda: window.can_press("Renew now"), "The account should be signed in")


def in_front():
    end_login()
    window.press("Renew now")
    wait_for(lambda: window.can_press("Sign in again"), "The window should say it")
    stays(lambda: not notices.notified, "Who looks at the window should not be told twice")
    opened = len(journey.desktop.opened())
    window.press("Sign in again")
    address = journey.desktop.next_opened(opened)
    with x11.another_in_front():  # the browser
        stays(lambda: not notices.notified, "Who has just seen it and does it should not be told")
    sign_in(address)


def out_of_sight(is_away):
    """Until the notification has brought the window back."""
    told = len(notices.notified)
    end_login()
    notice = wait_for(lambda: notices.notified[told:], "It should be told by a notification", LIFE)[0]
    expect(notice.title == TITLE, f"It should say “{TITLE}”, not “{notice.title}”")
    expect(notice.text, "It should say why")
    expect("Sign in" in notice.actions.values(), f"It should have a button: {notice.actions}")
    stays(lambda: len(notices.notified) == told + 1, "It should be told once", 4)
    expect(is_away(), "The window should stay where it is")
    print(f"notified: {notice.title} | {notice.text} | {notice.actions}")

    opened = len(journey.desktop.opened())
    notices.press(notice, "Sign in")
    address = journey.desktop.next_opened(opened)
    wait_for(lambda: not is_away(), "The window should be there")
    wait_for(lambda: window.shows("Finish signing in with your browser"), "With the sign-in")
    sign_in(address)
    wait_for(lambda: not notices.shown(), "The notification should go when it is done")
    expect(len(journey.accounts()) == 1, "It should be the same account")


with Notices() as notices, Tray() as tray, Journey() as journey, \
        journey.server(ACCESS_TOKEN_SECONDS=str(LIFE)) as server:
    journey.desktop.start_window_manager()
    window = journey.start()
    sign_in(journey.ask_to_sign_in(server))
    in_front()

    journey.minimize()
    out_of_sight(journey.is_minimized)

    journey.close()
    window.press("Stay in the tray")
    wait_for(lambda: not window.is_shown(), "The window should be gone")
    out_of_sight(lambda: not window.is_shown())
    expect(len(notices.notified) == 2, f"There should be no other: {notices.notified}")

    for notice in notices.notified:
        expect(not any(secret in notice.everything for secret in server.secrets()),
               f"No token should be in {notice.everything}")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
