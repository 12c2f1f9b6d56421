# SPDX-License-Identifier: GPL-3.0-or-later
"""What every journey begins and ends with. A journey is run as
    tests/support/keyring /usr/bin/python3 JOURNEY CLOAKROOM FOLDER
with the program to test and a folder for its logs and, if it fails, its screenshot."""

import os
import sys
import traceback
from pathlib import Path

from desk import orphan, x11
from desk.desktop import Desktop, Program
from desk.waiting import expect, wait_for
from server.authorization_server import AuthorizationServer

SCOPES = "openid profile email offline_access"
GIVEN = [Path(os.environ[name]) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME")]


class Journey:
    def __init__(self):
        self._cloakroom, folder = sys.argv[1:]
        self.folder = Path(folder)
        self.desktop = Desktop(self.folder)
        self.program = None
        for old in self.folder.glob("*.png"):
            old.unlink()

    def __enter__(self):
        return self

    def __exit__(self, kind, failure, trace):
        if failure:
            traceback.print_exception(failure)
            self._report()
        if self.program:
            self.program.kill()
        self.desktop.__exit__()
        if failure:
            sys.exit(1)

    def _report(self):
        try:
            self.desktop.screenshot(self.folder / "failure.png")
            print(f"screenshot: {self.folder / 'failure.png'}")
            print(self.window.outline())
        except Exception as error:  # the failure itself has been told
            print(f"and no picture of it: {error}")
        if self.program:
            print("the program said:", self.program.log()[-4000:], sep="\n")

    @property
    def cli(self):
        return Path(self._cloakroom).with_name("cloakroom-cli")

    @property
    def window(self):
        return self.program.window

    def server(self, **environment):
        return AuthorizationServer(self.folder / "server.log", **environment)

    def start(self, *arguments, **environment):
        self.program = self.desktop.start(self._cloakroom, *arguments, **environment)
        return self.program.window

    def close(self):
        """With the button of the window's frame."""
        x11.close(self.program.id, "Cloakroom")

    def minimize(self):
        """With the button of the window's frame; needs a window manager."""
        x11.minimize(self.program.id, "Cloakroom")
        wait_for(self.is_minimized, "The window should be minimized")

    def is_minimized(self):
        return x11.is_minimized(self.program.id, "Cloakroom")

    def quit(self):
        """As a person does, and with nothing to complain of at the end."""
        self.window.choose("Quit")
        self.expect_end()

    def follow_restart(self):
        """To the program that the one that ends starts in its place. Orphans have to be adopted before."""
        self.expect_end()
        self.program = Program(orphan.of(self._cloakroom), self.program.log_file)
        return self.program.window

    def expect_end(self):
        status = self.program.exit_status()
        expect(status == 0, f"The program should end with 0, not {status}")

    def fill_in(self, server, client_id="cloakroom", scopes=SCOPES, by_device=False, more=None, typed=None,
                secret=""):
        """more, typed: what is chosen and written behind “More”, by its label."""
        self.window.press("Sign in…")
        self.window.type("Provider or address", "by hand")
        self.window.press("Continue")
        self.window.type("Issuer", server.issuer)
        self.window.type("Client ID", client_id)
        self.window.type("Scopes", scopes)
        if more or typed:
            self.window.press("More")
        for label, choice in (more or {}).items():
            self.window.choose_of(label, choice)
        for label, text in (typed or {}).items():
            self.window.type(label, text)
        if secret:
            self.window.type_secret("Client secret", secret)
        if by_device:
            self.window.choose_next("The browser on this computer")
        self.window.press("Get a code" if by_device else "Open browser")

    def ask_to_sign_in(self, server):
        """Returns the address that the browser was asked to open."""
        seen = len(self.desktop.opened())
        self.fill_in(server)
        return self.desktop.next_opened(seen)

    def claims(self):
        """The claims of the token in the inspector, as text by name."""
        return {row[0]: row[1] for row in self.window.rows("Claims") if len(row) > 1 and row[1]}

    def accounts(self):
        """Name, host and standing of each, in one text."""
        return [row[0] for row in self.window.rows("Accounts")]

    def wait_for_account(self, name):
        wait_for(lambda: any(name in shown for shown in self.accounts()),
                 f"The list of accounts should show {name}")

    def files(self):
        """Everything the program has written, and what it said; the keychain's own files aside."""
        found = {path for given in GIVEN for path in given.rglob("*")
                 if path.is_file() and "keyrings" not in path.parts}
        return sorted(found | {self.folder / "program.log"})

    def expect_no_secret_in_files(self, secrets):
        expect(secrets, "There should be secrets to look for")
        for path in self.files():
            written = path.read_bytes()
            for secret in secrets:
                expect(secret.encode() not in written, f"{path} should hold no token, but holds {secret[:8]}…")
