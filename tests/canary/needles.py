# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets of a run, in each way in which one may be written, and whether something holds a piece of one."""

import base64
import json
import os
import subprocess
import tempfile
from collections import Counter
from urllib.parse import quote

CHUNK = 8  # characters; a run of 16 holds a whole one wherever it begins
NAMES = {"access_token", "refresh_token", "id_token", "code", "code_verifier", "device_code", "client_secret",
         "client_assertion", "registration_access_token"}
KEEPERS = ("keyrings",)  # folders that are the keychain's own


class Secret:
    def __init__(self, kind, value):
        self.kind = kind
        # Who has no signature of a JWT has nothing; the rest of it is read on the screen.
        is_jwt = isinstance(value, str) and value.startswith("eyJ") and value.count(".") == 2
        self.part = value.rsplit(".", 1)[1] if is_jwt else value

    def spellings(self):
        """As name and bytes, with how many of them make one character."""
        part = self.part if isinstance(self.part, bytes) else self.part.encode()
        yield "plain", part, 1
        yield "hexadecimal", part.hex().encode(), 2
        yield "hexadecimal in capitals", part.hex().upper().encode(), 2
        for before in range(3):
            # The first and the last four characters also depend on what stands around.
            encoded = base64.b64encode(bytes(before) + part)[4 if before else 0:-4]
            yield "base64", encoded, 1
            yield "base64url", encoded.translate(bytes.maketrans(b"+/", b"-_")), 1
        if isinstance(self.part, str):
            yield "percent", quote(self.part, safe="").encode(), 1
            yield "JSON", json.dumps(self.part)[1:-1].encode(), 1
            yield "UTF-16", self.part.encode("utf-16-le"), 2

    def chunks(self):
        for name, spelled, width in self.spellings():
            size = CHUNK * width
            pieces = {spelled} if len(spelled) < 2 * size else {
                spelled[at:at + size] for at in range(0, len(spelled) - size + 1, size)}
            for piece in pieces:
                if b"\n" not in piece and piece:
                    yield piece, name


def passed(server):
    """Every secret that has gone between the program and the server, by the name that it has there."""
    found = {}
    for path in ("/token", "/token/revocation", "/reg", "/device/auth", "/request", "/me"):
        for seen in server.seen(path):
            for part in (seen["request"], seen["answer"]):
                for name in NAMES & set(part if isinstance(part, dict) else ()):
                    found.setdefault(part[name], Secret(name, part[name]))
    return list(found.values())


class Needles:
    def __init__(self, secrets, folder):
        self._known = {}
        for secret in secrets:
            for piece, spelling in secret.chunks():
                self._known.setdefault(piece, f"{secret.kind} ({spelling})")
        assert self._known
        self._patterns = tempfile.NamedTemporaryFile(dir=folder, prefix="patterns.")
        self._patterns.write(b"\n".join(self._known))
        self._patterns.flush()
        for secret in secrets:  # what is to be found is found
            for name, spelled, _ in secret.spellings():
                if len(spelled) >= 2 * CHUNK and b"\n" not in spelled:
                    assert self.found(b"..." + spelled + b"..."), f"{secret.kind} ({name}) should be found"

    def found(self, content):
        """How many pieces of which secret are in it, by its kind and spelling."""
        ended = subprocess.run(
            ["grep", "--fixed-strings", "--text", "--only-matching", f"--file={self._patterns.name}"],
            input=content, capture_output=True, env={**os.environ, "LC_ALL": "C"}, check=False)
        assert ended.returncode in (0, 1), ended.stderr
        return Counter(self._known[line] for line in ended.stdout.split(b"\n")[:-1])

    def found_in_files(self, folders):
        told = {}
        for path in sorted({path for folder in folders for path in folder.rglob("*")}):
            if path.is_file() and not path.is_symlink() and not set(path.parts) & set(KEEPERS):
                found = self.found(path.read_bytes())
                if found:
                    told[str(path)] = dict(found)
        return told
