# SPDX-License-Identifier: GPL-3.0-or-later
"""A newcomer with nothing: two presses to the first token that can be read, then a look around. It prints when each was
done."""

import time

from agent.plain import PlainBrowser
from desk import tokens, x11
from desk.journey import GIVEN, Journey
from desk.page import Page
from desk.waiting import expect, wait_for

NAME = "ana@example.com"
CLAIMS = {"iss", "sub", "aud", "exp", "iat", "jti", "client_id", "scope"}
# RFC 7519 section 3.1
JWT = ("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
       "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
       "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")


def welcome():
    for words in ("Sign in once, use it everywhere", "signs you in to an API in your own browser",
                  "in your system’s keychain", "No accounts yet. Sign in, or try the demo provider.",
                  "Refresh tokens are in your keychain"):
        wait_for(lambda: window.shows(words), f"The first page should say “{words}”")
    for name in ("Sign in…", "Inspect a token"):
        expect(window.can_press(name), f"The first page should offer “{name}”")


def first_token():
    window.press("Try the demo provider")
    PlainBrowser().decide(journey.desktop.next_opened(), "ana")
    journey.wait_for_account(NAME)
    wait_for(lambda: CLAIMS <= journey.claims().keys(), f"The token should be there with its claims {CLAIMS}")
    rows = window.rows("Claims")
    expect(all(row[2] for row in rows if row[0] in CLAIMS), f"Each claim should have a meaning: {rows}")
    claims = journey.claims()
    expect(claims["sub"] == "demo-ana", f"It should be Ana's: {claims}")
    expect(int(claims["exp"]) - int(claims["iat"]) == 60, f"It should live 60 s: {claims}")
    expect(any("Signature: passed" in text for text in window.texts(within="Checks")), "It should be checked")
    window.press("Copy access token")
    copied = wait_for(x11.clipboard, "The token should be in the clipboard")
    expect(tokens.claims(copied)["sub"] == "demo-ana", f"The clipboard should hold the token, not {copied}")
    expect(x11.clipboard("x-kde-passwordManagerHint") == "secret", "Histories should be told to leave it")
    return copied


def inspect():
    window.choose("Inspect a token…")
    window.type("Token", JWT)
    window.press("Inspect")
    wait_for(lambda: journey.claims().get("iss") == "joe", "The pasted token should be read")
    expect(window.shows("Signature: not checked"), "Nothing should be believed unchecked")
    window.press("Close")


def read_guide():
    window.choose("Guide")
    wait_for(lambda: window.shows("Find on this page"), "The guide should be there")
    guide = Page(window, "Guide")
    window.press("Contents")
    wait_for(lambda: "New here?" in guide.text, "It should say where to begin")
    guide.follow_first()
    wait_for(lambda: guide.text.startswith("Sign in to a provider\n"), "A link should lead to its page")
    window.press("Back")
    wait_for(lambda: "New here?" in guide.text, "And back")


def tell_about_it(token):
    window.choose("About Cloakroom")
    wait_for(lambda: window.shows("GPL-3.0-or-later"), "The licence should be told")
    window.press("Copy diagnostics")
    wait_for(lambda: window.shows("Copied. Read it before you give it to somebody."), "It should be said")
    told = wait_for(lambda: x11.clipboard() if "Qt" in x11.clipboard() else "", "The clipboard should have it")
    for words in ("Cloakroom ", "OpenSSL ", "Keychain trouble: none", "Accounts: 1", "signed in"):
        expect(words in told, f"The diagnostics should have “{words}”: {told}")
    for words in (NAME, "127.0.0.1", token, "cloakroom-demo"):
        expect(words not in told, f"They should not have “{words}”: {told}")
    window.press("Close")


began = time.monotonic()


def say(what):
    print(f"{time.monotonic() - began:5.1f} s  {what}")


with Journey() as journey:
    expect(not any(path for given in GIVEN[:3] for path in given.rglob("*") if "keyrings" not in path.parts),
           "The home should be empty")
    journey.desktop.start_window_manager()
    window = journey.start()
    welcome()
    say("the first page is read")
    token = first_token()
    say("the first token is decoded, after two presses")
    inspect()
    say("a pasted token is inspected")
    read_guide()
    say("a link of the guide is followed")
    tell_about_it(token)
    say("the diagnostics are copied")
    expect(time.monotonic() - began < 60, "It should take less than a minute")
    journey.quit()
    journey.expect_no_secret_in_files([token])
