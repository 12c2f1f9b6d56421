# SPDX-License-Identifier: GPL-3.0-or-later
"""How a case is driven: the command line, beside a server that goes wrong."""

import json
import re
import signal
import threading
import time
from dataclasses import dataclass, field
from types import SimpleNamespace

import keyring
import keys
from agent.plain import PlainBrowser
from issuer import CLIENT_ID, AuthorizationServer
from origin import Answer, answer_in_json

NAME = "work"
SECRET = "hush-hush-hush"  # of a program
STOPPED, NOT_NOW = 130, 5  # exit statuses of the program
WATCH = 2.2  # s after a renewal failed: how often is it tried again?
UNCHANGED = SimpleNamespace(change=lambda server: None)  # a case that changes nothing more


@dataclass
class Seen:
    server: AuthorizationServer
    outcome: str = ""
    since: int = 0  # requests before the server went wrong
    until: int = None  # ... and when it came to its senses
    commands: list = field(default_factory=list)
    opened: list = field(default_factory=list)
    pages: list = field(default_factory=list)  # on which the browser ended
    faults: list = field(default_factory=list)
    account: dict = field(default_factory=dict)  # what is known of it after a sign-in


def in_the_browser(desk, running, pages):
    """Goes where the program sends it, and waits there for the outcome."""
    gone = set()
    while running.is_running():
        for address in set(desk.opened()) - gone:
            gone.add(address)
            threading.Thread(target=_visit, args=[address, pages], daemon=True).start()
        time.sleep(0.02)
    return running.ended


def _visit(address, pages):
    try:
        pages.append(PlainBrowser().visit(address))
    except (OSError, ValueError, UnicodeError):
        pass  # where a browser gets stuck, the program waits or says why not


def place(server):
    return ["--issuer", server.issuer, "--client-id", CLIENT_ID, "--name", NAME]


def sign_in_at(desk, seen, options=(), at=place, given="", timeout=75):
    running = desk.start("sign-in", *at(seen.server), "--timeout", str(timeout), *options)
    if given:
        seen.server.secrets.add(given.strip())
        running.give(given)
    seen.commands.append(in_the_browser(desk, running, seen.pages))
    return seen.commands[-1].status == 0


def sign_in(desk, case, seen, **how):
    """At a server that is wrong from the start."""
    case.change(seen.server)
    if sign_in_at(desk, seen, **how):
        seen.account = desk.told("accounts")[0]
        _read_on(desk, seen)
        return "signed in"
    if desk.told("accounts") or keyring.items():
        seen.faults.append("something of it stayed")
    return f"refused: {seen.commands[-1].code}"


def _read_on(desk, seen):
    """What is said of the account later is foreign in part, too."""
    seen.commands += [desk.run(command, NAME) for command in ("show", "activity")]


def by_certificate(desk, case, seen):
    """With a client certificate, which is shown where the server wants one."""
    return sign_in(desk, case, seen, options=["--certificate", str(keys.authority().client_file())])


by_certificate.in_form = {"typed": {"Client certificate": str(keys.authority().client_file())}}


def by_device(desk, case, seen):
    """With a code that is entered elsewhere at once; the server says so at the second question."""
    return sign_in(desk, case, seen, options=["--device"])


by_device.in_form = {"by_device": True}


def with_secret(secret):
    """Which the client has."""
    def drive(desk, case, seen):
        return sign_in(desk, case, seen, options=["--client-secret"], given=f"{secret}\n")
    drive.in_form = {"more": {"Client shows": "the secret, in a header"}, "secret": secret}
    return drive


def as_program(desk, case, seen):
    """With a secret of its own, and nobody to ask."""
    case.change(seen.server)
    return sign_in(desk, UNCHANGED, seen, options=["--client-credentials", "--client-secret"], given=f"{SECRET}\n")


def makes_clients(server):
    server.metadata["registration_endpoint"] = f"{server.origin}/register"


def registered(desk, case, seen):
    """With a client that the server makes."""
    makes_clients(seen.server)
    case.change(seen.server)
    return sign_in(desk, UNCHANGED, seen, at=_place_without_client)


def _place_without_client(server):
    return ["--issuer", server.issuer, "--name", NAME]


def unregistered(desk, case, seen):
    """Signs out of what a client was made for; the server goes wrong before."""
    makes_clients(seen.server)
    return sign_out(desk, case, seen, at=_place_without_client)


def api_of(server):
    """The address of one that says who gives tokens for it."""
    api = server.origin + "/api"
    document = "/.well-known/oauth-protected-resource/api"
    server.resource = {"resource": api, "authorization_servers": [server.issuer]}
    server.faults["/api"] = Answer(b"", 401, (
        ("WWW-Authenticate", f'Bearer resource_metadata="{server.origin}{document}"'),))
    server.faults[document] = lambda _: answer_in_json(server.resource)
    return api


def for_resource(desk, case, seen):
    """Where an API says who gives tokens for it."""
    api = api_of(seen.server)
    case.change(seen.server)
    return sign_in(desk, UNCHANGED, seen, at=lambda _: ["--resource", api, "--client-id", CLIENT_ID, "--name", NAME])


