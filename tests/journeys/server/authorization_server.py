# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts server.mjs and reads what it saw."""

import json
import os
import platform
import subprocess
from pathlib import Path

from desk.waiting import wait_for

HERE = Path(__file__).resolve().parent
MACHINES = {"x86_64": "x64", "aarch64": "arm64"}


class AuthorizationServer:
    client_id = "cloakroom"

    def __init__(self, log, **environment):
        self._log = Path(log)
        node = HERE / "node_modules" / f"node-linux-{MACHINES[platform.machine()]}" / "bin" / "node"
        if not node.exists():
            raise SystemExit(f"{node} is missing: run npm ci in {HERE}, or ./dev test")
        self._process = subprocess.Popen(
            [node, HERE / "server.mjs"], env={**os.environ, **environment},
            stdout=open(self._log, "w"), stderr=open(self._log.with_suffix(".err"), "w"))
        said = wait_for(self._lines, "The authorization server should start")[0]
        self.issuer, self.port = said["issuer"], said["port"]

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        self._process.terminate()
        self._process.wait()

    def _lines(self):
        written = self._log.read_text().rpartition("\n")[0]
        # oidc-provider prints notices of its own between them.
        return [json.loads(line) for line in written.splitlines() if line.startswith("{")]

    def seen(self, path, grant=None):
        """The requests to an endpoint with their answers, oldest first."""
        return [line for line in self._lines()[1:] if line["path"] == path
                and (grant is None or line["request"].get("grant_type") == grant)]

    def secrets(self):
        """Every token, code, verifier and assertion that has passed."""
        names = {"access_token", "refresh_token", "id_token", "code", "code_verifier", "token", "device_code",
                 "client_assertion", "subject_token"}
        return {value for line in self._lines()[1:] for part in (line["request"], line["answer"])
                if isinstance(part, dict) for name, value in part.items() if name in names}
