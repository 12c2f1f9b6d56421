# SPDX-License-Identifier: GPL-3.0-or-later
"""What the soak works with: the command line, the server and the keychain, on a session of its own."""

import base64
import json
import os
import platform
import re
import signal
import subprocess
import tempfile
import threading
import time
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path

from gi.repository import Gio, GLib

HERE = Path(__file__).resolve().parent
NODE = (HERE.parent / "journeys" / "server" / "node_modules"
        / f"node-linux-{ {'x86_64': 'x64', 'aarch64': 'arm64'}[platform.machine()] }" / "bin" / "node")
SLOWER = float(os.environ.get("SLOWER", "1"))  # than as it is, under a tool that looks at each instruction


class Ended:
    """How a command ended, and the code in brackets behind its sentence."""

    def __init__(self, status, out, error):
        self.status, self.out, self.error = status, out.strip(), error.strip()
        self.code = (re.findall(r"\[([a-z_.]+)\]$", self.error) or [""])[-1]

    def __str__(self):
        return f"{self.status} {self.error or self.out[:20]}"


class Server:
    def __init__(self):
        self._log = tempfile.NamedTemporaryFile("w+", suffix=".log")
        self._process = subprocess.Popen([NODE, HERE / "server.mjs"], stdout=subprocess.PIPE, stderr=self._log,
                                         text=True)
        line = self._process.stdout.readline()
        while not line.startswith("{"):
            if not line:
                raise SystemExit(f"the server did not start: {Path(self._log.name).read_text()}")
            line = self._process.stdout.readline()
        self.issuer = json.loads(line)["issuer"]
        threading.Thread(target=self._process.stdout.read, daemon=True).start()
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def control(self, **what):
        body = json.dumps(what).encode() if what else None
        request = urllib.request.Request(f"{self.issuer}/control", body, method="PUT" if what else "GET")
        with self._opener.open(request, timeout=30) as answer:
            return json.loads(answer.read())

    def stop(self):
        self._process.kill()
        self._process.wait()


