#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""sign_in_places.py PROGRAMS: where the command line signs in: at a provider it knows, at an API that says who gives
tokens for it, and with a client that the server makes."""
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

TESTS = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "journeys"))
from agent.plain import PlainBrowser  # noqa: E402
from desk.tokens import decoded  # noqa: E402
from desk.waiting import wait_for  # noqa: E402
from patience import PATIENCE, PATIENCE_S  # noqa: E402
from server.authorization_server import AuthorizationServer  # noqa: E402
from server.mcp import WELL_KNOWN, McpServer  # noqa: E402

PROGRAM = Path(sys.argv.pop(1), "cloakroom-cli")
GOOD, UNUSABLE = 0, 2


class SignInPlaces(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.opened = Path(cls.folder.name, "opened")
        cls.opened.touch()
        os.environ["OPENED_ADDRESSES"] = str(cls.opened)
        os.environ["PATH"] = f"{TESTS / 'journeys' / 'agent'}:{os.environ['PATH']}"
        os.environ["BROWSER"] = "xdg-open"  # there may be no display
        os.environ["LC_ALL"] = "C.UTF-8"
        cls.server = AuthorizationServer(Path(cls.folder.name, "server.log"), REGISTRATION="1",
                                         JWT_ACCESS_TOKENS="1")

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()
        cls.folder.cleanup()

    def start(self, *arguments, system=None):
        return subprocess.Popen([PROGRAM, "sign-in", "--timeout", PATIENCE, *arguments], stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                env=os.environ | (system or {}))

    def sign_in(self, *arguments):
        before = len(self.opened.read_text().splitlines())
        process = self.start(*arguments)
        opened = wait_for(lambda: self.opened.read_text().splitlines()[before:] or process.poll() is not None,
                          "The browser should be opened")
        if opened is True:
            self.fail(process.communicate()[1])
        PlainBrowser().decide(opened[0], "ana")
        out, error = process.communicate(timeout=PATIENCE_S)
        self.assertEqual(process.returncode, GOOD, error)
        return out

    def refused(self, *arguments):
        out, error = self.start(*arguments).communicate(timeout=PATIENCE_S)
        self.assertEqual(out, "")
        return error

    def said(self, words, *arguments):
        """Whether a sign-in says that, to whoever then breaks it off."""
        process = self.start(*arguments, system={"OPENED_ADDRESSES": os.devnull})
        late = threading.Timer(30, process.kill)
        late.start()
        try:
            return any(words in line for line in process.stderr)
        finally:
            late.cancel()
            process.kill()
            process.communicate()

    def test_the_server_makes_a_client_where_none_is_given(self):
        told = json.loads(self.sign_in("--issuer", self.server.issuer, "--name", "made", "--json"))
        self.assertEqual((told["label"], told["state"]), ("made", "signed_in"))
        self.assertEqual(told["client_id"], self.server.seen("/reg")[-1]["answer"]["client_id"])
        # A server that gives JWTs can't revoke them; the client is gone all the same.
        ended = subprocess.run([PROGRAM, "sign-out", "made", "--json"], capture_output=True, text=True, check=False)
        receipt = json.loads(ended.stdout)
        self.assertEqual(receipt["client"], "revoked", ended.stderr)
        self.assertEqual(receipt["answers"]["client"], 204)
        self.assertEqual((receipt["access_token"], ended.returncode), ("not_offered", GOOD))
        self.assertRegex(receipt["accepted_until"], r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")

    def test_a_client_that_the_server_made_is_used_again(self):
        first = json.loads(self.sign_in("--issuer", self.server.issuer, "--json"))
        again = json.loads(self.sign_in("--issuer", self.server.issuer, "--name", "again", "--json"))
        self.assertEqual((again["id"], again["client_id"]), (first["id"], first["client_id"]))
        # Whoever says more of the client asks for one of its own.
        other = json.loads(self.sign_in("--issuer", self.server.issuer, "--redirect-uri",
                                        "http://127.0.0.1:0/elsewhere", "--name", "other", "--json"))
        self.assertNotEqual(other["client_id"], first["client_id"])
        subprocess.run([PROGRAM, "sign-out", "other"], capture_output=True, check=False)
        ended = subprocess.run([PROGRAM, "sign-out", "again", "--json"], capture_output=True, text=True, check=False)
        self.assertEqual(json.loads(ended.stdout)["client"], "revoked", ended.stderr)

    def test_an_api_that_names_several_issuers_is_signed_in_to_with_the_one_given(self):
        mcp = McpServer("https://first.invalid", self.server.issuer)
        self.sign_in("--resource", mcp.address, "--issuer", self.server.issuer, "--name", "second")
        self.assertEqual(self.server.seen("/token")[-1]["request"]["resource"], mcp.address)
        self.assertIn("[find.issuer]", self.refused("--resource", mcp.address, "--issuer", "https://none.invalid"))
        subprocess.run([PROGRAM, "sign-out", "second"], capture_output=True, check=False)

    def test_a_client_that_is_given_goes_to_no_second_issuer(self):
        """Which of them gave it nobody knows; without one the next issuer does."""
        mcp = McpServer("http://127.0.0.1:9", self.server.issuer)  # discard: nobody is there
        error = self.refused("--resource", mcp.address, "--client-id", "cloakroom", "--timeout", "30")
        self.assertIn("[http.", error)
        self.assertIn("127.0.0.1:9", error)
        self.sign_in("--resource", mcp.address, "--name", "second")
        subprocess.run([PROGRAM, "sign-out", "second"], capture_output=True, check=False)

    def test_a_key_that_is_made_is_registered_along(self):
        self.sign_in("--issuer", self.server.issuer, "--name", "keyed", "--make-key", "ec")
        registered = self.server.seen("/reg")[-1]["request"]
        (key,) = registered["jwks"]["keys"]
        self.assertNotIn("d", key)
        # Another process has the private half from the keychain.
        ended = subprocess.run([PROGRAM, "renew", "keyed"], capture_output=True, text=True, check=False)
        self.assertEqual(ended.returncode, GOOD, ended.stderr)
        renewed = self.server.seen("/token", "refresh_token")[-1]
        self.assertEqual(renewed["status"], 200)
        self.assertEqual(decoded(renewed["request"]["client_assertion"])[0]["kid"], key["kid"])
        subprocess.run([PROGRAM, "sign-out", "keyed"], capture_output=True, check=False)

    def test_an_api_says_who_gives_tokens_for_it(self):
        mcp = McpServer(self.server.issuer)
        self.sign_in("--resource", mcp.address, "--name", "orders")
        self.assertEqual(self.server.seen("/token")[-1]["request"]["resource"], mcp.address)
        self.assertEqual(mcp.asked, ["GET /mcp", "GET /metadata"])
        ended = subprocess.run([PROGRAM, "sign-out", "orders"], capture_output=True, text=True, check=False)
        self.assertIn("may accept it until", ended.stdout, ended.stderr)

    def test_an_api_is_followed_wherever_it_keeps_its_document(self):
        for asked, server in (
                (["GET /mcp", f"GET {WELL_KNOWN}/mcp"], {"place": f"{WELL_KNOWN}/mcp"}),
                (["GET /mcp", f"GET {WELL_KNOWN}/mcp", f"GET {WELL_KNOWN}"], {"place": WELL_KNOWN}),
                (["GET /mcp", "POST /mcp", "GET /metadata"], {"method": "POST"})):
            with self.subTest(asked):
                mcp = McpServer(self.server.issuer, **server)
                self.sign_in("--resource", mcp.address, "--name", "orders")
                self.assertEqual(mcp.asked, asked)
                subprocess.run([PROGRAM, "sign-out", "orders"], capture_output=True, check=False)

    def test_an_api_whose_document_breaks_a_rule_is_refused(self):
        def kind(body, status=200, kind="application/json"):
            return {"answer": (status, kind, body)}

        mine = {"authorization_servers": [self.server.issuer]}
        for code, server in (
                ("resource.html", kind("<p>Welcome", kind="text/html")),
                ("resource.json", kind("{")),
                ("resource.status", kind("", 500)),
                ("resource.other", kind({"resource": "https://other.invalid/mcp", **mine})),
                ("resource.no_server", {"own": {"authorization_servers": []}}),
                ("resource.server", {"own": {"authorization_servers": ["http://id.invalid"]}}),
                ("resource.server", {"own": {"authorization_servers": ["javascript:alert(1)"]}})):
            with self.subTest(code):
                own = server.pop("own", {})
                mcp = McpServer(self.server.issuer, **server)
                mcp.metadata |= own
                self.assertIn(f"[{code}]", self.refused("--resource", mcp.address))

    def test_what_a_server_says_of_itself_is_held_to_the_rules(self):
        place = "/.well-known/oauth-authorization-server"
        for code, change in (
                ("discovery.pkce", {"code_challenge_methods_supported": ["plain"]}),
                ("discovery.pkce", {"code_challenge_methods_supported": []}),
                ("discovery.issuer", {"issuer": "https://other.invalid"}),
                ("discovery.endpoint", {"token_endpoint": "http://id.invalid/token"}),
                ("invalid_redirect_uri", {})):  # sound, and it refuses to make a client
            with self.subTest(code, change=change):
                issuer = McpServer()
                issuer.documents[place] = issuer.own_metadata() | change
                mcp = McpServer(issuer.address.removesuffix("/mcp"))
                self.assertIn(f"[{code}]", self.refused("--resource", mcp.address))

    def test_a_server_is_looked_for_at_each_place_in_turn(self):
        issuer = McpServer()
        places = ["/.well-known/oauth-authorization-server/tenant", "/.well-known/openid-configuration/tenant",
                  "/tenant/.well-known/openid-configuration"]
        issuer.documents[places[-1]] = issuer.own_metadata("/tenant")
        mcp = McpServer(issuer.address.removesuffix("/mcp") + "/tenant")
        self.assertIn("[invalid_redirect_uri]", self.refused("--resource", mcp.address))
        self.assertEqual(issuer.asked[:3], [f"GET {place}" for place in places])

    def test_an_old_api_is_its_own_issuer(self):
        mcp = McpServer(place=f"{WELL_KNOWN}/nowhere")
        mcp.documents["/.well-known/oauth-authorization-server"] = mcp.own_metadata()
        self.assertIn("[invalid_redirect_uri]", self.refused("--resource", mcp.address))
        self.assertEqual(mcp.asked[-1], "POST /register")

    def test_a_server_that_makes_no_client_asks_for_one(self):
        log = Path(self.folder.name, "unregistered.log")
        with AuthorizationServer(log, JWT_ACCESS_TOKENS="1") as server:
            mcp = McpServer(server.issuer)
            self.assertIn("[registration.not_offered]", self.refused("--resource", mcp.address))
            self.sign_in("--resource", mcp.address, "--client-id", "cloakroom", "--name", "orders")
            subprocess.run([PROGRAM, "sign-out", "orders"], capture_output=True, check=False)

    def test_a_client_id_may_be_the_address_of_a_document(self):
        log = Path(self.folder.name, "documents.log")
        with AuthorizationServer(log, FEATURES="client-documents", JWT_ACCESS_TOKENS="1") as server:
            mcp = McpServer(server.issuer)
            document = "https://desk.journeys.example/client.json"
            for other in ("https://desk.journeys.example", "http://desk.journeys.example/client.json",
                          "https://desk.journeys.example/../client.json"):
                for place in (("--resource", mcp.address), ("--issuer", server.issuer)):
                    self.assertTrue(self.said("the client ID isn't the address of a client document", *place,
                                              "--client-id", other))
            self.sign_in("--resource", mcp.address, "--client-id", document, "--name", "orders")
            self.assertEqual(len(server.seen(document)), 1)
            self.assertEqual(server.seen("/token")[-1]["request"]["client_id"], document)
            subprocess.run([PROGRAM, "sign-out", "orders"], capture_output=True, check=False)

    def test_what_a_document_does_not_list_is_said_before_a_refusal(self):
        issuer = McpServer()
        place = "/.well-known/oauth-authorization-server"
        issuer.documents[place] = issuer.own_metadata() | {
            "grant_types_supported": ["client_credentials"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic"]}
        self.assertTrue(self.said("If the server refuses this: its document doesn't list authorization_code.",
                                  "--issuer", issuer.address.removesuffix("/mcp"), "--client-id", "desk",
                                  "--scope", "orders:read"))

    def test_a_port_that_is_taken_is_named(self):
        with socket.create_server(("127.0.0.1", 0)) as other:
            taken = other.getsockname()[1]
            error = self.refused("--issuer", self.server.issuer, "--client-id", "cloakroom", "--redirect-uri",
                                 f"http://127.0.0.1:{taken}/callback")
        self.assertIn("[redirect.port_taken]", error)
        self.assertIn(str(taken), error)

    def test_finding_and_signing_in_have_one_time_limit(self):
        asking, limit = 3, 8  # in seconds; the person never answers
        mcp = McpServer(self.server.issuer, delay=asking / 2)
        started = time.monotonic()
        error = self.refused("--resource", mcp.address, "--timeout", str(limit))
        self.assertLess(time.monotonic() - started, limit + asking - 0.5)
        self.assertEqual(mcp.asked, ["GET /mcp", "GET /metadata"])
        self.assertRegex(error, r"\[(cli|redirect)\.timeout\]")

    def assert_asked_for_a_way(self, proxy, process):
        proxy.settimeout(20)
        try:
            with proxy.accept()[0] as asked:
                self.assertIn(b"CONNECT mcp.example:443", asked.recv(4096))
        finally:
            process.kill()
            process.communicate()

    def test_an_api_is_asked_by_the_way_that_is_given(self):
        with socket.create_server(("127.0.0.1", 0)) as proxy:
            process = self.start("--resource", "https://mcp.example/mcp",
                                 "--proxy", f"http://127.0.0.1:{proxy.getsockname()[1]}")
            self.assert_asked_for_a_way(proxy, process)

    def test_an_api_is_asked_by_the_way_of_the_system(self):
        with socket.create_server(("127.0.0.1", 0)) as proxy:
            address = f"http://127.0.0.1:{proxy.getsockname()[1]}"
            process = self.start("--resource", "https://mcp.example/mcp",
                                 system={"http_proxy": address, "https_proxy": address, "no_proxy": ""})
            self.assert_asked_for_a_way(proxy, process)

    def test_a_provider_has_to_be_told_what_it_asks(self):
        for arguments, code in (
                (["--provider", "nobody"], "cli.provider"), (["--provider", "Apple"], "cli.unsuitable"),
                (["--provider", "github"], "cli.client_id"), (["--provider", "keycloak"], "provider.answer"),
                (["--provider", "keycloak", "--answer", "host"], "cli.option"),
                (["--provider", "google", "--client-id", "x"], "cli.secret"),
                (["--provider", "github", "--client-id", "x"], "cli.secret"),
                (["--provider", "slack", "--client-id", "x", "--client-secret"], "cli.secret_forbidden"),
                (["--provider", "google", "--issuer", "https://id.example"], "cli.option"),
                (["--resource", "no address"], "address.unknown")):
            self.assertIn(f"[{code}]", self.refused(*arguments), arguments)

    def test_what_to_do_instead_is_said(self):
        self.assertIn("Apple's own frameworks", self.refused("--provider", "Apple"))
        error = self.refused("--provider", "gitlab", "--answer", "host=git.example")
        self.assertIn("https://git.example/-/user_settings/applications, with the redirect address "
                      "http://127.0.0.1/callback.", error)

    def own_providers(self):
        file = Path(os.environ["XDG_CONFIG_HOME"], "cloakroom", "providers.json")
        file.parent.mkdir(mode=0o700, exist_ok=True)
        file.touch(mode=0o600)
        self.addCleanup(file.unlink)
        return file

    def asked_last(self):
        return parse_qs(urlsplit(self.opened.read_text().splitlines()[-1]).query)

    def test_what_is_described_gives_way_to_what_is_said(self):
        wiki = {"name": "Team wiki", "client_id": "cloakroom", "scopes": ["openid"], "secret": "none",
                "issuer": self.server.issuer, "parameters": {"display": "page", "ui_locales": "de"}}
        self.own_providers().write_text(json.dumps({"version": 1, "providers": {"own-1": wiki}}))
        self.sign_in("--provider", "Team wiki", "--par", "never", "--param", "display=touch", "--name", "wiki")
        asked = self.asked_last()
        self.assertEqual((asked["display"], asked["ui_locales"]), (["touch"], ["de"]))
        self.assertEqual((asked["client_id"], asked["scope"]), (["cloakroom"], ["openid"]))
        subprocess.run([PROGRAM, "sign-out", "wiki"], capture_output=True, check=False)

    def test_an_own_description_counts_only_by_its_name(self):
        file = self.own_providers()
        mcp = McpServer(self.server.issuer)
        for place in (["--issuer", self.server.issuer], ["--resource", mcp.address]):
            for quirks in ({}, {"scope_separator": ","}):
                wiki = {"name": "Team wiki", "client_id": "theirs", "issuer": self.server.issuer,
                        "parameters": {"ui_locales": "de"}, "quirks": quirks}
                file.write_text(json.dumps({"version": 1, "providers": {"own-1": wiki}}))
                with self.subTest(place, quirks=quirks):
                    self.assertTrue(self.said("You described this issuer as “Team wiki”.", *place))
                    self.sign_in(*place, "--par", "never", "--name", "plain")
                    asked = self.asked_last()
                    self.assertNotIn("ui_locales", asked)
                    self.assertNotEqual(asked["client_id"], ["theirs"])
                    subprocess.run([PROGRAM, "sign-out", "plain"], capture_output=True, check=False)

    def test_an_own_description_is_used_for_an_api_where_it_is_named(self):
        wiki = {"name": "Team wiki", "client_id": "cloakroom", "scopes": ["openid"], "secret": "none",
                "issuer": self.server.issuer, "parameters": {"ui_locales": "de"}}
        bare = {"name": "Bare", "client_id": "cloakroom", "secret": "none",
                "endpoints": {"authorization": f"{self.server.issuer}/auth", "token": f"{self.server.issuer}/token"}}
        mcp = McpServer("https://first.invalid", self.server.issuer)
        file = self.own_providers()
        for resource in ({}, {"resource": "https://api.invalid"}):
            file.write_text(json.dumps({"version": 1, "providers": {"own-1": wiki | resource, "own-2": bare}}))
            with self.subTest(resource):
                self.sign_in("--provider", "Team wiki", "--resource", mcp.address, "--par", "never", "--name", "wiki")
                asked = self.asked_last()
                self.assertEqual((asked["client_id"], asked["ui_locales"]), (["cloakroom"], ["de"]))
                self.assertEqual(asked["resource"], [mcp.address])
                self.assertNotEqual(asked["scope"], ["openid"])  # those that the API wants
                subprocess.run([PROGRAM, "sign-out", "wiki"], capture_output=True, check=False)
        other = McpServer("https://first.invalid")
        self.assertIn("[find.issuer]", self.refused("--provider", "Team wiki", "--resource", other.address))
        self.assertIn("[cli.option]", self.refused("--provider", "Bare", "--resource", mcp.address))

    def test_an_own_provider_is_signed_in_to_by_its_name(self):
        file = self.own_providers()
        wiki = {"name": "Team wiki", "client_id": "cloakroom", "scopes": ["openid"], "secret": "none",
                "endpoints": {"authorization": f"{self.server.issuer}/auth", "token": f"{self.server.issuer}/token"}}
        asking = {"name": "Asking\x1b[2J", "issuer": "https://{host}",
                  "ask": [{"name": "host", "label": "Host", "answer": "id.invalid"}], "limits": ["Slow."]}
        barred = {"name": "Barred", "issuer": "https://id.invalid",
                  "unsuitable": {"why": "It is\x1b[2J shut.", "instead": "Go home."}}
        file.write_text(json.dumps({"version": 1, "providers": {"own-1": wiki, "own-2": asking, "own-3": barred}}))
        self.sign_in("--provider", "team WIKI", "--name", "wiki")
        self.assertEqual(self.server.seen("/token")[-1]["request"]["client_id"], "cloakroom")
        self.assertEqual(subprocess.run([PROGRAM, "sign-out", "wiki"], capture_output=True, check=False).returncode, GOOD)
        for name, code in (("own-2", "cli.client_id"), ("Barred", "cli.unsuitable"), ("own-4", "cli.provider")):
            error = self.refused("--provider", name)
            self.assertIn(f"[{code}]", error)
            self.assertNotIn("\x1b", error)
        file.write_text("{")
        self.assertIn("[providers.damaged]", self.refused("--provider", "Team wiki"))
        self.assertIn("[cli.client_id]", self.refused("--provider", "github"))

    def test_a_provider_is_signed_in_to_by_its_name(self):
        process = self.start("--provider", "GitHub", "--client-id", "desk", "--client-secret")
        error = process.communicate(timeout=PATIENCE_S)[1]
        self.assertIn("[cli.no_secret]", error)  # all the rest it knows


if __name__ == "__main__":
    unittest.main()
