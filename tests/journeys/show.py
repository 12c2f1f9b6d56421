# SPDX-License-Identifier: GPL-3.0-or-later
"""What ./dev run does where there is no display: someone signs in with the demo provider, and the window is
shown as a picture and as text."""

from agent.plain import PlainBrowser
from desk.journey import Journey
from desk.waiting import wait_for

with Journey() as journey:
    window = journey.start("--demo")
    PlainBrowser().decide(journey.desktop.next_opened(), "ana")
    account = wait_for(journey.accounts, "The account should be in the list")[0]
    window.press("Access token")
    wait_for(journey.claims, "The inspector should show the claims")
    life = wait_for(lambda: [text for text in window.texts() if text.startswith("Expires")], "Its end should be told")[0]
    picture = journey.folder.with_suffix(".png")
    journey.desktop.screenshot(picture, "Cloakroom")

    print(f"Account: {account}", life, *window.texts(within="Scopes"), "Claims", sep="\n")
    for name, value, meaning in window.rows("Claims"):
        print(f"  {name:10} {value}  ({meaning})" if value else f" {name}")
    print(f"Picture: {picture}")
    journey.quit()