class Desk:
    def __init__(self, programs):
        self.cli, self.window = Path(programs) / "cloakroom-cli", Path(programs) / "cloakroom"
        self.server = Server()
        self._folder = tempfile.TemporaryDirectory()
        self._opened = Path(self._folder.name) / "opened"
        self._opened.touch()
        opener = HERE.parent / "journeys" / "agent"
        # The leak sanitizer and strace exclude each other.
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
                            "ASAN_OPTIONS": f"{os.environ.get('ASAN_OPTIONS', '')}:detect_leaks=0",
                            "PATH": f"{opener}:{os.environ['PATH']}", "BROWSER": "xdg-open",
                            "OPENED_ADDRESSES": str(self._opened)}
        self.file = Path(os.environ["XDG_CONFIG_HOME"]) / "cloakroom" / "accounts.json"

    def start(self, *arguments, under=()):
        return subprocess.Popen([*under, self.cli, *arguments], env=self.environment, text=True,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    @staticmethod
    def end(process, seconds=120 * SLOWER):
        try:
            out, error = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            out, error = process.communicate()
            error += " hung [soak.hung]"
        return Ended(process.returncode, out, error)

    def run(self, *arguments, under=()):
        return self.end(self.start(*arguments, under=under))

    def ids(self):
        return [account["id"] for account in json.loads(self.run("accounts", "--json").out)]

    def begin_sign_in(self, person, under=(), timeout=int(60 * SLOWER)):
        """The command, and the address that it opened; none where it ended before."""
        self._opened.write_text("")  # one at a time, and it stays short when the disk is full
        process = self.start("sign-in", "--issuer", self.server.issuer, "--client-id", "soak", "--scope", "openid",
                             "--scope", "offline_access", "--name", person, "--param", f"login_hint={person}",
                             "--timeout", str(timeout), under=under)
        deadline = time.monotonic() + 60 * SLOWER
        while "\n" not in self._opened.read_text():
            if process.poll() is not None or time.monotonic() > deadline:
                return process, None
            time.sleep(0.02)
        return process, self._opened.read_text().strip()

    @staticmethod
    def allow(address):
        browser = urllib.request.build_opener(urllib.request.ProxyHandler({}),
                                              urllib.request.HTTPCookieProcessor(CookieJar()))
        try:
            browser.open(address, timeout=60 * SLOWER).read()
        except OSError:
            pass  # the command says how it ended

    def sign_in(self, person, under=(), meanwhile=lambda: None):
        process, address = self.begin_sign_in(person, under)
        if not address:
            return self.end(process, 1)
        meanwhile()
        self.allow(address)
        return self.end(process)


class Keyring:
    """The session's gnome-keyring; tests/support/keyring has started it."""

    SERVICE, ROOT = "org.freedesktop.secrets", "/org/freedesktop/secrets"
    COLLECTION = "/org/freedesktop/secrets/collection/login"

    def __init__(self):
        self._bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self._started = None

    def _call(self, service, path, method, arguments=None):
        interface, _, name = method.rpartition(".")
        return self._bus.call_sync(service, path, interface, name, arguments, None, 0, 30_000)

    def _ask_bus(self, method):
        return self._call("org.freedesktop.DBus", "/", f"org.freedesktop.DBus.{method}",
                          GLib.Variant("(s)", (self.SERVICE,))).unpack()[0]

    def process(self):
        return self._ask_bus("GetConnectionUnixProcessID")

    def stop(self):
        self.stop_process(self.process())

    @staticmethod
    def stop_process(process):
        os.kill(process, signal.SIGSTOP)

    @staticmethod
    def go_on(process):
        os.kill(process, signal.SIGCONT)

    def kill(self):
        os.kill(self.process(), signal.SIGKILL)
        if self._started:
            self._started.wait()
            self._started = None
        self._until(lambda: not self._ask_bus("NameHasOwner"))

    def items(self):
        """Their paths."""
        search = GLib.Variant("(a{ss})", ({},))
        found = self._call(self.SERVICE, self.ROOT, "org.freedesktop.Secret.Service.SearchItems", search).unpack()
        return {path for paths in found for path in paths}

    def kept(self):
        """The items of the program."""
        search = GLib.Variant("(a{ss})", ({"server": "cloakroom"},))
        return self._call(self.SERVICE, self.COLLECTION, "org.freedesktop.Secret.Collection.SearchItems",
                          search).unpack()[0]

    def logins(self):
        """Those of them that aren't trials, which hold nothing."""
        attributes = GLib.Variant("(ss)", ("org.freedesktop.Secret.Item", "Attributes"))
        return {item for item in self.kept() if not self._call(
            self.SERVICE, item, "org.freedesktop.DBus.Properties.Get", attributes).unpack()[0]["user"].endswith("/trial")}

    def remove(self, item):
        self._call(self.SERVICE, item, "org.freedesktop.Secret.Item.Delete")

    def lock(self):
        self._call(self.SERVICE, self.ROOT, "org.freedesktop.Secret.Service.Lock",
                   GLib.Variant("(ao)", ([self.COLLECTION],)))

    def unlock(self):
        """What the person's answer to its prompt does, by the service's own way around it."""
        session = self._call(self.SERVICE, self.ROOT, "org.freedesktop.Secret.Service.OpenSession",
                             GLib.Variant("(sv)", ("plain", GLib.Variant("s", "")))).unpack()[1]
        self._call(self.SERVICE, self.ROOT,
                   "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface.UnlockWithMasterPassword",
                   GLib.Variant("(o(oayays))", (self.COLLECTION, (session, b"", b"password", "text/plain"))))

    def holds(self, text):
        """Whether that stands in one of its items, which hold base64."""
        session = self._call(self.SERVICE, self.ROOT, "org.freedesktop.Secret.Service.OpenSession",
                             GLib.Variant("(sv)", ("plain", GLib.Variant("s", "")))).unpack()[1]
        items = self.kept()
        secrets = self._call(self.SERVICE, self.ROOT, "org.freedesktop.Secret.Service.GetSecrets",
                             GLib.Variant("(aoo)", (items, session))).unpack()[0]
        return any(text.encode() in base64.b64decode(bytes(secret[2])) for secret in secrets.values())

    def start(self):
        """Starts it unlocked; where a client had the bus start one already, that is unlocked."""
        if not self._ask_bus("NameHasOwner"):
            self._started = subprocess.Popen(
                ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            self._started.stdin.write(b"password")
            self._started.stdin.close()
            self._until(lambda: self._ask_bus("NameHasOwner"))
        self._until(self._is_unlocked)

    def _is_unlocked(self):
        locked = GLib.Variant("(ss)", ("org.freedesktop.Secret.Collection", "Locked"))
        try:
            if self._call(self.SERVICE, self.COLLECTION, "org.freedesktop.DBus.Properties.Get", locked).unpack()[0]:
                self.unlock()
                return False
        except GLib.Error:
            return False  # it is there a moment before its collection
        return True

    @staticmethod
    def _until(look):
        for _ in range(400):
            if look():
                return
            time.sleep(0.05)
        raise SystemExit("gnome-keyring did not do what it was told")
