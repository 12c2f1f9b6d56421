# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody looks at a token without an account: the header it is in is pasted, its signature is checked with the
issuer's key, and with another one."""

from desk.journey import Journey
from desk.waiting import expect, wait_for

# RFC 8037 appendix A: the key of A.2 under its own header, and the JWS of A.4; its payload is no JSON.
JWS = ("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
       "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg")
KEY = '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}'
# RFC 7515 appendix A.1
JWT = ("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
       "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
       "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")


def inspect(window, text):
    window.type("Token", text)
    window.press("Inspect")


def check(window, key):
    window.press("Check the signature")
    window.type("Key", key)
    window.press("Check")


with Journey() as journey:
    window = journey.start()
    window.press("Inspect a token")
    inspect(window, f"Authorization: Bearer {JWT}")
    rows = wait_for(journey.claims, "The claims should be shown")
    expect("joe" in str(rows), f"The issuer should be among the claims {rows}")
    wait_for(lambda: window.shows("Signature: not checked"), "Nothing should be believed unchecked")
    journey.desktop.screenshot(journey.folder.with_suffix(".png"), "Cloakroom")

    window.press("Another token")
    inspect(window, JWS)
    wait_for(lambda: window.shows("its payload holds no claims"), "A payload without claims should be told")
    check(window, KEY)
    wait_for(lambda: window.shows("Signature: passed"), "The signature should hold")
    check(window, KEY.replace("11qY", "12qY"))
    wait_for(lambda: window.shows("Signature: failed") or window.shows("can't be used"),
             "Another key should not do")

    window.press("Another token")
    inspect(window, "eyJhbGciOiJFZERTQSJ9.e3*0.AAAA")
    wait_for(lambda: window.shows("character 24 of 30 is “*”."), "Where it breaks should be told")
    window.press("Close")
    wait_for(lambda: window.can_press("Inspect a token"), "The first page should be back")
    journey.quit()
