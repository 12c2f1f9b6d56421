# SPDX-License-Identifier: GPL-3.0-or-later
"""Another program asks for a token: it gets none until that is switched on, then the person is asked, says yes for
ever or no; the activity has it; a lock stops everything; what was allowed can be taken back."""

import shutil
import subprocess
from pathlib import Path

from agent.plain import PlainBrowser
from desk.journey import Journey
from desk.waiting import expect, wait_for

NOT_ALLOWED, LOCKED = 10, 11
NAME = "ana@journeys.example"


class Asking:
    """A program that asks for a token through the command line, while the person is asked."""

    def __init__(self, journey, *command):
        self._process = subprocess.Popen(command, env=journey.desktop._environment, text=True,
                                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def ended(self):
        out, error = self._process.communicate(timeout=60)
        return self._process.returncode, out.strip(), error.strip()


with Journey() as journey, journey.server() as server:
    cli = journey.cli
    # An ordinary program, which is no interpreter by its name.
    reporter = journey.folder / "reporter"
    shutil.copy("/usr/bin/perl", reporter)
    by_reporter = [reporter, "-e", "exit(system(@ARGV) >> 8)", cli, "token", NAME]

    window = journey.start()
    PlainBrowser().decide(journey.ask_to_sign_in(server), "ana")
    journey.wait_for_account(NAME)

    status, out, error = Asking(journey, cli, "token", NAME).ended()
    expect((status, out) == (NOT_ALLOWED, ""), f"An account made in the window should be off, not {status} {error}")
    expect("[handout.off]" in error, f"It should be said why, not {error}")

    window.choose("Settings…")
    window.choose_next("get no token")
    journey.desktop.screenshot(journey.folder / "settings.png")
    window.press("Save")
    wait_for(lambda: not window.can_press("Save"), "The settings should be saved")

    asking = Asking(journey, *by_reporter)
    wait_for(lambda: window.shows(f"Let reporter have a token of {NAME}?"), "The person should be asked")
    expect(window.shows(str(reporter)), "The program should be shown by its path")
    journey.desktop.screenshot(journey.folder / "consent.png")
    window.press("Always, this program and this account")
    window.press("Allow")
    status, token, error = asking.ended()
    expect(status == 0 and token in server.secrets(), f"It should get the token, not {status} {error}")
    expect(Asking(journey, *by_reporter).ended()[1] == token, "It should get it again without a question")

    asking = Asking(journey, cli, "token", NAME, "--id")
    wait_for(lambda: window.shows("Let python3"), "An interpreter should be asked about")
    expect(not window.can_press("Always, this program and this account"), "It should not be allowed for ever")
    window.press("Don’t allow")
    status, out, error = asking.ended()
    expect((status, out) == (NOT_ALLOWED, ""), f"No should be no, not {status} {error}")
    status, out, error = Asking(journey, cli, "token", NAME, "--id").ended()
    expect(status == NOT_ALLOWED and "[handout.denied]" in error, f"Nobody should be asked again at once: {error}")

    window.press("Activity")
    wait_for(lambda: any("Handed to reporter" in row[0] for row in window.rows("Activity")),
             "The activity should have it")
    expect(any("ID token not handed to python3" in row[0] for row in window.rows("Activity")),
           "It should have who was refused")
    journey.desktop.screenshot(journey.folder / "activity.png")

    window.choose("Lock")
    wait_for(lambda: window.shows("Cloakroom is locked"), "The window should say that it is locked")
    status, out, error = Asking(journey, *by_reporter).ended()
    expect((status, out) == (LOCKED, ""), f"A locked Cloakroom should hand out nothing, not {status} {error}")
    journey.desktop.screenshot(journey.folder / "locked.png")
    window.press("Unlock")
    wait_for(lambda: window.can_press("Copy access token"), "The account should be back")
    expect(Asking(journey, *by_reporter).ended()[0] == 0, "What was allowed should still be")
    expect(journey.desktop.run(cli, "lock").returncode == 0, "The command line should lock")
    wait_for(lambda: window.shows("Cloakroom is locked"), "The window should see it")
    expect(journey.desktop.run(cli, "unlock").returncode == 0, "The command line should unlock")
    wait_for(lambda: window.can_press("Copy access token"), "The window should see that, too")

    window.choose("Settings…")
    window.press("Take back")
    window.press("Save")
    wait_for(lambda: not window.can_press("Save"), "The settings should be saved")
    asking = Asking(journey, *by_reporter)
    wait_for(lambda: window.shows("Let reporter have a token"), "The person should be asked again")
    window.press("Don’t allow")
    expect(asking.ended()[0] == NOT_ALLOWED, "No should be no")

    journey.quit()
    journey.expect_no_secret_in_files(server.secrets())
