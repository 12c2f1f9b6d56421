# SPDX-License-Identifier: GPL-3.0-or-later
"""An account with a proxy of its own: all that the program sends for it goes there, and nothing goes past it."""

import os
import subprocess
from pathlib import Path

from agent.plain import PlainBrowser
from desk import keychain
from desk.journey import SCOPES, Journey
from desk.waiting import expect, wait_for
from server.proxy import Proxy

HOST = "id.journeys.example"  # a name that leads nowhere but through the proxy
# The second where Qt tells it apart from other troubles on the way.
DOWN = ("It is reached by a proxy, and the way there or the proxy failed.",
        "The proxy can't be reached, or lets nothing through: check its address.")
USER, PASSWORD = "ana", "pass of the proxy"
ISSUER = f"https://{HOST}"


def make_certificates(folder):
    """An authority, and what it vouches for."""
    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)
    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2")
    openssl("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Journeys",
            "-addext", "keyUsage=critical,keyCertSign")
    openssl("req", "-x509", *key, "-CA", "ca.pem", "-CAkey", "ca.key", "-keyout", "server.key", "-out", "server.pem",
            "-subj", f"/CN={HOST}", "-addext", f"subjectAltName=DNS:{HOST}", "-addext", "basicConstraints=CA:FALSE")


with Journey() as journey:
    make_certificates(journey.folder)
    authorities = str(journey.folder / "ca.pem")
    with journey.server(TLS_FOLDER=str(journey.folder), ISSUER=ISSUER) as server:
        others = Proxy(server.port)  # which the system has
        browsers = Proxy(server.port)
        own = Proxy(server.port, f"{USER}:{PASSWORD}")
        around = {"http_proxy": others.address, "https_proxy": others.address, "no_proxy": ""}

        with others, browsers:
            window = journey.start(**around)
            window.press("Sign in…")
            window.type("Provider or address", "by hand")
            window.press("Continue")
            window.type("Issuer", ISSUER)
            window.type("Client ID", "cloakroom")
            window.type("Scopes", SCOPES)
            window.press("More")
            window.type("Proxy", own.address)
            window.type("Proxy user", USER)
            window.type_secret("Proxy password", PASSWORD)
            window.type("Authorities", authorities)
            window.press("Open browser")
            wait_for(lambda: any(map(window.shows, DOWN)), "It should be said that the proxy is down")
            expect(window.shows(f"{HOST} can't be reached."), "It should be said who can't be reached")
            expect(not others.asked, f"Nothing should go past the account's proxy: {others.asked}")

            with own:
                window.press("Try again")
                PlainBrowser(browsers.address, authorities).decide(journey.desktop.next_opened(), "ana")
                journey.wait_for_account("ana@journeys.example")
                expect(own.asked, "The sign-in should go through the proxy")
                journey.quit()

                signed_in = len(own.asked)
                window = journey.start(**around)
                journey.wait_for_account("ana@journeys.example")
                window.press("Renew now")
                wait_for(lambda: server.seen("/token", "refresh_token"), "It should be renewed")
                expect(len(own.asked) > signed_in, "The renewal should go through the proxy")

            window.press("Renew now")
            wait_for(lambda: any(map(window.shows, DOWN)), "It should be said that the proxy is down")
            expect(window.shows("Nothing was lost."), "It should be said that nothing was lost")

            with own:
                renewed = len(own.asked)
                window.press("Sign out")
                wait_for(lambda: window.shows("Sign out of ana@journeys.example?"), "It should be asked first")
                window.press("Sign out")
                wait_for(lambda: window.shows("Refresh token revoked"), "The receipt should be shown")
                expect(len(server.seen("/token/revocation")) == 2, "Both tokens should be revoked")
                expect(len(own.asked) > renewed, "The sign-out should go through the proxy")
                window.press("Close")
                journey.quit()

            # What stood in them is known to nobody.
            Path(os.environ["XDG_CONFIG_HOME"], "cloakroom", "preferences.json").write_text('{"proxy": "http://')
            window = journey.start(**around)
            wait_for(lambda: window.shows("Your preferences can't be understood."), "It should be said at the start")
            window.press("Sign in…")
            window.type("Provider or address", ISSUER)
            window.press("Continue")
            wait_for(lambda: window.shows("The proxy that was set can't be read."), "Nothing should be sent")
            window.press("Cancel")
            journey.quit()

            expect(not keychain.items(), "The keychain should hold nothing, the proxy's password included")
            expect(set(own.asked) == {f"{HOST}:443"}, f"The proxy should be asked for the server alone: {own.asked}")
            past = others.asked + others.refused
            expect(not past, f"Nothing should go past the account's proxy: {past}")
        journey.expect_no_secret_in_files(server.secrets() | {PASSWORD})
