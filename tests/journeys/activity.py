# SPDX-License-Identifier: GPL-3.0-or-later
"""The activity of an account tells of its sign-in and renewals, with details without secrets, after a restart too."""

from agent.plain import PlainBrowser
from desk.journey import Journey
from desk.waiting import expect, wait_for


def events(window):
    return [row[0] for row in window.rows("Activity") if row]


with Journey() as journey, journey.server() as server:
    window = journey.start()
    PlainBrowser().decide(journey.ask_to_sign_in(server), "ana")
    journey.wait_for_account("ana@journeys.example")
    window.press("Activity")
    wait_for(lambda: any("Signed in" in event for event in events(window)), "The sign-in should be told")

    window.press("Renew now")
    wait_for(lambda: "Renewed" in events(window)[0], "The renewal should stand above it")
    expect("New refresh token saved to the keychain" in events(window)[0], f"With its rotation: {events(window)}")

    window.click_row("Activity", 0)
    details = wait_for(lambda: [event for event in events(window) if event.startswith("POST")],
                       "A click should unfold what was exchanged")[0]
    for line in ("grant_type=refresh_token", "refresh_token=••••••••", "ask for a new access token", "→ 200"):
        expect(line in details, f"The details should have “{line}”: {details}")
    journey.desktop.screenshot(journey.folder / "activity.png")
    told = "\n".join(events(window) + window.texts())
    for secret in server.secrets():
        expect(secret not in told, "The window should show no secret")
    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())

    window = journey.start()
    journey.wait_for_account("ana@journeys.example")
    window.press("Activity")
    again = wait_for(lambda: events(window), "The activity should be there after a restart")
    expect("Renewed" in again[0] and "Signed in" in again[1], f"In the same order: {again}")
    journey.quit()