def token_of(server):
    return server.id_token({"alg": "RS256", "kid": "rsa-1"}, {
        "iss": server.issuer, "sub": "ana", "exp": int(time.time()) + 300}, server.signer)


def inspect(desk, case, seen):
    """A token of the server's, with the keys that it publishes."""
    token = token_of(seen.server)
    case.change(seen.server)
    seen.commands.append(desk.run("inspect", "--json", "--issuer", seen.server.issuer, "-", given=token))
    told = seen.commands[-1]
    if told.status != 0 and not told.out and re.search(r" \[[a-z_.]+\]$", told.error.strip()):
        return "no keys"
    return f"signature {json.loads(told.out)['signature']['verdict']}"


def token(desk, case, seen, options=()):
    """Is asked for three times, and printed on purpose."""
    case.change(seen.server)
    if not sign_in_at(desk, seen):
        return f"no sign-in: {seen.commands[-1].code}"
    seen.since = len(seen.server.seen)
    told = [desk.run("token", NAME, *options) for _ in range(3)]
    if all(each.status == 0 and each.out.strip() in seen.server.secrets for each in told):
        return "token"
    return f"no token: {told[-1].code}"


token.not_in_window = "programs ask for such tokens, and a person has none to wait for"


def sign_out(desk, case, seen, **how):
    """At a server that goes wrong behind the sign-in."""
    if not begin(desk, case, seen, **how):
        return f"no sign-in: {seen.commands[-1].code}"
    seen.commands.append(desk.run("sign-out", NAME, "--json"))
    told = seen.commands[-1]
    if desk.told("accounts") or keyring.items():
        seen.faults.append("something of it stayed")
    if not told.out:
        return f"refused: {told.code}"
    fate = json.loads(told.out)
    return f"signed out, refresh token {fate['refresh_token']}" + (
        f", client {fate['client']}" if fate["client"] != "none" else "")


def renew_by(desk, case, seen, door):
    """door(server) opens another way to its token endpoint, and says which authority the account believes."""
    if not begin(desk, UNCHANGED, seen):
        return f"no sign-in: {seen.commands[-1].code}"
    lead(desk.accounts_file, *door(seen.server))
    outcome = _failing_renewal(desk, seen)
    lead(desk.accounts_file, seen.server)
    return _outcome_of_renewal(desk, seen, outcome)


def lead(accounts_file, origin, authorities=None):
    """Where the one account is renewed from now on, and whom it believes."""
    written = json.loads(accounts_file.read_text())
    written.pop("sha256", None)  # it would be told as altered
    account = written["accounts"][0]
    account["server"]["token_endpoint"] = f"{origin.origin}/token"
    if authorities:
        account["network"] = {"authorities": str(authorities)}
    accounts_file.write_text(json.dumps(written))


def begin(desk, case, seen, **how):
    """Signs in at a right server, which then goes wrong; whether that worked."""
    works = sign_in_at(desk, seen, **how)
    seen.server.keep_right()
    case.change(seen.server)
    seen.since = len(seen.server.seen)
    return works


def renew(desk, case, seen):
    """At a server that goes wrong behind the sign-in, and comes to its senses."""
    if not begin(desk, case, seen):
        return f"no sign-in: {seen.commands[-1].code}"
    return _outcome_of_renewal(desk, seen, _failing_renewal(desk, seen))


def _failing_renewal(desk, seen):
    """Until it has failed and was tried again for a while; the code."""
    running = desk.start("renew", NAME)
    trouble = None
    while running.is_running() and not trouble:
        time.sleep(0.2)
        trouble = _trouble_of(desk)
    until = time.monotonic() + WATCH
    while running.is_running() and time.monotonic() < until:
        time.sleep(0.05)
    if running.is_running():
        running.send(signal.SIGTERM)
    seen.commands.append(running.end())
    return trouble or running.ended.code


def renew_to_the_end(desk, case, seen):
    """Without hurrying the command, which tries again for a while."""
    if not begin(desk, case, seen):
        return f"no sign-in: {seen.commands[-1].code}"
    seen.commands.append(desk.run("renew", NAME))
    return _outcome_of_renewal(desk, seen, seen.commands[-1].code)


def _outcome_of_renewal(desk, seen, code):
    """Kept: the command would have tried again. Ended: it says that the login is over. In either case the account is
    renewed when the server is right again, or it is lost."""
    status = seen.commands[-1].status
    _read_on(desk, seen)
    seen.until = len(seen.server.seen)
    seen.server.heal()
    seen.commands.append(desk.run("renew", NAME))
    if seen.commands[-1].status != 0:
        return f"lost: {code}"
    if status == 0:
        return "renewed"
    return f"kept: {code}" if status in (STOPPED, NOT_NOW) else f"ended: {code}"


def _trouble_of(desk):
    events = [event for event in desk.told("activity", NAME) if event.get("kind") != "signed_in"]
    return events and (events[-1].get("trouble") or {}).get("code")
