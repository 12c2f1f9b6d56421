# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's Chromium, driven through the HTTP interface of chromedriver (W3C WebDriver)."""

import json
import os
import re
import subprocess
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

from desk.waiting import wait_for

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # WebDriver section 12.1

ARGUMENTS = [
    "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-proxy-server",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage",
]


class Chromium:
    def __init__(self, log):
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._log = Path(log)
        self._driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=open(log, "w"), stderr=subprocess.STDOUT)
        port = wait_for(self._port, "chromedriver should say its port")
        self._address = f"http://127.0.0.1:{port}/session"
        # Chromium's sandbox refuses to work for root; in a container there is often nobody else.
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        options = {"args": [*ARGUMENTS, *sandbox, f"--user-data-dir={self._profile.name}"]}
        session = self._ask("", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
        self._address += "/" + session["sessionId"]

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        try:
            self._ask("", method="DELETE")
        finally:
            self._driver.terminate()
            self._driver.wait()
            self._profile.cleanup()

    def _port(self):
        said = re.search(r"successfully on port (\d+)", self._log.read_text())
        return said and said[1]

    def _ask(self, path, content=None, method=None):
        body = None if content is None else json.dumps(content).encode()
        request = urllib.request.Request(
            self._address + path, body, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=90) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as refusal:
            raise RuntimeError(f"chromedriver: {refusal.read().decode(errors='replace')}") from refusal

    def visit(self, address):
        self._ask("/url", {"url": address})

    @property
    def address(self):
        return self._ask("/url")

    @property
    def text(self):
        return self._ask(f"/element/{self._find('body')[0]}/text")

    def _find(self, selector):
        return [found[ELEMENT] for found in self._ask("/elements", {"using": "css selector", "value": selector})]

    def decide(self, address, decision):
        """Opens the login page and presses its button; the page that follows is loaded or loading."""
        self.visit(address)
        selector = f"button[name=decision][value={decision}]"
        button = wait_for(lambda: self._find(selector), f"The login page should offer “{decision}”")[0]
        self._ask(f"/element/{button}/click", {})
